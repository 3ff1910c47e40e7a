/// The user types of an org.
///
/// Schema `UserTypeGetAllUserTypesResponse`.
pub type UserTypeGetAllUserTypesResponse = Vec<crate::models::UserType>;
