//! Which requests are counted together, judging by their paths.

use crate::transport::Attempt;

/// The method and the path template of a request.
///
/// Paths of raw calls may contain values. Segments that look like values are left out, because otherwise there would be one limit to learn per user.
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

/// Whether a path segment is a value: a parameter in braces, one of Okta's IDs (`00u1abcdEFGH2345ij67`), a login, or anything with escapes.
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
