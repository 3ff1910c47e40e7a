use crate::model as rt;

/// The Okta accounts that users of an identity provider may be linked to.
///
/// Schema `PolicyAccountLinkFilter`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicyAccountLinkFilter {
    /// The groups.
    ///
    /// `groups` in JSON.
    pub groups: rt::Field<crate::models::PolicyAccountLinkFilterGroups>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PolicyAccountLinkFilter {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `groups`.
    #[inline]
    #[must_use]
    pub fn groups(
        mut self,
        groups: impl Into<rt::Field<crate::models::PolicyAccountLinkFilterGroups>>,
    ) -> Self {
        self.groups = groups.into();
        self
    }
}

rt::object! {
    PolicyAccountLinkFilter as "PolicyAccountLinkFilter" {
        0: "groups" => groups;
    }
    additional: additional;
    fixed {  }
}
