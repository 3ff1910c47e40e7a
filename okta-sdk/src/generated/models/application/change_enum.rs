use crate::model as rt;

/// Tells whether the password in the application is changed or left as it is.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `ChangeEnum`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeEnum {
    /// `KEEP_EXISTING`
    KeepExisting,
    /// `CHANGE`
    Change,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ChangeEnum {
        "KEEP_EXISTING" => KeepExisting;
        "CHANGE" => Change;
    }
}
