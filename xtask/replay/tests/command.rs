//! The command with the real operations and made-up recordings.
#![allow(missing_docs)]

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

fn run(arguments: &[&str]) -> Output {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");
    Command::new(env!("CARGO_BIN_EXE_okta-replay")).args(arguments).current_dir(folder).output().unwrap()
}

fn summary(file: &str, code: i32) -> Value {
    let output = run(&[file, "--json"]);
    assert_eq!(output.status.code(), Some(code), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn counts(of: &Value) -> Vec<u64> {
    ["pairs", "exact", "tolerant", "failed", "lossless", "lost"].iter().map(|name| of[name].as_u64().unwrap()).collect()
}

#[test]
fn a_lossless_recording_succeeds() {
    let summary = summary("clean.jsonl", 0);
    assert_eq!(counts(&summary), [6, 6, 0, 0, 6, 0]);
    assert_eq!(counts(&summary["requests"]), [1, 1, 0, 0, 1, 0]);
    for list in ["failures", "losses", "mismatches", "unmatched"] {
        assert_eq!(summary[list], json!([]), "{list}");
    }
    assert_eq!(summary["operations"].as_array().unwrap().len(), 5);
}

#[test]
fn fields_values_and_tags_not_in_the_spec_are_listed() {
    let summary = summary("clean.jsonl", 0);
    let unknown = summary["unknown"].as_array().unwrap();
    let found = |kind: &str, text: &str| {
        unknown.iter().find(|it| it["kind"] == kind && it["text"] == text).map(|it| it["pointer"].as_str().unwrap())
    };
    assert_eq!(found("member", "mood"), Some("/mood"));
    assert_eq!(found("enumValue", "HIBERNATING"), Some("/status"));
    assert_eq!(found("unionTag", "CARRIER_PIGEON"), Some("/signOnMode"));
    assert_eq!(found("member", "badge"), None, "profiles have fields of their own");
}

#[test]
fn values_of_unexpected_types_are_tolerated() {
    let summary = summary("tolerant.jsonl", 0);
    assert_eq!(counts(&summary), [1, 0, 1, 0, 1, 0]);
    let pointers: Vec<_> = summary["mismatches"].as_array().unwrap().iter().map(|it| it["pointer"].as_str().unwrap()).collect();
    assert_eq!(pointers, ["/*/id", "/*/profile"]);
}

#[test]
fn a_body_that_cannot_be_decoded_fails() {
    let summary = summary("failing.jsonl", 1);
    assert_eq!(counts(&summary), [1, 0, 0, 1, 0, 0]);
    assert_eq!((&summary["failures"][0]["line"], &summary["failures"][0]["side"]), (&json!(1), &json!("response")));
    let text = run(&["failing.jsonl"]);
    assert_eq!(text.status.code(), Some(1));
    assert!(String::from_utf8(text.stdout).unwrap().contains("could not be decoded:\n  line 1, response of "));
}

#[test]
fn standard_input_can_be_replayed() {
    let mut child =
        Command::new(env!("CARGO_BIN_EXE_okta-replay")).args(["-", "--json"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(include_bytes!("fixtures/clean.jsonl")).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(counts(&serde_json::from_slice(&output.stdout).unwrap()), [6, 6, 0, 0, 6, 0]);
}

#[test]
fn a_missing_file_is_named_in_the_error() {
    let output = run(&["no-such.jsonl"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("error: cannot replay no-such.jsonl: "));
}
