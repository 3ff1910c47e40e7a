//! DPoP: tokens that are bound to a key, and proofs that are valid for one attempt.

mod support;

use jsonwebtoken::jwk::{Jwk, ThumbprintHash};
use okta_sdk::Okta;
use okta_sdk::auth::{Dpop, OAuth, PrivateKey};
use support::authority::{Authority, CLIENT_ID, SCOPE, claims};
use support::{Memory, keys};

fn setup() -> (Authority, OAuth) {
    let key = keys::p256();
    let oauth = OAuth::private_key(CLIENT_ID, PrivateKey::parse(key.pkcs8).unwrap()).scopes([SCOPE]);
    (Authority::new(&key.public_jwk), oauth)
}

fn client(memory: &Memory, oauth: OAuth) -> Okta {
    Okta::builder().org_url(support::authority::ORG).transport(memory.clone()).oauth(oauth).build().unwrap()
}

fn proofs(memory: &Memory) -> Vec<serde_json::Value> {
    let requests = memory.requests();
    requests.iter().filter_map(|request| request.headers().get("dpop")).map(|proof| claims(proof.to_str().unwrap())).collect()
}

#[tokio::test]
async fn dpop_is_used_if_the_server_requires_it() {
    let (org, oauth) = setup();
    org.with(|state| state.demands_dpop = true);
    let memory = org.memory();
    let okta = client(&memory, oauth);
    for _ in 0..3 {
        // A proof does not cover the query.
        okta.raw().get("/api/v1/users").query("search", "a").await.unwrap();
    }
    assert_eq!((org.asked(), org.called()), (2, 3), "the first request for a token had no proof");
    let proofs = proofs(&memory);
    assert_eq!(proofs.len(), 4);
    assert!(proofs[1..].iter().all(|proof| proof["htu"] == "https://example.okta.com/api/v1/users" && proof["ath"].is_string()));
    // From then on, every request has a proof at once.
    org.revoke();
    okta.raw().get("/api/v1/users").await.unwrap();
    assert_eq!((org.asked(), org.called()), (3, 5));
}

#[tokio::test]
async fn dpop_can_be_always_or_never() {
    let (org, oauth) = setup();
    let okta = client(&org.memory(), oauth.clone().dpop(Dpop::Always));
    okta.raw().get("/api/v1/users").await.unwrap();
    assert!(org.with(|state| state.tokens.values().all(Option::is_some)));
    assert_eq!(org.asked(), 1);

    org.with(|state| state.demands_dpop = true);
    let okta = client(&org.memory(), oauth.clone().dpop(Dpop::Never));
    let error = okta.raw().get("/api/v1/users").await.unwrap_err();
    assert!(error.is_authentication() && error.oauth().unwrap().is_invalid_dpop_proof(), "{error}");

    // A server that ignores the proof returns a token that a thief could use.
    let bearer = support::json(200, r#"{"access_token": "t", "token_type": "Bearer", "expires_in": 3600}"#);
    let okta = client(&Memory::new(move |_| Ok(bearer.clone())), oauth.dpop(Dpop::Always));
    let error = okta.raw().get("/api/v1/users").await.unwrap_err();
    assert!(error.is_authentication() && error.to_string().contains("`token_type`"), "{error}");
}

#[tokio::test]
async fn a_given_key_signs_the_proofs() {
    let (org, oauth) = setup();
    for key in [keys::rsa(), keys::p256()] {
        org.revoke();
        let okta = client(&org.memory(), oauth.clone().dpop(Dpop::Key(PrivateKey::parse(key.jwk.to_string()).unwrap())));
        okta.raw().delete("/api/v1/users/{id}").path("a b/ü").await.unwrap();
        let public: Jwk = serde_json::from_value(key.public_jwk).unwrap();
        let thumbprint = public.thumbprint(ThumbprintHash::SHA256).unwrap();
        assert_eq!(org.with(|state| state.tokens.values().flatten().cloned().collect::<Vec<_>>()), [thumbprint]);
    }
}

#[tokio::test]
async fn nonces_are_stored_and_reused() {
    let (org, oauth) = setup();
    org.with(|state| {
        state.demands_dpop = true;
        state.token_nonce = Some("n1".into());
        state.api_nonce = Some("a1".into());
    });
    let memory = org.memory();
    let okta = client(&memory, oauth);
    okta.raw().get("/api/v1/users").await.unwrap();
    // Without a proof, and with one; the rejection contained the nonce.
    assert_eq!((org.asked(), org.called()), (2, 2));
    okta.raw().get("/api/v1/users").await.unwrap();
    assert_eq!((org.asked(), org.called()), (2, 3), "the nonce is kept");
    // Both servers change their nonce.
    org.with(|state| {
        state.token_nonce = Some("n2".into());
        state.api_nonce = Some("a2".into());
        state.tokens.clear();
    });
    okta.raw().get("/api/v1/users").await.unwrap();
    // To the API: with the old token (401); with the new one and the nonce that came with the 401.
    assert_eq!((org.asked(), org.called()), (4, 5));
    let nonces: Vec<_> = proofs(&memory).iter().map(|proof| proof["nonce"].as_str().unwrap_or("-").to_owned()).collect();
    assert_eq!(nonces, ["n1", "-", "a1", "a1", "a1", "n1", "n2", "a2"]);
}

#[tokio::test]
async fn a_challenge_may_be_in_the_body() {
    for (error, calls) in [("use_dpop_nonce", 2), ("invalid_request", 1)] {
        let (org, oauth) = setup();
        org.with(|state| state.api_nonce = Some("a1".into()));
        let answering = org.clone();
        let memory = Memory::new(move |request| {
            let mut response = answering.answer(request);
            if response.headers_mut().remove("www-authenticate").is_some() {
                *response.status_mut() = http::StatusCode::BAD_REQUEST;
                *response.body_mut() = format!(r#"{{"error": "{error}"}}"#).into();
            }
            Ok(response)
        });
        let result = client(&memory, oauth.dpop(Dpop::Always)).raw().get("/api/v1/users").await;
        assert_eq!((result.is_ok(), org.called()), (calls == 2, calls), "{error}: {result:?}");
    }
}

#[tokio::test]
async fn a_new_nonce_does_not_repeat_a_request_rejected_for_another_reason() {
    let (org, oauth) = setup();
    let mut refused = support::json(400, r#"{"error": "invalid_scope"}"#);
    refused.headers_mut().insert("dpop-nonce", "n1".parse().unwrap());
    org.with(|state| state.failures.push(refused));
    let error = client(&org.memory(), oauth.dpop(Dpop::Always)).raw().get("/api/v1/users").await.unwrap_err();
    assert!(error.oauth().unwrap().is_invalid_scope(), "{error}");
    assert_eq!(org.asked(), 1);
}

#[tokio::test]
async fn a_challenge_leads_to_one_retry() {
    let (org, oauth) = setup();
    let oauth = oauth.dpop(Dpop::Always);
    // A nonce that is never accepted.
    let counter = std::sync::atomic::AtomicU32::new(0);
    let counted = org.clone();
    let memory = Memory::new(move |request| {
        let nonce = counter.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        counted.with(|state| state.api_nonce = Some(format!("n{nonce}")));
        Ok(counted.answer(request))
    });
    let error = client(&memory, oauth.clone()).raw().get("/api/v1/users").await.unwrap_err();
    assert!(error.is_unauthorized() && error.oauth().unwrap().is_use_dpop_nonce(), "{error}");
    assert_eq!(org.called(), 2);

    let counter = std::sync::atomic::AtomicU32::new(0);
    let counted = org.clone();
    let memory = Memory::new(move |request| {
        let nonce = counter.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        counted.with(|state| state.token_nonce = Some(format!("n{nonce}")));
        Ok(counted.answer(request))
    });
    let asked = org.asked();
    let error = client(&memory, oauth).raw().get("/api/v1/users").await.unwrap_err();
    assert!(error.is_authentication() && error.oauth().unwrap().is_use_dpop_nonce(), "{error}");
    assert_eq!(org.asked() - asked, 2);
}

#[tokio::test(start_paused = true)]
async fn every_attempt_has_a_new_proof() {
    let (org, oauth) = setup();
    // Every fifth request gets a 429.
    let (answering, count) = (org.clone(), std::sync::atomic::AtomicU32::new(0));
    let memory = Memory::new(move |request| {
        let refuse = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed) % 5 == 1;
        Ok(if refuse { support::json(429, r#"{"errorCode": "E0000047"}"#) } else { answering.answer(request) })
    });
    let okta = client(&memory, oauth.dpop(Dpop::Always));
    let calls = (0..20).map(|_| okta.raw().post("/api/v1/users").json(&1).fetch::<()>().send());
    let mut tasks = tokio::task::JoinSet::from_iter(calls);
    while let Some(result) = tasks.join_next().await {
        result.unwrap().unwrap();
    }
    org.revoke();
    okta.raw().get("/api/v1/users").await.unwrap();
    let mut ids: Vec<_> = proofs(&memory).iter().map(|proof| proof["jti"].to_string()).collect();
    let sent = ids.len();
    assert!(sent > 1 + 20 + 3, "{sent}");
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), sent);
}

#[tokio::test]
async fn a_wrong_clock_is_corrected() {
    let (org, oauth) = setup();
    let okta = client(&org.memory(), oauth.dpop(Dpop::Always));
    okta.raw().get("/api/v1/users").await.unwrap();
    org.with(|state| state.ahead = 7200);
    okta.raw().get("/api/v1/users").await.unwrap();
    assert_eq!((org.asked(), org.called()), (1, 3), "the token is good, only the proof was not");
}
