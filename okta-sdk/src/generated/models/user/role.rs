use crate::model as rt;

/// An administrator role as it is assigned to a user or a group.
///
/// # What can be done with it
///
/// - [`add_admin_group_target`](Self::add_admin_group_target): Adds a group to the targets of an administrator
///   role that another group holds.
/// - [`add_app_instance_target_to_admin_role`](Self::add_app_instance_target_to_admin_role): Adds one instance of
///   an application to the targets of a group's `APP_ADMIN` role.
/// - [`add_app_target_to_admin_role`](Self::add_app_target_to_admin_role): Adds every instance of a catalog
///   application to the targets of a group's `APP_ADMIN` role.
/// - [`add_all_apps_as_target_to_role`](Self::add_all_apps_as_target_to_role): Lifts the limits of an application
///   administrator role of a user, so that it covers all applications.
/// - [`add_app_target_to_app_admin_role_for_user`](Self::add_app_target_to_app_admin_role_for_user): Limits an
///   application administrator role of a user to one application instance, in addition to its other targets.
/// - [`add_app_target_to_admin_role_for_user`](Self::add_app_target_to_admin_role_for_user): Limits an
///   application administrator role of a user to all instances of a catalog application, in addition to its other
///   targets.
///
/// Schema `Role`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Role {
    /// The groups or applications that the role is limited to, if the request asked for them by `expand`.
    ///
    /// `_embedded` in JSON; read-only.
    pub embedded: rt::Field<rt::FreeForm>,
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// The assignment type.
    ///
    /// `assignmentType` in JSON.
    pub assignment_type: rt::Field<crate::models::RoleAssignmentType>,
    /// When it was created.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// The description.
    ///
    /// `description` in JSON.
    pub description: rt::Field<String>,
    /// Id of the assignment, not of the kind of role.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Name of the role as administrators see it.
    ///
    /// `label` in JSON; read-only.
    pub label: rt::Field<String>,
    /// When it last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::RoleStatus>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::RoleType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl Role {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `assignmentType`.
    #[inline]
    #[must_use]
    pub fn assignment_type(
        mut self,
        assignment_type: impl Into<rt::Field<crate::models::RoleAssignmentType>>,
    ) -> Self {
        self.assignment_type = assignment_type.into();
        self
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<rt::Field<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::RoleStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::RoleType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    Role as "Role" {
        0: "_embedded" => embedded, read_only;
        1: "_links" => links, read_only;
        2: "assignmentType" => assignment_type;
        3: "created" => created, read_only;
        4: "description" => description;
        5: "id" => id, read_only;
        6: "label" => label, read_only;
        7: "lastUpdated" => last_updated, read_only;
        8: "status" => status;
        9: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
