use crate::model as rt;

/// The key by which an authorization server signs its tokens, and how it is replaced.
///
/// Schema `AuthorizationServerCredentialsSigningConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationServerCredentialsSigningConfig {
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
    /// The rotation mode.
    ///
    /// `rotationMode` in JSON.
    pub rotation_mode: rt::Field<
        crate::models::AuthorizationServerCredentialsRotationMode,
    >,
    /// The use.
    ///
    /// `use` in JSON.
    pub r#use: rt::Field<crate::models::AuthorizationServerCredentialsUse>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AuthorizationServerCredentialsSigningConfig {
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
    pub fn rotation_mode(
        mut self,
        rotation_mode: impl Into<
            rt::Field<crate::models::AuthorizationServerCredentialsRotationMode>,
        >,
    ) -> Self {
        self.rotation_mode = rotation_mode.into();
        self
    }

    /// Sets `use`.
    #[inline]
    #[must_use]
    pub fn r#use(
        mut self,
        r#use: impl Into<rt::Field<crate::models::AuthorizationServerCredentialsUse>>,
    ) -> Self {
        self.r#use = r#use.into();
        self
    }
}

rt::object! {
    AuthorizationServerCredentialsSigningConfig as "AuthorizationServerCredentialsSigningConfig" {
        0: "kid" => kid;
        1: "lastRotated" => last_rotated, read_only;
        2: "nextRotation" => next_rotation, read_only;
        3: "rotationMode" => rotation_mode;
        4: "use" => r#use;
    }
    additional: additional;
    fixed {  }
}
