use crate::model as rt;

/// Tells whether a network zone is honored or ignored.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `NetworkZoneStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkZoneStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    NetworkZoneStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
    }
}
