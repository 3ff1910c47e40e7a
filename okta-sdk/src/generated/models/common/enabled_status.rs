use crate::model as rt;

/// Tells whether something is turned on or off.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `EnabledStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnabledStatus {
    /// `ENABLED`
    Enabled,
    /// `DISABLED`
    Disabled,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    EnabledStatus {
        "ENABLED" => Enabled;
        "DISABLED" => Disabled;
    }
}
