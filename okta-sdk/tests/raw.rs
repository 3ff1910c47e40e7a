//! What a call sends, tested with calls to endpoints that are not in the spec.

mod support;

use std::time::Duration;

use bytes::Bytes;
use okta_sdk::call::{Call, FilePart, Operation, OutputKind, Request};
use okta_sdk::error::ErrorKind;
use okta_sdk::model::{FreeForm, Json, Link, Model};
use okta_sdk::pages::List;
use okta_sdk::transport::Attempt;
use serde_json::json;
use support::{Memory, org, page, status};

#[tokio::test]
async fn a_call_sends_what_it_was_given() {
    let memory = Memory::new(|_| Ok(support::json(200, r#"{"id": "1"}"#)));
    let call = memory.okta().raw().post("/api/v1/users/{userId}/roles/{roleId}").path("ada/x@example.com").path(7i64);
    let answer = call.query("disable", false).query("q", "a b&c=ü").header("X-Extra", "1").json(&json!({"a": [1, null]})).await.unwrap();
    assert_eq!(answer.as_str(), r#"{"id": "1"}"#);

    let sent = memory.only();
    assert_eq!(sent.method(), "POST");
    assert_eq!(sent.uri(), "https://example.okta.com/api/v1/users/ada%2Fx%40example.com/roles/7?disable=false&q=a%20b%26c%3D%C3%BC");
    assert_eq!(sent.body(), &Bytes::from(r#"{"a":[1,null]}"#));
    let header = |name: &str| sent.headers().get(name).map(|value| value.to_str().unwrap());
    assert_eq!(header("authorization"), Some("SSWS 00token"));
    assert_eq!(header("content-type"), Some("application/json"));
    assert_eq!(header("accept"), Some("application/json"));
    assert_eq!(header("x-extra"), Some("1"));
    assert!(sent.headers()["authorization"].is_sensitive());
    let agent = format!("okta-sdk-rust/{} rust/", env!("CARGO_PKG_VERSION"));
    assert!(header("user-agent").unwrap().starts_with(&agent), "{:?}", header("user-agent"));
}

#[tokio::test]
async fn an_empty_body_has_a_length_header() {
    let memory = Memory::new(|_| Ok(status(204)));
    let okta = memory.okta();
    okta.raw().post("/api/v1/users/1/lifecycle/activate").fetch::<()>().await.unwrap();
    okta.raw().put("/api/v1/apps/1/users/2").fetch::<()>().await.unwrap();
    okta.raw().delete("/api/v1/users/1").fetch::<()>().await.unwrap();
    let lengths: Vec<_> = memory.requests().iter().map(|sent| sent.headers().get("content-length").cloned()).collect();
    assert_eq!(lengths, [Some("0".parse().unwrap()), Some("0".parse().unwrap()), None]);
}

#[tokio::test]
async fn every_request_and_response_has_its_content_type() {
    let memory = Memory::new(|_| {
        let body = Bytes::from_static(b"<xml/>\xff");
        Ok(http::Response::builder().status(200).header("content-type", "application/xml").body(body).unwrap())
    });
    let okta = memory.okta();
    let text: String = okta.raw().get("/a").expects(OutputKind::Text).fetch().await.unwrap();
    assert_eq!(text, "<xml/>\u{fffd}");
    let bytes: Bytes = okta.raw().post("/a").expects(OutputKind::Binary).bytes("application/pkix-cert", vec![1, 2]).fetch().await.unwrap();
    assert_eq!(&bytes[..], b"<xml/>\xff");
    okta.raw().post("/a").part("file", FilePart::new(vec![1u8, 2]).file_name("logo.png")).fetch::<Bytes>().await.unwrap();

    let sent = memory.requests();
    assert!(sent[0].headers()["accept"].to_str().unwrap().starts_with("application/xml"));
    assert_eq!(
        (&sent[1].headers()["accept"], &sent[1].headers()["content-type"]),
        (&"*/*".parse().unwrap(), &"application/pkix-cert".parse().unwrap())
    );
    assert!(sent[2].headers()["content-type"].to_str().unwrap().starts_with("multipart/form-data; boundary="));
}

#[tokio::test]
async fn a_response_can_be_inspected() {
    let memory = Memory::new(|_| {
        let mut answer = support::json(201, r#"{"id": 1}"#);
        for (name, value) in [("x-rate-limit-limit", "600"), ("x-rate-limit-remaining", "599"), ("x-rate-limit-reset", "1700000000")] {
            answer.headers_mut().append(name, value.parse().unwrap());
        }
        answer.headers_mut().append("x-rate-limit-reset", "1700000060".parse().unwrap());
        Ok(answer)
    });
    let answer = memory.okta().raw().get("/a").fetch::<FreeForm>().send().await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.request_id(), answer.raw().len()), (201, Some("req1"), 9));
    let limit = answer.rate_limit().unwrap();
    assert_eq!((limit.limit, limit.remaining, limit.reset), (600, 599, 1_700_000_000));
    assert_eq!(answer.get::<u8>("id").unwrap(), Some(1));
    assert_eq!(answer.raw_response().attempts(), 1);
    assert!(answer.mismatches().is_empty());
}

#[tokio::test]
async fn a_response_without_a_body_is_blank() {
    let memory = Memory::new(|_| Ok(status(204)));
    let okta = memory.okta();
    assert_eq!(okta.raw().get("/a").fetch::<FreeForm>().await.unwrap(), FreeForm::new());
    assert!(okta.raw().get("/a").fetch::<Vec<FreeForm>>().await.unwrap().is_empty());
    assert_eq!(okta.raw().get("/a").await.unwrap(), Json::default());
}

#[tokio::test]
async fn a_handwritten_operation_is_called_like_any_other() {
    static GET_BRAND: Operation = Operation::new("getBrand", "GET", "/api/v1/brands/{brandId}");
    let memory = Memory::new(|request| {
        let attempt = Attempt::of(request).unwrap();
        assert_eq!((attempt.operation, &*attempt.template, attempt.number), (&GET_BRAND, GET_BRAND.path, 1));
        Ok(support::json(200, "{}"))
    });
    let okta = memory.okta();
    let call: Call<FreeForm> = Call::new(Request::new(&okta, &GET_BRAND).path("b1"));
    call.clone().timeout(Duration::from_secs(1)).await.unwrap();
    call.header("X-A", "1").await.unwrap();
    assert_eq!(memory.paths(), ["/api/v1/brands/b1", "/api/v1/brands/b1"]);
}

#[tokio::test]
async fn a_clients_settings_hold_for_its_calls() {
    let memory = Memory::new(|_| Ok(status(200)));
    let okta = org().transport(memory.clone()).user_agent_extra("sync/1.2").header("X-Team", "identity").build().unwrap();
    okta.raw().get("/a?x=1").query("y", 2).await.unwrap();
    let sent = memory.only();
    assert!(sent.headers()["user-agent"].to_str().unwrap().ends_with(" sync/1.2"));
    assert_eq!(sent.headers()["x-team"], "identity");
    assert_eq!(sent.uri().query(), Some("x=1&y=2"));
}

#[test]
fn a_client_is_shared_freely() {
    fn check<T: Send + Sync + Clone + 'static>() {}
    fn send<T: Send>(_: T) {}
    check::<okta_sdk::Okta>();
    let okta = Memory::new(|_| Ok(status(200))).okta();
    send(okta.raw().get("/a").fetch::<()>().send());
    send(okta.raw().get("/a").list::<Json>().stream());
}

#[test]
fn a_call_without_a_runtime_is_an_error() {
    use std::future::Future;
    use std::task::{Context, Poll, Waker};

    let okta = Memory::new(|_| Ok(status(200))).okta();
    let mut call = Box::pin(okta.raw().get("/a").fetch::<()>().send());
    let Poll::Ready(Err(error)) = call.as_mut().poll(&mut Context::from_waker(Waker::noop())) else { panic!("no answer") };
    assert!(error.is_configuration() && error.to_string().contains("Tokio runtime"), "{error}");
}

#[tokio::test]
async fn links_are_callable_within_the_org() {
    let memory = Memory::new(|_| Ok(support::json(200, "{}")));
    let okta = memory.okta();
    let link = |json: &str| Link::from_json(json.as_bytes()).unwrap();
    for json in [
        r#"{"href": "https://example.okta.com/api/v1/users/00u1/lifecycle/suspend", "method": "post"}"#,
        r#"{"href": "/api/v1/users/00u1/lifecycle/suspend", "hints": {"allow": ["POST"]}}"#,
        r#"{"href": "https://example.okta.com/api/v1/users/00u1?a=b%20c", "hints": {"allow": ["PUT", "GET"]}}"#,
        r#"{"href": "https://example.okta.com/api/v1/users/00u1"}"#,
    ] {
        okta.raw().link(&link(json)).await.unwrap();
    }
    let sent: Vec<_> = memory.requests().iter().map(|request| format!("{} {}", request.method(), request.uri())).collect();
    let origin = "https://example.okta.com/api/v1/users/00u1";
    let suspend = format!("POST {origin}/lifecycle/suspend");
    assert_eq!(sent, [suspend.clone(), suspend, format!("GET {origin}?a=b%20c"), format!("GET {origin}")]);

    for (json, reason) in [
        (r#"{"href": "https://evil.test/api/v1/users"}"#, "outside the org"),
        (r#"{"href": "https://example.okta.com/{id}", "templated": true}"#, "template"),
        (r#"{"href": "https://example.okta.com/a b"}"#, "space"),
        ("{}", "no `href`"),
    ] {
        let error = okta.raw().link(&link(json)).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Link { .. }) && error.to_string().contains(reason), "{json}: {error}");
    }
    assert_eq!(memory.requests().len(), 4);
}

#[tokio::test]
async fn a_gateway_takes_the_requests_and_the_links_of_the_org_behind_it() {
    let memory = Memory::new(|request| {
        Ok(match request.uri().query() {
            None => page("[1]", Some("https://example.okta.com/api/v1/numbers?after=1")),
            Some("after=1") => page("[2]", Some("https://gateway.example.com/okta/api/v1/numbers?after=2")),
            Some("after=2") => page("[3]", Some("/okta/api/v1/numbers?after=3")),
            _ => page("[4]", Some("https://evil.test/api/v1/numbers?after=4")),
        })
    });
    let okta = org().gateway("https://gateway.example.com/okta").transport(memory.clone()).build().unwrap();
    let list = || -> List<i64> { okta.raw().get("/api/v1/numbers").list() };
    let incomplete = list().all().await.unwrap_err();
    assert!(incomplete.items() == [1, 2, 3, 4] && incomplete.to_string().contains("outside the org"), "{incomplete}");
    for request in memory.requests() {
        let uri = request.uri().to_string();
        assert!(uri.starts_with("https://gateway.example.com/okta/api/v1/numbers"), "{uri}");
        assert!(request.headers().contains_key("authorization"));
    }
    assert_eq!(list().page().await.unwrap().next().unwrap().as_str(), "/api/v1/numbers?after=1");
    for wrong in ["gateway.example.com", "http://gateway.example.com/okta", "https://gateway.example.com/okta?x=1"] {
        assert!(org().gateway(wrong).transport(memory.clone()).build().unwrap_err().is_configuration(), "{wrong}");
    }
}

#[tokio::test]
async fn a_call_can_skip_the_governor() {
    let memory = Memory::new(|_| {
        let mut response = support::json(200, "{}");
        for (name, value) in [("x-rate-limit-limit", "1"), ("x-rate-limit-remaining", "0"), ("x-rate-limit-reset", "99999999999")] {
            response.headers_mut().insert(name, value.parse().unwrap());
        }
        Ok(response)
    });
    let okta = memory.okta();
    okta.raw().get("/a").await.unwrap();
    let patient = tokio::time::timeout(Duration::from_millis(100), okta.raw().get("/a").send()).await;
    assert!(patient.is_err(), "nothing is left of the limit");
    okta.raw().get("/a").rate_limit_governor(false).await.unwrap();
}

#[tokio::test]
async fn names_and_values_of_a_query_are_escaped() {
    let memory = Memory::new(|_| Ok(support::json(200, "{}")));
    memory.okta().raw().get("/a").query("a b&c=d#", "x&y=z #").query("ü", 1).await.unwrap();
    assert_eq!(memory.paths(), ["/a?a%20b%26c%3Dd%23=x%26y%3Dz%20%23&%C3%BC=1"]);
}
