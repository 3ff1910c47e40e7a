use crate::model as rt;

/// What happens when a user whose Okta account is not active signs in through an identity provider.
///
/// Schema `ProvisioningConditions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProvisioningConditions {
    /// The deprovisioned.
    ///
    /// `deprovisioned` in JSON.
    pub deprovisioned: rt::Field<crate::models::ProvisioningDeprovisionedCondition>,
    /// The suspended.
    ///
    /// `suspended` in JSON.
    pub suspended: rt::Field<crate::models::ProvisioningSuspendedCondition>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProvisioningConditions {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `deprovisioned`.
    #[inline]
    #[must_use]
    pub fn deprovisioned(
        mut self,
        deprovisioned: impl Into<
            rt::Field<crate::models::ProvisioningDeprovisionedCondition>,
        >,
    ) -> Self {
        self.deprovisioned = deprovisioned.into();
        self
    }

    /// Sets `suspended`.
    #[inline]
    #[must_use]
    pub fn suspended(
        mut self,
        suspended: impl Into<rt::Field<crate::models::ProvisioningSuspendedCondition>>,
    ) -> Self {
        self.suspended = suspended.into();
        self
    }
}

rt::object! {
    ProvisioningConditions as "ProvisioningConditions" {
        0: "deprovisioned" => deprovisioned;
        1: "suspended" => suspended;
    }
    additional: additional;
    fixed {  }
}
