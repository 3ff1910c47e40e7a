/// The provisioning features of an application.
///
/// Schema `ApplicationListFeaturesResponse`.
pub type ApplicationListFeaturesResponse = Vec<crate::models::ApplicationFeature>;
