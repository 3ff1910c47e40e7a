use crate::model as rt;

/// Classifies relay states: `OPAQUE` ones are handed on untouched, `FROM_URL` ones are addresses that the user is
/// sent to.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `ProtocolRelayStateFormat`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtocolRelayStateFormat {
    /// `OPAQUE`
    Opaque,
    /// `FROM_URL`
    FromUrl,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ProtocolRelayStateFormat {
        "OPAQUE" => Opaque;
        "FROM_URL" => FromUrl;
    }
}
