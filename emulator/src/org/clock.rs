//! The org's clock. Nothing else in an org reads the time, so moving the clock affects everything.

use std::time::{SystemTime, UNIX_EPOCH};

/// The clock of an org: the machine's time plus an offset, or a fixed time.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Clock {
    offset: i64,
    frozen: Option<i64>,
}

impl Clock {
    /// Milliseconds since 1970.
    pub(crate) fn millis(&self) -> i64 {
        self.frozen.unwrap_or_else(machine) + self.offset
    }

    /// The time in Okta's format, `2024-03-01T12:00:00.000Z`.
    pub(crate) fn now(&self) -> String {
        format_millis(self.millis())
    }

    /// Moves the clock, forwards or backwards.
    pub(crate) fn advance(&mut self, millis: i64) {
        self.offset = self.offset.saturating_add(millis);
    }

    /// Stops the clock at an instant.
    pub(crate) fn freeze(&mut self, millis: i64) {
        (self.frozen, self.offset) = (Some(millis), 0);
    }
}

fn machine() -> i64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(elapsed.as_millis()).unwrap_or(i64::MAX)
}

/// Writes an instant in RFC 3339 with milliseconds.
pub(crate) fn format_millis(millis: i64) -> String {
    let (days, rest) = (millis.div_euclid(86_400_000), millis.rem_euclid(86_400_000));
    let (year, month, day) = civil(days);
    let (hours, minutes, seconds) = (rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60);
    format!("{year:04}-{month:02}-{day:02}T{hours:02}:{minutes:02}:{seconds:02}.{:03}Z", rest % 1000)
}

/// Reads an RFC 3339 instant in UTC or with an offset; a date alone is its midnight.
pub(crate) fn parse_millis(text: &str) -> Option<i64> {
    let number = |range: std::ops::Range<usize>| text.get(range).and_then(|digits| digits.parse::<i64>().ok());
    let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
    if text.get(4..5)? != "-" || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let date = days(year, month, day) * 86_400_000;
    if text.len() == 10 {
        return Some(date);
    }
    let time = number(11..13)? * 3_600_000 + number(14..16)? * 60_000;
    let (seconds, rest) = match text.get(16..17)? {
        ":" => (number(17..19)? * 1000, text.get(19..)?),
        _ => (0, text.get(16..)?),
    };
    let fraction: String = rest.strip_prefix('.').unwrap_or_default().chars().take_while(char::is_ascii_digit).collect();
    let zone = if rest.starts_with('.') { rest.get(1 + fraction.len()..)? } else { rest };
    let millis = format!("{fraction:0<3}").get(..3)?.parse::<i64>().unwrap_or(0);
    let offset = match zone.as_bytes().first() {
        None | Some(b'Z' | b'z') => 0,
        Some(sign @ (b'+' | b'-')) => {
            let digits: String = zone.chars().filter(char::is_ascii_digit).collect();
            let minutes = digits.get(..2)?.parse::<i64>().ok()? * 60 + digits.get(2..4).and_then(|m| m.parse().ok()).unwrap_or(0);
            if *sign == b'-' { -minutes } else { minutes }
        }
        Some(_) => return None,
    };
    Some(date + time + seconds + millis - offset * 60_000)
}

/// Days since 1970 of a date, after Howard Hinnant's `days_from_civil`.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The date of a number of days since 1970.
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, of_year - (153 * shifted_month + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::{format_millis, parse_millis};

    #[test]
    fn instants_survive_a_round_trip() {
        for millis in [0, 1, 951_782_400_000, 1_709_210_096_123, 4_102_444_799_999] {
            assert_eq!(parse_millis(&format_millis(millis)), Some(millis));
        }
        assert_eq!(format_millis(1_709_210_096_123), "2024-02-29T12:34:56.123Z");
    }

    #[test]
    fn offsets_and_dates_are_read() {
        assert_eq!(parse_millis("2024-02-29T12:34:56Z"), parse_millis("2024-02-29T13:34:56+01:00"));
        assert_eq!(parse_millis("1970-01-02"), Some(86_400_000));
        assert_eq!(parse_millis("yesterday"), None);
    }
}
