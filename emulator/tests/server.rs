//! The layer in front of an org: authentication, rate limits, faults, the request log, `/_emulator`, and the socket.

mod support;

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;
use okta_emulator::{Emulator, Fault, FaultKind, Strictness};
use okta_sdk::transport::Transport;
use serde_json::{Value, json};
use support::Org;

fn with_header(org: &Org, header: Option<&str>) -> (u16, String) {
    let mut request = Request::get(format!("{}/api/v1/users/me", org.emulator.url()));
    if let Some(header) = header {
        request = request.header("Authorization", header);
    }
    let response = org.wait(org.emulator.transport().send(request.body(Bytes::new()).unwrap())).unwrap();
    let body: Value = serde_json::from_slice(response.body()).unwrap();
    (response.status().as_u16(), support::text(&body, "errorCode"))
}

#[test]
fn requests_need_a_valid_token() {
    let org = Org::with(Emulator::builder().token("00right"));
    assert_eq!(with_header(&org, Some("SSWS 00right")).0, 200);
    assert_eq!(with_header(&org, Some("SSWS 00wrong")), (401, "E0000011".into()));
    assert_eq!(with_header(&org, Some("SSWS")), (401, "E0000011".into()));
    assert_eq!(with_header(&org, None), (403, "E0000005".into()));
    let org = Org::with(Emulator::builder().oauth(true));
    assert_eq!(with_header(&org, Some("Bearer made-up")), (401, "E0000011".into()));
}

#[test]
fn responses_have_the_headers_of_okta() {
    let org = Org::default();
    let response = org.get("users/me");
    for name in ["x-okta-request-id", "x-rate-limit-limit", "x-rate-limit-remaining", "x-rate-limit-reset", "date"] {
        assert!(response.headers.contains_key(name), "{name}");
    }
    assert_eq!(org.send("PATCH", "users/me", None).text("errorCode"), "E0000022");
    assert_eq!(org.get("nothing/here").status, 404);
}

#[test]
fn rate_limits_are_enforced_for_each_family() {
    let org = Org::with(Emulator::builder().rate_limit(3));
    let statuses: Vec<u16> = (0..4).map(|_| org.get("users/me").status).collect();
    assert_eq!(statuses, [200, 200, 200, 429]);
    let limited = org.get("users/me");
    assert_eq!((limited.text("errorCode"), limited.headers["x-rate-limit-remaining"].to_str().unwrap()), ("E0000047".into(), "0"));
    assert_eq!(org.get("groups").status, 200);
    org.emulator.advance(Duration::from_secs(61));
    assert_eq!(org.get("users/me").status, 200);
}

#[test]
fn faults_happen_as_configured() {
    let org = Org::default();
    for (kind, status) in [(FaultKind::RateLimit, 429), (FaultKind::ServerError(503), 503), (FaultKind::ExpiredToken, 401)] {
        org.emulator.inject(Fault::new(kind).on("listGroups").times(1));
        assert_eq!(org.get("users/me").status, 200);
        assert_eq!((org.get("groups").status, org.get("groups").status), (status, 200));
    }
    org.emulator.inject(Fault::new(FaultKind::StaleSearch).times(1));
    let search = "users?search=status+eq+%22ACTIVE%22";
    assert_eq!((org.get(search).body, org.list(search, "id").len()), (json!([]), 1));
    org.emulator.inject(Fault::new(FaultKind::MalformedBody).times(1));
    assert_eq!(org.get("users/me").body, Value::Null);
    org.emulator.inject(Fault::new(FaultKind::Latency(Duration::from_millis(50))).times(1));
    let started = Instant::now();
    org.get("users/me");
    assert!(started.elapsed() >= Duration::from_millis(50));
    org.emulator.inject(Fault::new(FaultKind::Drop).times(1));
    let request =
        Request::get(format!("{}/api/v1/groups", org.emulator.url())).header("Authorization", "SSWS x").body(Bytes::new()).unwrap();
    assert!(org.wait(org.emulator.transport().send(request)).is_err());
}

#[test]
fn faults_follow_from_the_seed() {
    let run = |seed| {
        let org = Org::with(Emulator::builder().seed(seed));
        org.emulator.inject(Fault::new(FaultKind::ServerError(500)).probability(0.5));
        (0..32).map(|_| org.get("users/me").status).collect::<Vec<_>>()
    };
    assert_eq!(run(1), run(1));
    assert_ne!(run(1), run(2));
    let failed = run(1).iter().filter(|status| **status == 500).count();
    assert!((8..=24).contains(&failed), "{failed} of 32");
}

#[test]
fn strictness_determines_accepted_bodies_and_references() {
    let standard = Org::default();
    assert_eq!(standard.post("groups", Value::Null).status, 200);
    let strict = Org::with(Emulator::builder().strictness(Strictness::Strict));
    assert_eq!(strict.post("groups", Value::Null).text("errorCode"), "E0000003");
    let rule = json!({"name": "r", "conditions": {"expression": {"value": "user.a == \"b\""}},
        "actions": {"assignUserToGroups": {"groupIds": ["00gunknown0000000001"]}}});
    assert_eq!((standard.post("groups/rules", rule.clone()).status, strict.post("groups/rules", rule).status), (200, 400));
    // Strings, numbers and flags are converted into each other, as Okta does; objects and lists are not.
    let trimmed = json!({"name": 7, "type": "IP", "gateways": null});
    assert_eq!((standard.post("zones", trimmed.clone()).status, strict.post("zones", trimmed).status), (200, 400));
    assert_eq!(standard.post("groups", json!({"profile": 7})).text("errorCode"), "E0000003");
    assert_eq!(standard.post("groups", json!([])).text("errorCode"), "E0000003");
    let lenient = Org::with(Emulator::builder().strictness(Strictness::Lenient));
    let zone = "zones/nzo1a2B3c4D5e6F7g8H9";
    assert_eq!((standard.get(zone).status, lenient.get(zone).text("id")), (404, "nzo1a2B3c4D5e6F7g8H9".into()));
    let theme = "brands/bnd1a2B3c4D5e6F7g8H9/themes/the1a2B3c4D5e6F7g8H9";
    assert_eq!((standard.get(theme).status, lenient.get(theme).text("primaryColorHex")), (404, "#1662dd".into()));
    lenient.delete(zone);
    assert_eq!(lenient.get(zone).status, 404);
}

#[test]
fn recordings_of_real_orgs_refer_to_earlier_resources() {
    let org = Org::default();
    let strict = Org::with(Emulator::builder().strictness(Strictness::Strict));
    // The resources that a request refers to existed before.
    for (method, path, status) in [
        ("GET", "zones/nzotivlj3iItmtmnC1d7", 200),
        ("GET", "apps/0oardd5r32PWsF4421d7/tokens/oar1gyu6hMmw8bj6I1d7", 200),
        ("PUT", "apps/0oarblaf7hWdLawNg1d7/groups/00gtivlj3iItmtmnC1d7", 200),
        ("POST", "apps/0oarblaf7hWdLawNg1d7/connections/default/lifecycle/activate", 204),
        ("POST", "users/00usfdd3eO3sfObs54x6/lifecycle/unsuspend", 200),
        ("GET", "brands/bndk7gf50vLzvuQrh1d7/themes", 200),
        ("GET", "users/00ukqewta2nwxYyZ25d6/subscriptions", 200),
        ("GET", "authorizationServers/aus6mne0eh83zDGeQ1d7/claims", 200),
        ("GET", "features/ftrBBUMpPWbXqutKZYcW/dependents", 200),
        ("GET", "mappings/prmkwuqd60E6Ymi8K1d7", 200),
        ("POST", "authenticators/autz3krvicdthGhSK697/lifecycle/deactivate", 200),
        ("DELETE", "templates/sms/cstsfdpbxVxBtbWoG4x6", 204),
        ("DELETE", "eventHooks/whosfa0udka6ASdei4x6", 204),
        ("GET", "authorizationServers/aus95u3n5x7RzuJhj1d7/policies/00p95uh8m5AbVnC1B1d7", 200),
        ("POST", "policies/rsttivnuvg01CxhjA1d7/rules/rulvo9l2wqjIquSlT1d7/lifecycle/deactivate", 204),
        ("GET", "apps/0oa95v08bcYfUNQnp1d7/users/00u95uw351XmDt12t1d7", 200),
        ("GET", "users/00ukwuyz3zQXa0fxJ1d7/factors/ufskwuzehmuPapnK31d7", 200),
        ("GET", "domains/OcD95upq2ef06X7Xk1d7", 200),
        ("DELETE", "users/00usfex7wP9lvobJ84x6/roles/KVJUKUS7IFCE2SKO", 204),
        ("POST", "apps/0oas92c5r8A1EQacI5d7/credentials/secrets/ocss9288npZaKNsaK5d7/lifecycle/activate", 200),
    ] {
        assert_eq!(org.send(method, path, None).status, status, "{method} {path}");
        assert_eq!(strict.send(method, path, None).status, 404, "{method} {path}");
    }
    let schema = org.get("meta/schemas/apps/0oa95u84fnvIitrq61d7/default");
    assert_eq!(schema.text("definitions.base.properties.locality.externalName"), "address.locality");
    // A cursor of a real org is at the end of the emulator's list.
    for (cursor, status) in [("00g95uw351XmDt12t1d7", 200), ("200u95uw351XmDt12t1d7", 200), ("00u1testcursorvalue", 400)] {
        let page = org.get(&format!("groups?after={cursor}"));
        assert_eq!((page.status, page.text("0.id")), (status, String::new()), "{cursor}");
    }
    // Fields that a request names count as the previous ones of an adopted resource.
    let told = json!({"type": "ACCESS_POLICY", "name": "Told"});
    assert_eq!(org.put("policies/rstqwe9l2wqIquSlT1d7", told).text("type"), "ACCESS_POLICY");
    let user = json!({"type": {"id": "otyv4ugj12DEiBAiD1d7"}, "profile": {"firstName": "A", "lastName": "B", "email": "a@example.com",
        "login": "a@example.com"}});
    assert_eq!(org.post("users", user).text("type.id"), "otyv4ugj12DEiBAiD1d7");
    // The provisioning of an unknown application, IDs that no org issues, and deleted resources are not adopted.
    org.delete("zones/nzotivlj3iItmtmnC1d7");
    let own = org.group("Engineers");
    org.delete(&format!("groups/{own}"));
    for path in [
        "apps/0oa6bdwarf0Rq1tSm1d7/features",
        "users/00u00000000000000000",
        "zones/nzotivlj3iItmtmnC1d7",
        "templates/sms/cstsfdpbxVxBtbWoG4x6",
        &format!("groups/{own}"),
    ] {
        assert_eq!(org.get(path).status, 404, "{path}");
    }
}

#[test]
fn addresses_are_read_as_okta_reads_them() {
    let org = Org::default();
    let user = org.create("users?activate=False", support::user("ada"));
    let url = org.emulator.url();
    let slashes = format!("{url}//api/v1/users/{user}/lifecycle/activate/?sendEmail=False");
    assert!(!org.post(&slashes, Value::Null).text("activationToken").is_empty());
}

#[test]
fn the_emulator_is_read_and_set_over_http() {
    let org = Org::default();
    let url = org.emulator.url();
    let control = |method: &str, path: &str, body: Option<Value>| org.send(method, &format!("{url}/_emulator{path}"), body);
    let group = org.group("Engineers");
    let state = control("GET", "/state", None).body;
    assert_eq!(control("POST", "/reset", Some(json!({}))).status, 200);
    assert_eq!(org.get(&format!("groups/{group}")).status, 404);
    assert_eq!(control("PUT", "/state", Some(state.clone())).status, 200);
    assert_eq!(org.get(&format!("groups/{group}")).text("profile.name"), "Engineers");
    assert_eq!(control("PUT", "/state", Some(json!({"format": 99}))).status, 400);
    assert_eq!(control("GET", "/requests", None).text("0.operation"), "getGroup");
    assert_eq!(
        control("PUT", "/faults", Some(json!([{"kind": "server-error", "status": 502, "operation": "getGroup", "times": 1}]))).status,
        200
    );
    assert_eq!(control("GET", "/faults", None).text("0.status"), "502");
    assert_eq!(org.get(&format!("groups/{group}")).status, 502);
    assert_eq!(control("PUT", "/faults", Some(json!([{"kind": "flood"}]))).status, 400);
    assert!(control("POST", "/clock", Some(json!({"advanceSeconds": 60}))).text("now").ends_with('Z'));
    assert_eq!(control("GET", "/unknown", None).status, 404);
    // The state is the same in another org, and after a round trip.
    let other = Emulator::new();
    other.load(&state).unwrap();
    assert_eq!(other.state()["collections"], state["collections"]);
}

#[test]
fn a_server_responds_on_a_socket_and_shows_a_page() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let emulator = runtime.block_on(Emulator::start()).unwrap();
    let address = emulator.url().trim_start_matches("http://").to_owned();
    let ask = |path: &str| {
        let mut stream = TcpStream::connect(&address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nAuthorization: SSWS x\r\nConnection: close\r\n\r\n").unwrap();
        let mut response = String::new();
        let _ = stream.read_to_string(&mut response);
        response
    };
    let users = ask("/api/v1/users");
    assert!(users.starts_with("HTTP/1.1 200") && users.contains("admin@example.com"), "{users}");
    // Links lead back to the socket.
    assert!(users.contains(&format!("http://{address}/api/v1/users/")), "{users}");
    let page = ask("/_emulator/");
    assert!(page.contains("text/html") && page.contains("Everyone") && page.contains("/api/v1/users"), "{page}");
    emulator.inject(Fault::new(FaultKind::Drop).times(1));
    assert!(!ask("/api/v1/users").contains("admin@example.com"));
    assert!(ask("/api/v1/users").contains("admin@example.com"));
}
