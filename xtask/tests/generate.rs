//! `gen` and `gen --check` on a small workspace.
#![allow(missing_docs)]

mod support;

use std::fs;

use support::Workspace;

fn generated(workspace: &Workspace) -> Vec<String> {
    let root = workspace.path("okta-sdk/src/generated");
    let files =
        workspace.snapshot().into_iter().filter_map(|(path, _)| path.strip_prefix(&root).ok().map(|path| path.display().to_string()));
    files.collect()
}

fn fresh() -> Workspace {
    let workspace = Workspace::new();
    workspace.xtask(&["gen"]).expect(0);
    workspace.xtask(&["gen", "--check"]).expect(0);
    workspace
}

#[test]
fn gen_writes_and_reports_files_lock_and_features() {
    let workspace = Workspace::new();
    let run = workspace.xtask(&["gen"]).expect(0);
    assert!(run.out().starts_with("2 operations, 3 models, 1 method, "), "{}", run.out());
    assert!(run.err().contains("reading spec/okta-1.0.0.yaml with 0 overlays"), "{}", run.err());
    assert!(!generated(&workspace).is_empty());
    assert!(workspace.path("spec/names.lock").exists());
    let manifest = workspace.read("okta-sdk/Cargo.toml");
    assert!(manifest.contains("# <tags>\nuser = []\nall-apis = [\n    \"user\",\n]\n# </tags>\n\n[dependencies]\n"), "{manifest}");
}

#[test]
fn a_second_run_changes_nothing() {
    let workspace = fresh();
    let before = workspace.snapshot();
    let run = workspace.xtask(&["gen"]).expect(0);
    assert!(run.err().contains("0 files written, 0 removed"), "{}", run.err());
    assert_eq!(workspace.snapshot(), before);
}

#[test]
fn check_writes_nothing() {
    let workspace = Workspace::new();
    let before = workspace.snapshot();
    let run = workspace.xtask(&["gen", "--check"]).expect(1);
    assert_eq!(workspace.snapshot(), before);
    assert!(run.out().contains(" is missing"), "{}", run.out());
    assert!(run.err().contains("run `cargo xtask gen` and commit"), "{}", run.err());
}

#[test]
fn check_finds_a_changed_character() {
    let workspace = fresh();
    let file = format!("okta-sdk/src/generated/{}", generated(&workspace)[0]);
    let text = workspace.read(&file);
    workspace.write(&file, &text.replacen('e', "E", 1));
    let run = workspace.xtask(&["gen", "--check"]).expect(1);
    assert!(run.out().contains(&format!("--- {file} (on disk)\n+++ {file} (generated)\n@@")), "{}", run.out());
    assert!(run.err().contains("1 file is not up to date"), "{}", run.err());
    workspace.xtask(&["gen"]).expect(0);
    assert_eq!(workspace.read(&file), text);
}

#[test]
fn check_finds_a_missing_and_a_stale_file() {
    let workspace = fresh();
    let file = format!("okta-sdk/src/generated/{}", generated(&workspace)[0]);
    fs::remove_file(workspace.path(&file)).unwrap();
    workspace.write("okta-sdk/src/generated/gone/old.rs", "pub struct Old;\n");
    let run = workspace.xtask(&["gen", "--check"]).expect(1);
    assert!(run.out().contains(&format!("{file} is missing")), "{}", run.out());
    assert!(run.out().contains("okta-sdk/src/generated/gone/old.rs is stale"), "{}", run.out());
    workspace.xtask(&["gen"]).expect(0);
    assert!(!workspace.path("okta-sdk/src/generated/gone").exists());
    workspace.xtask(&["gen", "--check"]).expect(0);
}

#[test]
fn check_finds_a_changed_lock() {
    let workspace = fresh();
    fs::remove_file(workspace.path("spec/names.lock")).unwrap();
    let run = workspace.xtask(&["gen", "--check"]).expect(1);
    assert!(run.out().contains("spec/names.lock is missing"), "{}", run.out());
}

#[test]
fn check_finds_changed_features() {
    let workspace = fresh();
    workspace.change("okta-sdk/Cargo.toml", "user = []", "user = [\"reqwest\"]");
    let run = workspace.xtask(&["gen", "--check"]).expect(1);
    assert!(run.out().contains("-user = [\"reqwest\"]\n+user = []"), "{}", run.out());
}

#[test]
fn check_finds_a_changed_type_in_the_spec() {
    let workspace = fresh();
    workspace.change("spec/okta-1.0.0.yaml", "age: {type: integer}", "age: {type: string}");
    let run = workspace.xtask(&["gen", "--check"]).expect(1);
    assert!(run.out().contains("@@"), "{}", run.out());
}

#[test]
fn many_differences_are_summarised() {
    let workspace = fresh();
    for index in 0..9 {
        workspace.write(&format!("okta-sdk/src/generated/old{index}.rs"), "x");
    }
    let run = workspace.xtask(&["gen", "--check"]).expect(1);
    assert!(run.out().contains("… and 6 more: 0 changed, 0 missing, 6 stale"), "{}", run.out());
}

#[test]
fn overlays_apply_in_file_name_order() {
    let workspace = fresh();
    let overlay = |summary: &str| {
        format!(
            "overlay: 1.0.0\ninfo: {{title: x, version: 1.0.0}}\nactions:\n  - target: \"$.paths['/api/v1/users'].get\"\n    update: {{summary: {summary}}}\n"
        )
    };
    workspace.write("spec/overlays/20-last.yaml", &overlay("Second thoughts."));
    workspace.write("spec/overlays/10-first.yaml", &overlay("First thoughts."));
    workspace.xtask(&["gen", "--check"]).expect(1);
    let run = workspace.xtask(&["gen"]).expect(0);
    assert!(run.err().contains("with 2 overlays"), "{}", run.err());
    let all: String = workspace
        .snapshot()
        .into_iter()
        .filter(|(path, _)| path.ends_with("rs") || path.extension().is_some_and(|it| it == "rs"))
        .map(|it| it.1)
        .collect();
    assert!(all.contains("Second thoughts") && !all.contains("First thoughts"));
}

#[test]
fn out_writes_the_same_files_and_leaves_the_sdk_unchanged() {
    let workspace = fresh();
    let before = workspace.snapshot();
    workspace.xtask(&["gen", "--out", "other"]).expect(0);
    let files = generated(&workspace);
    for file in &files {
        assert_eq!(workspace.read(&format!("other/{file}")), workspace.read(&format!("okta-sdk/src/generated/{file}")));
    }
    let other = workspace.path("other");
    let after: Vec<_> = workspace.snapshot().into_iter().filter(|(path, _)| !path.starts_with(&other)).collect();
    assert_eq!(after, before);
}

#[test]
fn generating_from_another_spec_leaves_lock_and_manifest_unchanged() {
    let workspace = fresh();
    let before = workspace.snapshot();
    workspace.write("theirs/api.yaml", &support::DOCUMENT.replace("User", "Person"));
    workspace.xtask(&["gen", "--spec", "theirs/api.yaml", "--out", "theirs/generated", "--check"]).expect(1);
    let run = workspace.xtask(&["gen", "--spec", "theirs/api.yaml", "--out", "theirs/generated"]).expect(0);
    assert!(run.err().contains("reading theirs/api.yaml with 0 overlays"), "{}", run.err());
    workspace.xtask(&["gen", "--spec", "theirs/api.yaml", "--out", "theirs/generated", "--check"]).expect(0);
    assert!(!workspace.path("theirs/names.lock").exists());
    let theirs = workspace.path("theirs");
    let after: Vec<_> = workspace.snapshot().into_iter().filter(|(path, _)| !path.starts_with(&theirs)).collect();
    assert_eq!(after, before);
}

#[test]
fn out_keeps_files_that_were_not_generated() {
    let workspace = Workspace::new();
    workspace.write("other/notes.txt", "mine");
    let run = workspace.xtask(&["gen", "--out", "other"]).expect(0);
    assert!(run.err().contains("kept files that were not generated: notes.txt"), "{}", run.err());
    assert_eq!(workspace.read("other/notes.txt"), "mine");
    let file =
        fs::read_dir(workspace.path("other")).unwrap().map(|it| it.unwrap().file_name()).find(|it| it.to_string_lossy().ends_with(".rs"));
    let file = format!("other/{}", file.unwrap().to_string_lossy());
    workspace.write(&file, "mine");
    let run = workspace.xtask(&["gen", "--out", "other"]).expect(1);
    assert!(run.err().contains("were not generated"), "{}", run.err());
    assert_eq!(workspace.read(&file), "mine");
}

#[test]
fn an_invalid_spec_is_reported_with_its_source_line_and_nothing_is_written() {
    let workspace = fresh();
    workspace.change("spec/okta-1.0.0.yaml", "age: {type: integer}", "age: {type: intger}");
    let before = workspace.snapshot();
    for arguments in [&["gen"][..], &["gen", "--check"]] {
        let run = workspace.xtask(arguments).expect(1);
        let err = run.err();
        assert!(err.contains("error["), "{err}");
        assert!(err.contains("--> spec/okta-1.0.0.yaml:64:21 /components/schemas/UserProfile/properties/age/type"), "{err}");
        assert!(err.contains("64 |         age: {type: intger}\n     |                     ^"), "{err}");
        assert!(!err.contains('\x1b'), "colour is for terminals");
    }
    assert_eq!(workspace.snapshot(), before);
}

#[test]
fn a_missing_path_is_named_in_the_error() {
    let workspace = Workspace::new();
    for arguments in [&["gen", "--spec", "no/such.yaml"][..], &["gen", "--overlays", "no/such"]] {
        let run = workspace.xtask(arguments).expect(1);
        assert!(run.err().contains("cannot read no/such"), "{}", run.err());
    }
    workspace.xtask(&["gen", "--chek"]).expect(2);
}

#[test]
fn several_specs_are_an_error() {
    let workspace = Workspace::new();
    workspace.write("spec/okta-2.0.0.yaml", support::DOCUMENT);
    let run = workspace.xtask(&["gen"]).expect(1);
    assert!(run.err().contains("found 2 specs") && run.err().contains("--spec FILE"), "{}", run.err());
    workspace.xtask(&["gen", "--spec", "spec/okta-2.0.0.yaml"]).expect(0);
}

#[test]
fn a_manifest_without_marker_lines_is_an_error_that_names_them() {
    let workspace = Workspace::new();
    workspace.change("okta-sdk/Cargo.toml", "# </tags>\n", "");
    let run = workspace.xtask(&["gen"]).expect(1);
    assert!(run.err().contains("okta-sdk/Cargo.toml: found no lines `# <tags>` and `# </tags>`"), "{}", run.err());
    assert!(generated(&workspace).is_empty());
}

#[test]
fn many_warnings_are_summarised_by_code() {
    let workspace = Workspace::new();
    let extensions: String = (0..12).map(|index| format!("      x-unheard-of-{index}: 1\n")).collect();
    workspace.change("spec/okta-1.0.0.yaml", "      description: A person.\n", &format!("      description: A person.\n{extensions}"));
    let run = workspace.xtask(&["gen"]).expect(0);
    assert!(run.out().contains(", 12 warnings; "), "{}", run.out());
    assert!(run.err().contains("12 warnings (--verbose lists them):\n  warning   12 × "), "{}", run.err());
    assert!(!run.err().contains("x-unheard-of-7"), "{}", run.err());
    let run = workspace.xtask(&["gen", "--verbose"]).expect(0);
    assert_eq!(run.err().matches("warning[").count(), 12, "{}", run.err());
    assert!(run.err().contains("x-unheard-of-7: 1"), "{}", run.err());
}

#[test]
fn a_crate_is_complete_and_its_own_files_are_written_once() {
    let workspace = Workspace::new();
    let arguments = ["gen", "--spec", "spec/okta-1.0.0.yaml", "--crate", "small-api"];
    workspace.xtask(&arguments).expect(0);
    let manifest = workspace.read("small-api/Cargo.toml");
    assert!(manifest.contains("name = \"small-api\"") && manifest.contains("# <tags>\nuser = []\n"), "{manifest}");
    assert!(manifest.contains("okta-sdk = { path = \"../okta-sdk\", default-features = false }"), "{manifest}");
    assert!(workspace.read("small-api/src/lib.rs").contains("mod generated;"));
    assert!(workspace.read("small-api/README.md").contains("2 operations and 3 models"));
    assert!(workspace.read("small-api/names.lock").contains("function listUsers = list_users"));
    assert!(workspace.path("small-api/src/generated/mod.rs").exists());
    let contract = workspace.read("small-api/tests/contract.rs");
    assert!(contract.contains("use small_api::{Error, Okta};") && contract.contains("okta.user().list_users()"), "{contract}");
    assert!(!workspace.path("okta-sdk/src/generated").exists() && !workspace.path("spec/names.lock").exists());

    let own = manifest.replace("publish = false", "publish = true");
    workspace.write("small-api/Cargo.toml", &own);
    workspace.write("small-api/src/lib.rs", "// mine");
    let lock = workspace.read("small-api/names.lock").replace("= list_users", "= all_users");
    workspace.write("small-api/names.lock", &lock);
    let mut check: Vec<&str> = arguments.to_vec();
    check.push("--check");
    let run = workspace.xtask(&check).expect(1);
    assert!(run.err().contains("--crate small-api"), "{}", run.err());
    workspace.xtask(&arguments).expect(0);
    workspace.xtask(&check).expect(0);
    assert_eq!(workspace.read("small-api/Cargo.toml"), own);
    assert_eq!(workspace.read("small-api/src/lib.rs"), "// mine");
    assert!(workspace.path("small-api/src/generated/api/user/all_users.rs").exists());
    assert!(workspace.read("small-api/tests/contract.rs").contains("okta.user().all_users()"), "the test follows the names");
    workspace.write("small-api/tests/contract.rs", "// edited");
    let run = workspace.xtask(&check).expect(1);
    assert!(run.out().contains("small-api/tests/contract.rs"), "{}", run.out());
}

#[test]
fn a_crate_needs_a_spec_and_a_name_that_cargo_accepts() {
    let workspace = Workspace::new();
    workspace.xtask(&["gen", "--crate", "small-api"]).expect(2);
    let run = workspace.xtask(&["gen", "--spec", "spec/okta-1.0.0.yaml", "--crate", "small-api", "--name", "2 words"]).expect(1);
    assert!(run.err().contains("expected the name of a crate, found \"2 words\""), "{}", run.err());
}

#[test]
fn output_that_nobody_reads_is_not_an_error() {
    let workspace = fresh();
    assert_eq!(workspace.xtask_unread(&["report"]), Some(0));
    assert_eq!(workspace.xtask_unread(&["gen"]), Some(0));
    workspace.xtask(&["gen", "--check"]).expect(0);
    workspace.change("spec/okta-1.0.0.yaml", "openapi: 3.0.0", "openapi: 2.0.0");
    assert_eq!(workspace.xtask_unread(&["gen"]), Some(1));
}
