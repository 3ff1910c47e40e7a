//! Objects, enums, aliases and inline schemas.

use codegen::api::{SchemaOrigin, Type};

use crate::support::{alias, id, lower, lower_warned, member, named, object, object_of, operation, values};

#[test]
fn fields_have_the_types_of_the_spec() {
    let api = lower(
        "components: {schemas: {Thing: {type: object, required: [text], properties: {
            text: {type: string}, secret: {type: string, format: password}, at: {type: string, format: date-time}, day: {type: string, format: date},
            whole: {type: integer, default: 3}, number: {type: number}, flag: {type: boolean, readOnly: true}, any: {},
            free: {type: object}, map: {type: object, additionalProperties: {type: boolean}}, list: {type: array, items: {type: integer}},
            links: {type: object, x-okta-sdk-type: links}, open: {type: string, x-okta-sdk-type: any}, form: {type: array, items: {type: string}, x-okta-sdk-type: free-form}}}}}",
    );
    let thing = object(&api, "Thing");
    let expected = [
        ("text", Type::String),
        ("secret", Type::Secret),
        ("at", Type::DateTime),
        ("day", Type::String),
        ("whole", Type::Integer),
        ("number", Type::Number),
        ("flag", Type::Boolean),
        ("any", Type::Any),
        ("free", Type::FreeForm),
        ("map", Type::Map(Box::new(Type::Boolean))),
        ("list", Type::List(Box::new(Type::Integer))),
        ("links", Type::Links),
        ("open", Type::Any),
        ("form", Type::FreeForm),
    ];
    let found: Vec<(&str, Type)> = thing.members.iter().map(|member| (member.name.as_str(), member.ty.clone())).collect();
    assert_eq!(found, expected);
    assert!(member(thing, "text").required && !member(thing, "secret").required);
    assert!(member(thing, "flag").read_only && !member(thing, "any").read_only);
    assert_eq!(member(thing, "whole").default, Some(3.into()));
}

#[test]
fn components_of_every_kind_keep_their_names() {
    let api = lower(
        "components: {schemas: {
            Empty: {type: object}, Extensible: {type: object, x-okta-extensible: true}, List: {type: array, items: {$ref: '#/components/schemas/Empty'}},
            Map: {type: object, additionalProperties: {type: string}}, Text: {type: string}, Untyped: {}, Status: {type: string, enum: [B, A, B]},
            Same: {$ref: '#/definitions/Status'}, Wrapped: {allOf: [{$ref: '#/components/schemas/Status'}], description: The status.}}}",
    );
    assert!(object(&api, "Empty").members.is_empty() && !object(&api, "Empty").extensible);
    assert!(object(&api, "Extensible").extensible);
    assert_eq!(alias(&api, "List"), &Type::List(Box::new(Type::Schema(id(&api, "Empty")))));
    assert_eq!(alias(&api, "Map"), &Type::Map(Box::new(Type::String)));
    assert_eq!(alias(&api, "Text"), &Type::String);
    assert_eq!(alias(&api, "Untyped"), &Type::Any);
    assert_eq!(values(&api, id(&api, "Status")), ["B", "A"], "in the order of the spec, without duplicates");
    assert_eq!(alias(&api, "Same"), &Type::Schema(id(&api, "Status")));
    assert_eq!(alias(&api, "Wrapped"), &Type::Schema(id(&api, "Status")));
    assert_eq!(api.component("Wrapped").unwrap().documentation.as_deref(), Some("The status."));
}

#[test]
fn an_untyped_schema_with_properties_is_an_object() {
    let api = lower("components: {schemas: {User: {properties: {id: {type: string}}, additionalProperties: {type: integer}}}}");
    assert_eq!(object(&api, "User").additional, Some(Type::Integer));
}

#[test]
fn inline_schemas_are_named_after_their_position() {
    let api = lower(
        "components: {schemas: {User: {type: object, x-okta-tags: [People], properties: {
            status: {type: string, enum: [ON, OFF]},
            address: {type: object, description: Where they live., properties: {kind: {type: string, enum: [HOME]}}},
            phones: {type: array, items: {type: object, properties: {number: {type: string}}}},
            shoes: {type: object, additionalProperties: {properties: {size: {type: integer}}}}}},
          Pairs: {type: array, items: {type: object, properties: {left: {type: string}}}}}}
paths:
  /users:
    post:
      operationId: makeUser
      tags: [People]
      parameters: [{name: order, in: query, schema: {type: string, enum: [asc, desc]}}]
      requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}
      responses: {'200': {description: Done, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}}",
    );
    let user = id(&api, "User");
    let origin = |name: &str| api.schema(named(&member(object(&api, "User"), name).ty)).origin.clone();
    let place = |of, member: &str| SchemaOrigin::Member { of, member: member.to_owned() };
    for name in ["status", "address", "phones", "shoes"] {
        assert_eq!(origin(name), place(user, name));
    }
    let address = named(&member(object(&api, "User"), "address").ty);
    assert_eq!(api.schema(address).documentation.as_deref(), Some("Where they live."));
    assert_eq!(api.schema(address).tag.map(|tag| api.tag(tag).name.as_str()), Some("People"), "an inline schema has the tag of its parent");
    assert_eq!(api.schema(named(&member(object_of(&api, address), "kind").ty)).origin, place(address, "kind"));
    assert_eq!(api.schema(named(alias(&api, "Pairs"))).origin, place(id(&api, "Pairs"), "item"));
    let make = operation(&api, "makeUser");
    let operation = || "makeUser".to_owned();
    let parameter = SchemaOrigin::Parameter { operation: operation(), parameter: "order".to_owned() };
    assert_eq!(api.schema(named(&make.parameters[0].ty)).origin, parameter);
    let codegen::api::BodyKind::Json(body) = &make.body.as_ref().unwrap().kind else { panic!() };
    assert_eq!(api.schema(named(body)).origin, SchemaOrigin::RequestBody { operation: operation() });
    let codegen::api::Output::Json(output) = &make.output else { panic!() };
    assert_eq!(api.schema(named(output)).origin, SchemaOrigin::Response { operation: operation() });
}

#[test]
fn known_values_make_an_enum() {
    let api = lower(
        "components: {schemas: {Provider: {properties: {
            type: {type: string, x-okta-known-values: [SAML2, OIDC]}, both: {type: string, enum: [A], x-okta-known-values: [A, B]}}}}}",
    );
    let provider = object(&api, "Provider");
    assert_eq!(values(&api, named(&member(provider, "type").ty)), ["SAML2", "OIDC"]);
    assert_eq!(values(&api, named(&member(provider, "both").ty)), ["A", "B"]);
}

#[test]
fn enums_of_non_strings_become_plain_types() {
    let text = "components: {schemas: {Level: {type: integer, enum: [1, 2]}}}";
    let (api, message) = lower_warned(text, "enum-not-text", "/components/schemas/Level/enum/0");
    assert_eq!(alias(&api, "Level"), &Type::Integer);
    assert!(message.contains("`1`"), "{message}");
    let text = "components: {schemas: {Scope: {type: object, enum: [SELF, NONE]}}}";
    let (api, message) = lower_warned(text, "enum-type", "/components/schemas/Scope");
    assert_eq!(values(&api, id(&api, "Scope")), ["SELF", "NONE"]);
    assert!(message.contains("`object`"), "{message}");
}

#[test]
fn all_of_around_a_reference_only_adds_prose_and_flags() {
    let api = lower(
        "components: {schemas: {Status: {type: string, enum: [ON]}, When: {type: string, format: date-time, readOnly: true}, User: {properties: {
            status: {allOf: [{$ref: '#/components/schemas/Status'}, {readOnly: true, description: Of the user.}]},
            created: {$ref: '#/components/schemas/When'},
            old: {$ref: '#/components/schemas/Status', deprecated: true, default: 'ON'}}}}}",
    );
    let user = object(&api, "User");
    let status = member(user, "status");
    assert_eq!(status.ty, Type::Schema(id(&api, "Status")));
    assert!(status.read_only);
    assert_eq!(status.documentation.as_deref(), Some("Of the user."));
    assert!(member(user, "created").read_only, "a component's `readOnly` applies to the field");
    let old = member(user, "old");
    assert_eq!((old.ty.clone(), old.deprecated, old.default.clone()), (Type::Schema(id(&api, "Status")), true, Some("ON".into())));
}

#[test]
fn an_id_is_read_only_only_if_the_spec_says_so() {
    let api = lower(
        "components: {schemas: {User: {properties: {id: {type: string, readOnly: true}}}, AppUser: {properties: {id: {type: string}}}}}",
    );
    assert!(member(object(&api, "User"), "id").read_only);
    assert!(!member(object(&api, "AppUser"), "id").read_only);
}

#[test]
fn a_schema_has_its_own_tag_or_the_tag_of_its_first_user() {
    let api = lower(
        "tags: [{name: Group}, {name: User}]
components: {schemas: {Own: {x-okta-tags: [Group, User], properties: {other: {$ref: '#/components/schemas/Shared'}}},
  Shared: {properties: {deep: {$ref: '#/components/schemas/Deep'}}}, Deep: {type: object}, Unused: {type: object}}}
paths:
  /a: {get: {operationId: a, tags: [User], responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Shared'}}}}}}}
  /b: {get: {operationId: b, tags: [Extra], responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Own'}}}}}}}",
    );
    let tag = |name: &str| api.component(name).unwrap().tag.map(|tag| api.tag(tag).name.as_str());
    assert_eq!(tag("Own"), Some("Group"));
    assert_eq!(tag("Shared"), Some("User"));
    assert_eq!(tag("Deep"), Some("User"));
    assert_eq!(tag("Unused"), None);
    let names: Vec<&str> = api.tags.iter().map(|tag| tag.name.as_str()).collect();
    assert_eq!(names, ["Group", "User", "Extra"], "tags that only operations name come last");
}
