use crate::model as rt;

/// How Okta reaches and recognizes the service behind an authenticator. Which of the members apply depends on the
/// kind of provider.
///
/// Schema `AuthenticatorProviderConfiguration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthenticatorProviderConfiguration {
    /// Port of the RADIUS server; for on-premises authenticators.
    ///
    /// `authPort` in JSON.
    pub auth_port: rt::Field<i64>,
    /// Host name of the Duo API.
    ///
    /// `host` in JSON.
    pub host: rt::Field<String>,
    /// Host name of the RADIUS server; for on-premises authenticators.
    ///
    /// `hostName` in JSON.
    pub host_name: rt::Field<String>,
    /// Id of the instance of the application behind the authenticator.
    ///
    /// `instanceId` in JSON.
    pub instance_id: rt::Field<String>,
    /// Key that identifies the org at Duo.
    ///
    /// `integrationKey` in JSON.
    pub integration_key: rt::Field<String>,
    /// Key that authenticates the org at Duo; a secret.
    ///
    /// `secretKey` in JSON.
    pub secret_key: rt::Field<rt::Secret>,
    /// Secret shared with the RADIUS server; for on-premises authenticators.
    ///
    /// `sharedSecret` in JSON.
    pub shared_secret: rt::Field<rt::Secret>,
    /// The user name template.
    ///
    /// `userNameTemplate` in JSON.
    pub user_name_template: rt::Field<
        crate::models::AuthenticatorProviderConfigurationUserNamePlate,
    >,
    /// Credentials of the Firebase project that push messages are sent through.
    ///
    /// `fcm` in JSON.
    pub fcm: rt::Field<rt::FreeForm>,
    /// Id of the identity provider that an authenticator of the type `federated` signs in with.
    ///
    /// `idpId` in JSON.
    pub idp_id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AuthenticatorProviderConfiguration {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `authPort`.
    #[inline]
    #[must_use]
    pub fn auth_port(mut self, auth_port: impl Into<rt::Field<i64>>) -> Self {
        self.auth_port = auth_port.into();
        self
    }

    /// Sets `host`.
    #[inline]
    #[must_use]
    pub fn host(mut self, host: impl Into<rt::Field<String>>) -> Self {
        self.host = host.into();
        self
    }

    /// Sets `hostName`.
    #[inline]
    #[must_use]
    pub fn host_name(mut self, host_name: impl Into<rt::Field<String>>) -> Self {
        self.host_name = host_name.into();
        self
    }

    /// Sets `instanceId`.
    #[inline]
    #[must_use]
    pub fn instance_id(mut self, instance_id: impl Into<rt::Field<String>>) -> Self {
        self.instance_id = instance_id.into();
        self
    }

    /// Sets `integrationKey`.
    #[inline]
    #[must_use]
    pub fn integration_key(
        mut self,
        integration_key: impl Into<rt::Field<String>>,
    ) -> Self {
        self.integration_key = integration_key.into();
        self
    }

    /// Sets `secretKey`.
    #[inline]
    #[must_use]
    pub fn secret_key(mut self, secret_key: impl Into<rt::Field<rt::Secret>>) -> Self {
        self.secret_key = secret_key.into();
        self
    }

    /// Sets `sharedSecret`.
    #[inline]
    #[must_use]
    pub fn shared_secret(
        mut self,
        shared_secret: impl Into<rt::Field<rt::Secret>>,
    ) -> Self {
        self.shared_secret = shared_secret.into();
        self
    }

    /// Sets `userNameTemplate`.
    #[inline]
    #[must_use]
    pub fn user_name_template(
        mut self,
        user_name_template: impl Into<
            rt::Field<crate::models::AuthenticatorProviderConfigurationUserNamePlate>,
        >,
    ) -> Self {
        self.user_name_template = user_name_template.into();
        self
    }

    /// Sets `fcm`.
    #[inline]
    #[must_use]
    pub fn fcm(mut self, fcm: impl Into<rt::Field<rt::FreeForm>>) -> Self {
        self.fcm = fcm.into();
        self
    }

    /// Sets `idpId`.
    #[inline]
    #[must_use]
    pub fn idp_id(mut self, idp_id: impl Into<rt::Field<String>>) -> Self {
        self.idp_id = idp_id.into();
        self
    }
}

rt::object! {
    AuthenticatorProviderConfiguration as "AuthenticatorProviderConfiguration" {
        0: "authPort" => auth_port;
        1: "host" => host;
        2: "hostName" => host_name;
        3: "instanceId" => instance_id;
        4: "integrationKey" => integration_key;
        5: "secretKey" => secret_key;
        6: "sharedSecret" => shared_secret;
        7: "userNameTemplate" => user_name_template;
        8: "fcm" => fcm;
        9: "idpId" => idp_id;
    }
    additional: additional;
    fixed {  }
}
