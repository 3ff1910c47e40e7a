use crate::model as rt;

/// A country, or a part of one, that belongs to a network zone.
///
/// Schema `NetworkZoneLocation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkZoneLocation {
    /// Country as a two-letter ISO 3166-1 code.
    ///
    /// `country` in JSON.
    pub country: rt::Field<String>,
    /// Part of the country as an ISO 3166-2 code, such as `US-CA`.
    ///
    /// `region` in JSON.
    pub region: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl NetworkZoneLocation {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `country`.
    #[inline]
    #[must_use]
    pub fn country(mut self, country: impl Into<rt::Field<String>>) -> Self {
        self.country = country.into();
        self
    }

    /// Sets `region`.
    #[inline]
    #[must_use]
    pub fn region(mut self, region: impl Into<rt::Field<String>>) -> Self {
        self.region = region.into();
        self
    }
}

rt::object! {
    NetworkZoneLocation as "NetworkZoneLocation" {
        0: "country" => country;
        1: "region" => region;
    }
    additional: additional;
    fixed {  }
}
