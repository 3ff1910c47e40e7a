use crate::model as rt;

/// An Okta session: who has signed in, when and how, and until when that lasts.
///
/// # To create, read, update and delete
///
/// - [`read`](Self::read): Fetches one session by its id.
/// - [`delete`](Self::delete): Ends a session, which signs the user out of Okta.
///
/// # What can be done with it
///
/// - [`refresh`](Self::refresh): Extends the lifetime of a session, as activity of the user would.
///
/// Schema `Session`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Session {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// How the user has proved the identity, in the terms of RFC 8176.
    ///
    /// `amr` in JSON; read-only.
    pub amr: rt::Field<Vec<crate::models::SessionAuthenticationMethod>>,
    /// When the user signed in.
    ///
    /// `createdAt` in JSON; read-only.
    pub created_at: rt::Field<rt::DateTime>,
    /// When the session ends unless it is extended.
    ///
    /// `expiresAt` in JSON; read-only.
    pub expires_at: rt::Field<rt::DateTime>,
    /// Identifier of the session; whoever has it can act as the user, so treat it as a secret.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// The idp.
    ///
    /// `idp` in JSON.
    pub idp: rt::Field<crate::models::SessionIdentityProvider>,
    /// When the user last verified a second factor.
    ///
    /// `lastFactorVerification` in JSON; read-only.
    pub last_factor_verification: rt::Field<rt::DateTime>,
    /// When the user last entered the password.
    ///
    /// `lastPasswordVerification` in JSON; read-only.
    pub last_password_verification: rt::Field<rt::DateTime>,
    /// Login of the user.
    ///
    /// `login` in JSON; read-only.
    pub login: rt::Field<String>,
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::SessionStatus>,
    /// Id of the user.
    ///
    /// `userId` in JSON; read-only.
    pub user_id: rt::Field<String>,
    /// Whether a second factor was used in the session.
    ///
    /// `mfaActive` in JSON; read-only.
    pub mfa_active: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl Session {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `idp`.
    #[inline]
    #[must_use]
    pub fn idp(
        mut self,
        idp: impl Into<rt::Field<crate::models::SessionIdentityProvider>>,
    ) -> Self {
        self.idp = idp.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::SessionStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }
}

rt::object! {
    Session as "Session" {
        0: "_links" => links, read_only;
        1: "amr" => amr, read_only;
        2: "createdAt" => created_at, read_only;
        3: "expiresAt" => expires_at, read_only;
        4: "id" => id, read_only;
        5: "idp" => idp;
        6: "lastFactorVerification" => last_factor_verification, read_only;
        7: "lastPasswordVerification" => last_password_verification, read_only;
        8: "login" => login, read_only;
        9: "status" => status;
        10: "userId" => user_id, read_only;
        11: "mfaActive" => mfa_active, read_only;
    }
    additional: additional;
    fixed {  }
}
