use crate::model as rt;

/// Tells whether an attribute is carried over at every change, or only when the user is created.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `ProfileMappingPropertyPushStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileMappingPropertyPushStatus {
    /// `PUSH`
    Push,
    /// `DONT_PUSH`
    DontPush,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ProfileMappingPropertyPushStatus {
        "PUSH" => Push;
        "DONT_PUSH" => DontPush;
    }
}
