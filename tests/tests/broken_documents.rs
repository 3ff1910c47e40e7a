//! The diagnostics for invalid specs: each file in `broken/` has its complete diagnostics as a snapshot.
//!
//! A file `NAME.overlay.yaml` is an overlay for `valid.yaml`, and a file `NAME.names.lock` is its lock. `cargo insta review` shows how a
//! change affects the messages.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::{Diagnostic, Severity};
use codegen::{Source, Sources};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("broken")
}

fn text(file: &str) -> String {
    let path = folder().join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn source(file: &str) -> Source {
    Source::new(file, text(file))
}

/// Runs the generator on a file in the folder.
fn diagnose(file: &str) -> Vec<Diagnostic> {
    let (is_overlay, is_lock) = (file.ends_with(".overlay.yaml"), file.ends_with(".names.lock"));
    let document = source(if is_overlay || is_lock { "valid.yaml" } else { file });
    let overlays = is_overlay.then(|| source(file)).into_iter().collect();
    let lock = is_lock.then(|| source(file));
    match codegen::generate(&Sources { spec: document, overlays, lock }) {
        Ok(generated) => generated.warnings,
        Err(diagnostics) => diagnostics,
    }
}

/// Checks rules for all messages, and compares the messages with the snapshot.
fn check(file: &str) {
    let diagnostics = diagnose(file);
    assert!(diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error), "{file} has no error");
    for diagnostic in &diagnostics {
        assert!(diagnostic.at.line > 0 && diagnostic.at.column > 0, "no place: {diagnostic}");
        assert!(diagnostic.help.as_ref().is_some_and(|help| !help.is_empty()), "no help: {diagnostic}");
        assert!(!diagnostic.message.contains("did not match any variant"), "{diagnostic}");
    }
    let text: Vec<String> = diagnostics.iter().map(Diagnostic::to_string).collect();
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false, description => file }, {
        insta::assert_snapshot!(file, text.join("\n\n"));
    });
}

macro_rules! broken {
    ($($test:ident: $file:literal,)*) => {
        $(
            #[test]
            fn $test() {
                check($file);
            }
        )*

        const FILES: &[&str] = &[$($file),*];
    };
}

broken! {
    overlay_actions_as_object: "actions-as-object.overlay.yaml",
    alias_explosion: "alias-explosion.yaml",
    all_of_cycle: "all-of-cycle.yaml",
    overlay_bad_actions: "bad-actions.overlay.yaml",
    lock_bad_lines: "bad-lines.names.lock",
    overlay_bad_path: "bad-path.overlay.yaml",
    overlay_bad_version: "bad-version.overlay.yaml",
    overlay_breaks_a_reference: "breaks-a-reference.overlay.yaml",
    overlay_breaks_the_spec: "breaks-the-spec.overlay.yaml",
    overlay_changes_nothing: "changes-nothing.overlay.yaml",
    colon_in_string: "colon-in-string.yaml",
    comment_only: "comment-only.yaml",
    crud_entries: "crud-entries.yaml",
    discriminator_cycle: "discriminator-cycle.yaml",
    discriminator_mapping: "discriminator-mapping.yaml",
    discriminators: "discriminators.yaml",
    duplicate_names: "duplicate-names.yaml",
    duplicate_parameters: "duplicate-parameters.yaml",
    empty_combinations: "empty-combinations.yaml",
    empty_file: "empty-file.yaml",
    enums: "enums.yaml",
    overlay_explosion: "explosion.overlay.yaml",
    external_references: "external-references.yaml",
    lock_impossible_names: "impossible-names.names.lock",
    json_truncated: "json-truncated.json",
    json_syntax: "json-syntax.json",
    list_as_name: "list-as-name.yaml",
    list_of_documents: "list-of-documents.yaml",
    overlay_matches_nothing: "matches-nothing.overlay.yaml",
    media_types: "media-types.yaml",
    missing_fields: "missing-fields.yaml",
    multi_operations: "multi-operations.yaml",
    no_info_no_paths: "no-info-no-paths.yaml",
    overlay_no_overlay: "no-overlay.overlay.yaml",
    no_version: "no-version.yaml",
    okta_extensions: "okta-extensions.yaml",
    openapi_2: "openapi-2.yaml",
    openapi_3_1: "openapi-3-1.yaml",
    openapi_as_number: "openapi-as-number.yaml",
    parameter_places: "parameter-places.yaml",
    parent_cycle: "parent-cycle.yaml",
    path_by_reference: "path-by-reference.yaml",
    path_parameters: "path-parameters.yaml",
    path_templates: "path-templates.yaml",
    plain_string: "plain-string.yaml",
    reference_cycle: "reference-cycle.yaml",
    lock_same_names: "same-names.names.lock",
    schema_types: "schema-types.yaml",
    security_schemes: "security-schemes.yaml",
    several_documents: "several-documents.yaml",
    several_errors: "several-errors.yaml",
    status_codes: "status-codes.yaml",
    swagger_2: "swagger-2.yaml",
    swagger_parameters: "swagger-parameters.yaml",
    overlay_syntax: "syntax.overlay.yaml",
    tab_indentation: "tab-indentation.yaml",
    overlay_too_deep: "too-deep.overlay.yaml",
    too_deep: "too-deep.yaml",
    typos: "typos.yaml",
    uneven_indentation: "uneven-indentation.yaml",
    unknown_alias: "unknown-alias.yaml",
    unknown_parent: "unknown-parent.yaml",
    unknown_references: "unknown-references.yaml",
    wrong_types: "wrong-types.yaml",
    yaml_syntax: "yaml-syntax.yaml",
}

#[test]
fn every_file_has_a_test() {
    let mut files: Vec<String> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    files.retain(|file| file != "valid.yaml");
    files.sort();
    let mut listed: Vec<String> = FILES.iter().map(|file| (*file).to_owned()).collect();
    listed.sort();
    assert_eq!(listed, files);
    assert!(files.len() >= 30);
}

#[test]
fn a_valid_spec_has_no_diagnostics() {
    assert_eq!(diagnose("valid.yaml"), []);
}
