//! Which requests are counted together, as far as their paths tell.

use crate::transport::Attempt;

/// The method and the path template of a request.
///
/// Raw calls may come with their values already in the path. What looks like one is left out: there would be a limit to learn per user.
pub(super) fn key(attempt: &Attempt) -> String {
    let template = &*attempt.template;
    let mut key = String::with_capacity(attempt.operation.method.len() + template.len() + 1);
    key.push_str(attempt.operation.method);
    key.push(' ');
    for segment in template.split('/').skip(1) {
        key.push('/');
        key.push_str(if is_value(segment) { "{}" } else { segment });
    }
    key
}

/// Whether a part of a path is a value: a parameter in braces, an id of Okta's (`00u1abcdEFGH2345ij67`), a login, something escaped.
fn is_value(segment: &str) -> bool {
    let is_id = segment.len() >= 16 && segment.bytes().any(|byte| byte.is_ascii_digit());
    segment.starts_with('{') || is_id || segment.contains(['@', '%'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Operation;

    #[test]
    fn values_in_a_path_do_not_count() {
        static GET: Operation = Operation::new("raw GET", "GET", "");
        static LIST: Operation = Operation::new("listGroups", "GET", "/api/v1/groups/{groupId}");
        let of = |template: &'static str| {
            let mut attempt = Attempt::new(&GET);
            attempt.template = template.into();
            key(&attempt)
        };
        assert_eq!(of("/api/v1/users/00u1abcdEFGH2345ij67/roles"), "GET /api/v1/users/{}/roles");
        assert_eq!(of("/api/v1/users/{userId}/roles"), "GET /api/v1/users/{}/roles");
        assert_eq!(of("/api/v1/users/ada@example.com"), "GET /api/v1/users/{}");
        assert_eq!(of("/api/v1/users/me"), "GET /api/v1/users/me");
        assert_eq!(of("/api/v1/authorizationServers"), "GET /api/v1/authorizationServers");
        assert_eq!(key(&Attempt::new(&LIST)), "GET /api/v1/groups/{}");
    }
}
