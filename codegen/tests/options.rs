//! The options of the generator, as build scripts use them.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::{Options, OptionsError};

const SPEC: &str = r#"
openapi: 3.0.3
info: {title: Example, version: "1"}
paths:
  /things/{thingId}:
    get:
      operationId: getThing
      tags: [Thing]
      parameters: [{name: thingId, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
components:
  schemas:
    Thing: {type: object, properties: {id: {type: string}}}
"#;

fn options(folder: &Path) -> Options {
    let spec = folder.join("example.yaml");
    fs::write(&spec, SPEC).unwrap();
    Options::new(spec, folder.join("generated"))
}

fn modified(path: &Path) -> std::time::SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}

#[test]
fn writing_twice_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let options = options(folder.path());
    let first = options.write().unwrap();
    assert!(first.lock_changed);
    assert!(first.changes.iter().any(|change| change.path == "api/thing/get_thing.rs"));
    let function = options.out.join("api/thing/get_thing.rs");
    assert!(fs::read_to_string(&function).unwrap().contains("fn get_thing"));
    let time = modified(&function);
    let second = options.write().unwrap();
    assert_eq!((second.changes.len(), second.lock_changed), (0, false));
    assert_eq!(modified(&function), time, "Cargo would compile it again");
}

#[test]
fn checking_finds_changes_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let options = options(folder.path());
    let outcome = options.check().unwrap();
    assert!(outcome.lock_changed && !outcome.changes.is_empty());
    assert!(!options.out.exists() && !options.files.lock.exists());
    options.write().unwrap();
    let outcome = options.check().unwrap();
    assert_eq!((outcome.changes.len(), outcome.lock_changed), (0, false));
    fs::write(&options.files.spec, SPEC.replace("getThing", "readThing")).unwrap();
    let changed: Vec<String> = options.check().unwrap().changes.into_iter().map(|change| change.path).collect();
    assert!(
        changed.contains(&"api/thing/get_thing.rs".to_owned()) && changed.contains(&"api/thing/read_thing.rs".to_owned()),
        "{changed:?}"
    );
}

#[test]
fn a_build_script_leaves_the_lock_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut options = options(folder.path());
    options.update_lock = false;
    assert!(!options.write().unwrap().lock_changed);
    assert!(!options.files.lock.exists());
    let inputs: Vec<PathBuf> = options.inputs().map(Path::to_owned).collect();
    assert_eq!(inputs, [folder.path().join("example.yaml")]);
}

#[test]
fn an_invalid_input_is_reported_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let options = options(folder.path());
    options.write().unwrap();
    let function = fs::read_to_string(options.out.join("api/thing/get_thing.rs")).unwrap();
    fs::write(&options.files.spec, SPEC.replace("schemas/Thing'", "schemas/Thong'")).unwrap();
    let error = options.write().unwrap_err();
    assert!(matches!(&error, OptionsError::Input(found) if !found.is_empty()), "{error}");
    let text = error.to_string();
    assert!(text.contains("example.yaml:10:") && text.contains("Thong") && text.contains("help:"), "{text}");
    assert_eq!(fs::read_to_string(options.out.join("api/thing/get_thing.rs")).unwrap(), function);

    fs::remove_file(&options.files.spec).unwrap();
    let error = options.write().unwrap_err();
    assert!(matches!(error, OptionsError::Read(_)) && error.to_string().contains("example.yaml"), "{error}");
}
