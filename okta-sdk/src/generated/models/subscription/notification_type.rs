use crate::model as rt;

/// Classifies the notifications that administrators can subscribe to, from agents that lose their connection to
/// announcements by Okta.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `NotificationType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationType {
    /// `CONNECTOR_AGENT`
    ConnectorAgent,
    /// `USER_LOCKED_OUT`
    UserLockedOut,
    /// `APP_IMPORT`
    AppImport,
    /// `LDAP_AGENT`
    LdapAgent,
    /// `AD_AGENT`
    AdAgent,
    /// `OKTA_ANNOUNCEMENT`
    OktaAnnouncement,
    /// `OKTA_ISSUE`
    OktaIssue,
    /// `OKTA_UPDATE`
    OktaUpdate,
    /// `IWA_AGENT`
    IwaAgent,
    /// `USER_DEPROVISION`
    UserDeprovision,
    /// `REPORT_SUSPICIOUS_ACTIVITY`
    ReportSuspiciousActivity,
    /// `RATELIMIT_NOTIFICATION`
    RatelimitNotification,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    NotificationType {
        "CONNECTOR_AGENT" => ConnectorAgent;
        "USER_LOCKED_OUT" => UserLockedOut;
        "APP_IMPORT" => AppImport;
        "LDAP_AGENT" => LdapAgent;
        "AD_AGENT" => AdAgent;
        "OKTA_ANNOUNCEMENT" => OktaAnnouncement;
        "OKTA_ISSUE" => OktaIssue;
        "OKTA_UPDATE" => OktaUpdate;
        "IWA_AGENT" => IwaAgent;
        "USER_DEPROVISION" => UserDeprovision;
        "REPORT_SUSPICIOUS_ACTIVITY" => ReportSuspiciousActivity;
        "RATELIMIT_NOTIFICATION" => RatelimitNotification;
    }
}
