//! Queries on an `Api`.

use codegen::api::{Api, Graph, Type};

use crate::support::{id, lower, object, operation, union};

fn boxed(api: &Api, graph: &Graph, name: &str) -> Vec<String> {
    let members = &object(api, name).members;
    let boxed = |index: &usize| graph.needs_box(id(api, name), *index);
    (0..members.len()).filter(boxed).map(|index| members[index].name.clone()).collect()
}

#[test]
fn a_cycle_is_broken_by_the_fewest_boxes() {
    let api = lower(
        "components: {schemas: {
            Self: {properties: {name: {type: string}, next: {$ref: '#/components/schemas/Self'}, other: {$ref: '#/components/schemas/Self'}}},
            A: {properties: {b: {$ref: '#/components/schemas/B'}}}, B: {properties: {c: {$ref: '#/components/schemas/C'}}}, C: {properties: {a: {$ref: '#/components/schemas/Same'}}},
            Same: {$ref: '#/components/schemas/A'}, Outside: {properties: {a: {$ref: '#/components/schemas/A'}}}}}",
    );
    let graph = Graph::new(&api);
    assert_eq!(boxed(&api, &graph, "Self"), ["next", "other"]);
    assert_eq!(
        [boxed(&api, &graph, "A"), boxed(&api, &graph, "B"), boxed(&api, &graph, "C")].concat(),
        ["a"],
        "the last one closes the cycle"
    );
    assert!(boxed(&api, &graph, "Outside").is_empty());
    for (name, recursive) in [("Self", true), ("A", true), ("Same", true), ("C", true), ("Outside", false)] {
        assert_eq!(graph.is_recursive(id(&api, name)), recursive, "{name}");
    }
}

#[test]
fn lists_and_maps_break_a_cycle() {
    let api = lower(
        "components: {schemas: {
            Form: {properties: {fields: {type: array, items: {$ref: '#/components/schemas/Field'}}}}, Field: {properties: {form: {$ref: '#/components/schemas/Form'}}},
            Tree: {properties: {children: {type: object, additionalProperties: {$ref: '#/components/schemas/Tree'}}}}, Trees: {type: array, items: {$ref: '#/components/schemas/Wood'}},
            Wood: {properties: {trees: {$ref: '#/components/schemas/Trees'}}}}}",
    );
    let graph = Graph::new(&api);
    for name in ["Form", "Field", "Tree", "Wood"] {
        assert!(boxed(&api, &graph, name).is_empty(), "{name}");
        assert!(graph.is_recursive(id(&api, name)), "{name}");
    }
}

#[test]
fn a_variant_that_contains_its_union_boxes_it() {
    let api = lower(
        "components: {schemas: {
            Node: {type: object, properties: {kind: {type: string}, parent: {$ref: '#/components/schemas/Node'}}, discriminator: {propertyName: kind, mapping: {leaf: Leaf, pair: Pair}}},
            Leaf: {allOf: [{$ref: '#/components/schemas/Node'}]},
            Pair: {allOf: [{$ref: '#/components/schemas/Node'}, {type: object, properties: {left: {$ref: '#/components/schemas/Node'}, text: {type: string}}}]}}}",
    );
    let graph = Graph::new(&api);
    assert_eq!(boxed(&api, &graph, "Pair"), ["parent", "left"]);
    assert_eq!(boxed(&api, &graph, "Leaf"), ["parent"]);
    assert!(graph.needs_box(union(&api, "Node").base, 1));
}

const TAGS: &str = "tags: [{name: User}, {name: App}, {name: Org}]
components: {schemas: {
  User: {properties: {profile: {$ref: '#/components/schemas/Profile'}}}, Profile: {type: object}, Users: {type: array, items: {$ref: '#/components/schemas/User'}},
  App: {type: object, properties: {mode: {type: string}, owner: {type: object, additionalProperties: {$ref: '#/components/schemas/User'}}},
    x-openapi-v3-discriminator: {propertyName: mode, mapping: {A: '#/definitions/AApp', B: '#/definitions/BApp'}}},
  AApp: {x-okta-parent: '#/definitions/App', properties: {a: {type: object, properties: {x: {type: string}}}}}, BApp: {x-okta-parent: '#/definitions/App'},
  Order: {type: string, enum: [up]}, Unused: {type: object}}}
paths:
  /users: {get: {operationId: users, tags: [User], parameters: [{name: order, in: query, schema: {$ref: '#/components/schemas/Order'}}],
    responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Users'}}}}}}}
  /apps: {post: {operationId: apps, tags: [App], requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/AApp'}}}}, responses: {'204': {description: ''}}}}";

#[test]
fn a_tag_includes_every_schema_that_its_operations_need() {
    let api = lower(TAGS);
    let graph = Graph::new(&api);
    let tags = |name: &str| graph.tags_of(id(&api, name)).iter().map(|tag| api.tag(*tag).name.as_str()).collect::<Vec<_>>();
    assert_eq!(tags("Order"), ["User"]);
    assert_eq!(tags("Users"), ["User"]);
    for name in ["User", "Profile"] {
        assert_eq!(tags(name), ["User", "App"], "{name}: through the map of the owner of an application too");
    }
    for name in ["AApp", "App", "BApp"] {
        assert_eq!(tags(name), ["App"], "{name}: a variant needs its union, which needs all its variants");
    }
    let inline = api
        .schemas
        .iter()
        .find(|schema| matches!(&schema.origin, codegen::api::SchemaOrigin::Member { member, .. } if member == "a"))
        .unwrap();
    assert_eq!(graph.tags_of(inline.id).len(), 1);
    assert_eq!(graph.tags_of(union(&api, "App").base).len(), 1);
    assert!(tags("Unused").is_empty());
}

#[test]
fn users_of_a_schema_refer_to_it() {
    let api = lower(TAGS);
    let graph = Graph::new(&api);
    let users = graph.users_of(id(&api, "Users"));
    assert_eq!((users.schemas.len(), users.operations.iter().copied().collect::<Vec<_>>()), (0, vec![operation(&api, "users").id]));
    let user = graph.users_of(id(&api, "User"));
    let schemas: Vec<_> = user.schemas.iter().copied().collect();
    // A union's fields are in its base and inherited by its variants.
    let expected = [id(&api, "Users"), id(&api, "AApp"), id(&api, "BApp"), union(&api, "App").base];
    assert_eq!((schemas.as_slice(), user.operations.len()), (expected.as_slice(), 0));
    assert_eq!(graph.users_of(id(&api, "Unused")), &codegen::api::Users::default());
}

#[test]
fn aliases_are_resolved() {
    let api = lower(
        "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/C'}, C: {type: array, items: {type: string}}, D: {type: object}}}",
    );
    assert_eq!(api.resolve(&Type::Schema(id(&api, "A"))), &Type::List(Box::new(Type::String)));
    assert_eq!(api.resolve(&Type::Schema(id(&api, "D"))), &Type::Schema(id(&api, "D")));
}

#[test]
fn counts_cover_every_kind() {
    let api = lower(TAGS);
    let counts = api.counts();
    assert_eq!((counts.components, counts.inline, counts.bases), (8, 1, 1));
    assert_eq!((counts.objects, counts.enums, counts.unions, counts.aliases), (7, 1, 1, 1));
    assert_eq!((counts.operations, counts.sub_operations, counts.paged, counts.values), (2, 0, 0, 1));
}
