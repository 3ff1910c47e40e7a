use crate::model as rt;

/// Names the JSON type of an attribute.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `UserSchemaAttributeType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserSchemaAttributeType {
    /// `string`
    String,
    /// `boolean`
    Boolean,
    /// `number`
    Number,
    /// `integer`
    Integer,
    /// `array`
    Array,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    UserSchemaAttributeType {
        "string" => String;
        "boolean" => Boolean;
        "number" => Number;
        "integer" => Integer;
        "array" => Array;
    }
}
