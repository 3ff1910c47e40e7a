use crate::model as rt;

/// Tells what a new user has to do at the first sign-in.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `UserNextLogin`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserNextLogin {
    /// `changePassword`
    ChangePassword,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    UserNextLogin {
        "changePassword" => ChangePassword;
    }
}
