use crate::model as rt;

/// A password hashed by another system, so that users can be moved to Okta without a reset.
///
/// Schema `PasswordCredentialHash`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordCredentialHash {
    /// The algorithm.
    ///
    /// `algorithm` in JSON.
    pub algorithm: rt::Field<crate::models::PasswordCredentialHashAlgorithm>,
    /// Salt of the hash: base64 for the SHA algorithms and MD5, the 22 characters of its own alphabet for bcrypt.
    ///
    /// `salt` in JSON.
    pub salt: rt::Field<rt::Secret>,
    /// Whether the salt was put before the password or after it, `PREFIX` or `POSTFIX`; not for bcrypt.
    ///
    /// `saltOrder` in JSON.
    pub salt_order: rt::Field<String>,
    /// The hash: base64 for the SHA algorithms and MD5, the 31 characters without salt for bcrypt.
    ///
    /// `value` in JSON.
    pub value: rt::Field<rt::Secret>,
    /// Cost of the hash, from 1 to 20; for bcrypt only.
    ///
    /// `workFactor` in JSON.
    pub work_factor: rt::Field<i64>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordCredentialHash {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `algorithm`.
    #[inline]
    #[must_use]
    pub fn algorithm(
        mut self,
        algorithm: impl Into<rt::Field<crate::models::PasswordCredentialHashAlgorithm>>,
    ) -> Self {
        self.algorithm = algorithm.into();
        self
    }

    /// Sets `salt`.
    #[inline]
    #[must_use]
    pub fn salt(mut self, salt: impl Into<rt::Field<rt::Secret>>) -> Self {
        self.salt = salt.into();
        self
    }

    /// Sets `saltOrder`.
    #[inline]
    #[must_use]
    pub fn salt_order(mut self, salt_order: impl Into<rt::Field<String>>) -> Self {
        self.salt_order = salt_order.into();
        self
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<rt::Field<rt::Secret>>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets `workFactor`.
    #[inline]
    #[must_use]
    pub fn work_factor(mut self, work_factor: impl Into<rt::Field<i64>>) -> Self {
        self.work_factor = work_factor.into();
        self
    }
}

rt::object! {
    PasswordCredentialHash as "PasswordCredentialHash" {
        0: "algorithm" => algorithm;
        1: "salt" => salt;
        2: "saltOrder" => salt_order;
        3: "value" => value;
        4: "workFactor" => work_factor;
    }
    additional: additional;
    fixed {  }
}
