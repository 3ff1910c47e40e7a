//! OAuth 2.0: access tokens are requested, cached, renewed and dropped.

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use okta_sdk::auth::{Algorithm, AssertionFuture, AssertionSource, OAuth, PrivateKey, SignFuture, Signer};
use okta_sdk::model::{Json, Secret};
use okta_sdk::transport::{Transport, TransportError, TransportErrorKind, TransportFuture};
use okta_sdk::{Error, Okta};
use support::authority::{Authority, CLIENT_ID, SCOPE, claims, form};
use support::keys::{self, TestKey};
use support::{Kept, Memory, Reply, Server, json, local, status};
use tokio::time::{advance, sleep};

fn oauth(key: &TestKey) -> OAuth {
    OAuth::private_key(CLIENT_ID, PrivateKey::parse(key.pkcs8.as_str()).unwrap()).scopes([SCOPE])
}

fn setup() -> (Authority, Okta) {
    let key = keys::p256();
    let org = Authority::new(&key.public_jwk);
    let okta = org.builder().oauth(oauth(&key)).build().unwrap();
    (org, okta)
}

async fn call(okta: &Okta) -> Result<(), Error> {
    okta.raw().get("/api/v1/users").await.map(drop)
}

/// Takes a second for every response.
#[derive(Debug)]
struct Slow(Memory);

impl Transport for Slow {
    fn send(&self, request: http::Request<Bytes>) -> TransportFuture<'_> {
        Box::pin(async move {
            sleep(Duration::from_secs(1)).await;
            self.0.send(request).await
        })
    }
}

fn slow() -> (Authority, Okta) {
    let key = keys::p256();
    let org = Authority::new(&key.public_jwk);
    // Without a governor, so that all calls are in flight at once.
    let okta = org.builder().transport(Slow(org.memory())).oauth(oauth(&key)).rate_limit_governor(false).build().unwrap();
    (org, okta)
}

#[tokio::test]
async fn a_server_on_loopback_gives_tokens_for_every_kind_of_key() {
    for (key, algorithm) in [(keys::rsa(), "RS256"), (keys::p256(), "ES256")] {
        let org = Arc::new(std::sync::OnceLock::<Authority>::new());
        let answering = org.clone();
        let server = Server::start(move |request| answering.get().unwrap().reply(request)).await;
        let org = org.get_or_init(|| Authority::at(&server.url(), &key.public_jwk));
        for form in [&key.pkcs8, &key.traditional, &key.jwk.to_string()] {
            let signer = PrivateKey::parse(form.as_str()).unwrap().with_key_id("k1");
            let oauth = OAuth::private_key(CLIENT_ID, signer).scopes([SCOPE, "okta.groups.read"]);
            let okta = local(&server.url()).no_proxy().oauth(oauth).build().unwrap();
            call(&okta).await.unwrap();
            call(&okta.clone()).await.unwrap();
            let header = org.with(|state| state.assertion_header.take()).unwrap();
            assert_eq!(
                (header["alg"].as_str(), header["kid"].as_str(), header["typ"].as_str()),
                (Some(algorithm), Some("k1"), Some("JWT"))
            );
        }
        assert_eq!((org.asked(), org.called()), (3, 6));
        let form: std::collections::HashMap<_, _> = form(&server.received()[0].body);
        assert_eq!(form["scope"], "okta.users.read okta.groups.read");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_is_used_until_it_is_due() {
    let (org, okta) = setup();
    for _ in 0..100 {
        call(&okta).await.unwrap();
    }
    assert_eq!((org.asked(), org.called()), (1, 100));
    // Five minutes before the end, and up to a quarter of that earlier at random.
    advance(Duration::from_secs(3600 - 300 - 75 - 2)).await;
    call(&okta).await.unwrap();
    assert_eq!(org.asked(), 1);
    advance(Duration::from_secs(75 + 2)).await;
    call(&okta).await.unwrap();
    assert_eq!(org.asked(), 2);

    // A lifetime may be short, a string, or missing.
    for (lifetime, used) in [("40".into(), 27), (40.into(), 27), (serde_json::Value::Null, 200)] {
        let (org, okta) = setup();
        org.with(|state| state.lifetime = lifetime);
        call(&okta).await.unwrap();
        advance(Duration::from_secs(used)).await;
        call(&okta).await.unwrap();
        assert_eq!(org.asked(), 1);
        advance(Duration::from_secs(used / 2)).await;
        call(&okta).await.unwrap();
        assert_eq!(org.asked(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn programs_that_start_together_do_not_renew_together() {
    let mut first = None;
    let mut differ = false;
    for _ in 0..30 {
        let (org, okta) = setup();
        call(&okta).await.unwrap();
        let mut seconds = 0;
        advance(Duration::from_secs(3600 - 300 - 75)).await;
        while org.asked() == 1 {
            advance(Duration::from_secs(5)).await;
            seconds += 5;
            call(&okta).await.unwrap();
        }
        differ |= *first.get_or_insert(seconds) != seconds;
    }
    assert!(differ);
}

#[tokio::test(start_paused = true)]
async fn one_caller_gets_a_token_and_the_others_wait() {
    let (org, okta) = slow();
    for round in 1..=3 {
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..64 {
            let okta = okta.clone();
            tasks.spawn(async move { call(&okta).await });
        }
        while let Some(result) = tasks.join_next().await {
            result.unwrap().unwrap();
        }
        assert_eq!((org.asked(), org.called()), (round, round * 64));
        advance(Duration::from_secs(3600)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_cancelled_caller_blocks_no_other() {
    let (org, okta) = slow();
    // The first one is cancelled, and another is polled once and then never again.
    let cut = tokio::spawn({
        let okta = okta.clone();
        async move { call(&okta).await }
    });
    let mut idle = Box::pin(call(&okta));
    sleep(Duration::from_millis(100)).await;
    tokio::select! { biased; _ = &mut idle => unreachable!(), () = std::future::ready(()) => {} }
    let waiting = tokio::spawn({
        let okta = okta.clone();
        async move { call(&okta).await }
    });
    sleep(Duration::from_millis(100)).await;
    cut.abort();
    tokio::time::timeout(Duration::from_secs(10), waiting).await.expect("nobody is left behind").unwrap().unwrap();
    assert_eq!(org.asked(), 1);
    drop(idle);

    // All are cancelled; the next one starts again.
    let (org, okta) = slow();
    tokio::time::timeout(Duration::from_millis(500), call(&okta)).await.unwrap_err();
    call(&okta).await.unwrap();
    assert_eq!(org.asked(), 1, "the first request was cancelled in flight");
}

#[tokio::test(start_paused = true)]
async fn a_rejected_token_is_renewed_once() {
    let (org, okta) = setup();
    call(&okta).await.unwrap();
    org.revoke();
    call(&okta).await.unwrap();
    assert_eq!((org.asked(), org.called()), (2, 3));

    // Many calls notice at the same time.
    let (org, okta) = slow();
    call(&okta).await.unwrap();
    org.revoke();
    let mut tasks = tokio::task::JoinSet::from_iter((0..32).map(|_| okta.raw().get("/a").fetch::<()>().send()));
    while let Some(result) = tasks.join_next().await {
        result.unwrap().unwrap();
    }
    assert_eq!((org.asked(), org.called()), (2, 1 + 32 + 32));

    // If the new token is rejected as well, that is the call's error, and no more tokens are requested.
    org.with(|state| state.refuses_all = true);
    for _ in 0..10 {
        let error = call(&okta).await.unwrap_err();
        assert!(error.is_unauthorized() && error.oauth().unwrap().is_invalid_token(), "{error}");
        assert_eq!(error.code(), Some("E0000011"));
    }
    assert_eq!(org.asked(), 3);
    org.with(|state| state.refuses_all = false);
    call(&okta).await.unwrap();
    assert_eq!(org.asked(), 3);
    org.revoke();
    call(&okta).await.unwrap();
    assert_eq!(org.asked(), 4);
}

#[tokio::test(start_paused = true)]
async fn an_old_token_is_used_while_there_is_no_new_one() {
    let (org, okta) = setup();
    call(&okta).await.unwrap();
    advance(Duration::from_secs(3400)).await;
    org.with(|state| state.failures = vec![status(501), json(400, r#"{"error": "invalid_client"}"#)]);
    for _ in 0..10 {
        call(&okta).await.unwrap();
    }
    assert_eq!(org.asked(), 2, "it is not tried again at once");
    advance(Duration::from_secs(15)).await;
    call(&okta).await.unwrap();
    assert_eq!(org.asked(), 3);
    advance(Duration::from_secs(15)).await;
    call(&okta).await.unwrap();
    assert_eq!((org.asked(), org.called()), (4, 13));
}

#[tokio::test]
async fn oauth_errors_are_typed() {
    let (known, other) = (keys::p256(), keys::p256());
    let org = Authority::new(&known.public_jwk);
    let okta = org.builder().oauth(oauth(&other)).build().unwrap();
    let error = call(&okta).await.unwrap_err();
    let refusal = error.oauth().unwrap();
    assert!(error.is_authentication() && error.is_unauthorized() && refusal.is_invalid_client());
    assert_eq!(
        error.to_string(),
        "raw GET: no access token from https://example.okta.com/oauth2/v1/token: invalid_client: InvalidSignature"
    );
    let source = std::error::Error::source(&error).unwrap().downcast_ref::<Error>().unwrap();
    assert_eq!((source.status().unwrap().as_u16(), source.operation().unwrap().id), (401, "getAccessToken"));

    let okta = org.builder().oauth(oauth(&known).scopes(["users.read"])).build().unwrap();
    let error = call(&okta).await.unwrap_err();
    assert!(error.oauth().unwrap().is_invalid_scope() && error.status().unwrap().as_u16() == 400);
    assert_eq!(error.oauth().unwrap().description(), Some("one of [okta.users.read users.read] is not known"));
}

#[tokio::test]
async fn a_failing_token_endpoint_is_distinguished_from_a_refusal() {
    let answer = |status: u16, body: &str| {
        let key = keys::p256();
        let org = Authority::new(&key.public_jwk);
        org.with(|state| state.failures = vec![json(status, body)]);
        org.builder().oauth(oauth(&key)).retry(okta_sdk::call::RetryOptions::none()).build().unwrap()
    };
    // A 404 of the token endpoint is not about a user.
    let error = okta_sdk::Optional::optional(okta_raw(&answer(404, "<html>not here</html>")).await).unwrap_err();
    assert!(error.is_authentication() && !error.is_not_found() && error.to_string().contains("404"), "{error}");
    let error = call(&answer(302, "")).await.unwrap_err();
    assert!(error.is_authentication(), "{error}");
    let error = call(&answer(503, "busy")).await.unwrap_err();
    assert!(error.is_server_error() && !error.is_authentication() && error.operation().unwrap().id == "getAccessToken", "{error}");
    let error = call(&answer(429, r#"{"errorCode": "E0000047"}"#)).await.unwrap_err();
    assert!(error.is_rate_limited() && !error.is_authentication(), "{error}");
    for body in ["", "[]", "{}", r#"{"access_token": 7}"#, r#"{"access_token": ""}"#, r#"{"access_token": "a\nb"}"#] {
        let error = call(&answer(200, body)).await.unwrap_err();
        assert!(error.is_authentication() && error.to_string().contains("oauth2/v1/token"), "{body}: {error}");
    }
    let memory = Memory::new(|_| Err(TransportError::new(TransportErrorKind::Connect)));
    let okta = Okta::builder().org_url(support::authority::ORG).transport(memory).oauth(oauth(&keys::p256())).build().unwrap();
    assert!(call(&okta).await.unwrap_err().is_connect());
}

#[tokio::test(start_paused = true)]
async fn a_token_request_is_retried_with_a_new_assertion() {
    let key = keys::p256();
    let org = Authority::new(&key.public_jwk);
    let memory = org.memory();
    let okta = org.builder().transport(memory.clone()).oauth(oauth(&key)).build().unwrap();
    org.with(|state| state.failures = vec![json(503, ""), json(429, r#"{"errorCode": "E0000047"}"#)]);
    call(&okta).await.unwrap();
    let asked: Vec<_> = memory.requests().into_iter().filter(|request| request.method() == "POST").collect();
    let assertion = |request: &http::Request<Bytes>| form::<std::collections::HashMap<_, _>>(request.body())["client_assertion"].clone();
    let mut ids: Vec<_> = asked.iter().map(|request| claims(&assertion(request))["jti"].to_string()).collect();
    ids.sort();
    ids.dedup();
    assert_eq!((asked.len(), ids.len()), (3, 3));
    assert_eq!(org.called(), 1);
}

#[tokio::test]
async fn a_wrong_clock_is_corrected() {
    for ahead in [-86_400, 7200] {
        let (org, okta) = setup();
        org.with(|state| state.ahead = ahead);
        call(&okta).await.unwrap();
        assert_eq!(org.asked(), 2, "refused, and sent again by the server's clock");
        org.revoke();
        call(&okta).await.unwrap();
        assert_eq!(org.asked(), 3);
    }
    // A rejection for another reason is not retried.
    let org = Authority::new(&keys::p256().public_jwk);
    let okta = org.builder().oauth(oauth(&keys::p256())).build().unwrap();
    assert!(call(&okta).await.unwrap_err().oauth().unwrap().is_invalid_client());
    assert_eq!(org.asked(), 1);
}

async fn okta_raw(okta: &Okta) -> Result<Json, Error> {
    okta.raw().get("/api/v1/users/{id}").path("a").await
}

/// A key in a vault.
#[derive(Debug)]
struct Vault(PrivateKey, AtomicUsize);

impl Signer for Vault {
    fn algorithm(&self) -> Algorithm {
        Algorithm::Es256
    }
    fn key_id(&self) -> Option<&str> {
        Some("vault")
    }
    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            if self.1.fetch_add(1, Ordering::Relaxed) > 0 {
                return Err("the vault is locked".into());
            }
            self.0.sign(message).await
        })
    }
}

#[tokio::test]
async fn a_signer_elsewhere_signs() {
    let key = keys::p256();
    let org = Authority::new(&key.public_jwk);
    let vault = Vault(PrivateKey::parse(key.pkcs8.as_str()).unwrap(), AtomicUsize::new(0));
    let okta = org.builder().oauth(OAuth::private_key(CLIENT_ID, vault).scopes([SCOPE])).build().unwrap();
    call(&okta).await.unwrap();
    assert_eq!(org.with(|state| state.assertion_header.clone()).unwrap()["kid"], "vault");
    org.revoke();
    let error = call(&okta).await.unwrap_err();
    assert!(error.is_authentication() && error.to_string().contains("the signer failed: the vault is locked"), "{error}");
}

/// Calls the org before it signs, with the client that it signs for.
#[derive(Debug)]
struct Circular(PrivateKey, std::sync::OnceLock<okta_sdk::Okta>);

impl Signer for Circular {
    fn algorithm(&self) -> Algorithm {
        self.0.algorithm()
    }
    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
        Box::pin(async move {
            if let Some(okta) = self.1.get() {
                call(okta).await?;
            }
            self.0.sign(message).await
        })
    }
}

#[derive(Debug, Clone)]
struct Shared(std::sync::Arc<Circular>);

impl Signer for Shared {
    fn algorithm(&self) -> Algorithm {
        self.0.algorithm()
    }
    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
        self.0.sign(message)
    }
}

#[tokio::test]
async fn a_signer_that_uses_its_own_client_is_an_error_and_no_deadlock() {
    let key = keys::p256();
    let org = Authority::new(&key.public_jwk);
    let signer = Shared(std::sync::Arc::new(Circular(PrivateKey::parse(key.pkcs8.as_str()).unwrap(), std::sync::OnceLock::new())));
    let okta = org.builder().oauth(OAuth::private_key(CLIENT_ID, signer.clone()).scopes([SCOPE])).build().unwrap();
    call(&okta).await.unwrap();
    assert!(org.with(|state| state.assertion_header.take()).unwrap().get("kid").is_none(), "it has no id");
    org.revoke();
    signer.0.1.set(okta.clone()).unwrap();
    let error = tokio::time::timeout(Duration::from_secs(10), call(&okta)).await.expect("no deadlock").unwrap_err();
    assert!(error.is_authentication() && error.to_string().contains("give it its own client"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn an_expired_token_is_used_for_one_call_only() {
    for lifetime in [serde_json::json!(-1), serde_json::json!(0), serde_json::json!("-300"), serde_json::json!(-1e300)] {
        let (org, okta) = setup();
        org.with(|state| state.lifetime = lifetime.clone());
        for asked in 1..=3 {
            call(&okta).await.unwrap();
            assert_eq!(org.asked(), asked, "{lifetime}");
        }
    }
}

/// Signs assertions itself.
#[derive(Debug)]
struct Agent(PrivateKey);

impl AssertionSource for Agent {
    fn assertion<'a>(&'a self, audience: &'a str) -> AssertionFuture<'a> {
        Box::pin(async move {
            let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs();
            let claims = serde_json::json!({
                "iss": CLIENT_ID, "sub": CLIENT_ID, "aud": audience, "iat": now, "exp": now + 60, "jti": format!("agent{now:020}"),
            });
            let message = format!("{}.{}", keys::base64url(br#"{"alg":"ES256"}"#), keys::base64url(claims.to_string().as_bytes()));
            let signature = self.0.sign(message.as_bytes()).await?;
            Ok(Secret::from(format!("{message}.{}", keys::base64url(&signature))))
        })
    }
}

#[tokio::test]
async fn an_assertion_of_the_caller_is_sent() {
    let key = keys::p256();
    let org = Authority::new(&key.public_jwk);
    let agent = Agent(PrivateKey::parse(key.pkcs8.as_str()).unwrap());
    let assertion = agent.assertion("https://example.okta.com/oauth2/v1/token").await.unwrap();
    let okta = org.builder().oauth(OAuth::client_assertion(assertion).scopes([SCOPE])).build().unwrap();
    call(&okta).await.unwrap();
    org.revoke();
    let error = call(&okta).await.unwrap_err();
    assert!(error.oauth().unwrap().is_invalid_client(), "one text is good for one time: {error}");

    let org = Authority::new(&key.public_jwk);
    let okta = org.builder().oauth(OAuth::client_assertion(agent).scopes([SCOPE])).build().unwrap();
    call(&okta).await.unwrap();
}

#[tokio::test]
async fn a_bearer_token_is_sent_unchanged() {
    let memory = Memory::new(|_| Ok(status(401)));
    let builder = || support::org().transport(memory.clone());
    let okta = builder().bearer("eyJ.a-b_c.d").build().unwrap();
    assert!(call(&okta).await.unwrap_err().is_unauthorized());
    let sent = memory.only();
    assert_eq!(sent.headers()["authorization"], "Bearer eyJ.a-b_c.d");
    assert!(sent.headers()["authorization"].is_sensitive());
    for token in ["", " ", "{accessToken}", "Bearer s3cret", "s3\r\ncret"] {
        let error = builder().bearer(token).build().unwrap_err();
        assert!(error.is_configuration() && !format!("{error:?}").contains("cret"), "{error:?}");
    }
}

#[test]
fn missing_settings_are_reported() {
    let key = || PrivateKey::parse(keys::p256().pkcs8).unwrap();
    for (oauth, problem) in [
        (OAuth::private_key("", key()).scopes([SCOPE]), "the client ID is empty"),
        (OAuth::private_key("{clientId}", key()).scopes([SCOPE]), "the client ID is a placeholder"),
        (OAuth::private_key(CLIENT_ID, key()), "there are no scopes"),
        (OAuth::private_key(CLIENT_ID, key()).scopes([""]), "there are no scopes"),
        (OAuth::private_key(CLIENT_ID, key()).scopes([SCOPE, "a;b"]), "scope number 2 is invalid"),
        (OAuth::private_key(CLIENT_ID, key()).scopes(["a,b"]), "scope number 1 is invalid"),
        (OAuth::private_key(CLIENT_ID, key()).scopes(["okta.users.read okta.groups.read"]), "is invalid"),
    ] {
        let error = support::org().oauth(oauth).build().unwrap_err();
        assert!(error.is_configuration() && error.to_string().contains(problem), "{problem}: {error}");
    }
}

#[tokio::test]
async fn credentials_go_to_the_org_only_and_are_never_shown() {
    let evil = Server::start(|_| Reply::json("{}")).await;
    let target = format!("{}/oauth2/v1/token", evil.url());
    let org = Server::start(move |_| Reply::new(307, "").header("Location", &target)).await;
    let key = keys::p256();
    let okta = local(&org.url()).no_proxy().oauth(oauth(&key)).build().unwrap();
    let error = call(&okta).await.unwrap_err();
    assert!(error.is_authentication() && error.to_string().contains("a redirect to 127.0.0.1, which is not followed"), "{error}");
    assert!(evil.received().is_empty());

    let kept = Kept::default();
    let guard = tracing::subscriber::set_default(kept.clone());
    let authority = Authority::new(&key.public_jwk);
    authority.with(|state| state.demands_dpop = true);
    let memory = authority.memory();
    let config = oauth(&key);
    let mut shown = format!("{config:?}");
    let builder = authority.builder().oauth(config).transport(memory.clone());
    shown += &format!("{builder:?}");
    let okta = builder.build().unwrap();
    call(&okta).await.unwrap();
    authority.with(|state| state.refuses_all = true);
    let error = call(&okta).await.unwrap_err();
    shown += &format!("{okta:?} {error} {error:?}");
    drop(guard);
    shown += &format!("{:?} {:?}", kept.spans.lock().unwrap(), kept.events.lock().unwrap());
    assert!(shown.contains("getAccessToken"), "requests for tokens are traced");
    for request in memory.requests() {
        shown += &format!("{:?}", request.headers());
        let mut secrets = vec![];
        for name in ["authorization", "dpop"] {
            if let Some(value) = request.headers().get(name) {
                secrets.push(value.to_str().unwrap().rsplit(' ').next().unwrap().to_owned());
            }
        }
        if request.uri().path().ends_with("token") {
            let form: std::collections::HashMap<_, _> = form(request.body());
            assert!(claims(&form["client_assertion"])["aud"].is_string());
            secrets.push(form["client_assertion"].clone());
        }
        secrets.push(key.jwk["d"].as_str().unwrap().to_owned());
        for secret in secrets {
            assert!(!shown.contains(&secret), "{secret}: {shown}");
        }
    }
}

/// Responds as the org does, but delays the response to a slow request by a second.
#[derive(Debug)]
struct Late(Memory);

impl okta_sdk::transport::Transport for Late {
    fn send(&self, request: http::Request<okta_sdk::Bytes>) -> okta_sdk::transport::TransportFuture<'_> {
        let is_slow = request.uri().query() == Some("slow=1") && !request.headers().contains_key("x-okta-retry-count");
        let sending = okta_sdk::transport::Transport::send(&self.0, request);
        Box::pin(async move {
            if is_slow {
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
            sending.await
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_late_rejection_of_an_old_token_keeps_the_new_one() {
    let key = keys::p256();
    let org = Authority::new(&key.public_jwk);
    let memory = org.memory();
    let okta = Okta::builder().org_url("https://example.okta.com").oauth(oauth(&key)).transport(Late(memory.clone())).build().unwrap();
    call(&okta).await.unwrap();
    org.revoke();
    // Both are sent with the old token. The slow one is rejected after the other one has got a new token.
    let slow = okta.raw().get("/api/v1/users").query("slow", 1);
    let (slow, fast) = tokio::join!(slow.send(), call(&okta));
    fast.unwrap();
    slow.unwrap();
    assert_eq!(org.asked(), 2, "the first token, and one new one");
}

#[tokio::test(start_paused = true)]
async fn the_token_request_is_bounded_in_size_and_time_and_waits_for_no_limit() {
    // Size.
    let body = format!(r#"{{"access_token":"abc","token_type":"Bearer","x":"{}"}}"#, "x".repeat(2 * 1024 * 1024));
    let memory = Memory::new(move |_| Ok(json(200, &body)));
    let build = |memory: Memory| {
        let oauth = OAuth::client_assertion(Secret::from("eyJ.a.b")).scopes([SCOPE]);
        support::org().oauth(oauth).transport(memory).retry(okta_sdk::call::RetryOptions::none())
    };
    let error = call(&build(memory).build().unwrap()).await.unwrap_err();
    assert!(error.to_string().contains("larger than allowed"), "{error}");

    // Time, although the client has no timeout for an attempt.
    #[derive(Debug)]
    struct Never;
    impl okta_sdk::transport::Transport for Never {
        fn send(&self, _: http::Request<okta_sdk::Bytes>) -> okta_sdk::transport::TransportFuture<'_> {
            Box::pin(std::future::pending())
        }
    }
    let oauth = OAuth::client_assertion(Secret::from("eyJ.a.b")).scopes([SCOPE]);
    let okta = support::org().oauth(oauth).transport(Never).attempt_timeout(Duration::ZERO);
    let okta = okta.retry(okta_sdk::call::RetryOptions::none()).build().unwrap();
    let result = tokio::time::timeout(Duration::from_secs(100), call(&okta)).await.expect("a try for a token has a limit of its own");
    assert!(result.unwrap_err().is_timeout());

    // The rate limit of the API does not apply to the token endpoint.
    let body = format!(r#"{{"access_token":"{}","token_type":"Bearer","expires_in":0}}"#, "long".repeat(4096));
    let memory = Memory::new(move |_| {
        let mut response = json(200, &body);
        for (name, value) in [("x-rate-limit-limit", "600"), ("x-rate-limit-remaining", "0"), ("x-rate-limit-reset", "4000000000")] {
            response.headers_mut().insert(name, value.parse().unwrap());
        }
        Ok(response)
    });
    let okta = build(memory).build().unwrap();
    let started = tokio::time::Instant::now();
    for number in 0..3 {
        // Each may have its own limit, but all need a token.
        okta.raw().get(["/a", "/b", "/c"][number]).await.unwrap();
    }
    assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
}
