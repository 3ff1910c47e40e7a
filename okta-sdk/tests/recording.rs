//! Recorded traffic, and responses from a recording.

mod support;

use std::io::Write;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::Response;
use okta_sdk::transport::{RecordTransport, ReplayTransport};
use okta_sdk::{Okta, OktaBuilder};
use serde_json::{Value, json};
use support::{Memory, org, page};

/// An in-memory file.
#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Shared {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
    fn lines(&self) -> Vec<Value> {
        self.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

fn recorded(memory: &Memory) -> (Okta, Shared) {
    let file = Shared::default();
    (org().transport(RecordTransport::new(memory.clone(), file.clone())).build().unwrap(), file)
}

fn replayed(recording: &str) -> Okta {
    replaying(recording).build().unwrap()
}

fn replaying(recording: &str) -> OktaBuilder {
    let transport = ReplayTransport::read(recording.as_bytes()).unwrap();
    Okta::builder().org_url("https://another.okta.com").without_credentials().transport(transport)
}

fn response(status: u16, content_type: &str, body: impl Into<Bytes>) -> Response<Bytes> {
    Response::builder().status(status).header("content-type", content_type).body(body.into()).unwrap()
}

#[tokio::test]
async fn an_exchange_is_one_line() {
    let memory = Memory::new(|_| Ok(support::json(201, r#"{"id": "00g1", "n": 1.50, "null": null}"#)));
    let (okta, file) = recorded(&memory);
    let call = okta.raw().post("/api/v1/users/{userId}/groups").path("a/b@c").query("q", "x y").query("limit", 2);
    call.json(&json!({"name": "\u{e9}"})).await.unwrap();
    let expected = json!({
        "method": "POST", "path": "/api/v1/users/{userId}/groups",
        "url": "https://example.okta.com/api/v1/users/a%2Fb%40c/groups?q=x%20y&limit=2",
        "status": 201, "headers": {"content-type": "application/json", "x-okta-request-id": "req1"},
        "requestBody": {"name": "\u{e9}"}, "responseBody": {"id": "00g1", "n": 1.5, "null": null},
    });
    assert_eq!(file.lines(), [expected]);
}

#[tokio::test]
async fn bodies_other_than_json_are_strings_or_lengths() {
    let memory = Memory::script_repeating_last(vec![
        Ok(response(200, "application/xml", "<a/>")),
        Ok(response(200, "image/png", &b"\x89PNG"[..])),
        Ok(response(204, "application/json", "")),
        Ok(response(200, "application/json", r#"{"password": "s3cret"#)),
    ]);
    let (okta, file) = recorded(&memory);
    okta.raw().post("/a").bytes("application/x-pem-file", "PEM").fetch::<Bytes>().await.unwrap();
    okta.raw().get("/a").fetch::<Bytes>().await.unwrap();
    okta.raw().get("/a").fetch::<()>().await.unwrap();
    okta.raw().get("/a").await.unwrap_err();
    let lines = file.lines();
    assert_eq!((&lines[0]["requestBodyText"], &lines[0]["responseBodyText"]), (&json!("PEM"), &json!("<a/>")));
    assert_eq!((&lines[1]["responseBodyBytes"], lines[1].get("responseBodyText")), (&json!(4), None));
    assert!(lines[2].as_object().unwrap().keys().all(|name| !name.starts_with("response")), "{}", lines[2]);
    assert_eq!(lines[3]["responseBodyBytes"], 20);
    assert!(!file.text().contains("s3cret"));

    let okta = replayed(&file.text());
    assert_eq!(okta.raw().post("/a").fetch::<Bytes>().await.unwrap(), "<a/>");
    let error = okta.raw().get("/a").fetch::<Bytes>().await.unwrap_err();
    assert!(error.to_string().contains("binary body"), "{error}");
    okta.raw().get("/a").fetch::<()>().await.unwrap();
}

#[tokio::test]
async fn secrets_are_masked_and_the_structure_is_preserved() {
    let answer = json!({
        "id": "00u1", "clientSecret": "s3cret", "client_secret": "s3cret", "access_token": "s3cret", "stateToken": "s3cret", "tokenId": "t1",
        "credentials": {
            "password": {"value": "s3cret", "hash": {"algorithm": "BCRYPT", "workFactor": 10, "salt": "s3cret", "value": "s3cret"}},
            "recovery_question": {"question": "Who?", "answer": "s3cret"},
        },
        "settings": {"password": {"complexity": {"minLength": 8, "excludeUsername": true}}},
        "channel": {"config": {
            "authScheme": {"type": "HEADER", "key": "X-Key", "value": "s3cret"},
            "headers": [{"key": "X-Other", "value": "s3cret"}],
        }},
        "keys": [{"kty": "EC", "x": "public", "d": "s3cret"}], "d": "public", "passCode": 123456,
        "header": "SSWS s3cret", "sentence": "Bearer of good news", "jwt": "eyJhbGciOiJub25lIn0.s3cret.x",
        "pem": "-----BEGIN PRIVATE KEY-----\ns3cret\n-----END PRIVATE KEY-----", "password": null, "secret": "", "code": "E0000001",
        "_links": {"self": {"href": "https://example.okta.com/api/v1/sessions/00u1/x"}},
    });
    let body = answer.to_string();
    let memory = Memory::new(move |_| {
        let mut response = support::json(200, &body);
        response.headers_mut().append("set-cookie", "sid=s3cret".parse().unwrap());
        response.headers_mut().insert("location", "https://example.okta.com/x?token=s3cret&a=1".parse().unwrap());
        Ok(response)
    });
    let (okta, file) = recorded(&memory);
    okta.raw().post("/a/{token}").path("s3cret").query("recoveryToken", "s3cret").query("a", 1).json(&answer).await.unwrap();
    let form = "grant_type=client_credentials&client_assertion=s3cret&code=s3cret&scope=a";
    okta.raw().post("/oauth2/v1/token").bytes("application/x-www-form-urlencoded", form).await.unwrap();
    okta.raw().get("/api/v1/sessions/{sessionId}").path("s3cret").await.unwrap();
    okta.raw().delete("/api/v1/sessions/s3cret").await.unwrap();

    let text = file.text();
    assert!(!text.contains("s3cret") && !text.contains("00token") && !text.contains("123456"), "{text}");
    let lines = file.lines();
    let mut expected = answer.to_string().replace("SSWS s3cret", "SSWS [masked]").replace(r#""s3cret""#, r#""[masked]""#);
    expected = expected.replace("eyJhbGciOiJub25lIn0.s3cret.x", "[masked]").replace("123456", "0");
    let mut expected: Value = serde_json::from_str(&expected).unwrap();
    expected["pem"] = "[masked]".into();
    // A session's link is as secret as its cookie.
    expected["_links"]["self"]["href"] = "https://example.okta.com/api/v1/sessions/[masked]/x".into();
    assert_eq!(lines[0]["requestBody"], expected);
    assert_eq!(lines[0]["responseBody"], expected);
    assert_eq!(lines[0]["url"], "https://example.okta.com/a/[masked]?recoveryToken=[masked]&a=1");
    assert_eq!(lines[0]["headers"]["set-cookie"], "[masked]");
    assert_eq!(lines[0]["headers"]["location"], "https://example.okta.com/x?token=[masked]&a=1");
    assert_eq!(lines[1]["requestBodyText"], "grant_type=client_credentials&client_assertion=[masked]&code=[masked]&scope=a");
    assert_eq!(lines[2]["url"], "https://example.okta.com/api/v1/sessions/[masked]");
    assert_eq!(lines[2]["responseBody"]["id"], "[masked]");
    assert_eq!(lines[2]["responseBody"]["_links"]["self"]["href"], "https://example.okta.com/api/v1/sessions/[masked]/x");

    // A masked request is found again.
    let okta = replayed(&text);
    okta.raw().post("/a/{token}").path("other").query("recoveryToken", "other").query("a", 1).await.unwrap();
    okta.raw().get("/api/v1/sessions/{sessionId}").path("other").await.unwrap();
    okta.raw().delete("/api/v1/sessions/other").await.unwrap();
}

#[tokio::test]
async fn secrets_are_masked_wherever_they_stand() {
    let answer = json!({
        "settings": {"app": {"extraFieldValue": "s3cret", "extraFieldSelector": "#pin"}},
        "_embedded": {"activation": {"_links": {"qrcode": {"href": "https://example.okta.com/api/v1/users/u/factors/f/qr/s3cret"}}}},
        "url": "https://example.okta.com/login/sessionCookieRedirect?redirectUrl=x&sessionToken=s3cret&a=1",
        "note": "call it with token=s3cret or password: s3cret, not with a=1; at 10:30",
        "mail": "https://example.okta.com/welcome/s3cret",
    })
    .to_string();
    let body = answer.clone();
    let memory = Memory::new(move |_| {
        let mut response = support::json(200, &body);
        for name in ["x-auth-token", "x-api-key", "set-cookie"] {
            response.headers_mut().insert(name, "s3cret".parse().unwrap());
        }
        response.headers_mut().insert("x-okta-request-id", "req1".parse().unwrap());
        Ok(response)
    });
    let (okta, file) = recorded(&memory);
    for text in [
        "password=s3cret",
        "the password: s3cret\nuser: ada",
        "Authorization: SSWS s3cret",
        r#"{"password": "s3cret"}"#,
        "token = \"s3cret\"",
    ] {
        okta.raw().post("/a").bytes("text/plain", text).await.unwrap();
    }
    assert!(!file.text().contains("s3cret"), "{}", file.text());
    let read = &file.lines()[0]["responseBody"];
    assert_eq!(read["url"], "https://example.okta.com/login/sessionCookieRedirect?redirectUrl=x&sessionToken=[masked]&a=1");
    assert_eq!(read["note"], "call it with token=[masked] or password: [masked], not with a=1; at 10:30");
    assert_eq!(read["settings"]["app"]["extraFieldSelector"], "#pin");
    assert_eq!(file.lines()[0]["headers"]["x-okta-request-id"], "req1");
    assert_eq!(file.lines()[1]["requestBodyText"], "the password: [masked]\nuser: ada");
}

#[tokio::test(start_paused = true)]
async fn a_retry_that_was_not_recorded_gets_the_same_response() {
    let line = r#"{"method": "GET", "path": "/a", "url": "/a", "status": 503, "headers": {"x-okta-request-id": "id1"}}"#;
    let error = replayed(line).raw().get("/a").await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.request_id()), (503, Some("id1")));
    // A recorded retry gets its own response.
    let recording = format!("{line}\n{}", line.replace("503", "200").replace("}}", "}, \"responseBody\": 1}"));
    assert_eq!(replayed(&recording).raw().get("/a").await.unwrap().as_str(), "1");
}

/// Every field that an overlay marks as a secret is masked by its name.
#[tokio::test]
async fn every_secret_of_the_spec_is_masked() {
    let overlay = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/overlays/20-corrections.yaml")).unwrap();
    let lines: Vec<_> = overlay.lines().collect();
    let secret = lines.windows(2).filter(|pair| pair[1].contains("format: password"));
    let names: Vec<_> = secret.filter_map(|pair| pair[0].split("properties['").nth(1)?.split('\'').next()).collect();
    assert!(names.len() > 30, "{names:?}");
    for name in names {
        // `value` is secret in an object that describes a secret.
        let body = if name == "value" { json!({"hash": {name: "s3cret"}}) } else { json!({name: "s3cret"}) };
        let body = body.to_string();
        let memory = Memory::new(move |_| Ok(support::json(200, &body)));
        let (okta, file) = recorded(&memory);
        // The `id` of a session is secret.
        okta.raw().get(if name == "id" { "/api/v1/sessions/me" } else { "/a" }).await.unwrap();
        assert!(!file.text().contains("s3cret"), "{name}");
    }
}

#[tokio::test]
async fn what_was_recorded_can_be_replayed_for_another_org() {
    let memory = Memory::new(|request| {
        let next = "https://example.okta.com/api/v1/users?after=1&limit=2";
        Ok(if request.uri().query() == Some("limit=2") { page("[1,2]", Some(next)) } else { page("[3]", None) })
    });
    let (okta, file) = recorded(&memory);
    assert_eq!(okta.raw().get("/api/v1/users").query("limit", 2).list::<i64>().collect(9).await.unwrap(), [1, 2, 3]);
    assert_eq!(file.lines()[0]["headers"]["link"].as_array().unwrap().len(), 2);

    let okta = replayed(&file.text());
    assert_eq!(okta.raw().get("/api/v1/users").query("limit", 2).list::<i64>().collect(9).await.unwrap(), [1, 2, 3]);
}

#[tokio::test]
async fn responses_are_used_in_order_and_once() {
    let line = |id: u8, url: &str| {
        let url = format!("https://x.okta.com{url}");
        json!({"method": "GET", "path": "/u/{id}", "url": url, "status": 200, "headers": {}, "responseBody": id}).to_string() + "\n"
    };
    let recording = line(1, "/u/a?x=1&y=a+b") + &line(2, "/u/a?y=a%20b&x=1") + &line(3, "/u/b");
    let transport = ReplayTransport::read(recording.as_bytes()).unwrap();
    let okta = org().transport(transport.clone()).build().unwrap();
    let get = |id: &'static str| okta.raw().get("/u/{id}").path(id);
    assert_eq!(get("a").query("y", "a b").query("x", 1).await.unwrap().as_str(), "1");
    assert_eq!(get("a").query("x", 1).query("y", "a b").await.unwrap().as_str(), "2");
    assert_eq!(transport.remaining(), 1);
    let error = get("a").query("x", 1).query("y", "a b").await.unwrap_err();
    assert!(error.is_transport(), "{error}");
    assert!(error.to_string().ends_with("the recording has 2 responses to GET /u/a?x=1&y=a%20b, which were all used"), "{error}");
    let error = get("c").await.unwrap_err().to_string();
    assert!(error.contains("no response to GET /u/c (/u/{id}); it has for GET `GET /u/a?x=1&y=a%20b`, `GET /u/b`"), "{error}");
    let error = okta.raw().delete("/u/{id}").path("b").await.unwrap_err().to_string();
    assert!(error.contains("it has nothing for DELETE"), "{error}");
    assert_eq!(transport.remaining(), 1, "what is not there takes nothing");

    let okta = org().transport(transport.by_template(true)).build().unwrap();
    assert_eq!(okta.raw().get("/u/{userId}").path("made-up").await.unwrap().as_str(), "3");
    okta.raw().get("/u/{userId}").path("made-up").await.unwrap_err();
}

#[test]
fn an_invalid_recording_is_rejected_with_the_line() {
    for (line, found) in [
        ("{", "EOF"),
        ("[]", "it is not an object"),
        ("{}", "`status` is not an HTTP status"),
        (r#"{"status": 99}"#, "`status` is not an HTTP status"),
        (r#"{"status": 200}"#, "it has no `url`"),
        (r#"{"status": 200, "url": 1}"#, "`url` is not a string"),
        (r#"{"status": 200, "url": "/", "path": "/", "method": "G T"}"#, "`method` is not an HTTP method"),
        (r#"{"status": 200, "url": "/", "path": "/", "method": "GET", "headers": {"a b": ""}}"#, "`a b` is not a valid header"),
        (r#"{"status": 200, "url": "/", "path": "/", "method": "GET", "responseBodyText": 1}"#, "`responseBodyText` is not a string"),
    ] {
        let error = ReplayTransport::read(format!("\n{line}\n").as_bytes()).unwrap_err().to_string();
        assert!(error.starts_with("line 2 of the recording cannot be read: ") && error.contains(found), "{line}: {error}");
    }
    let error = ReplayTransport::from_file("/nowhere/traffic.jsonl").unwrap_err().to_string();
    assert!(error.starts_with("the recording `/nowhere/traffic.jsonl` cannot be read: "), "{error}");
}

#[tokio::test]
async fn a_recording_that_cannot_be_written_fails_no_call() {
    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the disk is full"))
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let transport = RecordTransport::new(Memory::new(|_| Ok(support::json(200, "{}"))), Full);
    org().transport(transport.clone()).build().unwrap().raw().get("/a").await.unwrap();
    assert_eq!(transport.flush().unwrap_err().to_string(), "the disk is full");
    transport.flush().unwrap();
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn what_goes_over_the_wire_is_recorded_to_a_file() {
    let server = support::Server::start(|request| support::Reply::json(&format!("\"{}\"", request.method))).await;
    let path = std::env::temp_dir().join(format!("okta-sdk-recording-{}.jsonl", std::process::id()));
    let inner = okta_sdk::transport::ReqwestTransport::builder().no_proxy().build().unwrap();
    let transport = RecordTransport::to_file(inner, &path).unwrap();
    let okta = server.builder().transport(transport.clone()).build().unwrap();
    okta.raw().get("/a").await.unwrap();
    okta.raw().put("/a").json(&1).await.unwrap();
    transport.flush().unwrap();
    let replay = ReplayTransport::from_file(&path).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    std::fs::remove_file(&path).unwrap();
    let okta = org().transport(replay).build().unwrap();
    assert_eq!(okta.raw().put("/a").await.unwrap().as_str(), "\"PUT\"");
    assert_eq!(okta.raw().get("/a").await.unwrap().as_str(), "\"GET\"");
}
