use crate::model as rt;

/// What a user proves an identity with: a password, a recovery question, and the provider that checks them.
///
/// Schema `UserCredentials`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCredentials {
    /// The password.
    ///
    /// `password` in JSON.
    pub password: rt::Field<crate::models::PasswordCredential>,
    /// The provider.
    ///
    /// `provider` in JSON.
    pub provider: rt::Field<crate::models::AuthenticationProvider>,
    /// The recovery question.
    ///
    /// `recovery_question` in JSON.
    pub recovery_question: rt::Field<crate::models::RecoveryQuestionCredential>,
    /// E-mail addresses that can be used for recovery, with their status.
    ///
    /// `emails` in JSON; read-only.
    pub emails: rt::Field<Vec<rt::FreeForm>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserCredentials {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `password`.
    #[inline]
    #[must_use]
    pub fn password(
        mut self,
        password: impl Into<rt::Field<crate::models::PasswordCredential>>,
    ) -> Self {
        self.password = password.into();
        self
    }

    /// Sets `provider`.
    #[inline]
    #[must_use]
    pub fn provider(
        mut self,
        provider: impl Into<rt::Field<crate::models::AuthenticationProvider>>,
    ) -> Self {
        self.provider = provider.into();
        self
    }

    /// Sets `recovery_question`.
    #[inline]
    #[must_use]
    pub fn recovery_question(
        mut self,
        recovery_question: impl Into<
            rt::Field<crate::models::RecoveryQuestionCredential>,
        >,
    ) -> Self {
        self.recovery_question = recovery_question.into();
        self
    }
}

rt::object! {
    UserCredentials as "UserCredentials" {
        0: "password" => password;
        1: "provider" => provider;
        2: "recovery_question" => recovery_question;
        3: "emails" => emails, read_only;
    }
    additional: additional;
    fixed {  }
}
