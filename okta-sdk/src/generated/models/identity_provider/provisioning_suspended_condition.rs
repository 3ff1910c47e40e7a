use crate::model as rt;

/// How a sign-in by a suspended user is treated.
///
/// Schema `ProvisioningSuspendedCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProvisioningSuspendedCondition {
    /// Whether the suspension is lifted; with `NONE`, the sign-in fails.
    ///
    /// `action` in JSON.
    pub action: rt::Field<crate::models::ProvisioningSuspendedConditionAction>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProvisioningSuspendedCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `action`.
    #[inline]
    #[must_use]
    pub fn action(
        mut self,
        action: impl Into<rt::Field<crate::models::ProvisioningSuspendedConditionAction>>,
    ) -> Self {
        self.action = action.into();
        self
    }
}

rt::object! {
    ProvisioningSuspendedCondition as "ProvisioningSuspendedCondition" {
        0: "action" => action;
    }
    additional: additional;
    fixed {  }
}

/// Whether the suspension is lifted; with `NONE`, the sign-in fails.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/ProvisioningSuspendedCondition/properties/action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProvisioningSuspendedConditionAction {
    /// `NONE`
    None,
    /// `UNSUSPEND`
    Unsuspend,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ProvisioningSuspendedConditionAction {
        "NONE" => None;
        "UNSUSPEND" => Unsuspend;
    }
}
