//! `replay` runs the program `okta-replay`.
#![allow(missing_docs)]
#![cfg(unix)]

mod support;

use std::os::unix::fs::PermissionsExt;

use support::Workspace;

#[test]
fn arguments_output_and_exit_code_are_passed_on() {
    let workspace = Workspace::new();
    workspace.write("cargo", "#!/bin/sh\necho \"$@\"\npwd\nexit 1\n");
    let cargo = workspace.path("cargo");
    std::fs::set_permissions(&cargo, std::fs::Permissions::from_mode(0o755)).unwrap();
    let run = workspace.xtask_with(&["replay", "mine.jsonl", "--json"], &[("CARGO", cargo.to_str().unwrap())]).expect(1);
    let manifest = workspace.path("Cargo.toml");
    let expected = format!("run --quiet --package okta-replay --manifest-path {} -- mine.jsonl --json\n", manifest.display());
    assert!(run.out().starts_with(&expected), "{}", run.out());
    let folder = workspace.path("").canonicalize().unwrap();
    assert!(run.out().ends_with(&format!("{}\n", folder.display())), "the file is resolved in the user's working directory: {}", run.out());
}

#[test]
fn a_cargo_that_cannot_run_is_named_in_the_error() {
    let run = Workspace::new().xtask_with(&["replay", "x.jsonl"], &[("CARGO", "/no/such/cargo")]).expect(1);
    assert!(run.err().contains("cannot run /no/such/cargo"), "{}", run.err());
}
