use crate::model as rt;

/// Tells whether a provisioning connection is in use.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `ProvisioningConnectionStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProvisioningConnectionStatus {
    /// `DISABLED`
    Disabled,
    /// `ENABLED`
    Enabled,
    /// `UNKNOWN`
    UnknownValue,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ProvisioningConnectionStatus {
        "DISABLED" => Disabled;
        "ENABLED" => Enabled;
        "UNKNOWN" => UnknownValue;
    }
}
