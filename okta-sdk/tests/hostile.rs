//! How each kind of call handles malformed, unexpected and malicious responses. The table is in `docs/hostile-responses.md`.
//!
//! Each kind of response is listed with its expected outcomes, and the page is generated from the same table. To update it:
//! `UPDATE_DOCS=1 cargo test -p okta-sdk --test hostile`.

mod support;

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use okta_sdk::auth::OAuth;
use okta_sdk::call::RetryOptions;
use okta_sdk::error::ErrorKind;
use okta_sdk::model::{FreeForm, Model, Secret};
use okta_sdk::transport::{RecordTransport, ReqwestTransport, TransportErrorKind};
use okta_sdk::{Error, OktaBuilder};
use support::leaks::{FORMS, Recorded, leak, shown};
use support::{Fault, Kept, Reply, Server};

/// The kinds of calls, and the body that each expects.
const CALLS: [(&str, &str); 5] = [
    ("`()`", "{}"),
    ("value", r#"{"id":"1"}"#),
    ("list", r#"[{"id":"1"}]"#),
    ("stream", r#"[{"id":"1"}]"#),
    ("token", r#"{"access_token":"abc","token_type":"Bearer","expires_in":3600}"#),
];

/// The largest body that is read.
const MAX_BYTES: usize = 64 * 1024;

/// The timeout of an attempt.
const ATTEMPT: Duration = Duration::from_millis(300);

/// A kind of response: its name, a function that makes it from the body that the call expects, and one outcome for all kinds of calls, or
/// one for each.
struct Kind {
    name: &'static str,
    reply: Box<dyn Fn(&str) -> Reply + Send + Sync>,
    outcomes: Vec<&'static str>,
}

fn kind(name: &'static str, reply: impl Fn(&str) -> Reply + Send + Sync + 'static, outcomes: &[&'static str]) -> Kind {
    Kind { name, reply: Box::new(reply), outcomes: outcomes.to_vec() }
}

/// A response whose body does not depend on what is expected.
fn fixed(name: &'static str, status: u16, content_type: &'static str, body: &'static str, outcomes: &[&'static str]) -> Kind {
    let reply = move |_: &str| {
        let reply = Reply::new(status, body);
        if content_type.is_empty() { reply } else { reply.header("Content-Type", content_type) }
    };
    kind(name, reply, outcomes)
}

/// A response that is correct except for its body.
fn body(name: &'static str, body: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static, outcomes: &[&'static str]) -> Kind {
    kind(name, move |good| Reply::new(200, body(good)).header("Content-Type", JSON), outcomes)
}

/// A response that is correct except for a header.
fn header(name: &'static str, header: &'static str, value: &'static str, outcomes: &[&'static str]) -> Kind {
    kind(name, move |good| Reply::json(good).header(header, value), outcomes)
}

/// A whole response, byte for byte.
fn raw(name: &'static str, response: impl Fn(&str) -> String + Send + Sync + 'static, outcomes: &[&'static str]) -> Kind {
    kind(name, move |good| Reply::new(200, response(good)).fault(Fault::Raw), outcomes)
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn error(code: &str) -> String {
    format!(r#"{{"errorCode":"{code}","errorSummary":"no","errorLink":"{code}","errorId":"oae1","errorCauses":[]}}"#)
}

const JSON: &str = "application/json";
const HTML: &str = "text/html";
const PAGE: &str = "<html><body>Access blocked by policy</body></html>";

/// Every call gets what it expects.
const GOOD: &[&str] = &["ok", "ok", "1 item", "1 item", "ok"];
/// The body is not Okta's.
const NOT_READ: &[&str] = &["not read"];
/// A call that returns nothing accepts any JSON; the others fail.
const NOTHING_EXPECTED: &[&str] = &["ok", "not read", "not read", "not read", "not read"];

fn kinds() -> Vec<Kind> {
    let mut all = types();
    all.extend(shapes());
    all.extend(statuses());
    all.extend(wire());
    all
}

/// Bodies of another type than JSON.
fn types() -> Vec<Kind> {
    vec![
        kind("200 as expected", Reply::json, GOOD),
        fixed("200 with an HTML page", 200, HTML, PAGE, NOT_READ),
        fixed("200 with HTML labelled as JSON", 200, JSON, PAGE, NOT_READ),
        fixed("200 with plain text", 200, "text/plain", "OK", NOT_READ),
        fixed("200 with XML", 200, "application/xml", "<?xml version=\"1.0\"?><ok/>", NOT_READ),
        fixed("200 with a login page and no content type", 200, "", "<!DOCTYPE html><title>Sign in</title>", NOT_READ),
        fixed("200 with form fields", 200, "application/x-www-form-urlencoded", "access_token=abc", NOT_READ),
        body("200 with bytes that are not text", |_| vec![0, 159, 146, 150], NOT_READ),
        kind("200 with JSON and no content type", |good| Reply::new(200, good), GOOD),
        kind("200 with JSON labelled as HTML", |good| Reply::new(200, good).header("Content-Type", HTML), GOOD),
        fixed("200 without a body", 200, JSON, "", &["ok", "not read", "not read", "not read", "not read"]),
        fixed("200 with spaces only", 200, JSON, " \r\n", &["ok", "not read", "not read", "not read", "not read"]),
        fixed("201 without a body", 201, "", "", &["ok", "ok, no fields", "0 items", "0 items", "not read"]),
        fixed("202 without a body", 202, "", "", &["ok", "ok, no fields", "0 items", "0 items", "not read"]),
        fixed("204", 204, "", "", &["ok", "ok, no fields", "0 items", "0 items", "not read"]),
        fixed("206 without a body", 206, "", "", &["ok", "not read", "not read", "not read", "not read"]),
    ]
}

/// JSON of another kind, or nearly JSON.
fn shapes() -> Vec<Kind> {
    vec![
        body("`null`", |_| b"null".to_vec(), NOTHING_EXPECTED),
        body("a number", |_| b"42".to_vec(), NOTHING_EXPECTED),
        body("a string", |_| b"\"done\"".to_vec(), NOTHING_EXPECTED),
        body("`true`", |_| b"true".to_vec(), NOTHING_EXPECTED),
        body("`[]`", |_| b"[]".to_vec(), &["ok", "not read", "0 items", "0 items", "not read"]),
        body("`{}`", |_| b"{}".to_vec(), &["ok", "ok, no fields", "not read", "not read", "not read"]),
        body(
            "the expected body in a list",
            |good| format!("[{good}]").into(),
            &["ok", "not read", "1 item, raw", "1 item, raw", "not read"],
        ),
        body(
            "the expected body below `data`",
            |good| format!(r#"{{"data":{good}}}"#).into(),
            &["ok", "ok, no `id`", "not read", "not read", "not read"],
        ),
        body("a list of numbers", |_| b"[1,2]".to_vec(), &["ok", "not read", "2 items, raw", "2 items, raw", "not read"]),
        body("a list with `null` in it", |_| b"[null]".to_vec(), &["ok", "not read", "1 item, raw", "1 item, raw", "not read"]),
        body("the expected body, cut off", |good| good.as_bytes()[..good.len() - 1].to_vec(), NOT_READ),
        body("the expected body twice", |good| format!("{good}{good}").into(), NOT_READ),
        body("the expected body, followed by a word", |good| format!("{good} done").into(), NOT_READ),
        body("JSON lines", |good| format!("{good}\n{good}\n").into(), NOT_READ),
        body("the expected body after `)]}',`", |good| format!(")]}}',\n{good}").into(), NOT_READ),
        body("the expected body after a byte order mark", |good| format!("\u{feff}{good}").into(), GOOD),
        body("the expected body in UTF-16", |good| good.encode_utf16().flat_map(u16::to_le_bytes).collect(), NOT_READ),
        body("a value that is not UTF-8", |_| b"{\"id\":\"\xff\"}".to_vec(), &["ok", "not read", "not read", "not read", "not read"]),
        body(
            "a value that is an unpaired surrogate",
            |good| good.replace("\"1\"", r#""\ud800""#).replace("\"abc\"", r#""\ud800""#).into(),
            &["ok", "ok, no `id`", "1 item", "1 item", "not read"],
        ),
        body(
            "a field name that is an unpaired surrogate",
            |good| good.replacen('{', r#"{"\ud800":1,"#, 1).replace(",}", "}").into(),
            &["ok", "ok", "1 item", "1 item", "not read"],
        ),
        body("`NaN`", |_| b"NaN".to_vec(), NOT_READ),
        body(
            "a number that no type can hold",
            |good| good.replace("\"1\"", "1e999").replace("3600", "1e999").into(),
            &["ok", "ok, no `id`", "1 item", "1 item", "not read"],
        ),
        body("10,000 nested lists, not closed", |_| "[".repeat(10_000).into(), NOT_READ),
        body(
            "10,000 nested lists",
            |_| format!("{}{}", "[".repeat(10_000), "]".repeat(10_000)).into(),
            &["ok", "not read", "1 item, raw", "1 item, raw", "not read"],
        ),
        body("Okta's error object with 200", |_| error("E0000009").into(), &["E0000009"]),
        fixed(
            "an OAuth error with 200",
            200,
            JSON,
            r#"{"error":"invalid_client","error_description":"no"}"#,
            &["ok", "ok, no `id`", "not read", "not read", "not read"],
        ),
    ]
}

/// Responses with a status other than success.
fn statuses() -> Vec<Kind> {
    let okta = |name: &'static str, status: u16, code: &'static str, outcomes: &[&'static str]| {
        kind(name, move |_| Reply::new(status, error(code)).header("Content-Type", JSON), outcomes)
    };
    vec![
        okta("400 with `E0000001`", 400, "E0000001", &["E0000001"]),
        okta("401 with `E0000011`", 401, "E0000011", &["E0000011"]),
        okta("403 with `E0000006`", 403, "E0000006", &["E0000006"]),
        // A 404 from the token endpoint says nothing about the resource that the call is about.
        okta("404 with `E0000007`", 404, "E0000007", &["not found", "not found", "not found", "not found", "E0000007"]),
        okta("404 with `E0000008`", 404, "E0000008", &["E0000008"]),
        okta("404 with `E0000026`", 404, "E0000026", &["E0000026"]),
        okta("405 with `E0000022`", 405, "E0000022", &["E0000022"]),
        okta("409 with `E0000055`", 409, "E0000055", &["E0000055"]),
        okta("410 with `E0000215`", 410, "E0000215", &["E0000215"]),
        okta("429 with `E0000047`", 429, "E0000047", &["E0000047"]),
        okta("500 with `E0000009`", 500, "E0000009", &["E0000009"]),
        fixed("404 with HTML", 404, HTML, "<h1>Not Found</h1>", &["404"]),
        fixed("404 without a body", 404, "", "", &["404"]),
        fixed("404 with JSON that is not Okta's", 404, JSON, r#"{"message":"no Route matched"}"#, &["404"]),
        fixed("407 from a proxy", 407, HTML, PAGE, &["407"]),
        fixed("418", 418, "", "", &["418"]),
        fixed("429 without a code", 429, HTML, PAGE, &["429"]),
        fixed("502 with HTML", 502, HTML, PAGE, &["502"]),
        fixed("503 without a body", 503, "", "", &["503"]),
        fixed("504 with HTML", 504, HTML, PAGE, &["504"]),
        fixed("511 from a captive portal", 511, HTML, PAGE, &["511"]),
        fixed("999", 999, "", "", &["999"]),
        fixed("304", 304, "", "", &["304"]),
        kind("301 to the same server", |_| Reply::new(301, "").header("Location", "/elsewhere"), &["301"]),
        kind("302 to another server", |_| Reply::new(302, PAGE).header("Location", "https://evil.test/"), &["302"]),
        kind("307 to another server", |_| Reply::new(307, "").header("Location", "http://evil.test/"), &["307"]),
        kind("308 to nowhere", |_| Reply::new(308, "").header("Location", "::"), &["308"]),
        fixed("300", 300, "", "", &["300"]),
        raw("101", |_| "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n".into(), &["101"]),
    ]
}

/// Responses with errors in HTTP itself: lengths, encodings, headers, links, times.
fn wire() -> Vec<Kind> {
    let ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    vec![
        raw("a length greater than the body's", move |good| format!("{ok}Content-Length: {}\r\n\r\n{good}", good.len() + 1), &["cut"]),
        raw("a length smaller than the body's", move |good| format!("{ok}Content-Length: {}\r\n\r\n{good}", good.len() - 1), NOT_READ),
        raw("a length that is not a number", move |good| format!("{ok}Content-Length: ten\r\n\r\n{good}"), &["cut"]),
        raw("a negative length", move |good| format!("{ok}Content-Length: -1\r\n\r\n{good}"), &["cut"]),
        raw("two lengths", move |good| format!("{ok}Content-Length: 1\r\nContent-Length: {}\r\n\r\n{good}", good.len()), &["cut"]),
        raw("a length of 10 GB", move |good| format!("{ok}Content-Length: 10000000000\r\n\r\n{good}"), &["too large"]),
        raw("no length", move |good| format!("{ok}\r\n{good}"), GOOD),
        raw("chunks without an end", move |good| format!("{ok}Transfer-Encoding: chunked\r\n\r\n{:x}\r\n{good}\r\n", good.len()), &["cut"]),
        raw(
            "chunks whose size is not a number",
            move |good| format!("{ok}Transfer-Encoding: chunked\r\n\r\nxyz\r\n{good}\r\n0\r\n\r\n"),
            &["invalid"],
        ),
        kind("an endless body", |_| Reply::new(200, "").fault(Fault::Endless), &["too large"]),
        body("a body above the size limit", |good| format!("{good}{}", " ".repeat(MAX_BYTES)).into(), &["too large"]),
        kind("gzip", |good| Reply::new(200, gzip(good.as_bytes())).header("Content-Encoding", "gzip"), GOOD),
        kind("plain JSON labelled as gzip", |good| Reply::json(good).header("Content-Encoding", "gzip"), &["invalid"]),
        kind(
            "gzip of an empty body",
            |_| Reply::new(200, gzip(b"")).header("Content-Encoding", "gzip"),
            &["ok", "not read", "not read", "not read", "not read"],
        ),
        kind(
            "truncated gzip",
            |good| {
                let whole = gzip(good.as_bytes());
                Reply::new(200, &whole[..whole.len() - 9]).header("Content-Encoding", "gzip")
            },
            &["cut"],
        ),
        kind(
            "gzip that expands a thousandfold",
            |_| Reply::new(200, gzip(&vec![b' '; 40 * MAX_BYTES])).header("Content-Encoding", "gzip"),
            &["too large"],
        ),
        kind("gzip of gzip", |good| Reply::new(200, gzip(&gzip(good.as_bytes()))).header("Content-Encoding", "gzip"), NOT_READ),
        kind(
            "an encoding that was not asked for",
            |_| Reply::new(200, [139u8, 2, 128, 123, 125, 3]).header("Content-Encoding", "br"),
            NOT_READ,
        ),
        raw("bytes that are not HTTP", |_| "\x16\x03\x01 this is not HTTP\r\n\r\n".into(), &["cut"]),
        raw("an unknown HTTP version", |good| format!("HTTP/9.9 200 OK\r\n\r\n{good}"), &["cut"]),
        raw("HTTP/1.0", |good| format!("HTTP/1.0 200 OK\r\n\r\n{good}"), GOOD),
        raw("a status that is not a number", |good| format!("HTTP/1.1 OK\r\n\r\n{good}"), &["cut"]),
        raw("a header without a colon", move |good| format!("{ok}Nonsense\r\n\r\n{good}"), &["cut"]),
        raw("a header of 2 MB", move |good| format!("{ok}X: {}\r\n\r\n{good}", "x".repeat(2_000_000)), &["cut"]),
        raw("1,000 headers", move |good| format!("{ok}{}\r\n{good}", "X: x\r\n".repeat(1000)), &["cut"]),
        raw("a request ID with a terminal escape sequence", move |good| format!("{ok}X-Okta-Request-Id: \u{9b}31m\r\n\r\n{good}"), GOOD),
        kind(
            "rate limits that are the largest possible numbers",
            |good| {
                let numbers = ["18446744073709551615", "18446744073709551615", "9223372036854775807"];
                let names = ["X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Reset"];
                names.iter().zip(numbers).fold(Reply::json(good), |reply, (name, number)| reply.header(name, number))
            },
            GOOD,
        ),
        header("a cookie for everything", "Set-Cookie", "sid=1; Domain=.com; Path=/", GOOD),
        header(
            "a next link to another server",
            "Link",
            "<https://evil.test/api/v1/things?after=1>; rel=\"next\"",
            &["ok", "ok", "link", "link", "ok"],
        ),
        header(
            "a next link to another port",
            "Link",
            "<http://127.0.0.1:1/api/v1/things?after=1>; rel=\"next\"",
            &["ok", "ok", "link", "link", "ok"],
        ),
        header(
            "a next link with a user name and password",
            "Link",
            "<http://a:b@127.0.0.1/>; rel=\"next\"",
            &["ok", "ok", "link", "link", "ok"],
        ),
        kind("a connection that is closed", |_| Reply::new(200, "").fault(Fault::Close), &["cut"]),
        kind("half a body, then nothing", |good| Reply::json(good).fault(Fault::Stall), &["timed out"]),
        kind("no response at all", |good| Reply::json(good).after(Duration::from_secs(60)), &["timed out"]),
        kind("a body that arrives too slowly", |good| Reply::json(good).fault(Fault::Drip(ATTEMPT * 2)), &["timed out"]),
    ]
}

/// The outcome of a call, as the table states it.
fn outcome(result: Result<String, Error>) -> String {
    let error = match result {
        Ok(outcome) => return outcome,
        Err(error) => error,
    };
    // Every error is one line without escape sequences for terminals.
    let line = error.to_string();
    assert!(!line.contains(char::is_control) && line.len() < 600, "{line:?}");
    described(&error)
}

fn described(error: &Error) -> String {
    match error.kind() {
        ErrorKind::Decode(_) => "not read".to_owned(),
        ErrorKind::Link { .. } => "link".to_owned(),
        ErrorKind::Service(_) if error.is_not_found() => "not found".to_owned(),
        ErrorKind::Service(service) => service.code().map_or_else(|| service.status().as_u16().to_string(), str::to_owned),
        ErrorKind::Transport(transport) => match transport.kind() {
            TransportErrorKind::Cut => "cut",
            TransportErrorKind::Timeout => "timed out",
            TransportErrorKind::TooLarge => "too large",
            TransportErrorKind::Invalid => "invalid",
            other => panic!("{other:?}: {error}"),
        }
        .to_owned(),
        ErrorKind::Authentication(authentication) => {
            // A not-found of the token endpoint is not one of the call's resource.
            assert!(!error.is_not_found());
            match std::error::Error::source(authentication).and_then(|source| source.downcast_ref::<Error>()) {
                Some(source) => match source.kind() {
                    ErrorKind::Service(service) => service.code().map_or_else(|| service.status().as_u16().to_string(), str::to_owned),
                    _ => described(source),
                },
                None => "not read".to_owned(),
            }
        }
        other => panic!("{other:?}: {error}"),
    }
}

fn items(items: &[FreeForm]) -> String {
    let plural = if items.len() == 1 { "" } else { "s" };
    let is_raw = items.iter().any(|item| !item.to_json().starts_with('{'));
    format!("{} item{plural}{}", items.len(), if is_raw { ", raw" } else { "" })
}

async fn call(index: usize, builder: OktaBuilder) -> Result<String, Error> {
    let builder = builder.retry(RetryOptions::none()).attempt_timeout(ATTEMPT).max_response_bytes(MAX_BYTES).rate_limit_governor(false);
    if index == 4 {
        let okta =
            builder.oauth(OAuth::client_assertion(Secret::from("eyJ.s3cretAssertion.s3cret")).scopes(["okta.users.read"])).build()?;
        okta.raw().get("/fine").fetch::<()>().await?;
        return Ok("ok".to_owned());
    }
    let okta = builder.build()?;
    Ok(match index {
        0 => {
            okta.raw().post("/api/v1/things").fetch::<()>().await?;
            "ok".to_owned()
        }
        1 => {
            let value = okta.raw().get("/api/v1/things").fetch::<FreeForm>().await?;
            match value.get::<String>("id") {
                Ok(Some(id)) if id == "1" => "ok",
                _ if value.to_json() == "{}" => "ok, no fields",
                _ => "ok, no `id`",
            }
            .to_owned()
        }
        2 => items(&okta.raw().get("/api/v1/things").fetch::<Vec<FreeForm>>().await?),
        _ => {
            let mut stream = okta.raw().get("/api/v1/things").list::<FreeForm>().stream();
            let mut found = Vec::new();
            while let Some(item) = stream.try_next().await? {
                found.push(item);
            }
            items(&found)
        }
    })
}

#[tokio::test]
async fn every_hostile_response_ends_as_the_table_states() {
    let kinds = Arc::new(kinds());
    assert!(kinds.len() >= 60);
    let current = Arc::new(Mutex::new((0, 0)));
    let (all, now) = (kinds.clone(), current.clone());
    let server = Server::start(move |request| {
        if request.target == "/fine" {
            return Reply::json("{}");
        }
        let (kind, call) = *now.lock().unwrap();
        let kind: &Kind = &all[kind];
        (kind.reply)(CALLS[call].1)
    })
    .await;

    let mut wrong = String::new();
    let mut document = String::from(INTRODUCTION);
    for (index, kind) in kinds.iter().enumerate() {
        write!(document, "\n| {} |", kind.name).unwrap();
        for (call_index, (name, _)) in CALLS.iter().enumerate() {
            *current.lock().unwrap() = (index, call_index);
            let result = tokio::time::timeout(Duration::from_secs(20), call(call_index, server.builder())).await;
            let found = outcome(result.unwrap_or_else(|_| panic!("{}, {name}: it does not end", kind.name)));
            let expected = kind.outcomes.get(call_index).or(kind.outcomes.first()).unwrap();
            if found != *expected {
                writeln!(wrong, "{}, {name}: expected {expected:?}, found {found:?}", kind.name).unwrap();
            }
            write!(document, " {expected} |").unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    document.push('\n');

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/hostile-responses.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &document).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written.replace('\r', "") == document, "{} is not up to date: run the test with UPDATE_DOCS=1", path.display());
}

/// Sends every kind of response with the credentials of the request echoed in every place that the kind has room for.
#[tokio::test]
async fn no_credential_is_shown_logged_or_recorded_whatever_a_server_echoes() {
    const SECRETS: [&str; 4] = ["00s3cretToken-0123456789abcdefghijklmnop", "eyJ.s3cretAssertion.s3cret", "eyJ.s3cretAccess.s3cret", KEY];
    const KEY: &str = r#"s3cret "key" of/a\gateway? & <more>~"#;
    let kinds = Arc::new(kinds());
    let current = Arc::new(Mutex::new((0, 0, FORMS[0])));
    let (all, now) = (kinds.clone(), current.clone());
    let server = Server::start(move |request| {
        if request.target == "/fine" {
            return Reply::json("{}");
        }
        let (kind, call, form) = *now.lock().unwrap();
        let kind: &Kind = &all[kind];
        let echoed = form(&String::from_utf8_lossy(&request.raw));
        let token = form(request.header("authorization").unwrap_or_default()).replace(['\r', '\n'], " ");
        let fields = serde_json::json!({
            "echo": echoed, "errorSummary": echoed, "errorId": token, "error": token, "error_description": echoed, "token_type": token,
            "_links": { "next": { "href": format!("https://evil.test/{token}") } },
        });
        let good = CALLS[call].1.replacen('{', &format!("{},", fields.to_string().trim_end_matches('}')), 1).replace(",}", "}");
        let reply = (kind.reply)(&good).header("X-Okta-Request-Id", &token).header("Retry-After", &token);
        reply.header("WWW-Authenticate", &format!("Bearer error_description=\"{token}\"")).header("X-Echo", &token)
    })
    .await;

    let mut failed = 0;
    for (index, kind) in kinds.iter().enumerate() {
        // Those that take their time have nothing to echo.
        if kind.outcomes == ["timed out"] {
            continue;
        }
        for (call_index, (name, _)) in CALLS.iter().enumerate() {
            for form in [FORMS[0], FORMS[1 + (index + call_index) % (FORMS.len() - 1)]] {
                *current.lock().unwrap() = (index, call_index, form);
                let kept = Kept::default();
                let guard = tracing::subscriber::set_default(kept.clone());
                let recorded = Recorded::default();
                let transport = RecordTransport::new(ReqwestTransport::builder().no_proxy().build().unwrap(), recorded.clone());
                let builder = server.builder().token(SECRETS[0]).header("X-Api-Key", KEY).transport(transport);
                let result = call(call_index, builder).await;
                drop(guard);
                failed += usize::from(result.is_err());
                let mut all = result.unwrap_or_else(|error| shown(&error));
                all.push_str(&format!("{:?}{:?}{}", kept.events.lock().unwrap(), kept.spans.lock().unwrap(), recorded.text()));
                assert_eq!(leak(&all, &SECRETS), None, "{}, {name}: {all}", kind.name);
            }
        }
    }
    assert!(failed > 500, "{failed}");
}

const INTRODUCTION: &str = "# Hostile responses

How each kind of call handles a malformed, unexpected or malicious response. `okta-sdk/tests/hostile.rs` tests every cell against a server on loopback
and generates this page: change the table there.

| call | what it is |
|---|---|
| `()` | a call that returns nothing, such as suspending a user |
| value | a call that returns a model |
| list | a call that returns a list that Okta does not page, awaited |
| stream | a paged list, read as a stream of items |
| token | any call with OAuth; the response comes from the token endpoint |

| outcome | meaning |
|---|---|
| ok; *n* items | the call succeeds |
| no fields | the call succeeds with a model without fields: the status allows an empty body, or the body is an empty object |
| no `id` | the call succeeds, but the expected fields are absent or kept as raw JSON |
| raw | items that are not objects are kept unchanged, and reported as mismatches |
| not read | `ErrorKind::Decode`: the status is a success, but the body is not from Okta or has the wrong JSON type. The error shows the content type and the beginning of the body |
| not found | `is_not_found()`, which `optional()` turns into `None` |
| a status or a code | `ErrorKind::Service` with that HTTP status or Okta error code. Redirects are not followed |
| cut, invalid, timed out, too large | `ErrorKind::Transport` of that kind |
| link | the items of the page come first, then `ErrorKind::Link`; nothing is sent to the linked server |

If the token request fails, `ErrorKind::Authentication` wraps the error in the table, except for 429, 5xx and `ErrorKind::Transport`, which are returned as they are.
Every error is a single line without control characters.

| response | `()` | value | list | stream | token |
|---|---|---|---|---|---|";
