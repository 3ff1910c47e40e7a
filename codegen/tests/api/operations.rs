//! Operations: IDs, parameters, bodies, responses, pages.

use codegen::api::{Api, BodyKind, Output, Part, TagId, Type};
use codegen::document::ParameterIn;

use crate::support::{errors, id, lower, lower_warned, lower_with_warnings, named, operation, values};

/// A spec with one operation, of this method and path, with these fields.
fn one(method: &str, path: &str, members: &str) -> String {
    format!(
        "components: {{schemas: {{User: {{type: object, properties: {{id: {{type: string}}}}}}, Users: {{type: array, items: {{$ref: '#/components/schemas/User'}}}},
    Upload: {{type: object, required: [file], properties: {{file: {{type: string, format: binary}}, note: {{type: string}}}}}}, Order: {{type: string, enum: [up, down]}}}}}}
paths: {{'{path}': {{{method}: {{operationId: call, tags: [User], {members}}}}}}}"
    )
}

const EMPTY: &str = "responses: {'204': {description: ''}}";

#[test]
fn parameters_are_in_the_order_of_the_template_then_by_place() {
    let api = lower(
        "paths:
  /{a}/x/{b}:
    parameters: [{name: b, in: path, required: true, schema: {type: string}}, {name: limit, in: query, schema: {type: string}, description: Of the path.}]
    get:
      operationId: call
      tags: [A]
      parameters:
        - {name: Accept-Language, in: header, schema: {type: string}}
        - {name: q, in: query, required: true, deprecated: true, schema: {type: string}}
        - {name: a, in: path, required: true, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer, default: 20}, x-okta-added-version: 1.2.0}
      responses: {'204': {description: ''}}",
    );
    let parameters = &operation(&api, "call").parameters;
    let names: Vec<(&str, ParameterIn)> = parameters.iter().map(|parameter| (parameter.name.as_str(), parameter.location)).collect();
    use ParameterIn::{Header, Path, Query};
    assert_eq!(names, [("a", Path), ("b", Path), ("q", Query), ("limit", Query), ("Accept-Language", Header)]);
    assert!(parameters[2].required && parameters[2].deprecated && !parameters[3].required);
    let limit = &parameters[3];
    assert_eq!(
        (limit.ty.clone(), limit.default.clone()),
        (Type::Integer, Some(20.into())),
        "the operation's parameter replaces the path's"
    );
    assert_eq!(limit.added_version.as_deref(), Some("1.2.0"));
    assert_eq!(limit.documentation, None);
}

#[test]
fn a_parameter_can_have_the_type_of_an_enum() {
    let parameters =
        "parameters: [{name: order, in: query, schema: {type: string, default: up}, x-openapi-v3-schema-ref: '#/definitions/Order'}]";
    let api = lower(&one("get", "/a", &format!("{parameters}, {EMPTY}")));
    let order = &operation(&api, "call").parameters[0];
    assert_eq!(order.ty, Type::Schema(id(&api, "Order")));
    assert_eq!(order.default, Some("up".into()));
    assert_eq!(values(&api, named(&order.ty)), ["up", "down"]);
}

#[test]
fn lists_are_repeated_or_comma_separated() {
    let list = "schema: {type: array, items: {type: string}}";
    let parameters = format!(
        "parameters: [{{name: a, in: query, {list}}}, {{name: b, in: query, explode: false, {list}}}, {{name: c, in: header, {list}}}, {{name: d, in: query, schema: {{type: string}}}}]"
    );
    let api = lower(&one("get", "/a", &format!("{parameters}, {EMPTY}")));
    let joined: Vec<bool> = operation(&api, "call").parameters.iter().map(|parameter| parameter.comma_separated).collect();
    assert_eq!(joined, [false, true, false, true], "a, b and d of the query, then c of the headers");
}

#[test]
fn template_and_path_parameters_must_agree() {
    let parameter = "parameters: [{name: userld, in: path, required: true, schema: {type: string}}]";
    let text = one("get", "/users/{userId}", &format!("{parameter}, {EMPTY}"));
    let errors = errors(&text);
    assert_eq!((errors.len(), errors[0].code), (1, "path-parameter-missing"));
    assert_eq!(errors[0].help.as_deref(), Some("did you mean `userld`?"));
    let (api, _) =
        lower_warned(&one("get", "/users", &format!("{parameter}, {EMPTY}")), "path-parameter-unused", "/paths/~1users/get/parameters/0");
    assert!(operation(&api, "call").parameters.is_empty());
}

#[test]
fn a_query_in_the_path_is_preserved() {
    let parameter = "parameters: [{name: id, in: path, required: true, schema: {type: string}}]";
    let api = lower(&one("post", "/users/{id}/expire?temp=true", &format!("{parameter}, {EMPTY}")));
    assert_eq!(operation(&api, "call").path, "/users/{id}/expire?temp=true");
    assert_eq!(operation(&api, "call").parameters.len(), 1);
}

#[test]
fn missing_ids_are_derived_and_duplicate_ids_are_numbered() {
    let two = |first: &str, second: &str| {
        format!("paths: {{/a: {{get: {{{first} tags: [A], {EMPTY}}}}}, /b: {{get: {{{second} tags: [A], {EMPTY}}}}}}}")
    };
    let (api, message) = lower_warned(&two("operationId: same,", "operationId: same,"), "duplicate-operation-id", "/paths/~1b/get");
    assert!(message.contains("`same`"), "{message}");
    let ids = |api: &Api| api.operations.iter().map(|operation| operation.okta_id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&api), ["same", "same_2"]);
    let (api, _) = lower_warned(&two("operationId: a,", ""), "operation-id-missing", "/paths/~1b/get");
    assert_eq!(ids(&api), ["a", "getB"]);
    let text = two("operationId: a, x-okta-operationId: vendor,", "operationId: b, x-okta-operationId: vendor,");
    let (api, _) = lower_warned(&text, "duplicate-operation-id", "/paths/~1b/get");
    assert_eq!(ids(&api), ["vendor", "vendor_2"]);
    let api = lower(&two("operationId: a, x-okta-operationId: vendor,", "operationId: b, x-okta-operationId: b,"));
    assert_eq!((operation(&api, "vendor").operation_id.as_str(), operation(&api, "a").okta_id.as_str()), ("a", "vendor"));
    assert_eq!(operation(&api, "b").okta_id, "b");
}

#[test]
fn an_operation_without_a_tag_gets_a_default_group() {
    let (api, _) = lower_warned(&format!("paths: {{/a: {{get: {{operationId: a, {EMPTY}}}}}}}"), "untagged-operation", "/paths/~1a/get");
    assert_eq!((operation(&api, "a").tag, api.tags[0].name.as_str()), (TagId(0), "Default"));
}

#[test]
fn bodies_are_named_and_typed() {
    let body = |content: &str| format!("requestBody: {{required: true, content: {{{content}}}}}, {EMPTY}");
    let api = lower(&one("post", "/a", &body("application/json: {schema: {$ref: '#/components/schemas/User'}}")));
    let found = operation(&api, "call").body.clone().unwrap();
    assert_eq!((found.name.as_str(), found.content_type.as_str(), found.required), ("user", "application/json", true));
    assert_eq!(found.kind, BodyKind::Json(Type::Schema(id(&api, "User"))));

    let named = "requestBody: {x-okta-body-name: person, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}";
    let api = lower(&one("post", "/a", &format!("{named}, {EMPTY}")));
    let found = operation(&api, "call").body.clone().unwrap();
    assert_eq!((found.name.as_str(), found.required), ("person", false));

    let api = lower(&one("post", "/a", &body("multipart/form-data: {schema: {$ref: '#/components/schemas/Upload'}}")));
    let parts = vec![
        Part { name: "file".to_owned(), file: true, required: true, ty: None, content_type: None, many: false },
        Part { name: "note".to_owned(), file: false, required: false, ty: Some(Type::String), content_type: None, many: false },
    ];
    assert_eq!(operation(&api, "call").body.as_ref().unwrap().kind, BodyKind::Multipart(parts));

    for (content, kind) in [
        ("application/xml: {schema: {type: string}}", BodyKind::Text),
        ("text/plain: {}", BodyKind::Text),
        ("application/octet-stream: {schema: {type: string, format: binary}}", BodyKind::Binary),
        ("application/scim+json: {schema: {type: object}}", BodyKind::Json(Type::FreeForm)),
    ] {
        let api = lower(&one("post", "/a", &body(content)));
        assert_eq!(operation(&api, "call").body.as_ref().unwrap().kind, kind, "{content}");
    }
}

#[test]
fn json_is_preferred_among_several_content_types() {
    let content = "requestBody: {content: {multipart/form-data: {schema: {type: object}}, application/json: {schema: {$ref: '#/components/schemas/User'}}}}";
    let (api, message) =
        lower_warned(&one("post", "/a", &format!("{content}, {EMPTY}")), "several-content-types", "/paths/~1a/post/requestBody");
    assert_eq!(operation(&api, "call").body.as_ref().unwrap().content_type, "application/json");
    assert!(message.contains("callers cannot choose `multipart/form-data`"), "{message}");
    let content = "requestBody: {content: {application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/User'}}}}";
    let (api, _) = lower_with_warnings(&one("post", "/a", &format!("{content}, {EMPTY}")));
    assert_eq!(operation(&api, "call").body.as_ref().unwrap().kind, BodyKind::Form(Type::Schema(id(&api, "User"))));
}

#[test]
fn the_output_is_that_of_success_responses() {
    let user = "{description: '', content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}";
    let answers = |responses: &str| {
        let api = lower(&one("post", "/a", &format!("responses: {{{responses}}}")));
        let call = operation(&api, "call").clone();
        (call.output, call.success_codes, id(&api, "User"))
    };
    let (output, codes, id) = answers(&format!("'200': {user}, '201': {user}, '404': {{description: ''}}"));
    assert_eq!((output, codes), (Output::Json(Type::Schema(id)), vec!["200".to_owned(), "201".to_owned()]));
    let (output, codes, id) = answers(&format!("'204': {{description: ''}}, '200': {user}"));
    assert_eq!((output, codes), (Output::Json(Type::Schema(id)), vec!["204".to_owned(), "200".to_owned()]), "the body is optional");
    let (output, codes, _) = answers(&format!("'202': {{description: ''}}, '400': {user}"));
    assert_eq!((output, codes), (Output::Empty, vec!["202".to_owned()]));
    let (output, codes, id) = answers(&format!("default: {user}"));
    assert_eq!((output, codes), (Output::Json(Type::Schema(id)), vec![]));
    let (output, ..) =
        answers("'200': {description: '', content: {application/xml: {schema: {type: object, properties: {a: {type: string}}}}}}");
    assert_eq!(output, Output::Text, "XML is returned as a string");
    let (output, ..) = answers("'200': {description: '', content: {image/png: {schema: {type: string, format: binary}}}}");
    assert_eq!(output, Output::Binary);
    let list = "{description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Users'}}}}";
    let text = one("post", "/a", &format!("responses: {{'200': {user}, '201': {list}}}"));
    let (_, message) = lower_warned(&text, "answers-differ", "/paths/~1a/post/responses/201");
    assert!(message.contains("for 200 and 201; the SDK uses that of 200"), "{message}");
}

#[test]
fn a_list_with_a_cursor_parameter_is_paged() {
    let list = "responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Users'}}}}}";
    let user = "responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}";
    let after = "parameters: [{name: after, in: query, schema: {type: string}}]";
    let limit = "parameters: [{name: limit, in: query, schema: {type: string}}]";
    for (method, parameters, responses, paged) in
        [("get", after, list, true), ("post", after, list, false), ("get", limit, list, false), ("get", after, user, false)]
    {
        let api = lower(&one(method, "/a", &format!("{parameters}, {responses}")));
        assert_eq!(operation(&api, "call").paged, paged, "{method} {parameters} {responses}");
    }
}

#[test]
fn security_names_the_scopes_of_a_call() {
    let schemes = "security: [{token: []}]
components: {securitySchemes: {
    token: {type: apiKey, in: header, name: Authorization},
    oauth2: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {okta.users.read: Read users, okta.groups.read: Read groups}}}}}}";
    let operation = |path: &str, id: &str, security: &str| {
        format!("  /{path}: {{get: {{operationId: {id}, tags: [A], {security} responses: {{'204': {{description: ''}}}}}}}}\n")
    };
    let paths = [
        operation("default", "byDefault", ""),
        operation("none", "withNothing", "security: [],"),
        operation("users", "users", "security: [{token: []}, {oauth2: [okta.users.read]}],"),
        operation("both", "both", "security: [{oauth2: [okta.users.read, okta.groups.read]}],"),
    ];
    let api = lower(&format!("{schemes}\npaths:\n{}", paths.concat()));
    let schemes_of = |id: &str| {
        let security = &api.operation_by_id(id).unwrap().security;
        security.iter().map(|requirement| requirement.schemes.join("+")).collect::<Vec<_>>()
    };
    assert_eq!(schemes_of("byDefault"), ["token"]);
    assert!(schemes_of("withNothing").is_empty());
    assert_eq!(schemes_of("users"), ["token", "oauth2"]);
    let scopes = |id: &str| api.operation_by_id(id).unwrap().scopes().to_vec();
    assert!(scopes("byDefault").is_empty());
    assert_eq!(scopes("users"), ["okta.users.read"]);
    assert_eq!(api.least_scopes(&api.operations), ["okta.groups.read", "okta.users.read"]);

    let wrong = operation("users", "users", "security: [{oauth2: [okta.user.read]}],");
    let (_, message) = lower_warned(&format!("{schemes}\npaths:\n{wrong}"), "scope-unknown", "/paths/~1users/get/security/0/oauth2/0");
    assert!(message.contains("okta.user.read"), "{message}");
    let wrong = operation("users", "users", "security: [{oauth: []}],");
    let (_, message) =
        lower_warned(&format!("{schemes}\npaths:\n{wrong}"), "security-scheme-unknown", "/paths/~1users/get/security/0/oauth");
    assert!(message.contains("`oauth`"), "{message}");
}
