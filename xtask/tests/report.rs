//! `report`: summarises the spec and what is generated from it.
#![allow(missing_docs)]

mod support;

use serde_json::{Value, json};
use support::Workspace;

fn report(workspace: &Workspace) -> Value {
    serde_json::from_str(&workspace.xtask(&["report", "--json"]).expect(0).out()).unwrap()
}

#[test]
fn operations_are_listed_with_their_rust_paths() {
    let report = report(&Workspace::new());
    let operations = report["operations"].as_array().unwrap();
    assert_eq!(operations.len(), 2);
    let list = &operations[0];
    assert_eq!(list["operationId"], "listUsers");
    assert_eq!(list["oktaId"], "listUsers");
    assert_eq!((&list["method"], &list["path"], &list["tag"]), (&json!("GET"), &json!("/api/v1/users"), &json!("User")));
    assert_eq!(list["rustPath"], "okta_sdk::api::user::UserApi::list_users");
    assert_eq!(list["parameters"][1], json!({"name": "limit", "rustName": "limit", "in": "query", "required": false, "type": "i64"}));
    assert_eq!((&list["body"], &list["paged"]), (&Value::Null, &json!(true)));
    assert_eq!(list["output"], json!({"kind": "json", "type": "Vec<User>"}));
    let update = &operations[1];
    assert_eq!((&update["body"]["contentType"], &update["body"]["type"]), (&json!("application/json"), &json!("User")));
    assert_eq!(update["paged"], false);
}

#[test]
fn named_and_inline_schemas_are_listed_separately() {
    let workspace = Workspace::new();
    workspace.change("spec/okta-1.0.0.yaml", "age: {type: integer}", "mood: {type: string, enum: [GOOD, BAD]}");
    let report = report(&workspace);
    let schemas: Vec<_> =
        report["schemas"].as_array().unwrap().iter().map(|it| (it["name"].as_str().unwrap(), it["kind"].as_str().unwrap())).collect();
    assert_eq!(schemas, [("User", "object"), ("UserProfile", "object"), ("UserStatus", "enum")]);
    assert_eq!(report["schemas"][2]["rustPath"], "okta_sdk::models::UserStatus");
    assert_eq!(report["inlineSchemas"].as_array().unwrap().len(), 1);
    assert_eq!(report["inlineSchemas"][0]["kind"], "enum");
}

#[test]
fn methods_are_listed_with_their_operation_and_argument_sources() {
    let workspace = Workspace::new();
    let report = report(&workspace);
    let method = &report["resourceMethods"][0];
    assert_eq!((&method["model"], &method["alias"], &method["operationId"]), (&json!("User"), &json!("update"), &json!("updateUser")));
    assert_eq!(method["rustPath"], "okta_sdk::models::User::update");
    assert_eq!(method["arguments"][0], json!({"name": "userId", "in": "path", "source": "member", "member": "id"}));
    assert_eq!((&method["arguments"][1]["in"], &method["arguments"][1]["source"]), (&json!("body"), &json!("self")));
    assert_eq!(method["notes"], json!([]));
}

#[test]
fn methods_changed_by_an_overlay_are_marked() {
    let workspace = Workspace::new();
    workspace.write(
        "spec/overlays/30.yaml",
        "overlay: 1.0.0\ninfo: {title: x, version: 1.0.0}\nactions:\n  - target: \"$.components.schemas.User['x-okta-crud'][0].arguments[1]\"\n    remove: true\n",
    );
    let report = report(&workspace);
    let method = &report["resourceMethods"][0];
    assert_eq!(method["arguments"][1]["source"], "argument");
    let note = "set by an overlay; the spec has: `updateUser` with `userId` is its `id`, `user` is the object itself";
    assert_eq!(method["notes"], json!([note]));
}

#[test]
fn warnings_have_a_code_and_a_location() {
    let workspace = Workspace::new();
    workspace.change("spec/okta-1.0.0.yaml", "      description: A person.", "      x-unheard-of: 1\n      description: A person.");
    let report = report(&workspace);
    let warnings = report["warnings"].as_array().unwrap();
    let warning = warnings.iter().find(|it| it["pointer"] == "/components/schemas/User/x-unheard-of").expect("the extension is listed");
    assert!(warning["code"].is_string() && warning["message"].as_str().unwrap().contains("x-unheard-of"), "{warning}");
    assert_eq!((&warning["file"], &warning["line"]), (&json!("spec/okta-1.0.0.yaml"), &json!(47)));
}

#[test]
fn the_text_output_has_totals() {
    let out = Workspace::new().xtask(&["report"]).expect(0).out();
    assert!(out.starts_with("Small 1.0.0\n"), "{out}");
    assert!(out.lines().any(|line| line.split_whitespace().collect::<Vec<_>>() == ["all", "2", "1", "3", "1"]), "{out}");
    assert!(out.contains("1 of 1 entries of x-okta-crud and x-okta-operations became methods"), "{out}");
}

#[test]
fn an_invalid_spec_has_no_report() {
    let workspace = Workspace::new();
    workspace.write("spec/okta-1.0.0.yaml", "openapi: [");
    let run = workspace.xtask(&["report", "--json"]).expect(1);
    assert!(run.out().is_empty() && run.err().contains("error["), "{}", run.err());
}
