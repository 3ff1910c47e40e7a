//! Resolved and unresolved references.

use crate::support::{error, errors, id, lower, lower_warned, member, named, object, operation};
use codegen::api::Type;

#[test]
fn a_part_of_a_schema_is_one_type_wherever_it_is_referred_to() {
    let api = lower(
        "components: {schemas: {User: {properties: {
            profile: {type: object, properties: {manager: {$ref: '#/components/schemas/User/properties/profile'}}}}},
          'My Group': {properties: {owner: {$ref: '#/components/schemas/User/properties/profile'}}},
          Both: {properties: {group: {$ref: '#/components/schemas/My%20Group'}}}}}",
    );
    let profile = named(&member(object(&api, "User"), "profile").ty);
    assert_eq!(profile, id(&api, "UserProfile"));
    assert_eq!(named(&member(object(&api, "UserProfile"), "manager").ty), profile);
    assert_eq!(named(&member(object(&api, "My Group"), "owner").ty), profile);
    assert_eq!(named(&member(object(&api, "Both"), "group").ty), id(&api, "My Group"));
}

#[test]
fn a_part_of_itself_is_an_error() {
    let text = "components: {schemas: {User: {properties: {a: {$ref: '#/components/schemas/User/properties/a'}}}}}";
    error(text, "alias-cycle", "/components/schemas/UserA/$ref");
}

#[test]
fn pointers_of_both_versions_name_the_same_schema() {
    let api = lower(
        "components: {schemas: {'A/B': {type: object}, User: {properties: {
            new: {$ref: '#/components/schemas/A~1B'}, old: {$ref: '#/definitions/A~1B'}}}}}",
    );
    let user = object(&api, "User");
    assert_eq!(named(&member(user, "new").ty), id(&api, "A/B"));
    assert_eq!(named(&member(user, "old").ty), id(&api, "A/B"));
}

#[test]
fn an_unknown_name_suggests_similar_ones() {
    let text =
        "components: {schemas: {UserStatus: {type: string}, User: {properties: {status: {$ref: '#/components/schemas/UserStaus'}}}}}";
    let message = error(text, "unresolved-reference", "/components/schemas/User/properties/status/$ref");
    assert!(message.contains("no schema `UserStaus`") && message.contains("did you mean `UserStatus`?"), "{message}");
    let text = "components: {schemas: {User: {properties: {status: {$ref: '#/components/schemas/Unrelated'}}}}}";
    let message = error(text, "unresolved-reference", "/components/schemas/User/properties/status/$ref");
    assert!(!message.contains("did you mean"), "{message}");
}

#[test]
fn references_lead_to_components_of_their_kind() {
    let text = "components: {parameters: {User: {name: a, in: query, schema: {$ref: '#/components/parameters/User'}}}}
paths: {/a: {get: {operationId: a, tags: [A], parameters: [{$ref: '#/components/parameters/User'}], responses: {'204': {description: ''}}}}}";
    let message = error(text, "reference-form", "/components/parameters/User/schema/$ref");
    assert!(message.contains("`#/components/schemas/NAME`"), "{message}");
}

#[test]
fn parameters_bodies_and_responses_resolve_through_other_references() {
    let api = lower(
        "components:
  schemas: {User: {type: object}}
  parameters: {first: {$ref: '#/components/parameters/second'}, second: {name: limit, in: query, schema: {type: integer}}}
  requestBodies: {User: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}
  responses: {Done: {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}
paths:
  /a:
    post:
      operationId: a
      tags: [A]
      parameters: [{$ref: '#/components/parameters/first'}]
      requestBody: {$ref: '#/components/requestBodies/User'}
      responses: {'200': {$ref: '#/components/responses/Done'}}",
    );
    let operation = operation(&api, "a");
    assert_eq!((operation.parameters[0].name.as_str(), operation.parameters[0].ty.clone()), ("limit", Type::Integer));
    let body = operation.body.as_ref().unwrap();
    assert_eq!((body.name.as_str(), body.required), ("user", true));
    assert_eq!(operation.output, codegen::api::Output::Json(Type::Schema(id(&api, "User"))));
}

#[test]
fn a_reference_cycle_is_reported_once() {
    let text = "components: {parameters: {a: {$ref: '#/components/parameters/b'}, b: {$ref: '#/components/parameters/a'}}}
paths: {/a: {get: {operationId: a, tags: [A], parameters: [{$ref: '#/components/parameters/a'}], responses: {'204': {description: ''}}}}}";
    error(text, "reference-cycle", "/components/parameters/b/$ref");
    let text = "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}}";
    let message = error(text, "alias-cycle", "/components/schemas/A/$ref");
    assert!(message.contains("`A` is an alias of itself"), "{message}");
}

#[test]
fn all_errors_are_reported_in_one_run() {
    let text = "components: {schemas: {User: {properties: {a: {$ref: '#/components/schemas/X'}, b: {$ref: '#/components/schemas/Y'}}}}}
paths:
  /a/{id}: {get: {operationId: a, tags: [A], responses: {'204': {description: ''}}}}
  /b: {get: {operationId: a, tags: [A], responses: {'200': {$ref: '#/components/responses/Z'}}}}";
    let mut codes: Vec<&str> = errors(text).iter().map(|error| error.code).collect();
    codes.sort();
    let expected = ["path-parameter-missing", "unresolved-reference", "unresolved-reference", "unresolved-reference"];
    assert_eq!(codes, expected);
}

#[test]
fn required_names_must_be_properties() {
    let text = "components: {schemas: {User: {required: [emial], properties: {email: {type: string}}}}}";
    let (_, message) = lower_warned(text, "required-unknown", "/components/schemas/User/required/0");
    assert!(message.contains("did you mean `email`?"), "{message}");
}
