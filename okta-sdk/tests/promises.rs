//! The tables of guarantees name tests that exist and, after a run of all tests, tests that ran and passed.
//!
//! `.ci/run` writes the output of `cargo test` to a file and names the file in `OKTA_TESTS_RAN`. Without it, the names are looked up in the sources.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The tables, below `docs/`.
const TABLES: [&str; 2] = ["runtime.md", "models.md"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A test as the tables name it, by file or module and function: `retries::a_test`.
struct Named {
    name: String,
    row: String,
}

/// The tests that the tables name: strings in backticks in the last column that look like tests.
fn named() -> Vec<Named> {
    let mut all = Vec::new();
    for table in TABLES {
        let text = std::fs::read_to_string(root().join("docs").join(table)).unwrap();
        for row in text.lines().filter(|line| line.starts_with("| ")) {
            let Some((_, tests)) = row.trim_end_matches('|').rsplit_once(" | ") else { continue };
            let names = tests.split('`').skip(1).step_by(2).filter(|name| !name.contains(['/', '.', ' ']) && name.contains(['_', ':']));
            all.extend(names.map(|name| Named { name: name.to_owned(), row: row.to_owned() }));
        }
    }
    all
}

/// Whether a name matches a test, `retries::a_test`. `*` stands for all tests of a file, and `…` for the rest of a long name.
fn stands_for(name: &str, test: &str) -> bool {
    let (start, is_open) = (name.trim_end_matches(['*', '…']), name.ends_with(['*', '…']));
    let fits = |test: &str| if is_open { test.starts_with(start) } else { test == start };
    // A name without a file is that of a unit test.
    fits(test) || test.match_indices("::").any(|(at, colons)| fits(&test[at + colons.len()..]))
}

/// Tests in the sources: the name of the file and the name of the function.
fn in_sources() -> BTreeSet<String> {
    let mut tests = BTreeSet::new();
    let mut directories = ["okta-sdk/tests", "okta-sdk/src", "tests/tests", "tests/compile-errors", "xtask", "codegen"]
        .map(|name| root().join(name))
        .to_vec();
    while let Some(directory) = directories.pop() {
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if !path.ends_with("generated") && !path.ends_with("target") {
                    directories.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let file = path.file_stem().unwrap().to_string_lossy().into_owned();
                let mut is_test = false;
                for line in text.lines().map(str::trim) {
                    is_test |= line.starts_with("#[test]") || line.starts_with("#[tokio::test");
                    let function = line.trim_start_matches("async ").strip_prefix("fn ");
                    if let Some((name, _)) = function.and_then(|rest| rest.split_once('(')) {
                        if is_test {
                            tests.insert(format!("{file}::{name}"));
                        }
                        is_test = false;
                    }
                }
            }
        }
    }
    tests
}

/// The tests that passed according to the output of `cargo test`: the name of the binary and the path of the test.
fn passed(log: &str) -> BTreeSet<String> {
    let mut tests = BTreeSet::new();
    let mut binary = String::new();
    for line in log.lines() {
        // Cargo colours some words.
        let line: String = line
            .split('\u{1b}')
            .enumerate()
            .map(|(index, part)| if index == 0 { part } else { part.split_once('m').map_or("", |(_, rest)| rest) })
            .collect();
        let line = line.trim();
        if let Some(running) = line.strip_prefix("Running ") {
            let path = running.split(" (").next().unwrap_or_default().trim_start_matches("unittests ");
            let path = Path::new(path);
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            // `tests/models/main.rs` is the binary `models`.
            let parent = path.parent().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
            binary = if stem == "main" { parent.unwrap_or_default() } else { stem };
        } else if let Some(name) = line.strip_prefix("test ").and_then(|rest| rest.strip_suffix(" ... ok")) {
            tests.insert(format!("{binary}::{name}"));
        }
    }
    tests
}

#[test]
fn every_test_that_a_table_names_is_there_and_ran() {
    let (tests, where_to) = match std::env::var_os("OKTA_TESTS_RAN") {
        None => (in_sources(), "no such test in the sources"),
        Some(log) => (passed(&std::fs::read_to_string(log).unwrap()), "no such test ran and passed"),
    };
    let named = named();
    assert!(named.len() > 100, "{}", named.len());
    let missing: Vec<_> = named.iter().filter(|named| !tests.iter().any(|test| stands_for(&named.name, test))).collect();
    for named in &missing {
        println!("{where_to}: {} in {}", named.name, named.row);
    }
    assert!(missing.is_empty(), "{} of {}", missing.len(), named.len());
}

#[test]
fn passed_tests_are_read_from_cargos_output() {
    let log = "\
     \u{1b}[1m\u{1b}[92m     Running\u{1b}[0m tests/retries.rs (target/debug/deps/retries-0123)\n\
test a_call_is_tried ... ok\n\
test a_call_fails ... FAILED\n\
test a_call_is_left_out ... ignored\n\
     Running unittests src/lib.rs (target/debug/deps/okta_sdk-0123)\n\
test pages::link::tests::links ... ok\n\
     Running tests/models/main.rs (target/debug/deps/models-0123)\n\
test unions::tags ... ok\n";
    let found: Vec<_> = passed(log).into_iter().collect();
    assert_eq!(found, ["lib::pages::link::tests::links", "models::unions::tags", "retries::a_call_is_tried"]);
    for (name, test, fits) in [
        ("retries::a_call_is_tried", "retries::a_call_is_tried", true),
        ("retries::a_call_…", "retries::a_call_is_tried", true),
        ("retries::a_call", "retries::a_call_is_tried", false),
        ("retries::*", "retries::a_call_is_tried", true),
        ("unions::tags", "models::unions::tags", true),
        ("links", "lib::pages::link::tests::links", true),
        ("inks", "lib::pages::link::tests::links", false),
    ] {
        assert_eq!(stands_for(name, test), fits, "{name} {test}");
    }
}
