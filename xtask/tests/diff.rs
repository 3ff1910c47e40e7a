//! `diff`: reports the differences between two specs and whether they break SDK users.
#![allow(missing_docs)]

mod support;

use serde_json::Value;
use support::{DOCUMENT, Workspace};

/// The changes reported after some strings of the spec are replaced: verdict, kind, subject and name.
fn changes(replacements: &[(&str, &str)]) -> Vec<String> {
    let workspace = Workspace::new();
    workspace.write("new.yaml", DOCUMENT);
    for (from, to) in replacements {
        workspace.change("new.yaml", from, to);
    }
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "new.yaml", "--format", "json"]).expect(0);
    let comparison: Value = serde_json::from_str(&run.out()).unwrap();
    let changes = comparison["changes"].as_array().unwrap();
    for verdict in ["major", "minor", "patch"] {
        assert_eq!(comparison["counts"][verdict], changes.iter().filter(|change| change["verdict"] == verdict).count());
    }
    assert_eq!(comparison["verdict"], changes.first().map_or("none", |first| first["verdict"].as_str().unwrap()));
    let text = |change: &Value, name: &str| change[name].as_str().unwrap_or_default().to_owned();
    let line = |change: &Value| {
        let all = ["verdict", "kind", "subject", "name", "aspect", "before", "after"].map(|name| text(change, name));
        all.join(" ").trim_end().to_owned()
    };
    changes.iter().map(line).collect()
}

#[test]
fn a_spec_does_not_differ_from_itself() {
    assert_eq!(changes(&[]), [""; 0]);
    let workspace = Workspace::new();
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "spec/okta-1.0.0.yaml"]).expect(0);
    assert!(run.out().contains("No differences."), "{}", run.out());
}

#[test]
fn added_and_removed_operations_are_reported() {
    let other = "  /api/v1/users:\n    delete: {tags: [User], operationId: deleteUsers, responses: {'204': {description: Success}}}\n";
    assert_eq!(changes(&[("  /api/v1/users:\n", other)]), ["minor added operation deleteUsers (DELETE /api/v1/users)"]);
    assert_eq!(
        changes(&[("  /api/v1/users:\n    get:", "  /api/v2/people:\n    get:"), ("operationId: listUsers", "operationId: listPeople")]),
        ["major removed operation listUsers (GET /api/v1/users)", "minor added operation listPeople (GET /api/v2/people)"]
    );
}

#[test]
fn an_operation_is_matched_by_its_path_or_its_id() {
    assert_eq!(
        changes(&[("operationId: listUsers", "operationId: findUsers")]),
        [
            "major changed operation findUsers (GET /api/v1/users) function list_users find_users",
            "major changed operation findUsers (GET /api/v1/users) type of the call ListUsers FindUsers",
            "patch changed operation findUsers (GET /api/v1/users) id listUsers findUsers",
            "patch changed operation findUsers (GET /api/v1/users) id in the spec listUsers findUsers",
        ]
    );
    // Names come from Okta's own ID, so the spec's `operationId` may change freely.
    let renamed = "operationId: User_find\n      x-okta-operationId: listUsers";
    assert_eq!(
        changes(&[("operationId: listUsers", renamed)]),
        ["patch changed operation listUsers (GET /api/v1/users) id in the spec listUsers User_find"]
    );
    assert_eq!(
        changes(&[("  /api/v1/users:\n", "  /api/v1/people:\n")]),
        ["minor changed operation listUsers (GET /api/v1/people) path /api/v1/users /api/v1/people"]
    );
    // A function is its ID: here it calls another path, and the old path has a new function.
    let older =
        "  /api/v2/users:\n    get: {tags: [User], operationId: listUsers, responses: {'204': {description: Success}}}\n  /api/v1/users:\n";
    let changes = changes(&[("operationId: listUsers", "operationId: listUsersLegacy"), ("  /api/v1/users:\n", older)]);
    assert!(changes.contains(&"minor added operation listUsersLegacy (GET /api/v1/users)".to_owned()), "{changes:#?}");
    assert!(changes.contains(&"minor changed operation listUsers (GET /api/v2/users) path /api/v1/users /api/v2/users".to_owned()));
}

#[test]
fn parameters_bodies_and_responses_are_compared() {
    assert_eq!(
        changes(&[("{name: limit, in: query, schema: {type: integer}}", "{name: q, in: query, schema: {type: string}}")]),
        ["major removed parameter listUsers(limit)", "minor added parameter listUsers(q)"]
    );
    assert_eq!(
        changes(&[(
            "{name: limit, in: query, schema: {type: integer}}",
            "{name: limit, in: query, required: true, schema: {type: string}}"
        )]),
        ["major changed parameter listUsers(limit) required false true", "major changed parameter listUsers(limit) type integer string",]
    );
    assert_eq!(
        changes(&[(
            "schema: {$ref: '#/components/schemas/User'}\n      responses",
            "schema: {$ref: '#/components/schemas/UserProfile'}\n      responses"
        )])[0],
        "major changed body updateUser type User UserProfile"
    );
    assert_eq!(
        changes(&[(
            "                type: array\n                items: {$ref: '#/components/schemas/User'}",
            "                $ref: '#/components/schemas/User'"
        )]),
        ["major changed operation listUsers (GET /api/v1/users) pages true false",]
    );
}

#[test]
fn schemas_fields_and_enum_values_are_compared() {
    assert_eq!(
        changes(&[("        age: {type: integer}", "        age: {type: string}\n        city: {type: string}")]),
        ["major changed field UserProfile.age type integer string", "minor added field UserProfile.city"]
    );
    assert_eq!(changes(&[("        login: {type: string}\n", "")]), ["major removed field UserProfile.login"]);
    assert_eq!(
        changes(&[("enum: [STAGED, ACTIVE]", "enum: [ACTIVE, SUSPENDED]")]),
        ["major removed enumValue UserStatus \"STAGED\"", "minor added enumValue UserStatus \"SUSPENDED\""]
    );
    assert_eq!(
        changes(&[("      type: string\n      description: How far a user has come.\n      enum: [STAGED, ACTIVE]", "      type: string")]),
        [
            "major changed schema UserStatus kind enum alias",
            "major changed field User.status type UserStatus String",
            "patch changed schema UserStatus documentation",
        ]
    );
    assert_eq!(changes(&[("    UserStatus:\n", "    Color: {type: string}\n    UserStatus:\n")]), ["minor added schema Color"]);
}

#[test]
fn methods_are_compared() {
    assert_eq!(changes(&[("- alias: update", "- alias: save")]), ["major removed method User.update", "minor added method User.save"]);
    assert_eq!(
        changes(&[("            - {dest: user, self: true}\n", "")]),
        ["major changed method User.update source of an argument body: the object body: an argument"]
    );
}

/// An overlay with two actions: each adds a field to `UserProfile`, the second one of a type that only the old spec has.
const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: x, version: 1.0.0}
actions:
  - target: $.components.schemas.UserProfile.properties
    update: {city: {type: string}}
  - target: $.components.schemas.UserProfile.properties
    update: {status: {$ref: '#/components/schemas/UserStatus'}}
";

#[test]
fn only_the_overlay_actions_that_do_not_fit_are_left_out() {
    let workspace = Workspace::new();
    workspace.write("spec/overlays/10.yaml", OVERLAY);
    let without_status =
        DOCUMENT.split("    UserStatus:").next().unwrap().replace("{$ref: '#/components/schemas/UserStatus'}", "{type: string}");
    workspace.write("new.yaml", &without_status);
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "new.yaml"]).expect(0);
    assert!(run.err().contains("new.yaml: 1 overlay action left out") && run.err().contains("spec/overlays/10.yaml:"), "{}", run.err());
    assert!(run.out().contains("- UserProfile.status") && !run.out().contains("UserProfile.city"), "{}", run.out());

    workspace.write("new.yaml", &DOCUMENT.replace("        age: {type: integer}", "        city: {type: string}"));
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "new.yaml"]).expect(0);
    assert!(run.out().contains("- UserProfile.age") && !run.out().contains("UserProfile.city"), "{}", run.out());
    assert!(run.err().contains("1 overlay action left out") && run.err().contains("changes nothing"), "{}", run.err());
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "new.yaml", "--no-overlays"]).expect(0);
    assert!(run.out().contains("+ UserProfile.city"), "{}", run.out());
}

#[test]
fn an_overlay_action_applies_to_its_path_under_other_names() {
    let workspace = Workspace::new();
    let overlay = "overlay: 1.0.0\ninfo: {title: x, version: 1.0.0}\nactions:\n  - target: $.paths['/api/v1/users/{userId}'].put\n    update: {x-okta-operationId: replaceUser}\n";
    workspace.write("spec/overlays/10.yaml", overlay);
    workspace
        .write("new.yaml", &DOCUMENT.replace("{userId}", "{id}").replace("name: userId", "name: id").replace("dest: userId", "dest: id"));
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "new.yaml"]).expect(0);
    assert!(run.out().contains("~ replaceUser: names of the path parameters userId → id"), "{}", run.out());
    assert!(run.out().ends_with("Requires a patch release: 0 major, 0 minor, 1 patch.\n"), "{}", run.out());
}

#[test]
fn the_rest_of_a_spec_with_errors_is_compared() {
    let workspace = Workspace::new();
    let broken = DOCUMENT
        .replace("        - {name: userId, in: path, required: true, schema: {type: string}}\n", "")
        .replace("profile: {$ref: '#/components/schemas/UserProfile'}", "profile: {$ref: '#/components/schemas/Profile'}")
        .replace("age: {type: integer}", "age: {type: string}");
    workspace.write("broken.yaml", &broken);
    workspace.xtask(&["gen", "--spec", "broken.yaml", "--out", "generated"]).expect(1);
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "broken.yaml", "--fail-on", "major"]).expect(3);
    assert!(run.err().contains("path-parameter-missing") && run.err().contains("unresolved-reference"), "{}", run.err());
    assert!(
        run.err().contains("/paths/~1api~1v1~1users~1{userId}/put") && run.err().contains("/components/schemas/User\n"),
        "{}",
        run.err()
    );
    assert!(run.out().contains("~ UserProfile.age: type integer → string"), "{}", run.out());
    assert!(!run.out().contains("updateUser") && !run.out().contains(" User\n"), "what is left out has not changed: {}", run.out());
    assert!(run.out().contains("The newer spec has 2 errors and cannot be generated; 2 parts of it not compared."), "{}", run.out());
    let run = workspace.xtask(&["diff", "broken.yaml", "spec/okta-1.0.0.yaml", "--format", "json"]).expect(0);
    let comparison: Value = serde_json::from_str(&run.out()).unwrap();
    assert_eq!(comparison["old"]["errors"].as_array().unwrap().len(), 2, "{comparison}");
    assert_eq!(comparison["old"]["notCompared"].as_array().unwrap().len(), 2, "{comparison}");
    assert_eq!(comparison["new"]["errors"].as_array().unwrap().len(), 0, "{comparison}");
}

#[test]
fn an_unreadable_spec_is_named_in_the_error() {
    let workspace = Workspace::new();
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "no-such.yaml"]).expect(1);
    assert!(run.err().contains("cannot read no-such.yaml"), "{}", run.err());
    workspace.write("broken.yaml", "openapi: [");
    let run = workspace.xtask(&["diff", "broken.yaml", "spec/okta-1.0.0.yaml"]).expect(1);
    assert!(run.err().contains("error[") && run.err().contains("broken.yaml:"), "{}", run.err());
}

#[test]
fn the_exit_status_follows_the_verdict_on_request() {
    let workspace = Workspace::new();
    for (from, to, limits) in [
        ("title: Small", "title: Small", [0, 0, 0, 0]),
        ("summary: Lists users.", "summary: Lists people.", [0, 0, 3, 3]),
        ("enum: [STAGED, ACTIVE]", "enum: [STAGED, ACTIVE, LOCKED]", [0, 3, 3, 3]),
        ("enum: [STAGED, ACTIVE]", "enum: [STAGED]", [3, 3, 3, 3]),
    ] {
        workspace.write("new.yaml", &DOCUMENT.replace(from, to));
        workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "new.yaml"]).expect(0);
        for (limit, status) in ["major", "minor", "patch", "any"].into_iter().zip(limits) {
            workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "new.yaml", "--fail-on", limit]).expect(status);
        }
    }
    workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "new.yaml", "--fail-on", "never"]).expect(2);
}

#[test]
fn markdown_lists_major_changes_and_counts_the_others() {
    let workspace = Workspace::new();
    let new = DOCUMENT
        .replace("version: 1.0.0", "version: 2.0.0")
        .replace("age: {type: integer}", "city: {type: string}")
        .replace("enum: [STAGED, ACTIVE]", "enum: [STAGED, ACTIVE, LOCKED]")
        .replace("Lists users.", "Lists people.");
    workspace.write("new.yaml", &new);
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "new.yaml", "--format", "markdown"]).expect(0);
    let expected = "### Spec 1.0.0 → 2.0.0\n\nRequires a major release: 1 major, 2 minor, 1 patch.\n\nMajor, fields:\n\n- `- UserProfile.age`\n\n\
                    New: fields (1), enum values (1).\n\nDocumentation changes: 1.\n";
    assert_eq!(run.out(), expected);
}

#[test]
fn the_json_has_the_documented_shape() {
    let workspace = Workspace::new();
    workspace.write("new.yaml", &DOCUMENT.replace("age: {type: integer}", "age: {type: string}"));
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "new.yaml", "--format", "json"]).expect(0);
    let spec = |file: &str| {
        serde_json::json!({
            "file": file, "title": "Small", "version": "1.0.0", "errors": [], "notCompared": [], "unusedOverlayActions": [],
        })
    };
    let expected = serde_json::json!({
        "shape": 1,
        "old": spec("spec/okta-1.0.0.yaml"),
        "new": spec("new.yaml"),
        "verdict": "major",
        "counts": {"major": 1, "minor": 0, "patch": 0},
        "changes": [{
            "verdict": "major", "subject": "field", "kind": "changed", "name": "UserProfile.age",
            "aspect": "type", "before": "integer", "after": "string",
        }],
    });
    assert_eq!(serde_json::from_str::<Value>(&run.out()).unwrap(), expected);
}

#[test]
fn names_that_cannot_be_kept_are_reported() {
    let workspace = Workspace::new();
    // The lock gives the functions of two tags the same name, which works until one operation moves to the other tag.
    let group = "  /api/v1/groups:\n    get: {tags: [Group], operationId: listGroups, responses: {'204': {description: Success}}}\n";
    let old = DOCUMENT.replace("  /api/v1/users:\n", &format!("{group}  /api/v1/users:\n"));
    workspace.write("old.yaml", &old);
    workspace.write("spec/okta-1.0.0.yaml", &old);
    workspace.xtask(&["gen"]).expect(0);
    workspace.change("spec/names.lock", "function listGroups = list_groups", "function listGroups = list");
    workspace.change("spec/names.lock", "function listUsers = list_users", "function listUsers = list");
    workspace.write("new.yaml", &old.replace("tags: [Group]", "tags: [User]"));
    let run = workspace.xtask(&["diff", "old.yaml", "new.yaml"]).expect(0);
    assert!(run.err().contains("new.yaml: 1 line of names.lock cannot be kept"), "{}", run.err());
    assert!(run.out().contains("~ listGroups (GET /api/v1/groups): tag Group → User"), "{}", run.out());
}

#[test]
fn the_real_spec_is_compared_with_and_without_overlays() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let spec = std::fs::read_dir(root.join("spec")).unwrap().map(|entry| entry.unwrap().path());
    let spec = spec.into_iter().find(|path| path.extension().is_some_and(|extension| extension == "yaml")).unwrap();
    let text = std::fs::read_to_string(&spec).unwrap();
    let workspace = Workspace::new();
    workspace.write("new.yaml", &text.replacen("\n        costCenter:\n          type: string\n", "\n", 1));
    let overlays = root.join("spec/overlays");
    for (option, value) in [("--overlays", overlays.to_str()), ("--no-overlays", None)] {
        let lock = root.join("spec/names.lock");
        let mut arguments = vec!["diff", spec.to_str().unwrap(), "new.yaml", "--lock", lock.to_str().unwrap(), option];
        arguments.extend(value);
        let run = workspace.xtask(&arguments).expect(0);
        assert!(run.out().ends_with("Requires a major release: 1 major, 0 minor, 0 patch.\n"), "{}", run.out());
    }
}
