use crate::model as rt;

/// Whether users may do one thing to their password or account by themselves.
///
/// Schema `PasswordPolicyRuleAction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyRuleAction {
    /// Whether they may.
    ///
    /// `access` in JSON.
    pub access: rt::Field<crate::models::PasswordPolicyRuleActionAccess>,
    /// Proof that they have to give, on Identity Engine.
    ///
    /// `requirement` in JSON.
    pub requirement: rt::Field<rt::FreeForm>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyRuleAction {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `access`.
    #[inline]
    #[must_use]
    pub fn access(
        mut self,
        access: impl Into<rt::Field<crate::models::PasswordPolicyRuleActionAccess>>,
    ) -> Self {
        self.access = access.into();
        self
    }

    /// Sets `requirement`.
    #[inline]
    #[must_use]
    pub fn requirement(
        mut self,
        requirement: impl Into<rt::Field<rt::FreeForm>>,
    ) -> Self {
        self.requirement = requirement.into();
        self
    }
}

rt::object! {
    PasswordPolicyRuleAction as "PasswordPolicyRuleAction" {
        0: "access" => access;
        1: "requirement" => requirement;
    }
    additional: additional;
    fixed {  }
}

/// Whether they may.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/PasswordPolicyRuleAction/properties/access`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasswordPolicyRuleActionAccess {
    /// `ALLOW`
    Allow,
    /// `DENY`
    Deny,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    PasswordPolicyRuleActionAccess {
        "ALLOW" => Allow;
        "DENY" => Deny;
    }
}
