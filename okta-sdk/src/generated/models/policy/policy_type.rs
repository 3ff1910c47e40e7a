use crate::model as rt;

/// Classifies policies by the question they decide.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `PolicyType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyType {
    /// `OAUTH_AUTHORIZATION_POLICY`
    OauthAuthorizationPolicy,
    /// `OKTA_SIGN_ON`
    OktaSignOn,
    /// `PASSWORD`
    Password,
    /// `IDP_DISCOVERY`
    IdpDiscovery,
    /// `PROFILE_ENROLLMENT`
    ProfileEnrollment,
    /// `ACCESS_POLICY`
    AccessPolicy,
    /// `MFA_ENROLL`
    MfaEnroll,
    /// `POST_AUTH_SESSION`
    PostAuthSession,
    /// `SESSION_VIOLATION_DETECTION`
    SessionViolationDetection,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    PolicyType {
        "OAUTH_AUTHORIZATION_POLICY" => OauthAuthorizationPolicy;
        "OKTA_SIGN_ON" => OktaSignOn;
        "PASSWORD" => Password;
        "IDP_DISCOVERY" => IdpDiscovery;
        "PROFILE_ENROLLMENT" => ProfileEnrollment;
        "ACCESS_POLICY" => AccessPolicy;
        "MFA_ENROLL" => MfaEnroll;
        "POST_AUTH_SESSION" => PostAuthSession;
        "SESSION_VIOLATION_DETECTION" => SessionViolationDetection;
    }
}
