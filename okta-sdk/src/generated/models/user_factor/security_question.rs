use crate::model as rt;

/// A question that users can choose for a security question factor.
///
/// Schema `SecurityQuestion`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityQuestion {
    /// Answer of the user; never sent back by Okta.
    ///
    /// `answer` in JSON.
    pub answer: rt::Field<rt::Secret>,
    /// Key of the question, such as `disliked_food`.
    ///
    /// `question` in JSON.
    pub question: rt::Field<String>,
    /// Text of the question as the user sees it.
    ///
    /// `questionText` in JSON.
    pub question_text: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl SecurityQuestion {
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

    /// Sets `questionText`.
    #[inline]
    #[must_use]
    pub fn question_text(mut self, question_text: impl Into<rt::Field<String>>) -> Self {
        self.question_text = question_text.into();
        self
    }
}

rt::object! {
    SecurityQuestion as "SecurityQuestion" {
        0: "answer" => answer;
        1: "question" => question;
        2: "questionText" => question_text;
    }
    additional: additional;
    fixed {  }
}
