use crate::model as rt;

/// The link with which a user sets a new password; empty if it was sent instead.
///
/// Schema `ResetPasswordToken`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResetPasswordToken {
    /// Link to deliver to the user, good for one use; a secret.
    ///
    /// `resetPasswordUrl` in JSON; read-only.
    pub reset_password_url: rt::Field<rt::Secret>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ResetPasswordToken {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    ResetPasswordToken as "ResetPasswordToken" {
        0: "resetPasswordUrl" => reset_password_url, read_only;
    }
    additional: additional;
    fixed {  }
}
