use crate::model as rt;

/// Tells whether an application attribute is set for each user alone (`SELF`) or may come from a group as well
/// (`NONE`).
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `UserSchemaAttributeScope`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserSchemaAttributeScope {
    /// `SELF`
    SelfValue,
    /// `NONE`
    None,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    UserSchemaAttributeScope {
        "SELF" => SelfValue;
        "NONE" => None;
    }
}
