use crate::model as rt;

/// The distinguished name that a certificate is to have as its subject.
///
/// Schema `CsrMetadataSubject`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CsrMetadataSubject {
    /// Common name (`CN`), such as a host name.
    ///
    /// `commonName` in JSON.
    pub common_name: rt::Field<String>,
    /// Country (`C`) as a two-letter code.
    ///
    /// `countryName` in JSON.
    pub country_name: rt::Field<String>,
    /// City or place (`L`).
    ///
    /// `localityName` in JSON.
    pub locality_name: rt::Field<String>,
    /// Organization (`O`).
    ///
    /// `organizationName` in JSON.
    pub organization_name: rt::Field<String>,
    /// Unit of the organization (`OU`).
    ///
    /// `organizationalUnitName` in JSON.
    pub organizational_unit_name: rt::Field<String>,
    /// State or province (`ST`).
    ///
    /// `stateOrProvinceName` in JSON.
    pub state_or_province_name: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl CsrMetadataSubject {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `commonName`.
    #[inline]
    #[must_use]
    pub fn common_name(mut self, common_name: impl Into<rt::Field<String>>) -> Self {
        self.common_name = common_name.into();
        self
    }

    /// Sets `countryName`.
    #[inline]
    #[must_use]
    pub fn country_name(mut self, country_name: impl Into<rt::Field<String>>) -> Self {
        self.country_name = country_name.into();
        self
    }

    /// Sets `localityName`.
    #[inline]
    #[must_use]
    pub fn locality_name(mut self, locality_name: impl Into<rt::Field<String>>) -> Self {
        self.locality_name = locality_name.into();
        self
    }

    /// Sets `organizationName`.
    #[inline]
    #[must_use]
    pub fn organization_name(
        mut self,
        organization_name: impl Into<rt::Field<String>>,
    ) -> Self {
        self.organization_name = organization_name.into();
        self
    }

    /// Sets `organizationalUnitName`.
    #[inline]
    #[must_use]
    pub fn organizational_unit_name(
        mut self,
        organizational_unit_name: impl Into<rt::Field<String>>,
    ) -> Self {
        self.organizational_unit_name = organizational_unit_name.into();
        self
    }

    /// Sets `stateOrProvinceName`.
    #[inline]
    #[must_use]
    pub fn state_or_province_name(
        mut self,
        state_or_province_name: impl Into<rt::Field<String>>,
    ) -> Self {
        self.state_or_province_name = state_or_province_name.into();
        self
    }
}

rt::object! {
    CsrMetadataSubject as "CsrMetadataSubject" {
        0: "commonName" => common_name;
        1: "countryName" => country_name;
        2: "localityName" => locality_name;
        3: "organizationName" => organization_name;
        4: "organizationalUnitName" => organizational_unit_name;
        5: "stateOrProvinceName" => state_or_province_name;
    }
    additional: additional;
    fixed {  }
}
