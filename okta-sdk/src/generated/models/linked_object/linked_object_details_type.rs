use crate::model as rt;

/// Names the kind of object that a relationship links; users are the only one.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `LinkedObjectDetailsType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkedObjectDetailsType {
    /// `USER`
    User,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    LinkedObjectDetailsType {
        "USER" => User;
    }
}
