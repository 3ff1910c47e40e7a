use crate::model as rt;

/// What one principal may do with an attribute.
///
/// Schema `UserSchemaAttributePermission`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSchemaAttributePermission {
    /// What is allowed: `READ_ONLY`, `READ_WRITE` or `HIDE`.
    ///
    /// `action` in JSON.
    pub action: rt::Field<String>,
    /// Whom the permission is for; `SELF` is the user whose profile it is.
    ///
    /// `principal` in JSON.
    pub principal: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserSchemaAttributePermission {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `action`.
    #[inline]
    #[must_use]
    pub fn action(mut self, action: impl Into<rt::Field<String>>) -> Self {
        self.action = action.into();
        self
    }

    /// Sets `principal`.
    #[inline]
    #[must_use]
    pub fn principal(mut self, principal: impl Into<rt::Field<String>>) -> Self {
        self.principal = principal.into();
        self
    }
}

rt::object! {
    UserSchemaAttributePermission as "UserSchemaAttributePermission" {
        0: "action" => action;
        1: "principal" => principal;
    }
    additional: additional;
    fixed {  }
}
