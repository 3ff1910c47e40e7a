use crate::model as rt;

/// A condition on the OAuth 2.0 client that asks for tokens.
///
/// Schema `ClientPolicyCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClientPolicyCondition {
    /// Client ids to take in, or `ALL_CLIENTS`.
    ///
    /// `include` in JSON.
    pub include: rt::Field<Vec<String>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ClientPolicyCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `include`.
    #[inline]
    #[must_use]
    pub fn include(mut self, include: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.include = include.into();
        self
    }
}

rt::object! {
    ClientPolicyCondition as "ClientPolicyCondition" {
        0: "include" => include;
    }
    additional: additional;
    fixed {  }
}
