use crate::model as rt;

/// Whether users may enroll one authenticator.
///
/// Schema `MultifactorEnrollmentPolicyAuthenticatorSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MultifactorEnrollmentPolicyAuthenticatorSettings {
    /// Limits on the models of the authenticator; for security keys.
    ///
    /// `constraints` in JSON.
    pub constraints: rt::Field<
        crate::models::MultifactorEnrollmentPolicyAuthenticatorSettingsConstraints,
    >,
    /// Whether users must, may or must not enroll the authenticator themselves.
    ///
    /// `enroll` in JSON.
    pub enroll: rt::Field<
        crate::models::MultifactorEnrollmentPolicyAuthenticatorSettingsEnroll,
    >,
    /// The key.
    ///
    /// `key` in JSON.
    pub key: rt::Field<crate::models::MultifactorEnrollmentPolicyAuthenticatorType>,
    /// Id of the authenticator, where several have one key.
    ///
    /// `id` in JSON.
    pub id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl MultifactorEnrollmentPolicyAuthenticatorSettings {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `constraints`.
    #[inline]
    #[must_use]
    pub fn constraints(
        mut self,
        constraints: impl Into<
            rt::Field<
                crate::models::MultifactorEnrollmentPolicyAuthenticatorSettingsConstraints,
            >,
        >,
    ) -> Self {
        self.constraints = constraints.into();
        self
    }

    /// Sets `enroll`.
    #[inline]
    #[must_use]
    pub fn enroll(
        mut self,
        enroll: impl Into<
            rt::Field<
                crate::models::MultifactorEnrollmentPolicyAuthenticatorSettingsEnroll,
            >,
        >,
    ) -> Self {
        self.enroll = enroll.into();
        self
    }

    /// Sets `key`.
    #[inline]
    #[must_use]
    pub fn key(
        mut self,
        key: impl Into<
            rt::Field<crate::models::MultifactorEnrollmentPolicyAuthenticatorType>,
        >,
    ) -> Self {
        self.key = key.into();
        self
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<rt::Field<String>>) -> Self {
        self.id = id.into();
        self
    }
}

rt::object! {
    MultifactorEnrollmentPolicyAuthenticatorSettings as "MultifactorEnrollmentPolicyAuthenticatorSettings" {
        0: "constraints" => constraints;
        1: "enroll" => enroll;
        2: "key" => key;
        3: "id" => id;
    }
    additional: additional;
    fixed {  }
}

/// Limits on the models of the authenticator; for security keys.
///
/// Schema at `/components/schemas/MultifactorEnrollmentPolicyAuthenticatorSettings/properties/constraints`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MultifactorEnrollmentPolicyAuthenticatorSettingsConstraints {
    /// Names of the groups of security key models, by AAGUID, that may be enrolled.
    ///
    /// `aaguidGroups` in JSON.
    pub aaguid_groups: rt::Field<Vec<String>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl MultifactorEnrollmentPolicyAuthenticatorSettingsConstraints {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `aaguidGroups`.
    #[inline]
    #[must_use]
    pub fn aaguid_groups(
        mut self,
        aaguid_groups: impl Into<rt::Field<Vec<String>>>,
    ) -> Self {
        self.aaguid_groups = aaguid_groups.into();
        self
    }
}

rt::object! {
    MultifactorEnrollmentPolicyAuthenticatorSettingsConstraints as "MultifactorEnrollmentPolicyAuthenticatorSettingsConstraints" {
        0: "aaguidGroups" => aaguid_groups;
    }
    additional: additional;
    fixed {  }
}

/// Whether users must, may or must not enroll the authenticator themselves.
///
/// Schema at `/components/schemas/MultifactorEnrollmentPolicyAuthenticatorSettings/properties/enroll`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MultifactorEnrollmentPolicyAuthenticatorSettingsEnroll {
    /// The self.
    ///
    /// `self` in JSON.
    pub self_: rt::Field<crate::models::MultifactorEnrollmentPolicyAuthenticatorStatus>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl MultifactorEnrollmentPolicyAuthenticatorSettingsEnroll {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `self`.
    #[inline]
    #[must_use]
    pub fn self_(
        mut self,
        self_: impl Into<
            rt::Field<crate::models::MultifactorEnrollmentPolicyAuthenticatorStatus>,
        >,
    ) -> Self {
        self.self_ = self_.into();
        self
    }
}

rt::object! {
    MultifactorEnrollmentPolicyAuthenticatorSettingsEnroll as "MultifactorEnrollmentPolicyAuthenticatorSettingsEnroll" {
        0: "self" => self_;
    }
    additional: additional;
    fixed {  }
}
