use crate::model as rt;

/// A condition on whether the device of the user is enrolled in mobile device management.
///
/// Schema `MDMEnrollmentPolicyRuleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MDMEnrollmentPolicyRuleCondition {
    /// Whether Android devices without Samsung's SAFE framework are left out.
    ///
    /// `blockNonSafeAndroid` in JSON.
    pub block_non_safe_android: rt::Field<bool>,
    /// Whether the device must be enrolled in Okta Mobility Management (`OMM`) or need not be.
    ///
    /// `enrollment` in JSON.
    pub enrollment: rt::Field<crate::models::MDMEnrollmentPolicyRuleConditionEnrollment>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl MDMEnrollmentPolicyRuleCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `blockNonSafeAndroid`.
    #[inline]
    #[must_use]
    pub fn block_non_safe_android(
        mut self,
        block_non_safe_android: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.block_non_safe_android = block_non_safe_android.into();
        self
    }

    /// Sets `enrollment`.
    #[inline]
    #[must_use]
    pub fn enrollment(
        mut self,
        enrollment: impl Into<
            rt::Field<crate::models::MDMEnrollmentPolicyRuleConditionEnrollment>,
        >,
    ) -> Self {
        self.enrollment = enrollment.into();
        self
    }
}

rt::object! {
    MDMEnrollmentPolicyRuleCondition as "MDMEnrollmentPolicyRuleCondition" {
        0: "blockNonSafeAndroid" => block_non_safe_android;
        1: "enrollment" => enrollment;
    }
    additional: additional;
    fixed {  }
}

/// Whether the device must be enrolled in Okta Mobility Management (`OMM`) or need not be.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/MDMEnrollmentPolicyRuleCondition/properties/enrollment`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MDMEnrollmentPolicyRuleConditionEnrollment {
    /// `OMM`
    Omm,
    /// `ANY_OR_NONE`
    AnyOrNone,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    MDMEnrollmentPolicyRuleConditionEnrollment {
        "OMM" => Omm;
        "ANY_OR_NONE" => AnyOrNone;
    }
}
