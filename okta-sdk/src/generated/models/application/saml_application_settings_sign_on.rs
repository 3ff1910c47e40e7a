use crate::model as rt;

/// What Okta sends to a SAML application, where to, and how it is signed. For catalog applications only the
/// members that end in `Override`, and a few others, can be set.
///
/// Schema `SamlApplicationSettingsSignOn`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SamlApplicationSettingsSignOn {
    /// Further addresses that assertions may be sent to, where several are allowed.
    ///
    /// `acsEndpoints` in JSON.
    pub acs_endpoints: rt::Field<Vec<crate::models::AcsEndpoint>>,
    /// Whether a request may pick one of several addresses for the assertion.
    ///
    /// `allowMultipleAcsEndpoints` in JSON.
    pub allow_multiple_acs_endpoints: rt::Field<bool>,
    /// Whether the assertion is signed.
    ///
    /// `assertionSigned` in JSON.
    pub assertion_signed: rt::Field<bool>,
    /// Attributes that the assertion carries.
    ///
    /// `attributeStatements` in JSON.
    pub attribute_statements: rt::Field<Vec<crate::models::SamlAttributeStatement>>,
    /// Audience that the assertion names, usually the entity id of the application.
    ///
    /// `audience` in JSON.
    pub audience: rt::Field<String>,
    /// Audience in place of the one from the catalog.
    ///
    /// `audienceOverride` in JSON.
    pub audience_override: rt::Field<String>,
    /// Authentication context class that the assertion claims.
    ///
    /// `authnContextClassRef` in JSON.
    pub authn_context_class_ref: rt::Field<String>,
    /// Where the application leads users who come from Okta.
    ///
    /// `defaultRelayState` in JSON.
    pub default_relay_state: rt::Field<String>,
    /// Value of the `Destination` attribute of the response.
    ///
    /// `destination` in JSON.
    pub destination: rt::Field<String>,
    /// Destination in place of the one from the catalog.
    ///
    /// `destinationOverride` in JSON.
    pub destination_override: rt::Field<String>,
    /// Digest of the signature, such as `SHA256`.
    ///
    /// `digestAlgorithm` in JSON.
    pub digest_algorithm: rt::Field<String>,
    /// Whether users have to authenticate again when the application asks for it.
    ///
    /// `honorForceAuthn` in JSON.
    pub honor_force_authn: rt::Field<bool>,
    /// Issuer that the assertion names; `${org.externalKey}` stands for the key of the application.
    ///
    /// `idpIssuer` in JSON.
    pub idp_issuer: rt::Field<String>,
    /// Inline hooks that may change the assertion before it is sent.
    ///
    /// `inlineHooks` in JSON.
    pub inline_hooks: rt::Field<Vec<crate::models::SignOnInlineHook>>,
    /// Recipient that the assertion names.
    ///
    /// `recipient` in JSON.
    pub recipient: rt::Field<String>,
    /// Recipient in place of the one from the catalog.
    ///
    /// `recipientOverride` in JSON.
    pub recipient_override: rt::Field<String>,
    /// Whether requests are compressed.
    ///
    /// `requestCompressed` in JSON.
    pub request_compressed: rt::Field<bool>,
    /// Whether the response is signed.
    ///
    /// `responseSigned` in JSON.
    pub response_signed: rt::Field<bool>,
    /// Whether requests of the application must be signed.
    ///
    /// `samlSignedRequestEnabled` in JSON.
    pub saml_signed_request_enabled: rt::Field<bool>,
    /// Algorithm of the signature, such as `RSA_SHA256`.
    ///
    /// `signatureAlgorithm` in JSON.
    pub signature_algorithm: rt::Field<String>,
    /// The slo.
    ///
    /// `slo` in JSON.
    pub slo: rt::Field<crate::models::SingleLogout>,
    /// The sp certificate.
    ///
    /// `spCertificate` in JSON.
    pub sp_certificate: rt::Field<crate::models::SpCertificate>,
    /// Issuer that the requests of the application name.
    ///
    /// `spIssuer` in JSON.
    pub sp_issuer: rt::Field<String>,
    /// Address that the assertion is sent to.
    ///
    /// `ssoAcsUrl` in JSON.
    pub sso_acs_url: rt::Field<String>,
    /// Address for the assertion in place of the one from the catalog.
    ///
    /// `ssoAcsUrlOverride` in JSON.
    pub sso_acs_url_override: rt::Field<String>,
    /// Format of the name identifier, such as `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`.
    ///
    /// `subjectNameIdFormat` in JSON.
    pub subject_name_id_format: rt::Field<String>,
    /// Expression for the name identifier, such as `${user.userName}`.
    ///
    /// `subjectNameIdTemplate` in JSON.
    pub subject_name_id_template: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl SamlApplicationSettingsSignOn {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `acsEndpoints`.
    #[inline]
    #[must_use]
    pub fn acs_endpoints(
        mut self,
        acs_endpoints: impl Into<rt::Field<Vec<crate::models::AcsEndpoint>>>,
    ) -> Self {
        self.acs_endpoints = acs_endpoints.into();
        self
    }

    /// Sets `allowMultipleAcsEndpoints`.
    #[inline]
    #[must_use]
    pub fn allow_multiple_acs_endpoints(
        mut self,
        allow_multiple_acs_endpoints: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.allow_multiple_acs_endpoints = allow_multiple_acs_endpoints.into();
        self
    }

    /// Sets `assertionSigned`.
    #[inline]
    #[must_use]
    pub fn assertion_signed(
        mut self,
        assertion_signed: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.assertion_signed = assertion_signed.into();
        self
    }

    /// Sets `attributeStatements`.
    #[inline]
    #[must_use]
    pub fn attribute_statements(
        mut self,
        attribute_statements: impl Into<
            rt::Field<Vec<crate::models::SamlAttributeStatement>>,
        >,
    ) -> Self {
        self.attribute_statements = attribute_statements.into();
        self
    }

    /// Sets `audience`.
    #[inline]
    #[must_use]
    pub fn audience(mut self, audience: impl Into<rt::Field<String>>) -> Self {
        self.audience = audience.into();
        self
    }

    /// Sets `audienceOverride`.
    #[inline]
    #[must_use]
    pub fn audience_override(
        mut self,
        audience_override: impl Into<rt::Field<String>>,
    ) -> Self {
        self.audience_override = audience_override.into();
        self
    }

    /// Sets `authnContextClassRef`.
    #[inline]
    #[must_use]
    pub fn authn_context_class_ref(
        mut self,
        authn_context_class_ref: impl Into<rt::Field<String>>,
    ) -> Self {
        self.authn_context_class_ref = authn_context_class_ref.into();
        self
    }

    /// Sets `defaultRelayState`.
    #[inline]
    #[must_use]
    pub fn default_relay_state(
        mut self,
        default_relay_state: impl Into<rt::Field<String>>,
    ) -> Self {
        self.default_relay_state = default_relay_state.into();
        self
    }

    /// Sets `destination`.
    #[inline]
    #[must_use]
    pub fn destination(mut self, destination: impl Into<rt::Field<String>>) -> Self {
        self.destination = destination.into();
        self
    }

    /// Sets `destinationOverride`.
    #[inline]
    #[must_use]
    pub fn destination_override(
        mut self,
        destination_override: impl Into<rt::Field<String>>,
    ) -> Self {
        self.destination_override = destination_override.into();
        self
    }

    /// Sets `digestAlgorithm`.
    #[inline]
    #[must_use]
    pub fn digest_algorithm(
        mut self,
        digest_algorithm: impl Into<rt::Field<String>>,
    ) -> Self {
        self.digest_algorithm = digest_algorithm.into();
        self
    }

    /// Sets `honorForceAuthn`.
    #[inline]
    #[must_use]
    pub fn honor_force_authn(
        mut self,
        honor_force_authn: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.honor_force_authn = honor_force_authn.into();
        self
    }

    /// Sets `idpIssuer`.
    #[inline]
    #[must_use]
    pub fn idp_issuer(mut self, idp_issuer: impl Into<rt::Field<String>>) -> Self {
        self.idp_issuer = idp_issuer.into();
        self
    }

    /// Sets `inlineHooks`.
    #[inline]
    #[must_use]
    pub fn inline_hooks(
        mut self,
        inline_hooks: impl Into<rt::Field<Vec<crate::models::SignOnInlineHook>>>,
    ) -> Self {
        self.inline_hooks = inline_hooks.into();
        self
    }

    /// Sets `recipient`.
    #[inline]
    #[must_use]
    pub fn recipient(mut self, recipient: impl Into<rt::Field<String>>) -> Self {
        self.recipient = recipient.into();
        self
    }

    /// Sets `recipientOverride`.
    #[inline]
    #[must_use]
    pub fn recipient_override(
        mut self,
        recipient_override: impl Into<rt::Field<String>>,
    ) -> Self {
        self.recipient_override = recipient_override.into();
        self
    }

    /// Sets `requestCompressed`.
    #[inline]
    #[must_use]
    pub fn request_compressed(
        mut self,
        request_compressed: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.request_compressed = request_compressed.into();
        self
    }

    /// Sets `responseSigned`.
    #[inline]
    #[must_use]
    pub fn response_signed(
        mut self,
        response_signed: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.response_signed = response_signed.into();
        self
    }

    /// Sets `samlSignedRequestEnabled`.
    #[inline]
    #[must_use]
    pub fn saml_signed_request_enabled(
        mut self,
        saml_signed_request_enabled: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.saml_signed_request_enabled = saml_signed_request_enabled.into();
        self
    }

    /// Sets `signatureAlgorithm`.
    #[inline]
    #[must_use]
    pub fn signature_algorithm(
        mut self,
        signature_algorithm: impl Into<rt::Field<String>>,
    ) -> Self {
        self.signature_algorithm = signature_algorithm.into();
        self
    }

    /// Sets `slo`.
    #[inline]
    #[must_use]
    pub fn slo(
        mut self,
        slo: impl Into<rt::Field<crate::models::SingleLogout>>,
    ) -> Self {
        self.slo = slo.into();
        self
    }

    /// Sets `spCertificate`.
    #[inline]
    #[must_use]
    pub fn sp_certificate(
        mut self,
        sp_certificate: impl Into<rt::Field<crate::models::SpCertificate>>,
    ) -> Self {
        self.sp_certificate = sp_certificate.into();
        self
    }

    /// Sets `spIssuer`.
    #[inline]
    #[must_use]
    pub fn sp_issuer(mut self, sp_issuer: impl Into<rt::Field<String>>) -> Self {
        self.sp_issuer = sp_issuer.into();
        self
    }

    /// Sets `ssoAcsUrl`.
    #[inline]
    #[must_use]
    pub fn sso_acs_url(mut self, sso_acs_url: impl Into<rt::Field<String>>) -> Self {
        self.sso_acs_url = sso_acs_url.into();
        self
    }

    /// Sets `ssoAcsUrlOverride`.
    #[inline]
    #[must_use]
    pub fn sso_acs_url_override(
        mut self,
        sso_acs_url_override: impl Into<rt::Field<String>>,
    ) -> Self {
        self.sso_acs_url_override = sso_acs_url_override.into();
        self
    }

    /// Sets `subjectNameIdFormat`.
    #[inline]
    #[must_use]
    pub fn subject_name_id_format(
        mut self,
        subject_name_id_format: impl Into<rt::Field<String>>,
    ) -> Self {
        self.subject_name_id_format = subject_name_id_format.into();
        self
    }

    /// Sets `subjectNameIdTemplate`.
    #[inline]
    #[must_use]
    pub fn subject_name_id_template(
        mut self,
        subject_name_id_template: impl Into<rt::Field<String>>,
    ) -> Self {
        self.subject_name_id_template = subject_name_id_template.into();
        self
    }
}

rt::object! {
    SamlApplicationSettingsSignOn as "SamlApplicationSettingsSignOn" {
        0: "acsEndpoints" => acs_endpoints;
        1: "allowMultipleAcsEndpoints" => allow_multiple_acs_endpoints;
        2: "assertionSigned" => assertion_signed;
        3: "attributeStatements" => attribute_statements;
        4: "audience" => audience;
        5: "audienceOverride" => audience_override;
        6: "authnContextClassRef" => authn_context_class_ref;
        7: "defaultRelayState" => default_relay_state;
        8: "destination" => destination;
        9: "destinationOverride" => destination_override;
        10: "digestAlgorithm" => digest_algorithm;
        11: "honorForceAuthn" => honor_force_authn;
        12: "idpIssuer" => idp_issuer;
        13: "inlineHooks" => inline_hooks;
        14: "recipient" => recipient;
        15: "recipientOverride" => recipient_override;
        16: "requestCompressed" => request_compressed;
        17: "responseSigned" => response_signed;
        18: "samlSignedRequestEnabled" => saml_signed_request_enabled;
        19: "signatureAlgorithm" => signature_algorithm;
        20: "slo" => slo;
        21: "spCertificate" => sp_certificate;
        22: "spIssuer" => sp_issuer;
        23: "ssoAcsUrl" => sso_acs_url;
        24: "ssoAcsUrlOverride" => sso_acs_url_override;
        25: "subjectNameIdFormat" => subject_name_id_format;
        26: "subjectNameIdTemplate" => subject_name_id_template;
    }
    additional: additional;
    fixed {  }
}
