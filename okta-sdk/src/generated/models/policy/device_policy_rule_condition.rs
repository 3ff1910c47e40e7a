use crate::model as rt;

/// A condition on the device that the user signs in from.
///
/// Schema `DevicePolicyRuleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DevicePolicyRuleCondition {
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
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl DevicePolicyRuleCondition {
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
}

rt::object! {
    DevicePolicyRuleCondition as "DevicePolicyRuleCondition" {
        0: "migrated" => migrated;
        1: "platform" => platform;
        2: "rooted" => rooted;
        3: "trustLevel" => trust_level;
    }
    additional: additional;
    fixed {  }
}

/// Whether any device will do, or only one that Okta trusts.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/DevicePolicyRuleCondition/properties/trustLevel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DevicePolicyRuleConditionTrustLevel {
    /// `ANY`
    Any,
    /// `TRUSTED`
    Trusted,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    DevicePolicyRuleConditionTrustLevel {
        "ANY" => Any;
        "TRUSTED" => Trusted;
    }
}
