use crate::model as rt;

/// Whether a user of an identity provider is linked to an Okta account that exists.
///
/// Schema `PolicyAccountLink`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicyAccountLink {
    /// Whether a matching account is linked (`AUTO`) or left alone (`DISABLED`).
    ///
    /// `action` in JSON.
    pub action: rt::Field<crate::models::PolicyAccountLinkAction>,
    /// The filter.
    ///
    /// `filter` in JSON.
    pub filter: rt::Field<crate::models::PolicyAccountLinkFilter>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PolicyAccountLink {
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
        action: impl Into<rt::Field<crate::models::PolicyAccountLinkAction>>,
    ) -> Self {
        self.action = action.into();
        self
    }

    /// Sets `filter`.
    #[inline]
    #[must_use]
    pub fn filter(
        mut self,
        filter: impl Into<rt::Field<crate::models::PolicyAccountLinkFilter>>,
    ) -> Self {
        self.filter = filter.into();
        self
    }
}

rt::object! {
    PolicyAccountLink as "PolicyAccountLink" {
        0: "action" => action;
        1: "filter" => filter;
    }
    additional: additional;
    fixed {  }
}

/// Whether a matching account is linked (`AUTO`) or left alone (`DISABLED`).
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/PolicyAccountLink/properties/action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyAccountLinkAction {
    /// `AUTO`
    Auto,
    /// `DISABLED`
    Disabled,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    PolicyAccountLinkAction {
        "AUTO" => Auto;
        "DISABLED" => Disabled;
    }
}
