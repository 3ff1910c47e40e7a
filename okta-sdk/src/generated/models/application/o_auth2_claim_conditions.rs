use crate::model as rt;

/// When a claim is put into tokens.
///
/// Schema `OAuth2ClaimConditions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OAuth2ClaimConditions {
    /// Names of the scopes, one of which must be granted; any will do when empty.
    ///
    /// `scopes` in JSON.
    pub scopes: rt::Field<Vec<String>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OAuth2ClaimConditions {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `scopes`.
    #[inline]
    #[must_use]
    pub fn scopes(mut self, scopes: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.scopes = scopes.into();
        self
    }
}

rt::object! {
    OAuth2ClaimConditions as "OAuth2ClaimConditions" {
        0: "scopes" => scopes;
    }
    additional: additional;
    fixed {  }
}
