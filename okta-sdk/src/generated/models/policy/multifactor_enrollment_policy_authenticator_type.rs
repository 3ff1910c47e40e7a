use crate::model as rt;

/// Names the authenticators that an enrollment policy can treat.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `MultifactorEnrollmentPolicyAuthenticatorType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultifactorEnrollmentPolicyAuthenticatorType {
    /// `custom_app`
    CustomApp,
    /// `custom_otp`
    CustomOtp,
    /// `duo`
    Duo,
    /// `external_idp`
    ExternalIdp,
    /// `google_otp`
    GoogleOtp,
    /// `okta_email`
    OktaEmail,
    /// `okta_password`
    OktaPassword,
    /// `okta_verify`
    OktaVerify,
    /// `onprem_mfa`
    OnpremMfa,
    /// `phone_number`
    PhoneNumber,
    /// `rsa_token`
    RsaToken,
    /// `security_question`
    SecurityQuestion,
    /// `symantec_vip`
    SymantecVip,
    /// `webauthn`
    Webauthn,
    /// `yubikey_token`
    YubikeyToken,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    MultifactorEnrollmentPolicyAuthenticatorType {
        "custom_app" => CustomApp;
        "custom_otp" => CustomOtp;
        "duo" => Duo;
        "external_idp" => ExternalIdp;
        "google_otp" => GoogleOtp;
        "okta_email" => OktaEmail;
        "okta_password" => OktaPassword;
        "okta_verify" => OktaVerify;
        "onprem_mfa" => OnpremMfa;
        "phone_number" => PhoneNumber;
        "rsa_token" => RsaToken;
        "security_question" => SecurityQuestion;
        "symantec_vip" => SymantecVip;
        "webauthn" => Webauthn;
        "yubikey_token" => YubikeyToken;
    }
}
