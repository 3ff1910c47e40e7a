/// The features that depend on another feature.
///
/// Schema `FeatureListDependentsResponse`.
pub type FeatureListDependentsResponse = Vec<crate::models::Feature>;
