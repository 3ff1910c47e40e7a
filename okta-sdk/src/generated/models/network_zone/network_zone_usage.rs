use crate::model as rt;

/// Tells what a network zone is for: conditions of policies, or shutting out every request from it.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `NetworkZoneUsage`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkZoneUsage {
    /// `POLICY`
    Policy,
    /// `BLOCKLIST`
    Blocklist,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    NetworkZoneUsage {
        "POLICY" => Policy;
        "BLOCKLIST" => Blocklist;
    }
}
