use crate::model as rt;

/// A set of users to which applications, policies and administrator roles can be assigned at once. Which
/// operations are allowed depends on its `type`.
///
/// # To create, read, update and delete
///
/// - [`update`](Self::update): Replaces the profile of a group created in Okta.
/// - [`delete`](Self::delete): Deletes a group for good, along with its memberships and application assignments.
///
/// # What can be done with it
///
/// - [`remove_user`](Self::remove_user): Removes a user from a group, which takes away what the user had only
///   through that group.
/// - [`list_users`](Self::list_users): Lists the users who are members of a group, deprovisioned ones excepted.
/// - [`list_applications`](Self::list_applications): Lists the applications assigned to a group.
/// - [`assign_role`](Self::assign_role): Assigns an administrator role to a group, and thereby to each of its
///   members.
///
/// Schema `Group`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Group {
    /// Related data asked for with `expand`, such as `stats`.
    ///
    /// `_embedded` in JSON; read-only.
    pub embedded: rt::Field<rt::FreeForm>,
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// When it was created.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When a user last joined or left the group.
    ///
    /// `lastMembershipUpdated` in JSON; read-only.
    pub last_membership_updated: rt::Field<rt::DateTime>,
    /// When the profile of the group last changed; membership changes do not count.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Kinds of profile the group has, such as `okta:user_group` or `okta:windows_security_principal`.
    ///
    /// `objectClass` in JSON; read-only.
    pub object_class: rt::Field<Vec<String>>,
    /// The profile.
    ///
    /// `profile` in JSON.
    pub profile: rt::Field<crate::models::GroupProfile>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::GroupType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl Group {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `profile`.
    #[inline]
    #[must_use]
    pub fn profile(
        mut self,
        profile: impl Into<rt::Field<crate::models::GroupProfile>>,
    ) -> Self {
        self.profile = profile.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::GroupType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    Group as "Group" {
        0: "_embedded" => embedded, read_only;
        1: "_links" => links, read_only;
        2: "created" => created, read_only;
        3: "id" => id, read_only;
        4: "lastMembershipUpdated" => last_membership_updated, read_only;
        5: "lastUpdated" => last_updated, read_only;
        6: "objectClass" => object_class, read_only;
        7: "profile" => profile;
        8: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
