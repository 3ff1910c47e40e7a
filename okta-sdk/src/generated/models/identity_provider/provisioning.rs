use crate::model as rt;

/// What happens to the Okta account of a user when they sign in through an identity provider.
///
/// Schema `Provisioning`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Provisioning {
    /// What to do for a user without an Okta account: create one (`AUTO`), let an inline hook decide (`CALLOUT`), or
    /// refuse the sign-in (`DISABLED`).
    ///
    /// `action` in JSON.
    pub action: rt::Field<crate::models::ProvisioningAction>,
    /// The conditions.
    ///
    /// `conditions` in JSON.
    pub conditions: rt::Field<crate::models::ProvisioningConditions>,
    /// The groups.
    ///
    /// `groups` in JSON.
    pub groups: rt::Field<crate::models::ProvisioningGroups>,
    /// Whether the attributes from the identity provider overwrite the Okta profile at each sign-in.
    ///
    /// `profileMaster` in JSON.
    pub profile_master: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl Provisioning {
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
        action: impl Into<rt::Field<crate::models::ProvisioningAction>>,
    ) -> Self {
        self.action = action.into();
        self
    }

    /// Sets `conditions`.
    #[inline]
    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl Into<rt::Field<crate::models::ProvisioningConditions>>,
    ) -> Self {
        self.conditions = conditions.into();
        self
    }

    /// Sets `groups`.
    #[inline]
    #[must_use]
    pub fn groups(
        mut self,
        groups: impl Into<rt::Field<crate::models::ProvisioningGroups>>,
    ) -> Self {
        self.groups = groups.into();
        self
    }

    /// Sets `profileMaster`.
    #[inline]
    #[must_use]
    pub fn profile_master(mut self, profile_master: impl Into<rt::Field<bool>>) -> Self {
        self.profile_master = profile_master.into();
        self
    }
}

rt::object! {
    Provisioning as "Provisioning" {
        0: "action" => action;
        1: "conditions" => conditions;
        2: "groups" => groups;
        3: "profileMaster" => profile_master;
    }
    additional: additional;
    fixed {  }
}

/// What to do for a user without an Okta account: create one (`AUTO`), let an inline hook decide (`CALLOUT`), or
/// refuse the sign-in (`DISABLED`).
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/Provisioning/properties/action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProvisioningAction {
    /// `AUTO`
    Auto,
    /// `CALLOUT`
    Callout,
    /// `DISABLED`
    Disabled,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ProvisioningAction {
        "AUTO" => Auto;
        "CALLOUT" => Callout;
        "DISABLED" => Disabled;
    }
}
