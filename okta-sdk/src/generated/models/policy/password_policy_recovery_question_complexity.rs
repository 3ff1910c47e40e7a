use crate::model as rt;

/// What the answer to a security question must look like.
///
/// Schema `PasswordPolicyRecoveryQuestionComplexity`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyRecoveryQuestionComplexity {
    /// Number of characters that the answer must have at least.
    ///
    /// `minLength` in JSON; read-only.
    pub min_length: rt::Field<i64>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyRecoveryQuestionComplexity {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    PasswordPolicyRecoveryQuestionComplexity as "PasswordPolicyRecoveryQuestionComplexity" {
        0: "minLength" => min_length, read_only;
    }
    additional: additional;
    fixed {  }
}
