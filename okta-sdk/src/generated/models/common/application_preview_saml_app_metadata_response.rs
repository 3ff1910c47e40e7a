use crate::model as rt;

/// SAML metadata of an application; Okta sends it as XML.
///
/// Schema `ApplicationPreviewSamlAppMetadataResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationPreviewSamlAppMetadataResponse {
    /// The root element: the identity provider that Okta is to the application.
    ///
    /// `EntityDescriptor` in JSON.
    pub entity_descriptor: rt::Field<
        crate::models::ApplicationPreviewSamlAppMetadataResponseEntityDescriptor,
    >,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationPreviewSamlAppMetadataResponse {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `EntityDescriptor`.
    #[inline]
    #[must_use]
    pub fn entity_descriptor(
        mut self,
        entity_descriptor: impl Into<
            rt::Field<
                crate::models::ApplicationPreviewSamlAppMetadataResponseEntityDescriptor,
            >,
        >,
    ) -> Self {
        self.entity_descriptor = entity_descriptor.into();
        self
    }
}

rt::object! {
    ApplicationPreviewSamlAppMetadataResponse as "ApplicationPreviewSamlAppMetadataResponse" {
        0: "EntityDescriptor" => entity_descriptor;
    }
    additional: additional;
    fixed {  }
}

/// The root element: the identity provider that Okta is to the application.
///
/// Schema at `/components/schemas/ApplicationPreviewSamlAppMetadataResponse/properties/EntityDescriptor`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationPreviewSamlAppMetadataResponseEntityDescriptor {
    /// How the provider signs users in and out.
    ///
    /// `IDPSSODescriptor` in JSON.
    pub idpsso_descriptor: rt::Field<
        crate::models::ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptor,
    >,
    /// Identifier of the provider, to be entered at the application as the issuer.
    ///
    /// `entityID` in JSON.
    pub entity_id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationPreviewSamlAppMetadataResponseEntityDescriptor {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `IDPSSODescriptor`.
    #[inline]
    #[must_use]
    pub fn idpsso_descriptor(
        mut self,
        idpsso_descriptor: impl Into<
            rt::Field<
                crate::models::ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptor,
            >,
        >,
    ) -> Self {
        self.idpsso_descriptor = idpsso_descriptor.into();
        self
    }

    /// Sets `entityID`.
    #[inline]
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<rt::Field<String>>) -> Self {
        self.entity_id = entity_id.into();
        self
    }
}

rt::object! {
    ApplicationPreviewSamlAppMetadataResponseEntityDescriptor as "ApplicationPreviewSamlAppMetadataResponseEntityDescriptor" {
        0: "IDPSSODescriptor" => idpsso_descriptor;
        1: "entityID" => entity_id;
    }
    additional: additional;
    fixed {  }
}

/// How the provider signs users in and out.
///
/// Schema at
/// `/components/schemas/ApplicationPreviewSamlAppMetadataResponse/properties/EntityDescriptor/properties/IDPSSODescriptor`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptor {
    /// A key that the provider uses.
    ///
    /// `KeyDescriptor` in JSON.
    pub key_descriptor: rt::Field<
        crate::models::ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptor,
    >,
    /// Forms in which the provider can name a user, as URNs.
    ///
    /// `NameIDFormat` in JSON.
    pub name_id_format: rt::Field<Vec<String>>,
    /// Endpoints that sign a user out.
    ///
    /// `SingleLogoutService` in JSON.
    pub single_logout_service: rt::Field<Vec<String>>,
    /// Endpoints that sign a user in.
    ///
    /// `SingleSignOnService` in JSON.
    pub single_sign_on_service: rt::Field<Vec<String>>,
    /// Whether the provider asks for signed requests.
    ///
    /// `WantAuthnRequestsSigned` in JSON.
    pub want_authn_requests_signed: rt::Field<bool>,
    /// Protocols that the provider speaks, as URNs.
    ///
    /// `protocolSupportEnumeration` in JSON.
    pub protocol_support_enumeration: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptor {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `KeyDescriptor`.
    #[inline]
    #[must_use]
    pub fn key_descriptor(
        mut self,
        key_descriptor: impl Into<
            rt::Field<
                crate::models::ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptor,
            >,
        >,
    ) -> Self {
        self.key_descriptor = key_descriptor.into();
        self
    }

    /// Sets `NameIDFormat`.
    #[inline]
    #[must_use]
    pub fn name_id_format(
        mut self,
        name_id_format: impl Into<rt::Field<Vec<String>>>,
    ) -> Self {
        self.name_id_format = name_id_format.into();
        self
    }

    /// Sets `SingleLogoutService`.
    #[inline]
    #[must_use]
    pub fn single_logout_service(
        mut self,
        single_logout_service: impl Into<rt::Field<Vec<String>>>,
    ) -> Self {
        self.single_logout_service = single_logout_service.into();
        self
    }

    /// Sets `SingleSignOnService`.
    #[inline]
    #[must_use]
    pub fn single_sign_on_service(
        mut self,
        single_sign_on_service: impl Into<rt::Field<Vec<String>>>,
    ) -> Self {
        self.single_sign_on_service = single_sign_on_service.into();
        self
    }

    /// Sets `WantAuthnRequestsSigned`.
    #[inline]
    #[must_use]
    pub fn want_authn_requests_signed(
        mut self,
        want_authn_requests_signed: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.want_authn_requests_signed = want_authn_requests_signed.into();
        self
    }

    /// Sets `protocolSupportEnumeration`.
    #[inline]
    #[must_use]
    pub fn protocol_support_enumeration(
        mut self,
        protocol_support_enumeration: impl Into<rt::Field<String>>,
    ) -> Self {
        self.protocol_support_enumeration = protocol_support_enumeration.into();
        self
    }
}

rt::object! {
    ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptor as "ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptor" {
        0: "KeyDescriptor" => key_descriptor;
        1: "NameIDFormat" => name_id_format;
        2: "SingleLogoutService" => single_logout_service;
        3: "SingleSignOnService" => single_sign_on_service;
        4: "WantAuthnRequestsSigned" => want_authn_requests_signed;
        5: "protocolSupportEnumeration" => protocol_support_enumeration;
    }
    additional: additional;
    fixed {  }
}

/// A key that the provider uses.
///
/// Schema at
/// `/components/schemas/ApplicationPreviewSamlAppMetadataResponse/properties/EntityDescriptor/properties/IDPSSODescriptor/properties/KeyDescriptor`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptor {
    /// The key itself.
    ///
    /// `KeyInfo` in JSON.
    pub key_info: rt::Field<
        crate::models::ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfo,
    >,
    /// What the key is for, such as `signing`.
    ///
    /// `use` in JSON.
    pub r#use: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptor {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `KeyInfo`.
    #[inline]
    #[must_use]
    pub fn key_info(
        mut self,
        key_info: impl Into<
            rt::Field<
                crate::models::ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfo,
            >,
        >,
    ) -> Self {
        self.key_info = key_info.into();
        self
    }

    /// Sets `use`.
    #[inline]
    #[must_use]
    pub fn r#use(mut self, r#use: impl Into<rt::Field<String>>) -> Self {
        self.r#use = r#use.into();
        self
    }
}

rt::object! {
    ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptor as "ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptor" {
        0: "KeyInfo" => key_info;
        1: "use" => r#use;
    }
    additional: additional;
    fixed {  }
}

/// The key itself.
///
/// Schema at
/// `/components/schemas/ApplicationPreviewSamlAppMetadataResponse/properties/EntityDescriptor/properties/IDPSSODescriptor/properties/KeyDescriptor/properties/KeyInfo`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfo {
    /// The certificate that holds the key.
    ///
    /// `X509Data` in JSON.
    pub x509_data: rt::Field<
        crate::models::ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfoX509Data,
    >,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfo {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `X509Data`.
    #[inline]
    #[must_use]
    pub fn x509_data(
        mut self,
        x509_data: impl Into<
            rt::Field<
                crate::models::ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfoX509Data,
            >,
        >,
    ) -> Self {
        self.x509_data = x509_data.into();
        self
    }
}

rt::object! {
    ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfo as "ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfo" {
        0: "X509Data" => x509_data;
    }
    additional: additional;
    fixed {  }
}

/// The certificate that holds the key.
///
/// Schema at
/// `/components/schemas/ApplicationPreviewSamlAppMetadataResponse/properties/EntityDescriptor/properties/IDPSSODescriptor/properties/KeyDescriptor/properties/KeyInfo/properties/X509Data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfoX509Data {
    /// The certificate in base64.
    ///
    /// `X509Certificate` in JSON.
    pub x509_certificate: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfoX509Data {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `X509Certificate`.
    #[inline]
    #[must_use]
    pub fn x509_certificate(
        mut self,
        x509_certificate: impl Into<rt::Field<String>>,
    ) -> Self {
        self.x509_certificate = x509_certificate.into();
        self
    }
}

rt::object! {
    ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfoX509Data as "ApplicationPreviewSamlAppMetadataResponseEntityDescriptorIdpssoDescriptorKeyDescriptorKeyInfoX509Data" {
        0: "X509Certificate" => x509_certificate;
    }
    additional: additional;
    fixed {  }
}
