//! `x-okta-crud` and `x-okta-operations`: binding entries to operations and arguments.

use codegen::api::ValueSource::{self, Argument, Member, This};

use crate::support::{id, lower, lower_warned, method, operation};

/// A model `Rule` below a `Policy`, with these entries in `x-okta-crud`.
fn rules(entries: &str) -> String {
    format!(
        "components: {{schemas: {{
    Base: {{type: object, properties: {{name: {{type: string}}}}}},
    Rule: {{x-okta-parent: '#/definitions/Base', properties: {{id: {{type: string}}, primary: {{$ref: '#/components/schemas/Base'}}}}, x-okta-crud: [{entries}]}},
    RuleRequest: {{type: object}}, Child: {{x-okta-parent: '#/definitions/Rule'}}, RuleAlias: {{$ref: '#/components/schemas/Rule'}}}}}}
paths:
  /policies/{{policyId}}/rules/{{ruleId}}:
    parameters: [{{name: policyId, in: path, required: true, schema: {{type: string}}}}, {{name: ruleId, in: path, required: true, schema: {{type: string}}}}]
    put: {{operationId: Rule_update, x-okta-operationId: updateRule, tags: [A], {rule}}}
    delete: {{operationId: deleteRule, tags: [A], {done}}}
  /rules/{{typeId}}:
    parameters: [{{name: typeId, in: path, required: true, schema: {{type: string}}}}]
    put: {{operationId: replaceType, tags: [A], {rule}}}
    post: {{operationId: base, tags: [A], requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Base'}}}}}}}}, {done}}}
    patch: {{operationId: alias, tags: [A], requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/RuleAlias'}}}}}}}}, {done}}}
    delete: {{operationId: child, tags: [A], requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Child'}}}}}}}}, {done}}}
  /rules:
    post: {{operationId: create, tags: [A], requestBody: {{x-okta-body-name: rule, content: {{application/json: {{schema: {{$ref: '#/components/schemas/RuleRequest'}}}}}}}}, {done}}}",
        rule = "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Rule'}}}}, responses: {'204': {description: ''}}",
        done = "responses: {'204': {description: ''}}",
    )
}

fn own(name: &str) -> ValueSource {
    Member(name.split('.').map(str::to_owned).collect())
}

#[test]
fn src_self_and_parent_src_determine_the_source_of_values() {
    let api = lower(&rules(
        "{alias: update, operationId: updateRule, arguments: [{dest: ruleId, src: id}, {dest: policyRule, self: true}, {dest: policyId, parentSrc: id}]},
         {alias: delete, operationId: deleteRule, arguments: [{dest: ruleId, src: id}]},
         {alias: remove, operationId: deleteRule, arguments: []}, {alias: purge, operationId: deleteRule}",
    ));
    let update = method(&api, "Rule", "update");
    assert_eq!(update.model, id(&api, "Rule"));
    assert!(update.crud);
    assert_eq!(update.named_operation_id, "updateRule");
    assert_eq!(update.operation, Ok(operation(&api, "Rule_update").id), "by Okta's id");
    assert_eq!(update.path_sources, [Argument, own("id")], "in the order of the template; the parent's id is an argument");
    assert_eq!(update.body_source, Some(This), "regardless of the destination's name");
    assert!(update.notes.is_empty());
    let delete = method(&api, "Rule", "delete");
    assert_eq!(delete.operation, Ok(operation(&api, "deleteRule").id), "by the spec's id");
    assert_eq!((delete.path_sources.as_slice(), &delete.body_source), ([Argument, own("id")].as_slice(), &None));
    for alias in ["remove", "purge"] {
        assert_eq!(method(&api, "Rule", alias).path_sources, [Argument, Argument], "the caller passes everything that no argument names");
    }
}

#[test]
fn methods_are_in_the_order_of_the_spec() {
    let text = "components: {schemas: {
        B: {properties: {id: {type: string}}, x-okta-operations: [{alias: two, operationId: a}], x-okta-crud: [{alias: one, operationId: a}]},
        A: {properties: {id: {type: string}}, x-okta-operations: [{alias: three, operationId: a}]}}}
paths: {/a: {get: {operationId: a, tags: [A], responses: {'204': {description: ''}}}}}";
    let api = lower(text);
    let aliases: Vec<(&str, bool)> = api.methods.iter().map(|method| (method.alias.as_str(), method.crud)).collect();
    assert_eq!(aliases, [("one", true), ("two", false), ("three", false)]);
}

#[test]
fn self_binds_to_a_body_of_the_model_or_an_ancestor() {
    let api = lower(&rules(
        "{alias: a, operationId: base, arguments: [{dest: x, self: true}]}, {alias: b, operationId: alias, arguments: [{dest: x, self: true}]}",
    ));
    assert_eq!(method(&api, "Rule", "a").body_source, Some(This), "an ancestor");
    assert_eq!(method(&api, "Rule", "b").body_source, Some(This), "through an alias");
    for (operation, body) in [("child", "`Child`"), ("create", "`RuleRequest`")] {
        let entry = format!("{{alias: create, operationId: {operation}, arguments: [{{dest: rule, self: true}}]}}");
        let pointer = "/components/schemas/Rule/x-okta-crud/0/arguments/0";
        let (api, _) = lower_warned(&rules(&entry), "self-of-other-model", pointer);
        let create = method(&api, "Rule", "create");
        assert_eq!(create.body_source, Some(Argument));
        assert_eq!(create.notes, [format!("the body is {body}, not this model, so the caller passes it")]);
    }
}

#[test]
fn self_without_a_body_is_ignored() {
    let api = lower(&rules("{alias: delete, operationId: deleteRule, arguments: [{dest: ruleId, src: id}, {dest: rule, self: true}]}"));
    let delete = method(&api, "Rule", "delete");
    assert_eq!((delete.path_sources.as_slice(), &delete.body_source), ([Argument, own("id")].as_slice(), &None));
    assert_eq!(delete.notes, ["`rule` is the object itself, but the operation has no body, so it is ignored"]);
}

#[test]
fn an_unmatched_destination_binds_to_the_only_unbound_parameter() {
    let api = lower(&rules(
        "{alias: replace, operationId: replaceType, arguments: [{dest: roleId, src: id}]},
         {alias: one, operationId: deleteRule, arguments: [{dest: nothing, src: id}, {dest: policyId, parentSrc: id}]},
         {alias: case, operationId: deleteRule, arguments: [{dest: RULEID, src: id}]}",
    ));
    let replace = method(&api, "Rule", "replace");
    assert_eq!(replace.path_sources, [own("id")]);
    assert_eq!(replace.body_source, Some(Argument), "without `self` the caller passes the body");
    assert_eq!(replace.notes, ["`roleId` is not a parameter; bound to `typeId`, the only one left"]);
    assert_eq!(method(&api, "Rule", "one").path_sources, [Argument, own("id")], "a parameter that another argument names is bound");
    let case = method(&api, "Rule", "case");
    assert_eq!((case.path_sources.as_slice(), case.notes.len()), ([Argument, own("id")].as_slice(), 0));
}

#[test]
fn an_ambiguous_destination_is_reported() {
    let text = rules("{alias: delete, operationId: deleteRule, arguments: [{dest: polcyId, src: id}]}");
    let (api, message) = lower_warned(&text, "unbound-argument", "/components/schemas/Rule/x-okta-crud/0/arguments/0");
    assert!(message.contains("did you mean `policyId`?"), "{message}");
    let delete = method(&api, "Rule", "delete");
    assert_eq!(delete.path_sources, [Argument, Argument]);
    assert_eq!(delete.notes.len(), 1);
}

#[test]
fn a_body_that_src_names_is_passed_by_the_caller() {
    let api = lower(&rules("{alias: create, operationId: create, arguments: [{dest: rule, src: id}]}"));
    let create = method(&api, "Rule", "create");
    assert_eq!(create.body_source, Some(Argument));
    assert_eq!(create.notes, ["`rule` is the body, which the field `id` cannot supply, so the caller passes it"]);
}

#[test]
fn sources_include_inherited_fields_and_paths_of_fields() {
    let api = lower(&rules(
        "{alias: a, operationId: replaceType, arguments: [{dest: typeId, src: name}]}, {alias: b, operationId: replaceType, arguments: [{dest: typeId, src: primary.name}]}",
    ));
    assert_eq!(method(&api, "Rule", "a").path_sources, [own("name")]);
    assert_eq!(method(&api, "Rule", "b").path_sources, [own("primary.name")]);
    for source in ["nam", "primary.nam"] {
        let text = rules(&format!("{{alias: a, operationId: replaceType, arguments: [{{dest: typeId, src: {source}}}]}}"));
        let (api, message) = lower_warned(&text, "unknown-source", "/components/schemas/Rule/x-okta-crud/0/arguments/0");
        assert!(message.contains("has no field `nam`") && message.contains("did you mean `name`?"), "{message}");
        assert_eq!(method(&api, "Rule", "a").path_sources, [Argument]);
    }
}

#[test]
fn an_entry_with_an_unknown_operation_keeps_the_reason() {
    let text = rules("{alias: delete, operationId: deletRule, arguments: []}");
    let (api, message) = lower_warned(&text, "unresolved-operation", "/components/schemas/Rule/x-okta-crud/0/operationId");
    assert!(message.contains("did you mean `deleteRule`?"), "{message}");
    assert_eq!(method(&api, "Rule", "delete").operation, Err("there is no operation `deletRule`".to_owned()));
}

#[test]
fn a_union_has_methods_whose_sources_are_fields_of_its_base() {
    let api = lower(
        "components: {schemas: {
            App: {type: object, properties: {id: {type: string}, mode: {type: string}}, x-openapi-v3-discriminator: {propertyName: mode, mapping: {A: '#/definitions/AApp'}},
              x-okta-crud: [{alias: update, operationId: update, arguments: [{dest: appId, src: id}, {dest: app, self: true}]}]},
            AApp: {x-okta-parent: '#/definitions/App', x-okta-operations: [{alias: save, operationId: update, arguments: [{dest: appId, src: id}, {dest: app, self: true}]}]}}}
paths: {'/apps/{appId}': {put: {operationId: update, tags: [App], parameters: [{name: appId, in: path, required: true, schema: {type: string}}],
    requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/App'}}}}, responses: {'204': {description: ''}}}}}",
    );
    for (model, alias) in [("App", "update"), ("AApp", "save")] {
        let method = method(&api, model, alias);
        assert_eq!((method.path_sources.as_slice(), &method.body_source), ([own("id")].as_slice(), &Some(This)), "{model}");
    }
}

#[test]
fn non_objects_have_no_methods() {
    let text = "components: {schemas: {Status: {type: string, enum: [A], x-okta-crud: [{alias: read, operationId: a}]}}}
paths: {/a: {get: {operationId: a, tags: [A], responses: {'204': {description: ''}}}}}";
    let (api, _) = lower_warned(text, "method-without-object", "/components/schemas/Status/x-okta-crud/0");
    assert!(method(&api, "Status", "read").operation.is_err());
}
