impl crate::Okta {
    /// The people who sign in to the org: their profiles, credentials, life cycle, roles, grants and sessions.
    ///
    /// Calls of the tag `User`; the feature `user`.
    #[cfg(feature = "user")]
    #[inline]
    pub fn user(&self) -> crate::api::user::UserApi<'_> {
        crate::api::user::UserApi::new(self)
    }

    /// The applications that an org integrates, with their settings, keys, provisioning and the users and groups
    /// assigned to them.
    ///
    /// Calls of the tag `Application`; the feature `application`.
    #[cfg(feature = "application")]
    #[inline]
    pub fn application(&self) -> crate::api::application::ApplicationApi<'_> {
        crate::api::application::ApplicationApi::new(self)
    }

    /// Custom OAuth 2.0 authorization servers, with their scopes, claims, access policies, keys and refresh tokens.
    ///
    /// Calls of the tag `AuthorizationServer`; the feature `authorization-server`.
    #[cfg(feature = "authorization-server")]
    #[inline]
    pub fn authorization_server(
        &self,
    ) -> crate::api::authorization_server::AuthorizationServerApi<'_> {
        crate::api::authorization_server::AuthorizationServerApi::new(self)
    }

    /// Groups of users, the rules that fill them and the administrator roles they carry.
    ///
    /// Calls of the tag `Group`; the feature `group`.
    #[cfg(feature = "group")]
    #[inline]
    pub fn group(&self) -> crate::api::group::GroupApi<'_> {
        crate::api::group::GroupApi::new(self)
    }

    /// External identity providers that users sign in through, with their keys and linked users.
    ///
    /// Calls of the tag `IdentityProvider`; the feature `identity-provider`.
    #[cfg(feature = "identity-provider")]
    #[inline]
    pub fn identity_provider(
        &self,
    ) -> crate::api::identity_provider::IdentityProviderApi<'_> {
        crate::api::identity_provider::IdentityProviderApi::new(self)
    }

    /// The look of the pages and e-mails of an org: brands, themes, images and e-mail texts.
    ///
    /// Calls of the tag `Brand`; the feature `brand`.
    #[cfg(feature = "brand")]
    #[inline]
    pub fn brand(&self) -> crate::api::brand::BrandApi<'_> {
        crate::api::brand::BrandApi::new(self)
    }

    /// Settings, contacts, preferences and privacy choices of the org as a whole.
    ///
    /// Calls of the tag `Org`; the feature `org`.
    #[cfg(feature = "org")]
    #[inline]
    pub fn org(&self) -> crate::api::org::OrgApi<'_> {
        crate::api::org::OrgApi::new(self)
    }

    /// Policies and their rules, which decide on sign-in, passwords, enrollment of authenticators and identity
    /// provider routing.
    ///
    /// Calls of the tag `Policy`; the feature `policy`.
    #[cfg(feature = "policy")]
    #[inline]
    pub fn policy(&self) -> crate::api::policy::PolicyApi<'_> {
        crate::api::policy::PolicyApi::new(self)
    }

    /// The second factors of a user: enrolling, activating, challenging, verifying and removing them.
    ///
    /// Calls of the tag `UserFactor`; the feature `user-factor`.
    #[cfg(feature = "user-factor")]
    #[inline]
    pub fn user_factor(&self) -> crate::api::user_factor::UserFactorApi<'_> {
        crate::api::user_factor::UserFactorApi::new(self)
    }

    /// Outgoing web hooks that tell an external service of events in the org after they happened.
    ///
    /// Calls of the tag `EventHook`; the feature `event-hook`.
    #[cfg(feature = "event-hook")]
    #[inline]
    pub fn event_hook(&self) -> crate::api::event_hook::EventHookApi<'_> {
        crate::api::event_hook::EventHookApi::new(self)
    }

    /// Outgoing calls with which Okta asks an external service, in the middle of a process, how to go on.
    ///
    /// Calls of the tag `InlineHook`; the feature `inline-hook`.
    #[cfg(feature = "inline-hook")]
    #[inline]
    pub fn inline_hook(&self) -> crate::api::inline_hook::InlineHookApi<'_> {
        crate::api::inline_hook::InlineHookApi::new(self)
    }

    /// Web origins that browsers may call Okta from, be redirected to or embed Okta in.
    ///
    /// Calls of the tag `TrustedOrigin`; the feature `trusted-origin`.
    #[cfg(feature = "trusted-origin")]
    #[inline]
    pub fn trusted_origin(&self) -> crate::api::trusted_origin::TrustedOriginApi<'_> {
        crate::api::trusted_origin::TrustedOriginApi::new(self)
    }

    /// Named sets of IP addresses, places or networks that policies refer to.
    ///
    /// Calls of the tag `NetworkZone`; the feature `network-zone`.
    #[cfg(feature = "network-zone")]
    #[inline]
    pub fn network_zone(&self) -> crate::api::network_zone::NetworkZoneApi<'_> {
        crate::api::network_zone::NetworkZoneApi::new(self)
    }

    /// The means that users can prove their identity with, as configured for the org.
    ///
    /// Calls of the tag `Authenticator`; the feature `authenticator`.
    #[cfg(feature = "authenticator")]
    #[inline]
    pub fn authenticator(&self) -> crate::api::authenticator::AuthenticatorApi<'_> {
        crate::api::authenticator::AuthenticatorApi::new(self)
    }

    /// Custom domains under which the org is reached, with their DNS records and certificates.
    ///
    /// Calls of the tag `Domain`; the feature `domain`.
    #[cfg(feature = "domain")]
    #[inline]
    pub fn domain(&self) -> crate::api::domain::DomainApi<'_> {
        crate::api::domain::DomainApi::new(self)
    }

    /// Kinds of users, each with a profile schema of its own.
    ///
    /// Calls of the tag `UserType`; the feature `user-type`.
    #[cfg(feature = "user-type")]
    #[inline]
    pub fn user_type(&self) -> crate::api::user_type::UserTypeApi<'_> {
        crate::api::user_type::UserTypeApi::new(self)
    }

    /// Administrator notifications that a role receives or has unsubscribed from.
    ///
    /// Calls of the tag `Subscription`; the feature `subscription`.
    #[cfg(feature = "subscription")]
    #[inline]
    pub fn subscription(&self) -> crate::api::subscription::SubscriptionApi<'_> {
        crate::api::subscription::SubscriptionApi::new(self)
    }

    /// Texts of the SMS messages that Okta sends, in several languages.
    ///
    /// Calls of the tag `Template`; the feature `template`.
    #[cfg(feature = "template")]
    #[inline]
    pub fn template(&self) -> crate::api::template::TemplateApi<'_> {
        crate::api::template::TemplateApi::new(self)
    }

    /// Self-service features of an org, which can be turned on and off, and what they depend on.
    ///
    /// Calls of the tag `Feature`; the feature `feature`.
    #[cfg(feature = "feature")]
    #[inline]
    pub fn feature(&self) -> crate::api::feature::FeatureApi<'_> {
        crate::api::feature::FeatureApi::new(self)
    }

    /// Schemas of user profiles, both those of Okta user types and those of applications.
    ///
    /// Calls of the tag `UserSchema`; the feature `user-schema`.
    #[cfg(feature = "user-schema")]
    #[inline]
    pub fn user_schema(&self) -> crate::api::user_schema::UserSchemaApi<'_> {
        crate::api::user_schema::UserSchemaApi::new(self)
    }

    /// Definitions of relationships between users, such as manager and subordinate.
    ///
    /// Calls of the tag `LinkedObject`; the feature `linked-object`.
    #[cfg(feature = "linked-object")]
    #[inline]
    pub fn linked_object(&self) -> crate::api::linked_object::LinkedObjectApi<'_> {
        crate::api::linked_object::LinkedObjectApi::new(self)
    }

    /// Okta sessions of users: creating, inspecting, extending and ending them.
    ///
    /// Calls of the tag `Session`; the feature `session`.
    #[cfg(feature = "session")]
    #[inline]
    pub fn session(&self) -> crate::api::session::SessionApi<'_> {
        crate::api::session::SessionApi::new(self)
    }

    /// Mappings that say how the attributes of a user are carried over between Okta and an application or provider.
    ///
    /// Calls of the tag `ProfileMapping`; the feature `profile-mapping`.
    #[cfg(feature = "profile-mapping")]
    #[inline]
    pub fn profile_mapping(&self) -> crate::api::profile_mapping::ProfileMappingApi<'_> {
        crate::api::profile_mapping::ProfileMappingApi::new(self)
    }

    /// The schema of group profiles, with the attributes that an org has added.
    ///
    /// Calls of the tag `GroupSchema`; the feature `group-schema`.
    #[cfg(feature = "group-schema")]
    #[inline]
    pub fn group_schema(&self) -> crate::api::group_schema::GroupSchemaApi<'_> {
        crate::api::group_schema::GroupSchemaApi::new(self)
    }

    /// How the org treats sign-in attempts from IP addresses that Okta knows to be malicious.
    ///
    /// Calls of the tag `ThreatInsight`; the feature `threat-insight`.
    #[cfg(feature = "threat-insight")]
    #[inline]
    pub fn threat_insight(&self) -> crate::api::threat_insight::ThreatInsightApi<'_> {
        crate::api::threat_insight::ThreatInsightApi::new(self)
    }

    /// The System Log: the record of everything that happened in the org.
    ///
    /// Calls of the tag `Log`; the feature `log`.
    #[cfg(feature = "log")]
    #[inline]
    pub fn log(&self) -> crate::api::log::LogApi<'_> {
        crate::api::log::LogApi::new(self)
    }
}
