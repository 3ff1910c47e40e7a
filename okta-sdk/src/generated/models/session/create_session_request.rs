use crate::model as rt;

/// The token that a session is created from.
///
/// Schema `CreateSessionRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateSessionRequest {
    /// One-time token that the Authentication API gave at the end of the sign-in; a secret.
    ///
    /// `sessionToken` in JSON.
    pub session_token: rt::Field<rt::Secret>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl CreateSessionRequest {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `sessionToken`.
    #[inline]
    #[must_use]
    pub fn session_token(
        mut self,
        session_token: impl Into<rt::Field<rt::Secret>>,
    ) -> Self {
        self.session_token = session_token.into();
        self
    }
}

rt::object! {
    CreateSessionRequest as "CreateSessionRequest" {
        0: "sessionToken" => session_token;
    }
    additional: additional;
    fixed {  }
}
