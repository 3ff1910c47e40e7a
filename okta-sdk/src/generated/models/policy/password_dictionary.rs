use crate::model as rt;

/// The word lists that passwords are checked against.
///
/// Schema `PasswordDictionary`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordDictionary {
    /// The common.
    ///
    /// `common` in JSON.
    pub common: rt::Field<crate::models::PasswordDictionaryCommon>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordDictionary {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `common`.
    #[inline]
    #[must_use]
    pub fn common(
        mut self,
        common: impl Into<rt::Field<crate::models::PasswordDictionaryCommon>>,
    ) -> Self {
        self.common = common.into();
        self
    }
}

rt::object! {
    PasswordDictionary as "PasswordDictionary" {
        0: "common" => common;
    }
    additional: additional;
    fixed {  }
}
