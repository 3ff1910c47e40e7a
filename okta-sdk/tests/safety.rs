//! The safety guarantees, each with an attempt to break it.

mod support;

use std::io::Write as _;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use okta_sdk::Okta;
use okta_sdk::error::ErrorKind;
use okta_sdk::model::{Json, Secret};
use okta_sdk::transport::{Proxy, TransportErrorKind};
use support::{Fault, Memory, Reply, Server, org, status};

fn assert_unseen(server: &Server) {
    let seen: Vec<u8> = server.received().into_iter().flat_map(|request| request.raw).collect();
    let seen = String::from_utf8_lossy(&seen);
    assert!(!seen.contains("00token"), "a credential reached another host: {seen}");
    assert!(seen.is_empty(), "a request reached another host: {seen}");
}

#[tokio::test]
async fn a_hostile_link_is_not_followed() {
    let evil = Server::start(|_| Reply::json("[]")).await;
    let port = evil.url().rsplit_once(':').unwrap().1.to_owned();
    for link in [
        format!("http://127.0.0.1:{port}/api/v1/users"),
        format!("http://localhost:{port}/api/v1/users"),
        format!("//127.0.0.1:{port}/api/v1/users"),
        format!("/\\127.0.0.1:{port}/api/v1/users"),
        format!("http:\\\\127.0.0.1:{port}\\api"),
    ] {
        let header = format!("<{link}>; rel=\"next\"");
        let org = Server::start(move |_| Reply::json("[1]").header("Link", &header)).await;
        let mut users = org.okta().raw().get("/api/v1/users").list::<i64>().stream();
        assert_eq!(users.next().await.unwrap().unwrap(), 1);
        let error = users.next().await.unwrap().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Link { .. }), "{link}: {error}");
        assert!(users.next().await.is_none());
        assert_eq!(org.received().len(), 1);
    }
    // The org's host as the user name in the URL of another host.
    let (header_port, org_port) = (port.clone(), std::sync::Arc::new(std::sync::OnceLock::<String>::new()));
    let own = org_port.clone();
    let org = Server::start(move |_| {
        let own = own.get().cloned().unwrap_or_default();
        Reply::json("[1]").header("Link", &format!("<{own}@127.0.0.1:{header_port}/api/v1/users>; rel=\"next\""))
    })
    .await;
    org_port.set(org.url()).unwrap();
    let mut users = org.okta().raw().get("/api/v1/users").list::<i64>().stream();
    users.next().await.unwrap().unwrap();
    assert!(users.next().await.unwrap().is_err());
    assert_unseen(&evil);
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let evil = Server::start(|_| Reply::json("{}")).await;
    for code in [301, 302, 303, 307, 308] {
        let target = format!("{}/api/v1/users?token=abc", evil.url());
        let org = Server::start(move |_| Reply::new(code, "").header("Location", &target)).await;
        for request in [org.okta().raw().get("/api/v1/users"), org.okta().raw().post("/api/v1/users").json(&"secret")] {
            let error = request.await.unwrap_err();
            assert_eq!(error.status().unwrap().as_u16(), code);
            assert!(error.to_string().contains("a redirect to 127.0.0.1, which is not followed"), "{error}");
            assert!(!error.to_string().contains("abc"), "{error}");
        }
        assert_eq!(org.received().len(), 2);
    }
    assert_unseen(&evil);
}

#[tokio::test]
async fn an_http_client_that_follows_redirects_is_detected() {
    let evil = Server::start(|_| Reply::json(r#"{"from": "evil"}"#)).await;
    let target = format!("{}/", evil.url());
    let org = Server::start(move |_| Reply::new(302, "").header("Location", &target)).await;
    let okta = org.builder().http_client(reqwest::Client::new()).build().unwrap();
    let error = okta.raw().get("/api/v1/users").await.unwrap_err();
    assert!(error.to_string().contains("disable its redirects"), "{error}");
    // The client cannot prevent the request to the other host, but the credentials were not sent to it.
    let seen: Vec<u8> = evil.received().into_iter().flat_map(|request| request.raw).collect();
    let seen = String::from_utf8_lossy(&seen).to_ascii_lowercase();
    assert!(!seen.is_empty() && !seen.contains("00token") && !seen.contains("authorization"), "{seen}");
}

#[tokio::test]
async fn no_response_leads_to_another_server() {
    let evil = Server::start(|_| Reply::json("{}")).await;
    let url = evil.url();
    let host = url.strip_prefix("http://").unwrap().to_owned();
    let org = Server::start(move |_| {
        let reply = Reply::json(r#"{"_links": {"next": {"href": "/"}}}"#).header("Location", &url).header("Content-Location", &url);
        let reply = reply.header("Refresh", &format!("0; url={url}")).header("Alt-Svc", &format!("http/1.1=\"{host}\"; ma=9"));
        reply.header("Set-Cookie", "sid=1; Path=/").header("X-Okta-Request-Id", &"x".repeat(4000))
    })
    .await;
    let okta = org.okta();
    for _ in 0..3 {
        okta.raw().get("/api/v1/users").await.unwrap();
    }
    let received = org.received();
    assert_eq!(received.len(), 3);
    assert!(received.iter().all(|request| request.header("cookie").is_none()), "cookies are not kept");
    assert_unseen(&evil);
}

#[tokio::test(start_paused = true)]
async fn a_hostile_request_id_is_not_carried_along() {
    let refused = http::Response::builder().status(429).header("retry-after", "1").header("x-okta-request-id", "x".repeat(4000));
    let memory = Memory::script_repeating_last(vec![Ok(refused.body(bytes::Bytes::new()).unwrap()), Ok(support::json(200, "{}"))]);
    memory.okta().raw().get("/a").await.unwrap();
    let again = &memory.requests()[1];
    assert_eq!((again.headers().get("x-okta-retry-for"), again.headers()["x-okta-retry-count"].to_str().unwrap()), (None, "1"));
}

#[tokio::test]
async fn a_path_value_stays_in_its_place() {
    let memory = Memory::new(|_| Ok(status(200)));
    let okta = memory.okta();
    let get = |value: &str| okta.raw().get("/api/v1/users/{userId}/groups").path(value).fetch::<()>();
    for (value, sent) in [
        ("a/b", "a%2Fb"),
        ("../../x", "..%2F..%2Fx"),
        ("a?b=c", "a%3Fb%3Dc"),
        ("a#b", "a%23b"),
        ("%2e%2e", "%252e%252e"),
        ("%", "%25"),
        ("ada@example.com", "ada%40example.com"),
        ("…", "%E2%80%A6"),
        ("...", "..."),
    ] {
        get(value).await.unwrap();
        assert_eq!(memory.paths().last().unwrap(), &format!("/api/v1/users/{sent}/groups"), "{value}");
    }
    let sent = memory.requests().len();
    for value in ["", ".", "..", "a\\b", "a\\..\\..\\groups\\g", "a\r\nHost: evil.test", "\u{0}", "a\u{7f}", "a\u{85}"] {
        let error = get(value).await.unwrap_err();
        assert!(error.is_invalid_argument() && error.to_string().contains("`userId`"), "{value}: {error}");
    }
    let missing = okta.raw().get("/api/v1/users/{userId}").path(None::<&str>).fetch::<()>().await.unwrap_err();
    assert!(missing.is_invalid_argument(), "{missing}");
    let unfilled = okta.raw().get("/api/v1/users/{userId}").fetch::<()>().await.unwrap_err();
    assert_eq!(unfilled.to_string(), "raw GET: `userId` has no value");
    let too_many = okta.raw().get("/api/v1/users").path("x").fetch::<()>().await.unwrap_err();
    assert!(too_many.is_invalid_argument(), "{too_many}");
    assert_eq!(memory.requests().len(), sent, "nothing was sent");
}

#[tokio::test]
async fn a_raw_path_cannot_leave_the_org() {
    let memory = Memory::new(|_| Ok(status(200)));
    let okta = memory.okta();
    for path in ["@evil.test/", ".evil.test/", ":80@evil.test", "evil.test", "", "/a/../b", "/a/%2e%2E/b", "/..", "/a b", "/a#b", "/a\r\nb"]
    {
        let error = okta.raw().get(path).await.unwrap_err();
        assert!(error.is_invalid_argument(), "{path}: {error}");
    }
    assert!(memory.requests().is_empty());
    // Two slashes begin a path here, not a host.
    okta.raw().get("//evil.test/a").await.unwrap();
    assert_eq!(memory.only().uri().host(), Some("example.okta.com"));
}

/// Every path is sent byte for byte as it was given, whatever the HTTP client.
#[tokio::test]
async fn the_path_that_was_checked_is_sent() {
    let server = Server::start(|_| Reply::json("{}")).await;
    let okta = server.okta();
    let mut sent = Vec::new();
    for byte in 0_u8..=255 {
        for path in [
            format!("/api/v1/users/x{}..{}groups", char::from(byte), char::from(byte)),
            format!("/api/v1/users/x%{byte:02x}..%{byte:02X}groups"),
            format!("/api/v1/users?search=x{}y", char::from(byte)),
        ] {
            match okta.raw().delete(path.clone()).fetch::<()>().await {
                Ok(()) => sent.push(path),
                Err(error) => assert!(error.is_invalid_argument(), "{path}: {error}"),
            }
        }
    }
    let received: Vec<_> = server.received().into_iter().map(|request| request.target).collect();
    assert_eq!(received.len(), sent.len());
    for (received, sent) in received.iter().zip(&sent) {
        let is_same = received == sent || received.starts_with("/api/v1/users?") && received.contains('%');
        assert!(is_same && !received.contains('\\'), "{sent} was sent as {received}");
        assert!(!received.to_ascii_lowercase().contains("%5c..") && !received.contains("%0"), "{received}");
    }
    assert!(sent.iter().any(|path| path.contains("x%2F..%2Fgroups") || path.contains("x%2f..%2Fgroups")));
    for path in
        ["/api/v1/users/a\\..\\..\\groups\\g", "/api/v1/users/a%5c..%5Cg", "/a\tb", "/a%0Ab", "/a%zz", "/a%", "/ö", "/a|b", "/a\"b", "/a{b"]
    {
        assert!(okta.raw().get(path).await.unwrap_err().is_invalid_argument(), "{path}");
    }
}

#[tokio::test]
async fn headers_cannot_be_injected() {
    let memory = Memory::new(|_| Ok(status(200)));
    let okta = memory.okta();
    for (name, value) in [
        ("X-A", "1\r\nX-B: 2"),
        ("X-A", "1\n2"),
        ("X-A", "\u{0}"),
        ("X-A\r\nX-B", "1"),
        ("X A", "1"),
        ("", "1"),
        ("Authorization", "SSWS other"),
        ("Host", "evil.test"),
        ("Content-Length", "5"),
        ("transfer-encoding", "chunked"),
        ("DPoP", "x"),
    ] {
        let error = okta.raw().get("/a").header(name, value).await.unwrap_err();
        assert!(error.is_invalid_argument(), "{name}: {error}");
        assert!(org().header(name, value).build().unwrap_err().is_configuration());
    }
    assert!(org().token("00a\r\nX-B: 2").build().unwrap_err().is_configuration());
    assert!(org().user_agent_extra("a\r\nX-B: 2").transport(memory.clone()).build().unwrap_err().is_configuration());
    assert!(memory.requests().is_empty());
}

#[tokio::test]
async fn bodies_are_bounded() {
    let server = Server::start(|request| match request.target.as_str() {
        "/large" => Reply::json(&format!("\"{}\"", "x".repeat(5000))),
        "/endless" => Reply::json("").fault(Fault::Endless),
        "/bomb" => {
            let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
            gzip.write_all(&vec![b' '; 50_000_000]).unwrap();
            Reply::new(200, gzip.finish().unwrap()).header("Content-Encoding", "gzip")
        }
        "/gzip" => {
            let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
            gzip.write_all(br#"{"zipped": true}"#).unwrap();
            Reply::new(200, gzip.finish().unwrap()).header("Content-Encoding", "gzip")
        }
        other => panic!("{other}"),
    })
    .await;
    let okta = server.builder().max_response_bytes(4096).build().unwrap();
    for path in ["/large", "/endless", "/bomb"] {
        let error = okta.raw().get(path).await.unwrap_err();
        let ErrorKind::Transport(transport) = error.kind() else { panic!("{path}: {error}") };
        assert_eq!(transport.kind(), TransportErrorKind::TooLarge, "{path}: {error}");
    }
    let large = okta.raw().get("/large").fetch::<Json>().max_response_bytes(6000).await.unwrap();
    assert_eq!(large.as_str().len(), 5002);
    assert_eq!(okta.raw().get("/gzip").await.unwrap().as_str(), r#"{"zipped": true}"#);
    let memory = Memory::new(|_| Ok(support::json(200, "\"12345\"")));
    let okta = org().transport(memory).max_response_bytes(3).build().unwrap();
    assert!(okta.raw().get("/a").await.unwrap_err().is_transport(), "transports that do not count are seen to");
}

#[test]
fn https_is_required() {
    let error = Okta::builder().org_url("http://example.okta.com").token("00token").build().unwrap_err();
    assert!(error.is_configuration() && error.to_string().contains("https://"), "{error}");
    let error = Okta::builder().org_url("https://ada:secret@example.okta.com").token("00token").build().unwrap_err();
    assert!(!error.to_string().contains("secret"), "{error}");
    assert!(Okta::builder().org_url("https://example.okta.com").build().unwrap_err().is_configuration());
    assert!(Okta::builder().org_url("https://example.okta.com").token("{apiToken}").build().unwrap_err().is_configuration());
}

#[tokio::test]
async fn nothing_shows_a_secret() {
    let memory = Memory::new(|_| Ok(support::json(400, r#"{"errorSummary": "no", "echo": "00token s3cret"}"#)));
    let builder = Okta::builder().org_url("https://example.okta.com").token(Secret::from("00token"));
    let builder = builder.proxy(Proxy::new("http://ada:s3cret@proxy").basic_auth("ada", "s3cret"));
    let mut shown = format!("{builder:?}");
    let okta = builder.transport(memory.clone()).build().unwrap();
    let call = okta.raw().post("/a/{id}").path("s3cret").query("token", "s3cret").header("X-Key", "s3cret").json(&"s3cret");
    shown += &format!("{okta:?} {call:?} {:?}", call.clone().list::<Json>().pages());
    let error = call.await.unwrap_err();
    shown += &format!("{error:?} {error} {:?}", memory.requests()[0].headers());
    let memory = Memory::new(|_| Ok(support::json(200, r#"{"secret": "s3cret"#)));
    let error = memory.okta().raw().get("/a").await.unwrap_err();
    shown += &format!("{error:?} {error}");
    let memory = Memory::new(|_| Ok(support::json(200, r#"{"secret": "s3cret"}"#)));
    let answer = memory.okta().raw().get("/a").fetch::<Json>().send().await.unwrap();
    shown += &format!("{answer:?} {:?}", answer.raw_response());
    // The caller marks its own headers as secret; the SDK marks all others.
    let shown = shown.replace(r#""x-key": "s3cret""#, "");
    assert!(!shown.contains("s3cret") && !shown.contains("00token"), "{shown}");
}

#[tokio::test]
async fn waits_are_bounded() {
    let server = Server::start(|_| Reply::json("{}").after(Duration::from_secs(3600))).await;
    let call = server.okta().raw().get("/a").fetch::<Json>().timeout(Duration::from_millis(100));
    assert!(call.await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn a_proxy_gets_the_requests() {
    let proxy = Server::start(|_| Reply::json("{}")).await;
    let okta = support::local("http://org.test").proxy(Proxy::new(proxy.url()).basic_auth("ada", "s3cret")).build().unwrap();
    okta.raw().get("/api/v1/users").await.unwrap();
    let seen = &proxy.received()[0];
    assert_eq!(
        (seen.target.as_str(), seen.header("proxy-authorization")),
        ("http://org.test/api/v1/users", Some("Basic YWRhOnMzY3JldA=="))
    );
    let error = org().proxy(Proxy::new("http://ada:s3cret@[")).build().unwrap_err();
    assert!(error.is_configuration() && !error.to_string().contains("s3cret"), "{error}");
}

#[test]
fn an_invalid_root_certificate_is_rejected() {
    for pem in ["", "no PEM", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
        let error = org().root_certificates(pem).build().unwrap_err();
        assert!(error.is_configuration(), "{pem}: {error}");
    }
}

/// The code that the next test runs in a separate process, whose environment names a proxy.
#[test]
fn child() {
    let Some(url) = std::env::var_os("OKTA_TEST_ORG") else { return };
    let url = url.into_string().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        use okta_sdk::transport::Proxy;
        let proxy = || Proxy::new(std::env::var("HTTP_PROXY").unwrap());
        support::local(&url).build().unwrap().raw().get("/by-environment").await.unwrap();
        support::local(&url).no_proxy().build().unwrap().raw().get("/directly").await.unwrap();
        support::local(&url).proxy(proxy()).no_proxy().build().unwrap().raw().get("/last-directly").await.unwrap();
        support::local(&url).no_proxy().proxy(proxy()).build().unwrap().raw().get("/last-by-proxy").await.unwrap();
    });
}

#[tokio::test]
async fn the_proxy_of_the_environment_is_used_unless_disabled() {
    let (org, proxy) = (Server::start(|_| Reply::json("{}")).await, Server::start(|_| Reply::json("{}")).await);
    let mut process = std::process::Command::new(std::env::current_exe().unwrap());
    process.args(["--exact", "child", "--nocapture"]).env("OKTA_TEST_ORG", org.url()).env("HTTP_PROXY", proxy.url());
    for name in ["NO_PROXY", "no_proxy", "http_proxy", "ALL_PROXY", "all_proxy", "REQUEST_METHOD"] {
        process.env_remove(name);
    }
    let output = tokio::task::spawn_blocking(move || process.output().unwrap()).await.unwrap();
    assert!(output.status.success(), "{output:?}");
    let targets =
        |server: &Server| server.received().iter().map(|request| request.target.rsplit('/').next().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(targets(&org), ["directly", "last-directly"]);
    assert_eq!(targets(&proxy), ["by-environment", "last-by-proxy"]);
}
