//! The kinds of changes, each with its verdict and a program for the old API.

/// What the compiler makes of the program.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It compiles and means the same.
    Compiles,
    /// It does not compile.
    Fails,
    /// It compiles and does something else.
    MeansSomethingElse,
}

use Outcome::{Compiles, Fails, MeansSomethingElse};

/// A kind of change: replacements in the spec, the expected verdict, and the body of a function that uses the old API.
pub(crate) struct Case(
    pub(crate) &'static str,
    pub(crate) &'static [(&'static str, &'static str)],
    pub(crate) &'static str,
    pub(crate) Outcome,
    pub(crate) &'static str,
);

/// A case for each kind of change.
pub(crate) const CASES: &[Case] = &[
    // Parameters.
    Case(
        "optional_parameter_added",
        &[("- {name: q, in: query", "- {name: p, in: query, schema: {type: string}}\n        - {name: q, in: query")],
        "minor",
        Compiles,
        "okta.thing().list_things().q(\"x\").limit(3).all().await?;",
    ),
    Case(
        "first_optional_parameter",
        &[("operationId: getThing", "operationId: getThing\n      parameters: [{name: expand, in: query, schema: {type: string}}]")],
        "minor",
        Compiles,
        "let call: api::thing::GetThing = okta.thing().get_thing(\"1\"); let _: Thing = call.await?; okta.thing().get_thing(\"1\").send().await?;",
    ),
    Case(
        "optional_parameter_removed",
        &[("        - {name: q, in: query, schema: {type: string}}\n", "")],
        "major",
        Fails,
        "okta.thing().list_things().q(\"x\").all().await?;",
    ),
    Case(
        "optional_parameter_becomes_required",
        &[("- {name: q, in: query, schema", "- {name: q, in: query, required: true, schema")],
        "major",
        Fails,
        "okta.thing().list_things().q(\"x\").all().await?;",
    ),
    Case(
        "required_parameter_becomes_optional",
        &[("{name: kind, in: query, required: true", "{name: kind, in: query")],
        "major",
        Fails,
        "okta.thing().get_part(\"1\", \"2\", \"kind\", \"color\").await?;",
    ),
    Case(
        "required_parameter_added",
        &[(
            "operationId: getThing",
            "operationId: getThing\n      parameters: [{name: expand, in: query, required: true, schema: {type: string}}]",
        )],
        "major",
        Fails,
        "okta.thing().get_thing(\"1\").await?;",
    ),
    Case(
        "required_boolean_added",
        &[(
            "operationId: getThing",
            "operationId: getThing\n      parameters: [{name: deep, in: query, required: true, schema: {type: boolean}}]",
        )],
        "major",
        Fails,
        "okta.thing().get_thing(\"1\").await?;",
    ),
    Case(
        "required_parameters_swapped",
        &[
            ("{name: kind, in: query", "{name: swap, in: query"),
            ("{name: color, in: query", "{name: kind, in: query"),
            ("{name: swap, in: query", "{name: color, in: query"),
        ],
        "major",
        MeansSomethingElse,
        "okta.thing().get_part(\"1\", \"2\", \"kind\", \"color\").await?;",
    ),
    Case(
        "path_parameters_swapped",
        &[("/things/{thingId}/parts/{partId}:", "/things/{partId}/parts/{thingId}:")],
        "major",
        MeansSomethingElse,
        "okta.thing().get_part(\"1\", \"2\", \"kind\", \"color\").await?;",
    ),
    Case(
        "path_parameter_renamed",
        &[("/things/{thingId}/parts/{partId}:", "/things/{thingId}/parts/{id}:"), ("{name: partId,", "{name: id,")],
        "patch",
        Compiles,
        "okta.thing().get_part(\"1\", \"2\", \"kind\", \"color\").await?;",
    ),
    Case(
        "path_parameter_becomes_an_integer",
        &[(
            "{name: partId, in: path, required: true, schema: {type: string}}",
            "{name: partId, in: path, required: true, schema: {type: integer}}",
        )],
        "patch",
        Compiles,
        "okta.thing().get_part(\"1\", \"2\", \"kind\", \"color\").await?;",
    ),
    Case(
        "path_parameter_becomes_an_enum",
        &[(
            "{name: partId, in: path, required: true, schema: {type: string}}",
            "{name: partId, in: path, required: true, schema: {type: string, enum: [A]}}",
        )],
        "major",
        Fails,
        "okta.thing().get_part(\"1\", 2, \"kind\", \"color\").await?;",
    ),
    Case(
        "type_of_a_parameter",
        &[("{name: q, in: query, schema: {type: string}}", "{name: q, in: query, schema: {type: integer}}")],
        "major",
        Fails,
        "okta.thing().list_things().q(\"x\").all().await?;",
    ),
    Case(
        "parameter_moved_to_a_header",
        &[("{name: q, in: query", "{name: q, in: header")],
        "major",
        MeansSomethingElse,
        "okta.thing().list_things().q(\"x\").all().await?;",
    ),
    Case(
        "style_of_a_parameter",
        &[("{name: ids, in: query,", "{name: ids, in: query, explode: false,")],
        "minor",
        Compiles,
        "okta.thing().list_things().ids([\"1\", \"2\"]).all().await?;",
    ),
    Case(
        "default_of_a_parameter",
        &[("{name: limit, in: query, schema: {type: integer}}", "{name: limit, in: query, schema: {type: integer, default: 7}}")],
        "patch",
        Compiles,
        "okta.thing().list_things().limit(3).all().await?;",
    ),
    // Lists.
    Case(
        "list_becomes_paged",
        &[(
            "{name: language, in: query, schema: {type: string}}",
            "{name: language, in: query, schema: {type: string}}\n        - {name: after, in: query, schema: {type: string}}",
        )],
        "major",
        Fails,
        "let _: Vec<Name> = okta.thing().list_names(\"1\").language(\"en\").await?;",
    ),
    Case(
        "list_is_no_longer_paged",
        &[("        - {name: after, in: query, schema: {type: string}}\n", "")],
        "major",
        Fails,
        "let _: Vec<Thing> = okta.thing().list_things().q(\"x\").all().await?;",
    ),
    // Operations.
    Case("operation_removed", &[("    delete:\n", "    x-delete:\n")], "major", Fails, "okta.thing().delete_thing(\"1\").await?;"),
    Case(
        "operation_added",
        &[(
            "    delete:\n",
            "    head:\n      tags: [Thing]\n      operationId: peekThing\n      responses: {'204': {description: Done}}\n    delete:\n",
        )],
        "minor",
        Compiles,
        "okta.thing().delete_thing(\"1\").await?;",
    ),
    Case(
        "operation_renamed",
        &[("operationId: deleteThing", "operationId: removeThing")],
        "major",
        Fails,
        "okta.thing().delete_thing(\"1\").await?;",
    ),
    Case(
        "operation_moved_to_another_tag",
        &[("tags: [Thing]\n      operationId: getThing", "tags: [Zoo]\n      operationId: getThing")],
        "major",
        Fails,
        "okta.thing().get_thing(\"1\").await?;",
    ),
    Case(
        "tag_removed",
        &[("tags: [Zoo]", "tags: [Thing]"), ("tags: [{name: Thing}, {name: Zoo}]", "tags: [{name: Thing}]")],
        "major",
        Fails,
        "okta.zoo();",
    ),
    Case(
        "method_and_path_of_an_operation",
        &[("  /things/{thingId}/lock:\n    post:", "  /things/{thingId}/locks:\n    put:")],
        "minor",
        Compiles,
        "okta.thing().lock_thing(\"1\").force(true).await?;",
    ),
    Case(
        "operation_deprecated",
        &[("operationId: getThing", "operationId: getThing\n      deprecated: true")],
        "minor",
        Compiles,
        "okta.thing().get_thing(\"1\").await?;",
    ),
    Case(
        "oauth_scopes",
        &[("operationId: getThing", "operationId: getThing\n      security: [{oauth2: [things.read]}]")],
        "patch",
        Compiles,
        "okta.thing().get_thing(\"1\").await?;",
    ),
    Case("success_code", &[("'204':", "'202':")], "patch", Compiles, "okta.thing().delete_thing(\"1\").await?;"),
    // Bodies and responses.
    Case(
        "type_of_the_body",
        &[(
            "schema: {$ref: '#/components/schemas/Thing'}}}\n      responses",
            "schema: {$ref: '#/components/schemas/Name'}}}\n      responses",
        )],
        "major",
        Fails,
        "okta.thing().create_thing(&Thing::new(\"n\", \"l\")).await?;",
    ),
    Case(
        "body_becomes_optional",
        &[(
            "        required: true\n        content: {application/json: {schema: {$ref: '#/components/schemas/Thing'",
            "        content: {application/json: {schema: {$ref: '#/components/schemas/Thing'",
        )],
        "major",
        Fails,
        "okta.thing().create_thing(&Thing::new(\"n\", \"l\")).await?;",
    ),
    Case(
        "optional_body_added",
        &[(
            "operationId: getThing",
            "operationId: getThing\n      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Name'}}}}",
        )],
        "minor",
        Compiles,
        "okta.thing().get_thing(\"1\").await?;",
    ),
    Case(
        "content_type_of_the_body",
        &[(
            "        content: {application/json: {schema: {$ref: '#/components/schemas/Thing'",
            "        content: {application/merge-patch+json: {schema: {$ref: '#/components/schemas/Thing'",
        )],
        "minor",
        Compiles,
        "okta.thing().create_thing(&Thing::new(\"n\", \"l\")).await?;",
    ),
    Case(
        "type_of_the_response",
        &[(
            "'200': {description: A part., content: {application/json: {schema: {$ref: '#/components/schemas/Part'",
            "'200': {description: A part., content: {application/json: {schema: {$ref: '#/components/schemas/Name'",
        )],
        "major",
        Fails,
        "let _: Part = okta.thing().get_part(\"1\", \"2\", \"kind\", \"color\").await?;",
    ),
    Case(
        "response_with_content",
        &[(
            "{description: Deleted.}",
            "{description: Deleted., content: {application/json: {schema: {$ref: '#/components/schemas/Part'}}}}",
        )],
        "major",
        Fails,
        "let () = okta.thing().delete_thing(\"1\").await?;",
    ),
    // Models.
    Case(
        "optional_property_added",
        &[("        note: {type: string}\n", "        note: {type: string}\n        extra: {type: string}\n")],
        "minor",
        Compiles,
        "let _ = Thing::new(\"n\", \"l\").note(\"x\").additional;",
    ),
    Case("property_removed", &[("        note: {type: string}\n", "")], "major", Fails, "let _ = Thing::new(\"n\", \"l\").note;"),
    Case(
        "type_of_a_property",
        &[("        note: {type: string}\n", "        note: {type: integer}\n")],
        "major",
        Fails,
        "let _ = Thing::new(\"n\", \"l\").note(\"x\");",
    ),
    Case(
        "format_of_a_property",
        &[("        note: {type: string}\n", "        note: {type: string, format: date-time}\n")],
        "major",
        Fails,
        "let _: Option<&String> = Thing::new(\"n\", \"l\").note.get();",
    ),
    Case(
        "property_becomes_an_enum",
        &[("        note: {type: string}\n", "        note: {type: string, enum: [A]}\n")],
        "major",
        Fails,
        "let _: Option<&String> = Thing::new(\"n\", \"l\").note.get();",
    ),
    Case(
        "property_becomes_read_only",
        &[("        note: {type: string}\n", "        note: {type: string, readOnly: true}\n")],
        "major",
        Fails,
        "let _ = Thing::new(\"n\", \"l\").note(\"x\");",
    ),
    Case(
        "property_is_no_longer_read_only",
        &[("        id: {type: string, readOnly: true}\n", "        id: {type: string}\n")],
        "minor",
        Compiles,
        "let _: Option<&String> = Thing::new(\"n\", \"l\").id.get();",
    ),
    Case(
        "property_becomes_required",
        &[("required: [name, label]", "required: [name, label, note]")],
        "major",
        Fails,
        "let _ = Thing::new(\"n\", \"l\");",
    ),
    Case(
        "property_becomes_optional",
        &[("required: [name, label]", "required: [name]")],
        "major",
        Fails,
        "let _ = Thing::new(\"n\", \"l\");",
    ),
    Case(
        "read_only_property_becomes_required",
        &[("required: [name, label]", "required: [id, name, label]")],
        "patch",
        Compiles,
        "let _ = Thing::new(\"n\", \"l\");",
    ),
    Case(
        "required_read_only_property_added",
        &[
            ("required: [name, label]", "required: [name, label, etag]"),
            ("        note: {type: string}\n", "        note: {type: string}\n        etag: {type: string, readOnly: true}\n"),
        ],
        "minor",
        Compiles,
        "let _ = Thing::new(\"n\", \"l\");",
    ),
    Case(
        "required_properties_swapped",
        &[(
            "        name: {type: string}\n        label: {type: string}\n",
            "        label: {type: string}\n        name: {type: string}\n",
        )],
        "major",
        MeansSomethingElse,
        "let _ = Thing::new(\"n\", \"l\");",
    ),
    Case("schema_added", &[("    Name:\n", "    Added: {type: object}\n    Name:\n")], "minor", Compiles, "let _ = Name::new();"),
    Case("schema_removed", &[("    Unused: {type: object}\n", "")], "major", Fails, "let _ = Unused::new();"),
    Case(
        "schema_becomes_a_union",
        &[(
            "    Name:\n      type: object\n",
            "    Name:\n      type: object\n      discriminator: {propertyName: text, mapping: {A: '#/components/schemas/Part'}}\n",
        )],
        "major",
        Fails,
        "let _ = Name::new().text;",
    ),
    Case(
        "inline_enum_becomes_a_schema",
        &[
            ("        size: {type: string, enum: [S, M]}\n", "        size: {$ref: '#/components/schemas/ThingSize'}\n"),
            ("    Name:\n", "    ThingSize: {type: string, enum: [S, M]}\n    Name:\n"),
        ],
        "none",
        Compiles,
        "let _ = Thing::new(\"n\", \"l\").size(ThingSize::S);",
    ),
    Case(
        "alias_becomes_its_type",
        &[("{$ref: '#/components/schemas/Text'}", "{type: string}")],
        "minor",
        Compiles,
        "let _ = Name::new().text(\"x\");",
    ),
    Case("description", &[("description: A part.", "description: A part of it.")], "none", Compiles, "let _ = Part::new();"),
    // Enums and unions.
    Case(
        "enum_value_added",
        &[("enum: [ON, OFF]", "enum: [ON, OFF, BROKEN]")],
        "minor",
        Compiles,
        "match Status::On { Status::On | Status::Off => {} _ => {} }",
    ),
    Case("enum_value_removed", &[("enum: [ON, OFF]", "enum: [ON]")], "major", Fails, "let _ = Status::Off;"),
    Case(
        "variant_added",
        &[
            ("mapping: {cat:", "mapping: {bird: '#/components/schemas/Bird', cat:"),
            ("    Cat:\n", "    Bird: {allOf: [{$ref: '#/components/schemas/Animal'}]}\n    Cat:\n"),
        ],
        "minor",
        Compiles,
        "let animal = Animal::from(Cat::new()); let _: Option<&str> = animal.name(); match animal { Animal::Cat(_) => {} _ => {} }",
    ),
    Case(
        "variant_added_without_a_shared_field",
        &[
            ("mapping: {cat:", "mapping: {bird: '#/components/schemas/Bird', cat:"),
            ("    Cat:\n", "    Bird: {type: object, properties: {kind: {type: string}}}\n    Cat:\n"),
        ],
        "major",
        Fails,
        "let animal = Animal::from(Cat::new()); let _: Option<&str> = animal.name();",
    ),
    Case(
        "variant_removed",
        &[("mapping: {cat: '#/components/schemas/Cat', ", "mapping: {")],
        "major",
        Fails,
        "let _ = Animal::from(Cat::new());",
    ),
    Case(
        "value_added_to_a_tag",
        &[("cat: '#/components/schemas/Cat', ", "cat: '#/components/schemas/Cat', lion: '#/components/schemas/Cat', ")],
        "minor",
        Compiles,
        "let _ = Animal::from(Cat::new());",
    ),
    Case(
        "value_added_to_a_tag_before_the_others",
        &[("mapping: {cat:", "mapping: {lion: '#/components/schemas/Cat', cat:")],
        "major",
        MeansSomethingElse,
        "let _ = Animal::from(Cat::new());",
    ),
    Case(
        "value_removed_from_a_tag",
        &[("wolf: '#/components/schemas/Dog', ", "")],
        "major",
        MeansSomethingElse,
        "match Animal::from(Cat::new()) { Animal::Dog(_) => {} _ => {} }",
    ),
    Case(
        "parent_changed",
        &[(
            "    Cat:\n      allOf: [{$ref: '#/components/schemas/Animal'}]\n      properties: {lives: {type: integer}}\n",
            "    Cat:\n      properties: {kind: {type: string}, name: {type: string}, lives: {type: integer}}\n",
        )],
        "patch",
        Compiles,
        "let _ = Animal::from(Cat::new().lives(9).name(\"x\"));",
    ),
    Case(
        "alternative_added",
        &[("{$ref: '#/components/schemas/Phone'}]}", "{$ref: '#/components/schemas/Phone'}, {type: string}]}")],
        "major",
        Fails,
        "let contact = Contact::from(Phone::new()); let _: Option<&str> = contact.label();",
    ),
    Case(
        "alternative_added_with_the_shared_fields",
        &[
            ("{$ref: '#/components/schemas/Phone'}]}", "{$ref: '#/components/schemas/Phone'}, {$ref: '#/components/schemas/Pager'}]}"),
            ("    Fax:", "    Pager: {type: object, properties: {label: {type: string}, pager: {type: string}}}\n    Fax:"),
        ],
        "minor",
        Compiles,
        "let contact = Contact::from(Phone::new()); let _: Option<&str> = contact.label(); match contact { Contact::Phone(_) => {} _ => {} }",
    ),
    Case(
        "alternative_removed",
        &[("oneOf: [{$ref: '#/components/schemas/Email'}, ", "oneOf: [{$ref: '#/components/schemas/Fax'}, ")],
        "major",
        Fails,
        "let _ = Contact::from(Email::new());",
    ),
    Case(
        "alternatives_in_another_order",
        &[(
            "oneOf: [{$ref: '#/components/schemas/Email'}, {$ref: '#/components/schemas/Phone'}]",
            "oneOf: [{$ref: '#/components/schemas/Phone'}, {$ref: '#/components/schemas/Email'}]",
        )],
        "minor",
        Compiles,
        "let _ = Contact::from(Email::new());",
    ),
    Case(
        "type_becomes_a_choice",
        &[("address: {$ref: '#/components/schemas/Email'}", "address: {$ref: '#/components/schemas/Contact'}")],
        "major",
        Fails,
        "let _: Option<&Email> = Part::new().address.get();",
    ),
    // Methods.
    Case(
        "method_added",
        &[(
            "        - {alias: delete,",
            "        - {alias: read, operationId: getThing, arguments: [{dest: thingId, src: id}]}\n        - {alias: delete,",
        )],
        "minor",
        Compiles,
        "Thing::new(\"n\", \"l\").delete(okta).await?;",
    ),
    Case(
        "method_removed",
        &[("        - {alias: delete,", "        - {alias: remove,")],
        "major",
        Fails,
        "Thing::new(\"n\", \"l\").delete(okta).await?;",
    ),
    Case(
        "argument_of_a_method_from_the_caller",
        &[("operationId: deleteThing, arguments: [{dest: thingId, src: id}]}", "operationId: deleteThing, arguments: []}")],
        "major",
        Fails,
        "Thing::new(\"n\", \"l\").delete(okta).await?;",
    ),
    Case(
        "argument_of_a_method_from_another_field",
        &[(
            "operationId: deleteThing, arguments: [{dest: thingId, src: id}]}",
            "operationId: deleteThing, arguments: [{dest: thingId, src: name}]}",
        )],
        "major",
        MeansSomethingElse,
        "Thing::new(\"n\", \"l\").delete(okta).await?;",
    ),
];
