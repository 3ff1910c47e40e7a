use crate::model as rt;

/// The access that Okta's support staff has to an org.
///
/// # What can be done with it
///
/// - [`extend_okta_support`](Self::extend_okta_support): Prolongs the access of Okta's support staff to the org
///   by 24 hours.
/// - [`grant_okta_support`](Self::grant_okta_support): Gives Okta's support staff access to the org as an
///   administrator for eight hours.
/// - [`revoke_okta_support`](Self::revoke_okta_support): Ends the access of Okta's support staff to the org at
///   once.
///
/// Schema `OrgOktaSupportSettingsObj`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgOktaSupportSettingsObj {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON.
    pub links: rt::Field<rt::Links>,
    /// When the access ends; null while there is none.
    ///
    /// `expiration` in JSON; read-only.
    pub expiration: rt::Field<rt::DateTime>,
    /// The support.
    ///
    /// `support` in JSON.
    pub support: rt::Field<crate::models::OrgOktaSupportSetting>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OrgOktaSupportSettingsObj {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `_links`.
    #[inline]
    #[must_use]
    pub fn links(mut self, links: impl Into<rt::Field<rt::Links>>) -> Self {
        self.links = links.into();
        self
    }

    /// Sets `support`.
    #[inline]
    #[must_use]
    pub fn support(
        mut self,
        support: impl Into<rt::Field<crate::models::OrgOktaSupportSetting>>,
    ) -> Self {
        self.support = support.into();
        self
    }
}

rt::object! {
    OrgOktaSupportSettingsObj as "OrgOktaSupportSettingsObj" {
        0: "_links" => links;
        1: "expiration" => expiration, read_only;
        2: "support" => support;
    }
    additional: additional;
    fixed {  }
}
