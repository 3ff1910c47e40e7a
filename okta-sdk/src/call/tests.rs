//! Hand-written calls in the form of generated ones.

use std::borrow::Cow;
use std::sync::{Arc, Mutex};

use bytes::Bytes;

use super::{Call, Operation, PathValue, Request};
use crate::model::{Additional, Field, Model, UnknownText};
use crate::pages::List;
use crate::rt::{Value, builder, object, text_enum};
use crate::transport::{Transport, TransportFuture};
use crate::{Error, Okta};

struct Group {
    id: Field<String>,
    kind: Field<Kind>,
    additional: Additional,
}
object! { Group as "Group" { 0: "\"id\":" => id; 1: "\"kind\":" => kind; } additional: additional; read_only: [0]; }

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Okta,
    Unknown(UnknownText),
}
text_enum! { Kind { "OKTA" => Okta; } }

static LIST_GROUPS: Operation =
    Operation::new("Group_list", "GET", "/api/v1/groups").operation_id("listGroups").tag("Group").paged().success(&[200]);
static UPDATE_GROUP: Operation = Operation::new("Group_update", "PUT", "/api/v1/groups/{groupId}");

/// A builder in the form of a generated one.
#[must_use]
#[derive(Debug, Clone)]
struct ListGroups {
    call: List<Group>,
}

impl ListGroups {
    fn limit(mut self, limit: i64) -> Self {
        self.call.request_mut().query("limit", limit);
        self
    }
    fn kind(mut self, kind: impl Into<Kind>) -> Self {
        self.call.request_mut().query("kind", kind.into());
        self
    }
}
builder!(ListGroups, pages of Group);

/// A builder in the form of a generated one.
#[must_use]
#[derive(Debug, Clone)]
struct UpdateGroup {
    call: Call<Group>,
}
builder!(UpdateGroup, Group);

fn list_groups(okta: &Okta) -> ListGroups {
    ListGroups { call: List::new(Request::new(okta, &LIST_GROUPS)) }
}

fn update_group(okta: &Okta, id: impl PathValue, group: &Group) -> UpdateGroup {
    UpdateGroup { call: Call::new(Request::new(okta, &UPDATE_GROUP).path(id).json(group.source())) }
}

impl Group {
    fn update(&self, okta: &Okta) -> UpdateGroup {
        UpdateGroup { call: Call::new(Request::new(okta, &UPDATE_GROUP).path_field("Group", "id", &self.id).json(self.source())) }
    }
}

/// Responds with an empty list, or echoes the request.
#[derive(Debug, Default)]
struct Echo(Mutex<Vec<http::Request<Bytes>>>);

impl Transport for Echo {
    fn send(&self, request: http::Request<Bytes>) -> TransportFuture<'_> {
        let body = if request.body().is_empty() { Bytes::from("[]") } else { request.body().clone() };
        self.0.lock().unwrap().push(request);
        Box::pin(std::future::ready(Ok(http::Response::new(body))))
    }
}

fn okta() -> (Okta, Arc<Echo>) {
    let echo = Arc::new(Echo::default());
    (Okta::builder().org_url("https://example.okta.com").token("t").transport(echo.clone()).build().unwrap(), echo)
}

#[tokio::test]
async fn builders_send_their_parameters() {
    let (okta, echo) = okta();
    assert!(list_groups(&okta).limit(0).kind("NEW").header("X-A", "1").page().await.unwrap().is_empty());
    assert!(list_groups(&okta).kind(Kind::Okta).collect(5).await.unwrap().is_empty());
    assert!(list_groups(&okta).stream().try_next().await.unwrap().is_none());
    assert_eq!(list_groups(&okta).pages().try_next().await.unwrap().unwrap().len(), 0);
    let sent: Vec<_> = echo.0.lock().unwrap().iter().map(|request| request.uri().path_and_query().unwrap().to_string()).collect();
    assert_eq!(sent, ["/api/v1/groups?limit=0&kind=NEW", "/api/v1/groups?kind=OKTA", "/api/v1/groups", "/api/v1/groups"]);
}

#[tokio::test]
async fn a_models_method_takes_its_id_from_it() {
    let (okta, echo) = okta();
    let group = Group::from_json(br#"{"id": "g/1", "kind": null, "more": 1}"#).unwrap();
    let answer = group.update(&okta).retry(super::RetryOptions::none()).send().await.unwrap();
    assert_eq!(answer.value(), &group);
    let sent = echo.0.lock().unwrap().remove(0);
    assert_eq!((sent.method().as_str(), sent.uri().path()), ("PUT", "/api/v1/groups/g%2F1"));
    assert_eq!(sent.body(), &Bytes::from(r#"{"id":"g/1","kind":null,"more":1}"#));
}

#[tokio::test]
async fn a_model_without_its_id_is_an_error_before_any_request() {
    let (okta, echo) = okta();
    let error = Group::default().update(&okta).await.unwrap_err();
    assert!(error.is_invalid_argument());
    assert_eq!(
        error.to_string(),
        "Group_update: the Group has no `id`, which the call needs; was the object created in code or only partly read?"
    );
    assert!(echo.0.lock().unwrap().is_empty());
}

#[tokio::test]
async fn every_kind_of_value_goes_into_a_path() {
    let (okta, echo) = okta();
    let group = Group::from_json(br#"{"id": "g1", "kind": "OKTA"}"#).unwrap();
    let owned = "g1".to_owned();
    let send = |request: Request| async { Call::<()>::new(request.json(group.source())).await };
    let at = |value: &dyn Fn(Request) -> Request| value(Request::new(&okta, &UPDATE_GROUP));
    for request in [
        at(&|request| request.path("g1")),
        at(&|request| request.path("g1".to_owned())),
        at(&|request| request.path(&owned)),
        at(&|request| request.path(Cow::from("g1"))),
        at(&|request| request.path(&group.id)),
        at(&|request| request.path(group.id.clone())),
        at(&|request| request.path(group.id.as_deref())),
        at(&|request| request.path_nested("Group", "a.id", group.id.as_deref())),
        at(&|request| request.path_field("Group", "id", &group.id)),
    ] {
        send(request).await.unwrap();
    }
    send(Request::new(&okta, &UPDATE_GROUP).path(Kind::from("x y"))).await.unwrap();
    send(Request::new(&okta, &UPDATE_GROUP).path(-7i64)).await.unwrap();
    let mut sent: Vec<_> = echo.0.lock().unwrap().iter().map(|request| request.uri().path().to_owned()).collect();
    assert_eq!(sent.split_off(9), ["/api/v1/groups/x%20y", "/api/v1/groups/-7"]);
    assert_eq!(sent, ["/api/v1/groups/g1"; 9]);
    let missing: Result<(), Error> = send(Request::new(&okta, &UPDATE_GROUP).path(Field::<String>::Null)).await;
    assert_eq!(missing.unwrap_err().to_string(), "Group_update: `groupId` is absent");
}
