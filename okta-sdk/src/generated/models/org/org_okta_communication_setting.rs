use crate::model as rt;

/// Whether the users of an org receive e-mails from Okta about its products.
///
/// # What can be done with it
///
/// - [`opt_in_users_to_okta_communication_emails`](Self::opt_in_users_to_okta_communication_emails): Lets Okta
///   send e-mails about its products to the users of the org.
/// - [`opt_out_users_from_okta_communication_emails`](Self::opt_out_users_from_okta_communication_emails): Stops
///   Okta from sending e-mails about its products to the users of the org.
///
/// Schema `OrgOktaCommunicationSetting`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgOktaCommunicationSetting {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON.
    pub links: rt::Field<rt::Links>,
    /// Whether the e-mails are held back from the users.
    ///
    /// `optOutEmailUsers` in JSON; read-only.
    pub opt_out_email_users: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OrgOktaCommunicationSetting {
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
    OrgOktaCommunicationSetting as "OrgOktaCommunicationSetting" {
        0: "_links" => links;
        1: "optOutEmailUsers" => opt_out_email_users, read_only;
    }
    additional: additional;
    fixed {  }
}
