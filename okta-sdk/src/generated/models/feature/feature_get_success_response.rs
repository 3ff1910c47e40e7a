/// The self-service features of an org.
///
/// Schema `FeatureGetSuccessResponse`.
pub type FeatureGetSuccessResponse = Vec<crate::models::Feature>;
