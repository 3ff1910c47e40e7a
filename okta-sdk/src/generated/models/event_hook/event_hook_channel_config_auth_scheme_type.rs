use crate::model as rt;

/// Names the way in which Okta authenticates to the service: by a header.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `EventHookChannelConfigAuthSchemeType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventHookChannelConfigAuthSchemeType {
    /// `HEADER`
    Header,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    EventHookChannelConfigAuthSchemeType {
        "HEADER" => Header;
    }
}
