use crate::model as rt;

/// A condition on where the password of a user is kept.
///
/// Schema `PasswordPolicyAuthenticationProviderCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyAuthenticationProviderCondition {
    /// Ids of the directories that the condition takes in; for `ACTIVE_DIRECTORY`.
    ///
    /// `include` in JSON.
    pub include: rt::Field<Vec<String>>,
    /// Where the password is kept: in Okta, in a directory, or anywhere.
    ///
    /// `provider` in JSON.
    pub provider: rt::Field<
        crate::models::PasswordPolicyAuthenticationProviderConditionProvider,
    >,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyAuthenticationProviderCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `include`.
    #[inline]
    #[must_use]
    pub fn include(mut self, include: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.include = include.into();
        self
    }

    /// Sets `provider`.
    #[inline]
    #[must_use]
    pub fn provider(
        mut self,
        provider: impl Into<
            rt::Field<
                crate::models::PasswordPolicyAuthenticationProviderConditionProvider,
            >,
        >,
    ) -> Self {
        self.provider = provider.into();
        self
    }
}

rt::object! {
    PasswordPolicyAuthenticationProviderCondition as "PasswordPolicyAuthenticationProviderCondition" {
        0: "include" => include;
        1: "provider" => provider;
    }
    additional: additional;
    fixed {  }
}

/// Where the password is kept: in Okta, in a directory, or anywhere.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/PasswordPolicyAuthenticationProviderCondition/properties/provider`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasswordPolicyAuthenticationProviderConditionProvider {
    /// `ACTIVE_DIRECTORY`
    ActiveDirectory,
    /// `ANY`
    Any,
    /// `LDAP`
    Ldap,
    /// `OKTA`
    Okta,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    PasswordPolicyAuthenticationProviderConditionProvider {
        "ACTIVE_DIRECTORY" => ActiveDirectory;
        "ANY" => Any;
        "LDAP" => Ldap;
        "OKTA" => Okta;
    }
}
