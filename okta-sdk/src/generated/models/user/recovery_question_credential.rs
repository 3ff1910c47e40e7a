use crate::model as rt;

/// The question that a user answers in order to recover a password or unlock the account.
///
/// Schema `RecoveryQuestionCredential`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecoveryQuestionCredential {
    /// Answer of the user; never sent back by Okta.
    ///
    /// `answer` in JSON.
    pub answer: rt::Field<rt::Secret>,
    /// Text of the question, which the user may have written.
    ///
    /// `question` in JSON.
    pub question: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl RecoveryQuestionCredential {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `answer`.
    #[inline]
    #[must_use]
    pub fn answer(mut self, answer: impl Into<rt::Field<rt::Secret>>) -> Self {
        self.answer = answer.into();
        self
    }

    /// Sets `question`.
    #[inline]
    #[must_use]
    pub fn question(mut self, question: impl Into<rt::Field<String>>) -> Self {
        self.question = question.into();
        self
    }
}

rt::object! {
    RecoveryQuestionCredential as "RecoveryQuestionCredential" {
        0: "answer" => answer;
        1: "question" => question;
    }
    additional: additional;
    fixed {  }
}
