use crate::model as rt;

/// A public key in the form of RFC 7517, with its certificate where it has one.
///
/// Schema `JsonWebKey`.
#[derive(Clone)]
#[non_exhaustive]
pub struct JsonWebKey {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Algorithm that the key is for, such as `RS256`.
    ///
    /// `alg` in JSON.
    pub alg: rt::Field<String>,
    /// When the key was created, as an ISO 8601 timestamp.
    ///
    /// `created` in JSON.
    pub created: rt::Field<rt::DateTime>,
    /// Public exponent in base64url; for RSA keys.
    ///
    /// `e` in JSON.
    pub e: rt::Field<String>,
    /// When the certificate expires, as an ISO 8601 timestamp.
    ///
    /// `expiresAt` in JSON.
    pub expires_at: rt::Field<rt::DateTime>,
    /// Operations that the key is for, such as `verify`.
    ///
    /// `key_ops` in JSON.
    pub key_ops: rt::Field<Vec<String>>,
    /// Id by which signatures refer to the key.
    ///
    /// `kid` in JSON.
    pub kid: rt::Field<String>,
    /// Kind of key, such as `RSA` or `EC`.
    ///
    /// `kty` in JSON.
    pub kty: rt::Field<String>,
    /// When the key last changed, as an ISO 8601 timestamp.
    ///
    /// `lastUpdated` in JSON.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Modulus in base64url; for RSA keys.
    ///
    /// `n` in JSON.
    pub n: rt::Field<String>,
    /// Whether the key is in use: `ACTIVE`, `NEXT`, `EXPIRED` or `INACTIVE`.
    ///
    /// `status` in JSON.
    pub status: rt::Field<String>,
    /// What the key is for; `sig` for signatures.
    ///
    /// `use` in JSON.
    pub r#use: rt::Field<String>,
    /// Certificate chain, the key's own first, as base64 text of the DER encodings.
    ///
    /// `x5c` in JSON.
    pub x5c: rt::Field<Vec<String>>,
    /// SHA-1 digest of the certificate in base64url.
    ///
    /// `x5t` in JSON.
    pub x5t: rt::Field<String>,
    /// SHA-256 digest of the certificate in base64url.
    ///
    /// `x5t#S256` in JSON.
    pub x5t_s256: rt::Field<String>,
    /// Address of the certificate.
    ///
    /// `x5u` in JSON.
    pub x5u: rt::Field<String>,
    /// Id of the key in Okta, which is another than the `kid`.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// X coordinate of the point in base64url; for EC keys.
    ///
    /// `x` in JSON.
    pub x: rt::Field<String>,
    /// Y coordinate of the point in base64url; for EC keys.
    ///
    /// `y` in JSON.
    pub y: rt::Field<String>,
    /// Name of the curve, such as `P-256`; for EC keys.
    ///
    /// `crv` in JSON.
    pub crv: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl JsonWebKey {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `alg`.
    #[inline]
    #[must_use]
    pub fn alg(mut self, alg: impl Into<rt::Field<String>>) -> Self {
        self.alg = alg.into();
        self
    }

    /// Sets `created`.
    #[inline]
    #[must_use]
    pub fn created(mut self, created: impl Into<rt::Field<rt::DateTime>>) -> Self {
        self.created = created.into();
        self
    }

    /// Sets `e`.
    #[inline]
    #[must_use]
    pub fn e(mut self, e: impl Into<rt::Field<String>>) -> Self {
        self.e = e.into();
        self
    }

    /// Sets `expiresAt`.
    #[inline]
    #[must_use]
    pub fn expires_at(mut self, expires_at: impl Into<rt::Field<rt::DateTime>>) -> Self {
        self.expires_at = expires_at.into();
        self
    }

    /// Sets `key_ops`.
    #[inline]
    #[must_use]
    pub fn key_ops(mut self, key_ops: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.key_ops = key_ops.into();
        self
    }

    /// Sets `kid`.
    #[inline]
    #[must_use]
    pub fn kid(mut self, kid: impl Into<rt::Field<String>>) -> Self {
        self.kid = kid.into();
        self
    }

    /// Sets `kty`.
    #[inline]
    #[must_use]
    pub fn kty(mut self, kty: impl Into<rt::Field<String>>) -> Self {
        self.kty = kty.into();
        self
    }

    /// Sets `lastUpdated`.
    #[inline]
    #[must_use]
    pub fn last_updated(
        mut self,
        last_updated: impl Into<rt::Field<rt::DateTime>>,
    ) -> Self {
        self.last_updated = last_updated.into();
        self
    }

    /// Sets `n`.
    #[inline]
    #[must_use]
    pub fn n(mut self, n: impl Into<rt::Field<String>>) -> Self {
        self.n = n.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(mut self, status: impl Into<rt::Field<String>>) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `use`.
    #[inline]
    #[must_use]
    pub fn r#use(mut self, r#use: impl Into<rt::Field<String>>) -> Self {
        self.r#use = r#use.into();
        self
    }

    /// Sets `x5c`.
    #[inline]
    #[must_use]
    pub fn x5c(mut self, x5c: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.x5c = x5c.into();
        self
    }

    /// Sets `x5t`.
    #[inline]
    #[must_use]
    pub fn x5t(mut self, x5t: impl Into<rt::Field<String>>) -> Self {
        self.x5t = x5t.into();
        self
    }

    /// Sets `x5t#S256`.
    #[inline]
    #[must_use]
    pub fn x5t_s256(mut self, x5t_s256: impl Into<rt::Field<String>>) -> Self {
        self.x5t_s256 = x5t_s256.into();
        self
    }

    /// Sets `x5u`.
    #[inline]
    #[must_use]
    pub fn x5u(mut self, x5u: impl Into<rt::Field<String>>) -> Self {
        self.x5u = x5u.into();
        self
    }

    /// Sets `x`.
    #[inline]
    #[must_use]
    pub fn x(mut self, x: impl Into<rt::Field<String>>) -> Self {
        self.x = x.into();
        self
    }

    /// Sets `y`.
    #[inline]
    #[must_use]
    pub fn y(mut self, y: impl Into<rt::Field<String>>) -> Self {
        self.y = y.into();
        self
    }

    /// Sets `crv`.
    #[inline]
    #[must_use]
    pub fn crv(mut self, crv: impl Into<rt::Field<String>>) -> Self {
        self.crv = crv.into();
        self
    }
}

rt::object! {
    JsonWebKey as "JsonWebKey" {
        0: "_links" => links, read_only;
        1: "alg" => alg;
        2: "created" => created;
        3: "e" => e;
        4: "expiresAt" => expires_at;
        5: "key_ops" => key_ops;
        6: "kid" => kid;
        7: "kty" => kty;
        8: "lastUpdated" => last_updated;
        9: "n" => n;
        10: "status" => status;
        11: "use" => r#use;
        12: "x5c" => x5c;
        13: "x5t" => x5t;
        14: "x5t#S256" => x5t_s256;
        15: "x5u" => x5u;
        16: "id" => id, read_only;
        17: "x" => x;
        18: "y" => y;
        19: "crv" => crv;
    }
    additional: additional;
    fixed {  }
}
