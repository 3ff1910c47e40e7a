//! The output for each construct of a spec: every file in `constructs/` shows one, with snapshots of the `Api`, the Rust code that is
//! emitted for it, and the warnings. `cargo insta review` shows how a change affects them.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::Diagnostic;
use codegen::{Generated, Source, Sources};
use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("constructs")
}

fn generate(name: &str, lock: Option<String>) -> Generated {
    let file = format!("{name}.yaml");
    let text = fs::read_to_string(folder().join(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    let lock = lock.map(|text| Source::new("names.lock", text));
    let sources = Sources { lock, ..Sources::new(Source::new(file, text)) };
    codegen::generate(&sources).unwrap_or_else(|errors| panic!("{}", shown(&errors)))
}

fn shown(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(Diagnostic::to_string).collect::<Vec<_>>().join("\n\n")
}

fn check(name: &str) {
    let generated = generate(name, None);
    let api = without_empty(serde_json::to_value(&generated.api).unwrap());
    let snapshot = |aspect: &str, text: &str| {
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false, snapshot_path => "snapshots/constructs" }, {
            insta::assert_snapshot!(format!("{name}.{aspect}"), text);
        });
    };
    snapshot("api", &serde_yaml::to_string(&api).unwrap());
    snapshot("rust", &rust(&generated));
    if generated.warnings.is_empty() {
        let stale = format!("tests/snapshots/constructs/{name}.warnings.snap");
        assert!(!Path::new(env!("CARGO_MANIFEST_DIR")).join(&stale).exists(), "there are no warnings: delete tests/{stale}");
    } else {
        snapshot("warnings", &shown(&generated.warnings));
    }

    let again = generate(name, None);
    assert_eq!(again.files, generated.files, "generating twice gave different files");
    assert_eq!(again.lock, generated.lock, "generating twice gave different locks");
    let locked = generate(name, Some(generated.lock.clone()));
    assert_eq!(locked.files, generated.files, "the lock changed names");
    assert_eq!(locked.lock, generated.lock, "the lock changed itself");
}

/// The emitted files that are relevant to the construct, concatenated.
fn rust(generated: &Generated) -> String {
    let mut text = String::new();
    for (path, file) in &generated.files {
        // The module files are alike for every spec; `tags` shows them.
        let frame = path.ends_with("mod.rs") || path == "registry.rs" || path == "handles.rs";
        let wanted = !frame || (generated.api.tags.len() > 1 && path != "registry.rs");
        if wanted && !file.trim().is_empty() {
            text.push_str(&format!("// ---- {path}\n\n{}\n", file.trim_end()));
        }
    }
    text
}

/// A value without nulls, `false` and empty values.
fn without_empty(value: Value) -> Value {
    let kept = |value: &Value| match value {
        Value::Null | Value::Bool(false) => false,
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        _ => true,
    };
    match value {
        Value::Array(items) => Value::Array(items.into_iter().map(without_empty).collect()),
        Value::Object(members) => {
            let members = members.into_iter().map(|(name, value)| (name, without_empty(value)));
            Value::Object(members.filter(|(_, value)| kept(value)).collect())
        }
        other => other,
    }
}

macro_rules! constructs {
    ($($test:ident: $name:literal,)*) => {
        $(
            #[test]
            fn $test() {
                check($name);
            }
        )*

        const NAMES: &[&str] = &[$($name),*];
    };
}

constructs! {
    additional_properties: "additional-properties",
    all_of: "all-of",
    alternatives_of_objects: "alternatives-of-objects",
    bodies: "bodies",
    date_time: "date-time",
    definitions_pointers: "definitions-pointers",
    deprecated: "deprecated",
    discriminator: "discriminator",
    discriminator_descendants: "discriminator-descendants",
    discriminator_nested: "discriminator-nested",
    duplicate_operation_ids: "duplicate-operation-ids",
    enum_inline: "enum-inline",
    enum_known_values: "enum-known-values",
    enum_named: "enum-named",
    enum_not_string: "enum-not-string",
    enum_of_another_type: "enum-of-another-type",
    envelopes: "envelopes",
    examples: "examples",
    extensible: "extensible",
    fields_without_values: "fields-without-values",
    free_form: "free-form",
    header_parameters: "header-parameters",
    inline_object: "inline-object",
    list_alias: "list-alias",
    list_parameters: "list-parameters",
    lists_of_themselves: "lists-of-themselves",
    map: "map",
    maps_of_themselves: "maps-of-themselves",
    media_type_with_a_comma: "media-type-with-a-comma",
    media_types: "media-types",
    methods: "methods",
    methods_irregular: "methods-irregular",
    methods_of_a_child: "methods-of-a-child",
    methods_of_a_union: "methods-of-a-union",
    methods_that_collide: "methods-that-collide",
    multi_operation: "multi-operation",
    multipart: "multipart",
    multipart_parts: "multipart-parts",
    names_that_are_keywords: "names-that-are-keywords",
    names_that_collide: "names-that-collide",
    names_that_differ_in_case: "names-that-differ-in-case",
    names_that_start_with_a_digit: "names-that-start-with-a-digit",
    nullable_and_defaults: "nullable-and-defaults",
    object: "object",
    one_of: "one-of",
    one_of_without_discriminator: "one-of-without-discriminator",
    operations_without_id: "operations-without-id",
    pages: "pages",
    parameter_styles: "parameter-styles",
    parent: "parent",
    parts_by_reference: "parts-by-reference",
    path_parameter_twice: "path-parameter-twice",
    path_parameters: "path-parameters",
    prose: "prose",
    query_parameters: "query-parameters",
    recursive: "recursive",
    required_and_read_only: "required-and-read-only",
    responses: "responses",
    schema_reference_of_a_parameter: "schema-reference-of-a-parameter",
    secret: "secret",
    server_path: "server-path",
    shared_parts: "shared-parts",
    small_mistakes: "small-mistakes",
    tags: "tags",
    unknown_extensions: "unknown-extensions",
}

#[test]
fn every_file_has_a_test() {
    let mut files: Vec<String> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    files.sort();
    let mut listed: Vec<String> = NAMES.iter().map(|name| format!("{name}.yaml")).collect();
    listed.sort();
    assert_eq!(listed, files);
    assert!(files.len() >= 40);
}
