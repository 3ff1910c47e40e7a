use crate::model as rt;

/// Tells whether Okta calls an inline hook.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `InlineHookStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InlineHookStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    InlineHookStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
    }
}
