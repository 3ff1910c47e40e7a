use crate::model as rt;

/// Tells where a user stands in its life cycle, from `STAGED` over `ACTIVE` to `DEPROVISIONED`.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `UserStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserStatus {
    /// `ACTIVE`
    Active,
    /// `DEPROVISIONED`
    Deprovisioned,
    /// `LOCKED_OUT`
    LockedOut,
    /// `PASSWORD_EXPIRED`
    PasswordExpired,
    /// `PROVISIONED`
    Provisioned,
    /// `RECOVERY`
    Recovery,
    /// `STAGED`
    Staged,
    /// `SUSPENDED`
    Suspended,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    UserStatus {
        "ACTIVE" => Active;
        "DEPROVISIONED" => Deprovisioned;
        "LOCKED_OUT" => LockedOut;
        "PASSWORD_EXPIRED" => PasswordExpired;
        "PROVISIONED" => Provisioned;
        "RECOVERY" => Recovery;
        "STAGED" => Staged;
        "SUSPENDED" => Suspended;
    }
}
