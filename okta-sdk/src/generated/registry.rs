use crate::registry::{Codec, ModelEntry, OperationEntry};

/// Every model, in the document's order.
pub(crate) static MODELS: &[ModelEntry] = &[
    ModelEntry {
        name: "AccessPolicy",
        codec: Codec::of::<crate::models::AccessPolicy>("AccessPolicy"),
    },
    ModelEntry {
        name: "AccessPolicyConstraint",
        codec: Codec::of::<
            crate::models::AccessPolicyConstraint,
        >("AccessPolicyConstraint"),
    },
    ModelEntry {
        name: "AccessPolicyConstraints",
        codec: Codec::of::<
            crate::models::AccessPolicyConstraints,
        >("AccessPolicyConstraints"),
    },
    ModelEntry {
        name: "AccessPolicyRule",
        codec: Codec::of::<crate::models::AccessPolicyRule>("AccessPolicyRule"),
    },
    ModelEntry {
        name: "AccessPolicyRuleActions",
        codec: Codec::of::<
            crate::models::AccessPolicyRuleActions,
        >("AccessPolicyRuleActions"),
    },
    ModelEntry {
        name: "AccessPolicyRuleApplicationSignOn",
        codec: Codec::of::<
            crate::models::AccessPolicyRuleApplicationSignOn,
        >("AccessPolicyRuleApplicationSignOn"),
    },
    ModelEntry {
        name: "AccessPolicyRuleConditions",
        codec: Codec::of::<
            crate::models::AccessPolicyRuleConditions,
        >("AccessPolicyRuleConditions"),
    },
    ModelEntry {
        name: "AccessPolicyRuleCustomCondition",
        codec: Codec::of::<
            crate::models::AccessPolicyRuleCustomCondition,
        >("AccessPolicyRuleCustomCondition"),
    },
    ModelEntry {
        name: "AcsEndpoint",
        codec: Codec::of::<crate::models::AcsEndpoint>("AcsEndpoint"),
    },
    ModelEntry {
        name: "ActivateFactorRequest",
        codec: Codec::of::<crate::models::ActivateFactorRequest>("ActivateFactorRequest"),
    },
    ModelEntry {
        name: "AllowedForEnum",
        codec: Codec::of::<crate::models::AllowedForEnum>("AllowedForEnum"),
    },
    ModelEntry {
        name: "AppAndInstanceConditionEvaluatorAppOrInstance",
        codec: Codec::of::<
            crate::models::AppAndInstanceConditionEvaluatorAppOrInstance,
        >("AppAndInstanceConditionEvaluatorAppOrInstance"),
    },
    ModelEntry {
        name: "AppAndInstancePolicyRuleCondition",
        codec: Codec::of::<
            crate::models::AppAndInstancePolicyRuleCondition,
        >("AppAndInstancePolicyRuleCondition"),
    },
    ModelEntry {
        name: "AppInstancePolicyRuleCondition",
        codec: Codec::of::<
            crate::models::AppInstancePolicyRuleCondition,
        >("AppInstancePolicyRuleCondition"),
    },
    ModelEntry {
        name: "AppLink",
        codec: Codec::of::<crate::models::AppLink>("AppLink"),
    },
    ModelEntry {
        name: "AppUser",
        codec: Codec::of::<crate::models::AppUser>("AppUser"),
    },
    ModelEntry {
        name: "AppUserCredentials",
        codec: Codec::of::<crate::models::AppUserCredentials>("AppUserCredentials"),
    },
    ModelEntry {
        name: "AppUserPasswordCredential",
        codec: Codec::of::<
            crate::models::AppUserPasswordCredential,
        >("AppUserPasswordCredential"),
    },
    ModelEntry {
        name: "Application",
        codec: Codec::of::<crate::models::Application>("Application"),
    },
    ModelEntry {
        name: "ApplicationAccessibility",
        codec: Codec::of::<
            crate::models::ApplicationAccessibility,
        >("ApplicationAccessibility"),
    },
    ModelEntry {
        name: "ApplicationCredentials",
        codec: Codec::of::<
            crate::models::ApplicationCredentials,
        >("ApplicationCredentials"),
    },
    ModelEntry {
        name: "ApplicationCredentialsOAuthClient",
        codec: Codec::of::<
            crate::models::ApplicationCredentialsOAuthClient,
        >("ApplicationCredentialsOAuthClient"),
    },
    ModelEntry {
        name: "ApplicationCredentialsScheme",
        codec: Codec::of::<
            crate::models::ApplicationCredentialsScheme,
        >("ApplicationCredentialsScheme"),
    },
    ModelEntry {
        name: "ApplicationCredentialsSigning",
        codec: Codec::of::<
            crate::models::ApplicationCredentialsSigning,
        >("ApplicationCredentialsSigning"),
    },
    ModelEntry {
        name: "ApplicationCredentialsSigningUse",
        codec: Codec::of::<
            crate::models::ApplicationCredentialsSigningUse,
        >("ApplicationCredentialsSigningUse"),
    },
    ModelEntry {
        name: "ApplicationCredentialsUsernameTemplate",
        codec: Codec::of::<
            crate::models::ApplicationCredentialsUsernameTemplate,
        >("ApplicationCredentialsUsernameTemplate"),
    },
    ModelEntry {
        name: "ApplicationFeature",
        codec: Codec::of::<crate::models::ApplicationFeature>("ApplicationFeature"),
    },
    ModelEntry {
        name: "ApplicationGroupAssignment",
        codec: Codec::of::<
            crate::models::ApplicationGroupAssignment,
        >("ApplicationGroupAssignment"),
    },
    ModelEntry {
        name: "ApplicationLicensing",
        codec: Codec::of::<crate::models::ApplicationLicensing>("ApplicationLicensing"),
    },
    ModelEntry {
        name: "ApplicationSettings",
        codec: Codec::of::<crate::models::ApplicationSettings>("ApplicationSettings"),
    },
    ModelEntry {
        name: "ApplicationSettingsApplication",
        codec: Codec::of::<
            crate::models::ApplicationSettingsApplication,
        >("ApplicationSettingsApplication"),
    },
    ModelEntry {
        name: "ApplicationSettingsNotes",
        codec: Codec::of::<
            crate::models::ApplicationSettingsNotes,
        >("ApplicationSettingsNotes"),
    },
    ModelEntry {
        name: "ApplicationSettingsNotifications",
        codec: Codec::of::<
            crate::models::ApplicationSettingsNotifications,
        >("ApplicationSettingsNotifications"),
    },
    ModelEntry {
        name: "ApplicationSettingsNotificationsVpn",
        codec: Codec::of::<
            crate::models::ApplicationSettingsNotificationsVpn,
        >("ApplicationSettingsNotificationsVpn"),
    },
    ModelEntry {
        name: "ApplicationSettingsNotificationsVpnNetwork",
        codec: Codec::of::<
            crate::models::ApplicationSettingsNotificationsVpnNetwork,
        >("ApplicationSettingsNotificationsVpnNetwork"),
    },
    ModelEntry {
        name: "ApplicationSignOnMode",
        codec: Codec::of::<crate::models::ApplicationSignOnMode>("ApplicationSignOnMode"),
    },
    ModelEntry {
        name: "ApplicationVisibility",
        codec: Codec::of::<crate::models::ApplicationVisibility>("ApplicationVisibility"),
    },
    ModelEntry {
        name: "ApplicationVisibilityHide",
        codec: Codec::of::<
            crate::models::ApplicationVisibilityHide,
        >("ApplicationVisibilityHide"),
    },
    ModelEntry {
        name: "AssignRoleRequest",
        codec: Codec::of::<crate::models::AssignRoleRequest>("AssignRoleRequest"),
    },
    ModelEntry {
        name: "AuthenticationProvider",
        codec: Codec::of::<
            crate::models::AuthenticationProvider,
        >("AuthenticationProvider"),
    },
    ModelEntry {
        name: "AuthenticationProviderType",
        codec: Codec::of::<
            crate::models::AuthenticationProviderType,
        >("AuthenticationProviderType"),
    },
    ModelEntry {
        name: "Authenticator",
        codec: Codec::of::<crate::models::Authenticator>("Authenticator"),
    },
    ModelEntry {
        name: "AuthenticatorProvider",
        codec: Codec::of::<crate::models::AuthenticatorProvider>("AuthenticatorProvider"),
    },
    ModelEntry {
        name: "AuthenticatorProviderConfiguration",
        codec: Codec::of::<
            crate::models::AuthenticatorProviderConfiguration,
        >("AuthenticatorProviderConfiguration"),
    },
    ModelEntry {
        name: "AuthenticatorProviderConfigurationUserNamePlate",
        codec: Codec::of::<
            crate::models::AuthenticatorProviderConfigurationUserNamePlate,
        >("AuthenticatorProviderConfigurationUserNamePlate"),
    },
    ModelEntry {
        name: "AuthenticatorSettings",
        codec: Codec::of::<crate::models::AuthenticatorSettings>("AuthenticatorSettings"),
    },
    ModelEntry {
        name: "AuthenticatorStatus",
        codec: Codec::of::<crate::models::AuthenticatorStatus>("AuthenticatorStatus"),
    },
    ModelEntry {
        name: "AuthenticatorType",
        codec: Codec::of::<crate::models::AuthenticatorType>("AuthenticatorType"),
    },
    ModelEntry {
        name: "AuthorizationServer",
        codec: Codec::of::<crate::models::AuthorizationServer>("AuthorizationServer"),
    },
    ModelEntry {
        name: "AuthorizationServerCredentials",
        codec: Codec::of::<
            crate::models::AuthorizationServerCredentials,
        >("AuthorizationServerCredentials"),
    },
    ModelEntry {
        name: "AuthorizationServerCredentialsRotationMode",
        codec: Codec::of::<
            crate::models::AuthorizationServerCredentialsRotationMode,
        >("AuthorizationServerCredentialsRotationMode"),
    },
    ModelEntry {
        name: "AuthorizationServerCredentialsSigningConfig",
        codec: Codec::of::<
            crate::models::AuthorizationServerCredentialsSigningConfig,
        >("AuthorizationServerCredentialsSigningConfig"),
    },
    ModelEntry {
        name: "AuthorizationServerCredentialsUse",
        codec: Codec::of::<
            crate::models::AuthorizationServerCredentialsUse,
        >("AuthorizationServerCredentialsUse"),
    },
    ModelEntry {
        name: "AuthorizationServerPolicy",
        codec: Codec::of::<
            crate::models::AuthorizationServerPolicy,
        >("AuthorizationServerPolicy"),
    },
    ModelEntry {
        name: "AuthorizationServerPolicyRule",
        codec: Codec::of::<
            crate::models::AuthorizationServerPolicyRule,
        >("AuthorizationServerPolicyRule"),
    },
    ModelEntry {
        name: "AuthorizationServerPolicyRuleActions",
        codec: Codec::of::<
            crate::models::AuthorizationServerPolicyRuleActions,
        >("AuthorizationServerPolicyRuleActions"),
    },
    ModelEntry {
        name: "AuthorizationServerPolicyRuleConditions",
        codec: Codec::of::<
            crate::models::AuthorizationServerPolicyRuleConditions,
        >("AuthorizationServerPolicyRuleConditions"),
    },
    ModelEntry {
        name: "AutoLoginApplication",
        codec: Codec::of::<crate::models::AutoLoginApplication>("AutoLoginApplication"),
    },
    ModelEntry {
        name: "AutoLoginApplicationSettings",
        codec: Codec::of::<
            crate::models::AutoLoginApplicationSettings,
        >("AutoLoginApplicationSettings"),
    },
    ModelEntry {
        name: "AutoLoginApplicationSettingsSignOn",
        codec: Codec::of::<
            crate::models::AutoLoginApplicationSettingsSignOn,
        >("AutoLoginApplicationSettingsSignOn"),
    },
    ModelEntry {
        name: "BasicApplicationSettings",
        codec: Codec::of::<
            crate::models::BasicApplicationSettings,
        >("BasicApplicationSettings"),
    },
    ModelEntry {
        name: "BasicApplicationSettingsApplication",
        codec: Codec::of::<
            crate::models::BasicApplicationSettingsApplication,
        >("BasicApplicationSettingsApplication"),
    },
    ModelEntry {
        name: "BasicAuthApplication",
        codec: Codec::of::<crate::models::BasicAuthApplication>("BasicAuthApplication"),
    },
    ModelEntry {
        name: "BeforeScheduledActionPolicyRuleCondition",
        codec: Codec::of::<
            crate::models::BeforeScheduledActionPolicyRuleCondition,
        >("BeforeScheduledActionPolicyRuleCondition"),
    },
    ModelEntry {
        name: "BookmarkApplication",
        codec: Codec::of::<crate::models::BookmarkApplication>("BookmarkApplication"),
    },
    ModelEntry {
        name: "BookmarkApplicationSettings",
        codec: Codec::of::<
            crate::models::BookmarkApplicationSettings,
        >("BookmarkApplicationSettings"),
    },
    ModelEntry {
        name: "BookmarkApplicationSettingsApplication",
        codec: Codec::of::<
            crate::models::BookmarkApplicationSettingsApplication,
        >("BookmarkApplicationSettingsApplication"),
    },
    ModelEntry {
        name: "Brand",
        codec: Codec::of::<crate::models::Brand>("Brand"),
    },
    ModelEntry {
        name: "BrowserPluginApplication",
        codec: Codec::of::<
            crate::models::BrowserPluginApplication,
        >("BrowserPluginApplication"),
    },
    ModelEntry {
        name: "CallUserFactor",
        codec: Codec::of::<crate::models::CallUserFactor>("CallUserFactor"),
    },
    ModelEntry {
        name: "CallUserFactorProfile",
        codec: Codec::of::<crate::models::CallUserFactorProfile>("CallUserFactorProfile"),
    },
    ModelEntry {
        name: "CapabilitiesCreateObject",
        codec: Codec::of::<
            crate::models::CapabilitiesCreateObject,
        >("CapabilitiesCreateObject"),
    },
    ModelEntry {
        name: "CapabilitiesObject",
        codec: Codec::of::<crate::models::CapabilitiesObject>("CapabilitiesObject"),
    },
    ModelEntry {
        name: "CapabilitiesUpdateObject",
        codec: Codec::of::<
            crate::models::CapabilitiesUpdateObject,
        >("CapabilitiesUpdateObject"),
    },
    ModelEntry {
        name: "CatalogApplication",
        codec: Codec::of::<crate::models::CatalogApplication>("CatalogApplication"),
    },
    ModelEntry {
        name: "CatalogApplicationStatus",
        codec: Codec::of::<
            crate::models::CatalogApplicationStatus,
        >("CatalogApplicationStatus"),
    },
    ModelEntry {
        name: "ChangeEnum",
        codec: Codec::of::<crate::models::ChangeEnum>("ChangeEnum"),
    },
    ModelEntry {
        name: "ChangePasswordRequest",
        codec: Codec::of::<crate::models::ChangePasswordRequest>("ChangePasswordRequest"),
    },
    ModelEntry {
        name: "ChannelBinding",
        codec: Codec::of::<crate::models::ChannelBinding>("ChannelBinding"),
    },
    ModelEntry {
        name: "ClientPolicyCondition",
        codec: Codec::of::<crate::models::ClientPolicyCondition>("ClientPolicyCondition"),
    },
    ModelEntry {
        name: "ClientSecret",
        codec: Codec::of::<crate::models::ClientSecret>("ClientSecret"),
    },
    ModelEntry {
        name: "ClientSecretMetadata",
        codec: Codec::of::<crate::models::ClientSecretMetadata>("ClientSecretMetadata"),
    },
    ModelEntry {
        name: "Compliance",
        codec: Codec::of::<crate::models::Compliance>("Compliance"),
    },
    ModelEntry {
        name: "ContextPolicyRuleCondition",
        codec: Codec::of::<
            crate::models::ContextPolicyRuleCondition,
        >("ContextPolicyRuleCondition"),
    },
    ModelEntry {
        name: "CreateSessionRequest",
        codec: Codec::of::<crate::models::CreateSessionRequest>("CreateSessionRequest"),
    },
    ModelEntry {
        name: "CreateUserRequest",
        codec: Codec::of::<crate::models::CreateUserRequest>("CreateUserRequest"),
    },
    ModelEntry {
        name: "Csr",
        codec: Codec::of::<crate::models::Csr>("Csr"),
    },
    ModelEntry {
        name: "CsrMetadata",
        codec: Codec::of::<crate::models::CsrMetadata>("CsrMetadata"),
    },
    ModelEntry {
        name: "CsrMetadataSubject",
        codec: Codec::of::<crate::models::CsrMetadataSubject>("CsrMetadataSubject"),
    },
    ModelEntry {
        name: "CsrMetadataSubjectAltNames",
        codec: Codec::of::<
            crate::models::CsrMetadataSubjectAltNames,
        >("CsrMetadataSubjectAltNames"),
    },
    ModelEntry {
        name: "CustomHotpUserFactor",
        codec: Codec::of::<crate::models::CustomHotpUserFactor>("CustomHotpUserFactor"),
    },
    ModelEntry {
        name: "CustomHotpUserFactorProfile",
        codec: Codec::of::<
            crate::models::CustomHotpUserFactorProfile,
        >("CustomHotpUserFactorProfile"),
    },
    ModelEntry {
        name: "DNSRecord",
        codec: Codec::of::<crate::models::DNSRecord>("DNSRecord"),
    },
    ModelEntry {
        name: "DNSRecordType",
        codec: Codec::of::<crate::models::DNSRecordType>("DNSRecordType"),
    },
    ModelEntry {
        name: "DeviceAccessPolicyRuleCondition",
        codec: Codec::of::<
            crate::models::DeviceAccessPolicyRuleCondition,
        >("DeviceAccessPolicyRuleCondition"),
    },
    ModelEntry {
        name: "DevicePolicyRuleCondition",
        codec: Codec::of::<
            crate::models::DevicePolicyRuleCondition,
        >("DevicePolicyRuleCondition"),
    },
    ModelEntry {
        name: "DevicePolicyRuleConditionPlatform",
        codec: Codec::of::<
            crate::models::DevicePolicyRuleConditionPlatform,
        >("DevicePolicyRuleConditionPlatform"),
    },
    ModelEntry {
        name: "Domain",
        codec: Codec::of::<crate::models::Domain>("Domain"),
    },
    ModelEntry {
        name: "DomainCertificate",
        codec: Codec::of::<crate::models::DomainCertificate>("DomainCertificate"),
    },
    ModelEntry {
        name: "DomainCertificateMetadata",
        codec: Codec::of::<
            crate::models::DomainCertificateMetadata,
        >("DomainCertificateMetadata"),
    },
    ModelEntry {
        name: "DomainCertificateSourceType",
        codec: Codec::of::<
            crate::models::DomainCertificateSourceType,
        >("DomainCertificateSourceType"),
    },
    ModelEntry {
        name: "DomainCertificateType",
        codec: Codec::of::<crate::models::DomainCertificateType>("DomainCertificateType"),
    },
    ModelEntry {
        name: "DomainListResponse",
        codec: Codec::of::<crate::models::DomainListResponse>("DomainListResponse"),
    },
    ModelEntry {
        name: "DomainValidationStatus",
        codec: Codec::of::<
            crate::models::DomainValidationStatus,
        >("DomainValidationStatus"),
    },
    ModelEntry {
        name: "Duration",
        codec: Codec::of::<crate::models::Duration>("Duration"),
    },
    ModelEntry {
        name: "EmailTemplate",
        codec: Codec::of::<crate::models::EmailTemplate>("EmailTemplate"),
    },
    ModelEntry {
        name: "EmailTemplateContent",
        codec: Codec::of::<crate::models::EmailTemplateContent>("EmailTemplateContent"),
    },
    ModelEntry {
        name: "EmailTemplateCustomization",
        codec: Codec::of::<
            crate::models::EmailTemplateCustomization,
        >("EmailTemplateCustomization"),
    },
    ModelEntry {
        name: "EmailTemplateCustomizationRequest",
        codec: Codec::of::<
            crate::models::EmailTemplateCustomizationRequest,
        >("EmailTemplateCustomizationRequest"),
    },
    ModelEntry {
        name: "EmailTemplateTestRequest",
        codec: Codec::of::<
            crate::models::EmailTemplateTestRequest,
        >("EmailTemplateTestRequest"),
    },
    ModelEntry {
        name: "EmailTemplateTouchPointVariant",
        codec: Codec::of::<
            crate::models::EmailTemplateTouchPointVariant,
        >("EmailTemplateTouchPointVariant"),
    },
    ModelEntry {
        name: "EmailUserFactor",
        codec: Codec::of::<crate::models::EmailUserFactor>("EmailUserFactor"),
    },
    ModelEntry {
        name: "EmailUserFactorProfile",
        codec: Codec::of::<
            crate::models::EmailUserFactorProfile,
        >("EmailUserFactorProfile"),
    },
    ModelEntry {
        name: "EnabledStatus",
        codec: Codec::of::<crate::models::EnabledStatus>("EnabledStatus"),
    },
    ModelEntry {
        name: "EndUserDashboardTouchPointVariant",
        codec: Codec::of::<
            crate::models::EndUserDashboardTouchPointVariant,
        >("EndUserDashboardTouchPointVariant"),
    },
    ModelEntry {
        name: "ErrorPageTouchPointVariant",
        codec: Codec::of::<
            crate::models::ErrorPageTouchPointVariant,
        >("ErrorPageTouchPointVariant"),
    },
    ModelEntry {
        name: "EventHook",
        codec: Codec::of::<crate::models::EventHook>("EventHook"),
    },
    ModelEntry {
        name: "EventHookChannel",
        codec: Codec::of::<crate::models::EventHookChannel>("EventHookChannel"),
    },
    ModelEntry {
        name: "EventHookChannelConfig",
        codec: Codec::of::<
            crate::models::EventHookChannelConfig,
        >("EventHookChannelConfig"),
    },
    ModelEntry {
        name: "EventHookChannelConfigAuthScheme",
        codec: Codec::of::<
            crate::models::EventHookChannelConfigAuthScheme,
        >("EventHookChannelConfigAuthScheme"),
    },
    ModelEntry {
        name: "EventHookChannelConfigAuthSchemeType",
        codec: Codec::of::<
            crate::models::EventHookChannelConfigAuthSchemeType,
        >("EventHookChannelConfigAuthSchemeType"),
    },
    ModelEntry {
        name: "EventHookChannelConfigHeader",
        codec: Codec::of::<
            crate::models::EventHookChannelConfigHeader,
        >("EventHookChannelConfigHeader"),
    },
    ModelEntry {
        name: "EventSubscriptions",
        codec: Codec::of::<crate::models::EventSubscriptions>("EventSubscriptions"),
    },
    ModelEntry {
        name: "FactorProvider",
        codec: Codec::of::<crate::models::FactorProvider>("FactorProvider"),
    },
    ModelEntry {
        name: "FactorResultType",
        codec: Codec::of::<crate::models::FactorResultType>("FactorResultType"),
    },
    ModelEntry {
        name: "FactorStatus",
        codec: Codec::of::<crate::models::FactorStatus>("FactorStatus"),
    },
    ModelEntry {
        name: "FactorType",
        codec: Codec::of::<crate::models::FactorType>("FactorType"),
    },
    ModelEntry {
        name: "Feature",
        codec: Codec::of::<crate::models::Feature>("Feature"),
    },
    ModelEntry {
        name: "FeatureStage",
        codec: Codec::of::<crate::models::FeatureStage>("FeatureStage"),
    },
    ModelEntry {
        name: "FeatureStageState",
        codec: Codec::of::<crate::models::FeatureStageState>("FeatureStageState"),
    },
    ModelEntry {
        name: "FeatureStageValue",
        codec: Codec::of::<crate::models::FeatureStageValue>("FeatureStageValue"),
    },
    ModelEntry {
        name: "FeatureType",
        codec: Codec::of::<crate::models::FeatureType>("FeatureType"),
    },
    ModelEntry {
        name: "FipsEnum",
        codec: Codec::of::<crate::models::FipsEnum>("FipsEnum"),
    },
    ModelEntry {
        name: "ForgotPasswordResponse",
        codec: Codec::of::<
            crate::models::ForgotPasswordResponse,
        >("ForgotPasswordResponse"),
    },
    ModelEntry {
        name: "GrantTypePolicyRuleCondition",
        codec: Codec::of::<
            crate::models::GrantTypePolicyRuleCondition,
        >("GrantTypePolicyRuleCondition"),
    },
    ModelEntry {
        name: "Group",
        codec: Codec::of::<crate::models::Group>("Group"),
    },
    ModelEntry {
        name: "GroupCondition",
        codec: Codec::of::<crate::models::GroupCondition>("GroupCondition"),
    },
    ModelEntry {
        name: "GroupPolicyRuleCondition",
        codec: Codec::of::<
            crate::models::GroupPolicyRuleCondition,
        >("GroupPolicyRuleCondition"),
    },
    ModelEntry {
        name: "GroupProfile",
        codec: Codec::of::<crate::models::GroupProfile>("GroupProfile"),
    },
    ModelEntry {
        name: "GroupRule",
        codec: Codec::of::<crate::models::GroupRule>("GroupRule"),
    },
    ModelEntry {
        name: "GroupRuleAction",
        codec: Codec::of::<crate::models::GroupRuleAction>("GroupRuleAction"),
    },
    ModelEntry {
        name: "GroupRuleConditions",
        codec: Codec::of::<crate::models::GroupRuleConditions>("GroupRuleConditions"),
    },
    ModelEntry {
        name: "GroupRuleExpression",
        codec: Codec::of::<crate::models::GroupRuleExpression>("GroupRuleExpression"),
    },
    ModelEntry {
        name: "GroupRuleGroupAssignment",
        codec: Codec::of::<
            crate::models::GroupRuleGroupAssignment,
        >("GroupRuleGroupAssignment"),
    },
    ModelEntry {
        name: "GroupRuleGroupCondition",
        codec: Codec::of::<
            crate::models::GroupRuleGroupCondition,
        >("GroupRuleGroupCondition"),
    },
    ModelEntry {
        name: "GroupRulePeopleCondition",
        codec: Codec::of::<
            crate::models::GroupRulePeopleCondition,
        >("GroupRulePeopleCondition"),
    },
    ModelEntry {
        name: "GroupRuleStatus",
        codec: Codec::of::<crate::models::GroupRuleStatus>("GroupRuleStatus"),
    },
    ModelEntry {
        name: "GroupRuleUserCondition",
        codec: Codec::of::<
            crate::models::GroupRuleUserCondition,
        >("GroupRuleUserCondition"),
    },
    ModelEntry {
        name: "GroupSchema",
        codec: Codec::of::<crate::models::GroupSchema>("GroupSchema"),
    },
    ModelEntry {
        name: "GroupSchemaAttribute",
        codec: Codec::of::<crate::models::GroupSchemaAttribute>("GroupSchemaAttribute"),
    },
    ModelEntry {
        name: "GroupSchemaBase",
        codec: Codec::of::<crate::models::GroupSchemaBase>("GroupSchemaBase"),
    },
    ModelEntry {
        name: "GroupSchemaBaseProperties",
        codec: Codec::of::<
            crate::models::GroupSchemaBaseProperties,
        >("GroupSchemaBaseProperties"),
    },
    ModelEntry {
        name: "GroupSchemaCustom",
        codec: Codec::of::<crate::models::GroupSchemaCustom>("GroupSchemaCustom"),
    },
    ModelEntry {
        name: "GroupSchemaDefinitions",
        codec: Codec::of::<
            crate::models::GroupSchemaDefinitions,
        >("GroupSchemaDefinitions"),
    },
    ModelEntry {
        name: "GroupType",
        codec: Codec::of::<crate::models::GroupType>("GroupType"),
    },
    ModelEntry {
        name: "HardwareUserFactor",
        codec: Codec::of::<crate::models::HardwareUserFactor>("HardwareUserFactor"),
    },
    ModelEntry {
        name: "HardwareUserFactorProfile",
        codec: Codec::of::<
            crate::models::HardwareUserFactorProfile,
        >("HardwareUserFactorProfile"),
    },
    ModelEntry {
        name: "IdentityProvider",
        codec: Codec::of::<crate::models::IdentityProvider>("IdentityProvider"),
    },
    ModelEntry {
        name: "IdentityProviderApplicationUser",
        codec: Codec::of::<
            crate::models::IdentityProviderApplicationUser,
        >("IdentityProviderApplicationUser"),
    },
    ModelEntry {
        name: "IdentityProviderCredentials",
        codec: Codec::of::<
            crate::models::IdentityProviderCredentials,
        >("IdentityProviderCredentials"),
    },
    ModelEntry {
        name: "IdentityProviderCredentialsClient",
        codec: Codec::of::<
            crate::models::IdentityProviderCredentialsClient,
        >("IdentityProviderCredentialsClient"),
    },
    ModelEntry {
        name: "IdentityProviderCredentialsSigning",
        codec: Codec::of::<
            crate::models::IdentityProviderCredentialsSigning,
        >("IdentityProviderCredentialsSigning"),
    },
    ModelEntry {
        name: "IdentityProviderCredentialsTrust",
        codec: Codec::of::<
            crate::models::IdentityProviderCredentialsTrust,
        >("IdentityProviderCredentialsTrust"),
    },
    ModelEntry {
        name: "IdentityProviderPolicy",
        codec: Codec::of::<
            crate::models::IdentityProviderPolicy,
        >("IdentityProviderPolicy"),
    },
    ModelEntry {
        name: "IdentityProviderPolicyRuleCondition",
        codec: Codec::of::<
            crate::models::IdentityProviderPolicyRuleCondition,
        >("IdentityProviderPolicyRuleCondition"),
    },
    ModelEntry {
        name: "IdpPolicyRuleAction",
        codec: Codec::of::<crate::models::IdpPolicyRuleAction>("IdpPolicyRuleAction"),
    },
    ModelEntry {
        name: "IdpPolicyRuleActionProvider",
        codec: Codec::of::<
            crate::models::IdpPolicyRuleActionProvider,
        >("IdpPolicyRuleActionProvider"),
    },
    ModelEntry {
        name: "IframeEmbedScopeAllowedApps",
        codec: Codec::of::<
            crate::models::IframeEmbedScopeAllowedApps,
        >("IframeEmbedScopeAllowedApps"),
    },
    ModelEntry {
        name: "ImageUploadResponse",
        codec: Codec::of::<crate::models::ImageUploadResponse>("ImageUploadResponse"),
    },
    ModelEntry {
        name: "InactivityPolicyRuleCondition",
        codec: Codec::of::<
            crate::models::InactivityPolicyRuleCondition,
        >("InactivityPolicyRuleCondition"),
    },
    ModelEntry {
        name: "InlineHook",
        codec: Codec::of::<crate::models::InlineHook>("InlineHook"),
    },
    ModelEntry {
        name: "InlineHookChannel",
        codec: Codec::of::<crate::models::InlineHookChannel>("InlineHookChannel"),
    },
    ModelEntry {
        name: "InlineHookChannelConfig",
        codec: Codec::of::<
            crate::models::InlineHookChannelConfig,
        >("InlineHookChannelConfig"),
    },
    ModelEntry {
        name: "InlineHookChannelConfigAuthScheme",
        codec: Codec::of::<
            crate::models::InlineHookChannelConfigAuthScheme,
        >("InlineHookChannelConfigAuthScheme"),
    },
    ModelEntry {
        name: "InlineHookChannelConfigHeaders",
        codec: Codec::of::<
            crate::models::InlineHookChannelConfigHeaders,
        >("InlineHookChannelConfigHeaders"),
    },
    ModelEntry {
        name: "InlineHookPayload",
        codec: Codec::of::<crate::models::InlineHookPayload>("InlineHookPayload"),
    },
    ModelEntry {
        name: "InlineHookResponse",
        codec: Codec::of::<crate::models::InlineHookResponse>("InlineHookResponse"),
    },
    ModelEntry {
        name: "InlineHookResponseCommandValue",
        codec: Codec::of::<
            crate::models::InlineHookResponseCommandValue,
        >("InlineHookResponseCommandValue"),
    },
    ModelEntry {
        name: "InlineHookResponseCommands",
        codec: Codec::of::<
            crate::models::InlineHookResponseCommands,
        >("InlineHookResponseCommands"),
    },
    ModelEntry {
        name: "InlineHookStatus",
        codec: Codec::of::<crate::models::InlineHookStatus>("InlineHookStatus"),
    },
    ModelEntry {
        name: "InlineHookType",
        codec: Codec::of::<crate::models::InlineHookType>("InlineHookType"),
    },
    ModelEntry {
        name: "IonField",
        codec: Codec::of::<crate::models::IonField>("IonField"),
    },
    ModelEntry {
        name: "IonForm",
        codec: Codec::of::<crate::models::IonForm>("IonForm"),
    },
    ModelEntry {
        name: "JsonWebKey",
        codec: Codec::of::<crate::models::JsonWebKey>("JsonWebKey"),
    },
    ModelEntry {
        name: "JwkUse",
        codec: Codec::of::<crate::models::JwkUse>("JwkUse"),
    },
    ModelEntry {
        name: "KnowledgeConstraint",
        codec: Codec::of::<crate::models::KnowledgeConstraint>("KnowledgeConstraint"),
    },
    ModelEntry {
        name: "LifecycleCreateSettingObject",
        codec: Codec::of::<
            crate::models::LifecycleCreateSettingObject,
        >("LifecycleCreateSettingObject"),
    },
    ModelEntry {
        name: "LifecycleDeactivateSettingObject",
        codec: Codec::of::<
            crate::models::LifecycleDeactivateSettingObject,
        >("LifecycleDeactivateSettingObject"),
    },
    ModelEntry {
        name: "LifecycleExpirationPolicyRuleCondition",
        codec: Codec::of::<
            crate::models::LifecycleExpirationPolicyRuleCondition,
        >("LifecycleExpirationPolicyRuleCondition"),
    },
    ModelEntry {
        name: "LinkedObject",
        codec: Codec::of::<crate::models::LinkedObject>("LinkedObject"),
    },
    ModelEntry {
        name: "LinkedObjectDetails",
        codec: Codec::of::<crate::models::LinkedObjectDetails>("LinkedObjectDetails"),
    },
    ModelEntry {
        name: "LinkedObjectDetailsType",
        codec: Codec::of::<
            crate::models::LinkedObjectDetailsType,
        >("LinkedObjectDetailsType"),
    },
    ModelEntry {
        name: "LogActor",
        codec: Codec::of::<crate::models::LogActor>("LogActor"),
    },
    ModelEntry {
        name: "LogAuthenticationContext",
        codec: Codec::of::<
            crate::models::LogAuthenticationContext,
        >("LogAuthenticationContext"),
    },
    ModelEntry {
        name: "LogAuthenticationProvider",
        codec: Codec::of::<
            crate::models::LogAuthenticationProvider,
        >("LogAuthenticationProvider"),
    },
    ModelEntry {
        name: "LogClient",
        codec: Codec::of::<crate::models::LogClient>("LogClient"),
    },
    ModelEntry {
        name: "LogCredentialProvider",
        codec: Codec::of::<crate::models::LogCredentialProvider>("LogCredentialProvider"),
    },
    ModelEntry {
        name: "LogCredentialType",
        codec: Codec::of::<crate::models::LogCredentialType>("LogCredentialType"),
    },
    ModelEntry {
        name: "LogDebugContext",
        codec: Codec::of::<crate::models::LogDebugContext>("LogDebugContext"),
    },
    ModelEntry {
        name: "LogEvent",
        codec: Codec::of::<crate::models::LogEvent>("LogEvent"),
    },
    ModelEntry {
        name: "LogGeographicalContext",
        codec: Codec::of::<
            crate::models::LogGeographicalContext,
        >("LogGeographicalContext"),
    },
    ModelEntry {
        name: "LogGeolocation",
        codec: Codec::of::<crate::models::LogGeolocation>("LogGeolocation"),
    },
    ModelEntry {
        name: "LogIpAddress",
        codec: Codec::of::<crate::models::LogIpAddress>("LogIpAddress"),
    },
    ModelEntry {
        name: "LogIssuer",
        codec: Codec::of::<crate::models::LogIssuer>("LogIssuer"),
    },
    ModelEntry {
        name: "LogOutcome",
        codec: Codec::of::<crate::models::LogOutcome>("LogOutcome"),
    },
    ModelEntry {
        name: "LogRequest",
        codec: Codec::of::<crate::models::LogRequest>("LogRequest"),
    },
    ModelEntry {
        name: "LogSecurityContext",
        codec: Codec::of::<crate::models::LogSecurityContext>("LogSecurityContext"),
    },
    ModelEntry {
        name: "LogSeverity",
        codec: Codec::of::<crate::models::LogSeverity>("LogSeverity"),
    },
    ModelEntry {
        name: "LogTarget",
        codec: Codec::of::<crate::models::LogTarget>("LogTarget"),
    },
    ModelEntry {
        name: "LogTransaction",
        codec: Codec::of::<crate::models::LogTransaction>("LogTransaction"),
    },
    ModelEntry {
        name: "LogUserAgent",
        codec: Codec::of::<crate::models::LogUserAgent>("LogUserAgent"),
    },
    ModelEntry {
        name: "MDMEnrollmentPolicyRuleCondition",
        codec: Codec::of::<
            crate::models::MDMEnrollmentPolicyRuleCondition,
        >("MDMEnrollmentPolicyRuleCondition"),
    },
    ModelEntry {
        name: "MultifactorEnrollmentPolicy",
        codec: Codec::of::<
            crate::models::MultifactorEnrollmentPolicy,
        >("MultifactorEnrollmentPolicy"),
    },
    ModelEntry {
        name: "MultifactorEnrollmentPolicyAuthenticatorSettings",
        codec: Codec::of::<
            crate::models::MultifactorEnrollmentPolicyAuthenticatorSettings,
        >("MultifactorEnrollmentPolicyAuthenticatorSettings"),
    },
    ModelEntry {
        name: "MultifactorEnrollmentPolicyAuthenticatorStatus",
        codec: Codec::of::<
            crate::models::MultifactorEnrollmentPolicyAuthenticatorStatus,
        >("MultifactorEnrollmentPolicyAuthenticatorStatus"),
    },
    ModelEntry {
        name: "MultifactorEnrollmentPolicyAuthenticatorType",
        codec: Codec::of::<
            crate::models::MultifactorEnrollmentPolicyAuthenticatorType,
        >("MultifactorEnrollmentPolicyAuthenticatorType"),
    },
    ModelEntry {
        name: "MultifactorEnrollmentPolicySettings",
        codec: Codec::of::<
            crate::models::MultifactorEnrollmentPolicySettings,
        >("MultifactorEnrollmentPolicySettings"),
    },
    ModelEntry {
        name: "MultifactorEnrollmentPolicySettingsType",
        codec: Codec::of::<
            crate::models::MultifactorEnrollmentPolicySettingsType,
        >("MultifactorEnrollmentPolicySettingsType"),
    },
    ModelEntry {
        name: "NetworkZone",
        codec: Codec::of::<crate::models::NetworkZone>("NetworkZone"),
    },
    ModelEntry {
        name: "NetworkZoneAddress",
        codec: Codec::of::<crate::models::NetworkZoneAddress>("NetworkZoneAddress"),
    },
    ModelEntry {
        name: "NetworkZoneAddressType",
        codec: Codec::of::<
            crate::models::NetworkZoneAddressType,
        >("NetworkZoneAddressType"),
    },
    ModelEntry {
        name: "NetworkZoneLocation",
        codec: Codec::of::<crate::models::NetworkZoneLocation>("NetworkZoneLocation"),
    },
    ModelEntry {
        name: "NetworkZoneStatus",
        codec: Codec::of::<crate::models::NetworkZoneStatus>("NetworkZoneStatus"),
    },
    ModelEntry {
        name: "NetworkZoneType",
        codec: Codec::of::<crate::models::NetworkZoneType>("NetworkZoneType"),
    },
    ModelEntry {
        name: "NetworkZoneUsage",
        codec: Codec::of::<crate::models::NetworkZoneUsage>("NetworkZoneUsage"),
    },
    ModelEntry {
        name: "NotificationType",
        codec: Codec::of::<crate::models::NotificationType>("NotificationType"),
    },
    ModelEntry {
        name: "OAuth2Actor",
        codec: Codec::of::<crate::models::OAuth2Actor>("OAuth2Actor"),
    },
    ModelEntry {
        name: "OAuth2Claim",
        codec: Codec::of::<crate::models::OAuth2Claim>("OAuth2Claim"),
    },
    ModelEntry {
        name: "OAuth2ClaimConditions",
        codec: Codec::of::<crate::models::OAuth2ClaimConditions>("OAuth2ClaimConditions"),
    },
    ModelEntry {
        name: "OAuth2Client",
        codec: Codec::of::<crate::models::OAuth2Client>("OAuth2Client"),
    },
    ModelEntry {
        name: "OAuth2RefreshToken",
        codec: Codec::of::<crate::models::OAuth2RefreshToken>("OAuth2RefreshToken"),
    },
    ModelEntry {
        name: "OAuth2Scope",
        codec: Codec::of::<crate::models::OAuth2Scope>("OAuth2Scope"),
    },
    ModelEntry {
        name: "OAuth2ScopeConsentGrant",
        codec: Codec::of::<
            crate::models::OAuth2ScopeConsentGrant,
        >("OAuth2ScopeConsentGrant"),
    },
    ModelEntry {
        name: "OAuth2ScopeConsentGrantSource",
        codec: Codec::of::<
            crate::models::OAuth2ScopeConsentGrantSource,
        >("OAuth2ScopeConsentGrantSource"),
    },
    ModelEntry {
        name: "OAuth2ScopeConsentGrantStatus",
        codec: Codec::of::<
            crate::models::OAuth2ScopeConsentGrantStatus,
        >("OAuth2ScopeConsentGrantStatus"),
    },
    ModelEntry {
        name: "OAuth2ScopesMediationPolicyRuleCondition",
        codec: Codec::of::<
            crate::models::OAuth2ScopesMediationPolicyRuleCondition,
        >("OAuth2ScopesMediationPolicyRuleCondition"),
    },
    ModelEntry {
        name: "OAuth2Token",
        codec: Codec::of::<crate::models::OAuth2Token>("OAuth2Token"),
    },
    ModelEntry {
        name: "OAuthApplicationCredentials",
        codec: Codec::of::<
            crate::models::OAuthApplicationCredentials,
        >("OAuthApplicationCredentials"),
    },
    ModelEntry {
        name: "OAuthAuthorizationPolicy",
        codec: Codec::of::<
            crate::models::OAuthAuthorizationPolicy,
        >("OAuthAuthorizationPolicy"),
    },
    ModelEntry {
        name: "OAuthEndpointAuthenticationMethod",
        codec: Codec::of::<
            crate::models::OAuthEndpointAuthenticationMethod,
        >("OAuthEndpointAuthenticationMethod"),
    },
    ModelEntry {
        name: "OAuthGrantType",
        codec: Codec::of::<crate::models::OAuthGrantType>("OAuthGrantType"),
    },
    ModelEntry {
        name: "OAuthResponseType",
        codec: Codec::of::<crate::models::OAuthResponseType>("OAuthResponseType"),
    },
    ModelEntry {
        name: "OktaSignOnPolicy",
        codec: Codec::of::<crate::models::OktaSignOnPolicy>("OktaSignOnPolicy"),
    },
    ModelEntry {
        name: "OktaSignOnPolicyConditions",
        codec: Codec::of::<
            crate::models::OktaSignOnPolicyConditions,
        >("OktaSignOnPolicyConditions"),
    },
    ModelEntry {
        name: "OktaSignOnPolicyRule",
        codec: Codec::of::<crate::models::OktaSignOnPolicyRule>("OktaSignOnPolicyRule"),
    },
    ModelEntry {
        name: "OktaSignOnPolicyRuleActions",
        codec: Codec::of::<
            crate::models::OktaSignOnPolicyRuleActions,
        >("OktaSignOnPolicyRuleActions"),
    },
    ModelEntry {
        name: "OktaSignOnPolicyRuleConditions",
        codec: Codec::of::<
            crate::models::OktaSignOnPolicyRuleConditions,
        >("OktaSignOnPolicyRuleConditions"),
    },
    ModelEntry {
        name: "OktaSignOnPolicyRuleSignonActions",
        codec: Codec::of::<
            crate::models::OktaSignOnPolicyRuleSignonActions,
        >("OktaSignOnPolicyRuleSignonActions"),
    },
    ModelEntry {
        name: "OktaSignOnPolicyRuleSignonSessionActions",
        codec: Codec::of::<
            crate::models::OktaSignOnPolicyRuleSignonSessionActions,
        >("OktaSignOnPolicyRuleSignonSessionActions"),
    },
    ModelEntry {
        name: "OpenIdConnectApplication",
        codec: Codec::of::<
            crate::models::OpenIdConnectApplication,
        >("OpenIdConnectApplication"),
    },
    ModelEntry {
        name: "OpenIdConnectApplicationConsentMethod",
        codec: Codec::of::<
            crate::models::OpenIdConnectApplicationConsentMethod,
        >("OpenIdConnectApplicationConsentMethod"),
    },
    ModelEntry {
        name: "OpenIdConnectApplicationIdpInitiatedLogin",
        codec: Codec::of::<
            crate::models::OpenIdConnectApplicationIdpInitiatedLogin,
        >("OpenIdConnectApplicationIdpInitiatedLogin"),
    },
    ModelEntry {
        name: "OpenIdConnectApplicationIssuerMode",
        codec: Codec::of::<
            crate::models::OpenIdConnectApplicationIssuerMode,
        >("OpenIdConnectApplicationIssuerMode"),
    },
    ModelEntry {
        name: "OpenIdConnectApplicationSettings",
        codec: Codec::of::<
            crate::models::OpenIdConnectApplicationSettings,
        >("OpenIdConnectApplicationSettings"),
    },
    ModelEntry {
        name: "OpenIdConnectApplicationSettingsClient",
        codec: Codec::of::<
            crate::models::OpenIdConnectApplicationSettingsClient,
        >("OpenIdConnectApplicationSettingsClient"),
    },
    ModelEntry {
        name: "OpenIdConnectApplicationSettingsClientKeys",
        codec: Codec::of::<
            crate::models::OpenIdConnectApplicationSettingsClientKeys,
        >("OpenIdConnectApplicationSettingsClientKeys"),
    },
    ModelEntry {
        name: "OpenIdConnectApplicationSettingsRefreshToken",
        codec: Codec::of::<
            crate::models::OpenIdConnectApplicationSettingsRefreshToken,
        >("OpenIdConnectApplicationSettingsRefreshToken"),
    },
    ModelEntry {
        name: "OpenIdConnectApplicationType",
        codec: Codec::of::<
            crate::models::OpenIdConnectApplicationType,
        >("OpenIdConnectApplicationType"),
    },
    ModelEntry {
        name: "OpenIdConnectRefreshTokenRotationType",
        codec: Codec::of::<
            crate::models::OpenIdConnectRefreshTokenRotationType,
        >("OpenIdConnectRefreshTokenRotationType"),
    },
    ModelEntry {
        name: "Org2OrgApplication",
        codec: Codec::of::<crate::models::Org2OrgApplication>("Org2OrgApplication"),
    },
    ModelEntry {
        name: "Org2OrgApplicationSettings",
        codec: Codec::of::<
            crate::models::Org2OrgApplicationSettings,
        >("Org2OrgApplicationSettings"),
    },
    ModelEntry {
        name: "Org2OrgApplicationSettingsApp",
        codec: Codec::of::<
            crate::models::Org2OrgApplicationSettingsApp,
        >("Org2OrgApplicationSettingsApp"),
    },
    ModelEntry {
        name: "OrgContactType",
        codec: Codec::of::<crate::models::OrgContactType>("OrgContactType"),
    },
    ModelEntry {
        name: "OrgContactTypeObj",
        codec: Codec::of::<crate::models::OrgContactTypeObj>("OrgContactTypeObj"),
    },
    ModelEntry {
        name: "OrgContactUser",
        codec: Codec::of::<crate::models::OrgContactUser>("OrgContactUser"),
    },
    ModelEntry {
        name: "OrgOktaCommunicationSetting",
        codec: Codec::of::<
            crate::models::OrgOktaCommunicationSetting,
        >("OrgOktaCommunicationSetting"),
    },
    ModelEntry {
        name: "OrgOktaSupportSetting",
        codec: Codec::of::<crate::models::OrgOktaSupportSetting>("OrgOktaSupportSetting"),
    },
    ModelEntry {
        name: "OrgOktaSupportSettingsObj",
        codec: Codec::of::<
            crate::models::OrgOktaSupportSettingsObj,
        >("OrgOktaSupportSettingsObj"),
    },
    ModelEntry {
        name: "OrgPreferences",
        codec: Codec::of::<crate::models::OrgPreferences>("OrgPreferences"),
    },
    ModelEntry {
        name: "OrgSetting",
        codec: Codec::of::<crate::models::OrgSetting>("OrgSetting"),
    },
    ModelEntry {
        name: "PasswordCredential",
        codec: Codec::of::<crate::models::PasswordCredential>("PasswordCredential"),
    },
    ModelEntry {
        name: "PasswordCredentialHash",
        codec: Codec::of::<
            crate::models::PasswordCredentialHash,
        >("PasswordCredentialHash"),
    },
    ModelEntry {
        name: "PasswordCredentialHashAlgorithm",
        codec: Codec::of::<
            crate::models::PasswordCredentialHashAlgorithm,
        >("PasswordCredentialHashAlgorithm"),
    },
    ModelEntry {
        name: "PasswordCredentialHook",
        codec: Codec::of::<
            crate::models::PasswordCredentialHook,
        >("PasswordCredentialHook"),
    },
    ModelEntry {
        name: "PasswordDictionary",
        codec: Codec::of::<crate::models::PasswordDictionary>("PasswordDictionary"),
    },
    ModelEntry {
        name: "PasswordDictionaryCommon",
        codec: Codec::of::<
            crate::models::PasswordDictionaryCommon,
        >("PasswordDictionaryCommon"),
    },
    ModelEntry {
        name: "PasswordExpirationPolicyRuleCondition",
        codec: Codec::of::<
            crate::models::PasswordExpirationPolicyRuleCondition,
        >("PasswordExpirationPolicyRuleCondition"),
    },
    ModelEntry {
        name: "PasswordPolicy",
        codec: Codec::of::<crate::models::PasswordPolicy>("PasswordPolicy"),
    },
    ModelEntry {
        name: "PasswordPolicyAuthenticationProviderCondition",
        codec: Codec::of::<
            crate::models::PasswordPolicyAuthenticationProviderCondition,
        >("PasswordPolicyAuthenticationProviderCondition"),
    },
    ModelEntry {
        name: "PasswordPolicyConditions",
        codec: Codec::of::<
            crate::models::PasswordPolicyConditions,
        >("PasswordPolicyConditions"),
    },
    ModelEntry {
        name: "PasswordPolicyDelegationSettings",
        codec: Codec::of::<
            crate::models::PasswordPolicyDelegationSettings,
        >("PasswordPolicyDelegationSettings"),
    },
    ModelEntry {
        name: "PasswordPolicyDelegationSettingsOptions",
        codec: Codec::of::<
            crate::models::PasswordPolicyDelegationSettingsOptions,
        >("PasswordPolicyDelegationSettingsOptions"),
    },
    ModelEntry {
        name: "PasswordPolicyPasswordSettings",
        codec: Codec::of::<
            crate::models::PasswordPolicyPasswordSettings,
        >("PasswordPolicyPasswordSettings"),
    },
    ModelEntry {
        name: "PasswordPolicyPasswordSettingsAge",
        codec: Codec::of::<
            crate::models::PasswordPolicyPasswordSettingsAge,
        >("PasswordPolicyPasswordSettingsAge"),
    },
    ModelEntry {
        name: "PasswordPolicyPasswordSettingsComplexity",
        codec: Codec::of::<
            crate::models::PasswordPolicyPasswordSettingsComplexity,
        >("PasswordPolicyPasswordSettingsComplexity"),
    },
    ModelEntry {
        name: "PasswordPolicyPasswordSettingsLockout",
        codec: Codec::of::<
            crate::models::PasswordPolicyPasswordSettingsLockout,
        >("PasswordPolicyPasswordSettingsLockout"),
    },
    ModelEntry {
        name: "PasswordPolicyRecoveryEmail",
        codec: Codec::of::<
            crate::models::PasswordPolicyRecoveryEmail,
        >("PasswordPolicyRecoveryEmail"),
    },
    ModelEntry {
        name: "PasswordPolicyRecoveryEmailProperties",
        codec: Codec::of::<
            crate::models::PasswordPolicyRecoveryEmailProperties,
        >("PasswordPolicyRecoveryEmailProperties"),
    },
    ModelEntry {
        name: "PasswordPolicyRecoveryEmailRecoveryToken",
        codec: Codec::of::<
            crate::models::PasswordPolicyRecoveryEmailRecoveryToken,
        >("PasswordPolicyRecoveryEmailRecoveryToken"),
    },
    ModelEntry {
        name: "PasswordPolicyRecoveryFactorSettings",
        codec: Codec::of::<
            crate::models::PasswordPolicyRecoveryFactorSettings,
        >("PasswordPolicyRecoveryFactorSettings"),
    },
    ModelEntry {
        name: "PasswordPolicyRecoveryFactors",
        codec: Codec::of::<
            crate::models::PasswordPolicyRecoveryFactors,
        >("PasswordPolicyRecoveryFactors"),
    },
    ModelEntry {
        name: "PasswordPolicyRecoveryQuestion",
        codec: Codec::of::<
            crate::models::PasswordPolicyRecoveryQuestion,
        >("PasswordPolicyRecoveryQuestion"),
    },
    ModelEntry {
        name: "PasswordPolicyRecoveryQuestionComplexity",
        codec: Codec::of::<
            crate::models::PasswordPolicyRecoveryQuestionComplexity,
        >("PasswordPolicyRecoveryQuestionComplexity"),
    },
    ModelEntry {
        name: "PasswordPolicyRecoveryQuestionProperties",
        codec: Codec::of::<
            crate::models::PasswordPolicyRecoveryQuestionProperties,
        >("PasswordPolicyRecoveryQuestionProperties"),
    },
    ModelEntry {
        name: "PasswordPolicyRecoverySettings",
        codec: Codec::of::<
            crate::models::PasswordPolicyRecoverySettings,
        >("PasswordPolicyRecoverySettings"),
    },
    ModelEntry {
        name: "PasswordPolicyRule",
        codec: Codec::of::<crate::models::PasswordPolicyRule>("PasswordPolicyRule"),
    },
    ModelEntry {
        name: "PasswordPolicyRuleAction",
        codec: Codec::of::<
            crate::models::PasswordPolicyRuleAction,
        >("PasswordPolicyRuleAction"),
    },
    ModelEntry {
        name: "PasswordPolicyRuleActions",
        codec: Codec::of::<
            crate::models::PasswordPolicyRuleActions,
        >("PasswordPolicyRuleActions"),
    },
    ModelEntry {
        name: "PasswordPolicyRuleConditions",
        codec: Codec::of::<
            crate::models::PasswordPolicyRuleConditions,
        >("PasswordPolicyRuleConditions"),
    },
    ModelEntry {
        name: "PasswordPolicySettings",
        codec: Codec::of::<
            crate::models::PasswordPolicySettings,
        >("PasswordPolicySettings"),
    },
    ModelEntry {
        name: "PasswordSettingObject",
        codec: Codec::of::<crate::models::PasswordSettingObject>("PasswordSettingObject"),
    },
    ModelEntry {
        name: "PlatformConditionEvaluatorPlatform",
        codec: Codec::of::<
            crate::models::PlatformConditionEvaluatorPlatform,
        >("PlatformConditionEvaluatorPlatform"),
    },
    ModelEntry {
        name: "PlatformConditionEvaluatorPlatformOperatingSystem",
        codec: Codec::of::<
            crate::models::PlatformConditionEvaluatorPlatformOperatingSystem,
        >("PlatformConditionEvaluatorPlatformOperatingSystem"),
    },
    ModelEntry {
        name: "PlatformConditionEvaluatorPlatformOperatingSystemVersion",
        codec: Codec::of::<
            crate::models::PlatformConditionEvaluatorPlatformOperatingSystemVersion,
        >("PlatformConditionEvaluatorPlatformOperatingSystemVersion"),
    },
    ModelEntry {
        name: "PlatformPolicyRuleCondition",
        codec: Codec::of::<
            crate::models::PlatformPolicyRuleCondition,
        >("PlatformPolicyRuleCondition"),
    },
    ModelEntry {
        name: "Policy",
        codec: Codec::of::<crate::models::Policy>("Policy"),
    },
    ModelEntry {
        name: "PolicyAccountLink",
        codec: Codec::of::<crate::models::PolicyAccountLink>("PolicyAccountLink"),
    },
    ModelEntry {
        name: "PolicyAccountLinkFilter",
        codec: Codec::of::<
            crate::models::PolicyAccountLinkFilter,
        >("PolicyAccountLinkFilter"),
    },
    ModelEntry {
        name: "PolicyAccountLinkFilterGroups",
        codec: Codec::of::<
            crate::models::PolicyAccountLinkFilterGroups,
        >("PolicyAccountLinkFilterGroups"),
    },
    ModelEntry {
        name: "PolicyNetworkCondition",
        codec: Codec::of::<
            crate::models::PolicyNetworkCondition,
        >("PolicyNetworkCondition"),
    },
    ModelEntry {
        name: "PolicyPeopleCondition",
        codec: Codec::of::<crate::models::PolicyPeopleCondition>("PolicyPeopleCondition"),
    },
    ModelEntry {
        name: "PolicyRule",
        codec: Codec::of::<crate::models::PolicyRule>("PolicyRule"),
    },
    ModelEntry {
        name: "PolicyRuleActions",
        codec: Codec::of::<crate::models::PolicyRuleActions>("PolicyRuleActions"),
    },
    ModelEntry {
        name: "PolicyRuleActionsEnroll",
        codec: Codec::of::<
            crate::models::PolicyRuleActionsEnroll,
        >("PolicyRuleActionsEnroll"),
    },
    ModelEntry {
        name: "PolicyRuleActionsEnrollSelf",
        codec: Codec::of::<
            crate::models::PolicyRuleActionsEnrollSelf,
        >("PolicyRuleActionsEnrollSelf"),
    },
    ModelEntry {
        name: "PolicyRuleAuthContextCondition",
        codec: Codec::of::<
            crate::models::PolicyRuleAuthContextCondition,
        >("PolicyRuleAuthContextCondition"),
    },
    ModelEntry {
        name: "PolicyRuleConditions",
        codec: Codec::of::<crate::models::PolicyRuleConditions>("PolicyRuleConditions"),
    },
    ModelEntry {
        name: "PolicySubject",
        codec: Codec::of::<crate::models::PolicySubject>("PolicySubject"),
    },
    ModelEntry {
        name: "PolicySubjectMatchType",
        codec: Codec::of::<
            crate::models::PolicySubjectMatchType,
        >("PolicySubjectMatchType"),
    },
    ModelEntry {
        name: "PolicyType",
        codec: Codec::of::<crate::models::PolicyType>("PolicyType"),
    },
    ModelEntry {
        name: "PolicyUserNameTemplate",
        codec: Codec::of::<
            crate::models::PolicyUserNameTemplate,
        >("PolicyUserNameTemplate"),
    },
    ModelEntry {
        name: "PossessionConstraint",
        codec: Codec::of::<crate::models::PossessionConstraint>("PossessionConstraint"),
    },
    ModelEntry {
        name: "PreRegistrationInlineHook",
        codec: Codec::of::<
            crate::models::PreRegistrationInlineHook,
        >("PreRegistrationInlineHook"),
    },
    ModelEntry {
        name: "ProfileEnrollmentPolicy",
        codec: Codec::of::<
            crate::models::ProfileEnrollmentPolicy,
        >("ProfileEnrollmentPolicy"),
    },
    ModelEntry {
        name: "ProfileEnrollmentPolicyRule",
        codec: Codec::of::<
            crate::models::ProfileEnrollmentPolicyRule,
        >("ProfileEnrollmentPolicyRule"),
    },
    ModelEntry {
        name: "ProfileEnrollmentPolicyRuleAction",
        codec: Codec::of::<
            crate::models::ProfileEnrollmentPolicyRuleAction,
        >("ProfileEnrollmentPolicyRuleAction"),
    },
    ModelEntry {
        name: "ProfileEnrollmentPolicyRuleActions",
        codec: Codec::of::<
            crate::models::ProfileEnrollmentPolicyRuleActions,
        >("ProfileEnrollmentPolicyRuleActions"),
    },
    ModelEntry {
        name: "ProfileEnrollmentPolicyRuleActivationRequirement",
        codec: Codec::of::<
            crate::models::ProfileEnrollmentPolicyRuleActivationRequirement,
        >("ProfileEnrollmentPolicyRuleActivationRequirement"),
    },
    ModelEntry {
        name: "ProfileEnrollmentPolicyRuleProfileAttribute",
        codec: Codec::of::<
            crate::models::ProfileEnrollmentPolicyRuleProfileAttribute,
        >("ProfileEnrollmentPolicyRuleProfileAttribute"),
    },
    ModelEntry {
        name: "ProfileMapping",
        codec: Codec::of::<crate::models::ProfileMapping>("ProfileMapping"),
    },
    ModelEntry {
        name: "ProfileMappingProperty",
        codec: Codec::of::<
            crate::models::ProfileMappingProperty,
        >("ProfileMappingProperty"),
    },
    ModelEntry {
        name: "ProfileMappingPropertyPushStatus",
        codec: Codec::of::<
            crate::models::ProfileMappingPropertyPushStatus,
        >("ProfileMappingPropertyPushStatus"),
    },
    ModelEntry {
        name: "ProfileMappingSource",
        codec: Codec::of::<crate::models::ProfileMappingSource>("ProfileMappingSource"),
    },
    ModelEntry {
        name: "ProfileSettingObject",
        codec: Codec::of::<crate::models::ProfileSettingObject>("ProfileSettingObject"),
    },
    ModelEntry {
        name: "Protocol",
        codec: Codec::of::<crate::models::Protocol>("Protocol"),
    },
    ModelEntry {
        name: "ProtocolAlgorithmType",
        codec: Codec::of::<crate::models::ProtocolAlgorithmType>("ProtocolAlgorithmType"),
    },
    ModelEntry {
        name: "ProtocolAlgorithmTypeSignature",
        codec: Codec::of::<
            crate::models::ProtocolAlgorithmTypeSignature,
        >("ProtocolAlgorithmTypeSignature"),
    },
    ModelEntry {
        name: "ProtocolAlgorithms",
        codec: Codec::of::<crate::models::ProtocolAlgorithms>("ProtocolAlgorithms"),
    },
    ModelEntry {
        name: "ProtocolEndpoint",
        codec: Codec::of::<crate::models::ProtocolEndpoint>("ProtocolEndpoint"),
    },
    ModelEntry {
        name: "ProtocolEndpoints",
        codec: Codec::of::<crate::models::ProtocolEndpoints>("ProtocolEndpoints"),
    },
    ModelEntry {
        name: "ProtocolRelayState",
        codec: Codec::of::<crate::models::ProtocolRelayState>("ProtocolRelayState"),
    },
    ModelEntry {
        name: "ProtocolRelayStateFormat",
        codec: Codec::of::<
            crate::models::ProtocolRelayStateFormat,
        >("ProtocolRelayStateFormat"),
    },
    ModelEntry {
        name: "ProtocolSettings",
        codec: Codec::of::<crate::models::ProtocolSettings>("ProtocolSettings"),
    },
    ModelEntry {
        name: "Provisioning",
        codec: Codec::of::<crate::models::Provisioning>("Provisioning"),
    },
    ModelEntry {
        name: "ProvisioningConditions",
        codec: Codec::of::<
            crate::models::ProvisioningConditions,
        >("ProvisioningConditions"),
    },
    ModelEntry {
        name: "ProvisioningConnection",
        codec: Codec::of::<
            crate::models::ProvisioningConnection,
        >("ProvisioningConnection"),
    },
    ModelEntry {
        name: "ProvisioningConnectionAuthScheme",
        codec: Codec::of::<
            crate::models::ProvisioningConnectionAuthScheme,
        >("ProvisioningConnectionAuthScheme"),
    },
    ModelEntry {
        name: "ProvisioningConnectionProfile",
        codec: Codec::of::<
            crate::models::ProvisioningConnectionProfile,
        >("ProvisioningConnectionProfile"),
    },
    ModelEntry {
        name: "ProvisioningConnectionRequest",
        codec: Codec::of::<
            crate::models::ProvisioningConnectionRequest,
        >("ProvisioningConnectionRequest"),
    },
    ModelEntry {
        name: "ProvisioningConnectionStatus",
        codec: Codec::of::<
            crate::models::ProvisioningConnectionStatus,
        >("ProvisioningConnectionStatus"),
    },
    ModelEntry {
        name: "ProvisioningDeprovisionedCondition",
        codec: Codec::of::<
            crate::models::ProvisioningDeprovisionedCondition,
        >("ProvisioningDeprovisionedCondition"),
    },
    ModelEntry {
        name: "ProvisioningGroups",
        codec: Codec::of::<crate::models::ProvisioningGroups>("ProvisioningGroups"),
    },
    ModelEntry {
        name: "ProvisioningSuspendedCondition",
        codec: Codec::of::<
            crate::models::ProvisioningSuspendedCondition,
        >("ProvisioningSuspendedCondition"),
    },
    ModelEntry {
        name: "PushUserFactor",
        codec: Codec::of::<crate::models::PushUserFactor>("PushUserFactor"),
    },
    ModelEntry {
        name: "PushUserFactorProfile",
        codec: Codec::of::<crate::models::PushUserFactorProfile>("PushUserFactorProfile"),
    },
    ModelEntry {
        name: "RecoveryQuestionCredential",
        codec: Codec::of::<
            crate::models::RecoveryQuestionCredential,
        >("RecoveryQuestionCredential"),
    },
    ModelEntry {
        name: "RequiredEnum",
        codec: Codec::of::<crate::models::RequiredEnum>("RequiredEnum"),
    },
    ModelEntry {
        name: "ResetPasswordToken",
        codec: Codec::of::<crate::models::ResetPasswordToken>("ResetPasswordToken"),
    },
    ModelEntry {
        name: "ResponseLinks",
        codec: Codec::of::<crate::models::ResponseLinks>("ResponseLinks"),
    },
    ModelEntry {
        name: "RiskPolicyRuleCondition",
        codec: Codec::of::<
            crate::models::RiskPolicyRuleCondition,
        >("RiskPolicyRuleCondition"),
    },
    ModelEntry {
        name: "RiskScorePolicyRuleCondition",
        codec: Codec::of::<
            crate::models::RiskScorePolicyRuleCondition,
        >("RiskScorePolicyRuleCondition"),
    },
    ModelEntry {
        name: "Role",
        codec: Codec::of::<crate::models::Role>("Role"),
    },
    ModelEntry {
        name: "RoleAssignmentType",
        codec: Codec::of::<crate::models::RoleAssignmentType>("RoleAssignmentType"),
    },
    ModelEntry {
        name: "RoleStatus",
        codec: Codec::of::<crate::models::RoleStatus>("RoleStatus"),
    },
    ModelEntry {
        name: "RoleType",
        codec: Codec::of::<crate::models::RoleType>("RoleType"),
    },
    ModelEntry {
        name: "SamlApplication",
        codec: Codec::of::<crate::models::SamlApplication>("SamlApplication"),
    },
    ModelEntry {
        name: "SamlApplicationSettings",
        codec: Codec::of::<
            crate::models::SamlApplicationSettings,
        >("SamlApplicationSettings"),
    },
    ModelEntry {
        name: "SamlApplicationSettingsSignOn",
        codec: Codec::of::<
            crate::models::SamlApplicationSettingsSignOn,
        >("SamlApplicationSettingsSignOn"),
    },
    ModelEntry {
        name: "SamlAttributeStatement",
        codec: Codec::of::<
            crate::models::SamlAttributeStatement,
        >("SamlAttributeStatement"),
    },
    ModelEntry {
        name: "ScheduledUserLifecycleAction",
        codec: Codec::of::<
            crate::models::ScheduledUserLifecycleAction,
        >("ScheduledUserLifecycleAction"),
    },
    ModelEntry {
        name: "SchemeApplicationCredentials",
        codec: Codec::of::<
            crate::models::SchemeApplicationCredentials,
        >("SchemeApplicationCredentials"),
    },
    ModelEntry {
        name: "Scope",
        codec: Codec::of::<crate::models::Scope>("Scope"),
    },
    ModelEntry {
        name: "ScopeType",
        codec: Codec::of::<crate::models::ScopeType>("ScopeType"),
    },
    ModelEntry {
        name: "SecurePasswordStoreApplication",
        codec: Codec::of::<
            crate::models::SecurePasswordStoreApplication,
        >("SecurePasswordStoreApplication"),
    },
    ModelEntry {
        name: "SecurePasswordStoreApplicationSettings",
        codec: Codec::of::<
            crate::models::SecurePasswordStoreApplicationSettings,
        >("SecurePasswordStoreApplicationSettings"),
    },
    ModelEntry {
        name: "SecurePasswordStoreApplicationSettingsApplication",
        codec: Codec::of::<
            crate::models::SecurePasswordStoreApplicationSettingsApplication,
        >("SecurePasswordStoreApplicationSettingsApplication"),
    },
    ModelEntry {
        name: "SecurityQuestion",
        codec: Codec::of::<crate::models::SecurityQuestion>("SecurityQuestion"),
    },
    ModelEntry {
        name: "SecurityQuestionUserFactor",
        codec: Codec::of::<
            crate::models::SecurityQuestionUserFactor,
        >("SecurityQuestionUserFactor"),
    },
    ModelEntry {
        name: "SecurityQuestionUserFactorProfile",
        codec: Codec::of::<
            crate::models::SecurityQuestionUserFactorProfile,
        >("SecurityQuestionUserFactorProfile"),
    },
    ModelEntry {
        name: "SeedEnum",
        codec: Codec::of::<crate::models::SeedEnum>("SeedEnum"),
    },
    ModelEntry {
        name: "Session",
        codec: Codec::of::<crate::models::Session>("Session"),
    },
    ModelEntry {
        name: "SessionAuthenticationMethod",
        codec: Codec::of::<
            crate::models::SessionAuthenticationMethod,
        >("SessionAuthenticationMethod"),
    },
    ModelEntry {
        name: "SessionIdentityProvider",
        codec: Codec::of::<
            crate::models::SessionIdentityProvider,
        >("SessionIdentityProvider"),
    },
    ModelEntry {
        name: "SessionIdentityProviderType",
        codec: Codec::of::<
            crate::models::SessionIdentityProviderType,
        >("SessionIdentityProviderType"),
    },
    ModelEntry {
        name: "SessionStatus",
        codec: Codec::of::<crate::models::SessionStatus>("SessionStatus"),
    },
    ModelEntry {
        name: "SignInPageTouchPointVariant",
        codec: Codec::of::<
            crate::models::SignInPageTouchPointVariant,
        >("SignInPageTouchPointVariant"),
    },
    ModelEntry {
        name: "SignOnInlineHook",
        codec: Codec::of::<crate::models::SignOnInlineHook>("SignOnInlineHook"),
    },
    ModelEntry {
        name: "SingleLogout",
        codec: Codec::of::<crate::models::SingleLogout>("SingleLogout"),
    },
    ModelEntry {
        name: "SmsTemplate",
        codec: Codec::of::<crate::models::SmsTemplate>("SmsTemplate"),
    },
    ModelEntry {
        name: "SmsTemplateTranslations",
        codec: Codec::of::<
            crate::models::SmsTemplateTranslations,
        >("SmsTemplateTranslations"),
    },
    ModelEntry {
        name: "SmsTemplateType",
        codec: Codec::of::<crate::models::SmsTemplateType>("SmsTemplateType"),
    },
    ModelEntry {
        name: "SmsUserFactor",
        codec: Codec::of::<crate::models::SmsUserFactor>("SmsUserFactor"),
    },
    ModelEntry {
        name: "SmsUserFactorProfile",
        codec: Codec::of::<crate::models::SmsUserFactorProfile>("SmsUserFactorProfile"),
    },
    ModelEntry {
        name: "SocialAuthToken",
        codec: Codec::of::<crate::models::SocialAuthToken>("SocialAuthToken"),
    },
    ModelEntry {
        name: "SpCertificate",
        codec: Codec::of::<crate::models::SpCertificate>("SpCertificate"),
    },
    ModelEntry {
        name: "Subscription",
        codec: Codec::of::<crate::models::Subscription>("Subscription"),
    },
    ModelEntry {
        name: "SubscriptionStatus",
        codec: Codec::of::<crate::models::SubscriptionStatus>("SubscriptionStatus"),
    },
    ModelEntry {
        name: "SwaApplication",
        codec: Codec::of::<crate::models::SwaApplication>("SwaApplication"),
    },
    ModelEntry {
        name: "SwaApplicationSettings",
        codec: Codec::of::<
            crate::models::SwaApplicationSettings,
        >("SwaApplicationSettings"),
    },
    ModelEntry {
        name: "SwaApplicationSettingsApplication",
        codec: Codec::of::<
            crate::models::SwaApplicationSettingsApplication,
        >("SwaApplicationSettingsApplication"),
    },
    ModelEntry {
        name: "SwaThreeFieldApplication",
        codec: Codec::of::<
            crate::models::SwaThreeFieldApplication,
        >("SwaThreeFieldApplication"),
    },
    ModelEntry {
        name: "SwaThreeFieldApplicationSettings",
        codec: Codec::of::<
            crate::models::SwaThreeFieldApplicationSettings,
        >("SwaThreeFieldApplicationSettings"),
    },
    ModelEntry {
        name: "SwaThreeFieldApplicationSettingsApplication",
        codec: Codec::of::<
            crate::models::SwaThreeFieldApplicationSettingsApplication,
        >("SwaThreeFieldApplicationSettingsApplication"),
    },
    ModelEntry {
        name: "TempPassword",
        codec: Codec::of::<crate::models::TempPassword>("TempPassword"),
    },
    ModelEntry {
        name: "Theme",
        codec: Codec::of::<crate::models::Theme>("Theme"),
    },
    ModelEntry {
        name: "ThemeResponse",
        codec: Codec::of::<crate::models::ThemeResponse>("ThemeResponse"),
    },
    ModelEntry {
        name: "ThreatInsightConfiguration",
        codec: Codec::of::<
            crate::models::ThreatInsightConfiguration,
        >("ThreatInsightConfiguration"),
    },
    ModelEntry {
        name: "TokenAuthorizationServerPolicyRuleAction",
        codec: Codec::of::<
            crate::models::TokenAuthorizationServerPolicyRuleAction,
        >("TokenAuthorizationServerPolicyRuleAction"),
    },
    ModelEntry {
        name: "TokenAuthorizationServerPolicyRuleActionInlineHook",
        codec: Codec::of::<
            crate::models::TokenAuthorizationServerPolicyRuleActionInlineHook,
        >("TokenAuthorizationServerPolicyRuleActionInlineHook"),
    },
    ModelEntry {
        name: "TokenUserFactor",
        codec: Codec::of::<crate::models::TokenUserFactor>("TokenUserFactor"),
    },
    ModelEntry {
        name: "TokenUserFactorProfile",
        codec: Codec::of::<
            crate::models::TokenUserFactorProfile,
        >("TokenUserFactorProfile"),
    },
    ModelEntry {
        name: "TotpUserFactor",
        codec: Codec::of::<crate::models::TotpUserFactor>("TotpUserFactor"),
    },
    ModelEntry {
        name: "TotpUserFactorProfile",
        codec: Codec::of::<crate::models::TotpUserFactorProfile>("TotpUserFactorProfile"),
    },
    ModelEntry {
        name: "TrustedOrigin",
        codec: Codec::of::<crate::models::TrustedOrigin>("TrustedOrigin"),
    },
    ModelEntry {
        name: "U2fUserFactor",
        codec: Codec::of::<crate::models::U2fUserFactor>("U2fUserFactor"),
    },
    ModelEntry {
        name: "U2fUserFactorProfile",
        codec: Codec::of::<crate::models::U2fUserFactorProfile>("U2fUserFactorProfile"),
    },
    ModelEntry {
        name: "User",
        codec: Codec::of::<crate::models::User>("User"),
    },
    ModelEntry {
        name: "UserActivationToken",
        codec: Codec::of::<crate::models::UserActivationToken>("UserActivationToken"),
    },
    ModelEntry {
        name: "UserCondition",
        codec: Codec::of::<crate::models::UserCondition>("UserCondition"),
    },
    ModelEntry {
        name: "UserCredentials",
        codec: Codec::of::<crate::models::UserCredentials>("UserCredentials"),
    },
    ModelEntry {
        name: "UserFactor",
        codec: Codec::of::<crate::models::UserFactor>("UserFactor"),
    },
    ModelEntry {
        name: "UserIdString",
        codec: Codec::of::<crate::models::UserIdString>("UserIdString"),
    },
    ModelEntry {
        name: "UserIdentifierConditionEvaluatorPattern",
        codec: Codec::of::<
            crate::models::UserIdentifierConditionEvaluatorPattern,
        >("UserIdentifierConditionEvaluatorPattern"),
    },
    ModelEntry {
        name: "UserIdentifierPolicyRuleCondition",
        codec: Codec::of::<
            crate::models::UserIdentifierPolicyRuleCondition,
        >("UserIdentifierPolicyRuleCondition"),
    },
    ModelEntry {
        name: "UserIdentityProviderLinkRequest",
        codec: Codec::of::<
            crate::models::UserIdentityProviderLinkRequest,
        >("UserIdentityProviderLinkRequest"),
    },
    ModelEntry {
        name: "UserLifecycleAttributePolicyRuleCondition",
        codec: Codec::of::<
            crate::models::UserLifecycleAttributePolicyRuleCondition,
        >("UserLifecycleAttributePolicyRuleCondition"),
    },
    ModelEntry {
        name: "UserNextLogin",
        codec: Codec::of::<crate::models::UserNextLogin>("UserNextLogin"),
    },
    ModelEntry {
        name: "UserPolicyRuleCondition",
        codec: Codec::of::<
            crate::models::UserPolicyRuleCondition,
        >("UserPolicyRuleCondition"),
    },
    ModelEntry {
        name: "UserProfile",
        codec: Codec::of::<crate::models::UserProfile>("UserProfile"),
    },
    ModelEntry {
        name: "UserSchema",
        codec: Codec::of::<crate::models::UserSchema>("UserSchema"),
    },
    ModelEntry {
        name: "UserSchemaAttribute",
        codec: Codec::of::<crate::models::UserSchemaAttribute>("UserSchemaAttribute"),
    },
    ModelEntry {
        name: "UserSchemaAttributeEnum",
        codec: Codec::of::<
            crate::models::UserSchemaAttributeEnum,
        >("UserSchemaAttributeEnum"),
    },
    ModelEntry {
        name: "UserSchemaAttributeItems",
        codec: Codec::of::<
            crate::models::UserSchemaAttributeItems,
        >("UserSchemaAttributeItems"),
    },
    ModelEntry {
        name: "UserSchemaAttributeMaster",
        codec: Codec::of::<
            crate::models::UserSchemaAttributeMaster,
        >("UserSchemaAttributeMaster"),
    },
    ModelEntry {
        name: "UserSchemaAttributeMasterPriority",
        codec: Codec::of::<
            crate::models::UserSchemaAttributeMasterPriority,
        >("UserSchemaAttributeMasterPriority"),
    },
    ModelEntry {
        name: "UserSchemaAttributeMasterType",
        codec: Codec::of::<
            crate::models::UserSchemaAttributeMasterType,
        >("UserSchemaAttributeMasterType"),
    },
    ModelEntry {
        name: "UserSchemaAttributePermission",
        codec: Codec::of::<
            crate::models::UserSchemaAttributePermission,
        >("UserSchemaAttributePermission"),
    },
    ModelEntry {
        name: "UserSchemaAttributeScope",
        codec: Codec::of::<
            crate::models::UserSchemaAttributeScope,
        >("UserSchemaAttributeScope"),
    },
    ModelEntry {
        name: "UserSchemaAttributeType",
        codec: Codec::of::<
            crate::models::UserSchemaAttributeType,
        >("UserSchemaAttributeType"),
    },
    ModelEntry {
        name: "UserSchemaAttributeUnion",
        codec: Codec::of::<
            crate::models::UserSchemaAttributeUnion,
        >("UserSchemaAttributeUnion"),
    },
    ModelEntry {
        name: "UserSchemaBase",
        codec: Codec::of::<crate::models::UserSchemaBase>("UserSchemaBase"),
    },
    ModelEntry {
        name: "UserSchemaBaseProperties",
        codec: Codec::of::<
            crate::models::UserSchemaBaseProperties,
        >("UserSchemaBaseProperties"),
    },
    ModelEntry {
        name: "UserSchemaDefinitions",
        codec: Codec::of::<crate::models::UserSchemaDefinitions>("UserSchemaDefinitions"),
    },
    ModelEntry {
        name: "UserSchemaProperties",
        codec: Codec::of::<crate::models::UserSchemaProperties>("UserSchemaProperties"),
    },
    ModelEntry {
        name: "UserSchemaPropertiesProfile",
        codec: Codec::of::<
            crate::models::UserSchemaPropertiesProfile,
        >("UserSchemaPropertiesProfile"),
    },
    ModelEntry {
        name: "UserSchemaPropertiesProfileItem",
        codec: Codec::of::<
            crate::models::UserSchemaPropertiesProfileItem,
        >("UserSchemaPropertiesProfileItem"),
    },
    ModelEntry {
        name: "UserSchemaPublic",
        codec: Codec::of::<crate::models::UserSchemaPublic>("UserSchemaPublic"),
    },
    ModelEntry {
        name: "UserStatus",
        codec: Codec::of::<crate::models::UserStatus>("UserStatus"),
    },
    ModelEntry {
        name: "UserStatusPolicyRuleCondition",
        codec: Codec::of::<
            crate::models::UserStatusPolicyRuleCondition,
        >("UserStatusPolicyRuleCondition"),
    },
    ModelEntry {
        name: "UserType",
        codec: Codec::of::<crate::models::UserType>("UserType"),
    },
    ModelEntry {
        name: "UserTypeCondition",
        codec: Codec::of::<crate::models::UserTypeCondition>("UserTypeCondition"),
    },
    ModelEntry {
        name: "UserVerificationEnum",
        codec: Codec::of::<crate::models::UserVerificationEnum>("UserVerificationEnum"),
    },
    ModelEntry {
        name: "VerificationMethod",
        codec: Codec::of::<crate::models::VerificationMethod>("VerificationMethod"),
    },
    ModelEntry {
        name: "VerifyFactorRequest",
        codec: Codec::of::<crate::models::VerifyFactorRequest>("VerifyFactorRequest"),
    },
    ModelEntry {
        name: "VerifyUserFactorResponse",
        codec: Codec::of::<
            crate::models::VerifyUserFactorResponse,
        >("VerifyUserFactorResponse"),
    },
    ModelEntry {
        name: "WebAuthnUserFactor",
        codec: Codec::of::<crate::models::WebAuthnUserFactor>("WebAuthnUserFactor"),
    },
    ModelEntry {
        name: "WebAuthnUserFactorProfile",
        codec: Codec::of::<
            crate::models::WebAuthnUserFactorProfile,
        >("WebAuthnUserFactorProfile"),
    },
    ModelEntry {
        name: "WebUserFactor",
        codec: Codec::of::<crate::models::WebUserFactor>("WebUserFactor"),
    },
    ModelEntry {
        name: "WebUserFactorProfile",
        codec: Codec::of::<crate::models::WebUserFactorProfile>("WebUserFactorProfile"),
    },
    ModelEntry {
        name: "WsFederationApplication",
        codec: Codec::of::<
            crate::models::WsFederationApplication,
        >("WsFederationApplication"),
    },
    ModelEntry {
        name: "WsFederationApplicationSettings",
        codec: Codec::of::<
            crate::models::WsFederationApplicationSettings,
        >("WsFederationApplicationSettings"),
    },
    ModelEntry {
        name: "WsFederationApplicationSettingsApplication",
        codec: Codec::of::<
            crate::models::WsFederationApplicationSettingsApplication,
        >("WsFederationApplicationSettingsApplication"),
    },
    ModelEntry {
        name: "ApplicationUpdateLogoRequest",
        codec: Codec::of::<
            crate::models::ApplicationUpdateLogoRequest,
        >("ApplicationUpdateLogoRequest"),
    },
    ModelEntry {
        name: "ApplicationPreviewSamlAppMetadataResponse",
        codec: Codec::of::<
            crate::models::ApplicationPreviewSamlAppMetadataResponse,
        >("ApplicationPreviewSamlAppMetadataResponse"),
    },
    ModelEntry {
        name: "AppAndInstanceConditionEvaluatorAppOrInstanceType",
        codec: Codec::of::<
            crate::models::AppAndInstanceConditionEvaluatorAppOrInstanceType,
        >("AppAndInstanceConditionEvaluatorAppOrInstanceType"),
    },
    ModelEntry {
        name: "ApplicationStatus",
        codec: Codec::of::<crate::models::ApplicationStatus>("ApplicationStatus"),
    },
    ModelEntry {
        name: "AuthorizationServerIssuerMode",
        codec: Codec::of::<
            crate::models::AuthorizationServerIssuerMode,
        >("AuthorizationServerIssuerMode"),
    },
    ModelEntry {
        name: "AuthorizationServerStatus",
        codec: Codec::of::<
            crate::models::AuthorizationServerStatus,
        >("AuthorizationServerStatus"),
    },
    ModelEntry {
        name: "AuthorizationServerPolicyStatus",
        codec: Codec::of::<
            crate::models::AuthorizationServerPolicyStatus,
        >("AuthorizationServerPolicyStatus"),
    },
    ModelEntry {
        name: "AuthorizationServerPolicyRuleStatus",
        codec: Codec::of::<
            crate::models::AuthorizationServerPolicyRuleStatus,
        >("AuthorizationServerPolicyRuleStatus"),
    },
    ModelEntry {
        name: "AuthorizationServerPolicyRuleType",
        codec: Codec::of::<
            crate::models::AuthorizationServerPolicyRuleType,
        >("AuthorizationServerPolicyRuleType"),
    },
    ModelEntry {
        name: "ClientSecretStatus",
        codec: Codec::of::<crate::models::ClientSecretStatus>("ClientSecretStatus"),
    },
    ModelEntry {
        name: "DevicePolicyRuleConditionTrustLevel",
        codec: Codec::of::<
            crate::models::DevicePolicyRuleConditionTrustLevel,
        >("DevicePolicyRuleConditionTrustLevel"),
    },
    ModelEntry {
        name: "DevicePolicyRuleConditionPlatformSupportedMdmFrameworks",
        codec: Codec::of::<
            crate::models::DevicePolicyRuleConditionPlatformSupportedMdmFrameworks,
        >("DevicePolicyRuleConditionPlatformSupportedMdmFrameworks"),
    },
    ModelEntry {
        name: "DevicePolicyRuleConditionPlatformTypes",
        codec: Codec::of::<
            crate::models::DevicePolicyRuleConditionPlatformTypes,
        >("DevicePolicyRuleConditionPlatformTypes"),
    },
    ModelEntry {
        name: "EventHookStatus",
        codec: Codec::of::<crate::models::EventHookStatus>("EventHookStatus"),
    },
    ModelEntry {
        name: "EventHookVerificationStatus",
        codec: Codec::of::<
            crate::models::EventHookVerificationStatus,
        >("EventHookVerificationStatus"),
    },
    ModelEntry {
        name: "EventHookChannelType",
        codec: Codec::of::<crate::models::EventHookChannelType>("EventHookChannelType"),
    },
    ModelEntry {
        name: "EventSubscriptionsType",
        codec: Codec::of::<
            crate::models::EventSubscriptionsType,
        >("EventSubscriptionsType"),
    },
    ModelEntry {
        name: "IdentityProviderIssuerMode",
        codec: Codec::of::<
            crate::models::IdentityProviderIssuerMode,
        >("IdentityProviderIssuerMode"),
    },
    ModelEntry {
        name: "IdentityProviderStatus",
        codec: Codec::of::<
            crate::models::IdentityProviderStatus,
        >("IdentityProviderStatus"),
    },
    ModelEntry {
        name: "IdentityProviderType",
        codec: Codec::of::<crate::models::IdentityProviderType>("IdentityProviderType"),
    },
    ModelEntry {
        name: "IdentityProviderCredentialsTrustRevocation",
        codec: Codec::of::<
            crate::models::IdentityProviderCredentialsTrustRevocation,
        >("IdentityProviderCredentialsTrustRevocation"),
    },
    ModelEntry {
        name: "IdentityProviderPolicyRuleConditionProvider",
        codec: Codec::of::<
            crate::models::IdentityProviderPolicyRuleConditionProvider,
        >("IdentityProviderPolicyRuleConditionProvider"),
    },
    ModelEntry {
        name: "InlineHookChannelType",
        codec: Codec::of::<crate::models::InlineHookChannelType>("InlineHookChannelType"),
    },
    ModelEntry {
        name: "JwkUseUse",
        codec: Codec::of::<crate::models::JwkUseUse>("JwkUseUse"),
    },
    ModelEntry {
        name: "MDMEnrollmentPolicyRuleConditionEnrollment",
        codec: Codec::of::<
            crate::models::MDMEnrollmentPolicyRuleConditionEnrollment,
        >("MDMEnrollmentPolicyRuleConditionEnrollment"),
    },
    ModelEntry {
        name: "MultifactorEnrollmentPolicyAuthenticatorSettingsConstraints",
        codec: Codec::of::<
            crate::models::MultifactorEnrollmentPolicyAuthenticatorSettingsConstraints,
        >("MultifactorEnrollmentPolicyAuthenticatorSettingsConstraints"),
    },
    ModelEntry {
        name: "MultifactorEnrollmentPolicyAuthenticatorSettingsEnroll",
        codec: Codec::of::<
            crate::models::MultifactorEnrollmentPolicyAuthenticatorSettingsEnroll,
        >("MultifactorEnrollmentPolicyAuthenticatorSettingsEnroll"),
    },
    ModelEntry {
        name: "OAuth2ClaimClaimType",
        codec: Codec::of::<crate::models::OAuth2ClaimClaimType>("OAuth2ClaimClaimType"),
    },
    ModelEntry {
        name: "OAuth2ClaimGroupFilterType",
        codec: Codec::of::<
            crate::models::OAuth2ClaimGroupFilterType,
        >("OAuth2ClaimGroupFilterType"),
    },
    ModelEntry {
        name: "OAuth2ClaimStatus",
        codec: Codec::of::<crate::models::OAuth2ClaimStatus>("OAuth2ClaimStatus"),
    },
    ModelEntry {
        name: "OAuth2ClaimValueType",
        codec: Codec::of::<crate::models::OAuth2ClaimValueType>("OAuth2ClaimValueType"),
    },
    ModelEntry {
        name: "OAuth2RefreshTokenStatus",
        codec: Codec::of::<
            crate::models::OAuth2RefreshTokenStatus,
        >("OAuth2RefreshTokenStatus"),
    },
    ModelEntry {
        name: "OAuth2ScopeConsent",
        codec: Codec::of::<crate::models::OAuth2ScopeConsent>("OAuth2ScopeConsent"),
    },
    ModelEntry {
        name: "OAuth2ScopeMetadataPublish",
        codec: Codec::of::<
            crate::models::OAuth2ScopeMetadataPublish,
        >("OAuth2ScopeMetadataPublish"),
    },
    ModelEntry {
        name: "OAuth2TokenStatus",
        codec: Codec::of::<crate::models::OAuth2TokenStatus>("OAuth2TokenStatus"),
    },
    ModelEntry {
        name: "OktaSignOnPolicyRuleSignonActionsAccess",
        codec: Codec::of::<
            crate::models::OktaSignOnPolicyRuleSignonActionsAccess,
        >("OktaSignOnPolicyRuleSignonActionsAccess"),
    },
    ModelEntry {
        name: "OktaSignOnPolicyRuleSignonActionsFactorPromptMode",
        codec: Codec::of::<
            crate::models::OktaSignOnPolicyRuleSignonActionsFactorPromptMode,
        >("OktaSignOnPolicyRuleSignonActionsFactorPromptMode"),
    },
    ModelEntry {
        name: "PasswordPolicyAuthenticationProviderConditionProvider",
        codec: Codec::of::<
            crate::models::PasswordPolicyAuthenticationProviderConditionProvider,
        >("PasswordPolicyAuthenticationProviderConditionProvider"),
    },
    ModelEntry {
        name: "PasswordPolicyRecoveryEmailStatus",
        codec: Codec::of::<
            crate::models::PasswordPolicyRecoveryEmailStatus,
        >("PasswordPolicyRecoveryEmailStatus"),
    },
    ModelEntry {
        name: "PasswordPolicyRecoveryFactorSettingsStatus",
        codec: Codec::of::<
            crate::models::PasswordPolicyRecoveryFactorSettingsStatus,
        >("PasswordPolicyRecoveryFactorSettingsStatus"),
    },
    ModelEntry {
        name: "PasswordPolicyRecoveryQuestionStatus",
        codec: Codec::of::<
            crate::models::PasswordPolicyRecoveryQuestionStatus,
        >("PasswordPolicyRecoveryQuestionStatus"),
    },
    ModelEntry {
        name: "PasswordPolicyRuleActionAccess",
        codec: Codec::of::<
            crate::models::PasswordPolicyRuleActionAccess,
        >("PasswordPolicyRuleActionAccess"),
    },
    ModelEntry {
        name: "PlatformConditionEvaluatorPlatformType",
        codec: Codec::of::<
            crate::models::PlatformConditionEvaluatorPlatformType,
        >("PlatformConditionEvaluatorPlatformType"),
    },
    ModelEntry {
        name: "PlatformConditionEvaluatorPlatformOperatingSystemType",
        codec: Codec::of::<
            crate::models::PlatformConditionEvaluatorPlatformOperatingSystemType,
        >("PlatformConditionEvaluatorPlatformOperatingSystemType"),
    },
    ModelEntry {
        name: "PlatformConditionEvaluatorPlatformOperatingSystemVersionMatchType",
        codec: Codec::of::<
            crate::models::PlatformConditionEvaluatorPlatformOperatingSystemVersionMatchType,
        >("PlatformConditionEvaluatorPlatformOperatingSystemVersionMatchType"),
    },
    ModelEntry {
        name: "PolicyStatus",
        codec: Codec::of::<crate::models::PolicyStatus>("PolicyStatus"),
    },
    ModelEntry {
        name: "PolicyAccountLinkAction",
        codec: Codec::of::<
            crate::models::PolicyAccountLinkAction,
        >("PolicyAccountLinkAction"),
    },
    ModelEntry {
        name: "PolicyNetworkConditionConnection",
        codec: Codec::of::<
            crate::models::PolicyNetworkConditionConnection,
        >("PolicyNetworkConditionConnection"),
    },
    ModelEntry {
        name: "PolicyRuleStatus",
        codec: Codec::of::<crate::models::PolicyRuleStatus>("PolicyRuleStatus"),
    },
    ModelEntry {
        name: "PolicyRuleType",
        codec: Codec::of::<crate::models::PolicyRuleType>("PolicyRuleType"),
    },
    ModelEntry {
        name: "PolicyRuleAuthContextConditionAuthType",
        codec: Codec::of::<
            crate::models::PolicyRuleAuthContextConditionAuthType,
        >("PolicyRuleAuthContextConditionAuthType"),
    },
    ModelEntry {
        name: "ProtocolType",
        codec: Codec::of::<crate::models::ProtocolType>("ProtocolType"),
    },
    ModelEntry {
        name: "ProtocolAlgorithmTypeSignatureScope",
        codec: Codec::of::<
            crate::models::ProtocolAlgorithmTypeSignatureScope,
        >("ProtocolAlgorithmTypeSignatureScope"),
    },
    ModelEntry {
        name: "ProtocolEndpointBinding",
        codec: Codec::of::<
            crate::models::ProtocolEndpointBinding,
        >("ProtocolEndpointBinding"),
    },
    ModelEntry {
        name: "ProtocolEndpointType",
        codec: Codec::of::<crate::models::ProtocolEndpointType>("ProtocolEndpointType"),
    },
    ModelEntry {
        name: "ProvisioningAction",
        codec: Codec::of::<crate::models::ProvisioningAction>("ProvisioningAction"),
    },
    ModelEntry {
        name: "ProvisioningDeprovisionedConditionAction",
        codec: Codec::of::<
            crate::models::ProvisioningDeprovisionedConditionAction,
        >("ProvisioningDeprovisionedConditionAction"),
    },
    ModelEntry {
        name: "ProvisioningGroupsAction",
        codec: Codec::of::<
            crate::models::ProvisioningGroupsAction,
        >("ProvisioningGroupsAction"),
    },
    ModelEntry {
        name: "ProvisioningSuspendedConditionAction",
        codec: Codec::of::<
            crate::models::ProvisioningSuspendedConditionAction,
        >("ProvisioningSuspendedConditionAction"),
    },
    ModelEntry {
        name: "ScheduledUserLifecycleActionStatus",
        codec: Codec::of::<
            crate::models::ScheduledUserLifecycleActionStatus,
        >("ScheduledUserLifecycleActionStatus"),
    },
    ModelEntry {
        name: "UserIdentifierConditionEvaluatorPatternMatchType",
        codec: Codec::of::<
            crate::models::UserIdentifierConditionEvaluatorPatternMatchType,
        >("UserIdentifierConditionEvaluatorPatternMatchType"),
    },
    ModelEntry {
        name: "UserIdentifierPolicyRuleConditionType",
        codec: Codec::of::<
            crate::models::UserIdentifierPolicyRuleConditionType,
        >("UserIdentifierPolicyRuleConditionType"),
    },
    ModelEntry {
        name: "UserStatusPolicyRuleConditionValue",
        codec: Codec::of::<
            crate::models::UserStatusPolicyRuleConditionValue,
        >("UserStatusPolicyRuleConditionValue"),
    },
    ModelEntry {
        name: "VerifyUserFactorResponseFactorResult",
        codec: Codec::of::<
            crate::models::VerifyUserFactorResponseFactorResult,
        >("VerifyUserFactorResponseFactorResult"),
    },
    ModelEntry {
        name: "ApplicationPreviewSamlAppMetadataResponseEntityDescriptor",
        codec: Codec::of::<
            crate::models::ApplicationPreviewSamlAppMetadataResponseEntityDescriptor,
        >("ApplicationPreviewSamlAppMetadataResponseEntityDescriptor"),
    },
    ModelEntry {
        name: "ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptor",
        codec: Codec::of::<
            crate::models::ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptor,
        >("ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptor"),
    },
    ModelEntry {
        name: "ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptor",
        codec: Codec::of::<
            crate::models::ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptor,
        >(
            "ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptor",
        ),
    },
    ModelEntry {
        name: "ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfo",
        codec: Codec::of::<
            crate::models::ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfo,
        >(
            "ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfo",
        ),
    },
    ModelEntry {
        name: "ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfoX509Data",
        codec: Codec::of::<
            crate::models::ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfoX509Data,
        >(
            "ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfoX509Data",
        ),
    },
    ModelEntry {
        name: "OtherApplication",
        codec: Codec::of::<crate::models::OtherApplication>("OtherApplication"),
    },
    ModelEntry {
        name: "OtherBrowserPluginApplication",
        codec: Codec::of::<
            crate::models::OtherBrowserPluginApplication,
        >("OtherBrowserPluginApplication"),
    },
    ModelEntry {
        name: "OtherPolicy",
        codec: Codec::of::<crate::models::OtherPolicy>("OtherPolicy"),
    },
    ModelEntry {
        name: "OtherPolicyRule",
        codec: Codec::of::<crate::models::OtherPolicyRule>("OtherPolicyRule"),
    },
    ModelEntry {
        name: "OtherSamlApplication",
        codec: Codec::of::<crate::models::OtherSamlApplication>("OtherSamlApplication"),
    },
    ModelEntry {
        name: "OtherUserFactor",
        codec: Codec::of::<crate::models::OtherUserFactor>("OtherUserFactor"),
    },
];
/// Every operation, in the document's order.
pub(crate) static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        operation: &crate::api::application::LIST_APPS,
        response: Some(
            Codec::of::<
                crate::models::ApplicationListAppsResponse,
            >("ApplicationListAppsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::CREATE_NEW,
        response: Some(Codec::of::<crate::models::Application>("Application")),
        request: Some(Codec::of::<crate::models::Application>("Application")),
    },
    OperationEntry {
        operation: &crate::api::application::REMOVE_INACTIVE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::GET_BY_ID,
        response: Some(Codec::of::<crate::models::Application>("Application")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::UPDATE_APPLICATION_IN_ORG,
        response: Some(Codec::of::<crate::models::Application>("Application")),
        request: Some(Codec::of::<crate::models::Application>("Application")),
    },
    OperationEntry {
        operation: &crate::api::application::GET_DEFAULT_PROVISIONING_CONNECTION,
        response: Some(
            Codec::of::<crate::models::ProvisioningConnection>("ProvisioningConnection"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::SET_DEFAULT_PROVISIONING_CONNECTION,
        response: Some(
            Codec::of::<crate::models::ProvisioningConnection>("ProvisioningConnection"),
        ),
        request: Some(
            Codec::of::<
                crate::models::ProvisioningConnectionRequest,
            >("ProvisioningConnectionRequest"),
        ),
    },
    OperationEntry {
        operation: &crate::api::application::ACTIVATE_DEFAULT_PROVISIONING_CONNECTION,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::DEACTIVATE_DEFAULT_PROVISIONING_CONNECTION,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::LIST_CSRS_FOR_APPLICATION,
        response: Some(
            Codec::of::<
                crate::models::ApplicationListCsrsForApplicationResponse,
            >("ApplicationListCsrsForApplicationResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::GENERATE_CSR_FOR_APPLICATION,
        response: Some(Codec::of::<crate::models::Csr>("Csr")),
        request: Some(Codec::of::<crate::models::CsrMetadata>("CsrMetadata")),
    },
    OperationEntry {
        operation: &crate::api::application::DELETE_CSR_BY_ID,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::GET_CREDENTIALS_CSRS,
        response: Some(Codec::of::<crate::models::Csr>("Csr")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::PUBLISH_CSR_LIFECYCLE,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::PUBLISH_CER_CERT,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::PUBLISH_BINARY_CER_CERT,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::PUBLISH_DER_CERT,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::PUBLISH_BINARY_DER_CERT,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::PUBLISH_BINARY_PEM_CERT,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::LIST_KEY_CREDENTIALS,
        response: Some(
            Codec::of::<
                crate::models::ApplicationListKeyCredentialsResponse,
            >("ApplicationListKeyCredentialsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::GENERATE_X509_CERTIFICATE,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::GET_KEY_CREDENTIAL,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::CLONE_APPLICATION_KEY_CREDENTIAL,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::LIST_CLIENT_SECRETS,
        response: Some(
            Codec::of::<
                crate::models::ApplicationListClientSecretsResponse,
            >("ApplicationListClientSecretsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::ADD_CLIENT_SECRET,
        response: Some(Codec::of::<crate::models::ClientSecret>("ClientSecret")),
        request: Some(
            Codec::of::<crate::models::ClientSecretMetadata>("ClientSecretMetadata"),
        ),
    },
    OperationEntry {
        operation: &crate::api::application::REMOVE_SECRET,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::GET_CLIENT_SECRET,
        response: Some(Codec::of::<crate::models::ClientSecret>("ClientSecret")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::ACTIVATE_CLIENT_SECRET,
        response: Some(Codec::of::<crate::models::ClientSecret>("ClientSecret")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::DEACTIVATE_CLIENT_SECRET_BY_ID,
        response: Some(Codec::of::<crate::models::ClientSecret>("ClientSecret")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::LIST_FEATURES,
        response: Some(
            Codec::of::<
                crate::models::ApplicationListFeaturesResponse,
            >("ApplicationListFeaturesResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::GET_FEATURE,
        response: Some(
            Codec::of::<crate::models::ApplicationFeature>("ApplicationFeature"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::UPDATE_FEATURE,
        response: Some(
            Codec::of::<crate::models::ApplicationFeature>("ApplicationFeature"),
        ),
        request: Some(
            Codec::of::<crate::models::CapabilitiesObject>("CapabilitiesObject"),
        ),
    },
    OperationEntry {
        operation: &crate::api::application::LIST_SCOPE_CONSENT_GRANTS,
        response: Some(
            Codec::of::<
                crate::models::ApplicationListScopeConsentGrantsResponse,
            >("ApplicationListScopeConsentGrantsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::GRANT_CONSENT_TO_SCOPE,
        response: Some(
            Codec::of::<
                crate::models::OAuth2ScopeConsentGrant,
            >("OAuth2ScopeConsentGrant"),
        ),
        request: Some(
            Codec::of::<
                crate::models::OAuth2ScopeConsentGrant,
            >("OAuth2ScopeConsentGrant"),
        ),
    },
    OperationEntry {
        operation: &crate::api::application::REVOKE_PERMISSION,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::GET_SINGLE_SCOPE_CONSENT_GRANT,
        response: Some(
            Codec::of::<
                crate::models::OAuth2ScopeConsentGrant,
            >("OAuth2ScopeConsentGrant"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::LIST_GROUPS_ASSIGNED,
        response: Some(
            Codec::of::<
                crate::models::ApplicationListGroupsAssignedResponse,
            >("ApplicationListGroupsAssignedResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::REMOVE_GROUP_ASSIGNMENT,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::GET_GROUP_ASSIGNMENT,
        response: Some(
            Codec::of::<
                crate::models::ApplicationGroupAssignment,
            >("ApplicationGroupAssignment"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::ASSIGN_GROUP_TO,
        response: Some(
            Codec::of::<
                crate::models::ApplicationGroupAssignment,
            >("ApplicationGroupAssignment"),
        ),
        request: Some(
            Codec::of::<
                crate::models::ApplicationGroupAssignment,
            >("ApplicationGroupAssignment"),
        ),
    },
    OperationEntry {
        operation: &crate::api::application::ACTIVATE_INACTIVE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::DEACTIVATE_LIFECYCLE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::UPDATE_LOGO,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::ASSIGN_POLICY_TO_APPLICATION,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::PREVIEW_SAML_APP_METADATA,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::REVOKE_ALL_TOKENS,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::LIST_TOKENS,
        response: Some(
            Codec::of::<
                crate::models::ApplicationListTokensResponse,
            >("ApplicationListTokensResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::REVOKE_TOKEN,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::GET_TOKEN,
        response: Some(Codec::of::<crate::models::OAuth2Token>("OAuth2Token")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::LIST_ASSIGNED_USERS,
        response: Some(
            Codec::of::<
                crate::models::ApplicationListAssignedUsersResponse,
            >("ApplicationListAssignedUsersResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::ASSIGN_USER_TO_APPLICATION,
        response: Some(Codec::of::<crate::models::AppUser>("AppUser")),
        request: Some(Codec::of::<crate::models::AppUser>("AppUser")),
    },
    OperationEntry {
        operation: &crate::api::application::REMOVE_USER_FROM,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::GET_SPECIFIC_USER_ASSIGNMENT,
        response: Some(Codec::of::<crate::models::AppUser>("AppUser")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::application::UPDATE_PROFILE_FOR_USER,
        response: Some(Codec::of::<crate::models::AppUser>("AppUser")),
        request: Some(Codec::of::<crate::models::AppUser>("AppUser")),
    },
    OperationEntry {
        operation: &crate::api::authenticator::LIST_ALL_AVAILABLE,
        response: Some(
            Codec::of::<
                crate::models::AuthenticatorListAllAvailableResponse,
            >("AuthenticatorListAllAvailableResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authenticator::CREATE_NEW,
        response: Some(Codec::of::<crate::models::Authenticator>("Authenticator")),
        request: Some(Codec::of::<crate::models::Authenticator>("Authenticator")),
    },
    OperationEntry {
        operation: &crate::api::authenticator::GET_SUCCESS,
        response: Some(Codec::of::<crate::models::Authenticator>("Authenticator")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authenticator::UPDATE_AUTHENTICATOR,
        response: Some(Codec::of::<crate::models::Authenticator>("Authenticator")),
        request: Some(Codec::of::<crate::models::Authenticator>("Authenticator")),
    },
    OperationEntry {
        operation: &crate::api::authenticator::ACTIVATE_LIFECYCLE_SUCCESS,
        response: Some(Codec::of::<crate::models::Authenticator>("Authenticator")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authenticator::DEACTIVATE_LIFECYCLE_SUCCESS,
        response: Some(Codec::of::<crate::models::Authenticator>("Authenticator")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::LIST_SERVERS,
        response: Some(
            Codec::of::<
                crate::models::AuthorizationServerListServersResponse,
            >("AuthorizationServerListServersResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::CREATE_NEW_SERVER,
        response: Some(
            Codec::of::<crate::models::AuthorizationServer>("AuthorizationServer"),
        ),
        request: Some(
            Codec::of::<crate::models::AuthorizationServer>("AuthorizationServer"),
        ),
    },
    OperationEntry {
        operation: &crate::api::authorization_server::DELETE_SUCCESS,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::GET_BY_ID,
        response: Some(
            Codec::of::<crate::models::AuthorizationServer>("AuthorizationServer"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::UPDATE_BY_ID,
        response: Some(
            Codec::of::<crate::models::AuthorizationServer>("AuthorizationServer"),
        ),
        request: Some(
            Codec::of::<crate::models::AuthorizationServer>("AuthorizationServer"),
        ),
    },
    OperationEntry {
        operation: &crate::api::authorization_server::LIST_CLAIMS,
        response: Some(
            Codec::of::<
                crate::models::AuthorizationServerGetClaimsResponse,
            >("AuthorizationServerGetClaimsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::CREATE_CLAIMS,
        response: Some(Codec::of::<crate::models::OAuth2Claim>("OAuth2Claim")),
        request: Some(Codec::of::<crate::models::OAuth2Claim>("OAuth2Claim")),
    },
    OperationEntry {
        operation: &crate::api::authorization_server::DELETE_CLAIM,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::GET_CLAIM,
        response: Some(Codec::of::<crate::models::OAuth2Claim>("OAuth2Claim")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::UPDATE_CLAIM_SUCCESS,
        response: Some(Codec::of::<crate::models::OAuth2Claim>("OAuth2Claim")),
        request: Some(Codec::of::<crate::models::OAuth2Claim>("OAuth2Claim")),
    },
    OperationEntry {
        operation: &crate::api::authorization_server::LIST_CLIENTS,
        response: Some(
            Codec::of::<
                crate::models::AuthorizationServerListClientsResponse,
            >("AuthorizationServerListClientsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::DELETE_CLIENT_TOKEN,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::GET_CLIENT_TOKENS,
        response: Some(
            Codec::of::<
                crate::models::AuthorizationServerGetClientTokensResponse,
            >("AuthorizationServerGetClientTokensResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::DELETE_AUTH_TOKEN,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::GET_CLIENT_AUTH_TOKEN,
        response: Some(
            Codec::of::<crate::models::OAuth2RefreshToken>("OAuth2RefreshToken"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::LIST_CREDENTIALS_KEYS,
        response: Some(
            Codec::of::<
                crate::models::AuthorizationServerListCredentialsKeysResponse,
            >("AuthorizationServerListCredentialsKeysResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::ROTATE_KEY_LIFECYCLE,
        response: Some(
            Codec::of::<
                crate::models::AuthorizationServerRotateKeyLifecycleResponse,
            >("AuthorizationServerRotateKeyLifecycleResponse"),
        ),
        request: Some(Codec::of::<crate::models::JwkUse>("JwkUse")),
    },
    OperationEntry {
        operation: &crate::api::authorization_server::ACTIVATE_LIFECYCLE_SUCCESS,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::DEACTIVATE_LIFECYCLE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::GET_POLICIES_SUCCESS,
        response: Some(
            Codec::of::<
                crate::models::AuthorizationServerGetPoliciesSuccessResponse,
            >("AuthorizationServerGetPoliciesSuccessResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::CREATE_POLICY,
        response: Some(
            Codec::of::<
                crate::models::AuthorizationServerPolicy,
            >("AuthorizationServerPolicy"),
        ),
        request: Some(
            Codec::of::<
                crate::models::AuthorizationServerPolicy,
            >("AuthorizationServerPolicy"),
        ),
    },
    OperationEntry {
        operation: &crate::api::authorization_server::DELETE_POLICY_BY_ID,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::GET_POLICIES,
        response: Some(
            Codec::of::<
                crate::models::AuthorizationServerPolicy,
            >("AuthorizationServerPolicy"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::UPDATE_POLICY_SUCCESS,
        response: Some(
            Codec::of::<
                crate::models::AuthorizationServerPolicy,
            >("AuthorizationServerPolicy"),
        ),
        request: Some(
            Codec::of::<
                crate::models::AuthorizationServerPolicy,
            >("AuthorizationServerPolicy"),
        ),
    },
    OperationEntry {
        operation: &crate::api::authorization_server::ACTIVATE_POLICY_LIFECYCLE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::DEACTIVATE_POLICY_LIFECYCLE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::ENUMERATE_POLICY_RULES,
        response: Some(
            Codec::of::<
                crate::models::AuthorizationServerEnumeratePolicyRulesResponse,
            >("AuthorizationServerEnumeratePolicyRulesResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::CREATE_POLICY_RULE,
        response: Some(
            Codec::of::<
                crate::models::AuthorizationServerPolicyRule,
            >("AuthorizationServerPolicyRule"),
        ),
        request: Some(
            Codec::of::<
                crate::models::AuthorizationServerPolicyRule,
            >("AuthorizationServerPolicyRule"),
        ),
    },
    OperationEntry {
        operation: &crate::api::authorization_server::DELETE_POLICY_RULE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::GET_POLICY_RULE_BY_ID,
        response: Some(
            Codec::of::<
                crate::models::AuthorizationServerPolicyRule,
            >("AuthorizationServerPolicyRule"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::UPDATE_POLICY_RULE_CONFIGURATION,
        response: Some(
            Codec::of::<
                crate::models::AuthorizationServerPolicyRule,
            >("AuthorizationServerPolicyRule"),
        ),
        request: Some(
            Codec::of::<
                crate::models::AuthorizationServerPolicyRule,
            >("AuthorizationServerPolicyRule"),
        ),
    },
    OperationEntry {
        operation: &crate::api::authorization_server::ACTIVATE_POLICY_RULE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::DEACTIVATE_POLICY_RULE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::LIST_SCOPES,
        response: Some(
            Codec::of::<
                crate::models::AuthorizationServerGetScopesResponse,
            >("AuthorizationServerGetScopesResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::CREATE_SCOPE,
        response: Some(Codec::of::<crate::models::OAuth2Scope>("OAuth2Scope")),
        request: Some(Codec::of::<crate::models::OAuth2Scope>("OAuth2Scope")),
    },
    OperationEntry {
        operation: &crate::api::authorization_server::DELETE_SCOPE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::GET_SCOPE,
        response: Some(Codec::of::<crate::models::OAuth2Scope>("OAuth2Scope")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::authorization_server::UPDATE_SCOPE_SUCCESS,
        response: Some(Codec::of::<crate::models::OAuth2Scope>("OAuth2Scope")),
        request: Some(Codec::of::<crate::models::OAuth2Scope>("OAuth2Scope")),
    },
    OperationEntry {
        operation: &crate::api::brand::GET_ALL_BRANDS,
        response: Some(
            Codec::of::<
                crate::models::BrandGetAllBrandsResponse,
            >("BrandGetAllBrandsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::GET_BY_ID,
        response: Some(Codec::of::<crate::models::Brand>("Brand")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::UPDATE_BY_BRAND_ID,
        response: Some(Codec::of::<crate::models::Brand>("Brand")),
        request: Some(Codec::of::<crate::models::Brand>("Brand")),
    },
    OperationEntry {
        operation: &crate::api::brand::LIST_EMAIL_TEMPLATES,
        response: Some(
            Codec::of::<
                crate::models::BrandListEmailTemplatesResponse,
            >("BrandListEmailTemplatesResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::GET_EMAIL_TEMPLATE,
        response: Some(Codec::of::<crate::models::EmailTemplate>("EmailTemplate")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::DELETE_EMAIL_TEMPLATE_CUSTOMIZATIONS,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::LIST_EMAIL_TEMPLATE_CUSTOMIZATIONS,
        response: Some(
            Codec::of::<
                crate::models::BrandListEmailTemplateCustomizationsResponse,
            >("BrandListEmailTemplateCustomizationsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::CREATE_EMAIL_TEMPLATE_CUSTOMIZATION,
        response: Some(
            Codec::of::<
                crate::models::EmailTemplateCustomization,
            >("EmailTemplateCustomization"),
        ),
        request: Some(
            Codec::of::<
                crate::models::EmailTemplateCustomizationRequest,
            >("EmailTemplateCustomizationRequest"),
        ),
    },
    OperationEntry {
        operation: &crate::api::brand::DELETE_EMAIL_CUSTOMIZATION,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::GET_EMAIL_TEMPLATE_CUSTOMIZATION_BY_ID,
        response: Some(
            Codec::of::<
                crate::models::EmailTemplateCustomization,
            >("EmailTemplateCustomization"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::UPDATE_EMAIL_CUSTOMIZATION,
        response: Some(
            Codec::of::<
                crate::models::EmailTemplateCustomization,
            >("EmailTemplateCustomization"),
        ),
        request: Some(
            Codec::of::<
                crate::models::EmailTemplateCustomizationRequest,
            >("EmailTemplateCustomizationRequest"),
        ),
    },
    OperationEntry {
        operation: &crate::api::brand::GET_EMAIL_CUSTOMIZATION_PREVIEW,
        response: Some(
            Codec::of::<crate::models::EmailTemplateContent>("EmailTemplateContent"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::GET_EMAIL_TEMPLATE_DEFAULT_CONTENT,
        response: Some(
            Codec::of::<crate::models::EmailTemplateContent>("EmailTemplateContent"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::GET_EMAIL_TEMPLATE_DEFAULT_CONTENT_PREVIEW,
        response: Some(
            Codec::of::<crate::models::EmailTemplateContent>("EmailTemplateContent"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::SEND_TEST_EMAIL,
        response: None,
        request: Some(
            Codec::of::<
                crate::models::EmailTemplateTestRequest,
            >("EmailTemplateTestRequest"),
        ),
    },
    OperationEntry {
        operation: &crate::api::brand::GET_THEMES,
        response: Some(
            Codec::of::<crate::models::BrandGetThemesResponse>("BrandGetThemesResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::GET_THEME_BY_ID,
        response: Some(Codec::of::<crate::models::ThemeResponse>("ThemeResponse")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::UPDATE_THEME,
        response: Some(Codec::of::<crate::models::ThemeResponse>("ThemeResponse")),
        request: Some(Codec::of::<crate::models::Theme>("Theme")),
    },
    OperationEntry {
        operation: &crate::api::brand::DELETE_THEME_BACKGROUND_IMAGE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::UPDATE_THEME_BACKGROUND_IMAGE,
        response: Some(
            Codec::of::<crate::models::ImageUploadResponse>("ImageUploadResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::DELETE_THEME_FAVICON,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::UPDATE_THEME_FAVICON,
        response: Some(
            Codec::of::<crate::models::ImageUploadResponse>("ImageUploadResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::DELETE_THEME_LOGO,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::brand::UPDATE_THEME_LOGO,
        response: Some(
            Codec::of::<crate::models::ImageUploadResponse>("ImageUploadResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::domain::LIST_VERIFIED_CUSTOM,
        response: Some(
            Codec::of::<crate::models::DomainListResponse>("DomainListResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::domain::CREATE_NEW_DOMAIN,
        response: Some(Codec::of::<crate::models::Domain>("Domain")),
        request: Some(Codec::of::<crate::models::Domain>("Domain")),
    },
    OperationEntry {
        operation: &crate::api::domain::REMOVE_BY_ID,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::domain::GET_BY_ID,
        response: Some(Codec::of::<crate::models::Domain>("Domain")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::domain::CREATE_CERTIFICATE,
        response: None,
        request: Some(Codec::of::<crate::models::DomainCertificate>("DomainCertificate")),
    },
    OperationEntry {
        operation: &crate::api::domain::VERIFY_BY_ID,
        response: Some(Codec::of::<crate::models::Domain>("Domain")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::event_hook::LIST_SUCCESS_EVENTS,
        response: Some(
            Codec::of::<
                crate::models::EventHookListSuccessEventsResponse,
            >("EventHookListSuccessEventsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::event_hook::CREATE_SUCCESS,
        response: Some(Codec::of::<crate::models::EventHook>("EventHook")),
        request: Some(Codec::of::<crate::models::EventHook>("EventHook")),
    },
    OperationEntry {
        operation: &crate::api::event_hook::REMOVE_SUCCESS_EVENT,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::event_hook::GET_SUCCESS_EVENT,
        response: Some(Codec::of::<crate::models::EventHook>("EventHook")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::event_hook::UPDATE_SUCCESS_EVENT,
        response: Some(Codec::of::<crate::models::EventHook>("EventHook")),
        request: Some(Codec::of::<crate::models::EventHook>("EventHook")),
    },
    OperationEntry {
        operation: &crate::api::event_hook::ACTIVATE_LIFECYCLE_SUCCESS,
        response: Some(Codec::of::<crate::models::EventHook>("EventHook")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::event_hook::DEACTIVATE_LIFECYCLE_EVENT,
        response: Some(Codec::of::<crate::models::EventHook>("EventHook")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::event_hook::VERIFY_LIFECYCLE_SUCCESS,
        response: Some(Codec::of::<crate::models::EventHook>("EventHook")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::feature::GET_SUCCESS,
        response: Some(
            Codec::of::<
                crate::models::FeatureGetSuccessResponse,
            >("FeatureGetSuccessResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::feature::GET_SUCCESS_BY_ID,
        response: Some(Codec::of::<crate::models::Feature>("Feature")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::feature::LIST_DEPENDENCIES,
        response: Some(
            Codec::of::<
                crate::models::FeatureListDependenciesResponse,
            >("FeatureListDependenciesResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::feature::LIST_DEPENDENTS,
        response: Some(
            Codec::of::<
                crate::models::FeatureListDependentsResponse,
            >("FeatureListDependentsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::feature::CREATE_LIFECYCLE_SUCCESS,
        response: Some(Codec::of::<crate::models::Feature>("Feature")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::LIST,
        response: Some(
            Codec::of::<crate::models::GroupListResponse>("GroupListResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::CREATE_NEW_GROUP,
        response: Some(Codec::of::<crate::models::Group>("Group")),
        request: Some(Codec::of::<crate::models::Group>("Group")),
    },
    OperationEntry {
        operation: &crate::api::group::GET_ALL_RULES,
        response: Some(
            Codec::of::<
                crate::models::GroupGetAllRulesResponse,
            >("GroupGetAllRulesResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::ADD_RULE,
        response: Some(Codec::of::<crate::models::GroupRule>("GroupRule")),
        request: Some(Codec::of::<crate::models::GroupRule>("GroupRule")),
    },
    OperationEntry {
        operation: &crate::api::group::REMOVE_RULE_BY_ID,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::GET_GROUP_RULE_BY_ID,
        response: Some(Codec::of::<crate::models::GroupRule>("GroupRule")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::UPDATE_RULE,
        response: Some(Codec::of::<crate::models::GroupRule>("GroupRule")),
        request: Some(Codec::of::<crate::models::GroupRule>("GroupRule")),
    },
    OperationEntry {
        operation: &crate::api::group::ACTIVATE_RULE_LIFECYCLE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::DEACTIVATE_RULE_LIFECYCLE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::REMOVE_OPERATION,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::GET_RULES,
        response: Some(Codec::of::<crate::models::Group>("Group")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::UPDATE_PROFILE,
        response: Some(Codec::of::<crate::models::Group>("Group")),
        request: Some(Codec::of::<crate::models::Group>("Group")),
    },
    OperationEntry {
        operation: &crate::api::group::LIST_ASSIGNED_APPS,
        response: Some(
            Codec::of::<
                crate::models::GroupListAssignedAppsResponse,
            >("GroupListAssignedAppsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::GET_ROLE_LIST,
        response: Some(
            Codec::of::<
                crate::models::GroupGetRoleListResponse,
            >("GroupGetRoleListResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::ASSIGN_ROLE_TO_GROUP,
        response: Some(Codec::of::<crate::models::Role>("Role")),
        request: Some(Codec::of::<crate::models::AssignRoleRequest>("AssignRoleRequest")),
    },
    OperationEntry {
        operation: &crate::api::group::UNASSIGN_ROLE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::GET_ROLE_SUCCESS,
        response: Some(Codec::of::<crate::models::Role>("Role")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::GET_ROLE_TARGETS_CATALOG_APPS,
        response: Some(
            Codec::of::<
                crate::models::GroupGetRoleTargetsCatalogAppsResponse,
            >("GroupGetRoleTargetsCatalogAppsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::DELETE_TARGET_GROUP_ROLES_CATALOG_APPS,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::UPDATE_ROLES_CATALOG_APPS,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::REMOVE_APP_INSTANCE_TARGET_TO_APP_ADMIN_ROLE_GIVEN_TO_GROUP,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::ADD_APP_INSTANCE_TARGET_TO_APP_ADMIN_ROLE_GIVEN_TO_GROUP,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::LIST_ROLE_TARGETS_GROUPS,
        response: Some(
            Codec::of::<
                crate::models::GroupListRoleTargetsGroupsResponse,
            >("GroupListRoleTargetsGroupsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::REMOVE_TARGET_GROUP,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::UPDATE_TARGET_GROUPS_ROLE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::ENUMERATE_GROUP_MEMBERS,
        response: Some(
            Codec::of::<
                crate::models::GroupEnumerateGroupMembersResponse,
            >("GroupEnumerateGroupMembersResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::REMOVE_USER_FROM,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group::ADD_USER_TO_GROUP,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::LIST,
        response: Some(
            Codec::of::<
                crate::models::IdentityProviderListResponse,
            >("IdentityProviderListResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::ADD_NEW_IDP,
        response: Some(Codec::of::<crate::models::IdentityProvider>("IdentityProvider")),
        request: Some(Codec::of::<crate::models::IdentityProvider>("IdentityProvider")),
    },
    OperationEntry {
        operation: &crate::api::identity_provider::ENUMERATE_IDP_KEYS,
        response: Some(
            Codec::of::<
                crate::models::IdentityProviderEnumerateIdpKeysResponse,
            >("IdentityProviderEnumerateIdpKeysResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::ADD_X509_CERTIFICATE_PUBLIC_KEY,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
    },
    OperationEntry {
        operation: &crate::api::identity_provider::DELETE_KEY_CREDENTIAL,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::GET_KEY_CREDENTIAL_BY_IDP,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::REMOVE_IDP,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::GET_BY_IDP,
        response: Some(Codec::of::<crate::models::IdentityProvider>("IdentityProvider")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::UPDATE_CONFIGURATION,
        response: Some(Codec::of::<crate::models::IdentityProvider>("IdentityProvider")),
        request: Some(Codec::of::<crate::models::IdentityProvider>("IdentityProvider")),
    },
    OperationEntry {
        operation: &crate::api::identity_provider::LIST_CSRS_FOR_CERTIFICATE_SIGNING_REQUESTS,
        response: Some(
            Codec::of::<
                crate::models::IdentityProviderListCsrsForCertificateSigningRequestsResponse,
            >("IdentityProviderListCsrsForCertificateSigningRequestsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::GENERATE_CSR,
        response: Some(Codec::of::<crate::models::Csr>("Csr")),
        request: Some(Codec::of::<crate::models::CsrMetadata>("CsrMetadata")),
    },
    OperationEntry {
        operation: &crate::api::identity_provider::REVOKE_CSR_FOR_IDENTITY_PROVIDER,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::GET_CSR_BY_IDP,
        response: Some(Codec::of::<crate::models::Csr>("Csr")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::UPDATE_CSR_LIFECYCLE_PUBLISH,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::PUBLISH_CER_CERT_FOR_IDENTITY_PROVIDER,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::PUBLISH_BINARY_CER_CERT_FOR_IDENTITY_PROVIDER,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::PUBLISH_DER_CERT_FOR_IDENTITY_PROVIDER,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::PUBLISH_BINARY_DER_CERT_FOR_IDENTITY_PROVIDER,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::PUBLISH_BINARY_PEM_CERT_FOR_IDENTITY_PROVIDER,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::LIST_SIGNING_KEY_CREDENTIALS,
        response: Some(
            Codec::of::<
                crate::models::IdentityProviderListSigningKeyCredentialsResponse,
            >("IdentityProviderListSigningKeyCredentialsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::GENERATE_NEW_SIGNING_KEY_CREDENTIAL,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::GET_SIGNING_KEY_CREDENTIAL_BY_IDP,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::CLONE_SIGNING_KEY_CREDENTIAL,
        response: Some(Codec::of::<crate::models::JsonWebKey>("JsonWebKey")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::ACTIVATE_IDP_LIFECYCLE,
        response: Some(Codec::of::<crate::models::IdentityProvider>("IdentityProvider")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::DEACTIVATE_IDP,
        response: Some(Codec::of::<crate::models::IdentityProvider>("IdentityProvider")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::GET_USER,
        response: Some(
            Codec::of::<
                crate::models::IdentityProviderGetUserResponse,
            >("IdentityProviderGetUserResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::UNLINK_USER,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::GET_LINKED_USER_BY_ID,
        response: Some(
            Codec::of::<
                crate::models::IdentityProviderApplicationUser,
            >("IdentityProviderApplicationUser"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::identity_provider::LINK_USER_TO_IDP_WITHOUT_TRANSACTION,
        response: Some(
            Codec::of::<
                crate::models::IdentityProviderApplicationUser,
            >("IdentityProviderApplicationUser"),
        ),
        request: Some(
            Codec::of::<
                crate::models::UserIdentityProviderLinkRequest,
            >("UserIdentityProviderLinkRequest"),
        ),
    },
    OperationEntry {
        operation: &crate::api::identity_provider::GET_SOCIAL_AUTH_TOKENS,
        response: Some(
            Codec::of::<
                crate::models::IdentityProviderGetSocialAuthTokensResponse,
            >("IdentityProviderGetSocialAuthTokensResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::inline_hook::GET_SUCCESS,
        response: Some(
            Codec::of::<
                crate::models::InlineHookGetSuccessResponse,
            >("InlineHookGetSuccessResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::inline_hook::CREATE_SUCCESS,
        response: Some(Codec::of::<crate::models::InlineHook>("InlineHook")),
        request: Some(Codec::of::<crate::models::InlineHook>("InlineHook")),
    },
    OperationEntry {
        operation: &crate::api::inline_hook::DELETE_MATCHING_BY_ID,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::inline_hook::GET_BY_ID,
        response: Some(Codec::of::<crate::models::InlineHook>("InlineHook")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::inline_hook::UPDATE_BY_ID,
        response: Some(Codec::of::<crate::models::InlineHook>("InlineHook")),
        request: Some(Codec::of::<crate::models::InlineHook>("InlineHook")),
    },
    OperationEntry {
        operation: &crate::api::inline_hook::EXECUTE_WITH_INPUT,
        response: Some(
            Codec::of::<crate::models::InlineHookResponse>("InlineHookResponse"),
        ),
        request: Some(Codec::of::<crate::models::InlineHookPayload>("InlineHookPayload")),
    },
    OperationEntry {
        operation: &crate::api::inline_hook::ACTIVATE_LIFECYCLE,
        response: Some(Codec::of::<crate::models::InlineHook>("InlineHook")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::inline_hook::DEACTIVATE_LIFECYCLE,
        response: Some(Codec::of::<crate::models::InlineHook>("InlineHook")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::log::GET_LIST_EVENTS,
        response: Some(
            Codec::of::<
                crate::models::LogGetListEventsResponse,
            >("LogGetListEventsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::profile_mapping::LIST_WITH_PAGINATION,
        response: Some(
            Codec::of::<
                crate::models::ProfileMappingListWithPaginationResponse,
            >("ProfileMappingListWithPaginationResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::profile_mapping::GET_BY_ID,
        response: Some(Codec::of::<crate::models::ProfileMapping>("ProfileMapping")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::profile_mapping::UPDATE_PROPERTY_MAPPINGS,
        response: Some(Codec::of::<crate::models::ProfileMapping>("ProfileMapping")),
        request: Some(Codec::of::<crate::models::ProfileMapping>("ProfileMapping")),
    },
    OperationEntry {
        operation: &crate::api::user_schema::GET_USER_SCHEMA,
        response: Some(Codec::of::<crate::models::UserSchema>("UserSchema")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user_schema::PARTIAL_UPDATE_APP_USER_PROFILE,
        response: Some(Codec::of::<crate::models::UserSchema>("UserSchema")),
        request: Some(Codec::of::<crate::models::UserSchema>("UserSchema")),
    },
    OperationEntry {
        operation: &crate::api::group_schema::GET,
        response: Some(Codec::of::<crate::models::GroupSchema>("GroupSchema")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::group_schema::UPDATE_CUSTOM_PROPERTIES,
        response: Some(Codec::of::<crate::models::GroupSchema>("GroupSchema")),
        request: Some(Codec::of::<crate::models::GroupSchema>("GroupSchema")),
    },
    OperationEntry {
        operation: &crate::api::linked_object::LIST_USER_LINKED_OBJECTS,
        response: Some(
            Codec::of::<
                crate::models::LinkedObjectGetUserLinkedObjectsResponse,
            >("LinkedObjectGetUserLinkedObjectsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::linked_object::CREATE_LINKED_OBJECT,
        response: Some(Codec::of::<crate::models::LinkedObject>("LinkedObject")),
        request: Some(Codec::of::<crate::models::LinkedObject>("LinkedObject")),
    },
    OperationEntry {
        operation: &crate::api::linked_object::DELETE_USER_LINKED_OBJECT,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::linked_object::GET_USER_LINKED_OBJECT,
        response: Some(Codec::of::<crate::models::LinkedObject>("LinkedObject")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user_schema::GET_SCHEMA_BY_ID,
        response: Some(Codec::of::<crate::models::UserSchema>("UserSchema")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user_schema::PARTIAL_UPDATE_USER_PROFILE,
        response: Some(Codec::of::<crate::models::UserSchema>("UserSchema")),
        request: Some(Codec::of::<crate::models::UserSchema>("UserSchema")),
    },
    OperationEntry {
        operation: &crate::api::user_type::GET_ALL_USER_TYPES,
        response: Some(
            Codec::of::<
                crate::models::UserTypeGetAllUserTypesResponse,
            >("UserTypeGetAllUserTypesResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user_type::CREATE_NEW_USER_TYPE,
        response: Some(Codec::of::<crate::models::UserType>("UserType")),
        request: Some(Codec::of::<crate::models::UserType>("UserType")),
    },
    OperationEntry {
        operation: &crate::api::user_type::DELETE_PERMANENTLY,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user_type::GET_BY_ID,
        response: Some(Codec::of::<crate::models::UserType>("UserType")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user_type::UPDATE_EXISTING_TYPE,
        response: Some(Codec::of::<crate::models::UserType>("UserType")),
        request: Some(Codec::of::<crate::models::UserType>("UserType")),
    },
    OperationEntry {
        operation: &crate::api::user_type::REPLACE_EXISTING_TYPE,
        response: Some(Codec::of::<crate::models::UserType>("UserType")),
        request: Some(Codec::of::<crate::models::UserType>("UserType")),
    },
    OperationEntry {
        operation: &crate::api::org::GET_SETTINGS,
        response: Some(Codec::of::<crate::models::OrgSetting>("OrgSetting")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::org::UPDATE_SETTINGS,
        response: Some(Codec::of::<crate::models::OrgSetting>("OrgSetting")),
        request: Some(Codec::of::<crate::models::OrgSetting>("OrgSetting")),
    },
    OperationEntry {
        operation: &crate::api::org::UPDATE_SETTING,
        response: Some(Codec::of::<crate::models::OrgSetting>("OrgSetting")),
        request: Some(Codec::of::<crate::models::OrgSetting>("OrgSetting")),
    },
    OperationEntry {
        operation: &crate::api::org::LIST_CONTACT_TYPES,
        response: Some(
            Codec::of::<
                crate::models::OrgListContactTypesResponse,
            >("OrgListContactTypesResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::org::GET_CONTACT_USER,
        response: Some(Codec::of::<crate::models::OrgContactUser>("OrgContactUser")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::org::UPDATE_CONTACT_USER,
        response: Some(Codec::of::<crate::models::OrgContactUser>("OrgContactUser")),
        request: Some(Codec::of::<crate::models::UserIdString>("UserIdString")),
    },
    OperationEntry {
        operation: &crate::api::org::UPDATE_ORGANIZATION_LOGO,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::org::GET_ORG_PREFERENCES,
        response: Some(Codec::of::<crate::models::OrgPreferences>("OrgPreferences")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::org::HIDE_END_USER_FOOTER,
        response: Some(Codec::of::<crate::models::OrgPreferences>("OrgPreferences")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::org::MAKE_OKTA_UI_FOOTER_VISIBLE,
        response: Some(Codec::of::<crate::models::OrgPreferences>("OrgPreferences")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::org::GET_OKTA_COMMUNICATION_SETTINGS,
        response: Some(
            Codec::of::<
                crate::models::OrgOktaCommunicationSetting,
            >("OrgOktaCommunicationSetting"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::org::OPT_IN_OKTA_COMMUNICATION_EMAILS,
        response: Some(
            Codec::of::<
                crate::models::OrgOktaCommunicationSetting,
            >("OrgOktaCommunicationSetting"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::org::OPT_OUT_OKTA_COMMUNICATION_EMAILS,
        response: Some(
            Codec::of::<
                crate::models::OrgOktaCommunicationSetting,
            >("OrgOktaCommunicationSetting"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::org::GET_OKTA_SUPPORT_SETTINGS,
        response: Some(
            Codec::of::<
                crate::models::OrgOktaSupportSettingsObj,
            >("OrgOktaSupportSettingsObj"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::org::EXTEND_OKTA_SUPPORT,
        response: Some(
            Codec::of::<
                crate::models::OrgOktaSupportSettingsObj,
            >("OrgOktaSupportSettingsObj"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::org::GRANT_OKTA_SUPPORT_ACCESS,
        response: Some(
            Codec::of::<
                crate::models::OrgOktaSupportSettingsObj,
            >("OrgOktaSupportSettingsObj"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::org::REVOKE_OKTA_SUPPORT,
        response: Some(
            Codec::of::<
                crate::models::OrgOktaSupportSettingsObj,
            >("OrgOktaSupportSettingsObj"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::policy::GET_ALL_WITH_TYPE,
        response: Some(
            Codec::of::<
                crate::models::PolicyGetAllWithTypeResponse,
            >("PolicyGetAllWithTypeResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::policy::CREATE_NEW_POLICY,
        response: Some(Codec::of::<crate::models::Policy>("Policy")),
        request: Some(Codec::of::<crate::models::Policy>("Policy")),
    },
    OperationEntry {
        operation: &crate::api::policy::REMOVE_POLICY_OPERATION,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::policy::GET_POLICY,
        response: Some(Codec::of::<crate::models::Policy>("Policy")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::policy::UPDATE_OPERATION,
        response: Some(Codec::of::<crate::models::Policy>("Policy")),
        request: Some(Codec::of::<crate::models::Policy>("Policy")),
    },
    OperationEntry {
        operation: &crate::api::policy::ACTIVATE_LIFECYCLE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::policy::DEACTIVATE_LIFECYCLE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::policy::ENUMERATE_RULES,
        response: Some(
            Codec::of::<
                crate::models::PolicyEnumerateRulesResponse,
            >("PolicyEnumerateRulesResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::policy::CREATE_RULE,
        response: Some(Codec::of::<crate::models::PolicyRule>("PolicyRule")),
        request: Some(Codec::of::<crate::models::PolicyRule>("PolicyRule")),
    },
    OperationEntry {
        operation: &crate::api::policy::REMOVE_RULE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::policy::GET_POLICY_RULE,
        response: Some(Codec::of::<crate::models::PolicyRule>("PolicyRule")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::policy::UPDATE_RULE,
        response: Some(Codec::of::<crate::models::PolicyRule>("PolicyRule")),
        request: Some(Codec::of::<crate::models::PolicyRule>("PolicyRule")),
    },
    OperationEntry {
        operation: &crate::api::policy::ACTIVATE_RULE_LIFECYCLE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::policy::DEACTIVATE_RULE_LIFECYCLE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::subscription::LIST_ROLE_SUBSCRIPTIONS,
        response: Some(
            Codec::of::<
                crate::models::SubscriptionListRoleSubscriptionsResponse,
            >("SubscriptionListRoleSubscriptionsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::subscription::GET_ROLE_SUBSCRIPTIONS_BY_NOTIFICATION_TYPE,
        response: Some(Codec::of::<crate::models::Subscription>("Subscription")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::subscription::ROLE_NOTIFICATION_SUBSCRIBE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::subscription::CUSTOM_ROLE_NOTIFICATION_UNSUBSCRIBE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::session::CREATE_SESSION_WITH_TOKEN,
        response: Some(Codec::of::<crate::models::Session>("Session")),
        request: Some(
            Codec::of::<crate::models::CreateSessionRequest>("CreateSessionRequest"),
        ),
    },
    OperationEntry {
        operation: &crate::api::session::CLOSE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::session::GET_DETAILS,
        response: Some(Codec::of::<crate::models::Session>("Session")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::session::REFRESH_LIFECYCLE,
        response: Some(Codec::of::<crate::models::Session>("Session")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::template::ENUMERATE_SMS_TEMPLATES,
        response: Some(
            Codec::of::<
                crate::models::TemplateEnumerateSmsTemplatesResponse,
            >("TemplateEnumerateSmsTemplatesResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::template::ADD_NEW_CUSTOM_SMS,
        response: Some(Codec::of::<crate::models::SmsTemplate>("SmsTemplate")),
        request: Some(Codec::of::<crate::models::SmsTemplate>("SmsTemplate")),
    },
    OperationEntry {
        operation: &crate::api::template::REMOVE_SMS,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::template::GET_BY_ID,
        response: Some(Codec::of::<crate::models::SmsTemplate>("SmsTemplate")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::template::PARTIAL_SMS_UPDATE,
        response: Some(Codec::of::<crate::models::SmsTemplate>("SmsTemplate")),
        request: Some(Codec::of::<crate::models::SmsTemplate>("SmsTemplate")),
    },
    OperationEntry {
        operation: &crate::api::template::UPDATE_SMS_TEMPLATE,
        response: Some(Codec::of::<crate::models::SmsTemplate>("SmsTemplate")),
        request: Some(Codec::of::<crate::models::SmsTemplate>("SmsTemplate")),
    },
    OperationEntry {
        operation: &crate::api::threat_insight::GET_CURRENT_CONFIGURATION,
        response: Some(
            Codec::of::<
                crate::models::ThreatInsightConfiguration,
            >("ThreatInsightConfiguration"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::threat_insight::UPDATE_CONFIGURATION,
        response: Some(
            Codec::of::<
                crate::models::ThreatInsightConfiguration,
            >("ThreatInsightConfiguration"),
        ),
        request: Some(
            Codec::of::<
                crate::models::ThreatInsightConfiguration,
            >("ThreatInsightConfiguration"),
        ),
    },
    OperationEntry {
        operation: &crate::api::trusted_origin::GET_LIST,
        response: Some(
            Codec::of::<
                crate::models::TrustedOriginGetListResponse,
            >("TrustedOriginGetListResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::trusted_origin::CREATE_SUCCESS,
        response: Some(Codec::of::<crate::models::TrustedOrigin>("TrustedOrigin")),
        request: Some(Codec::of::<crate::models::TrustedOrigin>("TrustedOrigin")),
    },
    OperationEntry {
        operation: &crate::api::trusted_origin::DELETE_SUCCESS,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::trusted_origin::GET_SUCCESS_BY_ID,
        response: Some(Codec::of::<crate::models::TrustedOrigin>("TrustedOrigin")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::trusted_origin::UPDATE_SUCCESS,
        response: Some(Codec::of::<crate::models::TrustedOrigin>("TrustedOrigin")),
        request: Some(Codec::of::<crate::models::TrustedOrigin>("TrustedOrigin")),
    },
    OperationEntry {
        operation: &crate::api::trusted_origin::ACTIVATE_LIFECYCLE_SUCCESS,
        response: Some(Codec::of::<crate::models::TrustedOrigin>("TrustedOrigin")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::trusted_origin::DEACTIVATE_LIFECYCLE_SUCCESS,
        response: Some(Codec::of::<crate::models::TrustedOrigin>("TrustedOrigin")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::LIST_ACTIVE_USERS,
        response: Some(
            Codec::of::<
                crate::models::UserListActiveUsersResponse,
            >("UserListActiveUsersResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::CREATE_NEW_USER,
        response: Some(Codec::of::<crate::models::User>("User")),
        request: Some(Codec::of::<crate::models::CreateUserRequest>("CreateUserRequest")),
    },
    OperationEntry {
        operation: &crate::api::user::UPDATE_LINKED_OBJECT,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::DELETE_PERMANENTLY,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::GET_OKTA_USER,
        response: Some(Codec::of::<crate::models::User>("User")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::PARTIAL_UPDATE_PROFILE,
        response: Some(Codec::of::<crate::models::User>("User")),
        request: Some(Codec::of::<crate::models::User>("User")),
    },
    OperationEntry {
        operation: &crate::api::user::REPLACE_PROFILE,
        response: Some(Codec::of::<crate::models::User>("User")),
        request: Some(Codec::of::<crate::models::User>("User")),
    },
    OperationEntry {
        operation: &crate::api::user::LIST_ASSIGNED_APP_LINKS,
        response: Some(
            Codec::of::<
                crate::models::UserListAssignedAppLinksResponse,
            >("UserListAssignedAppLinksResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::LIST_CLIENTS,
        response: Some(
            Codec::of::<
                crate::models::UserListClientsResponse,
            >("UserListClientsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::REVOKE_GRANTS_FOR_USER_AND_CLIENT,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::LIST_GRANTS_FOR_CLIENT,
        response: Some(
            Codec::of::<
                crate::models::UserListGrantsForClientResponse,
            >("UserListGrantsForClientResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::REVOKE_ALL_TOKENS,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::LIST_REFRESH_TOKENS_FOR_USER_AND_CLIENT,
        response: Some(
            Codec::of::<
                crate::models::UserListRefreshTokensForUserAndClientResponse,
            >("UserListRefreshTokensForUserAndClientResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::REVOKE_TOKEN_FOR_CLIENT,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::GET_CLIENT_REFRESH_TOKEN,
        response: Some(
            Codec::of::<crate::models::OAuth2RefreshToken>("OAuth2RefreshToken"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::CHANGE_PASSWORD_VALIDATION,
        response: Some(Codec::of::<crate::models::UserCredentials>("UserCredentials")),
        request: Some(
            Codec::of::<crate::models::ChangePasswordRequest>("ChangePasswordRequest"),
        ),
    },
    OperationEntry {
        operation: &crate::api::user::UPDATE_RECOVERY_QUESTION,
        response: Some(Codec::of::<crate::models::UserCredentials>("UserCredentials")),
        request: Some(Codec::of::<crate::models::UserCredentials>("UserCredentials")),
    },
    OperationEntry {
        operation: &crate::api::user::FORGOT_PASSWORD,
        response: Some(
            Codec::of::<crate::models::ForgotPasswordResponse>("ForgotPasswordResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::FORGOT_PASSWORD_GENERATE_ONE_TIME_TOKEN,
        response: Some(
            Codec::of::<crate::models::ForgotPasswordResponse>("ForgotPasswordResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::FORGOT_PASSWORD_SET_NEW_PASSWORD,
        response: Some(
            Codec::of::<crate::models::ForgotPasswordResponse>("ForgotPasswordResponse"),
        ),
        request: Some(Codec::of::<crate::models::UserCredentials>("UserCredentials")),
    },
    OperationEntry {
        operation: &crate::api::user_factor::ENUMERATE_ENROLLED,
        response: Some(
            Codec::of::<
                crate::models::UserFactorEnumerateEnrolledResponse,
            >("UserFactorEnumerateEnrolledResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user_factor::ENROLL_SUPPORTED_FACTOR,
        response: Some(Codec::of::<crate::models::UserFactor>("UserFactor")),
        request: Some(Codec::of::<crate::models::UserFactor>("UserFactor")),
    },
    OperationEntry {
        operation: &crate::api::user_factor::ENUMERATE_SUPPORTED_FACTORS,
        response: Some(
            Codec::of::<
                crate::models::UserFactorEnumerateSupportedFactorsResponse,
            >("UserFactorEnumerateSupportedFactorsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user_factor::ENUMERATE_SECURITY_QUESTIONS,
        response: Some(
            Codec::of::<
                crate::models::UserFactorEnumerateSecurityQuestionsResponse,
            >("UserFactorEnumerateSecurityQuestionsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user_factor::UNENROLL_FACTOR,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user_factor::GET_FACTOR,
        response: Some(Codec::of::<crate::models::UserFactor>("UserFactor")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user_factor::ACTIVATE_FACTOR_LIFECYCLE,
        response: Some(Codec::of::<crate::models::UserFactor>("UserFactor")),
        request: Some(
            Codec::of::<crate::models::ActivateFactorRequest>("ActivateFactorRequest"),
        ),
    },
    OperationEntry {
        operation: &crate::api::user_factor::POLL_FACTOR_TRANSACTION_STATUS,
        response: Some(
            Codec::of::<
                crate::models::VerifyUserFactorResponse,
            >("VerifyUserFactorResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user_factor::VERIFY_OTP,
        response: Some(
            Codec::of::<
                crate::models::VerifyUserFactorResponse,
            >("VerifyUserFactorResponse"),
        ),
        request: Some(
            Codec::of::<crate::models::VerifyFactorRequest>("VerifyFactorRequest"),
        ),
    },
    OperationEntry {
        operation: &crate::api::user::REVOKE_GRANTS,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::LIST_GRANTS,
        response: Some(
            Codec::of::<crate::models::UserListGrantsResponse>("UserListGrantsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::REVOKE_GRANT,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::GET_GRANT_BY_ID,
        response: Some(
            Codec::of::<
                crate::models::OAuth2ScopeConsentGrant,
            >("OAuth2ScopeConsentGrant"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::GET_MEMBER_GROUPS,
        response: Some(
            Codec::of::<
                crate::models::UserGetMemberGroupsResponse,
            >("UserGetMemberGroupsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::LIST_IDPS_FOR_USER,
        response: Some(
            Codec::of::<
                crate::models::UserListIdpsForUserResponse,
            >("UserListIdpsForUserResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::ACTIVATE_LIFECYCLE,
        response: Some(
            Codec::of::<crate::models::UserActivationToken>("UserActivationToken"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::DEACTIVATE_LIFECYCLE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::EXPIRE_PASSWORD_AND_GET_TEMPORARY_PASSWORD,
        response: Some(Codec::of::<crate::models::User>("User")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::EXPIRE_PASSWORD_AND_TEMPORARY_PASSWORD,
        response: Some(Codec::of::<crate::models::TempPassword>("TempPassword")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::REACTIVATE_USER,
        response: Some(
            Codec::of::<crate::models::UserActivationToken>("UserActivationToken"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::RESET_FACTORS_OPERATION,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::GENERATE_PASSWORD_RESET_TOKEN,
        response: Some(
            Codec::of::<crate::models::ResetPasswordToken>("ResetPasswordToken"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::SUSPEND_LIFECYCLE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::UNLOCK_USER_STATUS,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::UNSUSPEND_LIFECYCLE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::DELETE_LINKED_OBJECTS,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::GET_LINKED_OBJECTS,
        response: Some(
            Codec::of::<
                crate::models::UserGetLinkedObjectsResponse,
            >("UserGetLinkedObjectsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::LIST_ASSIGNED_ROLES,
        response: Some(
            Codec::of::<
                crate::models::UserListAssignedRolesResponse,
            >("UserListAssignedRolesResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::ASSIGN_ROLE,
        response: Some(Codec::of::<crate::models::Role>("Role")),
        request: Some(Codec::of::<crate::models::AssignRoleRequest>("AssignRoleRequest")),
    },
    OperationEntry {
        operation: &crate::api::user::UNASSIGN_ROLE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::GET_ASSIGNED_ROLE,
        response: Some(Codec::of::<crate::models::Role>("Role")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::LIST_APP_TARGETS_FOR_ROLE,
        response: Some(
            Codec::of::<
                crate::models::UserListAppTargetsForRoleResponse,
            >("UserListAppTargetsForRoleResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::ADD_ALL_APPS_AS_TARGET,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::DELETE_TARGET_APP,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::ADD_TARGET_APP,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::REMOVE_APP_INSTANCE_TARGET_TO_APP_ADMINISTRATOR_ROLE_GIVEN_TO,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::ADD_APP_INSTANCE_TARGET_TO_APP_ADMINISTRATOR_ROLE_GIVEN_TO_USER,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::LIST_ROLE_TARGETS_GROUPS,
        response: Some(
            Codec::of::<
                crate::models::UserListRoleTargetsGroupsResponse,
            >("UserListRoleTargetsGroupsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::REMOVE_TARGET_GROUP,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::ADD_TARGET_GROUP,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::REVOKE_ALL_SESSIONS,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::LIST_SUBSCRIPTIONS,
        response: Some(
            Codec::of::<
                crate::models::UserListSubscriptionsResponse,
            >("UserListSubscriptionsResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::user::GET_SUBSCRIPTION_BY_NOTIFICATION,
        response: Some(Codec::of::<crate::models::Subscription>("Subscription")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::subscription::USER_NOTIFICATION_SUBSCRIBE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::subscription::UNSUBSCRIBE_USER_SUBSCRIPTION_BY_NOTIFICATION_TYPE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::network_zone::LIST_ZONES,
        response: Some(
            Codec::of::<
                crate::models::NetworkZoneListZonesResponse,
            >("NetworkZoneListZonesResponse"),
        ),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::network_zone::CREATE_NEW,
        response: Some(Codec::of::<crate::models::NetworkZone>("NetworkZone")),
        request: Some(Codec::of::<crate::models::NetworkZone>("NetworkZone")),
    },
    OperationEntry {
        operation: &crate::api::network_zone::REMOVE_ZONE,
        response: None,
        request: None,
    },
    OperationEntry {
        operation: &crate::api::network_zone::GET_BY_ID,
        response: Some(Codec::of::<crate::models::NetworkZone>("NetworkZone")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::network_zone::UPDATE_ZONE,
        response: Some(Codec::of::<crate::models::NetworkZone>("NetworkZone")),
        request: Some(Codec::of::<crate::models::NetworkZone>("NetworkZone")),
    },
    OperationEntry {
        operation: &crate::api::network_zone::ACTIVATE_LIFECYCLE,
        response: Some(Codec::of::<crate::models::NetworkZone>("NetworkZone")),
        request: None,
    },
    OperationEntry {
        operation: &crate::api::network_zone::DEACTIVATE_ZONE_LIFECYCLE,
        response: Some(Codec::of::<crate::models::NetworkZone>("NetworkZone")),
        request: None,
    },
];
