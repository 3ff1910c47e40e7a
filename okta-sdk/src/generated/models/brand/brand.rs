use crate::model as rt;

/// How the org presents itself to its users, in pages and e-mails. The look is in the theme of the brand.
///
/// # To create, read, update and delete
///
/// - [`read`](Self::read): Fetches one brand by its id.
/// - [`update`](Self::update): Replaces the privacy policy and footer settings of a brand.
///
/// Schema `Brand`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Brand {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Consent to a privacy policy other than Okta's; must be true to set `customPrivacyPolicyUrl`.
    ///
    /// `agreeToCustomPrivacyPolicy` in JSON.
    pub agree_to_custom_privacy_policy: rt::Field<bool>,
    /// Address of the privacy policy that pages link to; null for the one of Okta.
    ///
    /// `customPrivacyPolicyUrl` in JSON.
    pub custom_privacy_policy_url: rt::Field<String>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Whether the note that Okta powers the sign-in page is left out of its footer.
    ///
    /// `removePoweredByOkta` in JSON.
    pub remove_powered_by_okta: rt::Field<bool>,
    /// Name of the brand as administrators see it; unique in the org.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Whether pages and e-mails show this brand if no other one applies.
    ///
    /// `isDefault` in JSON; read-only.
    pub is_default: rt::Field<bool>,
    /// The application that users are taken to after they have signed in.
    ///
    /// `defaultApp` in JSON.
    pub default_app: rt::Field<rt::FreeForm>,
    /// Language of the brand's pages and e-mails, such as `en`.
    ///
    /// `locale` in JSON.
    pub locale: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl Brand {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `agreeToCustomPrivacyPolicy`.
    #[inline]
    #[must_use]
    pub fn agree_to_custom_privacy_policy(
        mut self,
        agree_to_custom_privacy_policy: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.agree_to_custom_privacy_policy = agree_to_custom_privacy_policy.into();
        self
    }

    /// Sets `customPrivacyPolicyUrl`.
    #[inline]
    #[must_use]
    pub fn custom_privacy_policy_url(
        mut self,
        custom_privacy_policy_url: impl Into<rt::Field<String>>,
    ) -> Self {
        self.custom_privacy_policy_url = custom_privacy_policy_url.into();
        self
    }

    /// Sets `removePoweredByOkta`.
    #[inline]
    #[must_use]
    pub fn remove_powered_by_okta(
        mut self,
        remove_powered_by_okta: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.remove_powered_by_okta = remove_powered_by_okta.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `defaultApp`.
    #[inline]
    #[must_use]
    pub fn default_app(
        mut self,
        default_app: impl Into<rt::Field<rt::FreeForm>>,
    ) -> Self {
        self.default_app = default_app.into();
        self
    }

    /// Sets `locale`.
    #[inline]
    #[must_use]
    pub fn locale(mut self, locale: impl Into<rt::Field<String>>) -> Self {
        self.locale = locale.into();
        self
    }
}

rt::object! {
    Brand as "Brand" {
        0: "_links" => links, read_only;
        1: "agreeToCustomPrivacyPolicy" => agree_to_custom_privacy_policy;
        2: "customPrivacyPolicyUrl" => custom_privacy_policy_url;
        3: "id" => id, read_only;
        4: "removePoweredByOkta" => remove_powered_by_okta;
        5: "name" => name;
        6: "isDefault" => is_default, read_only;
        7: "defaultApp" => default_app;
        8: "locale" => locale;
    }
    additional: additional;
    fixed {  }
}
