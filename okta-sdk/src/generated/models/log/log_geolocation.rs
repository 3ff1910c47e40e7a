use crate::model as rt;

/// The coordinates of a place, in degrees.
///
/// Schema `LogGeolocation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogGeolocation {
    /// Latitude, positive to the north.
    ///
    /// `lat` in JSON; read-only.
    pub lat: rt::Field<rt::Number>,
    /// Longitude, positive to the east.
    ///
    /// `lon` in JSON; read-only.
    pub lon: rt::Field<rt::Number>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LogGeolocation {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    LogGeolocation as "LogGeolocation" {
        0: "lat" => lat, read_only;
        1: "lon" => lon, read_only;
    }
    additional: additional;
    fixed {  }
}
