//! The verdicts on recorded bodies, with a hand-written table of operations.
#![allow(missing_docs)]

use okta_replay::{Change, Count, Difference, Side, Summary, replay};
use okta_sdk::call::{Operation, OutputKind};
use okta_sdk::model::{FreeForm, Link};
use okta_sdk::registry::{Codec, OperationEntry};
use okta_sdk::rt::{Access, Own, Source, Target, Value};
use serde_json::json;

/// A type that loses the value it was decoded from.
#[derive(Clone)]
struct Forgetful(String);

impl Value for Forgetful {
    type Access = Own;
}

impl Access<Forgetful> for Own {
    fn blank() -> Forgetful {
        Forgetful(String::new())
    }
    fn target(value: &mut Forgetful) -> Target<'_> {
        Target::String(&mut value.0)
    }
    fn source(_: &Forgetful) -> Source<'_> {
        Source::String("forgotten")
    }
}

static LIST: Operation = Operation::new("listLinks", "GET", "/api/v1/links");
static GET: Operation = Operation::new("getLink", "GET", "/api/v1/links/{linkId}");
static SELF: Operation = Operation::new("getOwnLink", "GET", "/api/v1/links/me");
static REPLACE: Operation = Operation::new("replaceLink", "PUT", "/api/v1/links/{linkId}");
static DELETE: Operation = Operation::new("deleteLink", "DELETE", "/api/v1/links/{linkId}").with_output(OutputKind::Empty);
static METADATA: Operation = Operation::new("getMetadata", "GET", "/api/v1/links/{linkId}/metadata").with_output(OutputKind::Text);
static FORGET: Operation = Operation::new("forget", "GET", "/api/v1/forgotten");
static PUBLISH_TEXT: Operation = Operation::new("publishText", "POST", "/api/v1/keys");
static PUBLISH_JSON: Operation = Operation::new("publishJson", "POST", "/api/v1/keys");

static OPERATIONS: &[OperationEntry] = &[
    OperationEntry { operation: &LIST, response: Some(Codec::of::<Vec<Link>>("Vec<Link>")), request: None },
    OperationEntry { operation: &GET, response: Some(Codec::of::<Link>("Link")), request: None },
    OperationEntry { operation: &SELF, response: Some(Codec::of::<FreeForm>("FreeForm")), request: None },
    OperationEntry { operation: &REPLACE, response: Some(Codec::of::<Link>("Link")), request: Some(Codec::of::<Link>("Link")) },
    OperationEntry { operation: &DELETE, response: None, request: None },
    OperationEntry { operation: &METADATA, response: None, request: None },
    OperationEntry { operation: &FORGET, response: Some(Codec::of::<Forgetful>("Forgetful")), request: None },
    OperationEntry { operation: &PUBLISH_TEXT, response: Some(Codec::of::<Vec<Link>>("Vec<Link>")), request: None },
    OperationEntry { operation: &PUBLISH_JSON, response: Some(Codec::of::<Link>("Link")), request: Some(Codec::of::<Link>("Link")) },
];

fn run(lines: &[serde_json::Value]) -> Summary {
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    replay(text.as_bytes(), OPERATIONS).unwrap()
}

fn get(path: &str, body: serde_json::Value) -> serde_json::Value {
    json!({"method": "GET", "path": path, "url": "https://acme.okta.com/x", "status": 200, "headers": {}, "responseBody": body})
}

fn count(pairs: u64, exact: u64, tolerant: u64, failed: u64, lossless: u64, lost: u64) -> Count {
    Count { pairs, exact, tolerant, failed, lossless, lost }
}

#[test]
fn bodies_that_match_the_spec_are_exact_and_lossless() {
    let summary = run(&[
        get("/api/v1/links", json!([{"href": "a", "templated": null}, {"href": "b"}])),
        json!({"method": "PUT", "path": "/api/v1/links/{linkId}", "status": 200, "requestBody": {"href": "c"}, "responseBody": {"href": "c"}}),
        json!({"method": "DELETE", "path": "/api/v1/links/{linkId}", "status": 204, "headers": {}}),
        json!({"method": "GET", "path": "/api/v1/links/{linkId}/metadata", "status": 200, "responseBodyText": "<xml/>"}),
    ]);
    assert_eq!(summary.responses, count(4, 4, 0, 0, 4, 0));
    assert_eq!(summary.requests, count(1, 1, 0, 0, 1, 0));
    assert!(summary.is_clean());
    let operations: Vec<_> = summary.operations.iter().map(|it| (it.operation_id, it.responses.pairs, it.requests.pairs)).collect();
    assert_eq!(operations, [("deleteLink", 1, 0), ("getMetadata", 1, 0), ("listLinks", 1, 0), ("replaceLink", 1, 1)]);
}

#[test]
fn values_of_unexpected_types_are_tolerated_and_counted() {
    let summary = run(&[get("/api/v1/links", json!([{"href": 1}, {"href": 2, "templated": "yes"}]))]);
    assert_eq!(summary.responses, count(1, 0, 1, 0, 1, 0));
    let found: Vec<_> = summary.mismatches.iter().map(|it| (it.count, &*it.pointer, it.expected, it.found)).collect();
    assert_eq!(found, [(2, "/*/href", "string", "integer"), (1, "/*/templated", "boolean", "string")]);
    assert!(summary.is_clean());
}

#[test]
fn bodies_that_cannot_be_decoded_fail() {
    let summary = run(&[
        get("/api/v1/links", json!("a string")),
        json!({"method": "GET", "path": "/api/v1/links", "status": 200, "responseBodyText": "<html>"}),
        json!({"no": "recording"}),
    ]);
    assert_eq!(summary.responses, count(3, 0, 0, 3, 0, 0));
    assert!(!summary.is_clean());
    assert_eq!(
        summary.failures.iter().map(|it| (it.line, it.operation_id)).collect::<Vec<_>>(),
        [(1, Some("listLinks")), (2, Some("listLinks")), (3, None)]
    );
    assert!(
        summary.failures[0].reason.starts_with("cannot decode as Vec<Link>: expected array, found string"),
        "{}",
        summary.failures[0].reason
    );
    assert!(summary.failures[2].reason.contains("missing field `method`"), "{}", summary.failures[2].reason);
}

#[test]
fn a_success_is_judged_like_a_call() {
    let delete = |body: serde_json::Value| {
        let mut line =
            json!({"method": "DELETE", "path": "/api/v1/links/{linkId}", "status": 200, "headers": {"Content-Type": ["text/html"]}});
        line.as_object_mut().unwrap().extend(body.as_object().unwrap().clone());
        line
    };
    let list = |body: serde_json::Value| {
        let mut line = json!({"method": "GET", "path": "/api/v1/links", "status": 200});
        line.as_object_mut().unwrap().extend(body.as_object().unwrap().clone());
        line
    };
    let fine = run(&[
        delete(json!({})),
        delete(json!({"responseBody": {}})),
        delete(json!({"responseBodyBytes": 9})),
        list(json!({"status": 204})),
    ]);
    assert_eq!((fine.responses.failed, fine.responses.pairs), (0, 4));
    let wrong = run(&[
        delete(json!({"responseBodyText": "<html>Access blocked</html>"})),
        list(json!({})),
        list(json!({"responseBody": null})),
        list(json!({"responseBody": {"href": "a"}})),
        delete(json!({"responseBody": {"errorCode": "E0000009", "errorSummary": "Internal Server Error"}})),
    ]);
    let reasons: Vec<_> = wrong.failures.iter().map(|failure| &*failure.reason).collect();
    assert_eq!(reasons.len(), 5, "{reasons:?}");
    assert!(reasons[0].contains("Access blocked (text/html, 27 bytes)"), "{reasons:?}");
    assert!(reasons[1].contains("found none") && reasons[3].contains("expected array, found object"), "{reasons:?}");
    assert!(reasons[4].contains("E0000009"), "{reasons:?}");
}

#[test]
fn bodies_that_change_when_re_encoded_are_lost() {
    let summary = run(&[get("/api/v1/forgotten", json!("something"))]);
    assert_eq!(summary.responses, count(1, 1, 0, 0, 0, 1));
    assert!(!summary.is_clean());
    assert_eq!(summary.losses[0].differences, [Difference { pointer: String::new(), change: Change::Changed }]);
}

#[test]
fn fields_not_in_the_spec_are_counted() {
    let body = json!({"href": "a", "colour": 1});
    let summary = run(&[
        get("/api/v1/links", json!([body, body])),
        json!({"method": "PUT", "path": "/api/v1/links/{linkId}", "status": 204, "requestBody": body}),
    ]);
    let found: Vec<_> = summary.unknown.iter().map(|it| (it.count, it.side, it.kind, it.model, &*it.text, &*it.pointer)).collect();
    assert_eq!(
        found,
        [(2, Side::Response, "member", "Link", "colour", "/0/colour"), (1, Side::Request, "member", "Link", "colour", "/colour")]
    );
    assert_eq!(summary.responses, count(2, 2, 0, 0, 2, 0));
}

#[test]
fn errors_go_through_the_error_type() {
    let error = json!({"errorCode": "E0000007", "errorSummary": "Not found", "errorLink": "E0000007", "errorId": "oae", "errorCauses": [], "hint": 1});
    let summary = run(&[
        json!({"method": "GET", "path": "/api/v1/links", "status": 404, "responseBody": error}),
        json!({"method": "GET", "path": "/api/v1/links", "status": 502, "responseBodyText": "<html>Bad gateway</html>"}),
        json!({"method": "GET", "path": "/api/v1/links", "status": 400, "responseBody": {"error": "invalid_client"}}),
        json!({"method": "GET", "path": "/api/v1/links", "status": 5, "responseBody": {}}),
    ]);
    assert_eq!(summary.responses, count(4, 3, 0, 1, 3, 0));
    assert_eq!(summary.failures[0].reason, "5 is not an HTTP status");
    assert_eq!(summary.unknown.iter().map(|it| (it.model, &*it.text)).collect::<Vec<_>>(), [("Error", "hint")]);
}

#[test]
fn operations_are_found_by_template_or_by_url() {
    let summary = run(&[
        // other parameter names, a lower-case method
        json!({"method": "get", "path": "/api/v1/links/{id}", "status": 200, "responseBody": {}}),
        // no template: a path, a URL
        json!({"method": "GET", "path": "/api/v1/links/l1", "status": 200, "responseBody": {}}),
        json!({"method": "GET", "url": "https://acme.okta.com/api/v1/links/l1/?x=/api", "status": 200, "responseBody": {}}),
        // a literal segment wins over a parameter
        json!({"method": "GET", "url": "/api/v1/links/me", "status": 200, "responseBody": {}}),
    ]);
    let operations: Vec<_> = summary.operations.iter().map(|it| (it.operation_id, it.responses.pairs)).collect();
    assert_eq!(operations, [("getLink", 3), ("getOwnLink", 1)]);
    assert_eq!(summary.unmatched, []);
}

#[test]
fn requests_that_match_no_operation_are_listed() {
    let other =
        json!({"method": "GET", "path": "/api/v2/new", "url": "https://a/api/v2/new?token=x", "status": 200, "responseBody": {"a": 1}});
    let url_only = json!({"method": "GET", "url": "https://a/api/v2/other?token=secret", "status": 200});
    let summary = run(&[other.clone(), other, url_only]);
    let found: Vec<_> = summary.unmatched.iter().map(|it| (it.count, &*it.path, it.line)).collect();
    assert_eq!(found, [(2, "/api/v2/new", 1), (1, "https://a/api/v2/other", 3)]);
    assert!(summary.is_clean());
}

#[test]
fn the_best_match_of_operations_that_share_a_path_is_judged() {
    let summary = run(&[
        json!({"method": "POST", "path": "/api/v1/keys", "status": 201, "requestBody": {"href": "a"}, "responseBody": {"href": "a"}}),
    ]);
    assert_eq!(summary.responses, count(1, 1, 0, 0, 1, 0));
    assert!(summary.unknown.is_empty(), "{:?}", summary.unknown);
}

#[test]
fn blank_lines_and_a_byte_order_mark_are_ignored() {
    let text = format!("\u{feff}{}\r\n\n  \n{}", get("/api/v1/links", json!([])), get("/api/v1/links", json!([])));
    let summary = replay(text.as_bytes(), OPERATIONS).unwrap();
    assert_eq!(summary.responses, count(2, 2, 0, 0, 2, 0));
}

#[test]
fn lists_of_details_are_capped_but_counts_continue() {
    let lines: Vec<_> = (0..150).map(|_| get("/api/v1/links", json!(1))).collect();
    let summary = run(&lines);
    assert_eq!((summary.responses.failed, summary.failures.len()), (150, 100));
}

#[test]
fn the_text_output_shows_counts_and_locations() {
    let text = run(&[get("/api/v1/links", json!([{"colour": 1}])), get("/api/v1/links", json!(1)), get("/api/v1/forgotten", json!("x"))])
        .text(false)
        .to_string();
    for line in [
        "responses          3         2         0         1         1         1",
        "0 of 2 operations exact and lossless\n  forget                                       1 exact, 1 lost\n",
        "  line 2, response of listLinks: cannot decode as Vec<Link>: expected array, found integer",
        "  line 3, response of forget\n    the body Changed",
        "       1 × field Link.colour, first in line 1, response of listLinks /0/colour",
    ] {
        assert!(text.contains(line), "{line:?} not in\n{text}");
    }
}
