//! Routes a request to its handler: the SDK's registry has the operations, the families have the handlers.

use std::collections::HashMap;
use std::sync::LazyLock;

use okta_sdk::registry::{self, Codec};

use crate::call::{Call, Outcome};
use crate::errors::OktaError;
use crate::families;
use crate::org::Org;
use crate::org::resource::{Action, Resource};

/// The maximum number of resources to create for one call.
const MADE: usize = 5;

/// The handler of an operation.
#[derive(Clone, Copy)]
pub(crate) enum Handler {
    /// A function.
    Own(fn(&mut Org, &Call) -> Outcome),
    /// A standard action of a resource.
    Of(&'static Resource, Action),
}

/// The handlers of a family: Okta's ID of an operation, and the handler.
pub(crate) type Handlers = &'static [(&'static str, Handler)];

/// An operation with its address and handler.
pub(crate) struct Route {
    /// Okta's ID, `createUser`.
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) template: &'static str,
    pub(crate) tag: &'static str,
    segments: Vec<&'static str>,
    /// A query parameter that is part of the path template.
    fixed: Option<(&'static str, &'static str)>,
    /// Reads the body of a request.
    pub(crate) request: Option<Codec>,
    /// Reads the body of a response.
    pub(crate) response: Option<Codec>,
    pub(crate) handler: Option<Handler>,
}

impl std::fmt::Debug for Route {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Route")
            .field("id", &self.id)
            .field("method", &self.method)
            .field("template", &self.template)
            .finish_non_exhaustive()
    }
}

impl Route {
    /// Responds to a call, after creating the resources that the call adopts, parents first.
    pub(crate) fn respond(&self, org: &mut Org, call: &Call) -> Outcome {
        let mut outcome = self.handle(org, call);
        for _ in 0..MADE {
            match &outcome {
                Err(OktaError { missing: Some((id, entity)), .. }) if families::make_missing(org, call, id, entity) => {
                    // The resource can have the login that the path names.
                    let mut again = call.without("");
                    resolve(org, &mut again.params, &call.actor.id);
                    outcome = self.handle(org, &again);
                }
                _ => break,
            }
        }
        outcome
    }

    fn handle(&self, org: &mut Org, call: &Call) -> Outcome {
        match self.handler {
            Some(Handler::Own(handler)) => handler(org, call),
            Some(Handler::Of(resource, action)) => resource.handle(action, org, call),
            None => Err(OktaError::of("E0000060")),
        }
    }
}

/// Every operation, in the spec's order. Operations that differ only in the media type of the body share one route.
pub(crate) static ROUTES: LazyLock<Vec<Route>> = LazyLock::new(|| {
    let handlers: HashMap<&str, Handler> = families::ALL.iter().flat_map(|family| family.iter().copied()).collect();
    registry::operations()
        .iter()
        .map(|entry| {
            let operation = entry.operation;
            let (path, fixed) = match operation.path.split_once('?') {
                Some((path, query)) => (path, query.split_once('=')),
                None => (operation.path, None),
            };
            let id = operation.id;
            Route {
                id,
                method: operation.method,
                template: path,
                tag: operation.tag,
                segments: path.split('/').skip(1).collect(),
                fixed,
                request: entry.request,
                response: entry.response,
                handler: handlers.get(id).copied(),
            }
        })
        .collect()
});

/// Routes by method and number of segments: the ones with fewer parameters first.
static INDEX: LazyLock<HashMap<(&'static str, usize), Vec<&'static Route>>> = LazyLock::new(|| {
    let mut index: HashMap<_, Vec<&'static Route>> = HashMap::new();
    for route in ROUTES.iter() {
        index.entry((route.method, route.segments.len())).or_default().push(route);
    }
    for routes in index.values_mut() {
        routes.sort_by_key(|route| {
            let parameters = route.segments.iter().map(|segment| segment.starts_with('{')).collect::<Vec<_>>();
            (parameters, route.fixed.is_none(), route.handler.is_none())
        });
    }
    index
});

/// The parameters of a path, with their names.
pub(crate) type Params = Vec<(&'static str, String)>;

/// The route of a request, and the parameters of its path.
///
/// # Errors
///
/// Fails if no operation has this path, or none with this path has this method.
pub(crate) fn find(method: &str, path: &str, query: &[(String, String)]) -> Result<(&'static Route, Params), OktaError> {
    let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
    let candidates = INDEX.iter().find(|((known, length), _)| *known == method && *length == segments.len()).map(|(_, routes)| routes);
    for route in candidates.into_iter().flatten() {
        if let Some((name, value)) = route.fixed {
            let given = query.iter().find(|(known, _)| known == name).map_or("false", |(_, value)| value.as_str());
            if given != value {
                continue;
            }
        }
        if let Some(params) = matches(route, &segments) {
            return Ok((route, params));
        }
    }
    let other = ROUTES.iter().any(|route| route.segments.len() == segments.len() && matches(route, &segments).is_some());
    Err(if other { OktaError::of("E0000022") } else { OktaError::no_endpoint() })
}

fn matches(route: &Route, segments: &[&str]) -> Option<Params> {
    let mut params = Vec::new();
    for (template, segment) in route.segments.iter().zip(segments) {
        match template.strip_prefix('{') {
            Some(name) if !segment.is_empty() => params.push((name.trim_end_matches('}'), decode(segment))),
            None if template == segment => {}
            _ => return None,
        }
    }
    Some(params)
}

/// Replaces names that stand for an ID: `me`, logins, `default`.
pub(crate) fn resolve(org: &Org, params: &mut Params, actor: &str) {
    for (name, value) in params.iter_mut() {
        let resolved = match *name {
            "userId" => families::users::resolve(org, value, actor),
            "authServerId" if value == "default" => Some(org.id_of("authorizationServers", "name", "default")).filter(|id| !id.is_empty()),
            "typeId" if value == "default" => Some(families::users::profile::default_type(org)),
            _ => None,
        };
        if let Some(id) = resolved {
            *value = id;
        }
    }
}

/// Decodes the percent encoding of a path segment.
pub(crate) fn decode(segment: &str) -> String {
    let bytes = segment.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut index = 0;
    while index < bytes.len() {
        let code = segment.get(index + 1..index + 3).filter(|_| bytes[index] == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok());
        out.push(code.unwrap_or(bytes[index]));
        index += if code.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{ROUTES, find};

    #[test]
    fn every_operation_has_a_handler() {
        let lacking: Vec<&str> = ROUTES.iter().filter(|route| route.handler.is_none()).map(|route| route.id).collect();
        assert_eq!(lacking, [""; 0]);
    }

    #[test]
    fn a_fixed_segment_wins_over_a_parameter() {
        let id = |method, path, query: &[(&str, &str)]| {
            let query: Vec<(String, String)> = query.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
            find(method, path, &query).map(|(route, params)| (route.id, params))
        };
        assert_eq!(id("GET", "/api/v1/groups/rules", &[]).unwrap().0, "listGroupRules");
        assert_eq!(id("GET", "/api/v1/groups/00g1", &[]).unwrap(), ("getGroup", vec![("groupId", "00g1".to_owned())]));
        assert_eq!(id("GET", "/api/v1/users/a%40b%2Fc", &[]).unwrap().1, [("userId", "a@b/c".to_owned())]);
        let expire = "/api/v1/users/1/lifecycle/expire_password";
        assert_eq!(id("POST", expire, &[]).unwrap().0, "expirePassword");
        assert_eq!(id("POST", expire, &[("tempPassword", "true")]).unwrap().0, "expirePasswordAndGetTemporaryPassword");
        assert_eq!(id("GET", "//api/v1/groups/00g1/", &[]).unwrap().0, "getGroup");
        assert_eq!(id("PATCH", "/api/v1/groups/00g1", &[]).unwrap_err().status, 405);
        assert_eq!(id("GET", "/api/v1/nothing", &[]).unwrap_err().status, 404);
    }
}
