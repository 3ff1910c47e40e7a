//! Where settings come from.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use super::keys::Setting;
use super::settings::{Found, Origin, Settings};
use crate::Error;
use crate::model::Secret;

type Environment = dyn Fn(&str) -> Option<OsString> + Send + Sync;

/// Where settings come from: the environment, and the files in the home and the working directory.
///
/// [`Sources::system`] returns those of the process. Tests and other programs can replace each of them:
///
/// ```
/// # #[cfg(feature = "reqwest")]
/// # fn main() -> Result<(), okta_sdk::Error> {
/// use okta_sdk::OktaBuilder;
/// use okta_sdk::config::Sources;
///
/// let sources = Sources::none().environment(|name| match name {
///     "OKTA_CLIENT_ORGURL" => Some("https://example.okta.com"),
///     "OKTA_CLIENT_TOKEN" => Some("00a1b2c3"),
///     _ => None,
/// });
/// let okta = OktaBuilder::from_sources(&sources)?.build()?;
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "reqwest"))]
/// # fn main() {}
/// ```
#[derive(Clone, Default)]
pub struct Sources {
    environment: Option<Arc<Environment>>,
    home: Option<PathBuf>,
    working_dir: Option<PathBuf>,
    #[cfg(feature = "config-file")]
    file: Option<PathBuf>,
}

impl Sources {
    /// No sources, as a start for adding your own.
    pub fn none() -> Self {
        Self::default()
    }

    /// The environment, the home directory and the working directory of the process.
    pub fn system() -> Self {
        Self {
            environment: Some(Arc::new(|name| std::env::var_os(name))),
            home: std::env::home_dir(),
            working_dir: std::env::current_dir().ok(),
            #[cfg(feature = "config-file")]
            file: None,
        }
    }

    /// Reads environment variables from a function.
    #[must_use]
    pub fn environment<T: Into<OsString>>(mut self, variable: impl Fn(&str) -> Option<T> + Send + Sync + 'static) -> Self {
        self.environment = Some(Arc::new(move |name| variable(name).map(Into::into)));
        self
    }

    /// Sets the home directory: where `.okta/okta.yaml` is looked for, and what `~/` in paths stands for.
    #[must_use]
    pub fn home(mut self, directory: impl Into<PathBuf>) -> Self {
        self.home = Some(directory.into());
        self
    }

    /// Sets the working directory: where `okta.yaml` and `.okta.yaml` are looked for.
    #[must_use]
    pub fn working_dir(mut self, directory: impl Into<PathBuf>) -> Self {
        self.working_dir = Some(directory.into());
        self
    }

    /// Reads this file instead of those in the home and working directory. It must exist.
    #[cfg(feature = "config-file")]
    #[must_use]
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// Reads the sources in ascending precedence.
    pub(crate) fn read(&self) -> Result<Settings, Error> {
        let mut settings = Settings::new(self.home.clone(), self.working_dir.clone());
        #[cfg(feature = "config-file")]
        self.read_files(&mut settings)?;
        if let Some(environment) = &self.environment {
            settings.next_source();
            for key in Setting::all() {
                if let Some(found) = from_environment(&**environment, key)? {
                    settings.set(key, found);
                }
            }
        }
        Ok(settings)
    }

    #[cfg(feature = "config-file")]
    fn read_files(&self, settings: &mut Settings) -> Result<(), Error> {
        let mut read = |path: PathBuf, required: bool| {
            settings.next_source();
            if super::file::read(&path, required, settings)? {
                settings.files.push(path);
            }
            Ok(())
        };
        if let Some(path) = &self.file {
            return read(path.clone(), true);
        }
        if let Some(home) = &self.home {
            read(home.join(".okta").join("okta.yaml"), false)?;
        }
        if let Some(directory) = &self.working_dir {
            read(directory.join(".okta.yaml"), false)?;
            read(directory.join("okta.yaml"), false)?;
        }
        Ok(())
    }
}

/// Looks up a setting under all of its names. An empty variable counts as not set.
fn from_environment(environment: &Environment, key: Setting) -> Result<Option<Found>, Error> {
    let mut found: Option<Found> = None;
    for name in key.variables() {
        let Some(value) = environment(&name).filter(|value| !value.is_empty()) else { continue };
        let Ok(value) = value.into_string() else {
            return Err(Error::configuration(format!("the environment variable `{name}` is not valid Unicode; set it again")));
        };
        let value = Found { text: Secret::from(value), origin: Origin::Environment(name) };
        match &found {
            Some(other) if other.text() != value.text() => {
                return Err(Error::configuration(format!(
                    "{} and {} have different values; unset one of them",
                    other.origin, value.origin
                )));
            }
            Some(_) => {}
            None => found = Some(value),
        }
    }
    Ok(found)
}

impl fmt::Debug for Sources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = f.debug_struct("Sources");
        fields.field("environment", &self.environment.is_some()).field("home", &self.home).field("working_dir", &self.working_dir);
        #[cfg(feature = "config-file")]
        fields.field("file", &self.file);
        fields.finish()
    }
}
