use crate::model as rt;

/// How an authenticator may be used. Which of the members apply depends on the authenticator.
///
/// Schema `AuthenticatorSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthenticatorSettings {
    /// The allowed for.
    ///
    /// `allowedFor` in JSON.
    pub allowed_for: rt::Field<crate::models::AllowedForEnum>,
    /// Id of the application that backs the authenticator; for Okta Verify.
    ///
    /// `appInstanceId` in JSON.
    pub app_instance_id: rt::Field<String>,
    /// The channel binding.
    ///
    /// `channelBinding` in JSON.
    pub channel_binding: rt::Field<crate::models::ChannelBinding>,
    /// The compliance.
    ///
    /// `compliance` in JSON.
    pub compliance: rt::Field<crate::models::Compliance>,
    /// Number of minutes for which a code sent by email is valid.
    ///
    /// `tokenLifetimeInMinutes` in JSON.
    pub token_lifetime_in_minutes: rt::Field<i64>,
    /// The user verification.
    ///
    /// `userVerification` in JSON.
    pub user_verification: rt::Field<crate::models::UserVerificationEnum>,
    /// How strong the other authenticators of a user must be before this one can be enrolled.
    ///
    /// `enrollmentSecurityLevel` in JSON.
    pub enrollment_security_level: rt::Field<String>,
    /// Client id of the application behind a custom authenticator.
    ///
    /// `oauthClientId` in JSON.
    pub oauth_client_id: rt::Field<String>,
    /// How the device may verify the user.
    ///
    /// `userVerificationMethods` in JSON.
    pub user_verification_methods: rt::Field<Vec<String>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AuthenticatorSettings {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `allowedFor`.
    #[inline]
    #[must_use]
    pub fn allowed_for(
        mut self,
        allowed_for: impl Into<rt::Field<crate::models::AllowedForEnum>>,
    ) -> Self {
        self.allowed_for = allowed_for.into();
        self
    }

    /// Sets `appInstanceId`.
    #[inline]
    #[must_use]
    pub fn app_instance_id(
        mut self,
        app_instance_id: impl Into<rt::Field<String>>,
    ) -> Self {
        self.app_instance_id = app_instance_id.into();
        self
    }

    /// Sets `channelBinding`.
    #[inline]
    #[must_use]
    pub fn channel_binding(
        mut self,
        channel_binding: impl Into<rt::Field<crate::models::ChannelBinding>>,
    ) -> Self {
        self.channel_binding = channel_binding.into();
        self
    }

    /// Sets `compliance`.
    #[inline]
    #[must_use]
    pub fn compliance(
        mut self,
        compliance: impl Into<rt::Field<crate::models::Compliance>>,
    ) -> Self {
        self.compliance = compliance.into();
        self
    }

    /// Sets `tokenLifetimeInMinutes`.
    #[inline]
    #[must_use]
    pub fn token_lifetime_in_minutes(
        mut self,
        token_lifetime_in_minutes: impl Into<rt::Field<i64>>,
    ) -> Self {
        self.token_lifetime_in_minutes = token_lifetime_in_minutes.into();
        self
    }

    /// Sets `userVerification`.
    #[inline]
    #[must_use]
    pub fn user_verification(
        mut self,
        user_verification: impl Into<rt::Field<crate::models::UserVerificationEnum>>,
    ) -> Self {
        self.user_verification = user_verification.into();
        self
    }

    /// Sets `enrollmentSecurityLevel`.
    #[inline]
    #[must_use]
    pub fn enrollment_security_level(
        mut self,
        enrollment_security_level: impl Into<rt::Field<String>>,
    ) -> Self {
        self.enrollment_security_level = enrollment_security_level.into();
        self
    }

    /// Sets `oauthClientId`.
    #[inline]
    #[must_use]
    pub fn oauth_client_id(
        mut self,
        oauth_client_id: impl Into<rt::Field<String>>,
    ) -> Self {
        self.oauth_client_id = oauth_client_id.into();
        self
    }

    /// Sets `userVerificationMethods`.
    #[inline]
    #[must_use]
    pub fn user_verification_methods(
        mut self,
        user_verification_methods: impl Into<rt::Field<Vec<String>>>,
    ) -> Self {
        self.user_verification_methods = user_verification_methods.into();
        self
    }
}

rt::object! {
    AuthenticatorSettings as "AuthenticatorSettings" {
        0: "allowedFor" => allowed_for;
        1: "appInstanceId" => app_instance_id;
        2: "channelBinding" => channel_binding;
        3: "compliance" => compliance;
        4: "tokenLifetimeInMinutes" => token_lifetime_in_minutes;
        5: "userVerification" => user_verification;
        6: "enrollmentSecurityLevel" => enrollment_security_level;
        7: "oauthClientId" => oauth_client_id;
        8: "userVerificationMethods" => user_verification_methods;
    }
    additional: additional;
    fixed {  }
}
