use crate::model as rt;

/// A factor of a user: something known, owned or inherent that proves the identity beside the password.
///
/// The member `factorType` tells which one it is. What all of them have can be reached without a `match`.
///
/// # To create, read, update and delete
///
/// - [`delete`](Self::delete): Unenrolls a factor of a user, who can then enroll it anew.
///
/// # What can be done with it
///
/// - [`activate`](Self::activate): Activates a factor by proof that the user has it, which completes the
///   enrollment.
/// - [`verify_factor`](Self::verify_factor): Sends a user a challenge of a factor, or checks the answer to it.
///
/// Schema `UserFactor`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserFactor {
    /// `factorType` is `call`.
    Call(Box<crate::models::CallUserFactor>),
    /// `factorType` is `email`.
    Email(Box<crate::models::EmailUserFactor>),
    /// `factorType` is `hotp` or `token:hotp`.
    CustomHotp(Box<crate::models::CustomHotpUserFactor>),
    /// `factorType` is `push`.
    Push(Box<crate::models::PushUserFactor>),
    /// `factorType` is `question`.
    SecurityQuestion(Box<crate::models::SecurityQuestionUserFactor>),
    /// `factorType` is `sms`.
    Sms(Box<crate::models::SmsUserFactor>),
    /// `factorType` is `token`.
    Token(Box<crate::models::TokenUserFactor>),
    /// `factorType` is `token:hardware`.
    Hardware(Box<crate::models::HardwareUserFactor>),
    /// `factorType` is `token:software:totp`.
    Totp(Box<crate::models::TotpUserFactor>),
    /// `factorType` is `u2f`.
    U2f(Box<crate::models::U2fUserFactor>),
    /// `factorType` is `web`.
    Web(Box<crate::models::WebUserFactor>),
    /// `factorType` is `webauthn`.
    WebAuthn(Box<crate::models::WebAuthnUserFactor>),
    /// `factorType` is missing, null or none of the others. All that was read is kept.
    Other(Box<crate::models::OtherUserFactor>),
}

rt::union! {
    UserFactor by "factorType" {
        Call: "call";
        Email: "email";
        CustomHotp: "hotp" | "token:hotp";
        Push: "push";
        SecurityQuestion: "question";
        Sms: "sms";
        Token: "token";
        Hardware: "token:hardware";
        Totp: "token:software:totp";
        U2f: "u2f";
        Web: "web";
        WebAuthn: "webauthn";
    }
    other: Other;
}

impl UserFactor {
    /// The `CallUserFactor` that it is, if it is one.
    #[inline]
    pub fn as_call(&self) -> Option<&crate::models::CallUserFactor> {
        match self {
            Self::Call(value) => Some(value),
            _ => None,
        }
    }

    /// The `CallUserFactor` that it is, if it is one, to change.
    #[inline]
    pub fn as_call_mut(&mut self) -> Option<&mut crate::models::CallUserFactor> {
        match self {
            Self::Call(value) => Some(value),
            _ => None,
        }
    }

    /// The `CallUserFactor` that it is, if it is one, taken out.
    #[inline]
    pub fn into_call(self) -> Option<crate::models::CallUserFactor> {
        match self {
            Self::Call(value) => Some(*value),
            _ => None,
        }
    }

    /// The `EmailUserFactor` that it is, if it is one.
    #[inline]
    pub fn as_email(&self) -> Option<&crate::models::EmailUserFactor> {
        match self {
            Self::Email(value) => Some(value),
            _ => None,
        }
    }

    /// The `EmailUserFactor` that it is, if it is one, to change.
    #[inline]
    pub fn as_email_mut(&mut self) -> Option<&mut crate::models::EmailUserFactor> {
        match self {
            Self::Email(value) => Some(value),
            _ => None,
        }
    }

    /// The `EmailUserFactor` that it is, if it is one, taken out.
    #[inline]
    pub fn into_email(self) -> Option<crate::models::EmailUserFactor> {
        match self {
            Self::Email(value) => Some(*value),
            _ => None,
        }
    }

    /// The `CustomHotpUserFactor` that it is, if it is one.
    #[inline]
    pub fn as_custom_hotp(&self) -> Option<&crate::models::CustomHotpUserFactor> {
        match self {
            Self::CustomHotp(value) => Some(value),
            _ => None,
        }
    }

    /// The `CustomHotpUserFactor` that it is, if it is one, to change.
    #[inline]
    pub fn as_custom_hotp_mut(
        &mut self,
    ) -> Option<&mut crate::models::CustomHotpUserFactor> {
        match self {
            Self::CustomHotp(value) => Some(value),
            _ => None,
        }
    }

    /// The `CustomHotpUserFactor` that it is, if it is one, taken out.
    #[inline]
    pub fn into_custom_hotp(self) -> Option<crate::models::CustomHotpUserFactor> {
        match self {
            Self::CustomHotp(value) => Some(*value),
            _ => None,
        }
    }

    /// The `PushUserFactor` that it is, if it is one.
    #[inline]
    pub fn as_push(&self) -> Option<&crate::models::PushUserFactor> {
        match self {
            Self::Push(value) => Some(value),
            _ => None,
        }
    }

    /// The `PushUserFactor` that it is, if it is one, to change.
    #[inline]
    pub fn as_push_mut(&mut self) -> Option<&mut crate::models::PushUserFactor> {
        match self {
            Self::Push(value) => Some(value),
            _ => None,
        }
    }

    /// The `PushUserFactor` that it is, if it is one, taken out.
    #[inline]
    pub fn into_push(self) -> Option<crate::models::PushUserFactor> {
        match self {
            Self::Push(value) => Some(*value),
            _ => None,
        }
    }

    /// The `SecurityQuestionUserFactor` that it is, if it is one.
    #[inline]
    pub fn as_security_question(
        &self,
    ) -> Option<&crate::models::SecurityQuestionUserFactor> {
        match self {
            Self::SecurityQuestion(value) => Some(value),
            _ => None,
        }
    }

    /// The `SecurityQuestionUserFactor` that it is, if it is one, to change.
    #[inline]
    pub fn as_security_question_mut(
        &mut self,
    ) -> Option<&mut crate::models::SecurityQuestionUserFactor> {
        match self {
            Self::SecurityQuestion(value) => Some(value),
            _ => None,
        }
    }

    /// The `SecurityQuestionUserFactor` that it is, if it is one, taken out.
    #[inline]
    pub fn into_security_question(
        self,
    ) -> Option<crate::models::SecurityQuestionUserFactor> {
        match self {
            Self::SecurityQuestion(value) => Some(*value),
            _ => None,
        }
    }

    /// The `SmsUserFactor` that it is, if it is one.
    #[inline]
    pub fn as_sms(&self) -> Option<&crate::models::SmsUserFactor> {
        match self {
            Self::Sms(value) => Some(value),
            _ => None,
        }
    }

    /// The `SmsUserFactor` that it is, if it is one, to change.
    #[inline]
    pub fn as_sms_mut(&mut self) -> Option<&mut crate::models::SmsUserFactor> {
        match self {
            Self::Sms(value) => Some(value),
            _ => None,
        }
    }

    /// The `SmsUserFactor` that it is, if it is one, taken out.
    #[inline]
    pub fn into_sms(self) -> Option<crate::models::SmsUserFactor> {
        match self {
            Self::Sms(value) => Some(*value),
            _ => None,
        }
    }

    /// The `TokenUserFactor` that it is, if it is one.
    #[inline]
    pub fn as_token(&self) -> Option<&crate::models::TokenUserFactor> {
        match self {
            Self::Token(value) => Some(value),
            _ => None,
        }
    }

    /// The `TokenUserFactor` that it is, if it is one, to change.
    #[inline]
    pub fn as_token_mut(&mut self) -> Option<&mut crate::models::TokenUserFactor> {
        match self {
            Self::Token(value) => Some(value),
            _ => None,
        }
    }

    /// The `TokenUserFactor` that it is, if it is one, taken out.
    #[inline]
    pub fn into_token(self) -> Option<crate::models::TokenUserFactor> {
        match self {
            Self::Token(value) => Some(*value),
            _ => None,
        }
    }

    /// The `HardwareUserFactor` that it is, if it is one.
    #[inline]
    pub fn as_hardware(&self) -> Option<&crate::models::HardwareUserFactor> {
        match self {
            Self::Hardware(value) => Some(value),
            _ => None,
        }
    }

    /// The `HardwareUserFactor` that it is, if it is one, to change.
    #[inline]
    pub fn as_hardware_mut(&mut self) -> Option<&mut crate::models::HardwareUserFactor> {
        match self {
            Self::Hardware(value) => Some(value),
            _ => None,
        }
    }

    /// The `HardwareUserFactor` that it is, if it is one, taken out.
    #[inline]
    pub fn into_hardware(self) -> Option<crate::models::HardwareUserFactor> {
        match self {
            Self::Hardware(value) => Some(*value),
            _ => None,
        }
    }

    /// The `TotpUserFactor` that it is, if it is one.
    #[inline]
    pub fn as_totp(&self) -> Option<&crate::models::TotpUserFactor> {
        match self {
            Self::Totp(value) => Some(value),
            _ => None,
        }
    }

    /// The `TotpUserFactor` that it is, if it is one, to change.
    #[inline]
    pub fn as_totp_mut(&mut self) -> Option<&mut crate::models::TotpUserFactor> {
        match self {
            Self::Totp(value) => Some(value),
            _ => None,
        }
    }

    /// The `TotpUserFactor` that it is, if it is one, taken out.
    #[inline]
    pub fn into_totp(self) -> Option<crate::models::TotpUserFactor> {
        match self {
            Self::Totp(value) => Some(*value),
            _ => None,
        }
    }

    /// The `U2fUserFactor` that it is, if it is one.
    #[inline]
    pub fn as_u2f(&self) -> Option<&crate::models::U2fUserFactor> {
        match self {
            Self::U2f(value) => Some(value),
            _ => None,
        }
    }

    /// The `U2fUserFactor` that it is, if it is one, to change.
    #[inline]
    pub fn as_u2f_mut(&mut self) -> Option<&mut crate::models::U2fUserFactor> {
        match self {
            Self::U2f(value) => Some(value),
            _ => None,
        }
    }

    /// The `U2fUserFactor` that it is, if it is one, taken out.
    #[inline]
    pub fn into_u2f(self) -> Option<crate::models::U2fUserFactor> {
        match self {
            Self::U2f(value) => Some(*value),
            _ => None,
        }
    }

    /// The `WebUserFactor` that it is, if it is one.
    #[inline]
    pub fn as_web(&self) -> Option<&crate::models::WebUserFactor> {
        match self {
            Self::Web(value) => Some(value),
            _ => None,
        }
    }

    /// The `WebUserFactor` that it is, if it is one, to change.
    #[inline]
    pub fn as_web_mut(&mut self) -> Option<&mut crate::models::WebUserFactor> {
        match self {
            Self::Web(value) => Some(value),
            _ => None,
        }
    }

    /// The `WebUserFactor` that it is, if it is one, taken out.
    #[inline]
    pub fn into_web(self) -> Option<crate::models::WebUserFactor> {
        match self {
            Self::Web(value) => Some(*value),
            _ => None,
        }
    }

    /// The `WebAuthnUserFactor` that it is, if it is one.
    #[inline]
    pub fn as_web_authn(&self) -> Option<&crate::models::WebAuthnUserFactor> {
        match self {
            Self::WebAuthn(value) => Some(value),
            _ => None,
        }
    }

    /// The `WebAuthnUserFactor` that it is, if it is one, to change.
    #[inline]
    pub fn as_web_authn_mut(
        &mut self,
    ) -> Option<&mut crate::models::WebAuthnUserFactor> {
        match self {
            Self::WebAuthn(value) => Some(value),
            _ => None,
        }
    }

    /// The `WebAuthnUserFactor` that it is, if it is one, taken out.
    #[inline]
    pub fn into_web_authn(self) -> Option<crate::models::WebAuthnUserFactor> {
        match self {
            Self::WebAuthn(value) => Some(*value),
            _ => None,
        }
    }

    /// The `OtherUserFactor` that it is, if it is one.
    #[inline]
    pub fn as_other(&self) -> Option<&crate::models::OtherUserFactor> {
        match self {
            Self::Other(value) => Some(value),
            _ => None,
        }
    }

    /// The `OtherUserFactor` that it is, if it is one, to change.
    #[inline]
    pub fn as_other_mut(&mut self) -> Option<&mut crate::models::OtherUserFactor> {
        match self {
            Self::Other(value) => Some(value),
            _ => None,
        }
    }

    /// The `OtherUserFactor` that it is, if it is one, taken out.
    #[inline]
    pub fn into_other(self) -> Option<crate::models::OtherUserFactor> {
        match self {
            Self::Other(value) => Some(*value),
            _ => None,
        }
    }

    /// What the next step needs, such as the `activation` with a QR code or a challenge.
    ///
    /// `_embedded`; `None` if it is absent or null.
    #[inline]
    pub fn embedded(&self) -> Option<&rt::FreeForm> {
        match self {
            Self::Call(value) => value.embedded.get(),
            Self::Email(value) => value.embedded.get(),
            Self::CustomHotp(value) => value.embedded.get(),
            Self::Push(value) => value.embedded.get(),
            Self::SecurityQuestion(value) => value.embedded.get(),
            Self::Sms(value) => value.embedded.get(),
            Self::Token(value) => value.embedded.get(),
            Self::Hardware(value) => value.embedded.get(),
            Self::Totp(value) => value.embedded.get(),
            Self::U2f(value) => value.embedded.get(),
            Self::Web(value) => value.embedded.get(),
            Self::WebAuthn(value) => value.embedded.get(),
            Self::Other(value) => value.embedded.get(),
        }
    }

    /// `_embedded`, to change.
    #[inline]
    pub fn embedded_mut(&mut self) -> &mut rt::Field<rt::FreeForm> {
        match self {
            Self::Call(value) => &mut value.embedded,
            Self::Email(value) => &mut value.embedded,
            Self::CustomHotp(value) => &mut value.embedded,
            Self::Push(value) => &mut value.embedded,
            Self::SecurityQuestion(value) => &mut value.embedded,
            Self::Sms(value) => &mut value.embedded,
            Self::Token(value) => &mut value.embedded,
            Self::Hardware(value) => &mut value.embedded,
            Self::Totp(value) => &mut value.embedded,
            Self::U2f(value) => &mut value.embedded,
            Self::Web(value) => &mut value.embedded,
            Self::WebAuthn(value) => &mut value.embedded,
            Self::Other(value) => &mut value.embedded,
        }
    }

    /// Links to what can be done next, such as `activate`, `verify` or `poll`.
    ///
    /// `_links`; `None` if it is absent or null.
    #[inline]
    pub fn links(&self) -> Option<&rt::Links> {
        match self {
            Self::Call(value) => value.links.get(),
            Self::Email(value) => value.links.get(),
            Self::CustomHotp(value) => value.links.get(),
            Self::Push(value) => value.links.get(),
            Self::SecurityQuestion(value) => value.links.get(),
            Self::Sms(value) => value.links.get(),
            Self::Token(value) => value.links.get(),
            Self::Hardware(value) => value.links.get(),
            Self::Totp(value) => value.links.get(),
            Self::U2f(value) => value.links.get(),
            Self::Web(value) => value.links.get(),
            Self::WebAuthn(value) => value.links.get(),
            Self::Other(value) => value.links.get(),
        }
    }

    /// `_links`, to change.
    #[inline]
    pub fn links_mut(&mut self) -> &mut rt::Field<rt::Links> {
        match self {
            Self::Call(value) => &mut value.links,
            Self::Email(value) => &mut value.links,
            Self::CustomHotp(value) => &mut value.links,
            Self::Push(value) => &mut value.links,
            Self::SecurityQuestion(value) => &mut value.links,
            Self::Sms(value) => &mut value.links,
            Self::Token(value) => &mut value.links,
            Self::Hardware(value) => &mut value.links,
            Self::Totp(value) => &mut value.links,
            Self::U2f(value) => &mut value.links,
            Self::Web(value) => &mut value.links,
            Self::WebAuthn(value) => &mut value.links,
            Self::Other(value) => &mut value.links,
        }
    }

    /// When it was created.
    ///
    /// `created`; `None` if it is absent or null.
    #[inline]
    pub fn created(&self) -> Option<&rt::DateTime> {
        match self {
            Self::Call(value) => value.created.get(),
            Self::Email(value) => value.created.get(),
            Self::CustomHotp(value) => value.created.get(),
            Self::Push(value) => value.created.get(),
            Self::SecurityQuestion(value) => value.created.get(),
            Self::Sms(value) => value.created.get(),
            Self::Token(value) => value.created.get(),
            Self::Hardware(value) => value.created.get(),
            Self::Totp(value) => value.created.get(),
            Self::U2f(value) => value.created.get(),
            Self::Web(value) => value.created.get(),
            Self::WebAuthn(value) => value.created.get(),
            Self::Other(value) => value.created.get(),
        }
    }

    /// `created`, to change.
    #[inline]
    pub fn created_mut(&mut self) -> &mut rt::Field<rt::DateTime> {
        match self {
            Self::Call(value) => &mut value.created,
            Self::Email(value) => &mut value.created,
            Self::CustomHotp(value) => &mut value.created,
            Self::Push(value) => &mut value.created,
            Self::SecurityQuestion(value) => &mut value.created,
            Self::Sms(value) => &mut value.created,
            Self::Token(value) => &mut value.created,
            Self::Hardware(value) => &mut value.created,
            Self::Totp(value) => &mut value.created,
            Self::U2f(value) => &mut value.created,
            Self::Web(value) => &mut value.created,
            Self::WebAuthn(value) => &mut value.created,
            Self::Other(value) => &mut value.created,
        }
    }

    /// The factor type.
    ///
    /// `factorType`; `None` if it is absent or null.
    #[inline]
    pub fn factor_type(&self) -> Option<&crate::models::FactorType> {
        match self {
            Self::Call(value) => value.factor_type.get(),
            Self::Email(value) => value.factor_type.get(),
            Self::CustomHotp(value) => value.factor_type.get(),
            Self::Push(value) => value.factor_type.get(),
            Self::SecurityQuestion(value) => value.factor_type.get(),
            Self::Sms(value) => value.factor_type.get(),
            Self::Token(value) => value.factor_type.get(),
            Self::Hardware(value) => value.factor_type.get(),
            Self::Totp(value) => value.factor_type.get(),
            Self::U2f(value) => value.factor_type.get(),
            Self::Web(value) => value.factor_type.get(),
            Self::WebAuthn(value) => value.factor_type.get(),
            Self::Other(value) => value.factor_type.get(),
        }
    }

    /// `factorType`, to change.
    #[inline]
    pub fn factor_type_mut(&mut self) -> &mut rt::Field<crate::models::FactorType> {
        match self {
            Self::Call(value) => &mut value.factor_type,
            Self::Email(value) => &mut value.factor_type,
            Self::CustomHotp(value) => &mut value.factor_type,
            Self::Push(value) => &mut value.factor_type,
            Self::SecurityQuestion(value) => &mut value.factor_type,
            Self::Sms(value) => &mut value.factor_type,
            Self::Token(value) => &mut value.factor_type,
            Self::Hardware(value) => &mut value.factor_type,
            Self::Totp(value) => &mut value.factor_type,
            Self::U2f(value) => &mut value.factor_type,
            Self::Web(value) => &mut value.factor_type,
            Self::WebAuthn(value) => &mut value.factor_type,
            Self::Other(value) => &mut value.factor_type,
        }
    }

    /// Id that Okta gave it.
    ///
    /// `id`; `None` if it is absent or null.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Call(value) => value.id.as_deref(),
            Self::Email(value) => value.id.as_deref(),
            Self::CustomHotp(value) => value.id.as_deref(),
            Self::Push(value) => value.id.as_deref(),
            Self::SecurityQuestion(value) => value.id.as_deref(),
            Self::Sms(value) => value.id.as_deref(),
            Self::Token(value) => value.id.as_deref(),
            Self::Hardware(value) => value.id.as_deref(),
            Self::Totp(value) => value.id.as_deref(),
            Self::U2f(value) => value.id.as_deref(),
            Self::Web(value) => value.id.as_deref(),
            Self::WebAuthn(value) => value.id.as_deref(),
            Self::Other(value) => value.id.as_deref(),
        }
    }

    /// `id`, to change.
    #[inline]
    pub fn id_mut(&mut self) -> &mut rt::Field<String> {
        match self {
            Self::Call(value) => &mut value.id,
            Self::Email(value) => &mut value.id,
            Self::CustomHotp(value) => &mut value.id,
            Self::Push(value) => &mut value.id,
            Self::SecurityQuestion(value) => &mut value.id,
            Self::Sms(value) => &mut value.id,
            Self::Token(value) => &mut value.id,
            Self::Hardware(value) => &mut value.id,
            Self::Totp(value) => &mut value.id,
            Self::U2f(value) => &mut value.id,
            Self::Web(value) => &mut value.id,
            Self::WebAuthn(value) => &mut value.id,
            Self::Other(value) => &mut value.id,
        }
    }

    /// When it last changed.
    ///
    /// `lastUpdated`; `None` if it is absent or null.
    #[inline]
    pub fn last_updated(&self) -> Option<&rt::DateTime> {
        match self {
            Self::Call(value) => value.last_updated.get(),
            Self::Email(value) => value.last_updated.get(),
            Self::CustomHotp(value) => value.last_updated.get(),
            Self::Push(value) => value.last_updated.get(),
            Self::SecurityQuestion(value) => value.last_updated.get(),
            Self::Sms(value) => value.last_updated.get(),
            Self::Token(value) => value.last_updated.get(),
            Self::Hardware(value) => value.last_updated.get(),
            Self::Totp(value) => value.last_updated.get(),
            Self::U2f(value) => value.last_updated.get(),
            Self::Web(value) => value.last_updated.get(),
            Self::WebAuthn(value) => value.last_updated.get(),
            Self::Other(value) => value.last_updated.get(),
        }
    }

    /// `lastUpdated`, to change.
    #[inline]
    pub fn last_updated_mut(&mut self) -> &mut rt::Field<rt::DateTime> {
        match self {
            Self::Call(value) => &mut value.last_updated,
            Self::Email(value) => &mut value.last_updated,
            Self::CustomHotp(value) => &mut value.last_updated,
            Self::Push(value) => &mut value.last_updated,
            Self::SecurityQuestion(value) => &mut value.last_updated,
            Self::Sms(value) => &mut value.last_updated,
            Self::Token(value) => &mut value.last_updated,
            Self::Hardware(value) => &mut value.last_updated,
            Self::Totp(value) => &mut value.last_updated,
            Self::U2f(value) => &mut value.last_updated,
            Self::Web(value) => &mut value.last_updated,
            Self::WebAuthn(value) => &mut value.last_updated,
            Self::Other(value) => &mut value.last_updated,
        }
    }

    /// The provider.
    ///
    /// `provider`; `None` if it is absent or null.
    #[inline]
    pub fn provider(&self) -> Option<&crate::models::FactorProvider> {
        match self {
            Self::Call(value) => value.provider.get(),
            Self::Email(value) => value.provider.get(),
            Self::CustomHotp(value) => value.provider.get(),
            Self::Push(value) => value.provider.get(),
            Self::SecurityQuestion(value) => value.provider.get(),
            Self::Sms(value) => value.provider.get(),
            Self::Token(value) => value.provider.get(),
            Self::Hardware(value) => value.provider.get(),
            Self::Totp(value) => value.provider.get(),
            Self::U2f(value) => value.provider.get(),
            Self::Web(value) => value.provider.get(),
            Self::WebAuthn(value) => value.provider.get(),
            Self::Other(value) => value.provider.get(),
        }
    }

    /// `provider`, to change.
    #[inline]
    pub fn provider_mut(&mut self) -> &mut rt::Field<crate::models::FactorProvider> {
        match self {
            Self::Call(value) => &mut value.provider,
            Self::Email(value) => &mut value.provider,
            Self::CustomHotp(value) => &mut value.provider,
            Self::Push(value) => &mut value.provider,
            Self::SecurityQuestion(value) => &mut value.provider,
            Self::Sms(value) => &mut value.provider,
            Self::Token(value) => &mut value.provider,
            Self::Hardware(value) => &mut value.provider,
            Self::Totp(value) => &mut value.provider,
            Self::U2f(value) => &mut value.provider,
            Self::Web(value) => &mut value.provider,
            Self::WebAuthn(value) => &mut value.provider,
            Self::Other(value) => &mut value.provider,
        }
    }

    /// The status.
    ///
    /// `status`; `None` if it is absent or null.
    #[inline]
    pub fn status(&self) -> Option<&crate::models::FactorStatus> {
        match self {
            Self::Call(value) => value.status.get(),
            Self::Email(value) => value.status.get(),
            Self::CustomHotp(value) => value.status.get(),
            Self::Push(value) => value.status.get(),
            Self::SecurityQuestion(value) => value.status.get(),
            Self::Sms(value) => value.status.get(),
            Self::Token(value) => value.status.get(),
            Self::Hardware(value) => value.status.get(),
            Self::Totp(value) => value.status.get(),
            Self::U2f(value) => value.status.get(),
            Self::Web(value) => value.status.get(),
            Self::WebAuthn(value) => value.status.get(),
            Self::Other(value) => value.status.get(),
        }
    }

    /// `status`, to change.
    #[inline]
    pub fn status_mut(&mut self) -> &mut rt::Field<crate::models::FactorStatus> {
        match self {
            Self::Call(value) => &mut value.status,
            Self::Email(value) => &mut value.status,
            Self::CustomHotp(value) => &mut value.status,
            Self::Push(value) => &mut value.status,
            Self::SecurityQuestion(value) => &mut value.status,
            Self::Sms(value) => &mut value.status,
            Self::Token(value) => &mut value.status,
            Self::Hardware(value) => &mut value.status,
            Self::Totp(value) => &mut value.status,
            Self::U2f(value) => &mut value.status,
            Self::Web(value) => &mut value.status,
            Self::WebAuthn(value) => &mut value.status,
            Self::Other(value) => &mut value.status,
        }
    }

    /// The verify.
    ///
    /// `verify`; `None` if it is absent or null.
    #[inline]
    pub fn verify(&self) -> Option<&crate::models::VerifyFactorRequest> {
        match self {
            Self::Call(value) => value.verify.get(),
            Self::Email(value) => value.verify.get(),
            Self::CustomHotp(value) => value.verify.get(),
            Self::Push(value) => value.verify.get(),
            Self::SecurityQuestion(value) => value.verify.get(),
            Self::Sms(value) => value.verify.get(),
            Self::Token(value) => value.verify.get(),
            Self::Hardware(value) => value.verify.get(),
            Self::Totp(value) => value.verify.get(),
            Self::U2f(value) => value.verify.get(),
            Self::Web(value) => value.verify.get(),
            Self::WebAuthn(value) => value.verify.get(),
            Self::Other(value) => value.verify.get(),
        }
    }

    /// `verify`, to change.
    #[inline]
    pub fn verify_mut(&mut self) -> &mut rt::Field<crate::models::VerifyFactorRequest> {
        match self {
            Self::Call(value) => &mut value.verify,
            Self::Email(value) => &mut value.verify,
            Self::CustomHotp(value) => &mut value.verify,
            Self::Push(value) => &mut value.verify,
            Self::SecurityQuestion(value) => &mut value.verify,
            Self::Sms(value) => &mut value.verify,
            Self::Token(value) => &mut value.verify,
            Self::Hardware(value) => &mut value.verify,
            Self::Totp(value) => &mut value.verify,
            Self::U2f(value) => &mut value.verify,
            Self::Web(value) => &mut value.verify,
            Self::WebAuthn(value) => &mut value.verify,
            Self::Other(value) => &mut value.verify,
        }
    }

    /// The vendor behind the provider, such as `OKTA`.
    ///
    /// `vendorName`; `None` if it is absent or null.
    #[inline]
    pub fn vendor_name(&self) -> Option<&str> {
        match self {
            Self::Call(value) => value.vendor_name.as_deref(),
            Self::Email(value) => value.vendor_name.as_deref(),
            Self::CustomHotp(value) => value.vendor_name.as_deref(),
            Self::Push(value) => value.vendor_name.as_deref(),
            Self::SecurityQuestion(value) => value.vendor_name.as_deref(),
            Self::Sms(value) => value.vendor_name.as_deref(),
            Self::Token(value) => value.vendor_name.as_deref(),
            Self::Hardware(value) => value.vendor_name.as_deref(),
            Self::Totp(value) => value.vendor_name.as_deref(),
            Self::U2f(value) => value.vendor_name.as_deref(),
            Self::Web(value) => value.vendor_name.as_deref(),
            Self::WebAuthn(value) => value.vendor_name.as_deref(),
            Self::Other(value) => value.vendor_name.as_deref(),
        }
    }

    /// `vendorName`, to change.
    #[inline]
    pub fn vendor_name_mut(&mut self) -> &mut rt::Field<String> {
        match self {
            Self::Call(value) => &mut value.vendor_name,
            Self::Email(value) => &mut value.vendor_name,
            Self::CustomHotp(value) => &mut value.vendor_name,
            Self::Push(value) => &mut value.vendor_name,
            Self::SecurityQuestion(value) => &mut value.vendor_name,
            Self::Sms(value) => &mut value.vendor_name,
            Self::Token(value) => &mut value.vendor_name,
            Self::Hardware(value) => &mut value.vendor_name,
            Self::Totp(value) => &mut value.vendor_name,
            Self::U2f(value) => &mut value.vendor_name,
            Self::Web(value) => &mut value.vendor_name,
            Self::WebAuthn(value) => &mut value.vendor_name,
            Self::Other(value) => &mut value.vendor_name,
        }
    }
}

impl ::std::convert::From<crate::models::CallUserFactor> for UserFactor {
    #[inline]
    fn from(value: crate::models::CallUserFactor) -> Self {
        Self::Call(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::CallUserFactor> for rt::Field<UserFactor> {
    #[inline]
    fn from(value: crate::models::CallUserFactor) -> Self {
        Self::Value(UserFactor::from(value))
    }
}
impl ::std::convert::From<crate::models::EmailUserFactor> for UserFactor {
    #[inline]
    fn from(value: crate::models::EmailUserFactor) -> Self {
        Self::Email(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::EmailUserFactor> for rt::Field<UserFactor> {
    #[inline]
    fn from(value: crate::models::EmailUserFactor) -> Self {
        Self::Value(UserFactor::from(value))
    }
}
impl ::std::convert::From<crate::models::CustomHotpUserFactor> for UserFactor {
    #[inline]
    fn from(value: crate::models::CustomHotpUserFactor) -> Self {
        Self::CustomHotp(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::CustomHotpUserFactor>
for rt::Field<UserFactor> {
    #[inline]
    fn from(value: crate::models::CustomHotpUserFactor) -> Self {
        Self::Value(UserFactor::from(value))
    }
}
impl ::std::convert::From<crate::models::PushUserFactor> for UserFactor {
    #[inline]
    fn from(value: crate::models::PushUserFactor) -> Self {
        Self::Push(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::PushUserFactor> for rt::Field<UserFactor> {
    #[inline]
    fn from(value: crate::models::PushUserFactor) -> Self {
        Self::Value(UserFactor::from(value))
    }
}
impl ::std::convert::From<crate::models::SecurityQuestionUserFactor> for UserFactor {
    #[inline]
    fn from(value: crate::models::SecurityQuestionUserFactor) -> Self {
        Self::SecurityQuestion(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::SecurityQuestionUserFactor>
for rt::Field<UserFactor> {
    #[inline]
    fn from(value: crate::models::SecurityQuestionUserFactor) -> Self {
        Self::Value(UserFactor::from(value))
    }
}
impl ::std::convert::From<crate::models::SmsUserFactor> for UserFactor {
    #[inline]
    fn from(value: crate::models::SmsUserFactor) -> Self {
        Self::Sms(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::SmsUserFactor> for rt::Field<UserFactor> {
    #[inline]
    fn from(value: crate::models::SmsUserFactor) -> Self {
        Self::Value(UserFactor::from(value))
    }
}
impl ::std::convert::From<crate::models::TokenUserFactor> for UserFactor {
    #[inline]
    fn from(value: crate::models::TokenUserFactor) -> Self {
        Self::Token(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::TokenUserFactor> for rt::Field<UserFactor> {
    #[inline]
    fn from(value: crate::models::TokenUserFactor) -> Self {
        Self::Value(UserFactor::from(value))
    }
}
impl ::std::convert::From<crate::models::HardwareUserFactor> for UserFactor {
    #[inline]
    fn from(value: crate::models::HardwareUserFactor) -> Self {
        Self::Hardware(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::HardwareUserFactor> for rt::Field<UserFactor> {
    #[inline]
    fn from(value: crate::models::HardwareUserFactor) -> Self {
        Self::Value(UserFactor::from(value))
    }
}
impl ::std::convert::From<crate::models::TotpUserFactor> for UserFactor {
    #[inline]
    fn from(value: crate::models::TotpUserFactor) -> Self {
        Self::Totp(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::TotpUserFactor> for rt::Field<UserFactor> {
    #[inline]
    fn from(value: crate::models::TotpUserFactor) -> Self {
        Self::Value(UserFactor::from(value))
    }
}
impl ::std::convert::From<crate::models::U2fUserFactor> for UserFactor {
    #[inline]
    fn from(value: crate::models::U2fUserFactor) -> Self {
        Self::U2f(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::U2fUserFactor> for rt::Field<UserFactor> {
    #[inline]
    fn from(value: crate::models::U2fUserFactor) -> Self {
        Self::Value(UserFactor::from(value))
    }
}
impl ::std::convert::From<crate::models::WebUserFactor> for UserFactor {
    #[inline]
    fn from(value: crate::models::WebUserFactor) -> Self {
        Self::Web(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::WebUserFactor> for rt::Field<UserFactor> {
    #[inline]
    fn from(value: crate::models::WebUserFactor) -> Self {
        Self::Value(UserFactor::from(value))
    }
}
impl ::std::convert::From<crate::models::WebAuthnUserFactor> for UserFactor {
    #[inline]
    fn from(value: crate::models::WebAuthnUserFactor) -> Self {
        Self::WebAuthn(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::WebAuthnUserFactor> for rt::Field<UserFactor> {
    #[inline]
    fn from(value: crate::models::WebAuthnUserFactor) -> Self {
        Self::Value(UserFactor::from(value))
    }
}
impl ::std::convert::From<crate::models::OtherUserFactor> for UserFactor {
    #[inline]
    fn from(value: crate::models::OtherUserFactor) -> Self {
        Self::Other(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::OtherUserFactor> for rt::Field<UserFactor> {
    #[inline]
    fn from(value: crate::models::OtherUserFactor) -> Self {
        Self::Value(UserFactor::from(value))
    }
}

/// A factor of a user: something known, owned or inherent that proves the identity beside the password.
///
/// It has all members of [`UserFactor`](crate::models::UserFactor).
///
/// # To create, read, update and delete
///
/// - [`delete`](Self::delete): Unenrolls a factor of a user, who can then enroll it anew.
///
/// # What can be done with it
///
/// - [`activate`](Self::activate): Activates a factor by proof that the user has it, which completes the
///   enrollment.
/// - [`verify_factor`](Self::verify_factor): Sends a user a challenge of a factor, or checks the answer to it.
///
/// Schema at `/components/schemas/UserFactor`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OtherUserFactor {
    /// What the next step needs, such as the `activation` with a QR code or a challenge.
    ///
    /// `_embedded` in JSON; read-only.
    pub embedded: rt::Field<rt::FreeForm>,
    /// Links to what can be done next, such as `activate`, `verify` or `poll`.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// When it was created.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// The factor type.
    ///
    /// `factorType` in JSON.
    pub factor_type: rt::Field<crate::models::FactorType>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When it last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// The provider.
    ///
    /// `provider` in JSON.
    pub provider: rt::Field<crate::models::FactorProvider>,
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::FactorStatus>,
    /// The verify.
    ///
    /// `verify` in JSON.
    pub verify: rt::Field<crate::models::VerifyFactorRequest>,
    /// The vendor behind the provider, such as `OKTA`.
    ///
    /// `vendorName` in JSON.
    pub vendor_name: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OtherUserFactor {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `factorType`.
    #[inline]
    #[must_use]
    pub fn factor_type(
        mut self,
        factor_type: impl Into<rt::Field<crate::models::FactorType>>,
    ) -> Self {
        self.factor_type = factor_type.into();
        self
    }

    /// Sets `provider`.
    #[inline]
    #[must_use]
    pub fn provider(
        mut self,
        provider: impl Into<rt::Field<crate::models::FactorProvider>>,
    ) -> Self {
        self.provider = provider.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::FactorStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `verify`.
    #[inline]
    #[must_use]
    pub fn verify(
        mut self,
        verify: impl Into<rt::Field<crate::models::VerifyFactorRequest>>,
    ) -> Self {
        self.verify = verify.into();
        self
    }

    /// Sets `vendorName`.
    #[inline]
    #[must_use]
    pub fn vendor_name(mut self, vendor_name: impl Into<rt::Field<String>>) -> Self {
        self.vendor_name = vendor_name.into();
        self
    }
}

rt::object! {
    OtherUserFactor as "UserFactor" {
        0: "_embedded" => embedded, read_only;
        1: "_links" => links, read_only;
        2: "created" => created, read_only;
        3: "factorType" => factor_type;
        4: "id" => id, read_only;
        5: "lastUpdated" => last_updated, read_only;
        6: "provider" => provider;
        7: "status" => status;
        8: "verify" => verify;
        9: "vendorName" => vendor_name;
    }
    additional: additional;
    fixed {  }
}
