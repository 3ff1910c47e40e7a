use crate::model as rt;

/// A factor that sends the user a code by e-mail.
///
/// It has all members of [`UserFactor`](crate::models::UserFactor).
///
/// A new one has `factorType` set to `email`.
///
/// # To create, read, update and delete
///
/// - [`delete`](Self::delete): Unenrolls a factor of a user, who can then enroll it anew.
///
/// # What can be done with it
///
/// - [`activate`](Self::activate): Activates a factor by proof that the user has it, which completes the
///   enrollment.
/// - [`verify_factor`](Self::verify_factor): Sends a user a challenge of a factor, or checks the answer to it.
///
/// Schema `EmailUserFactor`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailUserFactor {
    /// What the next step needs, such as the `activation` with a QR code or a challenge.
    ///
    /// `_embedded` in JSON; read-only.
    pub embedded: rt::Field<rt::FreeForm>,
    /// Links to what can be done next, such as `activate`, `verify` or `poll`.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// When it was created.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// The factor type.
    ///
    /// `factorType` in JSON.
    pub factor_type: rt::Field<crate::models::FactorType>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When it last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// The provider.
    ///
    /// `provider` in JSON.
    pub provider: rt::Field<crate::models::FactorProvider>,
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::FactorStatus>,
    /// The verify.
    ///
    /// `verify` in JSON.
    pub verify: rt::Field<crate::models::VerifyFactorRequest>,
    /// The vendor behind the provider, such as `OKTA`.
    ///
    /// `vendorName` in JSON.
    pub vendor_name: rt::Field<String>,
    /// The profile.
    ///
    /// `profile` in JSON.
    pub profile: rt::Field<crate::models::EmailUserFactorProfile>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl EmailUserFactor {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `provider`.
    #[inline]
    #[must_use]
    pub fn provider(
        mut self,
        provider: impl Into<rt::Field<crate::models::FactorProvider>>,
    ) -> Self {
        self.provider = provider.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::FactorStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `verify`.
    #[inline]
    #[must_use]
    pub fn verify(
        mut self,
        verify: impl Into<rt::Field<crate::models::VerifyFactorRequest>>,
    ) -> Self {
        self.verify = verify.into();
        self
    }

    /// Sets `vendorName`.
    #[inline]
    #[must_use]
    pub fn vendor_name(mut self, vendor_name: impl Into<rt::Field<String>>) -> Self {
        self.vendor_name = vendor_name.into();
        self
    }

    /// Sets `profile`.
    #[inline]
    #[must_use]
    pub fn profile(
        mut self,
        profile: impl Into<rt::Field<crate::models::EmailUserFactorProfile>>,
    ) -> Self {
        self.profile = profile.into();
        self
    }
}

rt::object! {
    EmailUserFactor as "EmailUserFactor" {
        0: "_embedded" => embedded, read_only;
        1: "_links" => links, read_only;
        2: "created" => created, read_only;
        3: "factorType" => factor_type;
        4: "id" => id, read_only;
        5: "lastUpdated" => last_updated, read_only;
        6: "provider" => provider;
        7: "status" => status;
        8: "verify" => verify;
        9: "vendorName" => vendor_name;
        10: "profile" => profile;
    }
    additional: additional;
    fixed { factor_type: "email" }
}
