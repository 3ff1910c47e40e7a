use crate::model as rt;

/// Classifies the Okta applications that a trusted origin may show inside an iframe.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `IframeEmbedScopeAllowedApps`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IframeEmbedScopeAllowedApps {
    /// `OKTA_ENDUSER`
    OktaEnduser,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    IframeEmbedScopeAllowedApps {
        "OKTA_ENDUSER" => OktaEnduser;
    }
}
