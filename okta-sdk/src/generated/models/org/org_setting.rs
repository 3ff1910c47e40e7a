use crate::model as rt;

/// The settings of an org: the company behind it, its address, and where its users find help.
///
/// # To create, read, update and delete
///
/// - [`read`](Self::read): Fetches the settings of the org, such as its company name and address.
/// - [`update`](Self::update): Replaces the settings of the org.
///
/// # What can be done with it
///
/// - [`partial_update`](Self::partial_update): Changes the settings of the org that the body has, and leaves the
///   others alone.
/// - [`get_contact_types`](Self::get_contact_types): Lists the kinds of contact that an org has, with links to
///   the users who fill them.
/// - [`get_org_contact_user`](Self::get_org_contact_user): Fetches the user who is the contact of one kind.
/// - [`get_support_settings`](Self::get_support_settings): Fetches whether Okta's support staff has access to the
///   org, and until when.
/// - [`communication_settings`](Self::communication_settings): Fetches whether the users of the org receive
///   e-mails from Okta about its products.
/// - [`org_preferences`](Self::org_preferences): Fetches the preferences on how the pages of the org look.
/// - [`show_footer`](Self::show_footer): Shows Okta's footer on the pages of the org's users.
/// - [`hide_footer`](Self::hide_footer): Hides Okta's footer on the pages of the org's users.
/// - [`update_org_logo`](Self::update_org_logo): Uploads the logo that is shown on the org's sign-in page and
///   dashboard.
///
/// Schema `OrgSetting`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgSetting {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON.
    pub links: rt::Field<rt::Links>,
    /// First line of the company's address.
    ///
    /// `address1` in JSON.
    pub address1: rt::Field<String>,
    /// Second line of the company's address.
    ///
    /// `address2` in JSON.
    pub address2: rt::Field<String>,
    /// The city.
    ///
    /// `city` in JSON.
    pub city: rt::Field<String>,
    /// The company name.
    ///
    /// `companyName` in JSON.
    pub company_name: rt::Field<String>,
    /// The country.
    ///
    /// `country` in JSON.
    pub country: rt::Field<String>,
    /// When it was created.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// Web page where users find help.
    ///
    /// `endUserSupportHelpURL` in JSON.
    pub end_user_support_help_url: rt::Field<String>,
    /// When the org ends, if it is a trial.
    ///
    /// `expiresAt` in JSON; read-only.
    pub expires_at: rt::Field<rt::DateTime>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When it last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// The phone number.
    ///
    /// `phoneNumber` in JSON.
    pub phone_number: rt::Field<String>,
    /// The postal code.
    ///
    /// `postalCode` in JSON.
    pub postal_code: rt::Field<String>,
    /// The state.
    ///
    /// `state` in JSON.
    pub state: rt::Field<String>,
    /// Where the org stands in its life cycle, such as `ACTIVE`.
    ///
    /// `status` in JSON; read-only.
    pub status: rt::Field<String>,
    /// First part of the org's host name under Okta's domain.
    ///
    /// `subdomain` in JSON; read-only.
    pub subdomain: rt::Field<String>,
    /// Number that users call for help.
    ///
    /// `supportPhoneNumber` in JSON.
    pub support_phone_number: rt::Field<String>,
    /// Web site of the company.
    ///
    /// `website` in JSON.
    pub website: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OrgSetting {
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

    /// Sets `address1`.
    #[inline]
    #[must_use]
    pub fn address1(mut self, address1: impl Into<rt::Field<String>>) -> Self {
        self.address1 = address1.into();
        self
    }

    /// Sets `address2`.
    #[inline]
    #[must_use]
    pub fn address2(mut self, address2: impl Into<rt::Field<String>>) -> Self {
        self.address2 = address2.into();
        self
    }

    /// Sets `city`.
    #[inline]
    #[must_use]
    pub fn city(mut self, city: impl Into<rt::Field<String>>) -> Self {
        self.city = city.into();
        self
    }

    /// Sets `companyName`.
    #[inline]
    #[must_use]
    pub fn company_name(mut self, company_name: impl Into<rt::Field<String>>) -> Self {
        self.company_name = company_name.into();
        self
    }

    /// Sets `country`.
    #[inline]
    #[must_use]
    pub fn country(mut self, country: impl Into<rt::Field<String>>) -> Self {
        self.country = country.into();
        self
    }

    /// Sets `endUserSupportHelpURL`.
    #[inline]
    #[must_use]
    pub fn end_user_support_help_url(
        mut self,
        end_user_support_help_url: impl Into<rt::Field<String>>,
    ) -> Self {
        self.end_user_support_help_url = end_user_support_help_url.into();
        self
    }

    /// Sets `phoneNumber`.
    #[inline]
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<rt::Field<String>>) -> Self {
        self.phone_number = phone_number.into();
        self
    }

    /// Sets `postalCode`.
    #[inline]
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<rt::Field<String>>) -> Self {
        self.postal_code = postal_code.into();
        self
    }

    /// Sets `state`.
    #[inline]
    #[must_use]
    pub fn state(mut self, state: impl Into<rt::Field<String>>) -> Self {
        self.state = state.into();
        self
    }

    /// Sets `supportPhoneNumber`.
    #[inline]
    #[must_use]
    pub fn support_phone_number(
        mut self,
        support_phone_number: impl Into<rt::Field<String>>,
    ) -> Self {
        self.support_phone_number = support_phone_number.into();
        self
    }

    /// Sets `website`.
    #[inline]
    #[must_use]
    pub fn website(mut self, website: impl Into<rt::Field<String>>) -> Self {
        self.website = website.into();
        self
    }
}

rt::object! {
    OrgSetting as "OrgSetting" {
        0: "_links" => links;
        1: "address1" => address1;
        2: "address2" => address2;
        3: "city" => city;
        4: "companyName" => company_name;
        5: "country" => country;
        6: "created" => created, read_only;
        7: "endUserSupportHelpURL" => end_user_support_help_url;
        8: "expiresAt" => expires_at, read_only;
        9: "id" => id, read_only;
        10: "lastUpdated" => last_updated, read_only;
        11: "phoneNumber" => phone_number;
        12: "postalCode" => postal_code;
        13: "state" => state;
        14: "status" => status, read_only;
        15: "subdomain" => subdomain, read_only;
        16: "supportPhoneNumber" => support_phone_number;
        17: "website" => website;
    }
    additional: additional;
    fixed {  }
}
