use crate::model as rt;

/// How a group is assigned to an application.
///
/// # To create, read, update and delete
///
/// - [`delete`](Self::delete): Ends the assignment of a group to an application.
///
/// Schema `ApplicationGroupAssignment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationGroupAssignment {
    /// What was asked for by `expand`, such as the group.
    ///
    /// `_embedded` in JSON; read-only.
    pub embedded: rt::Field<rt::FreeForm>,
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Id of the group.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When the assignment last changed, as an ISO 8601 timestamp.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Place of the group among those of the application, from 0; the smallest decides the profile of users in
    /// several groups.
    ///
    /// `priority` in JSON.
    pub priority: rt::Field<i64>,
    /// Attributes that the members of the group have in the application.
    ///
    /// `profile` in JSON.
    pub profile: rt::Field<rt::FreeForm>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationGroupAssignment {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `priority`.
    #[inline]
    #[must_use]
    pub fn priority(mut self, priority: impl Into<rt::Field<i64>>) -> Self {
        self.priority = priority.into();
        self
    }

    /// Sets `profile`.
    #[inline]
    #[must_use]
    pub fn profile(mut self, profile: impl Into<rt::Field<rt::FreeForm>>) -> Self {
        self.profile = profile.into();
        self
    }
}

rt::object! {
    ApplicationGroupAssignment as "ApplicationGroupAssignment" {
        0: "_embedded" => embedded, read_only;
        1: "_links" => links, read_only;
        2: "id" => id, read_only;
        3: "lastUpdated" => last_updated, read_only;
        4: "priority" => priority;
        5: "profile" => profile;
    }
    additional: additional;
    fixed {  }
}
