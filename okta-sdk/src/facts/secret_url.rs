//! Masks the secret parts of URLs: a session's link, the QR code of a factor, a link to set a new password.

/// The replacement for a secret.
const MASK: &str = "[masked]";

/// Path segments that a secret follows.
const BEFORE_SECRETS: [&str; 5] = ["qr", "sessions", "welcome", "reset-password", "recovery"];

/// Masks the secrets in a URL; other strings are returned unchanged. In a query, it masks parameters whose name `is_secret`.
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
    fn only_secrets_in_urls_are_masked() {
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
