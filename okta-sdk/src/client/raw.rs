//! Calls to endpoints that are not in the spec.

use std::borrow::Cow;
use std::future::IntoFuture;

use bytes::Bytes;
use serde::Serialize;

use super::Okta;
use crate::Error;
use crate::call::{Call, CallFuture, FilePart, Operation, Output, OutputKind, PathValue, Request, ResponseFuture};
use crate::error::ErrorKind;
use crate::model::{Json, Link};
use crate::pages::List;
use crate::rt::{Value, options};

/// Sends requests to endpoints that are not in the spec; returned by [`Okta::raw`].
///
/// ```
/// # async fn example(okta: okta_sdk::Okta) -> Result<(), okta_sdk::Error> {
/// use okta_sdk::model::FreeForm;
///
/// // any JSON
/// let realm = okta.raw().get("/api/v1/realms/{realmId}").path("guo1abcd").await?;
/// // a model, and the pages of a list
/// let mut realms = okta.raw().get("/api/v1/realms").query("limit", 50).list::<FreeForm>().stream();
/// while let Some(realm) = realms.try_next().await? { /* ... */ }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Raw<'a> {
    okta: &'a Okta,
}

macro_rules! methods {
    ($($name:ident $method:literal $doc:literal;)*) => {
        impl<'a> Raw<'a> {
            pub(crate) fn new(okta: &'a Okta) -> Self {
                Self { okta }
            }

            $(#[doc = $doc]
            ///
            /// The path begins with `/` and may have parameters in braces, to be filled with [`RawCall::path`], and a query.
            pub fn $name(&self, path: impl Into<Cow<'static, str>>) -> RawCall {
                static JSON: Operation = Operation::new(concat!("raw ", $method), $method, "");
                self.start(&JSON, path.into())
            })*
        }
    };
}
methods! {
    get "GET" "A `GET` request.";
    post "POST" "A `POST` request.";
    put "PUT" "A `PUT` request.";
    patch "PATCH" "A `PATCH` request.";
    delete "DELETE" "A `DELETE` request.";
    head "HEAD" "A `HEAD` request.";
}

impl Raw<'_> {
    /// A request to a link in a response, for example `_links.self`. The link may be absolute or relative.
    ///
    /// The method is that of the link, or else one that its hints allow, preferably `GET`. A link to another host than the org's is an error, and nothing
    /// is sent.
    ///
    /// ```
    /// # async fn example(okta: okta_sdk::Okta, group: okta_sdk::model::FreeForm) -> Result<(), okta_sdk::Error> {
    /// use okta_sdk::model::{Links, Model};
    ///
    /// let links: Links = group.get("_links")?.unwrap_or_default();
    /// if let Some(users) = links.get("users").and_then(|link| link.first()) {
    ///     let users = okta.raw().link(users).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn link(&self, link: &Link) -> RawCall {
        let allowed = link.hints.get().and_then(|hints| hints.allow.get()).map(Vec::as_slice).unwrap_or_default();
        let allowed = allowed.iter().find(|method| method.eq_ignore_ascii_case("GET")).or(allowed.first());
        let method = link.method.get().or(allowed).map_or("GET", String::as_str);
        let target = match link.href.as_deref() {
            None => Err("has no `href`".to_owned()),
            Some(_) if link.templated.get() == Some(&true) => Err("is a template; fill it and call it by its path".to_owned()),
            Some(href) => self.okta.resolve(href, "/"),
        };
        let call = |target: String| match method.to_ascii_uppercase().as_str() {
            "POST" => self.post(target),
            "PUT" => self.put(target),
            "PATCH" => self.patch(target),
            "DELETE" => self.delete(target),
            "HEAD" => self.head(target),
            _ => self.get(target),
        };
        target.map(call).unwrap_or_else(|reason| {
            let mut refused = call("/".to_owned());
            refused.request.note(ErrorKind::Link { reason: format!("it {reason}").into() });
            refused
        })
    }

    fn start(&self, operation: &'static Operation, path: Cow<'static, str>) -> RawCall {
        RawCall { request: Request::from_template(self.okta, operation, path) }
    }
}

/// A call to an endpoint that is not in the spec. `.await` returns the JSON of the response; [`fetch`](RawCall::fetch) decodes it as a type, and [`list`](RawCall::list) fetches a
/// paged list.
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct RawCall {
    request: Request,
}

impl RawCall {
    /// Fills the next parameter in the path. The value is escaped.
    pub fn path(mut self, value: impl PathValue) -> Self {
        self.request = self.request.path(value);
        self
    }

    /// Sends a JSON body of anything that can be serialized.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        match Json::new(body) {
            Ok(json) => self.request = self.request.json(json.source()),
            Err(error) => {
                let reason = format!("cannot be written as JSON: {error}").into();
                self.request.note(ErrorKind::InvalidArgument { name: "body".into(), reason });
            }
        }
        self
    }

    /// Sends a body of bytes with a content type.
    pub fn bytes(mut self, content_type: &str, body: impl Into<Bytes>) -> Self {
        self.request = self.request.bytes(content_type, None, body);
        self
    }

    /// Adds a file to a body of `multipart/form-data`.
    pub fn part(mut self, name: &str, file: impl Into<FilePart>) -> Self {
        self.request = self.request.part(name, file);
        self
    }

    /// Sets the kind of the response, if it is not JSON. It determines the `Accept` header, and a `String` is then the unchanged body.
    pub fn expects(mut self, kind: OutputKind) -> Self {
        self.request.set_output(kind);
        self
    }

    /// Returns the call with a type for its response: a model, [`Json`], [`Bytes`], or `()`. The type can be inferred.
    ///
    /// ```
    /// # async fn example(okta: okta_sdk::Okta) -> Result<(), okta_sdk::Error> {
    /// use okta_sdk::model::FreeForm;
    ///
    /// let realm: FreeForm = okta.raw().get("/api/v1/realms/{realmId}").path("guo1abcd").fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn fetch<T: Output>(self) -> Call<T> {
        Call::new(self.request)
    }

    /// Returns the call as a paged list, with a type for its items.
    pub fn list<T: Value>(self) -> List<T> {
        List::new(self.request)
    }

    /// Returns the call as a paged list whose pages are objects with the items in a field: `list_in("value")` for
    /// `{"value": [...], "_links": {"next": {"href": "..."}}}`.
    pub fn list_in<T: Value>(mut self, field: &'static str) -> List<T> {
        self.request.set_items(field);
        List::new(self.request)
    }

    /// Sends the call and returns the whole response, with its JSON.
    pub fn send(self) -> ResponseFuture<Json> {
        self.fetch().send()
    }
}

options!(RawCall; request);

impl IntoFuture for RawCall {
    type Output = Result<Json, Error>;
    type IntoFuture = CallFuture<Json>;

    fn into_future(self) -> CallFuture<Json> {
        self.fetch().into_future()
    }
}
