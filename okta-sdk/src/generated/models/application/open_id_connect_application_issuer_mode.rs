use crate::model as rt;

/// Tells which address of the org ID tokens name as their issuer: a custom one, the original one, or the one that
/// was called.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `OpenIdConnectApplicationIssuerMode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenIdConnectApplicationIssuerMode {
    /// `CUSTOM_URL`
    CustomUrl,
    /// `ORG_URL`
    OrgUrl,
    /// `DYNAMIC`
    Dynamic,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OpenIdConnectApplicationIssuerMode {
        "CUSTOM_URL" => CustomUrl;
        "ORG_URL" => OrgUrl;
        "DYNAMIC" => Dynamic;
    }
}
