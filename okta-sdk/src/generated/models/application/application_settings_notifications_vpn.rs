use crate::model as rt;

/// The notice that an application needs a VPN.
///
/// Schema `ApplicationSettingsNotificationsVpn`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationSettingsNotificationsVpn {
    /// Address of a page that helps to set up the VPN.
    ///
    /// `helpUrl` in JSON.
    pub help_url: rt::Field<String>,
    /// Text of the notice.
    ///
    /// `message` in JSON.
    pub message: rt::Field<String>,
    /// The network.
    ///
    /// `network` in JSON.
    pub network: rt::Field<crate::models::ApplicationSettingsNotificationsVpnNetwork>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationSettingsNotificationsVpn {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `helpUrl`.
    #[inline]
    #[must_use]
    pub fn help_url(mut self, help_url: impl Into<rt::Field<String>>) -> Self {
        self.help_url = help_url.into();
        self
    }

    /// Sets `message`.
    #[inline]
    #[must_use]
    pub fn message(mut self, message: impl Into<rt::Field<String>>) -> Self {
        self.message = message.into();
        self
    }

    /// Sets `network`.
    #[inline]
    #[must_use]
    pub fn network(
        mut self,
        network: impl Into<
            rt::Field<crate::models::ApplicationSettingsNotificationsVpnNetwork>,
        >,
    ) -> Self {
        self.network = network.into();
        self
    }
}

rt::object! {
    ApplicationSettingsNotificationsVpn as "ApplicationSettingsNotificationsVpn" {
        0: "helpUrl" => help_url;
        1: "message" => message;
        2: "network" => network;
    }
    additional: additional;
    fixed {  }
}
