/// The links to users who are related to a user.
///
/// Schema `UserGetLinkedObjectsResponse`.
pub type UserGetLinkedObjectsResponse = Vec<crate::models::ResponseLinks>;
