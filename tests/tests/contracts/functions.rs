//! A contract test for each function: it sends the method, path, query, headers and body that the spec asks for.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::calls::{KNOWN_FUNCTIONS, function};
use crate::document::{BodyKind, Document, Operation};
use crate::expected::differences;
use crate::samples::{Flavor, Samples};
use crate::values::{Choice, Values};
use crate::wire::Wire;
use crate::{document, none_of};

/// The bodies to send: one for each variant of a union, and unusual ones.
fn bodies(document: &Document, operation: &Operation) -> Vec<Value> {
    match operation.body.as_ref().filter(|body| body.kind == BodyKind::Json) {
        Some(body) => [Flavor::Known, Flavor::Odd].iter().flat_map(|flavor| Samples::new(document, *flavor).of(&body.schema)).collect(),
        None => Vec::new(),
    }
}

/// The values to pass: only required ones, all of them, and all of them with values that are easily lost; each with every body.
fn cases(document: &Document, operation: &Operation) -> Vec<Values> {
    let bodies = bodies(document, operation);
    let required = operation.body.as_ref().is_some_and(|body| body.required);
    let mut cases: Vec<_> = [Choice::Required, Choice::Everything, Choice::Falsy].map(|choice| Values::of(operation, choice)).to_vec();
    for (index, case) in cases.iter_mut().enumerate() {
        if required || index > 0 {
            case.body = bodies.first().cloned();
        }
    }
    let others = bodies.iter().skip(1).map(|body| Values { body: Some(body.clone()), ..Values::of(operation, Choice::Required) });
    let others: Vec<_> = others.collect();
    cases.extend(others);
    cases
}

#[tokio::test]
async fn every_function_sends_the_request_in_the_spec() {
    let document = document();
    let wire = Wire::new(204, "text/plain", "");
    let okta = wire.okta();
    let (mut failures, mut covered, mut inner) = (Vec::new(), 0, 0);
    for operation in document.operations() {
        let mut called = false;
        for values in cases(&document, &operation) {
            let Some(sent) = function(&operation.id, &okta, &values) else { continue };
            called = true;
            if let Err(error) = sent.await {
                failures.push(format!("{}: {error}", operation.id));
            }
            match &wire.take()[..] {
                [request] => failures.extend(differences(&operation, &values, request)),
                requests => failures.push(format!("{}: sent {} requests", operation.id, requests.len())),
            }
        }
        match called {
            true if operation.inner => inner += 1,
            true => covered += 1,
            false => failures.push(format!("{}: found no function", operation.id)),
        }
    }
    none_of(failures);
    println!("version {}: {covered} functions and {inner} of x-okta-multi-operation fulfil their contracts", document.version());
    if document.version() == "2.16.0" {
        assert_eq!((covered, inner), (341, 12));
    }
}

#[test]
fn every_function_has_an_operation_in_the_spec() {
    let operations = document().operations();
    let documented: BTreeSet<&str> = operations.iter().map(|operation| operation.id.as_str()).collect();
    assert_eq!(documented.len(), operations.len(), "two operations share an id");
    let known: BTreeSet<&str> = KNOWN_FUNCTIONS.iter().copied().collect();
    assert_eq!(known, documented);
}
