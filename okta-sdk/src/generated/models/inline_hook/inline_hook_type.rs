use crate::model as rt;

/// Classifies inline hooks by the process that calls them: token issuance, user import, SAML assertions,
/// self-service registration, password import or messages by phone.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `InlineHookType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InlineHookType {
    /// `com.okta.oauth2.tokens.transform`
    ComOktaOauth2TokensTransform,
    /// `com.okta.import.transform`
    ComOktaImportTransform,
    /// `com.okta.saml.tokens.transform`
    ComOktaSamlTokensTransform,
    /// `com.okta.user.pre-registration`
    ComOktaUserPreRegistration,
    /// `com.okta.user.credential.password.import`
    ComOktaUserCredentialPasswordImport,
    /// `com.okta.telephony.provider`
    ComOktaTelephonyProvider,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    InlineHookType {
        "com.okta.oauth2.tokens.transform" => ComOktaOauth2TokensTransform;
        "com.okta.import.transform" => ComOktaImportTransform;
        "com.okta.saml.tokens.transform" => ComOktaSamlTokensTransform;
        "com.okta.user.pre-registration" => ComOktaUserPreRegistration;
        "com.okta.user.credential.password.import" => ComOktaUserCredentialPasswordImport;
        "com.okta.telephony.provider" => ComOktaTelephonyProvider;
    }
}
