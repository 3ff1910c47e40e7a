/// The factors that a user could enroll.
///
/// Schema `UserFactorEnumerateSupportedFactorsResponse`.
pub type UserFactorEnumerateSupportedFactorsResponse = Vec<crate::models::UserFactor>;
