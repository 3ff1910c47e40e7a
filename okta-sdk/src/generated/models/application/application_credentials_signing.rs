use crate::model as rt;

/// The key by which an application or an authorization server signs, and how it is replaced.
///
/// Schema `ApplicationCredentialsSigning`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationCredentialsSigning {
    /// Id of the key in use.
    ///
    /// `kid` in JSON.
    pub kid: rt::Field<String>,
    /// When the key was last replaced, as an ISO 8601 timestamp.
    ///
    /// `lastRotated` in JSON; read-only.
    pub last_rotated: rt::Field<rt::DateTime>,
    /// When the key will be replaced, as an ISO 8601 timestamp; for `AUTO`.
    ///
    /// `nextRotation` in JSON; read-only.
    pub next_rotation: rt::Field<rt::DateTime>,
    /// Whether Okta replaces the key from time to time (`AUTO`) or an administrator does (`MANUAL`).
    ///
    /// `rotationMode` in JSON.
    pub rotation_mode: rt::Field<String>,
    /// The use.
    ///
    /// `use` in JSON.
    pub r#use: rt::Field<crate::models::ApplicationCredentialsSigningUse>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationCredentialsSigning {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `kid`.
    #[inline]
    #[must_use]
    pub fn kid(mut self, kid: impl Into<rt::Field<String>>) -> Self {
        self.kid = kid.into();
        self
    }

    /// Sets `rotationMode`.
    #[inline]
    #[must_use]
    pub fn rotation_mode(mut self, rotation_mode: impl Into<rt::Field<String>>) -> Self {
        self.rotation_mode = rotation_mode.into();
        self
    }

    /// Sets `use`.
    #[inline]
    #[must_use]
    pub fn r#use(
        mut self,
        r#use: impl Into<rt::Field<crate::models::ApplicationCredentialsSigningUse>>,
    ) -> Self {
        self.r#use = r#use.into();
        self
    }
}

rt::object! {
    ApplicationCredentialsSigning as "ApplicationCredentialsSigning" {
        0: "kid" => kid;
        1: "lastRotated" => last_rotated, read_only;
        2: "nextRotation" => next_rotation, read_only;
        3: "rotationMode" => rotation_mode;
        4: "use" => r#use;
    }
    additional: additional;
    fixed {  }
}
