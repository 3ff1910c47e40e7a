//! Conversions from the standard library's times, and from and to those of `chrono` and `time`.
//!
//! These support times that [`jiff::Timestamp`] does not, beyond the years -9999 and 9999; such times become the earliest or latest
//! timestamp.

use std::time::SystemTime;

use jiff::Timestamp;

use super::{DateTime, Field};

/// Rounded to milliseconds, Okta's precision, so that `SystemTime::now()` can be sent.
impl From<SystemTime> for DateTime {
    fn from(time: SystemTime) -> Self {
        let nearest = if time < SystemTime::UNIX_EPOCH { Timestamp::MIN } else { Timestamp::MAX };
        let milliseconds = Timestamp::try_from(time).unwrap_or(nearest).as_millisecond();
        DateTime::from(Timestamp::from_millisecond(milliseconds).unwrap_or(nearest))
    }
}

impl From<SystemTime> for Field<DateTime> {
    fn from(time: SystemTime) -> Self {
        Field::Value(time.into())
    }
}

/// The time this many nanoseconds after the Unix epoch.
#[cfg(any(feature = "chrono", feature = "time"))]
fn from_nanoseconds(nanoseconds: i128) -> DateTime {
    let nearest = if nanoseconds < 0 { Timestamp::MIN } else { Timestamp::MAX };
    DateTime::from(Timestamp::from_nanosecond(nanoseconds).unwrap_or(nearest))
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use chrono::{DateTime as Chrono, TimeZone, Utc};

    use super::{DateTime, Field, from_nanoseconds};

    impl<Z: TimeZone> From<Chrono<Z>> for DateTime {
        fn from(time: Chrono<Z>) -> Self {
            from_nanoseconds(i128::from(time.timestamp()) * 1_000_000_000 + i128::from(time.timestamp_subsec_nanos()))
        }
    }

    impl<Z: TimeZone> From<Chrono<Z>> for Field<DateTime> {
        fn from(time: Chrono<Z>) -> Self {
            Field::Value(time.into())
        }
    }

    impl From<&DateTime> for Chrono<Utc> {
        fn from(time: &DateTime) -> Self {
            let nanoseconds = time.as_nanosecond();
            let seconds = i64::try_from(nanoseconds.div_euclid(1_000_000_000)).unwrap_or_default();
            let rest = u32::try_from(nanoseconds.rem_euclid(1_000_000_000)).unwrap_or_default();
            // chrono can represent every jiff timestamp.
            Self::from_timestamp(seconds, rest).unwrap_or_default()
        }
    }

    impl From<DateTime> for Chrono<Utc> {
        fn from(time: DateTime) -> Self {
            Self::from(&time)
        }
    }
}

#[cfg(feature = "time")]
mod with_time {
    use time::OffsetDateTime;

    use super::{DateTime, Field, from_nanoseconds};

    impl From<OffsetDateTime> for DateTime {
        fn from(time: OffsetDateTime) -> Self {
            from_nanoseconds(time.unix_timestamp_nanos())
        }
    }

    impl From<OffsetDateTime> for Field<DateTime> {
        fn from(time: OffsetDateTime) -> Self {
            Field::Value(time.into())
        }
    }

    impl From<&DateTime> for OffsetDateTime {
        fn from(time: &DateTime) -> Self {
            // time can represent every jiff timestamp.
            Self::from_unix_timestamp_nanos(time.as_nanosecond()).unwrap_or(Self::UNIX_EPOCH)
        }
    }

    impl From<DateTime> for OffsetDateTime {
        fn from(time: DateTime) -> Self {
            Self::from(&time)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn system_times_convert_with_millisecond_precision() {
        let since_1970 = |duration| DateTime::from(SystemTime::UNIX_EPOCH + duration);
        assert_eq!(since_1970(Duration::new(1_710_000_342, 123_999_999)).to_string(), "2024-03-09T16:05:42.123Z");
        assert_eq!(DateTime::from(SystemTime::UNIX_EPOCH - Duration::from_millis(999)).to_string(), "1969-12-31T23:59:59.001Z");
        let far = SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 50);
        assert_eq!(DateTime::from(far).as_second(), Timestamp::MAX.as_second());
    }

    #[cfg(any(feature = "chrono", feature = "time"))]
    const TEXTS: [&str; 5] = [
        "2024-03-09T16:05:42.000Z",
        "2024-03-09T16:05:42.123456789Z",
        "1969-12-31T23:59:59.001Z",
        "-009999-01-02T01:59:59Z",
        "9999-12-30T22:00:00.999999999Z",
    ];

    #[cfg(feature = "chrono")]
    #[test]
    fn chrono_times_convert_without_loss() {
        use chrono::{DateTime as Chrono, FixedOffset, Utc};
        for text in TEXTS {
            let time: DateTime = text.parse().unwrap();
            let chrono = Chrono::<Utc>::from(&time);
            assert_eq!(i128::from(chrono.timestamp()), time.as_nanosecond().div_euclid(1_000_000_000));
            assert_eq!(DateTime::from(chrono).timestamp(), time.timestamp());
            let elsewhere = chrono.with_timezone(&FixedOffset::east_opt(3600).unwrap());
            assert_eq!(DateTime::from(elsewhere).timestamp(), time.timestamp());
        }
        assert_eq!(DateTime::from(Chrono::<Utc>::MAX_UTC).timestamp(), Timestamp::MAX);
        assert_eq!(DateTime::from(Chrono::<Utc>::MIN_UTC).timestamp(), Timestamp::MIN);
    }

    #[cfg(feature = "time")]
    #[test]
    fn time_times_convert_without_loss() {
        use time::OffsetDateTime;
        for text in TEXTS {
            let time: DateTime = text.parse().unwrap();
            let other = OffsetDateTime::from(&time);
            assert_eq!(other.unix_timestamp_nanos(), time.as_nanosecond());
            assert_eq!(DateTime::from(other).timestamp(), time.timestamp());
        }
    }
}
