//! `diff`: what differs between two documents, and whether it can break code.
#![allow(missing_docs)]

mod support;

use serde_json::Value;
use support::{DOCUMENT, Workspace};

/// The changes of a document in which texts are replaced: effect, kind, subject and name.
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
fn a_document_is_the_same_as_itself() {
    assert_eq!(changes(&[]), [""; 0]);
    let workspace = Workspace::new();
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "spec/okta-1.0.0.yaml"]).expect(0);
    assert!(run.out().contains("The same operations, schemas and methods."), "{}", run.out());
}

#[test]
fn operations_come_and_go() {
    let other = "  /api/v1/users:\n    delete: {tags: [User], operationId: deleteUsers, responses: {'204': {description: Success}}}\n";
    assert_eq!(changes(&[("  /api/v1/users:\n", other)]), ["additive added operation deleteUsers (DELETE /api/v1/users)"]);
    assert_eq!(
        changes(&[("  /api/v1/users:\n    get:", "  /api/v2/people:\n    get:"), ("operationId: listUsers", "operationId: listPeople")]),
        ["breaking removed operation listUsers (GET /api/v1/users)", "additive added operation listPeople (GET /api/v2/people)"]
    );
}

#[test]
fn an_operation_is_known_by_its_place_or_its_id() {
    assert_eq!(
        changes(&[("operationId: listUsers", "operationId: findUsers")]),
        ["breaking changed operation findUsers (GET /api/v1/users) id listUsers findUsers"]
    );
    // With Okta's own id, the spec may call the operation what it likes: no name depends on it.
    let renamed = "operationId: User_find\n      x-okta-operationId: listUsers";
    assert_eq!(changes(&[("operationId: listUsers", renamed)]), [""; 0]);
    assert_eq!(
        changes(&[("  /api/v1/users:\n", "  /api/v1/people:\n")]),
        ["additive changed operation listUsers (GET /api/v1/people) path /api/v1/users /api/v1/people"]
    );
}

#[test]
fn parameters_bodies_and_answers_are_compared() {
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
fn schemas_members_and_values_are_compared() {
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
        ["breaking changed method User.update arguments 0 of the path 0 of the path and the body"]
    );
}

#[test]
fn overlays_apply_as_far_as_they_fit() {
    let workspace = Workspace::new();
    workspace.write(
        "spec/overlays/10.yaml",
        "overlay: 1.0.0\ninfo: {title: x, version: 1.0.0}\nactions:\n  - target: \"$.components.schemas['UserProfile'].properties\"\n    update: {city: {type: string}}\n",
    );
    workspace.write("new.yaml", &DOCUMENT.replace("        age: {type: integer}", "        city: {type: string}"));
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "new.yaml"]).expect(0);
    assert!(run.out().contains("- UserProfile.age") && !run.out().contains("UserProfile.city"), "{}", run.out());
    assert!(run.out().ends_with("1 change can break code, 0 cannot.\n"), "{}", run.out());
    assert!(run.err().contains("new.yaml: 1 overlay action did not apply"), "{}", run.err());
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "new.yaml", "--no-overlays"]).expect(0);
    assert!(run.out().contains("+ UserProfile.city"), "{}", run.out());
}

#[test]
fn an_overlay_that_makes_a_document_wrong_is_left_out() {
    let workspace = Workspace::new();
    workspace.write(
        "spec/overlays/10.yaml",
        "overlay: 1.0.0\ninfo: {title: x, version: 1.0.0}\nactions:\n  - target: \"$.components.schemas['UserProfile'].properties\"\n    update: {status: {$ref: '#/components/schemas/UserStatus'}}\n",
    );
    let without_status =
        DOCUMENT.split("    UserStatus:").next().unwrap().replace("{$ref: '#/components/schemas/UserStatus'}", "{type: string}");
    workspace.write("new.yaml", &without_status);
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "new.yaml"]).expect(0);
    assert!(run.err().contains("new.yaml: spec/overlays/10.yaml does not fit and was left out"), "{}", run.err());
    assert!(run.out().contains("- UserStatus"), "{}", run.out());
}

#[test]
fn a_document_that_cannot_be_read_is_named() {
    let workspace = Workspace::new();
    let run = workspace.xtask(&["diff", "spec/okta-1.0.0.yaml", "no-such.yaml"]).expect(1);
    assert!(run.err().contains("cannot read no-such.yaml"), "{}", run.err());
    workspace.write("broken.yaml", "openapi: [");
    let run = workspace.xtask(&["diff", "broken.yaml", "spec/okta-1.0.0.yaml"]).expect(1);
    assert!(run.err().contains("error[") && run.err().contains("broken.yaml:"), "{}", run.err());
}
