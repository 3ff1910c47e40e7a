use crate::model as rt;

/// The mailbox that codes are sent to.
///
/// Schema `EmailUserFactorProfile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailUserFactorProfile {
    /// Address; has to be the primary or the secondary one of the user's profile.
    ///
    /// `email` in JSON.
    pub email: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl EmailUserFactorProfile {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `email`.
    #[inline]
    #[must_use]
    pub fn email(mut self, email: impl Into<rt::Field<String>>) -> Self {
        self.email = email.into();
        self
    }
}

rt::object! {
    EmailUserFactorProfile as "EmailUserFactorProfile" {
        0: "email" => email;
    }
    additional: additional;
    fixed {  }
}
