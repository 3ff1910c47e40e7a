use crate::model as rt;

/// Whether passwords are checked against the list of common ones.
///
/// Schema `PasswordDictionaryCommon`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordDictionaryCommon {
    /// Whether common passwords are refused.
    ///
    /// `exclude` in JSON; `false` by default.
    pub exclude: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordDictionaryCommon {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `exclude`.
    #[inline]
    #[must_use]
    pub fn exclude(mut self, exclude: impl Into<rt::Field<bool>>) -> Self {
        self.exclude = exclude.into();
        self
    }
}

rt::object! {
    PasswordDictionaryCommon as "PasswordDictionaryCommon" {
        0: "exclude" => exclude;
    }
    additional: additional;
    fixed {  }
}
