/// The relationships between users that an org has defined.
///
/// Schema `LinkedObjectGetUserLinkedObjectsResponse`.
pub type LinkedObjectGetUserLinkedObjectsResponse = Vec<crate::models::LinkedObject>;
