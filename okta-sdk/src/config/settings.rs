//! The settings of all sources, and where each was found.

use std::fmt;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use super::keys::Setting;
use crate::Error;
use crate::facts::OrgUrl;
use crate::model::Secret;

/// Where a setting was found.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Origin {
    Environment(String),
    #[allow(dead_code, reason = "without the feature `config-file` there are no files")]
    File {
        path: Arc<Path>,
        key: String,
    },
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment(name) => write!(f, "the environment variable `{name}`"),
            Self::File { path, key } => write!(f, "`{key}` in {}", path.display()),
        }
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A setting and its origin. Every value is treated as a secret, because people confuse settings.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) text: Secret,
    pub(super) origin: Origin,
}

/// The settings of all sources.
#[derive(Clone, Default)]
pub(crate) struct Settings {
    /// Each with the number of its source, in ascending precedence.
    found: Vec<(Setting, Vec<(usize, Found)>)>,
    /// The number of sources so far.
    sources: usize,
    /// The directory that `~/` in paths stands for.
    #[cfg_attr(not(feature = "oauth"), allow(dead_code, reason = "only keys are in files"))]
    pub(super) home: Option<PathBuf>,
    /// The directory that relative paths in the environment start from.
    #[cfg_attr(not(feature = "oauth"), allow(dead_code, reason = "only keys are in files"))]
    pub(super) working_dir: Option<PathBuf>,
    /// Which files were read.
    pub(super) files: Vec<PathBuf>,
    /// Keys in files that have no effect, and where they might belong.
    pub(super) without_effect: Vec<String>,
    /// The org that the settings are for, once it is known.
    pub(super) org: Option<OrgUrl>,
    /// Credentials that are not used, and why.
    pub(super) withheld: Vec<String>,
    /// Whether any sources were read.
    pub(super) asked: bool,
}

impl Settings {
    /// No settings yet.
    pub(super) fn new(home: Option<PathBuf>, working_dir: Option<PathBuf>) -> Self {
        Self { home, working_dir, asked: true, ..Self::default() }
    }

    /// Starts another source, which takes precedence over those before it.
    pub(super) fn next_source(&mut self) {
        self.sources += 1;
    }

    /// Sets the value of a source, which overrides earlier sources. Blank values are ignored.
    pub(super) fn set(&mut self, key: Setting, found: Found) {
        if !found.text().is_empty() {
            match self.found.iter_mut().find(|(known, _)| *known == key) {
                Some((_, all)) => all.push((self.sources, found)),
                None => {
                    // In a fixed order, for `Debug`.
                    let at = self.found.partition_point(|(known, _)| *known < key);
                    self.found.insert(at, (key, vec![(self.sources, found)]));
                }
            }
        }
    }

    /// Whether a setting was found.
    #[cfg(not(feature = "reqwest"))]
    pub(crate) fn is_set(&self, key: Setting) -> bool {
        self.get(key).is_some()
    }

    /// A setting.
    pub(super) fn get(&self, key: Setting) -> Option<&Found> {
        self.all(key).last().map(|(_, found)| found)
    }

    /// Which source set it; a higher number takes precedence.
    pub(super) fn source(&self, key: Setting) -> Option<usize> {
        self.all(key).last().map(|(source, _)| *source)
    }

    /// The values of a setting in all sources, in ascending precedence.
    pub(super) fn all(&self, key: Setting) -> &[(usize, Found)] {
        self.found.iter().find(|(known, _)| *known == key).map(|(_, all)| all.as_slice()).unwrap_or_default()
    }

    /// Drops the settings that fail a test.
    pub(super) fn retain(&mut self, mut passes: impl FnMut(Setting, usize, &Found) -> bool) {
        for (key, all) in &mut self.found {
            all.retain(|(source, found)| passes(*key, *source, found));
        }
    }

    /// An error about a setting in code. It names the origin if the setting could come from elsewhere too.
    pub(crate) fn in_code(&self, method: &str, error: Error) -> Error {
        if self.asked { Error::configuration(format!("`OktaBuilder::{method}` in code: {error}")) } else { error }
    }

    /// A boolean.
    pub(crate) fn flag(&self, key: Setting) -> Result<Option<bool>, Error> {
        let read = |found: &Found| match found.text().to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" | "1" => Ok(true),
            "false" | "no" | "off" | "0" => Ok(false),
            _ => Err(found.wrong(&format!("must be `true` or `false`, but is {}", found.shown()))),
        };
        self.get(key).map(read).transpose()
    }

    /// A whole number in a range.
    pub(crate) fn number<T>(&self, key: Setting, range: RangeInclusive<T>) -> Result<Option<T>, Error>
    where
        T: FromStr + PartialOrd + fmt::Display,
    {
        let read = |found: &Found| {
            let number = found.text().parse().ok().filter(|number| range.contains(number));
            number.ok_or_else(|| {
                let (least, most) = (range.start(), range.end());
                found.wrong(&format!("must be a whole number from {least} to {most}, but is {}", found.shown()))
            })
        };
        self.get(key).map(read).transpose()
    }

    /// A time in seconds.
    pub(crate) fn seconds(&self, key: Setting) -> Result<Option<Duration>, Error> {
        let read = |found: &Found| {
            let seconds = found.text().parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
            // Adding more than this to a clock could overflow.
            let seconds = seconds.filter(|time| *time <= Duration::from_secs(365 * 24 * 3600));
            seconds.ok_or_else(|| {
                found.wrong(&format!("must be a number of seconds, from 0 (no limit) to one year, but is {}", found.shown()))
            })
        };
        self.get(key).map(read).transpose()
    }
}

impl Found {
    pub(super) fn text(&self) -> &str {
        self.text.expose().trim()
    }

    /// An error about this.
    pub(super) fn wrong(&self, problem: &str) -> Error {
        Error::configuration(format!("{} {problem}", self.origin))
    }

    /// An error that says where this was found.
    pub(super) fn located(&self, error: &Error) -> Error {
        Error::configuration(format!("{}: {error}", self.origin))
    }

    /// The value if it is a short number, or else only its length, because people confuse settings and the value may be a secret.
    pub(super) fn shown(&self) -> String {
        let text = self.text();
        if text.len() <= 6 && text.parse::<f64>().is_ok() {
            format!("`{text}`")
        } else {
            format!("a string of {} characters", text.chars().count())
        }
    }
}

impl fmt::Debug for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[from {}]", self.origin)
    }
}

/// Shows which settings are set and where they were found, but no values.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.found.iter().filter_map(|(key, all)| Some((key, &all.last()?.1)))).finish()
    }
}
