use crate::model as rt;

/// Tells whether an authenticator can be enrolled and used.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `AuthenticatorStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticatorStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    AuthenticatorStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
    }
}
