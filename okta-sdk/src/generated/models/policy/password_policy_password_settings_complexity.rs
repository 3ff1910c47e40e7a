use crate::model as rt;

/// What a password must and must not contain.
///
/// Schema `PasswordPolicyPasswordSettingsComplexity`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyPasswordSettingsComplexity {
    /// The dictionary.
    ///
    /// `dictionary` in JSON.
    pub dictionary: rt::Field<crate::models::PasswordDictionary>,
    /// Profile attributes whose values must not occur in the password, such as `firstName`.
    ///
    /// `excludeAttributes` in JSON.
    pub exclude_attributes: rt::Field<Vec<String>>,
    /// Whether the user name must not occur in the password; true when omitted.
    ///
    /// `excludeUsername` in JSON; `true` by default.
    pub exclude_username: rt::Field<bool>,
    /// Number of characters at least; 8 when omitted.
    ///
    /// `minLength` in JSON; `8` by default.
    pub min_length: rt::Field<i64>,
    /// 1 if a lower-case letter must occur, which is so when omitted; otherwise 0.
    ///
    /// `minLowerCase` in JSON; `1` by default.
    pub min_lower_case: rt::Field<i64>,
    /// 1 if a digit must occur, which is so when omitted; otherwise 0.
    ///
    /// `minNumber` in JSON; `1` by default.
    pub min_number: rt::Field<i64>,
    /// 1 if a symbol must occur, which is so when omitted; otherwise 0.
    ///
    /// `minSymbol` in JSON; `1` by default.
    pub min_symbol: rt::Field<i64>,
    /// 1 if an upper-case letter must occur, which is so when omitted; otherwise 0.
    ///
    /// `minUpperCase` in JSON; `1` by default.
    pub min_upper_case: rt::Field<i64>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyPasswordSettingsComplexity {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `dictionary`.
    #[inline]
    #[must_use]
    pub fn dictionary(
        mut self,
        dictionary: impl Into<rt::Field<crate::models::PasswordDictionary>>,
    ) -> Self {
        self.dictionary = dictionary.into();
        self
    }

    /// Sets `excludeAttributes`.
    #[inline]
    #[must_use]
    pub fn exclude_attributes(
        mut self,
        exclude_attributes: impl Into<rt::Field<Vec<String>>>,
    ) -> Self {
        self.exclude_attributes = exclude_attributes.into();
        self
    }

    /// Sets `excludeUsername`.
    #[inline]
    #[must_use]
    pub fn exclude_username(
        mut self,
        exclude_username: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.exclude_username = exclude_username.into();
        self
    }

    /// Sets `minLength`.
    #[inline]
    #[must_use]
    pub fn min_length(mut self, min_length: impl Into<rt::Field<i64>>) -> Self {
        self.min_length = min_length.into();
        self
    }

    /// Sets `minLowerCase`.
    #[inline]
    #[must_use]
    pub fn min_lower_case(mut self, min_lower_case: impl Into<rt::Field<i64>>) -> Self {
        self.min_lower_case = min_lower_case.into();
        self
    }

    /// Sets `minNumber`.
    #[inline]
    #[must_use]
    pub fn min_number(mut self, min_number: impl Into<rt::Field<i64>>) -> Self {
        self.min_number = min_number.into();
        self
    }

    /// Sets `minSymbol`.
    #[inline]
    #[must_use]
    pub fn min_symbol(mut self, min_symbol: impl Into<rt::Field<i64>>) -> Self {
        self.min_symbol = min_symbol.into();
        self
    }

    /// Sets `minUpperCase`.
    #[inline]
    #[must_use]
    pub fn min_upper_case(mut self, min_upper_case: impl Into<rt::Field<i64>>) -> Self {
        self.min_upper_case = min_upper_case.into();
        self
    }
}

rt::object! {
    PasswordPolicyPasswordSettingsComplexity as "PasswordPolicyPasswordSettingsComplexity" {
        0: "dictionary" => dictionary;
        1: "excludeAttributes" => exclude_attributes;
        2: "excludeUsername" => exclude_username;
        3: "minLength" => min_length;
        4: "minLowerCase" => min_lower_case;
        5: "minNumber" => min_number;
        6: "minSymbol" => min_symbol;
        7: "minUpperCase" => min_upper_case;
    }
    additional: additional;
    fixed {  }
}
