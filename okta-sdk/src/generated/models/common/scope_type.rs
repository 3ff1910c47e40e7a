use crate::model as rt;

/// Classifies what a trusted origin is trusted for: calling Okta APIs from a browser, being redirected to after
/// sign-in or sign-out, or showing Okta pages in an iframe.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `ScopeType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopeType {
    /// `CORS`
    Cors,
    /// `REDIRECT`
    Redirect,
    /// `IFRAME_EMBED`
    IframeEmbed,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ScopeType {
        "CORS" => Cors;
        "REDIRECT" => Redirect;
        "IFRAME_EMBED" => IframeEmbed;
    }
}
