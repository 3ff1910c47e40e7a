use crate::model as rt;

/// How a sign-in by a deprovisioned user is treated.
///
/// Schema `ProvisioningDeprovisionedCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProvisioningDeprovisionedCondition {
    /// Whether the account is reactivated; with `NONE`, the sign-in fails.
    ///
    /// `action` in JSON.
    pub action: rt::Field<crate::models::ProvisioningDeprovisionedConditionAction>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProvisioningDeprovisionedCondition {
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
        action: impl Into<
            rt::Field<crate::models::ProvisioningDeprovisionedConditionAction>,
        >,
    ) -> Self {
        self.action = action.into();
        self
    }
}

rt::object! {
    ProvisioningDeprovisionedCondition as "ProvisioningDeprovisionedCondition" {
        0: "action" => action;
    }
    additional: additional;
    fixed {  }
}

/// Whether the account is reactivated; with `NONE`, the sign-in fails.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/ProvisioningDeprovisionedCondition/properties/action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProvisioningDeprovisionedConditionAction {
    /// `NONE`
    None,
    /// `REACTIVATE`
    Reactivate,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ProvisioningDeprovisionedConditionAction {
        "NONE" => None;
        "REACTIVATE" => Reactivate;
    }
}
