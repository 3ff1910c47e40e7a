use crate::model as rt;

/// Tells whether Okta's support staff has access to the org.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `OrgOktaSupportSetting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrgOktaSupportSetting {
    /// `DISABLED`
    Disabled,
    /// `ENABLED`
    Enabled,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OrgOktaSupportSetting {
        "DISABLED" => Disabled;
        "ENABLED" => Enabled;
    }
}
