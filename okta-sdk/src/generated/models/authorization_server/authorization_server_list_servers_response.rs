/// The custom authorization servers of an org that match a query.
///
/// Schema `AuthorizationServerListServersResponse`.
pub type AuthorizationServerListServersResponse = Vec<
    crate::models::AuthorizationServer,
>;
