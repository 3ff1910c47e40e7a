//! Error messages and predicates.

mod support;

use std::error::Error as _;
use std::time::Duration;

use bytes::Bytes;
use http::Response;
use okta_sdk::call::{Call, Operation, Request, RetryOptions};
use okta_sdk::error::ErrorKind;
use okta_sdk::model::{FreeForm, Json, Mismatch};
use okta_sdk::transport::{TransportError, TransportErrorKind};
use okta_sdk::{Error, Optional};
use support::{Fault, Memory, Reply, Server, json, local, status};

async fn error_of(answer: Response<Bytes>) -> Error {
    let memory = Memory::new(move |_| Ok(answer.clone()));
    memory.okta().raw().get("/api/v1/users/me").await.unwrap_err()
}

#[tokio::test]
async fn an_error_shows_oktas_message_in_one_line() {
    let body = r#"{
        "errorCode": "E0000001", "errorSummary": "Api validation failed: login", "errorLink": "E0000001", "errorId": "oaeABC",
        "errorCauses": [{"errorSummary": "login: already exists\nin this org"}, {"errorSummary": "email: required"}]
    }"#;
    let error = error_of(json(400, body)).await;
    assert_eq!(
        error.to_string(),
        "raw GET: 400 Bad Request: E0000001: Api validation failed: login: login: already exists in this org; email: required \
         (errorId oaeABC, request req1)"
    );
    let service = error.service().unwrap();
    assert_eq!((service.code(), service.link(), service.id()), (Some("E0000001"), Some("E0000001"), Some("oaeABC")));
    assert_eq!(service.causes().len(), 2);
    assert_eq!(service.body(), &Bytes::from(body));
    assert_eq!((error.request_id(), error.status().unwrap().as_u16()), (Some("req1"), 400));
    assert_eq!(error.operation().unwrap().id, "raw GET");
}

#[tokio::test]
async fn an_error_with_bytes_that_are_not_utf_8_shows_the_rest() {
    let body = b"{\"errorCode\": \"E0000001\", \"errorSummary\": \"Caf\xe9 closed\", \"\xff\": 1}";
    let answer = Response::builder().status(400).header("Content-Type", "application/json").body(Bytes::from_static(body)).unwrap();
    let error = error_of(answer).await;
    assert_eq!(error.to_string(), "raw GET: 400 Bad Request: E0000001: Caf\u{fffd} closed");
    assert_eq!(error.service().unwrap().body().as_ref(), body);
}

#[tokio::test]
async fn errors_are_distinguished() {
    type Predicate = fn(&Error) -> bool;
    let all: [(u16, Predicate); 6] = [
        (429, Error::is_rate_limited),
        (401, Error::is_unauthorized),
        (403, Error::is_forbidden),
        (409, Error::is_conflict),
        (400, Error::is_validation),
        (500, Error::is_server_error),
    ];
    for (code, _) in all {
        let error = error_of(status(code)).await;
        for (other, predicate) in all {
            assert_eq!(predicate(&error), code == other, "{code} {other}");
        }
        assert!(!error.is_timeout() && !error.is_connect() && !error.is_decode() && !error.is_configuration());
    }
}

#[tokio::test]
async fn optional_turns_not_found_into_none() {
    let memory = Memory::script_repeating_last(vec![
        Ok(json(404, r#"{"errorCode": "E0000007", "errorSummary": "Not found"}"#)),
        Ok(json(200, "{}")),
        Ok(json(403, "{}")),
    ]);
    let get = || memory.okta().raw().get("/a").fetch::<FreeForm>();
    assert_eq!(get().await.optional().unwrap(), None);
    assert_eq!(get().await.optional().unwrap(), Some(FreeForm::new()));
    assert!(get().await.optional().unwrap_err().is_forbidden());
}

#[tokio::test]
async fn a_body_that_is_not_json_is_shown_abbreviated() {
    let page = format!("<html><head><title>502</title></head>\n<body>Bad   gateway {}</body></html>", "x".repeat(10_000));
    let answer = Response::builder().status(502).header("content-type", "text/html").body(Bytes::from(page)).unwrap();
    let text = error_of(answer).await.to_string();
    assert!(text.starts_with("raw GET: 502 Bad Gateway: 502 Bad gateway xxx"), "{text}");
    assert!(text.ends_with("(text/html, 10072 bytes)") && text.len() < 250 && !text.contains('<'), "{text}");

    assert_eq!(error_of(status(503)).await.to_string(), "raw GET: 503 Service Unavailable");
    for body in ["[]", "null", "7", r#"{"errorCode": 7, "errorSummary": null, "errorCauses": {}}"#, "\u{0}", "{"] {
        let text = error_of(json(500, body)).await.to_string();
        assert!(text.starts_with("raw GET: 500 Internal Server Error: "), "{text}");
    }
}

#[tokio::test]
async fn oauth_errors_are_errors_too() {
    let error = error_of(json(400, r#"{"error": "invalid_scope", "error_description": "One or more scopes are not configured."}"#)).await;
    assert!(error.to_string().contains("400 Bad Request: invalid_scope: One or more scopes"), "{error}");
    assert_eq!(error.service().unwrap().oauth().unwrap().error(), "invalid_scope");

    let challenge = "Bearer authorization_uri=\"x\", error=\"insufficient_scope\", error_description=\"The access token lacks a scope\"";
    let answer = Response::builder().status(403).header("www-authenticate", challenge).body(Bytes::new()).unwrap();
    let error = error_of(answer).await;
    assert!(error.to_string().contains("The access token lacks a scope"), "{error}");
}

#[tokio::test]
async fn an_error_names_the_scope_that_the_token_lacks() {
    static LIST_THINGS: Operation = Operation::new("listThings", "GET", "/api/v1/things").scopes(&["okta.things.read"]);
    let challenge = r#"Bearer error="insufficient_scope", error_description="The access token does not contain the required scopes.""#;
    let memory =
        Memory::new(move |_| Ok(Response::builder().status(403).header("www-authenticate", challenge).body(Bytes::new()).unwrap()));
    let okta = memory.okta();
    let call: Call<FreeForm> = Call::new(Request::new(&okta, &LIST_THINGS));
    let error = call.await.unwrap_err().to_string();
    assert!(error.ends_with("required scopes. (the operation needs the OAuth scope okta.things.read)"), "{error}");
}

#[tokio::test]
async fn a_body_that_cannot_be_decoded_is_preserved() {
    let memory = Memory::new(|_| Ok(json(200, r#"{"id": "#)));
    let error = memory.okta().raw().get("/a").fetch::<FreeForm>().await.unwrap_err();
    let ErrorKind::Decode(failure) = error.kind() else { panic!("{error}") };
    assert_eq!(&failure.body()[..], br#"{"id": "#);
    assert_eq!(failure.pointer(), "");
    assert!(error.to_string().starts_with("raw GET: 200 OK, but its body cannot be read: EOF while parsing"), "{error}");
    assert!(error.to_string().ends_with("(request req1)"), "{error}");
}

#[tokio::test]
async fn a_strict_call_rejects_what_is_not_in_the_spec() {
    let memory = Memory::new(|_| Ok(json(200, r#"["a", 7]"#)));
    let call = memory.okta().raw().get("/a").fetch::<Vec<String>>();
    let tolerant = call.clone().send().await;
    let strict = call.strict().await.unwrap_err();
    let ErrorKind::Decode(failure) = strict.kind() else { panic!("{strict}") };
    assert_eq!(failure.body(), &Bytes::from(r#"["a", 7]"#));
    assert!(tolerant.is_err());
    let _: Vec<Mismatch> = failure.mismatches().to_vec();
}

#[tokio::test]
async fn transport_failures_are_reported() {
    let server = Server::start(|request| match request.target.split('?').next().unwrap() {
        "/close" => Reply::new(200, "").fault(Fault::Close),
        "/cut" => Reply::new(200, "[1,2,3]").fault(Fault::CutAfter(3)),
        "/garbage" => Reply::new(200, "").fault(Fault::Garbage),
        "/corrupt" => Reply::new(200, "no gzip at all").header("Content-Encoding", "gzip"),
        "/slow" => Reply::new(200, "").after(Duration::from_secs(60)),
        "/stall" => Reply::new(200, "[1,2,3]").fault(Fault::Stall),
        other => panic!("{other}"),
    })
    .await;
    let okta = server.builder().attempt_timeout(Duration::from_millis(200)).retry(RetryOptions::none()).build().unwrap();
    for (path, kind) in [
        ("/close", TransportErrorKind::Cut),
        ("/cut", TransportErrorKind::Cut),
        ("/garbage", TransportErrorKind::Cut),
        ("/corrupt", TransportErrorKind::Invalid),
        ("/slow", TransportErrorKind::Timeout),
        ("/stall", TransportErrorKind::Timeout),
    ] {
        let error = okta.raw().get(path).await.unwrap_err();
        let ErrorKind::Transport(transport) = error.kind() else { panic!("{path}: {error}") };
        assert_eq!(transport.kind(), kind, "{path}: {error}");
        assert_eq!(error.is_timeout(), kind == TransportErrorKind::Timeout, "{path}");
        assert!(error.source().is_some() && !error.to_string().contains(path), "{error}");
    }

    // Errors contain no URLs, because URLs contain logins and search terms.
    for path in ["/close", "/cut", "/garbage", "/corrupt", "/slow"] {
        let error = okta.raw().get(path).query("login", "ada-lovelace").await;
        let error = match error {
            Err(error) => error,
            Ok(_) => continue,
        };
        let mut shown = format!("{error} {error:?} {error:#?}");
        let mut cause = error.source();
        while let Some(source) = cause {
            shown.push_str(&format!("{source} {source:?}"));
            cause = source.source();
        }
        assert!(!shown.contains("ada-lovelace") && !shown.contains("login"), "{shown}");
    }
    let error = okta.raw().post("/close").await.unwrap_err();
    assert!(error.may_have_been_run() && error.to_string().ends_with("(the request may have been run)"), "{error}");

    // A port that is no longer open.
    let url = server.url();
    drop((okta, server));
    tokio::time::sleep(Duration::from_millis(50)).await;
    let error = local(&url).retry(RetryOptions::none()).build().unwrap().raw().get("/a").await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    let host = url.trim_start_matches("http://");
    assert!(error.to_string().starts_with(&format!("raw GET: could not connect to {host}: ")), "{error}");
    let ErrorKind::Transport(transport) = error.kind() else { panic!("{error}") };
    assert_eq!(transport.host(), Some(host));
    assert!(!error.may_have_been_run());
}

#[tokio::test(start_paused = true)]
async fn a_call_that_takes_too_long_times_out() {
    #[derive(Debug)]
    struct Never;
    impl okta_sdk::transport::Transport for Never {
        fn send(&self, _: http::Request<Bytes>) -> okta_sdk::transport::TransportFuture<'_> {
            Box::pin(std::future::pending())
        }
    }
    let okta = support::org().transport(Never).retry(RetryOptions::none()).build().unwrap();
    let started = tokio::time::Instant::now();
    let error = okta.raw().get("/a").fetch::<Json>().timeout(Duration::from_secs(3)).await.unwrap_err();
    assert!(error.to_string().starts_with("raw GET: timed out after 3s: the request was sent and may have been executed"), "{error}");
    assert!(error.is_timeout() && started.elapsed() == Duration::from_secs(3));
    let error = okta.raw().get("/a").await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(started.elapsed(), Duration::from_secs(63), "one try has a limit of its own");
}

#[test]
fn a_transport_error_names_its_innermost_cause() {
    let cause = std::io::Error::new(std::io::ErrorKind::ConnectionRefused, "refused");
    let error = Error::from(TransportError::new(TransportErrorKind::Connect).with_source(cause));
    assert_eq!(error.to_string(), "could not connect: refused");
    assert_eq!(error.source().unwrap().to_string(), "refused");
    let _: Box<dyn std::error::Error + Send + Sync> = error.clone().into();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
