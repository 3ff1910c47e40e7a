//! What counts as success and what as not found: only responses from Okta.

mod support;

use bytes::Bytes;
use http::Response;
use okta_sdk::call::{Output, OutputKind};
use okta_sdk::error::ErrorKind;
use okta_sdk::model::{FreeForm, Json};
use okta_sdk::{Error, Optional};
use support::{Memory, json, status};

/// Pages and strings from something between the SDK and Okta.
const FOREIGN: [(&str, &str); 6] = [
    ("text/html", "<html><head><style>b {}</style></head><body>Access <b>blocked</b> by policy</body></html>"),
    ("text/html; charset=utf-8", "<!DOCTYPE html><title>Sign in</title>"),
    ("text/plain", "OK"),
    ("application/json", "<html>Access blocked by policy</html>"),
    ("application/json", "Access blocked by policy"),
    ("application/xml", "<?xml version=\"1.0\"?><error/>"),
];

fn body(content_type: &str, body: &str) -> Response<Bytes> {
    Response::builder().status(200).header("content-type", content_type).body(Bytes::copy_from_slice(body.as_bytes())).unwrap()
}

async fn call<T: Output>(answer: Response<Bytes>, kind: OutputKind) -> Result<T, Error> {
    let okta = Memory::new(move |_| Ok(answer.clone())).okta();
    okta.raw().post("/api/v1/users/00u1/lifecycle/suspend").expects(kind).fetch::<T>().await
}

#[tokio::test]
async fn a_page_that_is_not_from_okta_is_never_a_success() {
    for (kind, text) in FOREIGN {
        let answer = body(kind, text);
        let errors = [
            call::<()>(answer.clone(), OutputKind::Empty).await.unwrap_err(),
            call::<FreeForm>(answer.clone(), OutputKind::Json).await.unwrap_err(),
            call::<Vec<FreeForm>>(answer.clone(), OutputKind::Json).await.unwrap_err(),
            call::<Json>(answer.clone(), OutputKind::Json).await.unwrap_err(),
        ];
        for error in errors {
            let line = error.to_string();
            assert!(error.is_decode() && line.contains(&format!("({kind}, {} bytes)", text.len())), "{line}");
            assert!(!line.contains('<') && !line.contains("line 1 column 1") && !line.contains("b {}"), "{line}");
            assert!(!text.contains("blocked") || line.contains("blocked"), "{line}");
        }
    }
    // XML was requested here, and HTML was not.
    assert!(call::<String>(body("text/html", "<html>"), OutputKind::Text).await.unwrap_err().is_decode());
    assert_eq!(call::<String>(body("application/xml", "<x/>"), OutputKind::Text).await.unwrap(), "<x/>");
    assert_eq!(call::<Bytes>(body("text/html", "<html>"), OutputKind::Binary).await.unwrap(), "<html>");
}

#[tokio::test]
async fn no_body_and_json_are_a_success_where_nothing_is_expected() {
    for text in ["", " \r\n", "{}", "null", "\u{feff}{}", "[1]", "\"done\"", r#"{"status": "SUSPENDED"}"#] {
        call::<()>(json(200, text), OutputKind::Empty).await.unwrap();
    }
}

#[tokio::test]
async fn oktas_error_object_is_an_error_with_any_status() {
    let body = r#"{"errorCode": "E0000070", "errorSummary": "Waiting for an acknowledgement", "errorId": "oae1"}"#;
    for code in [200, 202] {
        let error = call::<()>(json(code, body), OutputKind::Empty).await.unwrap_err();
        assert_eq!((error.code(), error.status().unwrap().as_u16()), (Some("E0000070"), code));
        assert!(call::<FreeForm>(json(code, body), OutputKind::Json).await.unwrap_err().service().is_some());
    }
    // An event may have a field with an error code.
    let fine = r#"{"errorCode": "timeout", "errorSummary": "x"}"#;
    assert!(call::<FreeForm>(json(200, fine), OutputKind::Json).await.is_ok());
}

#[tokio::test]
async fn a_body_of_another_kind_is_an_error() {
    let kinds =
        [("[]", "array"), ("null", "null"), ("42", "integer"), ("\"x\"", "string"), ("true", "boolean"), (r#"[{"id": "1"}]"#, "array")];
    for (text, found) in kinds {
        let error = call::<FreeForm>(json(200, text), OutputKind::Json).await.unwrap_err();
        assert!(error.to_string().contains(&format!("expected object, found {found}")), "{error}");
        let ErrorKind::Decode(failure) = error.kind() else { panic!("{error}") };
        assert_eq!(failure.body(), text);
        assert_eq!(call::<Json>(json(200, text), OutputKind::Json).await.unwrap().as_str(), text);
    }
    for text in ["{}", "null", r#"{"id": "1"}"#, "0"] {
        assert!(call::<Vec<FreeForm>>(json(200, text), OutputKind::Json).await.unwrap_err().is_decode(), "{text}");
    }
}

#[tokio::test]
async fn a_missing_body_is_an_error_unless_the_status_allows_it() {
    for answer in [status(200), status(203), json(200, " ")] {
        let error = call::<Vec<FreeForm>>(answer.clone(), OutputKind::Json).await.unwrap_err();
        assert!(error.to_string().contains("expected JSON, found none"), "{error}");
        assert!(call::<FreeForm>(answer.clone(), OutputKind::Json).await.unwrap_err().is_decode());
        assert_eq!(call::<Json>(answer, OutputKind::Json).await.unwrap().as_str(), "null");
    }
    for code in [201, 202, 204] {
        assert_eq!(call::<Vec<FreeForm>>(status(code), OutputKind::Json).await.unwrap(), []);
        assert_eq!(call::<FreeForm>(status(code), OutputKind::Json).await.unwrap(), FreeForm::new());
    }
}

#[tokio::test]
async fn only_okta_can_report_not_found() {
    let error = |code: &str| json(404, &format!(r#"{{"errorCode": "{code}", "errorSummary": "Not found", "errorCauses": []}}"#));
    for code in ["E0000007", "E0000048", "E0000163", "E0000198"] {
        let result = call::<FreeForm>(error(code), OutputKind::Json).await;
        assert!(result.as_ref().is_err_and(Error::is_not_found), "{code}");
        assert_eq!(result.optional().unwrap(), None);
    }
    let html = Response::builder().status(404).header("content-type", "text/html").body("<h1>Not Found</h1>".into()).unwrap();
    let others = [
        status(404),
        html,
        json(404, "{}"),
        json(404, r#"{"status": 404, "message": "Resource not found"}"#),
        json(404, "E0000007"),
        error("E0000008"),
        error("E0000022"),
        error("E0000026"),
        error("E0000191"),
        json(410, r#"{"errorCode": "E0000215", "errorSummary": "gone"}"#),
        json(400, r#"{"errorCode": "E0000007", "errorSummary": "Not found"}"#),
    ];
    for answer in others {
        let result = call::<FreeForm>(answer, OutputKind::Json).await;
        assert!(!result.as_ref().unwrap_err().is_not_found(), "{result:?}");
        result.optional().unwrap_err();
    }
}

#[tokio::test]
async fn an_empty_cause_is_not_shown() {
    let body = r#"{"errorCode": "E0000001", "errorSummary": "Api validation failed", "errorCauses":
        [null, {}, [], "", {"errorSummary": null}, {"errorSummary": "login: taken"}, "email", {"reason": "short", "errorSummary": null}]}"#;
    let error = call::<()>(json(400, body), OutputKind::Empty).await.unwrap_err();
    assert_eq!(error.service().unwrap().causes().len(), 3);
    assert!(error.to_string().contains(r#"failed: login: taken; email; {"errorSummary":null,"reason":"short"}"#), "{error}");
}
