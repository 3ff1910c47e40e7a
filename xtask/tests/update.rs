//! `update`: replaces the spec by a newer one, all of it or nothing.
#![allow(missing_docs)]

mod support;

use support::{DOCUMENT, Workspace};

const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: Docs, version: 1.0.0}
actions:
  # Users.
  - target: $.components.schemas.User
    update: {description: A person or a service.}
  - target: $.components.schemas.UserProfile.properties.age
    update: {description: In years.}

  # Statuses.
  - target: $.components.schemas.UserStatus
    update: {description: Where a user is.}
  - target: $.paths['/api/v1/users/{userId}'].put
    update: {x-okta-operationId: replaceUser}
";

/// A workspace that has been generated and compiles.
fn workspace() -> Workspace {
    let workspace = Workspace::new();
    workspace.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"okta-sdk\"]\n");
    workspace.write("okta-sdk/src/lib.rs", "");
    workspace.write("spec/overlays/50-docs.yaml", OVERLAY);
    workspace.xtask(&["gen"]).expect(0);
    workspace
}

/// Writes a newer spec: `DOCUMENT` with replacements.
fn newer(workspace: &Workspace, replacements: &[(&str, &str)]) {
    workspace.write("new.yaml", DOCUMENT);
    workspace.change("new.yaml", "version: 1.0.0", "version: 2.0.0");
    for (from, to) in replacements {
        workspace.change("new.yaml", from, to);
    }
}

#[test]
fn a_spec_that_every_overlay_fits_replaces_the_old_one() {
    let workspace = workspace();
    let lock = workspace.read("spec/names.lock");
    newer(&workspace, &[("login: {type: string}", "login: {type: string}\n        nickName: {type: string}")]);
    let run = workspace.xtask(&["update", "new.yaml"]).expect(0);
    assert!(
        run.out().contains("### Spec 1.0.0 → 2.0.0") && run.out().contains("Requires a minor release: 0 major, 1 minor, 0 patch."),
        "{}",
        run.out()
    );
    assert!(!workspace.path("spec/okta-1.0.0.yaml").exists() && workspace.path("spec/okta-2.0.0.yaml").exists());
    assert_eq!(workspace.read("spec/overlays/50-docs.yaml"), OVERLAY);
    let kept = lock.lines().filter(|line| !line.starts_with('#'));
    let now = workspace.read("spec/names.lock");
    assert!(kept.clone().count() > 10 && kept.clone().all(|line| now.contains(line)), "{now}");
    assert!(now.contains("member UserProfile nickName = nick_name"));
    workspace.xtask(&["gen", "--check"]).expect(0);
    assert!(!workspace.path("target/xtask-update").exists());
}

#[test]
fn overlays_that_do_not_fit_are_listed_and_nothing_changes() {
    let workspace = workspace();
    newer(
        &workspace,
        &[("        age: {type: integer}\n", ""), ("description: How far a user has come.", "description: Where a user is.")],
    );
    let before = workspace.snapshot();
    let run = workspace.xtask(&["update", "new.yaml"]).expect(1);
    let text = run.err();
    assert!(text.contains("target removed") && text.contains("properties.age"), "{text}");
    assert!(text.contains("already in the new spec") && text.contains("UserStatus") && text.contains("--prune"), "{text}");
    assert_eq!(workspace.snapshot(), before);

    workspace.xtask(&["update", "new.yaml", "--prune", "--dry-run"]).expect(0);
    assert_eq!(workspace.snapshot(), before);

    workspace.xtask(&["update", "new.yaml", "--prune"]).expect(0);
    let overlay = workspace.read("spec/overlays/50-docs.yaml");
    assert!(overlay.contains("# Users.") && overlay.contains("A person or a service."), "{overlay}");
    assert!(!overlay.contains("In years.") && !overlay.contains("Where a user is."), "{overlay}");
    assert!(overlay.contains("# Statuses.") && overlay.contains("replaceUser"), "comments above what stays are kept: {overlay}");
    workspace.xtask(&["gen", "--check"]).expect(0);
}

#[test]
fn a_path_with_renamed_parameters_is_the_same_path() {
    let workspace = workspace();
    newer(
        &workspace,
        &[
            ("/api/v1/users/{userId}:", "/api/v1/users/{id}:"),
            ("name: userId, in: path", "name: id, in: path"),
            ("dest: userId", "dest: id"),
        ],
    );
    let run = workspace.xtask(&["update", "new.yaml"]).expect(0);
    assert!(run.err().contains("target corrected"), "{}", run.err());
    let overlay = workspace.read("spec/overlays/50-docs.yaml");
    assert!(overlay.contains("$.paths['/api/v1/users/{id}'].put"), "{overlay}");
    assert!(workspace.read("spec/names.lock").contains("function replaceUser = replace_user"), "the name is kept");
}

#[test]
fn a_renamed_target_is_suggested() {
    let workspace = workspace();
    newer(&workspace, &[("age: {type: integer}", "ages: {type: integer}")]);
    let text = workspace.xtask(&["update", "new.yaml"]).expect(1).err();
    assert!(text.contains("target renamed") && text.contains("now `ages`?"), "{text}");
}

#[test]
fn a_renamed_schema_is_recognised_by_its_content_and_never_confused_with_an_older_one() {
    let workspace = workspace();
    let older = ("    UserStatus:\n", "    UserProfiles: {type: object}\n    Users: {type: object}\n    UserStatus:\n");
    workspace.change("spec/okta-1.0.0.yaml", older.0, older.1);
    workspace.xtask(&["gen"]).expect(0);
    let reference = ("schemas/User'}", "schemas/Person'}");
    newer(
        &workspace,
        &[
            older,
            reference,
            reference,
            reference,
            ("    User:\n", "    Person:\n"),
            ("schemas/UserProfile'}", "schemas/Data'}"),
            ("    UserProfile:\n", "    Data:\n"),
        ],
    );
    let text = workspace.xtask(&["update", "new.yaml"]).expect(1).err();
    assert!(text.contains("$.components.schemas.User (now `Person`?)"), "{text}");
    assert!(!text.contains("`Users`") && !text.contains("`UserProfiles`"), "both specs have them: {text}");
}

#[test]
fn an_sdk_that_does_not_compile_changes_nothing() {
    let workspace = workspace();
    workspace.write("okta-sdk/src/lib.rs", "compile_error!(\"by hand\");");
    newer(&workspace, &[]);
    let before = workspace.read("spec/names.lock");
    let text = workspace.xtask(&["update", "new.yaml"]).expect(1).err();
    assert!(text.contains("does not compile; nothing was changed"), "{text}");
    assert!(workspace.path("spec/okta-1.0.0.yaml").exists() && !workspace.path("spec/okta-2.0.0.yaml").exists());
    assert_eq!(workspace.read("spec/names.lock"), before);
}

#[test]
fn a_broken_spec_changes_nothing() {
    let workspace = workspace();
    for text in ["", "openapi: 3.0.0\n", "not: [yaml", "openapi: 3.0.0\ninfo: {title: T, version: '1'}\npaths: 7\n"] {
        workspace.write("new.yaml", text);
        let before = workspace.snapshot();
        let run = workspace.xtask(&["update", "new.yaml", "--prune"]).expect(1);
        assert!(run.err().contains("error"), "{}", run.err());
        assert_eq!(workspace.snapshot(), before);
    }
    workspace.xtask(&["update", "missing.yaml"]).expect(1);
}

#[test]
fn an_interrupted_update_is_finished_by_the_next_command() {
    let workspace = workspace();
    let path = |path: &str| workspace.path(path).display().to_string();
    // Killed after the old spec was removed and the new one was moved, before the lock was.
    let lock = workspace.read("spec/names.lock");
    workspace.write("target/xtask-update/spec/names.lock", &format!("# moved\n{lock}"));
    let journal = serde_json::json!({
        "remove": [path("spec/okta-1.0.0.yaml")],
        "replace": [
            [path("target/xtask-update/spec/okta-2.0.0.yaml"), path("spec/okta-2.0.0.yaml")],
            [path("target/xtask-update/spec/names.lock"), path("spec/names.lock")],
        ],
    });
    std::fs::rename(workspace.path("spec/okta-1.0.0.yaml"), workspace.path("spec/okta-2.0.0.yaml")).unwrap();
    workspace.write("target/xtask-update/journal.json", &journal.to_string());
    let run = workspace.xtask(&["report"]).expect(0);
    assert!(run.err().contains("finished the update"), "{}", run.err());
    assert!(workspace.read("spec/names.lock").starts_with("# moved"));
    assert!(workspace.path("spec/okta-2.0.0.yaml").exists() && !workspace.path("target/xtask-update").exists());
}
