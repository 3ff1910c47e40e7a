//! A request to an org and the reply to it, without HTTP.

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::errors::OktaError;
use crate::org::Org;
use crate::routes::Route;

/// A JSON object.
pub(crate) type Object = Map<String, Value>;

/// What a handler returns.
pub(crate) type Outcome = Result<Reply, OktaError>;

/// What made a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Actor {
    /// The id of the user, or of the client.
    pub(crate) id: String,
    /// `User` or `PublicClientApp`.
    pub(crate) kind: &'static str,
}

/// A request that a route matched.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) route: &'static Route,
    /// The path as it was requested, decoded.
    pub(crate) path: String,
    /// The path's parameters in order.
    pub(crate) params: Vec<(&'static str, String)>,
    /// The query, decoded.
    pub(crate) query: Vec<(String, String)>,
    /// The JSON of the body; `None` if there is none.
    pub(crate) body: Option<Value>,
    /// The body.
    pub(crate) raw: Bytes,
    pub(crate) actor: Actor,
}

impl Call {
    /// A parameter of the path; empty if the path has none of this name.
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

    /// The body as an object; empty if there is none.
    pub(crate) fn object(&self) -> Object {
        self.body.as_ref().and_then(Value::as_object).cloned().unwrap_or_default()
    }

    /// The body, or a sample in its place if there is none.
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

/// What the body of a reply is.
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
    /// The cursor of the next page; the page is the last one if there is none.
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

    /// 200 with `{}`, as Okta has it for most lifecycle operations.
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
