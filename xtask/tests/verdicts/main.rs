//! The verdicts of `diff` against the compiler: for each kind of change, a program written for the old API is compiled against the new one.
//!
//! What is minor or a patch must compile. What is major must not, unless the same code does something else: such changes are marked.

mod cases;
#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use cases::Outcome::{Compiles, Fails};
use cases::{CASES, Case};
use serde_json::Value;
use support::Workspace;

const BASE: &str = include_str!("base.yaml");

/// The modules of a crate with programs: one for each.
fn programs(cases: &[&Case]) -> String {
    let mut text = String::new();
    for Case(name, .., body) in cases {
        let _ = writeln!(
            text,
            "/// A program.\npub mod program_{name} {{\n    #![allow(unused_imports, unused_variables, deprecated)]\n    use crate::{{api, models::*, Error, Okta}};\n    \
             /// Runs it.\n    ///\n    /// # Errors\n    ///\n    /// Okta's.\n    pub async fn run(okta: &Okta) -> Result<(), Error> {{\n        {body}\n        Ok(())\n    }}\n}}"
        );
    }
    text
}

/// The folder of the crates. It is the same in every run, so that the compiled crates replace those of the last one.
const CRATES: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/verdicts");

/// Generates a crate from a spec, with programs in it.
fn generate(workspace: &Workspace, name: &str, spec: &str, cases: &[&Case]) {
    workspace.write(&format!("{name}.yaml"), spec);
    if name != "base" {
        workspace.write(&format!("{CRATES}/{name}/names.lock"), &workspace.read(&format!("{CRATES}/base/names.lock")));
    }
    let folder = format!("{CRATES}/{name}");
    workspace.xtask(&["gen", "--spec", &format!("{name}.yaml"), "--crate", &folder, "--name", name]).expect(0);
    let manifest = workspace.read(&format!("{folder}/Cargo.toml"));
    let lines = manifest.lines().filter(|line| *line != "[workspace]").map(|line| match line.split_once(" = ") {
        Some(("default", _)) => "default = [\"all-apis\"]".to_owned(),
        // The SDK is in this repository, not in the temporary workspace.
        Some(("okta-sdk", _)) => {
            let sdk = Path::new(env!("CARGO_MANIFEST_DIR")).join("../okta-sdk").canonicalize().unwrap();
            format!("okta-sdk = {{ path = {:?}, default-features = false }}", sdk)
        }
        _ => line.to_owned(),
    });
    workspace.write(&format!("{folder}/Cargo.toml"), &(lines.collect::<Vec<_>>().join("\n") + "\n"));
    let lib = workspace.read(&format!("{folder}/src/lib.rs"));
    workspace.write(&format!("{folder}/src/lib.rs"), &(lib + &programs(cases)));
}

/// The names of the crates that do not compile, with the errors.
fn failing() -> (BTreeSet<String>, String) {
    let target = Path::new(env!("CARGO_BIN_EXE_xtask")).parent().and_then(Path::parent).unwrap();
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--offline", "--workspace", "--keep-going", "--message-format", "json", "--target-dir"])
        .arg(target)
        .current_dir(CRATES)
        .env("RUSTFLAGS", std::env::var_os("RUSTFLAGS").unwrap_or_default())
        .output()
        .unwrap();
    let (mut names, mut errors, mut built) = (BTreeSet::new(), String::new(), 0);
    for message in String::from_utf8_lossy(&output.stdout).lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        built += usize::from(message["reason"] == "compiler-artifact");
        if message["reason"] == "compiler-message" && message["message"]["level"] == "error" {
            let name = message["target"]["name"].as_str().unwrap_or_default().to_owned();
            let _ = writeln!(errors, "{name}: {}", message["message"]["rendered"].as_str().unwrap_or_default());
            names.insert(name);
        }
    }
    assert!(built > 0, "nothing was compiled: {}", String::from_utf8_lossy(&output.stderr));
    (names, errors)
}

#[test]
fn the_compiler_agrees_with_the_verdicts() {
    let workspace = Workspace::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let _ = fs::remove_dir_all(CRATES);
    fs::create_dir_all(CRATES).unwrap();
    fs::copy(root.join("Cargo.lock"), Path::new(CRATES).join("Cargo.lock")).unwrap();
    generate(&workspace, "base", BASE, &CASES.iter().collect::<Vec<_>>());
    let mut problems = Vec::new();
    for case in CASES {
        let Case(name, replacements, verdict, outcome, _) = case;
        let mut spec = BASE.to_owned();
        for (from, to) in *replacements {
            assert!(spec.contains(from), "{name}: the spec has no {from:?}");
            spec = spec.replacen(from, to, 1);
        }
        generate(&workspace, name, &spec, &[case]);
        let (new, lock) = (format!("{name}.yaml"), format!("{CRATES}/base/names.lock"));
        let run = workspace.xtask(&["diff", "base.yaml", &new, "--no-overlays", "--lock", &lock, "--format", "json"]).expect(0);
        let comparison: Value = serde_json::from_str(&run.out()).unwrap();
        if comparison["verdict"] != *verdict {
            problems.push(format!("{name}: expected {verdict}, found {}", serde_json::to_string_pretty(&comparison).unwrap()));
        }
        assert_eq!(*verdict == "major", *outcome != Compiles, "{name}: what is major breaks callers, and nothing else");
    }
    let crates: Vec<String> = std::iter::once("base").chain(CASES.iter().map(|case| case.0)).map(|name| format!("{name:?}")).collect();
    workspace.write(&format!("{CRATES}/Cargo.toml"), &format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", crates.join(", ")));
    let (failing, errors) = failing();
    let expected: BTreeSet<String> = CASES.iter().filter(|case| case.3 == Fails).map(|case| case.0.to_owned()).collect();
    for name in failing.symmetric_difference(&expected) {
        problems.push(format!("{name} {}", if expected.contains(name) { "compiles" } else { "does not compile" }));
    }
    assert!(problems.is_empty(), "{}\n\n{errors}", problems.join("\n"));
}
