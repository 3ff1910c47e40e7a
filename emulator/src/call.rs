//! A request to an org and the reply to it, without HTTP.

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::errors::OktaError;
use crate::org::Org;
use crate::routes::Route;

/// A JSON object.
pub(crate) type Object = Map<String, Value>;

/// The result of a handler.
pub(crate) type Outcome = Result<Reply, OktaError>;

/// The user or client that made a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Actor {
    /// The ID of the user or the client.
    pub(crate) id: String,
    /// `User` or `PublicClientApp`.
    pub(crate) kind: &'static str,
}

/// A request that a route matched.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) route: &'static Route,
    /// The requested path, decoded.
    pub(crate) path: String,
    /// The path's parameters in order.
    pub(crate) params: Vec<(&'static str, String)>,
    /// The query, decoded.
    pub(crate) query: Vec<(String, String)>,
    /// The JSON body; `None` without a body.
    pub(crate) body: Option<Value>,
    /// The body.
    pub(crate) raw: Bytes,
    pub(crate) actor: Actor,
}

impl Call {
    /// A path parameter; empty if the path does not have it.
    pub(crate) fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    /// The last parameter of the path.
    pub(crate) fn last(&self) -> &str {
        self.params.last().map_or("", |(_, value)| value)
    }

    /// A parameter of the query.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// A flag of the query.
    pub(crate) fn flag(&self, name: &str, default: bool) -> bool {
        match self.query(name) {
            Some(value) if value.eq_ignore_ascii_case("true") => true,
            Some(value) if value.eq_ignore_ascii_case("false") => false,
            _ => default,
        }
    }

    /// The same call without a parameter of the query.
    pub(crate) fn without(&self, name: &str) -> Self {
        Self {
            route: self.route,
            path: self.path.clone(),
            params: self.params.clone(),
            query: self.query.iter().filter(|(known, _)| known != name).cloned().collect(),
            body: self.body.clone(),
            raw: self.raw.clone(),
            actor: self.actor.clone(),
        }
    }

    /// The body as an object; empty without a body.
    pub(crate) fn object(&self) -> Object {
        self.body.as_ref().and_then(Value::as_object).cloned().unwrap_or_default()
    }

    /// The body, or a sample if it is missing.
    ///
    /// # Errors
    ///
    /// Fails if the body is not an object, or if it is missing and the org is strict.
    pub(crate) fn or_sample(&self, org: &mut Org, sample: impl FnOnce(&mut Org) -> Value) -> Result<Value, OktaError> {
        match &self.body {
            Some(body) if body.is_object() => Ok(body.clone()),
            None if org.has_samples() => Ok(sample(org)),
            _ => Err(OktaError::of("E0000003")),
        }
    }
}

/// The body of a reply.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    Nothing,
    Json(Value),
    Text(String, &'static str),
}

/// The reply to a call.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) content: Content,
    /// The cursor of the next page; `None` for the last page.
    pub(crate) next: Option<String>,
    /// Whether the reply is a page of a list.
    pub(crate) paged: bool,
    pub(crate) headers: Vec<(&'static str, String)>,
}

impl Reply {
    pub(crate) fn json(status: u16, value: Value) -> Self {
        Self { status, content: Content::Json(value), next: None, paged: false, headers: Vec::new() }
    }

    pub(crate) fn ok(value: Value) -> Self {
        Self::json(200, value)
    }

    /// 200 with `{}`, Okta's response to most lifecycle operations.
    pub(crate) fn empty() -> Self {
        Self::json(200, Value::Object(Map::new()))
    }

    pub(crate) fn none(status: u16) -> Self {
        Self { status, content: Content::Nothing, next: None, paged: false, headers: Vec::new() }
    }

    pub(crate) fn text(text: String, kind: &'static str) -> Self {
        Self { status: 200, content: Content::Text(text, kind), next: None, paged: false, headers: Vec::new() }
    }

    pub(crate) fn list(items: Vec<Value>) -> Self {
        Self { paged: true, ..Self::ok(Value::Array(items)) }
    }
}
