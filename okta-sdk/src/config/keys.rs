//! The settings and their names.

/// A setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Setting {
    OrgUrl,
    Gateway,
    AuthorizationMode,
    Token,
    AccessToken,
    ClientId,
    Scopes,
    PrivateKey,
    KeyId,
    EncryptionType,
    ClientAssertion,
    DpopEnabled,
    ConnectionTimeout,
    RequestTimeout,
    MaxRetries,
    MaxBackoff,
    GovernorEnabled,
    MaxCapacityPercent,
    ProxyHost,
    ProxyPort,
    ProxyUsername,
    ProxyPassword,
    UserAgent,
    DisableHttpsCheck,
}

/// The places of settings below `okta`. The first one of a setting is the usual one; the others are those of other SDKs.
static PLACES: &[(Setting, &[&str])] = &[
    (Setting::OrgUrl, &["client", "orgUrl"]),
    (Setting::OrgUrl, &["client", "oktaDomain"]),
    (Setting::Gateway, &["client", "gateway"]),
    (Setting::AuthorizationMode, &["client", "authorizationMode"]),
    (Setting::Token, &["client", "token"]),
    (Setting::AccessToken, &["client", "oauth2", "accessToken"]),
    (Setting::AccessToken, &["client", "accessToken"]),
    (Setting::ClientId, &["client", "clientId"]),
    (Setting::Scopes, &["client", "scopes"]),
    (Setting::PrivateKey, &["client", "privateKey"]),
    (Setting::PrivateKey, &["client", "jwk"]),
    (Setting::KeyId, &["client", "kid"]),
    (Setting::KeyId, &["client", "keyId"]),
    (Setting::KeyId, &["client", "privateKeyId"]),
    (Setting::EncryptionType, &["client", "encryptionType"]),
    (Setting::ClientAssertion, &["client", "clientAssertion"]),
    (Setting::DpopEnabled, &["client", "dpopEnabled"]),
    (Setting::ConnectionTimeout, &["client", "connectionTimeout"]),
    (Setting::RequestTimeout, &["client", "requestTimeout"]),
    (Setting::MaxRetries, &["client", "rateLimit", "maxRetries"]),
    (Setting::MaxBackoff, &["client", "rateLimit", "maxBackoff"]),
    (Setting::GovernorEnabled, &["client", "rateLimit", "enable"]),
    (Setting::MaxCapacityPercent, &["client", "rateLimit", "maxCapacityPercent"]),
    (Setting::ProxyHost, &["client", "proxy", "host"]),
    (Setting::ProxyPort, &["client", "proxy", "port"]),
    (Setting::ProxyUsername, &["client", "proxy", "username"]),
    (Setting::ProxyPassword, &["client", "proxy", "password"]),
    (Setting::UserAgent, &["client", "userAgent"]),
    (Setting::DisableHttpsCheck, &["testing", "disableHttpsCheck"]),
    (Setting::DisableHttpsCheck, &["testing", "testingDisableHttpsCheck"]),
    (Setting::DisableHttpsCheck, &["client", "disableHttpsCheck"]),
];

/// Settings of other SDKs that have no effect here: the SDK has no response cache, and logs with `tracing`.
#[cfg(feature = "config-file")]
static WITHOUT_MEANING: &[&[&str]] = &[
    &["client", "cache"],
    &["client", "logging"],
    &["client", "dpopKeyRotationInterval"],
    &["client", "oauthTokenRenewalOffset"],
    &["logging"],
];

/// The secret settings, which must not reach an org other than their own.
pub(super) static SECRETS: [Setting; 4] = [Setting::Token, Setting::AccessToken, Setting::PrivateKey, Setting::ClientAssertion];

impl Setting {
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let mut last = None;
        PLACES.iter().map(|(key, _)| *key).filter(move |key| last.replace(*key) != Some(*key))
    }

    fn places(self) -> impl Iterator<Item = &'static [&'static str]> {
        PLACES.iter().filter(move |(key, _)| *key == self).map(|(_, place)| *place)
    }

    /// How to set it: "set `OKTA_CLIENT_TOKEN` in the environment or `okta.client.token` in a file".
    pub(super) fn help(self) -> String {
        let place = self.places().next().unwrap_or_default();
        let variable = variables(place).into_iter().next().unwrap_or_default();
        if cfg!(feature = "config-file") {
            format!("set `{variable}` in the environment or `okta.{}` in a file", place.join("."))
        } else {
            format!("set `{variable}` in the environment (files are not read without the feature `config-file`)")
        }
    }

    /// How to set it if a file cannot: "set `OKTA_CLIENT_ORGURL` in the environment".
    pub(super) fn help_in_environment(self) -> String {
        let place = self.places().next().unwrap_or_default();
        format!("set `{}` in the environment", variables(place).into_iter().next().unwrap_or_default())
    }

    /// The names of environment variables for it. The usual one comes first.
    pub(super) fn variables(self) -> Vec<String> {
        self.places().flat_map(variables).collect()
    }
}

/// The names for a place: each of its parts as one word, as in most SDKs, or as several, as in Okta's Go SDK.
fn variables(place: &[&str]) -> Vec<String> {
    let mut names = vec!["OKTA".to_owned()];
    for part in place {
        let (joined, split) = (part.to_ascii_uppercase(), split(part));
        let mut longer: Vec<_> = names.iter().map(|name| format!("{name}_{joined}")).collect();
        if split != joined {
            longer.extend(names.iter().map(|name| format!("{name}_{split}")));
        }
        names = longer;
    }
    names
}

/// `maxRetries` as `MAX_RETRIES`.
fn split(part: &str) -> String {
    let mut text = String::new();
    for char in part.chars() {
        if char.is_ascii_uppercase() {
            text.push('_');
        }
        text.push(char.to_ascii_uppercase());
    }
    text
}

/// What a place in a file stands for.
#[cfg(feature = "config-file")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A setting.
    Setting(Setting),
    /// A group of settings.
    Inner,
    /// A setting that only other SDKs use.
    WithoutMeaning,
    /// Unknown.
    Unknown,
}

/// Whether a key is the known one, ignoring case, `_` and `-`.
#[cfg(feature = "config-file")]
fn same(known: &str, found: &str) -> bool {
    let letters = found.chars().filter(|char| !matches!(char, '_' | '-')).map(|char| char.to_ascii_lowercase());
    known.chars().map(|char| char.to_ascii_lowercase()).eq(letters)
}

/// Looks up a place below `okta`. Case, `_` and `-` do not matter.
#[cfg(feature = "config-file")]
pub(super) fn look_up(place: &[&str]) -> Place {
    let starts =
        |known: &[&str], found: &[&str]| known.len() >= found.len() && known.iter().zip(found).all(|(known, found)| same(known, found));
    if let Some((key, _)) = PLACES.iter().find(|(_, known)| known.len() == place.len() && starts(known, place)) {
        return Place::Setting(*key);
    }
    if WITHOUT_MEANING.iter().any(|known| known.len() == place.len() && starts(known, place)) {
        return Place::WithoutMeaning;
    }
    let known = PLACES.iter().any(|(_, known)| starts(known, place));
    if known { Place::Inner } else { Place::Unknown }
}

/// Where a key that has no effect might belong: `okta.client.token` for `token`.
#[cfg(feature = "config-file")]
pub(super) fn meant(name: &str) -> Option<String> {
    let place = PLACES.iter().map(|(_, place)| *place).find(|place| place.last().is_some_and(|last| same(last, name)))?;
    Some(format!("okta.{}", place.join(".")))
}
