//! URLs that are secrets in part: a session's own link, the QR code of a factor, a link to set a new password.

/// What stands where a secret was.
const MASK: &str = "[masked]";

/// The parts of a path that are followed by a secret.
const BEFORE_SECRETS: [&str; 5] = ["qr", "sessions", "welcome", "reset-password", "recovery"];

/// A URL without its secrets, or any other text as it is. A query is kept, but for what `is_secret` says of the names in it.
pub(crate) fn without_secrets(url: &str, is_secret: impl Fn(&str) -> bool) -> String {
    let (path, query) = url.split_once('?').map_or((url, None), |(path, query)| (path, Some(query)));
    let mut masked = String::with_capacity(url.len());
    let mut before = "";
    for (index, segment) in path.split('/').enumerate() {
        if index > 0 {
            masked.push('/');
        }
        let is_one =
            BEFORE_SECRETS.contains(&before) && !segment.is_empty() && segment != "me" && segment != "token" && !segment.starts_with('{');
        masked.push_str(if is_one { MASK } else { segment });
        before = segment;
    }
    if let Some(query) = query {
        masked.push('?');
        let pairs = query.split('&').map(|pair| match pair.split_once('=') {
            Some((name, _)) if is_secret(name) => format!("{name}={MASK}"),
            _ => pair.to_owned(),
        });
        masked.push_str(&pairs.collect::<Vec<_>>().join("&"));
    }
    masked
}

#[cfg(test)]
mod tests {
    use super::without_secrets;

    #[test]
    fn secrets_in_urls_are_masked_and_the_rest_is_kept() {
        for (url, masked) in [
            ("https://a.okta.com/api/v1/users/u/factors/f/qr/00s3cret", "https://a.okta.com/api/v1/users/u/factors/f/qr/[masked]"),
            (
                "https://a.okta.com/api/v1/sessions/101s3cret/lifecycle/refresh",
                "https://a.okta.com/api/v1/sessions/[masked]/lifecycle/refresh",
            ),
            ("/api/v1/sessions/me?x=1&token=s3cret", "/api/v1/sessions/me?x=1&token=[masked]"),
            ("https://a.okta.com/welcome/s3cret", "https://a.okta.com/welcome/[masked]"),
            ("https://a.okta.com/api/v1/users/00u1", "https://a.okta.com/api/v1/users/00u1"),
        ] {
            assert_eq!(without_secrets(url, |name| name == "token"), masked);
        }
    }
}
