use crate::model as rt;

/// Classifies administrator roles; `CUSTOM` stands for every role that the org defined itself.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `RoleType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleType {
    /// `SUPER_ADMIN`
    SuperAdmin,
    /// `ORG_ADMIN`
    OrgAdmin,
    /// `APP_ADMIN`
    AppAdmin,
    /// `USER_ADMIN`
    UserAdmin,
    /// `HELP_DESK_ADMIN`
    HelpDeskAdmin,
    /// `READ_ONLY_ADMIN`
    ReadOnlyAdmin,
    /// `MOBILE_ADMIN`
    MobileAdmin,
    /// `API_ACCESS_MANAGEMENT_ADMIN`
    ApiAccessManagementAdmin,
    /// `REPORT_ADMIN`
    ReportAdmin,
    /// `GROUP_MEMBERSHIP_ADMIN`
    GroupMembershipAdmin,
    /// `CUSTOM`
    Custom,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    RoleType {
        "SUPER_ADMIN" => SuperAdmin;
        "ORG_ADMIN" => OrgAdmin;
        "APP_ADMIN" => AppAdmin;
        "USER_ADMIN" => UserAdmin;
        "HELP_DESK_ADMIN" => HelpDeskAdmin;
        "READ_ONLY_ADMIN" => ReadOnlyAdmin;
        "MOBILE_ADMIN" => MobileAdmin;
        "API_ACCESS_MANAGEMENT_ADMIN" => ApiAccessManagementAdmin;
        "REPORT_ADMIN" => ReportAdmin;
        "GROUP_MEMBERSHIP_ADMIN" => GroupMembershipAdmin;
        "CUSTOM" => Custom;
    }
}
