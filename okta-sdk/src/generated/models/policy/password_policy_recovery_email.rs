use crate::model as rt;

/// Whether and how users recover a password by email.
///
/// Schema `PasswordPolicyRecoveryEmail`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyRecoveryEmail {
    /// The properties.
    ///
    /// `properties` in JSON.
    pub properties: rt::Field<crate::models::PasswordPolicyRecoveryEmailProperties>,
    /// Whether recovery by email is possible.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::PasswordPolicyRecoveryEmailStatus>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyRecoveryEmail {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `properties`.
    #[inline]
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl Into<
            rt::Field<crate::models::PasswordPolicyRecoveryEmailProperties>,
        >,
    ) -> Self {
        self.properties = properties.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::PasswordPolicyRecoveryEmailStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }
}

rt::object! {
    PasswordPolicyRecoveryEmail as "PasswordPolicyRecoveryEmail" {
        0: "properties" => properties;
        1: "status" => status;
    }
    additional: additional;
    fixed {  }
}

/// Whether recovery by email is possible.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/PasswordPolicyRecoveryEmail/properties/status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasswordPolicyRecoveryEmailStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    PasswordPolicyRecoveryEmailStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
    }
}
