//! Credentials from settings.

use std::sync::Arc;

use super::keys::{SECRETS, Setting};
use super::settings::{Found, Settings};
use crate::Error;
use crate::auth::BearerToken;
use crate::facts::OrgUrl;
#[cfg(feature = "oauth")]
use crate::model::Secret;
use crate::pipeline::{ApiToken, Authenticator};

/// The authorization modes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    ApiToken,
    Bearer,
    PrivateKey,
    ClientAssertion,
}

impl Mode {
    /// The mode with a name, in the spelling of any SDK.
    fn from_name(name: &str) -> Option<Self> {
        let letters: String = name.chars().filter(|char| !matches!(char, '_' | '-' | ' ')).map(|char| char.to_ascii_lowercase()).collect();
        Some(match letters.as_str() {
            "ssws" => Self::ApiToken,
            "bearer" | "bearertoken" => Self::Bearer,
            "privatekey" | "privatekeyjwt" | "jwk" => Self::PrivateKey,
            "jwt" | "clientassertion" => Self::ClientAssertion,
            _ => return None,
        })
    }

    /// The secret settings that the mode uses.
    fn credentials(self) -> &'static [Setting] {
        match self {
            Self::ApiToken => &[Setting::Token],
            Self::Bearer => &[Setting::AccessToken, Setting::Token],
            Self::PrivateKey => &[Setting::PrivateKey],
            Self::ClientAssertion => &[Setting::ClientAssertion],
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::ApiToken => "SSWS",
            Self::Bearer => "Bearer",
            Self::PrivateKey => "PrivateKey",
            Self::ClientAssertion => "JWT",
        }
    }
}

impl Settings {
    /// Creates the authenticator.
    pub(crate) fn authenticator(&self) -> Result<Arc<dyn Authenticator>, Error> {
        match self.mode()? {
            Mode::ApiToken => {
                let token = self.required(Mode::ApiToken, Setting::Token, "an API token (Okta Admin Console, Security > API > Tokens)")?;
                Ok(Arc::new(ApiToken::new(&token.text).map_err(|error| token.located(&error))?))
            }
            Mode::Bearer => {
                let key =
                    if self.source(Setting::AccessToken) >= self.source(Setting::Token) { Setting::AccessToken } else { Setting::Token };
                let token = match self.get(key) {
                    Some(token) => token,
                    None => self.required(Mode::Bearer, Setting::Token, "an access token")?,
                };
                Ok(Arc::new(BearerToken::new(&token.text).map_err(|error| token.located(&error))?))
            }
            mode @ (Mode::PrivateKey | Mode::ClientAssertion) => self.oauth(mode),
        }
    }

    /// The mode that is set, or else the one that the other settings belong to. A credential overrides the mode of a source with lower precedence, unless that
    /// mode uses the credential.
    fn mode(&self) -> Result<Mode, Error> {
        let modes = [
            (Setting::Token, Mode::ApiToken),
            (Setting::AccessToken, Mode::Bearer),
            (Setting::PrivateKey, Mode::PrivateKey),
            (Setting::ClientAssertion, Mode::ClientAssertion),
        ];
        if let (Some(found), Some(source)) = (self.get(Setting::AuthorizationMode), self.source(Setting::AuthorizationMode)) {
            let mode = Mode::from_name(found.text())
                .ok_or_else(|| found.wrong(&format!("must be `SSWS`, `Bearer`, `PrivateKey` or `JWT`, but is {}", found.shown())))?;
            let strongest = SECRETS.into_iter().filter_map(|key| self.source(key)).max();
            let is_beaten = strongest
                .is_some_and(|strongest| strongest > source && !mode.credentials().iter().any(|key| self.source(*key) == Some(strongest)));
            if !is_beaten {
                return Ok(mode);
            }
            tracing::debug!(target: "okta_sdk", "the mode of {} is not used: other credentials take precedence", found.origin);
        }
        // The mode whose setting has the highest precedence; of several, the most common one.
        let set = modes.into_iter().rev().filter_map(|(key, mode)| Some((self.source(key)?, mode)));
        match set.max_by_key(|(source, _)| *source) {
            Some((_, mode)) => Ok(mode),
            None if !self.withheld.is_empty() => {
                let org = self.org.as_ref().map_or("the org", OrgUrl::as_str);
                Err(Error::configuration(format!("there are no credentials for {org}{}", self.looked())))
            }
            None if self.asked => Err(Error::configuration(format!(
                "there are no credentials; for an API token (Okta Admin Console, Security > API > Tokens), {}; for a service app, {}, and \
                 `clientId` and `scopes` likewise; or set credentials in code{}",
                Setting::Token.help(),
                Setting::PrivateKey.help(),
                self.looked()
            ))),
            None => {
                let help = "set an API token (Okta Admin Console, Security > API > Tokens) or another way to authenticate";
                Err(Error::configuration(format!("there are no credentials; {help}")))
            }
        }
    }

    /// A setting that a mode requires.
    fn required(&self, mode: Mode, key: Setting, what: &str) -> Result<&Found, Error> {
        self.get(key).ok_or_else(|| {
            let origin = match self.get(Setting::AuthorizationMode) {
                Some(found) => format!(" ({})", found.origin),
                None => String::new(),
            };
            let (name, help) = (mode.name(), key.help());
            Error::configuration(format!("the authorization mode `{name}`{origin} needs {what}; {help}{}", self.looked()))
        })
    }

    #[cfg(not(feature = "oauth"))]
    fn oauth(&self, mode: Mode) -> Result<Arc<dyn Authenticator>, Error> {
        let name = mode.name();
        Err(Error::configuration(format!("the authorization mode `{name}` needs the feature `oauth` of the crate `okta-sdk`; enable it")))
    }

    #[cfg(feature = "oauth")]
    fn oauth(&self, mode: Mode) -> Result<Arc<dyn Authenticator>, Error> {
        use crate::auth::{Dpop, OAuth};

        let oauth = if mode == Mode::ClientAssertion {
            let assertion = self.required(mode, Setting::ClientAssertion, "a client assertion (a signed JWT)")?;
            OAuth::client_assertion(assertion.text.clone())
        } else {
            let client_id = self.required(mode, Setting::ClientId, "the client ID of a service app")?;
            OAuth::check_client_id(client_id.text()).map_err(|error| client_id.located(&error))?;
            OAuth::private_key(client_id.text(), self.private_key(mode)?)
        };
        let scopes = self.required(mode, Setting::Scopes, "scopes (Applications > your app > Okta API Scopes)")?;
        let list: Vec<_> = scopes.text().split([',', ' ', '\t', '\n', '\r']).filter(|scope| !scope.is_empty()).map(str::to_owned).collect();
        OAuth::check_scopes(&list).map_err(|error| scopes.located(&error))?;
        let dpop = match self.flag(Setting::DpopEnabled)? {
            None => Dpop::Automatic,
            Some(true) => Dpop::Always,
            Some(false) => Dpop::Never,
        };
        oauth.scopes(list).dpop(dpop).authenticator()
    }

    #[cfg(feature = "oauth")]
    fn private_key(&self, mode: Mode) -> Result<crate::auth::PrivateKey, Error> {
        use crate::auth::{Algorithm, PrivateKey};

        let found = self.required(mode, Setting::PrivateKey, "a private key (PEM or JWK, or the path of a file with one)")?;
        let text = if is_key(found.text()) { found.text.clone() } else { self.read_key(found)? };
        let mut key = PrivateKey::parse(text).map_err(|error| found.located(&error))?;
        if let Some(name) = self.get(Setting::EncryptionType) {
            let algorithm = Algorithm::from_name(name.text()).ok_or_else(|| {
                name.wrong(&format!("must be one of RS256, RS384, RS512, ES256, ES384 and ES512, but is {}", name.shown()))
            })?;
            key = key.with_algorithm(algorithm).map_err(|error| name.located(&error))?;
        }
        if let Some(key_id) = self.get(Setting::KeyId) {
            key = key.with_key_id(key_id.text());
        }
        Ok(key)
    }

    /// Reads a key from the file whose path was given: relative to the file that names it, or to the working directory.
    #[cfg(feature = "oauth")]
    fn read_key(&self, found: &Found) -> Result<Secret, Error> {
        use std::path::Path;

        use super::settings::Origin;

        let text = found.text();
        let path = match (text.strip_prefix("~/"), &self.home) {
            (Some(rest), Some(home)) => home.join(rest),
            _ => match &found.origin {
                Origin::File { path, .. } => path.parent().unwrap_or(Path::new("")).join(text),
                Origin::Environment(_) => self.working_dir.as_deref().unwrap_or(Path::new("")).join(text),
            },
        };
        std::fs::read_to_string(&path).map(Secret::from).map_err(|error| {
            // What does not look like a path may be a mangled key, and is not shown.
            let is_path = [".pem", ".key", ".json", ".jwk"].iter().any(|extension| text.ends_with(extension)) && text.len() < 200;
            let shown = if is_path { format!(" {}", path.display()) } else { String::new() };
            found.wrong(&format!(
                "is neither PEM (`-----BEGIN PRIVATE KEY-----`) nor a JWK, and as the path of a file{shown} it cannot be read ({}); give one \
                 of the three",
                error.kind()
            ))
        })
    }
}

/// Whether a string is a key, or was meant to be one, rather than a path.
#[cfg(feature = "oauth")]
fn is_key(text: &str) -> bool {
    text.contains("-----BEGIN") || text.trim_start_matches('\u{feff}').starts_with('{') || text.contains('\n')
}
