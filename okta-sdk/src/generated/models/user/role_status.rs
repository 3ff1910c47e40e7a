use crate::model as rt;

/// Tells whether an assigned role is in effect.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `RoleStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    RoleStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
    }
}
