use crate::model as rt;

/// The place that an IP address is thought to be at.
///
/// Schema `LogGeographicalContext`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogGeographicalContext {
    /// The city.
    ///
    /// `city` in JSON; read-only.
    pub city: rt::Field<String>,
    /// Name of the country in full.
    ///
    /// `country` in JSON; read-only.
    pub country: rt::Field<String>,
    /// The geolocation.
    ///
    /// `geolocation` in JSON.
    pub geolocation: rt::Field<crate::models::LogGeolocation>,
    /// The postal code.
    ///
    /// `postalCode` in JSON; read-only.
    pub postal_code: rt::Field<String>,
    /// State or region.
    ///
    /// `state` in JSON; read-only.
    pub state: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LogGeographicalContext {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `geolocation`.
    #[inline]
    #[must_use]
    pub fn geolocation(
        mut self,
        geolocation: impl Into<rt::Field<crate::models::LogGeolocation>>,
    ) -> Self {
        self.geolocation = geolocation.into();
        self
    }
}

rt::object! {
    LogGeographicalContext as "LogGeographicalContext" {
        0: "city" => city, read_only;
        1: "country" => country, read_only;
        2: "geolocation" => geolocation;
        3: "postalCode" => postal_code, read_only;
        4: "state" => state, read_only;
    }
    additional: additional;
    fixed {  }
}
