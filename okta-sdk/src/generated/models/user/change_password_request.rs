use crate::model as rt;

/// The old and the new password of a user.
///
/// Schema `ChangePasswordRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChangePasswordRequest {
    /// The new password.
    ///
    /// `newPassword` in JSON.
    pub new_password: rt::Field<crate::models::PasswordCredential>,
    /// The old password.
    ///
    /// `oldPassword` in JSON.
    pub old_password: rt::Field<crate::models::PasswordCredential>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ChangePasswordRequest {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `newPassword`.
    #[inline]
    #[must_use]
    pub fn new_password(
        mut self,
        new_password: impl Into<rt::Field<crate::models::PasswordCredential>>,
    ) -> Self {
        self.new_password = new_password.into();
        self
    }

    /// Sets `oldPassword`.
    #[inline]
    #[must_use]
    pub fn old_password(
        mut self,
        old_password: impl Into<rt::Field<crate::models::PasswordCredential>>,
    ) -> Self {
        self.old_password = old_password.into();
        self
    }
}

rt::object! {
    ChangePasswordRequest as "ChangePasswordRequest" {
        0: "newPassword" => new_password;
        1: "oldPassword" => old_password;
    }
    additional: additional;
    fixed {  }
}
