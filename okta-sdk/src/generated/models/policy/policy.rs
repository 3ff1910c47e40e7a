use crate::model as rt;

/// A set of rules that decides one question, such as who may sign in or how passwords are made. Policies of a
/// type are tried by priority until one applies.
///
/// The member `type` tells which one it is. What all of them have can be reached without a `match`.
///
/// # To create, read, update and delete
///
/// - [`read`](Self::read): Fetches one policy by its id.
/// - [`update`](Self::update): Replaces the settings of a policy.
/// - [`delete`](Self::delete): Deletes a policy for good, along with its rules.
///
/// # What can be done with it
///
/// - [`activate`](Self::activate): Activates a policy, so that its rules are tried again.
/// - [`deactivate`](Self::deactivate): Deactivates a policy, so that its rules are skipped.
/// - [`list_policy_rules`](Self::list_policy_rules): Lists the rules of a policy, in the order in which they are
///   tried.
/// - [`create_rule`](Self::create_rule): Adds a rule to a policy.
/// - [`get_policy_rule`](Self::get_policy_rule): Fetches one rule of a policy by its id.
///
/// Schema `Policy`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Policy {
    /// `type` is `ACCESS_POLICY`.
    Access(Box<crate::models::AccessPolicy>),
    /// `type` is `IDP_DISCOVERY`.
    IdentityProvider(Box<crate::models::IdentityProviderPolicy>),
    /// `type` is `MFA_ENROLL`.
    MultifactorEnrollment(Box<crate::models::MultifactorEnrollmentPolicy>),
    /// `type` is `OAUTH_AUTHORIZATION_POLICY`.
    OAuthAuthorization(Box<crate::models::OAuthAuthorizationPolicy>),
    /// `type` is `OKTA_SIGN_ON`.
    OktaSignOn(Box<crate::models::OktaSignOnPolicy>),
    /// `type` is `PASSWORD`.
    Password(Box<crate::models::PasswordPolicy>),
    /// `type` is `PROFILE_ENROLLMENT`.
    ProfileEnrollment(Box<crate::models::ProfileEnrollmentPolicy>),
    /// `type` is missing, null or none of the others. All that was read is kept.
    Other(Box<crate::models::OtherPolicy>),
}

rt::union! {
    Policy by "type" {
        Access: "ACCESS_POLICY";
        IdentityProvider: "IDP_DISCOVERY";
        MultifactorEnrollment: "MFA_ENROLL";
        OAuthAuthorization: "OAUTH_AUTHORIZATION_POLICY";
        OktaSignOn: "OKTA_SIGN_ON";
        Password: "PASSWORD";
        ProfileEnrollment: "PROFILE_ENROLLMENT";
    }
    other: Other;
}

impl Policy {
    /// The `AccessPolicy` that it is, if it is one.
    #[inline]
    pub fn as_access(&self) -> Option<&crate::models::AccessPolicy> {
        match self {
            Self::Access(value) => Some(value),
            _ => None,
        }
    }

    /// The `AccessPolicy` that it is, if it is one, to change.
    #[inline]
    pub fn as_access_mut(&mut self) -> Option<&mut crate::models::AccessPolicy> {
        match self {
            Self::Access(value) => Some(value),
            _ => None,
        }
    }

    /// The `AccessPolicy` that it is, if it is one, taken out.
    #[inline]
    pub fn into_access(self) -> Option<crate::models::AccessPolicy> {
        match self {
            Self::Access(value) => Some(*value),
            _ => None,
        }
    }

    /// The `IdentityProviderPolicy` that it is, if it is one.
    #[inline]
    pub fn as_identity_provider(
        &self,
    ) -> Option<&crate::models::IdentityProviderPolicy> {
        match self {
            Self::IdentityProvider(value) => Some(value),
            _ => None,
        }
    }

    /// The `IdentityProviderPolicy` that it is, if it is one, to change.
    #[inline]
    pub fn as_identity_provider_mut(
        &mut self,
    ) -> Option<&mut crate::models::IdentityProviderPolicy> {
        match self {
            Self::IdentityProvider(value) => Some(value),
            _ => None,
        }
    }

    /// The `IdentityProviderPolicy` that it is, if it is one, taken out.
    #[inline]
    pub fn into_identity_provider(
        self,
    ) -> Option<crate::models::IdentityProviderPolicy> {
        match self {
            Self::IdentityProvider(value) => Some(*value),
            _ => None,
        }
    }

    /// The `MultifactorEnrollmentPolicy` that it is, if it is one.
    #[inline]
    pub fn as_multifactor_enrollment(
        &self,
    ) -> Option<&crate::models::MultifactorEnrollmentPolicy> {
        match self {
            Self::MultifactorEnrollment(value) => Some(value),
            _ => None,
        }
    }

    /// The `MultifactorEnrollmentPolicy` that it is, if it is one, to change.
    #[inline]
    pub fn as_multifactor_enrollment_mut(
        &mut self,
    ) -> Option<&mut crate::models::MultifactorEnrollmentPolicy> {
        match self {
            Self::MultifactorEnrollment(value) => Some(value),
            _ => None,
        }
    }

    /// The `MultifactorEnrollmentPolicy` that it is, if it is one, taken out.
    #[inline]
    pub fn into_multifactor_enrollment(
        self,
    ) -> Option<crate::models::MultifactorEnrollmentPolicy> {
        match self {
            Self::MultifactorEnrollment(value) => Some(*value),
            _ => None,
        }
    }

    /// The `OAuthAuthorizationPolicy` that it is, if it is one.
    #[inline]
    pub fn as_oauth_authorization(
        &self,
    ) -> Option<&crate::models::OAuthAuthorizationPolicy> {
        match self {
            Self::OAuthAuthorization(value) => Some(value),
            _ => None,
        }
    }

    /// The `OAuthAuthorizationPolicy` that it is, if it is one, to change.
    #[inline]
    pub fn as_oauth_authorization_mut(
        &mut self,
    ) -> Option<&mut crate::models::OAuthAuthorizationPolicy> {
        match self {
            Self::OAuthAuthorization(value) => Some(value),
            _ => None,
        }
    }

    /// The `OAuthAuthorizationPolicy` that it is, if it is one, taken out.
    #[inline]
    pub fn into_oauth_authorization(
        self,
    ) -> Option<crate::models::OAuthAuthorizationPolicy> {
        match self {
            Self::OAuthAuthorization(value) => Some(*value),
            _ => None,
        }
    }

    /// The `OktaSignOnPolicy` that it is, if it is one.
    #[inline]
    pub fn as_okta_sign_on(&self) -> Option<&crate::models::OktaSignOnPolicy> {
        match self {
            Self::OktaSignOn(value) => Some(value),
            _ => None,
        }
    }

    /// The `OktaSignOnPolicy` that it is, if it is one, to change.
    #[inline]
    pub fn as_okta_sign_on_mut(
        &mut self,
    ) -> Option<&mut crate::models::OktaSignOnPolicy> {
        match self {
            Self::OktaSignOn(value) => Some(value),
            _ => None,
        }
    }

    /// The `OktaSignOnPolicy` that it is, if it is one, taken out.
    #[inline]
    pub fn into_okta_sign_on(self) -> Option<crate::models::OktaSignOnPolicy> {
        match self {
            Self::OktaSignOn(value) => Some(*value),
            _ => None,
        }
    }

    /// The `PasswordPolicy` that it is, if it is one.
    #[inline]
    pub fn as_password(&self) -> Option<&crate::models::PasswordPolicy> {
        match self {
            Self::Password(value) => Some(value),
            _ => None,
        }
    }

    /// The `PasswordPolicy` that it is, if it is one, to change.
    #[inline]
    pub fn as_password_mut(&mut self) -> Option<&mut crate::models::PasswordPolicy> {
        match self {
            Self::Password(value) => Some(value),
            _ => None,
        }
    }

    /// The `PasswordPolicy` that it is, if it is one, taken out.
    #[inline]
    pub fn into_password(self) -> Option<crate::models::PasswordPolicy> {
        match self {
            Self::Password(value) => Some(*value),
            _ => None,
        }
    }

    /// The `ProfileEnrollmentPolicy` that it is, if it is one.
    #[inline]
    pub fn as_profile_enrollment(
        &self,
    ) -> Option<&crate::models::ProfileEnrollmentPolicy> {
        match self {
            Self::ProfileEnrollment(value) => Some(value),
            _ => None,
        }
    }

    /// The `ProfileEnrollmentPolicy` that it is, if it is one, to change.
    #[inline]
    pub fn as_profile_enrollment_mut(
        &mut self,
    ) -> Option<&mut crate::models::ProfileEnrollmentPolicy> {
        match self {
            Self::ProfileEnrollment(value) => Some(value),
            _ => None,
        }
    }

    /// The `ProfileEnrollmentPolicy` that it is, if it is one, taken out.
    #[inline]
    pub fn into_profile_enrollment(
        self,
    ) -> Option<crate::models::ProfileEnrollmentPolicy> {
        match self {
            Self::ProfileEnrollment(value) => Some(*value),
            _ => None,
        }
    }

    /// The `OtherPolicy` that it is, if it is one.
    #[inline]
    pub fn as_other(&self) -> Option<&crate::models::OtherPolicy> {
        match self {
            Self::Other(value) => Some(value),
            _ => None,
        }
    }

    /// The `OtherPolicy` that it is, if it is one, to change.
    #[inline]
    pub fn as_other_mut(&mut self) -> Option<&mut crate::models::OtherPolicy> {
        match self {
            Self::Other(value) => Some(value),
            _ => None,
        }
    }

    /// The `OtherPolicy` that it is, if it is one, taken out.
    #[inline]
    pub fn into_other(self) -> Option<crate::models::OtherPolicy> {
        match self {
            Self::Other(value) => Some(*value),
            _ => None,
        }
    }

    /// What was asked for by `expand`, such as the rules of the policy.
    ///
    /// `_embedded`; `None` if it is absent or null.
    #[inline]
    pub fn embedded(&self) -> Option<&rt::FreeForm> {
        match self {
            Self::Access(value) => value.embedded.get(),
            Self::IdentityProvider(value) => value.embedded.get(),
            Self::MultifactorEnrollment(value) => value.embedded.get(),
            Self::OAuthAuthorization(value) => value.embedded.get(),
            Self::OktaSignOn(value) => value.embedded.get(),
            Self::Password(value) => value.embedded.get(),
            Self::ProfileEnrollment(value) => value.embedded.get(),
            Self::Other(value) => value.embedded.get(),
        }
    }

    /// `_embedded`, to change.
    #[inline]
    pub fn embedded_mut(&mut self) -> &mut rt::Field<rt::FreeForm> {
        match self {
            Self::Access(value) => &mut value.embedded,
            Self::IdentityProvider(value) => &mut value.embedded,
            Self::MultifactorEnrollment(value) => &mut value.embedded,
            Self::OAuthAuthorization(value) => &mut value.embedded,
            Self::OktaSignOn(value) => &mut value.embedded,
            Self::Password(value) => &mut value.embedded,
            Self::ProfileEnrollment(value) => &mut value.embedded,
            Self::Other(value) => &mut value.embedded,
        }
    }

    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links`; `None` if it is absent or null.
    #[inline]
    pub fn links(&self) -> Option<&rt::Links> {
        match self {
            Self::Access(value) => value.links.get(),
            Self::IdentityProvider(value) => value.links.get(),
            Self::MultifactorEnrollment(value) => value.links.get(),
            Self::OAuthAuthorization(value) => value.links.get(),
            Self::OktaSignOn(value) => value.links.get(),
            Self::Password(value) => value.links.get(),
            Self::ProfileEnrollment(value) => value.links.get(),
            Self::Other(value) => value.links.get(),
        }
    }

    /// `_links`, to change.
    #[inline]
    pub fn links_mut(&mut self) -> &mut rt::Field<rt::Links> {
        match self {
            Self::Access(value) => &mut value.links,
            Self::IdentityProvider(value) => &mut value.links,
            Self::MultifactorEnrollment(value) => &mut value.links,
            Self::OAuthAuthorization(value) => &mut value.links,
            Self::OktaSignOn(value) => &mut value.links,
            Self::Password(value) => &mut value.links,
            Self::ProfileEnrollment(value) => &mut value.links,
            Self::Other(value) => &mut value.links,
        }
    }

    /// When the policy was created, as an ISO 8601 timestamp; null for default policies.
    ///
    /// `created`; `None` if it is absent or null.
    #[inline]
    pub fn created(&self) -> Option<&rt::DateTime> {
        match self {
            Self::Access(value) => value.created.get(),
            Self::IdentityProvider(value) => value.created.get(),
            Self::MultifactorEnrollment(value) => value.created.get(),
            Self::OAuthAuthorization(value) => value.created.get(),
            Self::OktaSignOn(value) => value.created.get(),
            Self::Password(value) => value.created.get(),
            Self::ProfileEnrollment(value) => value.created.get(),
            Self::Other(value) => value.created.get(),
        }
    }

    /// `created`, to change.
    #[inline]
    pub fn created_mut(&mut self) -> &mut rt::Field<rt::DateTime> {
        match self {
            Self::Access(value) => &mut value.created,
            Self::IdentityProvider(value) => &mut value.created,
            Self::MultifactorEnrollment(value) => &mut value.created,
            Self::OAuthAuthorization(value) => &mut value.created,
            Self::OktaSignOn(value) => &mut value.created,
            Self::Password(value) => &mut value.created,
            Self::ProfileEnrollment(value) => &mut value.created,
            Self::Other(value) => &mut value.created,
        }
    }

    /// The description.
    ///
    /// `description`; `None` if it is absent or null.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        match self {
            Self::Access(value) => value.description.as_deref(),
            Self::IdentityProvider(value) => value.description.as_deref(),
            Self::MultifactorEnrollment(value) => value.description.as_deref(),
            Self::OAuthAuthorization(value) => value.description.as_deref(),
            Self::OktaSignOn(value) => value.description.as_deref(),
            Self::Password(value) => value.description.as_deref(),
            Self::ProfileEnrollment(value) => value.description.as_deref(),
            Self::Other(value) => value.description.as_deref(),
        }
    }

    /// `description`, to change.
    #[inline]
    pub fn description_mut(&mut self) -> &mut rt::Field<String> {
        match self {
            Self::Access(value) => &mut value.description,
            Self::IdentityProvider(value) => &mut value.description,
            Self::MultifactorEnrollment(value) => &mut value.description,
            Self::OAuthAuthorization(value) => &mut value.description,
            Self::OktaSignOn(value) => &mut value.description,
            Self::Password(value) => &mut value.description,
            Self::ProfileEnrollment(value) => &mut value.description,
            Self::Other(value) => &mut value.description,
        }
    }

    /// Id that Okta gave it.
    ///
    /// `id`; `None` if it is absent or null.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Access(value) => value.id.as_deref(),
            Self::IdentityProvider(value) => value.id.as_deref(),
            Self::MultifactorEnrollment(value) => value.id.as_deref(),
            Self::OAuthAuthorization(value) => value.id.as_deref(),
            Self::OktaSignOn(value) => value.id.as_deref(),
            Self::Password(value) => value.id.as_deref(),
            Self::ProfileEnrollment(value) => value.id.as_deref(),
            Self::Other(value) => value.id.as_deref(),
        }
    }

    /// `id`, to change.
    #[inline]
    pub fn id_mut(&mut self) -> &mut rt::Field<String> {
        match self {
            Self::Access(value) => &mut value.id,
            Self::IdentityProvider(value) => &mut value.id,
            Self::MultifactorEnrollment(value) => &mut value.id,
            Self::OAuthAuthorization(value) => &mut value.id,
            Self::OktaSignOn(value) => &mut value.id,
            Self::Password(value) => &mut value.id,
            Self::ProfileEnrollment(value) => &mut value.id,
            Self::Other(value) => &mut value.id,
        }
    }

    /// When the policy last changed, as an ISO 8601 timestamp.
    ///
    /// `lastUpdated`; `None` if it is absent or null.
    #[inline]
    pub fn last_updated(&self) -> Option<&rt::DateTime> {
        match self {
            Self::Access(value) => value.last_updated.get(),
            Self::IdentityProvider(value) => value.last_updated.get(),
            Self::MultifactorEnrollment(value) => value.last_updated.get(),
            Self::OAuthAuthorization(value) => value.last_updated.get(),
            Self::OktaSignOn(value) => value.last_updated.get(),
            Self::Password(value) => value.last_updated.get(),
            Self::ProfileEnrollment(value) => value.last_updated.get(),
            Self::Other(value) => value.last_updated.get(),
        }
    }

    /// `lastUpdated`, to change.
    #[inline]
    pub fn last_updated_mut(&mut self) -> &mut rt::Field<rt::DateTime> {
        match self {
            Self::Access(value) => &mut value.last_updated,
            Self::IdentityProvider(value) => &mut value.last_updated,
            Self::MultifactorEnrollment(value) => &mut value.last_updated,
            Self::OAuthAuthorization(value) => &mut value.last_updated,
            Self::OktaSignOn(value) => &mut value.last_updated,
            Self::Password(value) => &mut value.last_updated,
            Self::ProfileEnrollment(value) => &mut value.last_updated,
            Self::Other(value) => &mut value.last_updated,
        }
    }

    /// Name that administrators see, unique among the policies of a type.
    ///
    /// `name`; `None` if it is absent or null.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Access(value) => value.name.as_deref(),
            Self::IdentityProvider(value) => value.name.as_deref(),
            Self::MultifactorEnrollment(value) => value.name.as_deref(),
            Self::OAuthAuthorization(value) => value.name.as_deref(),
            Self::OktaSignOn(value) => value.name.as_deref(),
            Self::Password(value) => value.name.as_deref(),
            Self::ProfileEnrollment(value) => value.name.as_deref(),
            Self::Other(value) => value.name.as_deref(),
        }
    }

    /// `name`, to change.
    #[inline]
    pub fn name_mut(&mut self) -> &mut rt::Field<String> {
        match self {
            Self::Access(value) => &mut value.name,
            Self::IdentityProvider(value) => &mut value.name,
            Self::MultifactorEnrollment(value) => &mut value.name,
            Self::OAuthAuthorization(value) => &mut value.name,
            Self::OktaSignOn(value) => &mut value.name,
            Self::Password(value) => &mut value.name,
            Self::ProfileEnrollment(value) => &mut value.name,
            Self::Other(value) => &mut value.name,
        }
    }

    /// Place in the order of the policies of a type, from 1; smaller ones are tried first.
    ///
    /// `priority`; `None` if it is absent or null.
    #[inline]
    pub fn priority(&self) -> Option<i64> {
        match self {
            Self::Access(value) => value.priority.cloned(),
            Self::IdentityProvider(value) => value.priority.cloned(),
            Self::MultifactorEnrollment(value) => value.priority.cloned(),
            Self::OAuthAuthorization(value) => value.priority.cloned(),
            Self::OktaSignOn(value) => value.priority.cloned(),
            Self::Password(value) => value.priority.cloned(),
            Self::ProfileEnrollment(value) => value.priority.cloned(),
            Self::Other(value) => value.priority.cloned(),
        }
    }

    /// `priority`, to change.
    #[inline]
    pub fn priority_mut(&mut self) -> &mut rt::Field<i64> {
        match self {
            Self::Access(value) => &mut value.priority,
            Self::IdentityProvider(value) => &mut value.priority,
            Self::MultifactorEnrollment(value) => &mut value.priority,
            Self::OAuthAuthorization(value) => &mut value.priority,
            Self::OktaSignOn(value) => &mut value.priority,
            Self::Password(value) => &mut value.priority,
            Self::ProfileEnrollment(value) => &mut value.priority,
            Self::Other(value) => &mut value.priority,
        }
    }

    /// Whether the policy is tried or skipped.
    ///
    /// `status`; `None` if it is absent or null.
    #[inline]
    pub fn status(&self) -> Option<&crate::models::PolicyStatus> {
        match self {
            Self::Access(value) => value.status.get(),
            Self::IdentityProvider(value) => value.status.get(),
            Self::MultifactorEnrollment(value) => value.status.get(),
            Self::OAuthAuthorization(value) => value.status.get(),
            Self::OktaSignOn(value) => value.status.get(),
            Self::Password(value) => value.status.get(),
            Self::ProfileEnrollment(value) => value.status.get(),
            Self::Other(value) => value.status.get(),
        }
    }

    /// `status`, to change.
    #[inline]
    pub fn status_mut(&mut self) -> &mut rt::Field<crate::models::PolicyStatus> {
        match self {
            Self::Access(value) => &mut value.status,
            Self::IdentityProvider(value) => &mut value.status,
            Self::MultifactorEnrollment(value) => &mut value.status,
            Self::OAuthAuthorization(value) => &mut value.status,
            Self::OktaSignOn(value) => &mut value.status,
            Self::Password(value) => &mut value.status,
            Self::ProfileEnrollment(value) => &mut value.status,
            Self::Other(value) => &mut value.status,
        }
    }

    /// Whether Okta provides the policy as the default of its type; such policies cannot be deleted.
    ///
    /// `system`; `None` if it is absent or null.
    #[inline]
    pub fn system(&self) -> Option<bool> {
        match self {
            Self::Access(value) => value.system.cloned(),
            Self::IdentityProvider(value) => value.system.cloned(),
            Self::MultifactorEnrollment(value) => value.system.cloned(),
            Self::OAuthAuthorization(value) => value.system.cloned(),
            Self::OktaSignOn(value) => value.system.cloned(),
            Self::Password(value) => value.system.cloned(),
            Self::ProfileEnrollment(value) => value.system.cloned(),
            Self::Other(value) => value.system.cloned(),
        }
    }

    /// `system`, to change.
    #[inline]
    pub fn system_mut(&mut self) -> &mut rt::Field<bool> {
        match self {
            Self::Access(value) => &mut value.system,
            Self::IdentityProvider(value) => &mut value.system,
            Self::MultifactorEnrollment(value) => &mut value.system,
            Self::OAuthAuthorization(value) => &mut value.system,
            Self::OktaSignOn(value) => &mut value.system,
            Self::Password(value) => &mut value.system,
            Self::ProfileEnrollment(value) => &mut value.system,
            Self::Other(value) => &mut value.system,
        }
    }

    /// The type.
    ///
    /// `type`; `None` if it is absent or null.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::models::PolicyType> {
        match self {
            Self::Access(value) => value.r#type.get(),
            Self::IdentityProvider(value) => value.r#type.get(),
            Self::MultifactorEnrollment(value) => value.r#type.get(),
            Self::OAuthAuthorization(value) => value.r#type.get(),
            Self::OktaSignOn(value) => value.r#type.get(),
            Self::Password(value) => value.r#type.get(),
            Self::ProfileEnrollment(value) => value.r#type.get(),
            Self::Other(value) => value.r#type.get(),
        }
    }

    /// `type`, to change.
    #[inline]
    pub fn type_mut(&mut self) -> &mut rt::Field<crate::models::PolicyType> {
        match self {
            Self::Access(value) => &mut value.r#type,
            Self::IdentityProvider(value) => &mut value.r#type,
            Self::MultifactorEnrollment(value) => &mut value.r#type,
            Self::OAuthAuthorization(value) => &mut value.r#type,
            Self::OktaSignOn(value) => &mut value.r#type,
            Self::Password(value) => &mut value.r#type,
            Self::ProfileEnrollment(value) => &mut value.r#type,
            Self::Other(value) => &mut value.r#type,
        }
    }
}

impl ::std::convert::From<crate::models::AccessPolicy> for Policy {
    #[inline]
    fn from(value: crate::models::AccessPolicy) -> Self {
        Self::Access(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::AccessPolicy> for rt::Field<Policy> {
    #[inline]
    fn from(value: crate::models::AccessPolicy) -> Self {
        Self::Value(Policy::from(value))
    }
}
impl ::std::convert::From<crate::models::IdentityProviderPolicy> for Policy {
    #[inline]
    fn from(value: crate::models::IdentityProviderPolicy) -> Self {
        Self::IdentityProvider(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::IdentityProviderPolicy> for rt::Field<Policy> {
    #[inline]
    fn from(value: crate::models::IdentityProviderPolicy) -> Self {
        Self::Value(Policy::from(value))
    }
}
impl ::std::convert::From<crate::models::MultifactorEnrollmentPolicy> for Policy {
    #[inline]
    fn from(value: crate::models::MultifactorEnrollmentPolicy) -> Self {
        Self::MultifactorEnrollment(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::MultifactorEnrollmentPolicy>
for rt::Field<Policy> {
    #[inline]
    fn from(value: crate::models::MultifactorEnrollmentPolicy) -> Self {
        Self::Value(Policy::from(value))
    }
}
impl ::std::convert::From<crate::models::OAuthAuthorizationPolicy> for Policy {
    #[inline]
    fn from(value: crate::models::OAuthAuthorizationPolicy) -> Self {
        Self::OAuthAuthorization(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::OAuthAuthorizationPolicy>
for rt::Field<Policy> {
    #[inline]
    fn from(value: crate::models::OAuthAuthorizationPolicy) -> Self {
        Self::Value(Policy::from(value))
    }
}
impl ::std::convert::From<crate::models::OktaSignOnPolicy> for Policy {
    #[inline]
    fn from(value: crate::models::OktaSignOnPolicy) -> Self {
        Self::OktaSignOn(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::OktaSignOnPolicy> for rt::Field<Policy> {
    #[inline]
    fn from(value: crate::models::OktaSignOnPolicy) -> Self {
        Self::Value(Policy::from(value))
    }
}
impl ::std::convert::From<crate::models::PasswordPolicy> for Policy {
    #[inline]
    fn from(value: crate::models::PasswordPolicy) -> Self {
        Self::Password(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::PasswordPolicy> for rt::Field<Policy> {
    #[inline]
    fn from(value: crate::models::PasswordPolicy) -> Self {
        Self::Value(Policy::from(value))
    }
}
impl ::std::convert::From<crate::models::ProfileEnrollmentPolicy> for Policy {
    #[inline]
    fn from(value: crate::models::ProfileEnrollmentPolicy) -> Self {
        Self::ProfileEnrollment(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::ProfileEnrollmentPolicy> for rt::Field<Policy> {
    #[inline]
    fn from(value: crate::models::ProfileEnrollmentPolicy) -> Self {
        Self::Value(Policy::from(value))
    }
}
impl ::std::convert::From<crate::models::OtherPolicy> for Policy {
    #[inline]
    fn from(value: crate::models::OtherPolicy) -> Self {
        Self::Other(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::OtherPolicy> for rt::Field<Policy> {
    #[inline]
    fn from(value: crate::models::OtherPolicy) -> Self {
        Self::Value(Policy::from(value))
    }
}

/// Whether the policy is tried or skipped.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/Policy/properties/status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    PolicyStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
    }
}

/// A set of rules that decides one question, such as who may sign in or how passwords are made. Policies of a
/// type are tried by priority until one applies.
///
/// It has all members of [`Policy`](crate::models::Policy).
///
/// # To create, read, update and delete
///
/// - [`read`](Self::read): Fetches one policy by its id.
/// - [`update`](Self::update): Replaces the settings of a policy.
/// - [`delete`](Self::delete): Deletes a policy for good, along with its rules.
///
/// # What can be done with it
///
/// - [`activate`](Self::activate): Activates a policy, so that its rules are tried again.
/// - [`deactivate`](Self::deactivate): Deactivates a policy, so that its rules are skipped.
/// - [`list_policy_rules`](Self::list_policy_rules): Lists the rules of a policy, in the order in which they are
///   tried.
/// - [`create_rule`](Self::create_rule): Adds a rule to a policy.
/// - [`get_policy_rule`](Self::get_policy_rule): Fetches one rule of a policy by its id.
///
/// Schema at `/components/schemas/Policy`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OtherPolicy {
    /// What was asked for by `expand`, such as the rules of the policy.
    ///
    /// `_embedded` in JSON; read-only.
    pub embedded: rt::Field<rt::FreeForm>,
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// The conditions.
    ///
    /// `conditions` in JSON.
    pub conditions: rt::Field<Box<crate::models::PolicyRuleConditions>>,
    /// When the policy was created, as an ISO 8601 timestamp; null for default policies.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// The description.
    ///
    /// `description` in JSON.
    pub description: rt::Field<String>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When the policy last changed, as an ISO 8601 timestamp.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Name that administrators see, unique among the policies of a type.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Place in the order of the policies of a type, from 1; smaller ones are tried first.
    ///
    /// `priority` in JSON.
    pub priority: rt::Field<i64>,
    /// Whether the policy is tried or skipped.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::PolicyStatus>,
    /// Whether Okta provides the policy as the default of its type; such policies cannot be deleted.
    ///
    /// `system` in JSON.
    pub system: rt::Field<bool>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::PolicyType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OtherPolicy {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `conditions`.
    #[inline]
    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl Into<rt::Field<Box<crate::models::PolicyRuleConditions>>>,
    ) -> Self {
        self.conditions = conditions.into();
        self
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<rt::Field<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `priority`.
    #[inline]
    #[must_use]
    pub fn priority(mut self, priority: impl Into<rt::Field<i64>>) -> Self {
        self.priority = priority.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::PolicyStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `system`.
    #[inline]
    #[must_use]
    pub fn system(mut self, system: impl Into<rt::Field<bool>>) -> Self {
        self.system = system.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::PolicyType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    OtherPolicy as "Policy" {
        0: "_embedded" => embedded, read_only;
        1: "_links" => links, read_only;
        2: "conditions" => conditions;
        3: "created" => created, read_only;
        4: "description" => description;
        5: "id" => id, read_only;
        6: "lastUpdated" => last_updated, read_only;
        7: "name" => name;
        8: "priority" => priority;
        9: "status" => status;
        10: "system" => system;
        11: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
