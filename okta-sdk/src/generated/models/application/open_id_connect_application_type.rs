use crate::model as rt;

/// Classifies OAuth 2.0 clients by where they run, which decides what they can keep secret.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `OpenIdConnectApplicationType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenIdConnectApplicationType {
    /// `web`
    Web,
    /// `native`
    Native,
    /// `browser`
    Browser,
    /// `service`
    Service,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OpenIdConnectApplicationType {
        "web" => Web;
        "native" => Native;
        "browser" => Browser;
        "service" => Service;
    }
}
