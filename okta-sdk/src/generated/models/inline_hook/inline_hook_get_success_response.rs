/// The inline hooks of an org.
///
/// Schema `InlineHookGetSuccessResponse`.
pub type InlineHookGetSuccessResponse = Vec<crate::models::InlineHook>;
