use crate::model as rt;

/// Classifies ranges of addresses by how they are written, as a prefix (`CIDR`) or as first and last address.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `NetworkZoneAddressType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkZoneAddressType {
    /// `CIDR`
    Cidr,
    /// `RANGE`
    Range,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    NetworkZoneAddressType {
        "CIDR" => Cidr;
        "RANGE" => Range;
    }
}
