use crate::model as rt;

/// Tells whether an administrator role was given to a user directly or through a group.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `RoleAssignmentType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleAssignmentType {
    /// `GROUP`
    Group,
    /// `USER`
    User,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    RoleAssignmentType {
        "GROUP" => Group;
        "USER" => User;
    }
}
