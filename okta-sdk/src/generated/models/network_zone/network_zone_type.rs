use crate::model as rt;

/// Classifies network zones by whether addresses (`IP`) or properties of the connection (`DYNAMIC`) define them.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `NetworkZoneType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkZoneType {
    /// `IP`
    Ip,
    /// `DYNAMIC`
    Dynamic,
    /// `DYNAMIC_V2`
    DynamicV2,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    NetworkZoneType {
        "IP" => Ip;
        "DYNAMIC" => Dynamic;
        "DYNAMIC_V2" => DynamicV2;
    }
}
