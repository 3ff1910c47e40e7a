use crate::model as rt;

/// The groups that a group rule puts users into.
///
/// Schema `GroupRuleGroupAssignment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GroupRuleGroupAssignment {
    /// Ids of the groups to join, which must be of type `OKTA_GROUP`.
    ///
    /// `groupIds` in JSON.
    pub group_ids: rt::Field<Vec<String>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl GroupRuleGroupAssignment {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `groupIds`.
    #[inline]
    #[must_use]
    pub fn group_ids(mut self, group_ids: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.group_ids = group_ids.into();
        self
    }
}

rt::object! {
    GroupRuleGroupAssignment as "GroupRuleGroupAssignment" {
        0: "groupIds" => group_ids;
    }
    additional: additional;
    fixed {  }
}
