//! Discriminators: variants, bases, nested unions and fixed tags.

use codegen::api::{Api, SchemaId, SchemaKind, SchemaOrigin, Type};

use crate::support::{alias, alternatives, error, id, label, lower, lower_warned, member, member_names, named, object, object_of, union};

const APPLICATIONS: &str = "tags: [{name: Application}]
components: {schemas: {
    Application: {type: object, x-okta-tags: [Application], properties: {id: {type: string, readOnly: true}, name: {type: string}, signOnMode: {type: string}},
      x-openapi-v3-discriminator: {propertyName: signOnMode, mapping: {
        BOOKMARK: '#/definitions/BookmarkApplication', SAML_1_1: '#/definitions/SamlApplication', SAML_2_0: '#/definitions/SamlApplication'}}},
    BookmarkApplication: {x-okta-parent: '#/definitions/Application', x-okta-defined-as: {name: bookmark}, properties: {name: {default: bookmark}}},
    SamlApplication: {x-okta-parent: '#/definitions/Application', properties: {saml: {type: string}},
      x-openapi-v3-discriminator: {propertyName: name, mapping: {okta_org2org: '#/definitions/Org2OrgApplication'}}},
    Org2OrgApplication: {x-okta-parent: '#/definitions/SamlApplication', x-okta-defined-as: {name: okta_org2org}, properties: {org: {type: string}}}}}";

fn variants(api: &Api, name: &str) -> Vec<(Vec<String>, String)> {
    union(api, name).variants.iter().map(|variant| (variant.values.clone(), label(api, variant.schema))).collect()
}

fn fixed(api: &Api, id: SchemaId) -> Vec<(String, String, bool)> {
    object_of(api, id).fixed.iter().map(|fixed| (fixed.member.clone(), fixed.value.clone(), fixed.settable)).collect()
}

fn texts(found: &[(&str, &str, bool)]) -> Vec<(String, String, bool)> {
    found.iter().map(|(member, value, settable)| ((*member).to_owned(), (*value).to_owned(), *settable)).collect()
}

#[test]
fn a_discriminator_makes_a_union_with_a_base() {
    let api = lower(APPLICATIONS);
    let application = union(&api, "Application");
    assert_eq!(application.tag, "signOnMode");
    assert_eq!(application.parent, None);
    let expected = [
        (vec!["BOOKMARK".to_owned()], "BookmarkApplication".to_owned()),
        (vec!["SAML_1_1".to_owned(), "SAML_2_0".to_owned()], "SamlApplication".to_owned()),
    ];
    assert_eq!(variants(&api, "Application"), expected, "several tags can choose the same variant");
    let base = api.schema(application.base);
    assert_eq!(base.origin, SchemaOrigin::BaseOf(id(&api, "Application")));
    assert_eq!(base.tag.map(|tag| api.tag(tag).name.as_str()), Some("Application"));
    assert_eq!(member_names(object_of(&api, application.base)), ["id", "name", "signOnMode"]);
    assert!(fixed(&api, application.base).is_empty(), "the base accepts any tag");
}

#[test]
fn a_variant_can_itself_be_a_union() {
    let api = lower(APPLICATIONS);
    let saml = union(&api, "SamlApplication");
    assert_eq!((saml.tag.as_str(), saml.parent), ("name", Some(id(&api, "Application"))));
    assert_eq!(variants(&api, "SamlApplication"), [(vec!["okta_org2org".to_owned()], "Org2OrgApplication".to_owned())]);
    assert_eq!(member_names(object_of(&api, saml.base)), ["id", "name", "signOnMode", "saml"]);
    let org2org = object(&api, "Org2OrgApplication");
    assert_eq!(member_names(org2org), ["id", "name", "signOnMode", "saml", "org"]);
    assert_eq!(org2org.parent, Some(id(&api, "SamlApplication")));
}

#[test]
fn a_variant_fixes_the_tags_of_all_enclosing_unions() {
    let api = lower(APPLICATIONS);
    let of = |name: &str| fixed(&api, id(&api, name));
    assert_eq!(of("BookmarkApplication"), texts(&[("signOnMode", "BOOKMARK", false), ("name", "bookmark", true)]));
    // The tag takes precedence over `x-okta-defined-as`, and the caller chooses among several values.
    assert_eq!(of("Org2OrgApplication"), texts(&[("name", "okta_org2org", false), ("signOnMode", "SAML_1_1", true)]));
    let base = union(&api, "SamlApplication").base;
    assert_eq!(fixed(&api, base), texts(&[("signOnMode", "SAML_1_1", true)]));
}

#[test]
fn the_default_of_the_field_chooses_among_several_tags() {
    let text = APPLICATIONS.replace("{saml: {type: string}}", "{saml: {type: string}, signOnMode: {type: string, default: SAML_2_0}}");
    let api = lower(&text);
    let expected = texts(&[("name", "okta_org2org", false), ("signOnMode", "SAML_2_0", true)]);
    assert_eq!(fixed(&api, id(&api, "Org2OrgApplication")), expected);
}

#[test]
fn defined_as_needs_a_field_called_name() {
    let text = "components: {schemas: {A: {type: object, x-okta-defined-as: {name: a}, properties: {id: {type: string}}}}}";
    let (api, _) = lower_warned(text, "defined-as-without-member", "/components/schemas/A/x-okta-defined-as/name");
    assert!(object(&api, "A").fixed.is_empty());
}

#[test]
fn a_mapping_target_need_not_inherit_from_the_union() {
    let text = "components: {schemas: {
        Rule: {type: object, properties: {id: {type: string}, type: {type: string}}, x-openapi-v3-discriminator: {propertyName: type, mapping: {X: '#/definitions/Other'}}},
        Other: {type: object, properties: {own: {type: string}}}}}";
    let (api, message) = lower_warned(text, "variant-not-child", "/components/schemas/Rule/x-openapi-v3-discriminator/mapping/X");
    assert!(message.contains("`Other`, which does not inherit from `Rule`"), "{message}");
    let other = object(&api, "Other");
    assert_eq!(member_names(other), ["own", "type"], "the tag is still a field");
    assert_eq!(other.parent, None);
    assert_eq!(fixed(&api, id(&api, "Other")), texts(&[("type", "X", false)]));
}

#[test]
fn standard_discriminators_are_unions_too() {
    let api = lower(
        "components: {schemas: {
            Zone: {type: object, properties: {id: {type: string}, type: {type: string}}, discriminator: {propertyName: type, mapping: {IP: '#/components/schemas/IpZone', DYNAMIC: DynamicZone}}},
            IpZone: {allOf: [{$ref: '#/components/schemas/Zone'}, {type: object, properties: {gateways: {type: string}}}]},
            DynamicZone: {allOf: [{$ref: '#/components/schemas/Zone'}, {type: object, properties: {asns: {type: string}}}]},
            Animal: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}},
            Cat: {allOf: [{$ref: '#/components/schemas/Animal'}]}}}",
    );
    assert_eq!(
        variants(&api, "Zone"),
        [(vec!["IP".to_owned()], "IpZone".to_owned()), (vec!["DYNAMIC".to_owned()], "DynamicZone".to_owned())]
    );
    assert_eq!(member_names(object(&api, "IpZone")), ["id", "type", "gateways"]);
    assert_eq!(
        variants(&api, "Animal"),
        [(vec!["Cat".to_owned()], "Cat".to_owned())],
        "without a mapping, child schemas are tagged by their names"
    );
}

#[test]
fn alternatives_with_a_discriminator_have_a_base_with_their_common_fields() {
    for keyword in ["oneOf", "anyOf"] {
        let api = lower(&format!(
            "components: {{schemas: {{
                Event: {{{keyword}: [{{$ref: '#/components/schemas/Made'}}, {{$ref: '#/components/schemas/Gone'}}], discriminator: {{propertyName: kind, mapping: {{made: Made}}}}}},
                Made: {{type: object, required: [id], properties: {{id: {{type: string}}, kind: {{type: string}}, at: {{type: string}}}}}},
                Gone: {{type: object, properties: {{id: {{type: string}}, kind: {{type: string}}, at: {{type: integer}}}}}}}}}}",
        ));
        let expected = [(vec!["made".to_owned()], "Made".to_owned()), (vec!["Gone".to_owned()], "Gone".to_owned())];
        assert_eq!(variants(&api, "Event"), expected, "a schema's name is its tag unless the mapping gives another one");
        let base = object_of(&api, union(&api, "Event").base);
        assert_eq!(member_names(base), ["id", "kind"], "the fields that all have with the same type");
        assert!(!member(base, "id").required);
    }
}

#[test]
fn an_inline_copy_of_a_named_union_is_that_union() {
    let api = lower(
        "components: {schemas: {
            Zone: {type: object, properties: {type: {type: string}}, discriminator: {propertyName: type, mapping: {IP: IpZone, DYNAMIC: DynamicZone, V2: V2Zone}}},
            IpZone: {allOf: [{$ref: '#/components/schemas/Zone'}]}, DynamicZone: {allOf: [{$ref: '#/components/schemas/Zone'}]}, V2Zone: {allOf: [{$ref: '#/components/schemas/Zone'}]},
            Holder: {properties: {
              zone: {oneOf: [{$ref: '#/components/schemas/IpZone'}, {$ref: '#/components/schemas/DynamicZone'}], discriminator: {propertyName: type, mapping: {IP: IpZone, DYNAMIC: DynamicZone}}},
              bare: {oneOf: [{$ref: '#/components/schemas/IpZone'}, {$ref: '#/components/schemas/V2Zone'}]},
              other: {oneOf: [{$ref: '#/components/schemas/IpZone'}, {$ref: '#/components/schemas/V2Zone'}], discriminator: {propertyName: kind}}}}}}",
    );
    let holder = object(&api, "Holder");
    assert_eq!(named(&member(holder, "zone").ty), id(&api, "Zone"));
    assert_eq!(named(&member(holder, "bare").ty), id(&api, "Zone"));
    let other = named(&member(holder, "other").ty);
    assert_eq!(label(&api, other), "Holder.other", "a different tag field makes a different union");
    assert!(matches!(api.schema(other).kind, SchemaKind::Union(_)));
}

const ALTERNATIVES: &str = "A: {type: object, properties: {a: {type: string}}}, B: {type: object, properties: {b: {type: string}}}, Status: {type: string, enum: [ON]}";

#[test]
fn one_of_several_types_is_a_choice() {
    let api = lower(&format!(
        "components: {{schemas: {{{ALTERNATIVES},
            Objects: {{oneOf: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}]}},
            Mixed: {{anyOf: [{{$ref: '#/components/schemas/A'}}, {{type: array, items: {{type: string}}}}, {{title: Count, type: integer}}]}},
            Twice: {{oneOf: [{{type: string}}, {{type: string}}, {{type: boolean}}]}},
            Tree: {{oneOf: [{{type: string}}, {{type: array, items: {{$ref: '#/components/schemas/Tree'}}}}]}}}}}}",
    ));
    let (a, b) = (Type::Schema(id(&api, "A")), Type::Schema(id(&api, "B")));
    let list = |item| Type::List(Box::new(item));
    assert_eq!(alternatives(&api, "Objects"), [a.clone(), b]);
    assert_eq!(alternatives(&api, "Mixed"), [a, list(Type::String), Type::Integer]);
    assert_eq!(alternatives(&api, "Twice"), [Type::String, Type::Boolean]);
    assert_eq!(alternatives(&api, "Tree"), [Type::String, list(Type::Schema(id(&api, "Tree")))]);
}

#[test]
fn any_of_several_objects_is_one_object_with_all_fields() {
    let either = |keyword: &str, more: &str| {
        format!(
            "components: {{schemas: {{{ALTERNATIVES}, Either: {{{keyword}: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}]{more}}}}}}}"
        )
    };
    assert_eq!(member_names(object(&lower(&either("anyOf", "")), "Either")), ["a", "b"]);
    assert_eq!(member_names(object(&lower(&either("oneOf", ", x-okta-sdk-type: object")), "Either")), ["a", "b"]);
}

#[test]
fn a_choice_that_others_inherit_from_is_one_object() {
    let api = lower(&format!(
        "components: {{schemas: {{{ALTERNATIVES},
            Parent: {{oneOf: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}]}},
            Heir: {{allOf: [{{$ref: '#/components/schemas/Parent'}}, {{type: object, properties: {{own: {{type: string}}}}}}]}},
            Union: {{oneOf: [{{$ref: '#/components/schemas/Variant'}}], discriminator: {{propertyName: kind, mapping: {{v: Variant}}}}}},
            Variant: {{oneOf: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}]}}}}}}",
    ));
    assert_eq!(member_names(object(&api, "Heir")), ["a", "b", "own"]);
    assert_eq!(member_names(object(&api, "Variant")), ["a", "b", "kind"]);
}

#[test]
fn alternatives_without_constraints_are_any_value() {
    let text = format!("components: {{schemas: {{{ALTERNATIVES}, Either: {{oneOf: [{{$ref: '#/components/schemas/A'}}, {{}}]}}}}}}");
    let (api, message) = lower_warned(&text, "alternatives-without-discriminator", "/components/schemas/Either");
    assert_eq!(alias(&api, "Either"), &Type::Any);
    assert!(message.contains("2 alternatives"), "{message}");
}

#[test]
fn alternatives_that_are_strings_or_one_type_are_that_type() {
    let api = lower(&format!(
        "components: {{schemas: {{{ALTERNATIVES}, Text: {{oneOf: [{{$ref: '#/components/schemas/Status'}}, {{type: string}}]}}, Only: {{anyOf: [{{$ref: '#/components/schemas/A'}}]}}}}}}",
    ));
    assert_eq!(alias(&api, "Text"), &Type::Schema(id(&api, "Status")), "an enum is open, so any other string fits too");
    assert_eq!(alias(&api, "Only"), &Type::Schema(id(&api, "A")));
}

#[test]
fn invalid_discriminators_are_reported() {
    let text = "components: {schemas: {A: {type: object, properties: {type: {type: string}}, discriminator: {propertyName: type}}}}";
    let (api, _) = lower_warned(text, "discriminator-without-variants", "/components/schemas/A/discriminator");
    assert_eq!(member_names(object(&api, "A")), ["type"]);

    let text = "components: {schemas: {A: {type: object, properties: {id: {type: string}}, discriminator: {propertyName: kind, mapping: {b: B}}}, B: {allOf: [{$ref: '#/components/schemas/A'}]}}}";
    let (api, _) = lower_warned(text, "discriminator-not-member", "/components/schemas/A/discriminator/propertyName");
    assert_eq!(member_names(object_of(&api, union(&api, "A").base)), ["id", "kind"]);
    assert_eq!(member_names(object(&api, "B")), ["id", "kind"]);

    let text = "components: {schemas: {A: {type: object, properties: {type: {type: string}}, discriminator: {propertyName: type, mapping: {a: A, b: B}}}, B: {allOf: [{$ref: '#/components/schemas/A'}]}}}";
    let (api, _) = lower_warned(text, "variant-is-union", "/components/schemas/A/discriminator/mapping/a");
    assert_eq!(variants(&api, "A"), [(vec!["b".to_owned()], "B".to_owned())]);

    let text = "components: {schemas: {A: {type: object, properties: {type: {type: string}}, discriminator: {propertyName: type, mapping: {b: B}}}, B: {type: string}}}";
    let message = error(text, "variant-not-object", "/components/schemas/A/discriminator/mapping/b");
    assert!(message.contains("the tag `b` chooses `B`"), "{message}");

    let text = "components: {schemas: {
        A: {type: object, properties: {type: {type: string}}, discriminator: {propertyName: type, mapping: {b: B}}},
        B: {type: object, properties: {type: {type: string}}, discriminator: {propertyName: type, mapping: {a: A}}}}}";
    error(text, "variant-cycle", "/components/schemas/A/discriminator/propertyName");
}
