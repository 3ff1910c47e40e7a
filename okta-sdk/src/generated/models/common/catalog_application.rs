use crate::model as rt;

/// An application of the Okta catalog, or one instance of it in the org, as the target of an administrator role.
///
/// Schema `CatalogApplication`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CatalogApplication {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// The category.
    ///
    /// `category` in JSON.
    pub category: rt::Field<String>,
    /// The description.
    ///
    /// `description` in JSON.
    pub description: rt::Field<String>,
    /// Name of the application as people read it in the catalog.
    ///
    /// `displayName` in JSON.
    pub display_name: rt::Field<String>,
    /// What the integration supports, such as `PUSH_NEW_USERS` or `IMPORT_NEW_USERS`.
    ///
    /// `features` in JSON.
    pub features: rt::Field<Vec<String>>,
    /// Id of the application instance; absent if the entry stands for every instance.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When it last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Key of the application in the catalog, such as `salesforce`.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Ways to sign in to the application, such as `SAML_2_0` or `BROWSER_PLUGIN`.
    ///
    /// `signOnModes` in JSON.
    pub sign_on_modes: rt::Field<Vec<String>>,
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::CatalogApplicationStatus>,
    /// How well Okta has verified the integration, such as `OKTA_VERIFIED`.
    ///
    /// `verificationStatus` in JSON.
    pub verification_status: rt::Field<String>,
    /// The website.
    ///
    /// `website` in JSON.
    pub website: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl CatalogApplication {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `category`.
    #[inline]
    #[must_use]
    pub fn category(mut self, category: impl Into<rt::Field<String>>) -> Self {
        self.category = category.into();
        self
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<rt::Field<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `displayName`.
    #[inline]
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<rt::Field<String>>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets `features`.
    #[inline]
    #[must_use]
    pub fn features(mut self, features: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.features = features.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `signOnModes`.
    #[inline]
    #[must_use]
    pub fn sign_on_modes(
        mut self,
        sign_on_modes: impl Into<rt::Field<Vec<String>>>,
    ) -> Self {
        self.sign_on_modes = sign_on_modes.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::CatalogApplicationStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `verificationStatus`.
    #[inline]
    #[must_use]
    pub fn verification_status(
        mut self,
        verification_status: impl Into<rt::Field<String>>,
    ) -> Self {
        self.verification_status = verification_status.into();
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
    CatalogApplication as "CatalogApplication" {
        0: "_links" => links, read_only;
        1: "category" => category;
        2: "description" => description;
        3: "displayName" => display_name;
        4: "features" => features;
        5: "id" => id, read_only;
        6: "lastUpdated" => last_updated, read_only;
        7: "name" => name;
        8: "signOnModes" => sign_on_modes;
        9: "status" => status;
        10: "verificationStatus" => verification_status;
        11: "website" => website;
    }
    additional: additional;
    fixed {  }
}
