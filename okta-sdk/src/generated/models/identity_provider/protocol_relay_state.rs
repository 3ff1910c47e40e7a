use crate::model as rt;

/// How Okta treats the relay state that arrives with a SAML response.
///
/// Schema `ProtocolRelayState`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtocolRelayState {
    /// The format.
    ///
    /// `format` in JSON.
    pub format: rt::Field<crate::models::ProtocolRelayStateFormat>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProtocolRelayState {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format(
        mut self,
        format: impl Into<rt::Field<crate::models::ProtocolRelayStateFormat>>,
    ) -> Self {
        self.format = format.into();
        self
    }
}

rt::object! {
    ProtocolRelayState as "ProtocolRelayState" {
        0: "format" => format;
    }
    additional: additional;
    fixed {  }
}
