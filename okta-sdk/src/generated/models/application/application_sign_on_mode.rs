use crate::model as rt;

/// Classifies applications by how users are signed in to them, which decides the settings that an application
/// has.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `ApplicationSignOnMode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationSignOnMode {
    /// `BOOKMARK`
    Bookmark,
    /// `BASIC_AUTH`
    BasicAuth,
    /// `BROWSER_PLUGIN`
    BrowserPlugin,
    /// `SECURE_PASSWORD_STORE`
    SecurePasswordStore,
    /// `AUTO_LOGIN`
    AutoLogin,
    /// `WS_FEDERATION`
    WsFederation,
    /// `SAML_2_0`
    Saml2_0,
    /// `OPENID_CONNECT`
    OpenidConnect,
    /// `SAML_1_1`
    Saml1_1,
    /// `MFA_AS_SERVICE`
    MfaAsService,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ApplicationSignOnMode {
        "BOOKMARK" => Bookmark;
        "BASIC_AUTH" => BasicAuth;
        "BROWSER_PLUGIN" => BrowserPlugin;
        "SECURE_PASSWORD_STORE" => SecurePasswordStore;
        "AUTO_LOGIN" => AutoLogin;
        "WS_FEDERATION" => WsFederation;
        "SAML_2_0" => Saml2_0;
        "OPENID_CONNECT" => OpenidConnect;
        "SAML_1_1" => Saml1_1;
        "MFA_AS_SERVICE" => MfaAsService;
    }
}
