use crate::model as rt;

/// The link with which a user sets a forgotten password anew; empty if it was sent instead.
///
/// Schema `ForgotPasswordResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ForgotPasswordResponse {
    /// Link to deliver to the user, good for one use; a secret.
    ///
    /// `resetPasswordUrl` in JSON; read-only.
    pub reset_password_url: rt::Field<rt::Secret>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ForgotPasswordResponse {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    ForgotPasswordResponse as "ForgotPasswordResponse" {
        0: "resetPasswordUrl" => reset_password_url, read_only;
    }
    additional: additional;
    fixed {  }
}
