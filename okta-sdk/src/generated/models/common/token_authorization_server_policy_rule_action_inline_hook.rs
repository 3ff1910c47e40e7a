use crate::model as rt;

/// The token inline hook that is called before a token is issued.
///
/// Schema `TokenAuthorizationServerPolicyRuleActionInlineHook`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TokenAuthorizationServerPolicyRuleActionInlineHook {
    /// Id of the inline hook.
    ///
    /// `id` in JSON.
    pub id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl TokenAuthorizationServerPolicyRuleActionInlineHook {
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
}

rt::object! {
    TokenAuthorizationServerPolicyRuleActionInlineHook as "TokenAuthorizationServerPolicyRuleActionInlineHook" {
        0: "id" => id;
    }
    additional: additional;
    fixed {  }
}
