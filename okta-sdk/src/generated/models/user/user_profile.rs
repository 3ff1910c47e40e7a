use crate::model as rt;

/// The attributes that describe a user: those that every org has, and custom ones under the names that the org
/// gave them.
///
/// Schema `UserProfile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserProfile {
    /// The city.
    ///
    /// `city` in JSON.
    pub city: rt::Field<String>,
    /// Name of the cost center that the user is booked to.
    ///
    /// `costCenter` in JSON.
    pub cost_center: rt::Field<String>,
    /// Country as two letters of ISO 3166-1, such as `DE`.
    ///
    /// `countryCode` in JSON.
    pub country_code: rt::Field<String>,
    /// The department.
    ///
    /// `department` in JSON.
    pub department: rt::Field<String>,
    /// Name suited for showing the user to other people.
    ///
    /// `displayName` in JSON.
    pub display_name: rt::Field<String>,
    /// Part of the organization that the department belongs to.
    ///
    /// `division` in JSON.
    pub division: rt::Field<String>,
    /// Primary e-mail address, which activation and recovery messages are sent to.
    ///
    /// `email` in JSON.
    pub email: rt::Field<String>,
    /// Number or text that the company identifies the user by.
    ///
    /// `employeeNumber` in JSON.
    pub employee_number: rt::Field<String>,
    /// Given name.
    ///
    /// `firstName` in JSON.
    pub first_name: rt::Field<String>,
    /// What is put before the name, such as `Dr.`.
    ///
    /// `honorificPrefix` in JSON.
    pub honorific_prefix: rt::Field<String>,
    /// What is put after the name, such as `III`.
    ///
    /// `honorificSuffix` in JSON.
    pub honorific_suffix: rt::Field<String>,
    /// Family name.
    ///
    /// `lastName` in JSON.
    pub last_name: rt::Field<String>,
    /// Locale that dates and numbers are shown in, such as `en_US`.
    ///
    /// `locale` in JSON.
    pub locale: rt::Field<String>,
    /// Unique name that the user signs in with; in the form of an e-mail address unless the schema allows others.
    ///
    /// `login` in JSON.
    pub login: rt::Field<String>,
    /// Display name of the user's manager.
    ///
    /// `manager` in JSON.
    pub manager: rt::Field<String>,
    /// Identifier of the user's manager, in whatever form the org has chosen.
    ///
    /// `managerId` in JSON.
    pub manager_id: rt::Field<String>,
    /// The middle name.
    ///
    /// `middleName` in JSON.
    pub middle_name: rt::Field<String>,
    /// Mobile phone number; the place to reach the user by SMS unless a factor says otherwise.
    ///
    /// `mobilePhone` in JSON.
    pub mobile_phone: rt::Field<String>,
    /// Casual name by which the user likes to be called.
    ///
    /// `nickName` in JSON.
    pub nick_name: rt::Field<String>,
    /// Name of the company or other body that the user belongs to.
    ///
    /// `organization` in JSON.
    pub organization: rt::Field<String>,
    /// Address as one text, for mailings.
    ///
    /// `postalAddress` in JSON.
    pub postal_address: rt::Field<String>,
    /// Language that messages to the user are written in, as in `Accept-Language`; for instance `en` or `fr-CA`.
    ///
    /// `preferredLanguage` in JSON.
    pub preferred_language: rt::Field<String>,
    /// Main phone number, such as that of the office.
    ///
    /// `primaryPhone` in JSON.
    pub primary_phone: rt::Field<String>,
    /// Web page about the user.
    ///
    /// `profileUrl` in JSON.
    pub profile_url: rt::Field<String>,
    /// Second e-mail address, meant for account recovery.
    ///
    /// `secondEmail` in JSON.
    pub second_email: rt::Field<String>,
    /// State or region of the postal address.
    ///
    /// `state` in JSON.
    pub state: rt::Field<String>,
    /// The street address.
    ///
    /// `streetAddress` in JSON.
    pub street_address: rt::Field<String>,
    /// Time zone by its name in the tz database, such as `Europe/Berlin`.
    ///
    /// `timezone` in JSON.
    pub timezone: rt::Field<String>,
    /// Job title, such as `Vice President`.
    ///
    /// `title` in JSON.
    pub title: rt::Field<String>,
    /// Free text on how the user relates to the company, such as `Employee` or `Contractor`; not the `type` of the
    /// user.
    ///
    /// `userType` in JSON.
    pub user_type: rt::Field<String>,
    /// Postal code of the address.
    ///
    /// `zipCode` in JSON.
    pub zip_code: rt::Field<String>,
    /// Custom members, and others that the document does not name: `get` and `set` them by name.
    pub additional: rt::Additional,
}

impl UserProfile {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `city`.
    #[inline]
    #[must_use]
    pub fn city(mut self, city: impl Into<rt::Field<String>>) -> Self {
        self.city = city.into();
        self
    }

    /// Sets `costCenter`.
    #[inline]
    #[must_use]
    pub fn cost_center(mut self, cost_center: impl Into<rt::Field<String>>) -> Self {
        self.cost_center = cost_center.into();
        self
    }

    /// Sets `countryCode`.
    #[inline]
    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<rt::Field<String>>) -> Self {
        self.country_code = country_code.into();
        self
    }

    /// Sets `department`.
    #[inline]
    #[must_use]
    pub fn department(mut self, department: impl Into<rt::Field<String>>) -> Self {
        self.department = department.into();
        self
    }

    /// Sets `displayName`.
    #[inline]
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<rt::Field<String>>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets `division`.
    #[inline]
    #[must_use]
    pub fn division(mut self, division: impl Into<rt::Field<String>>) -> Self {
        self.division = division.into();
        self
    }

    /// Sets `email`.
    #[inline]
    #[must_use]
    pub fn email(mut self, email: impl Into<rt::Field<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// Sets `employeeNumber`.
    #[inline]
    #[must_use]
    pub fn employee_number(
        mut self,
        employee_number: impl Into<rt::Field<String>>,
    ) -> Self {
        self.employee_number = employee_number.into();
        self
    }

    /// Sets `firstName`.
    #[inline]
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<rt::Field<String>>) -> Self {
        self.first_name = first_name.into();
        self
    }

    /// Sets `honorificPrefix`.
    #[inline]
    #[must_use]
    pub fn honorific_prefix(
        mut self,
        honorific_prefix: impl Into<rt::Field<String>>,
    ) -> Self {
        self.honorific_prefix = honorific_prefix.into();
        self
    }

    /// Sets `honorificSuffix`.
    #[inline]
    #[must_use]
    pub fn honorific_suffix(
        mut self,
        honorific_suffix: impl Into<rt::Field<String>>,
    ) -> Self {
        self.honorific_suffix = honorific_suffix.into();
        self
    }

    /// Sets `lastName`.
    #[inline]
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<rt::Field<String>>) -> Self {
        self.last_name = last_name.into();
        self
    }

    /// Sets `locale`.
    #[inline]
    #[must_use]
    pub fn locale(mut self, locale: impl Into<rt::Field<String>>) -> Self {
        self.locale = locale.into();
        self
    }

    /// Sets `login`.
    #[inline]
    #[must_use]
    pub fn login(mut self, login: impl Into<rt::Field<String>>) -> Self {
        self.login = login.into();
        self
    }

    /// Sets `manager`.
    #[inline]
    #[must_use]
    pub fn manager(mut self, manager: impl Into<rt::Field<String>>) -> Self {
        self.manager = manager.into();
        self
    }

    /// Sets `managerId`.
    #[inline]
    #[must_use]
    pub fn manager_id(mut self, manager_id: impl Into<rt::Field<String>>) -> Self {
        self.manager_id = manager_id.into();
        self
    }

    /// Sets `middleName`.
    #[inline]
    #[must_use]
    pub fn middle_name(mut self, middle_name: impl Into<rt::Field<String>>) -> Self {
        self.middle_name = middle_name.into();
        self
    }

    /// Sets `mobilePhone`.
    #[inline]
    #[must_use]
    pub fn mobile_phone(mut self, mobile_phone: impl Into<rt::Field<String>>) -> Self {
        self.mobile_phone = mobile_phone.into();
        self
    }

    /// Sets `nickName`.
    #[inline]
    #[must_use]
    pub fn nick_name(mut self, nick_name: impl Into<rt::Field<String>>) -> Self {
        self.nick_name = nick_name.into();
        self
    }

    /// Sets `organization`.
    #[inline]
    #[must_use]
    pub fn organization(mut self, organization: impl Into<rt::Field<String>>) -> Self {
        self.organization = organization.into();
        self
    }

    /// Sets `postalAddress`.
    #[inline]
    #[must_use]
    pub fn postal_address(
        mut self,
        postal_address: impl Into<rt::Field<String>>,
    ) -> Self {
        self.postal_address = postal_address.into();
        self
    }

    /// Sets `preferredLanguage`.
    #[inline]
    #[must_use]
    pub fn preferred_language(
        mut self,
        preferred_language: impl Into<rt::Field<String>>,
    ) -> Self {
        self.preferred_language = preferred_language.into();
        self
    }

    /// Sets `primaryPhone`.
    #[inline]
    #[must_use]
    pub fn primary_phone(mut self, primary_phone: impl Into<rt::Field<String>>) -> Self {
        self.primary_phone = primary_phone.into();
        self
    }

    /// Sets `profileUrl`.
    #[inline]
    #[must_use]
    pub fn profile_url(mut self, profile_url: impl Into<rt::Field<String>>) -> Self {
        self.profile_url = profile_url.into();
        self
    }

    /// Sets `secondEmail`.
    #[inline]
    #[must_use]
    pub fn second_email(mut self, second_email: impl Into<rt::Field<String>>) -> Self {
        self.second_email = second_email.into();
        self
    }

    /// Sets `state`.
    #[inline]
    #[must_use]
    pub fn state(mut self, state: impl Into<rt::Field<String>>) -> Self {
        self.state = state.into();
        self
    }

    /// Sets `streetAddress`.
    #[inline]
    #[must_use]
    pub fn street_address(
        mut self,
        street_address: impl Into<rt::Field<String>>,
    ) -> Self {
        self.street_address = street_address.into();
        self
    }

    /// Sets `timezone`.
    #[inline]
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<rt::Field<String>>) -> Self {
        self.timezone = timezone.into();
        self
    }

    /// Sets `title`.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<rt::Field<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `userType`.
    #[inline]
    #[must_use]
    pub fn user_type(mut self, user_type: impl Into<rt::Field<String>>) -> Self {
        self.user_type = user_type.into();
        self
    }

    /// Sets `zipCode`.
    #[inline]
    #[must_use]
    pub fn zip_code(mut self, zip_code: impl Into<rt::Field<String>>) -> Self {
        self.zip_code = zip_code.into();
        self
    }
}

rt::object! {
    UserProfile as "UserProfile" {
        0: "city" => city;
        1: "costCenter" => cost_center;
        2: "countryCode" => country_code;
        3: "department" => department;
        4: "displayName" => display_name;
        5: "division" => division;
        6: "email" => email;
        7: "employeeNumber" => employee_number;
        8: "firstName" => first_name;
        9: "honorificPrefix" => honorific_prefix;
        10: "honorificSuffix" => honorific_suffix;
        11: "lastName" => last_name;
        12: "locale" => locale;
        13: "login" => login;
        14: "manager" => manager;
        15: "managerId" => manager_id;
        16: "middleName" => middle_name;
        17: "mobilePhone" => mobile_phone;
        18: "nickName" => nick_name;
        19: "organization" => organization;
        20: "postalAddress" => postal_address;
        21: "preferredLanguage" => preferred_language;
        22: "primaryPhone" => primary_phone;
        23: "profileUrl" => profile_url;
        24: "secondEmail" => second_email;
        25: "state" => state;
        26: "streetAddress" => street_address;
        27: "timezone" => timezone;
        28: "title" => title;
        29: "userType" => user_type;
        30: "zipCode" => zip_code;
    }
    additional: additional;
    fixed {  }
}
