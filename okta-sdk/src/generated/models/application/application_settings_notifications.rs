use crate::model as rt;

/// Notices that users get before they open an application.
///
/// Schema `ApplicationSettingsNotifications`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationSettingsNotifications {
    /// The vpn.
    ///
    /// `vpn` in JSON.
    pub vpn: rt::Field<crate::models::ApplicationSettingsNotificationsVpn>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationSettingsNotifications {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `vpn`.
    #[inline]
    #[must_use]
    pub fn vpn(
        mut self,
        vpn: impl Into<rt::Field<crate::models::ApplicationSettingsNotificationsVpn>>,
    ) -> Self {
        self.vpn = vpn.into();
        self
    }
}

rt::object! {
    ApplicationSettingsNotifications as "ApplicationSettingsNotifications" {
        0: "vpn" => vpn;
    }
    additional: additional;
    fixed {  }
}
