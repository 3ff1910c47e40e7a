use crate::model as rt;

/// The one-time token with which a user activates an account.
///
/// Schema `UserActivationToken`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserActivationToken {
    /// Token to trade for a session in a custom sign-in flow; a secret.
    ///
    /// `activationToken` in JSON; read-only.
    pub activation_token: rt::Field<rt::Secret>,
    /// Link to deliver to the user, with the token in it; a secret.
    ///
    /// `activationUrl` in JSON; read-only.
    pub activation_url: rt::Field<rt::Secret>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserActivationToken {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    UserActivationToken as "UserActivationToken" {
        0: "activationToken" => activation_token, read_only;
        1: "activationUrl" => activation_url, read_only;
    }
    additional: additional;
    fixed {  }
}
