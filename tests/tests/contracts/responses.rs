//! Every function recognises every documented success, and every failure.

use serde_json::json;

use crate::calls::function;
use crate::document::{BodyKind, Document, Operation};
use crate::samples::{Flavor, Samples};
use crate::values::{Choice, Values};
use crate::wire::Wire;
use crate::{document, none_of};

/// Only the required values of an operation.
fn values(document: &Document, operation: &Operation) -> Values {
    let mut values = Values::of(operation, Choice::Required);
    if let Some(body) = operation.body.as_ref().filter(|body| body.required && body.kind == BodyKind::Json) {
        values.body = Some(Samples::new(document, Flavor::Known).of(&body.schema).remove(0));
    }
    values
}

#[tokio::test]
async fn every_2xx_is_a_success_with_and_without_a_body() {
    let document = document();
    let (mut failures, mut called) = (Vec::new(), 0);
    for operation in document.operations() {
        let content = operation.answers.iter().filter(|answer| answer.status < 300).find_map(|answer| answer.content.as_ref());
        let minimal = match content {
            Some((_, schema)) if document.resolve(schema)["type"] == "array" => "[]".to_owned(),
            // A list in an envelope.
            _ => operation.items.as_ref().map_or_else(|| "{}".to_owned(), |items| json!({items: []}).to_string()),
        };
        let minimal = minimal.as_str();
        // An empty 200 is a failure if JSON is documented, because Okta would have sent some.
        let needs_body = content.is_some_and(|(kind, _)| kind == "application/json");
        for (status, body) in [(200, ""), (200, " \r\n"), (201, ""), (202, ""), (204, ""), (200, minimal), (201, minimal), (202, minimal)] {
            let wire = Wire::new(status, "application/json", body.to_owned());
            let sent = function(&operation.id, &wire.okta(), &values(&document, &operation));
            let sent = sent.unwrap_or_else(|| panic!("no function for {}", operation.id));
            called += 1;
            let must_fail = needs_body && status == 200 && body.trim().is_empty();
            match sent.await {
                Ok(outcome) if !must_fail && outcome.status.as_u16() == status && outcome.mismatches.is_empty() => {}
                Err(error) if must_fail && error.is_decode() => {}
                other => failures.push(format!("{}: {status} with {body:?}: {other:?}", operation.id)),
            }
        }
    }
    none_of(failures);
    assert_eq!(called, 8 * document.operations().len());
}

#[tokio::test]
async fn every_documented_response_is_decoded_exactly() {
    let document = document();
    let (mut failures, mut read) = (Vec::new(), 0);
    for operation in document.operations() {
        for answer in operation.answers.iter().filter(|answer| (200..300).contains(&answer.status)) {
            let bodies: Vec<(&str, String)> = match &answer.content {
                None => vec![("text/plain", String::new())],
                Some((kind, schema)) if kind == "application/json" => {
                    let flavors = [Flavor::Known, Flavor::Odd].map(|flavor| Samples::new(&document, flavor));
                    let mut bodies: Vec<_> = flavors.iter().flat_map(|samples| samples.of(schema)).collect();
                    if operation.items.is_some() {
                        // The link to the next page would be followed.
                        bodies.iter_mut().for_each(|body| body["_links"] = json!({}));
                    }
                    bodies.into_iter().map(|body| (kind.as_str(), body.to_string())).collect()
                }
                Some((kind, _)) => vec![(kind.as_str(), "<?xml version=\"1.0\"?><a>&lt;</a>".to_owned())],
            };
            for (kind, body) in bodies {
                let wire = Wire::new(answer.status, kind, body);
                let sent = function(&operation.id, &wire.okta(), &values(&document, &operation));
                let sent = sent.unwrap_or_else(|| panic!("no function for {}", operation.id));
                read += 1;
                match sent.await {
                    Ok(outcome) if outcome.mismatches.is_empty() => {}
                    other => failures.push(format!("{} {}: {other:?}", operation.id, answer.status)),
                }
            }
        }
    }
    none_of(failures);
    assert!(read >= document.operations().len(), "{read}");
}

#[tokio::test]
async fn every_failure_names_the_operation_and_oktas_error() {
    let document = document();
    let error = json!({
        "errorCode": "E0000007", "errorSummary": "Not found: Resource not found: me (User)", "errorLink": "E0000007",
        "errorId": "oaeMlLvGUj5SD2CO3pXZnGyKA", "errorCauses": [],
    });
    let wire = Wire::new(404, "application/json", error.to_string());
    let mut failures = Vec::new();
    for operation in document.operations() {
        let sent = function(&operation.id, &wire.okta(), &values(&document, &operation));
        let sent = sent.unwrap_or_else(|| panic!("no function for {}", operation.id));
        match sent.await {
            Ok(outcome) => failures.push(format!("{}: {outcome:?}", operation.id)),
            Err(error) => {
                let text = error.to_string();
                if !error.is_not_found() || !text.contains(&operation.id) || !text.contains("E0000007") {
                    failures.push(format!("{}: {text}", operation.id));
                }
            }
        }
    }
    none_of(failures);
}
