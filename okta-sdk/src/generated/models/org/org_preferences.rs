use crate::model as rt;

/// How the pages of an org look to its users.
///
/// # What can be done with it
///
/// - [`hide_end_user_footer`](Self::hide_end_user_footer): Hides Okta's footer on the pages of the org's users.
/// - [`show_end_user_footer`](Self::show_end_user_footer): Shows Okta's footer on the pages of the org's users.
///
/// Schema `OrgPreferences`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgPreferences {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON.
    pub links: rt::Field<rt::Links>,
    /// Whether Okta's footer is shown.
    ///
    /// `showEndUserFooter` in JSON; read-only.
    pub show_end_user_footer: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OrgPreferences {
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
}

rt::object! {
    OrgPreferences as "OrgPreferences" {
        0: "_links" => links;
        1: "showEndUserFooter" => show_end_user_footer, read_only;
    }
    additional: additional;
    fixed {  }
}
