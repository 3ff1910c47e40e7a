use crate::model as rt;

/// Tells whether Okta replaces the keys of an authorization server from time to time or an administrator does.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `AuthorizationServerCredentialsRotationMode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationServerCredentialsRotationMode {
    /// `AUTO`
    Auto,
    /// `MANUAL`
    Manual,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    AuthorizationServerCredentialsRotationMode {
        "AUTO" => Auto;
        "MANUAL" => Manual;
    }
}
