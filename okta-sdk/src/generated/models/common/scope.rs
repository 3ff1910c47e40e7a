use crate::model as rt;

/// One way in which a trusted origin may interact with the org.
///
/// Schema `Scope`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Scope {
    /// Okta applications that may be embedded; only meaningful for `IFRAME_EMBED`.
    ///
    /// `allowedOktaApps` in JSON.
    pub allowed_okta_apps: rt::Field<Vec<crate::models::IframeEmbedScopeAllowedApps>>,
    /// The string value.
    ///
    /// `stringValue` in JSON.
    pub string_value: rt::Field<String>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::ScopeType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl Scope {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `allowedOktaApps`.
    #[inline]
    #[must_use]
    pub fn allowed_okta_apps(
        mut self,
        allowed_okta_apps: impl Into<
            rt::Field<Vec<crate::models::IframeEmbedScopeAllowedApps>>,
        >,
    ) -> Self {
        self.allowed_okta_apps = allowed_okta_apps.into();
        self
    }

    /// Sets `stringValue`.
    #[inline]
    #[must_use]
    pub fn string_value(mut self, string_value: impl Into<rt::Field<String>>) -> Self {
        self.string_value = string_value.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::ScopeType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    Scope as "Scope" {
        0: "allowedOktaApps" => allowed_okta_apps;
        1: "stringValue" => string_value;
        2: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
