//! Dates and times that keep the string they were read from.

use std::cmp::Ordering;
use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::rt::{Access, Own, Source, Target, Text, Value};

/// A point in time that keeps the string it was read from: `2024-03-09T16:05:42.000Z` is sent back byte for byte, and so is a string
/// with another precision or offset.
///
/// It derefs to [`jiff::Timestamp`]; create one from a `Timestamp` or with `parse`. In addition to RFC 3339, it reads a time without an
/// offset as UTC, a date without a time as midnight, and a time after [`Timestamp::MAX`], such as `9999-12-31T23:59:59.000Z`, as
/// `Timestamp::MAX`. In a model, a string that is not a date makes its field [unreadable](crate::model::Field) and is preserved.
#[derive(Clone)]
pub struct DateTime(Repr);

#[derive(Clone)]
enum Repr {
    /// The string has Okta's usual form: milliseconds and `Z`.
    Milliseconds(Timestamp),
    /// The string has another form.
    Verbatim(Box<(Timestamp, Box<str>)>),
}

impl DateTime {
    /// The timestamp.
    pub fn timestamp(&self) -> Timestamp {
        match &self.0 {
            Repr::Milliseconds(timestamp) => *timestamp,
            Repr::Verbatim(both) => both.0,
        }
    }

    fn from_text(text: &str) -> Option<Self> {
        if let Some(timestamp) = read_milliseconds(text.as_bytes()) {
            return Some(Self(Repr::Milliseconds(timestamp)));
        }
        let timestamp = text.parse().ok().or_else(|| read_lenient(text))?;
        Some(Self(Repr::Verbatim(Box::new((timestamp, text.into())))))
    }

    /// Passes the string to a function without allocating.
    pub(in crate::rt) fn with_text<R>(&self, then: impl FnOnce(&str) -> R) -> R {
        match &self.0 {
            Repr::Verbatim(both) => then(&both.1),
            Repr::Milliseconds(timestamp) => {
                let mut buffer = [0; 24];
                write_milliseconds(*timestamp, &mut buffer);
                // The buffer contains only ASCII digits and punctuation.
                then(std::str::from_utf8(&buffer).unwrap_or_default())
            }
        }
    }
}

/// Parses forms that Okta sends although they are not RFC 3339: without an offset (`2021-06-14 14:45:46`), which is UTC; without a
/// time (`2021-06-14`), which is midnight; and after the last representable time (`9999-12-31T23:59:59.000Z`, which
/// means never), which becomes that last time.
fn read_lenient(text: &str) -> Option<Timestamp> {
    let (civil, has_offset) = match text.strip_suffix(['Z', 'z']) {
        Some(civil) => (civil, true),
        None => (text, false),
    };
    let civil: jiff::civil::DateTime = civil.parse().ok()?;
    match TimeZone::UTC.to_timestamp(civil) {
        Ok(timestamp) => Some(timestamp),
        Err(_) if has_offset && civil.year() == 9999 => Some(Timestamp::MAX),
        Err(_) => None,
    }
}

/// Parses `YYYY-MM-DDTHH:MM:SS.mmmZ`; `None` for every other form and for invalid dates.
fn read_milliseconds(text: &[u8]) -> Option<Timestamp> {
    let text: &[u8; 24] = text.try_into().ok()?;
    if [text[4], text[7], text[10], text[13], text[16], text[19], text[23]] != *b"--T::.Z" {
        return None;
    }
    let number = |from: usize, to: usize| {
        text[from..to].iter().try_fold(0_i32, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + i32::from(byte - b'0')))
    };
    let small = |from: usize| number(from, from + 2).and_then(|number| i8::try_from(number).ok());
    let civil = jiff::civil::DateTime::new(
        number(0, 4)?.try_into().ok()?,
        small(5)?,
        small(8)?,
        small(11)?,
        small(14)?,
        small(17)?,
        number(20, 23)? * 1_000_000,
    )
    .ok()?;
    TimeZone::UTC.to_timestamp(civil).ok()
}

fn write_milliseconds(timestamp: Timestamp, buffer: &mut [u8; 24]) {
    let civil = TimeZone::UTC.to_datetime(timestamp);
    buffer.copy_from_slice(b"0000-00-00T00:00:00.000Z");
    let mut digits = |from: usize, to: usize, mut number: u32| {
        for place in buffer[from..to].iter_mut().rev() {
            *place = b'0' + (number % 10) as u8;
            number /= 10;
        }
    };
    digits(0, 4, civil.year().unsigned_abs().into());
    digits(5, 7, civil.month().unsigned_abs().into());
    digits(8, 10, civil.day().unsigned_abs().into());
    digits(11, 13, civil.hour().unsigned_abs().into());
    digits(14, 16, civil.minute().unsigned_abs().into());
    digits(17, 19, civil.second().unsigned_abs().into());
    digits(20, 23, civil.millisecond().unsigned_abs().into());
}

impl From<Timestamp> for DateTime {
    /// Formats with milliseconds and `Z`, like Okta. Finer fractions are kept.
    fn from(timestamp: Timestamp) -> Self {
        let plain = timestamp.subsec_nanosecond() % 1_000_000 == 0 && TimeZone::UTC.to_datetime(timestamp).year() >= 0;
        if plain { Self(Repr::Milliseconds(timestamp)) } else { Self(Repr::Verbatim(Box::new((timestamp, timestamp.to_string().into())))) }
    }
}

impl FromStr for DateTime {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match Self::from_text(text) {
            Some(time) => Ok(time),
            // Only for the error.
            None => text.parse::<Timestamp>().map(Self::from),
        }
    }
}

impl Deref for DateTime {
    type Target = Timestamp;

    fn deref(&self) -> &Timestamp {
        match &self.0 {
            Repr::Milliseconds(timestamp) => timestamp,
            Repr::Verbatim(both) => &both.0,
        }
    }
}

impl From<DateTime> for Timestamp {
    fn from(time: DateTime) -> Self {
        time.timestamp()
    }
}

/// Equal if the strings are equal: two strings for the same time are different values to send.
impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Repr::Milliseconds(a), Repr::Milliseconds(b)) => a == b,
            (Repr::Verbatim(a), Repr::Verbatim(b)) => a.1 == b.1,
            _ => false,
        }
    }
}

impl Eq for DateTime {}

/// Orders by time first.
impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        let texts = || self.with_text(|a| other.with_text(|b| a.cmp(b)));
        self.timestamp().cmp(&other.timestamp()).then_with(texts)
    }
}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialOrd<Timestamp> for DateTime {
    fn partial_cmp(&self, other: &Timestamp) -> Option<Ordering> {
        Some(self.timestamp().cmp(other))
    }
}

impl PartialEq<Timestamp> for DateTime {
    fn eq(&self, other: &Timestamp) -> bool {
        self.timestamp() == *other
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.with_text(|text| f.write_str(text))
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Text for DateTime {
    fn set_text(&mut self, text: &str) -> bool {
        match Self::from_text(text) {
            Some(time) => {
                *self = time;
                true
            }
            None => false,
        }
    }
    fn expected(&self) -> &'static str {
        "date-time"
    }
}

impl Value for DateTime {
    type Access = Own;
}

impl Access<DateTime> for Own {
    fn blank() -> DateTime {
        DateTime(Repr::Milliseconds(Timestamp::UNIX_EPOCH))
    }
    fn target(value: &mut DateTime) -> Target<'_> {
        Target::Text(value)
    }
    fn source(value: &DateTime) -> Source<'_> {
        Source::DateTime(value)
    }
}
