use crate::model as rt;

/// The authenticators that a rule accepts as one kind of proof.
///
/// Schema `AccessPolicyConstraint`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccessPolicyConstraint {
    /// Methods of the authenticators to accept, such as `PUSH` or `SMS`.
    ///
    /// `methods` in JSON.
    pub methods: rt::Field<Vec<String>>,
    /// Length of time after which the proof must be given again, as an ISO 8601 duration such as `PT2H`.
    ///
    /// `reauthenticateIn` in JSON.
    pub reauthenticate_in: rt::Field<String>,
    /// Types of the authenticators to accept, such as `password` or `app`.
    ///
    /// `types` in JSON.
    pub types: rt::Field<Vec<String>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AccessPolicyConstraint {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `methods`.
    #[inline]
    #[must_use]
    pub fn methods(mut self, methods: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.methods = methods.into();
        self
    }

    /// Sets `reauthenticateIn`.
    #[inline]
    #[must_use]
    pub fn reauthenticate_in(
        mut self,
        reauthenticate_in: impl Into<rt::Field<String>>,
    ) -> Self {
        self.reauthenticate_in = reauthenticate_in.into();
        self
    }

    /// Sets `types`.
    #[inline]
    #[must_use]
    pub fn types(mut self, types: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.types = types.into();
        self
    }
}

rt::object! {
    AccessPolicyConstraint as "AccessPolicyConstraint" {
        0: "methods" => methods;
        1: "reauthenticateIn" => reauthenticate_in;
        2: "types" => types;
    }
    additional: additional;
    fixed {  }
}
