//! A server that echoes the request with its credentials: nothing that is printed, logged or recorded shows them.

mod support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use okta_sdk::auth::{Dpop, OAuth};
use okta_sdk::call::RetryOptions;
use okta_sdk::model::{FreeForm, Map, Secret};
use okta_sdk::transport::{RecordTransport, ReqwestTransport, Transport, TransportError, TransportErrorKind, TransportFuture};
use okta_sdk::{Okta, OktaBuilder};
use support::leaks::{FORMS, Recorded, leak, shown};
use support::{Kept, Received, Reply, Server};

/// The credentials, which share some letters.
const API_TOKEN: &str = "00s3cretApiToken-0123456789abcdefghijklmn";
const ACCESS_TOKEN: &str = "eyJs3cret.eyJhY2Nlc3MiOiJzM2NyZXQifQ.s3cretAccess";
const ASSERTION: &str = "eyJs3cret.eyJhc3NlcnRpb24iOiJzM2NyZXQifQ.s3cretAssertion";
const HEADER_KEY: &str = r#"s3cret "key" of/a\gateway? & <more>~"#;
const MARK: &str = "s3cret";
const SECRETS: [&str; 4] = [API_TOKEN, ACCESS_TOKEN, ASSERTION, HEADER_KEY];

/// Ways of echoing a request.
const WAYS: usize = 18;

fn echo(way: usize, form: fn(&str) -> String, request: &Received) -> Reply {
    let text = form(&String::from_utf8_lossy(&request.raw));
    let line = text.replace(['\r', '\n'], " ");
    let json = |value: serde_json::Value| Reply::new(400, value.to_string()).header("Content-Type", "application/json");
    let authorization = request.header("authorization").unwrap_or_default();
    let token = &*form(authorization.split(' ').nth(1).unwrap_or(authorization)).replace(['\r', '\n'], " ");
    match way {
        0 => Reply::new(502, text).header("Content-Type", "text/plain"),
        1 => Reply::new(200, text).header("Content-Type", "text/plain"),
        2 => Reply::new(403, format!("<html><style>x</style><body>{line}</body></html>")).header("Content-Type", "text/html"),
        3 => Reply::new(200, format!("<html><body>{line}</body></html>")).header("Content-Type", "text/html"),
        4 => json(
            serde_json::json!({"errorCode": line, "errorSummary": line, "errorLink": line, "errorId": line, "errorCauses": [{"errorSummary": text}]}),
        ),
        5 => json(
            serde_json::json!({"errorCode": "E0000001\n\u{1b}[31mred", "errorSummary": "a\nb\u{1b}[2J", "errorId": format!("oae\r\n{token}")}),
        ),
        6 => json(serde_json::json!({"error": "invalid_client", "error_description": text})),
        7 => json(serde_json::json!({"error": line, "error_description": "x"})),
        8 => Reply::new(401, "").header("WWW-Authenticate", &format!("Bearer error=\"invalid_token\", error_description=\"{line}\"")),
        9 => Reply::new(500, "").header("X-Okta-Request-Id", token),
        10 => Reply::new(200, "{}").header("X-Okta-Request-Id", token),
        11 => Reply::new(302, "").header("Location", &format!("https://{}.evil.test/{token}?token={token}", token.to_ascii_lowercase())),
        12 => Reply::new(415, "no").header("Content-Type", &format!("text/{token}")),
        13 => Reply::new(200, format!("[{}", serde_json::json!({ "a": line }))).header("Content-Type", "application/json"),
        14 => Reply::json("[]").header("Link", &format!("<https://{token}.evil.test/{token}?{token}>; rel=\"next\"")),
        15 => Reply::json(&serde_json::json!([{ "id": 1, line.as_str(): 1 }, { line.as_str(): 2 }]).to_string()),
        16 => json(serde_json::json!({ "message": line })),
        _ => Reply::new(200, format!("{} {line}", " ".repeat(70_000 - token.len() / 2 - 40))).header("Content-Type", "text/plain"),
    }
}

type Build = fn(OktaBuilder) -> OktaBuilder;

#[tokio::test]
async fn whatever_a_server_echoes_no_credential_is_shown_logged_or_recorded() {
    let way = Arc::new(Mutex::new((0, FORMS[0], false)));
    let now = way.clone();
    let server = Server::start(move |request| {
        let (way, form, is_token_echoed) = *now.lock().unwrap();
        if request.target == "/oauth2/v1/token" && !is_token_echoed {
            let kind = if request.header("dpop").is_some() { "DPoP" } else { "Bearer" };
            return Reply::json(&format!(r#"{{"access_token":"{ACCESS_TOKEN}","token_type":"{kind}","expires_in":3600}}"#));
        }
        echo(way, form, request)
    })
    .await;
    let clients: [(bool, Build); 5] = [
        (false, |builder| builder.token(API_TOKEN)),
        (false, |builder| builder.bearer(ACCESS_TOKEN)),
        (false, |builder| builder.oauth(OAuth::client_assertion(Secret::from(ASSERTION)).scopes(["a"]))),
        (false, |builder| builder.oauth(OAuth::client_assertion(Secret::from(ASSERTION)).scopes(["a"]).dpop(Dpop::Always))),
        (true, |builder| builder.oauth(OAuth::client_assertion(Secret::from(ASSERTION)).scopes(["a"]).dpop(Dpop::Always))),
    ];
    let mut failed = 0;
    for (index, number) in (0..WAYS).flat_map(|index| (0..FORMS.len()).map(move |form| (index, form))) {
        let form = FORMS[number];
        // The unchanged request is echoed to every kind of client, and each other form to one of them.
        for (client, (is_token_echoed, build)) in clients.into_iter().enumerate() {
            if number > 0 && client != (index + number) % clients.len() {
                continue;
            }
            *way.lock().unwrap() = (index, form, is_token_echoed);
            let kept = Kept::default();
            let guard = tracing::subscriber::set_default(kept.clone());
            let recorded = Recorded::default();
            let transport = RecordTransport::new(ReqwestTransport::builder().no_proxy().build().unwrap(), recorded.clone());
            let builder = Okta::builder().org_url(server.url()).allow_http_for_tests(true).header("X-Api-Key", HEADER_KEY);
            let retry = RetryOptions::new().max_retries(1).backoff(Duration::from_millis(1));
            let okta = build(builder).transport(transport).retry(retry).build().unwrap();
            let mut all = format!("{okta:?}");
            let mut stream = okta.raw().get("/api/v1/users").list::<Map<String>>().stream();
            let results = [
                okta.raw().get("/api/v1/users").fetch::<FreeForm>().send().await.map(|response| format!("{response:?}")),
                okta.raw().post("/api/v1/users/1/lifecycle/suspend").fetch::<()>().send().await.map(|response| format!("{response:?}")),
                okta.raw().get("/api/v1/users").fetch::<Vec<Map<String>>>().strict().await.map(|_| String::new()),
                stream.try_next().await.map(|_| String::new()),
                stream.try_next().await.map(|_| String::new()),
                stream.try_next().await.map(|_| String::new()),
            ];
            for result in results {
                match result {
                    Ok(shown) => all.push_str(&shown),
                    Err(error) => {
                        failed += 1;
                        let line = error.to_string();
                        assert!(!line.contains(char::is_control) && !line.contains('\u{202e}') && line.len() < 1500, "{index}: {line:?}");
                        all.push_str(&shown(&error));
                    }
                }
            }
            drop(guard);
            all.push_str(&format!("{:?}{:?}", kept.events.lock().unwrap(), kept.spans.lock().unwrap()));
            all.push_str(&recorded.text());
            assert!(!all.contains('\u{1b}'), "{index}: {all}");
            assert_eq!(leak(&all, &SECRETS), None, "{index}: {all}");
        }
    }
    assert!(failed > WAYS * (FORMS.len() + clients.len()) * 2, "{failed}");
}

/// A third-party transport that puts the request into its error.
#[derive(Debug)]
struct Talkative;

impl Transport for Talkative {
    fn send(&self, request: http::Request<okta_sdk::Bytes>) -> TransportFuture<'_> {
        let headers = request.headers()["authorization"].to_str().unwrap().to_owned();
        let source = std::io::Error::other(format!("could not send:\n{headers}"));
        Box::pin(std::future::ready(Err(TransportError::new(TransportErrorKind::Other).with_source(source))))
    }
}

#[tokio::test]
async fn an_error_of_a_transport_is_masked_too() {
    let okta = support::org().token(API_TOKEN).transport(Talkative).build().unwrap();
    let error = okta.raw().get("/a").await.unwrap_err();
    assert!(!shown(&error).contains(MARK), "{}", shown(&error));
    assert_eq!(error.to_string(), "raw GET: the request failed: could not send: SSWS [masked]");
}

#[test]
fn a_proxys_password_is_not_shown() {
    use okta_sdk::transport::Proxy;
    for url in ["http://ada:s3cret@proxy.test:3128", "ada:s3cret@proxy.test", "http://ada:s3cret@proxy.test/s3cret?s3cret"] {
        let proxy = Proxy::new(url).basic_auth("ada", "s3cret");
        let builder = ReqwestTransport::builder().proxy(proxy.clone());
        let all = format!("{proxy:?}{builder:?}{:?}", Okta::builder().proxy(proxy.clone()));
        assert!(!all.contains(MARK) && all.contains("proxy.test"), "{all}");
    }
}
