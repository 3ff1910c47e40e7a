//! `x-okta-parent` and `allOf`.

use codegen::api::Type;

use crate::support::{error, errors, id, lower, lower_warned, member, member_names, object};

const CHAIN: &str = "components: {schemas: {
    Leaf: {x-okta-parent: '#/definitions/Middle', properties: {own: {type: string}, name: {default: leaf}, settings: {$ref: '#/components/schemas/LeafSettings'}}},
    Middle: {x-okta-parent: '#/definitions/Root', properties: {middle: {type: string}}},
    Root: {type: object, x-okta-extensible: true, required: [name], properties: {
      id: {type: string, readOnly: true}, name: {type: string, readOnly: true, description: The name.}, settings: {$ref: '#/components/schemas/Settings'}}},
    Settings: {type: object}, LeafSettings: {x-okta-parent: '#/definitions/Settings', properties: {url: {type: string}}}}}";

#[test]
fn inherited_fields_come_first() {
    let api = lower(CHAIN);
    let leaf = object(&api, "Leaf");
    assert_eq!(member_names(leaf), ["id", "name", "settings", "middle", "own"]);
    assert_eq!(leaf.parent, Some(id(&api, "Middle")));
    assert_eq!(object(&api, "Middle").parent, Some(id(&api, "Root")));
    assert_eq!(object(&api, "Root").parent, None);
    assert_eq!(member(leaf, "id").inherited_from, Some(id(&api, "Root")), "the schema that declares it, at the end of the chain");
    assert_eq!(member(leaf, "middle").inherited_from, Some(id(&api, "Middle")));
    assert_eq!(member(leaf, "own").inherited_from, None);
    assert!(leaf.extensible, "`x-okta-extensible` is inherited");
}

#[test]
fn an_overriding_field_keeps_its_position_and_inherits_unset_attributes() {
    let api = lower(CHAIN);
    let leaf = object(&api, "Leaf");
    let name = member(leaf, "name");
    assert_eq!(name.ty, Type::String, "without its own type it inherits one");
    assert_eq!(name.default, Some("leaf".into()));
    assert_eq!(name.documentation.as_deref(), Some("The name."));
    assert!(name.required && name.read_only);
    assert_eq!(name.inherited_from, None);
    assert_eq!(member(leaf, "settings").ty, Type::Schema(id(&api, "LeafSettings")));
    assert_eq!(member(object(&api, "Middle"), "settings").ty, Type::Schema(id(&api, "Settings")));
}

#[test]
fn all_of_inherits_from_references_and_merges_inline_parts() {
    let api = lower(
        "components: {schemas: {Base: {type: object, properties: {id: {type: string}}}, Mixin: {type: object, properties: {note: {type: string}, id: {type: string, format: password}}},
            Both: {allOf: [{$ref: '#/components/schemas/Base'}, {$ref: '#/components/schemas/Mixin'}, {type: object, required: [id], properties: {own: {type: string}}}]},
            Twice: {x-okta-parent: '#/definitions/Base', allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {own: {type: string}}}]}}}",
    );
    let both = object(&api, "Both");
    assert_eq!(member_names(both), ["id", "note", "own"]);
    assert_eq!(both.parent, Some(id(&api, "Base")), "the first one is the parent");
    assert_eq!(member(both, "id").ty, Type::String, "the first declaration of a field wins");
    assert!(member(both, "id").required, "a part can make an inherited field required");
    assert!(!member(object(&api, "Base"), "id").required);
    assert_eq!(member(both, "note").inherited_from, Some(id(&api, "Mixin")));
    assert_eq!(member_names(object(&api, "Twice")), ["id", "own"]);
    assert_eq!(object(&api, "Twice").parent, Some(id(&api, "Base")));
}

#[test]
fn a_field_with_two_types_is_reported() {
    let base = "Base: {type: object, properties: {id: {type: string}, size: {type: number}, any: {}}}";
    let both = |parts: &str| {
        format!("components: {{schemas: {{{base}, Other: {{type: object, properties: {{id: {{type: integer}}}}}}, Both: {parts}}}}}")
    };
    let at = |pointer: &str| format!("/components/schemas/{pointer}");
    for (parts, pointer, kept) in [
        ("{allOf: [{$ref: '#/components/schemas/Base'}], properties: {id: {type: integer}}}", "Both/properties/id", Type::Integer),
        (
            "{x-okta-parent: '#/definitions/Base', properties: {id: {type: array, items: {type: string}}}}",
            "Both/properties/id",
            Type::List(Type::String.into()),
        ),
        ("{allOf: [{$ref: '#/components/schemas/Base'}, {$ref: '#/components/schemas/Other'}]}", "Base/properties/id", Type::String),
        ("{allOf: [{properties: {id: {type: integer}}}, {properties: {id: {type: string}}}]}", "Both/allOf/1/properties/id", Type::String),
    ] {
        let (api, message) = lower_warned(&both(parts), "field-conflict", &at(pointer));
        assert!(message.starts_with("the field `id` of `Both` is "), "{message}");
        assert_eq!(member(object(&api, "Both"), "id").ty, kept, "{parts}");
    }
    // A narrower type is fine.
    lower(&both(
        "{allOf: [{$ref: '#/components/schemas/Base'}], properties: {id: {type: string, enum: [A]}, size: {type: integer}, any: {type: string}}}",
    ));
}

#[test]
fn a_component_that_wraps_an_object_inherits_from_it() {
    let api = lower(
        "components: {schemas: {Base: {type: object, properties: {id: {type: string}}}, Child: {allOf: [{$ref: '#/components/schemas/Base'}, {description: A child.}]},
            Inline: {allOf: [{type: string, enum: [A]}]}}}",
    );
    assert_eq!(object(&api, "Child").parent, Some(id(&api, "Base")));
    assert_eq!(crate::support::values(&api, id(&api, "Inline")), ["A"]);
}

#[test]
fn an_inheritance_cycle_is_reported_with_its_path() {
    let text = "components: {schemas: {
        A: {x-okta-parent: '#/definitions/B', type: object}, B: {x-okta-parent: '#/definitions/C', type: object}, C: {allOf: [{$ref: '#/components/schemas/A'}]},
        Below: {x-okta-parent: '#/definitions/A', type: object}}}";
    let errors = errors(text);
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].code, "parent-cycle");
    assert!(errors[0].message.contains("`A` -> `B` -> `C` -> `A`"), "{}", errors[0].message);
    assert_eq!(errors[0].related.len(), 2);
    let text = "components: {schemas: {A: {x-okta-parent: '#/definitions/A', type: object}}}";
    error(text, "parent-cycle", "/components/schemas/A/x-okta-parent");
}

#[test]
fn nothing_is_inherited_from_a_non_object() {
    let text = "components: {schemas: {Status: {type: string, enum: [A]}, User: {x-okta-parent: '#/definitions/Status', properties: {id: {type: string}}}}}";
    let (api, message) = lower_warned(text, "parent-not-object", "/components/schemas/User/x-okta-parent");
    assert!(message.contains("`User` inherits from `Status`"), "{message}");
    assert_eq!(object(&api, "User").parent, None);
}

#[test]
fn parts_of_all_of_that_add_nothing_are_reported() {
    let text = "components: {schemas: {A: {type: object, properties: {a: {type: string}}},
        B: {allOf: [{$ref: '#/components/schemas/A'}, {oneOf: [{properties: {x: {type: string}}}, {properties: {y: {type: string}}}]}]}}}";
    let (api, _) = lower_warned(text, "all-of-part", "/components/schemas/B/allOf/1");
    assert_eq!(member_names(object(&api, "B")), ["a"]);
}
