/// The factors that a user has enrolled.
///
/// Schema `UserFactorEnumerateEnrolledResponse`.
pub type UserFactorEnumerateEnrolledResponse = Vec<crate::models::UserFactor>;
