use crate::model as rt;

/// The groups whose members may be linked to users of an identity provider.
///
/// Schema `PolicyAccountLinkFilterGroups`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicyAccountLinkFilterGroups {
    /// Ids of the groups.
    ///
    /// `include` in JSON.
    pub include: rt::Field<Vec<String>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PolicyAccountLinkFilterGroups {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `include`.
    #[inline]
    #[must_use]
    pub fn include(mut self, include: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.include = include.into();
        self
    }
}

rt::object! {
    PolicyAccountLinkFilterGroups as "PolicyAccountLinkFilterGroups" {
        0: "include" => include;
    }
    additional: additional;
    fixed {  }
}
