//! `x-okta-multi-operation`.

use codegen::api::{BodyKind, Output, Type};
use codegen::document::ParameterIn;

use crate::support::{id, lower, lower_warned, method, operation};

const PUBLISH: &str = "components: {schemas: {Key: {type: object}, Credentials: {type: object},
    App: {properties: {id: {type: string}}, x-okta-operations: [{alias: publish, operationId: publishCer, arguments: [{dest: appId, src: id}]}]}}}
paths:
  /apps/{appId}/publish:
    post:
      operationId: App_publish
      tags: [App]
      deprecated: true
      parameters: [{name: appId, in: path, required: true, schema: {type: string}}, {name: notify, in: query, schema: {type: boolean}}]
      responses: {'201': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Key'}}}}}
      x-okta-multi-operation:
        - operationId: publishCer
          summary: Publishes a certificate.
          consumes: [application/x-x509-ca-cert]
          encoding: base64
          parameters: [{in: body, name: certificate, required: true, type: string}]
        - operationId: publishBinaryCer
          consumes: [application/x-x509-ca-cert]
          parameters: [{in: body, name: certificate, required: true, type: string, format: binary}]
        - operationId: setPassword
          parameters:
            - {in: query, name: notify, type: boolean, default: true}
            - {in: body, name: user, schema: {$ref: '#/definitions/Credentials'}}
  /last: {get: {operationId: last, tags: [App], responses: {'204': {description: ''}}}}";

#[test]
fn sub_operations_follow_their_host() {
    let api = lower(PUBLISH);
    let ids: Vec<&str> = api.operations.iter().map(|operation| operation.operation_id.as_str()).collect();
    assert_eq!(ids, ["App_publish", "publishCer", "publishBinaryCer", "setPassword", "last"]);
    for (index, operation) in api.operations.iter().enumerate() {
        assert_eq!(operation.id.0, index);
    }
    let host = operation(&api, "App_publish");
    assert!(host.host.is_none() && host.body.is_none(), "the host itself stays an operation");
    for sub in &api.operations[1..4] {
        assert_eq!(sub.host, Some(host.id));
        assert_eq!((&sub.method, &sub.path, &sub.tag, sub.deprecated), (&host.method, &host.path, &host.tag, true));
        assert_eq!(sub.output, Output::Json(Type::Schema(id(&api, "Key"))));
        assert_eq!(sub.success_codes, ["201"]);
    }
    assert_eq!(operation(&api, "last").host, None);
    assert_eq!(operation(&api, "publishCer").summary.as_deref(), Some("Publishes a certificate."));
    assert_eq!(operation(&api, "setPassword").summary, None, "the host's summary does not describe it");
}

#[test]
fn bodies_have_their_content_type_and_encoding() {
    let api = lower(PUBLISH);
    let body = |id: &str| operation(&api, id).body.clone().unwrap();
    let cer = body("publishCer");
    assert_eq!((cer.name.as_str(), cer.content_type.as_str(), cer.required), ("certificate", "application/x-x509-ca-cert", true));
    assert_eq!((cer.encoding.as_deref(), cer.kind), (Some("base64"), BodyKind::Text));
    let binary = body("publishBinaryCer");
    assert_eq!((binary.encoding, binary.kind), (None, BodyKind::Binary));
    let user = body("setPassword");
    assert_eq!((user.name.as_str(), user.content_type.as_str()), ("user", "application/json"));
    assert_eq!(user.kind, BodyKind::Json(Type::Schema(id(&api, "Credentials"))));
}

#[test]
fn parameters_replace_those_of_the_host() {
    let api = lower(PUBLISH);
    let parameters = |id: &str| {
        let found = &operation(&api, id).parameters;
        found.iter().map(|parameter| (parameter.name.clone(), parameter.location, parameter.default.clone())).collect::<Vec<_>>()
    };
    let path = ("appId".to_owned(), ParameterIn::Path, None);
    assert_eq!(parameters("publishCer"), [path.clone(), ("notify".to_owned(), ParameterIn::Query, None)]);
    assert_eq!(parameters("setPassword"), [path, ("notify".to_owned(), ParameterIn::Query, Some(true.into()))]);
}

#[test]
fn entries_of_models_can_refer_to_sub_operations() {
    let api = lower(PUBLISH);
    assert_eq!(method(&api, "App", "publish").operation, Ok(operation(&api, "publishCer").id));
}

#[test]
fn ids_of_sub_operations_must_be_unique() {
    let text = PUBLISH.replace("operationId: last", "operationId: setPassword");
    let (api, _) = lower_warned(&text, "duplicate-operation-id", "/paths/~1last/get");
    assert_eq!(api.operations.last().unwrap().okta_id, "setPassword_2");
}
