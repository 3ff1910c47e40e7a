/// The features that another feature depends on.
///
/// Schema `FeatureListDependenciesResponse`.
pub type FeatureListDependenciesResponse = Vec<crate::models::Feature>;
