use crate::model as rt;

/// From where in the network users get the notice about a VPN.
///
/// Schema `ApplicationSettingsNotificationsVpnNetwork`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationSettingsNotificationsVpnNetwork {
    /// When the notice is shown: `DISABLED`, `ANYWHERE`, `ON_NETWORK`, `OFF_NETWORK` or `ZONE`.
    ///
    /// `connection` in JSON.
    pub connection: rt::Field<String>,
    /// Ids of the network zones without the notice; for `ZONE`.
    ///
    /// `exclude` in JSON.
    pub exclude: rt::Field<Vec<String>>,
    /// Ids of the network zones with the notice; for `ZONE`.
    ///
    /// `include` in JSON.
    pub include: rt::Field<Vec<String>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationSettingsNotificationsVpnNetwork {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `connection`.
    #[inline]
    #[must_use]
    pub fn connection(mut self, connection: impl Into<rt::Field<String>>) -> Self {
        self.connection = connection.into();
        self
    }

    /// Sets `exclude`.
    #[inline]
    #[must_use]
    pub fn exclude(mut self, exclude: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.exclude = exclude.into();
        self
    }

    /// Sets `include`.
    #[inline]
    #[must_use]
    pub fn include(mut self, include: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.include = include.into();
        self
    }
}

rt::object! {
    ApplicationSettingsNotificationsVpnNetwork as "ApplicationSettingsNotificationsVpnNetwork" {
        0: "connection" => connection;
        1: "exclude" => exclude;
        2: "include" => include;
    }
    additional: additional;
    fixed {  }
}
