use crate::model as rt;

/// What a rule demands of something that the user holds, such as a phone or a security key.
///
/// It has all members of [`AccessPolicyConstraint`](crate::models::AccessPolicyConstraint).
///
/// Schema `PossessionConstraint`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PossessionConstraint {
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
    /// `REQUIRED` if the key must be tied to one device, otherwise `OPTIONAL`.
    ///
    /// `deviceBound` in JSON.
    pub device_bound: rt::Field<String>,
    /// `REQUIRED` if the key must be kept in secure hardware, otherwise `OPTIONAL`.
    ///
    /// `hardwareProtection` in JSON.
    pub hardware_protection: rt::Field<String>,
    /// `REQUIRED` if the proof must be tied to the genuine site, otherwise `OPTIONAL`.
    ///
    /// `phishingResistant` in JSON.
    pub phishing_resistant: rt::Field<String>,
    /// `REQUIRED` if the user must confirm in person, `OPTIONAL` if silent proof will do.
    ///
    /// `userPresence` in JSON.
    pub user_presence: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PossessionConstraint {
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

    /// Sets `deviceBound`.
    #[inline]
    #[must_use]
    pub fn device_bound(mut self, device_bound: impl Into<rt::Field<String>>) -> Self {
        self.device_bound = device_bound.into();
        self
    }

    /// Sets `hardwareProtection`.
    #[inline]
    #[must_use]
    pub fn hardware_protection(
        mut self,
        hardware_protection: impl Into<rt::Field<String>>,
    ) -> Self {
        self.hardware_protection = hardware_protection.into();
        self
    }

    /// Sets `phishingResistant`.
    #[inline]
    #[must_use]
    pub fn phishing_resistant(
        mut self,
        phishing_resistant: impl Into<rt::Field<String>>,
    ) -> Self {
        self.phishing_resistant = phishing_resistant.into();
        self
    }

    /// Sets `userPresence`.
    #[inline]
    #[must_use]
    pub fn user_presence(mut self, user_presence: impl Into<rt::Field<String>>) -> Self {
        self.user_presence = user_presence.into();
        self
    }
}

rt::object! {
    PossessionConstraint as "PossessionConstraint" {
        0: "methods" => methods;
        1: "reauthenticateIn" => reauthenticate_in;
        2: "types" => types;
        3: "deviceBound" => device_bound;
        4: "hardwareProtection" => hardware_protection;
        5: "phishingResistant" => phishing_resistant;
        6: "userPresence" => user_presence;
    }
    additional: additional;
    fixed {  }
}
