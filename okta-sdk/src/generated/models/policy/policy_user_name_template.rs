use crate::model as rt;

/// How the name to look a user up by follows from what the identity provider tells.
///
/// Schema `PolicyUserNameTemplate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicyUserNameTemplate {
    /// Expression for the name, such as `idpuser.email`.
    ///
    /// `template` in JSON.
    pub template: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PolicyUserNameTemplate {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `template`.
    #[inline]
    #[must_use]
    pub fn template(mut self, template: impl Into<rt::Field<String>>) -> Self {
        self.template = template.into();
        self
    }
}

rt::object! {
    PolicyUserNameTemplate as "PolicyUserNameTemplate" {
        0: "template" => template;
    }
    additional: additional;
    fixed {  }
}
