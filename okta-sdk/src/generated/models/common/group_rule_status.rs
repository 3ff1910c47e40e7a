use crate::model as rt;

/// Classifies whether a group rule is being applied. A rule becomes `INVALID` when something that its expression
/// or actions refer to is gone.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `GroupRuleStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupRuleStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// `INVALID`
    Invalid,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    GroupRuleStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
        "INVALID" => Invalid;
    }
}
