use crate::model as rt;

/// Tells who sets the user name and the password that the browser plugin types in, and who may see or change
/// them.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `ApplicationCredentialsScheme`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationCredentialsScheme {
    /// `SHARED_USERNAME_AND_PASSWORD`
    SharedUsernameAndPassword,
    /// `EXTERNAL_PASSWORD_SYNC`
    ExternalPasswordSync,
    /// `EDIT_USERNAME_AND_PASSWORD`
    EditUsernameAndPassword,
    /// `EDIT_PASSWORD_ONLY`
    EditPasswordOnly,
    /// `ADMIN_SETS_CREDENTIALS`
    AdminSetsCredentials,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ApplicationCredentialsScheme {
        "SHARED_USERNAME_AND_PASSWORD" => SharedUsernameAndPassword;
        "EXTERNAL_PASSWORD_SYNC" => ExternalPasswordSync;
        "EDIT_USERNAME_AND_PASSWORD" => EditUsernameAndPassword;
        "EDIT_PASSWORD_ONLY" => EditPasswordOnly;
        "ADMIN_SETS_CREDENTIALS" => AdminSetsCredentials;
    }
}
