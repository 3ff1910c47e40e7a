//! The reader on the spec in `spec/`, with its overlays.

use std::fs;
use std::path::Path;

use codegen::diagnostic::Severity;
use codegen::document::{self, Document, Node, NodeKind, ParameterIn, RefOr, SchemaType};
use codegen::reader::Files;

fn spec(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn load() -> Node {
    document::load("okta-2.16.0.yaml", &spec("okta-2.16.0.yaml")).unwrap()
}

fn decided() -> Document {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let sources = Files::in_folder(&folder).and_then(|files| files.read(|path| path.file_name().unwrap().display().to_string())).unwrap();
    let (document, warnings) = sources.document().unwrap();
    assert_eq!(warnings, []);
    document
}

#[test]
fn the_whole_spec_is_read() {
    let document = decided();
    assert_eq!(document.paths.len(), 217);
    assert_eq!(document.paths.iter().map(|path| path.operations.len()).sum::<usize>(), 341);
    let (plain, _) = document::read(&load()).unwrap();
    assert_eq!(plain.components.schemas.len(), 532);
    assert!(plain.components.schemas.keys().all(|name| document.components.schemas.contains_key(name)));
    assert_eq!(document.components.request_bodies.len(), 25);
    assert_eq!(document.tags.len(), 26);
    // The counts of the spec itself; overlays add to them.
    let schemas =
        || plain.components.schemas.values().filter_map(|schema| if let RefOr::Item(schema) = schema { Some(schema) } else { None });
    assert_eq!(schemas().filter(|schema| schema.okta.parent.is_some()).count(), 66);
    assert_eq!(schemas().filter(|schema| schema.okta.discriminator.is_some()).count(), 6);
    assert_eq!(schemas().map(|schema| schema.okta.crud.len() + schema.okta.operations.len()).sum::<usize>(), 285);
    assert!(schemas().all(|schema| schema.data.extensions.is_empty()));
}

#[test]
fn sub_operations_have_swagger_parameters() {
    let document = decided();
    let operations = document.paths.iter().flat_map(|path| &path.operations);
    let inside: Vec<_> = operations.flat_map(|operation| &operation.okta_multi_operation).collect();
    assert_eq!(inside.len(), 12);
    let binary = inside.iter().find(|call| call.operation_id.value == "publishBinaryCerCert").unwrap();
    let body = binary.body.as_ref().unwrap();
    assert_eq!((body.name.as_str(), body.location, body.required), ("certificate", ParameterIn::Body, true));
    let Some(RefOr::Item(schema)) = &body.schema else { panic!("{body:?}") };
    assert_eq!((schema.schema_type, schema.format.as_ref().unwrap().value.as_str()), (Some(SchemaType::String), "binary"));
    assert_eq!(binary.consumes[0].value, "application/x-x509-ca-cert");
    let set = inside.iter().find(|call| call.operation_id.value == "forgotPasswordSetNewPassword").unwrap();
    let Some(RefOr::Ref(target)) = &set.body.as_ref().unwrap().schema else { panic!("{set:?}") };
    assert_eq!(target.value, "#/components/schemas/UserCredentials");
    assert_eq!(set.parameters.iter().map(|parameter| parameter.name.as_str()).collect::<Vec<_>>(), ["sendEmail"]);
    let Some(RefOr::Item(send_email)) = &set.parameters[0].schema else { panic!("{set:?}") };
    assert_eq!(send_email.data.default, Some(serde_json::Value::Bool(true)));
}

#[test]
fn every_node_has_a_location() {
    let document = decided();
    let at = &document.paths[0].operations[0].operation_id.as_ref().unwrap().at;
    assert_eq!(at.pointer.as_ref(), "/paths/~1api~1v1~1apps/get/operationId");
    let line = spec("okta-2.16.0.yaml").lines().position(|line| line.contains("operationId: Application_listApps")).unwrap() + 1;
    assert_eq!((at.file.as_ref(), at.line, at.column), ("okta-2.16.0.yaml", line, 20));
}

/// Reverses the order of names in every object.
fn turn(node: &mut Node) {
    match &mut node.kind {
        NodeKind::Map(members) => {
            members.reverse();
            members.values_mut().for_each(turn);
        }
        NodeKind::List(items) => items.iter_mut().for_each(turn),
        NodeKind::Scalar(_) => {}
    }
}

#[test]
fn the_order_of_names_does_not_matter() {
    let mut node = load();
    turn(&mut node);
    let (document, warnings) = document::read(&node).unwrap();
    assert_eq!(warnings, []);
    let paths: Vec<&str> = document.paths.iter().map(|path| path.path.as_str()).collect();
    assert_eq!(paths.last().copied(), Some("/api/v1/apps"));
    let (plain, _) = document::read(&load()).unwrap();
    assert_eq!(plain.components.schemas.len(), 532);
    assert!(plain.components.schemas.keys().all(|name| document.components.schemas.contains_key(name)));
}

/// The codes and pointers of the warnings of a spec with these components and paths.
fn warnings(parts: &str) -> Vec<(&'static str, String)> {
    let text = format!("openapi: 3.0.0\ninfo: {{title: T, version: 1.0.0}}\n{parts}");
    let (_, warnings) = document::read(&document::load("x.yaml", &text).unwrap()).unwrap();
    assert!(warnings.iter().all(|warning| warning.severity == Severity::Warning));
    warnings.into_iter().map(|warning| (warning.code, warning.at.pointer.to_string())).collect()
}

#[test]
fn every_unknown_field_is_reported_once() {
    let found = warnings(
        "
x-other: {}
x-webhooks: {}
tags: [{name: T, x-displayName: Things, x-name: Things}]
paths:
  x-paths: 1
  /a:
    x-path: 1
    get:
      x-okta-lifecycle: {}
      x-cycle: {}
      security: []
      responses:
        x-responses: 1
        '200': {description: Success, content: {application/json: {schema: {type: string, const: a, x-enumDescriptions: {}, x-enum: 1}}}}
components:
  pathItems: {}
  schemas: {T: {type: object, xml: {name: t}, minimum: 1}}
",
    );
    let expected = [
        ("unknown-extension", "/x-other"),
        ("unknown-extension", "/tags/0/x-name"),
        ("unknown-extension", "/paths/x-paths"),
        ("unknown-extension", "/paths/~1a/x-path"),
        ("unknown-extension", "/paths/~1a/get/x-cycle"),
        ("unknown-extension", "/paths/~1a/get/responses/x-responses"),
        ("unknown-member", "/paths/~1a/get/responses/200/content/application~1json/schema/const"),
        ("unknown-extension", "/paths/~1a/get/responses/200/content/application~1json/schema/x-enum"),
        ("unknown-member", "/components/pathItems"),
    ];
    assert_eq!(found, expected.map(|(code, pointer)| (code, pointer.to_owned())));
}

#[test]
fn fields_without_effect_are_reported() {
    let found = warnings(
        "
paths:
  /a/{b}:
    servers: [{url: /}]
    get:
      parameters:
        - {name: b, in: path, schema: {type: string, default: 1}}
        - {name: c, in: query, allowReserved: true, schema: {type: string}}
        - {name: d, in: query, content: {application/json: {}}}
      requestBody: {content: {multipart/form-data: {encoding: {part: {headers: {}}}}}}
      responses: {'200': {$ref: '#/components/responses/R', description: Success}}
components:
  schemas: {'T/U': {type: object}}
",
    );
    let expected = [
        ("unsupported-member", "/paths/~1a~1{b}/servers"),
        ("path-parameter-required", "/paths/~1a~1{b}/get/parameters/0"),
        ("default-type", "/paths/~1a~1{b}/get/parameters/0/schema/default"),
        ("unsupported-member", "/paths/~1a~1{b}/get/parameters/1/allowReserved"),
        ("unsupported-member", "/paths/~1a~1{b}/get/parameters/2/content"),
        ("unsupported-member", "/paths/~1a~1{b}/get/requestBody/content/multipart~1form-data/encoding/part/headers"),
        ("ignored-beside-reference", "/paths/~1a~1{b}/get/responses/200/description"),
        ("component-name", "/components/schemas/T~1U"),
    ];
    assert_eq!(found, expected.map(|(code, pointer)| (code, pointer.to_owned())));
}

#[test]
fn annotations_beside_a_reference_are_applied() {
    let text = "{openapi: 3.0.0, info: {title: T, version: 1.0.0}, paths: {}, components: {schemas: {T: {type: object, properties: {
        a: {$ref: '#/components/schemas/T', readOnly: true, description: Another., nullable: true, type: object}}}}}}";
    let (document, warnings) = document::read(&document::load("x.yaml", text).unwrap()).unwrap();
    assert_eq!(warnings.iter().map(|warning| warning.at.pointer.as_ref()).collect::<Vec<_>>(), ["/components/schemas/T/properties/a/type"]);
    let RefOr::Item(schema) = &document.components.schemas["T"] else { panic!("{document:?}") };
    let RefOr::Item(property) = &schema.properties["a"].schema else { panic!("{schema:?}") };
    assert!(property.data.read_only && property.data.nullable);
    assert_eq!(property.data.description.as_deref(), Some("Another."));
    let [RefOr::Ref(target)] = property.all_of.as_slice() else { panic!("{property:?}") };
    assert_eq!(target.value, "#/components/schemas/T");
}
