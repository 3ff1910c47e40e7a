//! Which org a credential belongs to. It is sent to no other org.

use super::keys::{SECRETS, Setting};
use super::settings::{Origin, Settings};
use crate::Error;
use crate::facts::{Gateway, OrgUrl};

impl Settings {
    /// The settings for the credentials of an org, without those that belong to another one:
    ///
    /// - The credentials of a source that names another org are withheld, along with its other settings.
    /// - A file's credentials do not go to a URL that only another file names: a project's file could send those of the home directory anywhere.
    ///   The environment or code may name the URL, or the credentials.
    ///
    /// `in_code` is whether code named the org.
    pub(crate) fn for_org(&self, org: &OrgUrl, in_code: bool) -> Self {
        let mut settings = self.clone();
        let named: Vec<(usize, Option<OrgUrl>)> =
            self.all(Setting::OrgUrl).iter().map(|(source, found)| (*source, OrgUrl::parse_for_tests(found.text()).ok())).collect();
        let url = if in_code { None } else { self.get(Setting::OrgUrl).map(|found| &found.origin) };
        let mut withheld = Vec::new();
        settings.retain(|key, source, found| {
            let is_secret = SECRETS.contains(&key);
            let named = named.iter().find(|(other, _)| *other == source).map(|(_, org)| org);
            match (named, url, &found.origin) {
                (Some(Some(other)), _, _) if other == org => true,
                (Some(other), _, _) => {
                    if is_secret {
                        let other = other.as_ref().map_or("another org", OrgUrl::as_str);
                        withheld.push(format!("{} belongs to {other}, not to {org}, and is not used", found.origin));
                    }
                    false
                }
                (None, Some(url @ Origin::File { path: of_url, .. }), Origin::File { path, .. }) if is_secret && of_url != path => {
                    withheld.push(format!(
                        "{} is not used for {org}, which only {url} names; to confirm it, {}",
                        found.origin,
                        Setting::OrgUrl.help_in_environment()
                    ));
                    false
                }
                (None, _, _) => true,
            }
        });
        for reason in &withheld {
            tracing::warn!(target: "okta_sdk", "{reason}");
        }
        settings.withheld = withheld;
        settings.org = Some(org.clone());
        settings
    }

    /// The gateway that requests go to. It receives the credentials, so one that a file names counts only if the org and the credentials come from
    /// the same file, and not from code (`in_code`).
    pub(crate) fn gateway(&self, allow_http: bool, in_code: bool) -> Result<Option<Gateway>, Error> {
        let Some(found) = self.get(Setting::Gateway) else { return Ok(None) };
        if let Origin::File { path, .. } = &found.origin {
            let is_same = |key: Setting| self.get(key).map(|other| matches!(&other.origin, Origin::File { path: of, .. } if of == path));
            let is_trusted = !in_code && is_same(Setting::OrgUrl) == Some(true) && SECRETS.iter().all(|key| is_same(*key) != Some(false));
            if !is_trusted {
                tracing::warn!(
                    target: "okta_sdk",
                    "{} is not used: it would receive credentials from elsewhere; to confirm it, {}",
                    found.origin,
                    Setting::Gateway.help_in_environment()
                );
                return Ok(None);
            }
        }
        Ok(Some(Gateway::parse(found.text(), allow_http).map_err(|error| found.located(&error.into()))?))
    }
}
