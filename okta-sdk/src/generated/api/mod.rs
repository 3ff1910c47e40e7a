/// Calls of the tag `User`.
#[cfg(feature = "user")]
pub mod user;
/// Calls of the tag `Application`.
#[cfg(feature = "application")]
pub mod application;
/// Calls of the tag `AuthorizationServer`.
#[cfg(feature = "authorization-server")]
pub mod authorization_server;
/// Calls of the tag `Group`.
#[cfg(feature = "group")]
pub mod group;
/// Calls of the tag `IdentityProvider`.
#[cfg(feature = "identity-provider")]
pub mod identity_provider;
/// Calls of the tag `Brand`.
#[cfg(feature = "brand")]
pub mod brand;
/// Calls of the tag `Org`.
#[cfg(feature = "org")]
pub mod org;
/// Calls of the tag `Policy`.
#[cfg(feature = "policy")]
pub mod policy;
/// Calls of the tag `UserFactor`.
#[cfg(feature = "user-factor")]
pub mod user_factor;
/// Calls of the tag `EventHook`.
#[cfg(feature = "event-hook")]
pub mod event_hook;
/// Calls of the tag `InlineHook`.
#[cfg(feature = "inline-hook")]
pub mod inline_hook;
/// Calls of the tag `TrustedOrigin`.
#[cfg(feature = "trusted-origin")]
pub mod trusted_origin;
/// Calls of the tag `NetworkZone`.
#[cfg(feature = "network-zone")]
pub mod network_zone;
/// Calls of the tag `Authenticator`.
#[cfg(feature = "authenticator")]
pub mod authenticator;
/// Calls of the tag `Domain`.
#[cfg(feature = "domain")]
pub mod domain;
/// Calls of the tag `UserType`.
#[cfg(feature = "user-type")]
pub mod user_type;
/// Calls of the tag `Subscription`.
#[cfg(feature = "subscription")]
pub mod subscription;
/// Calls of the tag `Template`.
#[cfg(feature = "template")]
pub mod template;
/// Calls of the tag `Feature`.
#[cfg(feature = "feature")]
pub mod feature;
/// Calls of the tag `UserSchema`.
#[cfg(feature = "user-schema")]
pub mod user_schema;
/// Calls of the tag `LinkedObject`.
#[cfg(feature = "linked-object")]
pub mod linked_object;
/// Calls of the tag `Session`.
#[cfg(feature = "session")]
pub mod session;
/// Calls of the tag `ProfileMapping`.
#[cfg(feature = "profile-mapping")]
pub mod profile_mapping;
/// Calls of the tag `GroupSchema`.
#[cfg(feature = "group-schema")]
pub mod group_schema;
/// Calls of the tag `ThreatInsight`.
#[cfg(feature = "threat-insight")]
pub mod threat_insight;
/// Calls of the tag `Log`.
#[cfg(feature = "log")]
pub mod log;
