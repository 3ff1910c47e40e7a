use crate::model as rt;

/// An identity provider that a routing rule sends users to.
///
/// Schema `IdpPolicyRuleActionProvider`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdpPolicyRuleActionProvider {
    /// Id of the provider; none for Okta itself.
    ///
    /// `id` in JSON.
    pub id: rt::Field<String>,
    /// Kind of provider, such as `OKTA` or `SAML2`.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl IdpPolicyRuleActionProvider {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<rt::Field<String>>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<rt::Field<String>>) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    IdpPolicyRuleActionProvider as "IdpPolicyRuleActionProvider" {
        0: "id" => id;
        1: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
