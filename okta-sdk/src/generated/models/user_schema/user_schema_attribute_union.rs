use crate::model as rt;

/// Tells whether values from several groups of a user are joined, or only those of the first group count.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `UserSchemaAttributeUnion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserSchemaAttributeUnion {
    /// `DISABLE`
    Disable,
    /// `ENABLE`
    Enable,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    UserSchemaAttributeUnion {
        "DISABLE" => Disable;
        "ENABLE" => Enable;
    }
}
