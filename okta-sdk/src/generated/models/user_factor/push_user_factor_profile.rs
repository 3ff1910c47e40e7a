use crate::model as rt;

/// The device on which the user is asked.
///
/// Schema `PushUserFactorProfile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PushUserFactorProfile {
    /// Identifier of the credential, which is the user name.
    ///
    /// `credentialId` in JSON.
    pub credential_id: rt::Field<String>,
    /// Token by which the push service reaches the app; a secret.
    ///
    /// `deviceToken` in JSON.
    pub device_token: rt::Field<rt::Secret>,
    /// Kind of device, such as `SmartPhone_IPhone`.
    ///
    /// `deviceType` in JSON.
    pub device_type: rt::Field<String>,
    /// Name of the device, as its owner set it.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Operating system of the device, such as `IOS` or `ANDROID`.
    ///
    /// `platform` in JSON.
    pub platform: rt::Field<String>,
    /// Version of the operating system of the device.
    ///
    /// `version` in JSON.
    pub version: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PushUserFactorProfile {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `credentialId`.
    #[inline]
    #[must_use]
    pub fn credential_id(mut self, credential_id: impl Into<rt::Field<String>>) -> Self {
        self.credential_id = credential_id.into();
        self
    }

    /// Sets `deviceToken`.
    #[inline]
    #[must_use]
    pub fn device_token(
        mut self,
        device_token: impl Into<rt::Field<rt::Secret>>,
    ) -> Self {
        self.device_token = device_token.into();
        self
    }

    /// Sets `deviceType`.
    #[inline]
    #[must_use]
    pub fn device_type(mut self, device_type: impl Into<rt::Field<String>>) -> Self {
        self.device_type = device_type.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `platform`.
    #[inline]
    #[must_use]
    pub fn platform(mut self, platform: impl Into<rt::Field<String>>) -> Self {
        self.platform = platform.into();
        self
    }

    /// Sets `version`.
    #[inline]
    #[must_use]
    pub fn version(mut self, version: impl Into<rt::Field<String>>) -> Self {
        self.version = version.into();
        self
    }
}

rt::object! {
    PushUserFactorProfile as "PushUserFactorProfile" {
        0: "credentialId" => credential_id;
        1: "deviceToken" => device_token;
        2: "deviceType" => device_type;
        3: "name" => name;
        4: "platform" => platform;
        5: "version" => version;
    }
    additional: additional;
    fixed {  }
}
