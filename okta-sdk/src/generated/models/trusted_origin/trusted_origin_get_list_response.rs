/// The trusted origins of an org that match a query.
///
/// Schema `TrustedOriginGetListResponse`.
pub type TrustedOriginGetListResponse = Vec<crate::models::TrustedOrigin>;
