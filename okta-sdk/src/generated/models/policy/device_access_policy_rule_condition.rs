use crate::model as rt;

/// A condition on what Okta knows about the device that the user signs in from.
///
/// It has all members of [`DevicePolicyRuleCondition`](crate::models::DevicePolicyRuleCondition).
///
/// Schema `DeviceAccessPolicyRuleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeviceAccessPolicyRuleCondition {
    /// Whether the device has been migrated to Okta's current device management.
    ///
    /// `migrated` in JSON.
    pub migrated: rt::Field<bool>,
    /// The platform.
    ///
    /// `platform` in JSON.
    pub platform: rt::Field<crate::models::DevicePolicyRuleConditionPlatform>,
    /// Whether the device is rooted or jailbroken.
    ///
    /// `rooted` in JSON.
    pub rooted: rt::Field<bool>,
    /// Whether any device will do, or only one that Okta trusts.
    ///
    /// `trustLevel` in JSON.
    pub trust_level: rt::Field<crate::models::DevicePolicyRuleConditionTrustLevel>,
    /// Whether the device must be under the management of the org; only for devices that are registered.
    ///
    /// `managed` in JSON.
    pub managed: rt::Field<bool>,
    /// Whether the device must be registered with Okta Verify.
    ///
    /// `registered` in JSON.
    pub registered: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl DeviceAccessPolicyRuleCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `migrated`.
    #[inline]
    #[must_use]
    pub fn migrated(mut self, migrated: impl Into<rt::Field<bool>>) -> Self {
        self.migrated = migrated.into();
        self
    }

    /// Sets `platform`.
    #[inline]
    #[must_use]
    pub fn platform(
        mut self,
        platform: impl Into<rt::Field<crate::models::DevicePolicyRuleConditionPlatform>>,
    ) -> Self {
        self.platform = platform.into();
        self
    }

    /// Sets `rooted`.
    #[inline]
    #[must_use]
    pub fn rooted(mut self, rooted: impl Into<rt::Field<bool>>) -> Self {
        self.rooted = rooted.into();
        self
    }

    /// Sets `trustLevel`.
    #[inline]
    #[must_use]
    pub fn trust_level(
        mut self,
        trust_level: impl Into<
            rt::Field<crate::models::DevicePolicyRuleConditionTrustLevel>,
        >,
    ) -> Self {
        self.trust_level = trust_level.into();
        self
    }

    /// Sets `managed`.
    #[inline]
    #[must_use]
    pub fn managed(mut self, managed: impl Into<rt::Field<bool>>) -> Self {
        self.managed = managed.into();
        self
    }

    /// Sets `registered`.
    #[inline]
    #[must_use]
    pub fn registered(mut self, registered: impl Into<rt::Field<bool>>) -> Self {
        self.registered = registered.into();
        self
    }
}

rt::object! {
    DeviceAccessPolicyRuleCondition as "DeviceAccessPolicyRuleCondition" {
        0: "migrated" => migrated;
        1: "platform" => platform;
        2: "rooted" => rooted;
        3: "trustLevel" => trust_level;
        4: "managed" => managed;
        5: "registered" => registered;
    }
    additional: additional;
    fixed {  }
}
