use crate::model as rt;

/// The attributes that Okta gives to every user profile, by name.
///
/// Schema `UserSchemaBaseProperties`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSchemaBaseProperties {
    /// The city.
    ///
    /// `city` in JSON.
    pub city: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The cost center.
    ///
    /// `costCenter` in JSON.
    pub cost_center: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The country code.
    ///
    /// `countryCode` in JSON.
    pub country_code: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The department.
    ///
    /// `department` in JSON.
    pub department: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The display name.
    ///
    /// `displayName` in JSON.
    pub display_name: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The division.
    ///
    /// `division` in JSON.
    pub division: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The email.
    ///
    /// `email` in JSON.
    pub email: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The employee number.
    ///
    /// `employeeNumber` in JSON.
    pub employee_number: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The first name.
    ///
    /// `firstName` in JSON.
    pub first_name: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The honorific prefix.
    ///
    /// `honorificPrefix` in JSON.
    pub honorific_prefix: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The honorific suffix.
    ///
    /// `honorificSuffix` in JSON.
    pub honorific_suffix: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The last name.
    ///
    /// `lastName` in JSON.
    pub last_name: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The locale.
    ///
    /// `locale` in JSON.
    pub locale: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The login.
    ///
    /// `login` in JSON.
    pub login: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The manager.
    ///
    /// `manager` in JSON.
    pub manager: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The manager id.
    ///
    /// `managerId` in JSON.
    pub manager_id: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The middle name.
    ///
    /// `middleName` in JSON.
    pub middle_name: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The mobile phone.
    ///
    /// `mobilePhone` in JSON.
    pub mobile_phone: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The nick name.
    ///
    /// `nickName` in JSON.
    pub nick_name: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The organization.
    ///
    /// `organization` in JSON.
    pub organization: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The postal address.
    ///
    /// `postalAddress` in JSON.
    pub postal_address: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The preferred language.
    ///
    /// `preferredLanguage` in JSON.
    pub preferred_language: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The primary phone.
    ///
    /// `primaryPhone` in JSON.
    pub primary_phone: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The profile url.
    ///
    /// `profileUrl` in JSON.
    pub profile_url: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The second email.
    ///
    /// `secondEmail` in JSON.
    pub second_email: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The state.
    ///
    /// `state` in JSON.
    pub state: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The street address.
    ///
    /// `streetAddress` in JSON.
    pub street_address: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The timezone.
    ///
    /// `timezone` in JSON.
    pub timezone: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The title.
    ///
    /// `title` in JSON.
    pub title: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The user type.
    ///
    /// `userType` in JSON.
    pub user_type: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The zip code.
    ///
    /// `zipCode` in JSON.
    pub zip_code: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The user name.
    ///
    /// `userName` in JSON.
    pub user_name: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The birthdate.
    ///
    /// `birthdate` in JSON.
    pub birthdate: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The country.
    ///
    /// `country` in JSON.
    pub country: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The family name.
    ///
    /// `family_name` in JSON.
    pub family_name: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The formatted.
    ///
    /// `formatted` in JSON.
    pub formatted: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The gender.
    ///
    /// `gender` in JSON.
    pub gender: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The given name.
    ///
    /// `given_name` in JSON.
    pub given_name: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The locality.
    ///
    /// `locality` in JSON.
    pub locality: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The middle name.
    ///
    /// `middle_name` in JSON.
    pub middle_name_2: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The name.
    ///
    /// `name` in JSON.
    pub name: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The nickname.
    ///
    /// `nickname` in JSON.
    pub nickname: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The phone number.
    ///
    /// `phone_number` in JSON.
    pub phone_number: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The picture.
    ///
    /// `picture` in JSON.
    pub picture: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The postal code.
    ///
    /// `postal_code` in JSON.
    pub postal_code: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The profile.
    ///
    /// `profile` in JSON.
    pub profile: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The region.
    ///
    /// `region` in JSON.
    pub region: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The street address.
    ///
    /// `street_address` in JSON.
    pub street_address_2: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The website.
    ///
    /// `website` in JSON.
    pub website: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// The zoneinfo.
    ///
    /// `zoneinfo` in JSON.
    pub zoneinfo: rt::Field<Box<crate::models::UserSchemaAttribute>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserSchemaBaseProperties {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `city`.
    #[inline]
    #[must_use]
    pub fn city(
        mut self,
        city: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.city = city.into();
        self
    }

    /// Sets `costCenter`.
    #[inline]
    #[must_use]
    pub fn cost_center(
        mut self,
        cost_center: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.cost_center = cost_center.into();
        self
    }

    /// Sets `countryCode`.
    #[inline]
    #[must_use]
    pub fn country_code(
        mut self,
        country_code: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.country_code = country_code.into();
        self
    }

    /// Sets `department`.
    #[inline]
    #[must_use]
    pub fn department(
        mut self,
        department: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.department = department.into();
        self
    }

    /// Sets `displayName`.
    #[inline]
    #[must_use]
    pub fn display_name(
        mut self,
        display_name: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets `division`.
    #[inline]
    #[must_use]
    pub fn division(
        mut self,
        division: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.division = division.into();
        self
    }

    /// Sets `email`.
    #[inline]
    #[must_use]
    pub fn email(
        mut self,
        email: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.email = email.into();
        self
    }

    /// Sets `employeeNumber`.
    #[inline]
    #[must_use]
    pub fn employee_number(
        mut self,
        employee_number: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.employee_number = employee_number.into();
        self
    }

    /// Sets `firstName`.
    #[inline]
    #[must_use]
    pub fn first_name(
        mut self,
        first_name: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.first_name = first_name.into();
        self
    }

    /// Sets `honorificPrefix`.
    #[inline]
    #[must_use]
    pub fn honorific_prefix(
        mut self,
        honorific_prefix: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.honorific_prefix = honorific_prefix.into();
        self
    }

    /// Sets `honorificSuffix`.
    #[inline]
    #[must_use]
    pub fn honorific_suffix(
        mut self,
        honorific_suffix: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.honorific_suffix = honorific_suffix.into();
        self
    }

    /// Sets `lastName`.
    #[inline]
    #[must_use]
    pub fn last_name(
        mut self,
        last_name: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.last_name = last_name.into();
        self
    }

    /// Sets `locale`.
    #[inline]
    #[must_use]
    pub fn locale(
        mut self,
        locale: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.locale = locale.into();
        self
    }

    /// Sets `login`.
    #[inline]
    #[must_use]
    pub fn login(
        mut self,
        login: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.login = login.into();
        self
    }

    /// Sets `manager`.
    #[inline]
    #[must_use]
    pub fn manager(
        mut self,
        manager: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.manager = manager.into();
        self
    }

    /// Sets `managerId`.
    #[inline]
    #[must_use]
    pub fn manager_id(
        mut self,
        manager_id: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.manager_id = manager_id.into();
        self
    }

    /// Sets `middleName`.
    #[inline]
    #[must_use]
    pub fn middle_name(
        mut self,
        middle_name: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.middle_name = middle_name.into();
        self
    }

    /// Sets `mobilePhone`.
    #[inline]
    #[must_use]
    pub fn mobile_phone(
        mut self,
        mobile_phone: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.mobile_phone = mobile_phone.into();
        self
    }

    /// Sets `nickName`.
    #[inline]
    #[must_use]
    pub fn nick_name(
        mut self,
        nick_name: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.nick_name = nick_name.into();
        self
    }

    /// Sets `organization`.
    #[inline]
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.organization = organization.into();
        self
    }

    /// Sets `postalAddress`.
    #[inline]
    #[must_use]
    pub fn postal_address(
        mut self,
        postal_address: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.postal_address = postal_address.into();
        self
    }

    /// Sets `preferredLanguage`.
    #[inline]
    #[must_use]
    pub fn preferred_language(
        mut self,
        preferred_language: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.preferred_language = preferred_language.into();
        self
    }

    /// Sets `primaryPhone`.
    #[inline]
    #[must_use]
    pub fn primary_phone(
        mut self,
        primary_phone: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.primary_phone = primary_phone.into();
        self
    }

    /// Sets `profileUrl`.
    #[inline]
    #[must_use]
    pub fn profile_url(
        mut self,
        profile_url: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.profile_url = profile_url.into();
        self
    }

    /// Sets `secondEmail`.
    #[inline]
    #[must_use]
    pub fn second_email(
        mut self,
        second_email: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.second_email = second_email.into();
        self
    }

    /// Sets `state`.
    #[inline]
    #[must_use]
    pub fn state(
        mut self,
        state: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.state = state.into();
        self
    }

    /// Sets `streetAddress`.
    #[inline]
    #[must_use]
    pub fn street_address(
        mut self,
        street_address: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.street_address = street_address.into();
        self
    }

    /// Sets `timezone`.
    #[inline]
    #[must_use]
    pub fn timezone(
        mut self,
        timezone: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.timezone = timezone.into();
        self
    }

    /// Sets `title`.
    #[inline]
    #[must_use]
    pub fn title(
        mut self,
        title: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `userType`.
    #[inline]
    #[must_use]
    pub fn user_type(
        mut self,
        user_type: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.user_type = user_type.into();
        self
    }

    /// Sets `zipCode`.
    #[inline]
    #[must_use]
    pub fn zip_code(
        mut self,
        zip_code: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.zip_code = zip_code.into();
        self
    }

    /// Sets `userName`.
    #[inline]
    #[must_use]
    pub fn user_name(
        mut self,
        user_name: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.user_name = user_name.into();
        self
    }

    /// Sets `birthdate`.
    #[inline]
    #[must_use]
    pub fn birthdate(
        mut self,
        birthdate: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.birthdate = birthdate.into();
        self
    }

    /// Sets `country`.
    #[inline]
    #[must_use]
    pub fn country(
        mut self,
        country: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.country = country.into();
        self
    }

    /// Sets `family_name`.
    #[inline]
    #[must_use]
    pub fn family_name(
        mut self,
        family_name: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.family_name = family_name.into();
        self
    }

    /// Sets `formatted`.
    #[inline]
    #[must_use]
    pub fn formatted(
        mut self,
        formatted: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.formatted = formatted.into();
        self
    }

    /// Sets `gender`.
    #[inline]
    #[must_use]
    pub fn gender(
        mut self,
        gender: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.gender = gender.into();
        self
    }

    /// Sets `given_name`.
    #[inline]
    #[must_use]
    pub fn given_name(
        mut self,
        given_name: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.given_name = given_name.into();
        self
    }

    /// Sets `locality`.
    #[inline]
    #[must_use]
    pub fn locality(
        mut self,
        locality: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.locality = locality.into();
        self
    }

    /// Sets `middle_name`.
    #[inline]
    #[must_use]
    pub fn middle_name_2(
        mut self,
        middle_name_2: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.middle_name_2 = middle_name_2.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(
        mut self,
        name: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `nickname`.
    #[inline]
    #[must_use]
    pub fn nickname(
        mut self,
        nickname: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.nickname = nickname.into();
        self
    }

    /// Sets `phone_number`.
    #[inline]
    #[must_use]
    pub fn phone_number(
        mut self,
        phone_number: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.phone_number = phone_number.into();
        self
    }

    /// Sets `picture`.
    #[inline]
    #[must_use]
    pub fn picture(
        mut self,
        picture: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.picture = picture.into();
        self
    }

    /// Sets `postal_code`.
    #[inline]
    #[must_use]
    pub fn postal_code(
        mut self,
        postal_code: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.postal_code = postal_code.into();
        self
    }

    /// Sets `profile`.
    #[inline]
    #[must_use]
    pub fn profile(
        mut self,
        profile: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.profile = profile.into();
        self
    }

    /// Sets `region`.
    #[inline]
    #[must_use]
    pub fn region(
        mut self,
        region: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.region = region.into();
        self
    }

    /// Sets `street_address`.
    #[inline]
    #[must_use]
    pub fn street_address_2(
        mut self,
        street_address_2: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.street_address_2 = street_address_2.into();
        self
    }

    /// Sets `website`.
    #[inline]
    #[must_use]
    pub fn website(
        mut self,
        website: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.website = website.into();
        self
    }

    /// Sets `zoneinfo`.
    #[inline]
    #[must_use]
    pub fn zoneinfo(
        mut self,
        zoneinfo: impl Into<rt::Field<Box<crate::models::UserSchemaAttribute>>>,
    ) -> Self {
        self.zoneinfo = zoneinfo.into();
        self
    }
}

rt::object! {
    UserSchemaBaseProperties as "UserSchemaBaseProperties" {
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
        31: "userName" => user_name;
        32: "birthdate" => birthdate;
        33: "country" => country;
        34: "family_name" => family_name;
        35: "formatted" => formatted;
        36: "gender" => gender;
        37: "given_name" => given_name;
        38: "locality" => locality;
        39: "middle_name" => middle_name_2;
        40: "name" => name;
        41: "nickname" => nickname;
        42: "phone_number" => phone_number;
        43: "picture" => picture;
        44: "postal_code" => postal_code;
        45: "profile" => profile;
        46: "region" => region;
        47: "street_address" => street_address_2;
        48: "website" => website;
        49: "zoneinfo" => zoneinfo;
    }
    additional: additional;
    fixed {  }
}
