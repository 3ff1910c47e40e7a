use crate::model as rt;

/// How Okta recognizes what comes from an identity provider as genuine.
///
/// Schema `IdentityProviderCredentialsTrust`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityProviderCredentialsTrust {
    /// Audience that SAML assertions must name, which is the entity id of Okta at the provider.
    ///
    /// `audience` in JSON.
    pub audience: rt::Field<String>,
    /// Issuer that SAML assertions or certificates must name.
    ///
    /// `issuer` in JSON.
    pub issuer: rt::Field<String>,
    /// Id of the key in the org's key store that verifies the signatures of the provider.
    ///
    /// `kid` in JSON.
    pub kid: rt::Field<String>,
    /// How Okta finds out whether a client certificate was revoked; for `X509` providers only.
    ///
    /// `revocation` in JSON.
    pub revocation: rt::Field<crate::models::IdentityProviderCredentialsTrustRevocation>,
    /// Number of minutes for which certificate revocation data is kept before it is fetched again.
    ///
    /// `revocationCacheLifetime` in JSON.
    pub revocation_cache_lifetime: rt::Field<i64>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl IdentityProviderCredentialsTrust {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `audience`.
    #[inline]
    #[must_use]
    pub fn audience(mut self, audience: impl Into<rt::Field<String>>) -> Self {
        self.audience = audience.into();
        self
    }

    /// Sets `issuer`.
    #[inline]
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<rt::Field<String>>) -> Self {
        self.issuer = issuer.into();
        self
    }

    /// Sets `kid`.
    #[inline]
    #[must_use]
    pub fn kid(mut self, kid: impl Into<rt::Field<String>>) -> Self {
        self.kid = kid.into();
        self
    }

    /// Sets `revocation`.
    #[inline]
    #[must_use]
    pub fn revocation(
        mut self,
        revocation: impl Into<
            rt::Field<crate::models::IdentityProviderCredentialsTrustRevocation>,
        >,
    ) -> Self {
        self.revocation = revocation.into();
        self
    }

    /// Sets `revocationCacheLifetime`.
    #[inline]
    #[must_use]
    pub fn revocation_cache_lifetime(
        mut self,
        revocation_cache_lifetime: impl Into<rt::Field<i64>>,
    ) -> Self {
        self.revocation_cache_lifetime = revocation_cache_lifetime.into();
        self
    }
}

rt::object! {
    IdentityProviderCredentialsTrust as "IdentityProviderCredentialsTrust" {
        0: "audience" => audience;
        1: "issuer" => issuer;
        2: "kid" => kid;
        3: "revocation" => revocation;
        4: "revocationCacheLifetime" => revocation_cache_lifetime;
    }
    additional: additional;
    fixed {  }
}

/// How Okta finds out whether a client certificate was revoked; for `X509` providers only.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/IdentityProviderCredentialsTrust/properties/revocation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderCredentialsTrustRevocation {
    /// `CRL`
    Crl,
    /// `DELTA_CRL`
    DeltaCrl,
    /// `OCSP`
    Ocsp,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    IdentityProviderCredentialsTrustRevocation {
        "CRL" => Crl;
        "DELTA_CRL" => DeltaCrl;
        "OCSP" => Ocsp;
    }
}
