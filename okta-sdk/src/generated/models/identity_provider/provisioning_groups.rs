use crate::model as rt;

/// How signing in through an identity provider affects the groups that a user belongs to.
///
/// Schema `ProvisioningGroups`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProvisioningGroups {
    /// `ASSIGN` adds the groups in `assignments`; `APPEND` adds those that the provider names; `SYNC` also ends
    /// memberships that the provider no longer names; `NONE` leaves groups alone.
    ///
    /// `action` in JSON.
    pub action: rt::Field<crate::models::ProvisioningGroupsAction>,
    /// Ids of the groups that every user joins; for `ASSIGN` only.
    ///
    /// `assignments` in JSON.
    pub assignments: rt::Field<Vec<String>>,
    /// Ids of the groups that `APPEND` and `SYNC` may touch.
    ///
    /// `filter` in JSON.
    pub filter: rt::Field<Vec<String>>,
    /// Attribute of the provider's user profile that holds the group names for `APPEND` and `SYNC`.
    ///
    /// `sourceAttributeName` in JSON.
    pub source_attribute_name: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProvisioningGroups {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `action`.
    #[inline]
    #[must_use]
    pub fn action(
        mut self,
        action: impl Into<rt::Field<crate::models::ProvisioningGroupsAction>>,
    ) -> Self {
        self.action = action.into();
        self
    }

    /// Sets `assignments`.
    #[inline]
    #[must_use]
    pub fn assignments(
        mut self,
        assignments: impl Into<rt::Field<Vec<String>>>,
    ) -> Self {
        self.assignments = assignments.into();
        self
    }

    /// Sets `filter`.
    #[inline]
    #[must_use]
    pub fn filter(mut self, filter: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.filter = filter.into();
        self
    }

    /// Sets `sourceAttributeName`.
    #[inline]
    #[must_use]
    pub fn source_attribute_name(
        mut self,
        source_attribute_name: impl Into<rt::Field<String>>,
    ) -> Self {
        self.source_attribute_name = source_attribute_name.into();
        self
    }
}

rt::object! {
    ProvisioningGroups as "ProvisioningGroups" {
        0: "action" => action;
        1: "assignments" => assignments;
        2: "filter" => filter;
        3: "sourceAttributeName" => source_attribute_name;
    }
    additional: additional;
    fixed {  }
}

/// `ASSIGN` adds the groups in `assignments`; `APPEND` adds those that the provider names; `SYNC` also ends
/// memberships that the provider no longer names; `NONE` leaves groups alone.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/ProvisioningGroups/properties/action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProvisioningGroupsAction {
    /// `NONE`
    None,
    /// `APPEND`
    Append,
    /// `SYNC`
    Sync,
    /// `ASSIGN`
    Assign,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ProvisioningGroupsAction {
        "NONE" => None;
        "APPEND" => Append;
        "SYNC" => Sync;
        "ASSIGN" => Assign;
    }
}
