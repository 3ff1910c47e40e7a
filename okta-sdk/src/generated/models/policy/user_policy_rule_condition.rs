use crate::model as rt;

/// A condition on who the user is and on the state of their account.
///
/// Schema `UserPolicyRuleCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserPolicyRuleCondition {
    /// Ids of the users whom the condition leaves out.
    ///
    /// `exclude` in JSON.
    pub exclude: rt::Field<Vec<String>>,
    /// The inactivity.
    ///
    /// `inactivity` in JSON.
    pub inactivity: rt::Field<crate::models::InactivityPolicyRuleCondition>,
    /// Ids of the users whom the condition takes in.
    ///
    /// `include` in JSON.
    pub include: rt::Field<Vec<String>>,
    /// The lifecycle expiration.
    ///
    /// `lifecycleExpiration` in JSON.
    pub lifecycle_expiration: rt::Field<
        crate::models::LifecycleExpirationPolicyRuleCondition,
    >,
    /// The password expiration.
    ///
    /// `passwordExpiration` in JSON.
    pub password_expiration: rt::Field<
        crate::models::PasswordExpirationPolicyRuleCondition,
    >,
    /// The user lifecycle attribute.
    ///
    /// `userLifecycleAttribute` in JSON.
    pub user_lifecycle_attribute: rt::Field<
        crate::models::UserLifecycleAttributePolicyRuleCondition,
    >,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserPolicyRuleCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `exclude`.
    #[inline]
    #[must_use]
    pub fn exclude(mut self, exclude: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.exclude = exclude.into();
        self
    }

    /// Sets `inactivity`.
    #[inline]
    #[must_use]
    pub fn inactivity(
        mut self,
        inactivity: impl Into<rt::Field<crate::models::InactivityPolicyRuleCondition>>,
    ) -> Self {
        self.inactivity = inactivity.into();
        self
    }

    /// Sets `include`.
    #[inline]
    #[must_use]
    pub fn include(mut self, include: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.include = include.into();
        self
    }

    /// Sets `lifecycleExpiration`.
    #[inline]
    #[must_use]
    pub fn lifecycle_expiration(
        mut self,
        lifecycle_expiration: impl Into<
            rt::Field<crate::models::LifecycleExpirationPolicyRuleCondition>,
        >,
    ) -> Self {
        self.lifecycle_expiration = lifecycle_expiration.into();
        self
    }

    /// Sets `passwordExpiration`.
    #[inline]
    #[must_use]
    pub fn password_expiration(
        mut self,
        password_expiration: impl Into<
            rt::Field<crate::models::PasswordExpirationPolicyRuleCondition>,
        >,
    ) -> Self {
        self.password_expiration = password_expiration.into();
        self
    }

    /// Sets `userLifecycleAttribute`.
    #[inline]
    #[must_use]
    pub fn user_lifecycle_attribute(
        mut self,
        user_lifecycle_attribute: impl Into<
            rt::Field<crate::models::UserLifecycleAttributePolicyRuleCondition>,
        >,
    ) -> Self {
        self.user_lifecycle_attribute = user_lifecycle_attribute.into();
        self
    }
}

rt::object! {
    UserPolicyRuleCondition as "UserPolicyRuleCondition" {
        0: "exclude" => exclude;
        1: "inactivity" => inactivity;
        2: "include" => include;
        3: "lifecycleExpiration" => lifecycle_expiration;
        4: "passwordExpiration" => password_expiration;
        5: "userLifecycleAttribute" => user_lifecycle_attribute;
    }
    additional: additional;
    fixed {  }
}
