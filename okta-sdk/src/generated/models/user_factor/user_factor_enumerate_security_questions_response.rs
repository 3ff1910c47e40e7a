/// The security questions that a user can choose from.
///
/// Schema `UserFactorEnumerateSecurityQuestionsResponse`.
pub type UserFactorEnumerateSecurityQuestionsResponse = Vec<
    crate::models::SecurityQuestion,
>;
