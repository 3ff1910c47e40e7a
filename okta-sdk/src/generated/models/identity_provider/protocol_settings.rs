use crate::model as rt;

/// Further settings of the protocol spoken with an identity provider.
///
/// Schema `ProtocolSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtocolSettings {
    /// Name identifier format that SAML requests ask for, such as
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`.
    ///
    /// `nameFormat` in JSON.
    pub name_format: rt::Field<String>,
    /// Whether accounts are linked by the persistent name id of the provider.
    ///
    /// `honorPersistentNameId` in JSON.
    pub honor_persistent_name_id: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProtocolSettings {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `nameFormat`.
    #[inline]
    #[must_use]
    pub fn name_format(mut self, name_format: impl Into<rt::Field<String>>) -> Self {
        self.name_format = name_format.into();
        self
    }

    /// Sets `honorPersistentNameId`.
    #[inline]
    #[must_use]
    pub fn honor_persistent_name_id(
        mut self,
        honor_persistent_name_id: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.honor_persistent_name_id = honor_persistent_name_id.into();
        self
    }
}

rt::object! {
    ProtocolSettings as "ProtocolSettings" {
        0: "nameFormat" => name_format;
        1: "honorPersistentNameId" => honor_persistent_name_id;
    }
    additional: additional;
    fixed {  }
}
