use crate::model as rt;

/// What the keys of an authorization server are to be rotated for.
///
/// Schema `JwkUse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct JwkUse {
    /// Use of the keys; `sig` for signatures.
    ///
    /// `use` in JSON.
    pub r#use: rt::Field<crate::models::JwkUseUse>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl JwkUse {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `use`.
    #[inline]
    #[must_use]
    pub fn r#use(
        mut self,
        r#use: impl Into<rt::Field<crate::models::JwkUseUse>>,
    ) -> Self {
        self.r#use = r#use.into();
        self
    }
}

rt::object! {
    JwkUse as "JwkUse" {
        0: "use" => r#use;
    }
    additional: additional;
    fixed {  }
}

/// Use of the keys; `sig` for signatures.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/JwkUse/properties/use`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JwkUseUse {
    /// `sig`
    Sig,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    JwkUseUse {
        "sig" => Sig;
    }
}
