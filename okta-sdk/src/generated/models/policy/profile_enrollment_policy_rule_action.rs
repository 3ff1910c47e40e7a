use crate::model as rt;

/// What happens when somebody registers by themselves, or signs in without telling enough.
///
/// Schema `ProfileEnrollmentPolicyRuleAction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProfileEnrollmentPolicyRuleAction {
    /// `ALLOW` or `DENY`.
    ///
    /// `access` in JSON.
    pub access: rt::Field<String>,
    /// The activation requirements.
    ///
    /// `activationRequirements` in JSON.
    pub activation_requirements: rt::Field<
        crate::models::ProfileEnrollmentPolicyRuleActivationRequirement,
    >,
    /// Inline hooks that may check or change a registration; one at most.
    ///
    /// `preRegistrationInlineHooks` in JSON.
    pub pre_registration_inline_hooks: rt::Field<
        Vec<crate::models::PreRegistrationInlineHook>,
    >,
    /// Profile attributes to ask for, in order.
    ///
    /// `profileAttributes` in JSON.
    pub profile_attributes: rt::Field<
        Vec<crate::models::ProfileEnrollmentPolicyRuleProfileAttribute>,
    >,
    /// Ids of the groups that new users join.
    ///
    /// `targetGroupIds` in JSON.
    pub target_group_ids: rt::Field<Vec<String>>,
    /// Id of the schema that lays out the form.
    ///
    /// `uiSchemaId` in JSON.
    pub ui_schema_id: rt::Field<String>,
    /// What to do about somebody whom Okta does not know: `REGISTER` or `DENY`.
    ///
    /// `unknownUserAction` in JSON.
    pub unknown_user_action: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProfileEnrollmentPolicyRuleAction {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `access`.
    #[inline]
    #[must_use]
    pub fn access(mut self, access: impl Into<rt::Field<String>>) -> Self {
        self.access = access.into();
        self
    }

    /// Sets `activationRequirements`.
    #[inline]
    #[must_use]
    pub fn activation_requirements(
        mut self,
        activation_requirements: impl Into<
            rt::Field<crate::models::ProfileEnrollmentPolicyRuleActivationRequirement>,
        >,
    ) -> Self {
        self.activation_requirements = activation_requirements.into();
        self
    }

    /// Sets `preRegistrationInlineHooks`.
    #[inline]
    #[must_use]
    pub fn pre_registration_inline_hooks(
        mut self,
        pre_registration_inline_hooks: impl Into<
            rt::Field<Vec<crate::models::PreRegistrationInlineHook>>,
        >,
    ) -> Self {
        self.pre_registration_inline_hooks = pre_registration_inline_hooks.into();
        self
    }

    /// Sets `profileAttributes`.
    #[inline]
    #[must_use]
    pub fn profile_attributes(
        mut self,
        profile_attributes: impl Into<
            rt::Field<Vec<crate::models::ProfileEnrollmentPolicyRuleProfileAttribute>>,
        >,
    ) -> Self {
        self.profile_attributes = profile_attributes.into();
        self
    }

    /// Sets `targetGroupIds`.
    #[inline]
    #[must_use]
    pub fn target_group_ids(
        mut self,
        target_group_ids: impl Into<rt::Field<Vec<String>>>,
    ) -> Self {
        self.target_group_ids = target_group_ids.into();
        self
    }

    /// Sets `uiSchemaId`.
    #[inline]
    #[must_use]
    pub fn ui_schema_id(mut self, ui_schema_id: impl Into<rt::Field<String>>) -> Self {
        self.ui_schema_id = ui_schema_id.into();
        self
    }

    /// Sets `unknownUserAction`.
    #[inline]
    #[must_use]
    pub fn unknown_user_action(
        mut self,
        unknown_user_action: impl Into<rt::Field<String>>,
    ) -> Self {
        self.unknown_user_action = unknown_user_action.into();
        self
    }
}

rt::object! {
    ProfileEnrollmentPolicyRuleAction as "ProfileEnrollmentPolicyRuleAction" {
        0: "access" => access;
        1: "activationRequirements" => activation_requirements;
        2: "preRegistrationInlineHooks" => pre_registration_inline_hooks;
        3: "profileAttributes" => profile_attributes;
        4: "targetGroupIds" => target_group_ids;
        5: "uiSchemaId" => ui_schema_id;
        6: "unknownUserAction" => unknown_user_action;
    }
    additional: additional;
    fixed {  }
}
