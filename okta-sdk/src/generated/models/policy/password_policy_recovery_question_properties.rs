use crate::model as rt;

/// Settings of recovery by a security question.
///
/// Schema `PasswordPolicyRecoveryQuestionProperties`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyRecoveryQuestionProperties {
    /// The complexity.
    ///
    /// `complexity` in JSON.
    pub complexity: rt::Field<crate::models::PasswordPolicyRecoveryQuestionComplexity>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyRecoveryQuestionProperties {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `complexity`.
    #[inline]
    #[must_use]
    pub fn complexity(
        mut self,
        complexity: impl Into<
            rt::Field<crate::models::PasswordPolicyRecoveryQuestionComplexity>,
        >,
    ) -> Self {
        self.complexity = complexity.into();
        self
    }
}

rt::object! {
    PasswordPolicyRecoveryQuestionProperties as "PasswordPolicyRecoveryQuestionProperties" {
        0: "complexity" => complexity;
    }
    additional: additional;
    fixed {  }
}
