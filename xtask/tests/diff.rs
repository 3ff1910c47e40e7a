//! `diff`: reports the differences between two specs and whether they break SDK users.
#![allow(missing_docs)]

mod support;

use serde_json::Value;
use support::{DOCUMENT, Workspace};

/// The changes reported after some strings of the spec are replaced: effect, kind, subject and name.
fn changes(replacements: &[(&str, &str)]) -> Vec<String> {
    let workspace = Workspace::new();
    workspace.write("new.yaml", DOCUMENT);
    for (from, to) in replacements {
        workspace.change("new.yaml", from, to);
    }
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "new.yaml", "--json"]).expect(0);
    let comparison: Value = serde_json::from_str(&run.out()).unwrap();
    let changes = comparison["changes"].as_array().unwrap();
    let count = |effect: &str| changes.iter().filter(|change| change["effect"] == effect).count();
    assert_eq!((&comparison["breaking"], &comparison["additive"]), (&Value::from(count("breaking")), &Value::from(count("additive"))));
    let text = |change: &Value, name: &str| change[name].as_str().unwrap_or_default().to_owned();
    let line = |change: &Value| {
        let all = ["effect", "kind", "subject", "name", "aspect", "before", "after"].map(|name| text(change, name));
        all.join(" ").trim_end().to_owned()
    };
    changes.iter().map(line).collect()
}

#[test]
fn a_spec_does_not_differ_from_itself() {
    assert_eq!(changes(&[]), [""; 0]);
    let workspace = Workspace::new();
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "spec/okta-1.0.0.yaml"]).expect(0);
    assert!(run.out().contains("No differences in operations, schemas or methods."), "{}", run.out());
}

#[test]
fn added_and_removed_operations_are_reported() {
    let other = "  /api/v1/users:\n    delete: {tags: [User], operationId: deleteUsers, responses: {'204': {description: Success}}}\n";
    assert_eq!(changes(&[("  /api/v1/users:\n", other)]), ["additive added operation deleteUsers (DELETE /api/v1/users)"]);
    assert_eq!(
        changes(&[("  /api/v1/users:\n    get:", "  /api/v2/people:\n    get:"), ("operationId: listUsers", "operationId: listPeople")]),
        ["breaking removed operation listUsers (GET /api/v1/users)", "additive added operation listPeople (GET /api/v2/people)"]
    );
}

#[test]
fn an_operation_is_matched_by_its_path_or_its_id() {
    assert_eq!(
        changes(&[("operationId: listUsers", "operationId: findUsers")]),
        ["breaking changed operation findUsers (GET /api/v1/users) id listUsers findUsers"]
    );
    // Names come from Okta's own id, so the spec's `operationId` may change freely.
    let renamed = "operationId: User_find\n      x-okta-operationId: listUsers";
    assert_eq!(changes(&[("operationId: listUsers", renamed)]), [""; 0]);
    assert_eq!(
        changes(&[("  /api/v1/users:\n", "  /api/v1/people:\n")]),
        ["additive changed operation listUsers (GET /api/v1/people) path /api/v1/users /api/v1/people"]
    );
}

#[test]
fn parameters_bodies_and_responses_are_compared() {
    assert_eq!(
        changes(&[("{name: limit, in: query, schema: {type: integer}}", "{name: q, in: query, schema: {type: string}}")]),
        ["breaking removed parameter listUsers(limit)", "additive added parameter listUsers(q)",]
    );
    assert_eq!(
        changes(&[(
            "{name: limit, in: query, schema: {type: integer}}",
            "{name: limit, in: query, required: true, schema: {type: string}}"
        )]),
        [
            "breaking changed parameter listUsers(limit) type integer string",
            "breaking changed parameter listUsers(limit) required false true",
        ]
    );
    assert_eq!(
        changes(&[(
            "schema: {$ref: '#/components/schemas/User'}\n      responses",
            "schema: {$ref: '#/components/schemas/UserProfile'}\n      responses"
        )])[0],
        "breaking changed body updateUser type User UserProfile"
    );
    assert_eq!(
        changes(&[(
            "                type: array\n                items: {$ref: '#/components/schemas/User'}",
            "                $ref: '#/components/schemas/User'"
        )]),
        [
            "breaking changed operation listUsers (GET /api/v1/users) pages true false",
            "breaking changed output listUsers (GET /api/v1/users) type list of User User",
        ]
    );
}

#[test]
fn schemas_fields_and_enum_values_are_compared() {
    assert_eq!(
        changes(&[("        age: {type: integer}", "        age: {type: string}\n        city: {type: string}")]),
        ["breaking changed member UserProfile.age type integer string", "additive added member UserProfile.city"]
    );
    assert_eq!(changes(&[("        login: {type: string}\n", "")]), ["breaking removed member UserProfile.login"]);
    assert_eq!(
        changes(&[("enum: [STAGED, ACTIVE]", "enum: [ACTIVE, SUSPENDED]")]),
        ["breaking removed enumValue UserStatus \"STAGED\"", "additive added enumValue UserStatus \"SUSPENDED\""]
    );
    assert_eq!(
        changes(&[("      type: string\n      description: How far a user has come.\n      enum: [STAGED, ACTIVE]", "      type: string")]),
        ["breaking changed schema UserStatus kind enum alias"]
    );
    assert_eq!(changes(&[("    UserStatus:\n", "    Color: {type: string}\n    UserStatus:\n")]), ["additive added schema Color"]);
}

#[test]
fn methods_are_compared() {
    assert_eq!(
        changes(&[("- alias: update", "- alias: save")]),
        ["breaking removed method User.update", "additive added method User.save"]
    );
    assert_eq!(
        changes(&[("            - {dest: user, self: true}\n", "")]),
        ["breaking changed method User.update arguments 0 in the path 0 in the path, and the body"]
    );
}

#[test]
fn overlay_actions_that_do_not_match_are_skipped() {
    let workspace = Workspace::new();
    workspace.write(
        "spec/overlays/10.yaml",
        "overlay: 1.0.0\ninfo: {title: x, version: 1.0.0}\nactions:\n  - target: \"$.components.schemas['UserProfile'].properties\"\n    update: {city: {type: string}}\n",
    );
    workspace.write("new.yaml", &DOCUMENT.replace("        age: {type: integer}", "        city: {type: string}"));
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "new.yaml"]).expect(0);
    assert!(run.out().contains("- UserProfile.age") && !run.out().contains("UserProfile.city"), "{}", run.out());
    assert!(run.out().ends_with("1 breaking change, 0 compatible.\n"), "{}", run.out());
    assert!(run.err().contains("new.yaml: 1 overlay action matched nothing or changed nothing"), "{}", run.err());
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "new.yaml", "--no-overlays"]).expect(0);
    assert!(run.out().contains("+ UserProfile.city"), "{}", run.out());
}

#[test]
fn an_overlay_that_makes_a_spec_invalid_is_skipped() {
    let workspace = Workspace::new();
    workspace.write(
        "spec/overlays/10.yaml",
        "overlay: 1.0.0\ninfo: {title: x, version: 1.0.0}\nactions:\n  - target: \"$.components.schemas['UserProfile'].properties\"\n    update: {status: {$ref: '#/components/schemas/UserStatus'}}\n",
    );
    let without_status =
        DOCUMENT.split("    UserStatus:").next().unwrap().replace("{$ref: '#/components/schemas/UserStatus'}", "{type: string}");
    workspace.write("new.yaml", &without_status);
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "new.yaml"]).expect(0);
    assert!(run.err().contains("new.yaml: spec/overlays/10.yaml was skipped because it makes this spec invalid"), "{}", run.err());
    assert!(run.out().contains("- UserStatus"), "{}", run.out());
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
