//! The typed document: OpenAPI's objects and Okta's extensions, each with its location.
//!
//! Nothing is resolved here: a `$ref` stays a [`RefOr::Ref`] and an `x-okta-parent` stays a pointer, which `api` resolves.
//! This is the only module that knows the format of `x-okta-*` extensions.

use std::sync::Arc;

use indexmap::IndexMap;

use super::location::Location;

/// A value with its location in the spec.
#[derive(Clone, Debug, PartialEq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// The location.
    pub at: Location,
}

/// An OpenAPI 3.0 document.
#[derive(Clone, Debug)]
pub struct Document {
    /// The location of the root.
    pub at: Location,
    /// `info`: title and version of the API.
    pub info: openapiv3::Info,
    /// `servers`, in order.
    pub servers: Vec<openapiv3::Server>,
    /// `tags`, in order.
    pub tags: Vec<Tag>,
    /// `paths`, in order.
    pub paths: Vec<PathItem>,
    /// `security`: the requirements of operations without their own `security`.
    pub security: Vec<SecurityRequirement>,
    /// `components`.
    pub components: Components,
}

/// One entry of `tags`.
#[derive(Clone, Debug)]
pub struct Tag {
    /// `name`.
    pub name: String,
    /// `description`.
    pub description: Option<String>,
    /// `x-okta-sdk-example`: an example of its operations, as Rust code.
    pub example: Option<String>,
}

/// `components` of a spec. Each map keeps the spec's order.
#[derive(Clone, Debug, Default)]
pub struct Components {
    /// `components.schemas`.
    pub schemas: IndexMap<String, RefOr<Arc<Schema>>>,
    /// `components.requestBodies`.
    pub request_bodies: IndexMap<String, RefOr<RequestBody>>,
    /// `components.parameters`.
    pub parameters: IndexMap<String, RefOr<Parameter>>,
    /// `components.responses`.
    pub responses: IndexMap<String, RefOr<Response>>,
    /// `components.securitySchemes`.
    pub security_schemes: IndexMap<String, openapiv3::ReferenceOr<openapiv3::SecurityScheme>>,
}

/// A node that may be a reference.
#[derive(Clone, Debug)]
pub enum RefOr<T> {
    /// `{$ref: pointer}`: the string as written (`#/components/schemas/User`, `#/definitions/User`).
    Ref(Located<String>),
    /// The node itself.
    Item(T),
}

/// An entry of `security`: the schemes that are needed together, each with its scopes.
pub type SecurityRequirement = Vec<(Located<String>, Vec<Located<String>>)>;

/// One entry of `paths`.
#[derive(Clone, Debug)]
pub struct PathItem {
    /// The location.
    pub at: Location,
    /// The path template, `/api/v1/users/{userId}`.
    pub path: String,
    /// Parameters that all operations of the path share.
    pub parameters: Vec<RefOr<Parameter>>,
    /// The operations, in order.
    pub operations: Vec<Operation>,
}

/// One operation of a path.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The location.
    pub at: Location,
    /// The HTTP method in upper case.
    pub method: String,
    /// `operationId`.
    pub operation_id: Option<Located<String>>,
    /// `tags`.
    pub tags: Vec<Located<String>>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `parameters`, in order.
    pub parameters: Vec<RefOr<Parameter>>,
    /// `requestBody`.
    pub request_body: Option<RefOr<RequestBody>>,
    /// `responses`, by status code or `default`, in order.
    pub responses: Vec<(Located<String>, RefOr<Response>)>,
    /// `security`: any of the requirements is enough.
    pub security: Option<Vec<SecurityRequirement>>,
    /// `x-okta-operationId`: Okta's own ID for the operation.
    pub okta_operation_id: Option<Located<String>>,
    /// `x-codegen-request-body-name`: the name of the body as an argument.
    pub body_name: Option<Located<String>>,
    /// `x-okta-sdk-example`: an example, as Rust code.
    pub example: Option<String>,
    /// `x-okta-multi-operation`: several calls that share this method and path.
    pub okta_multi_operation: Vec<SubOperation>,
}

/// An entry of `x-okta-multi-operation`.
#[derive(Clone, Debug)]
pub struct SubOperation {
    /// The location.
    pub at: Location,
    /// `operationId`.
    pub operation_id: Located<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `parameters` in the style of Swagger 2: `in: body` with `schema`, or `type`/`format`/`default` beside the name.
    /// They come before the host operation's parameters and replace those of the same place and name.
    pub parameters: Vec<Parameter>,
    /// The `in: body` parameter, if any.
    pub body: Option<Parameter>,
    /// `consumes`: the content types that the body may have.
    pub consumes: Vec<Located<String>>,
    /// `encoding`: the Content-Transfer-Encoding of the body (`base64`).
    pub encoding: Option<Located<String>>,
    /// `x-okta-sdk-example`: an example, as Rust code.
    pub example: Option<String>,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParameterIn {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// As a request header.
    Header,
    /// As a cookie.
    Cookie,
    /// As the body (Swagger 2, in `x-okta-multi-operation` only).
    Body,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The location.
    pub at: Location,
    /// `name`.
    pub name: String,
    /// `in`.
    pub location: ParameterIn,
    /// `required`.
    pub required: bool,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `explode`, if given.
    pub explode: Option<bool>,
    /// `style`, if given.
    pub style: Option<Located<String>>,
    /// `schema`, or the schema that Swagger 2 puts directly into the parameter.
    pub schema: Option<RefOr<Arc<Schema>>>,
    /// `x-openapi-v3-schema-ref`: the enum that the string is a value of.
    pub okta_schema_ref: Option<Located<String>>,
    /// `x-okta-added-version`: the spec version that added the parameter.
    pub okta_added_version: Option<String>,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// The location.
    pub at: Location,
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: bool,
    /// `content`, by media type, in order.
    pub content: Vec<MediaType>,
    /// `x-okta-body-name` (overlay): the name of the body as an argument.
    pub body_name: Option<Located<String>>,
}

/// A response.
#[derive(Clone, Debug)]
pub struct Response {
    /// The location.
    pub at: Location,
    /// `description`.
    pub description: String,
    /// `content`, by media type, in order.
    pub content: Vec<MediaType>,
}

/// One entry of `content`.
#[derive(Clone, Debug)]
pub struct MediaType {
    /// The location.
    pub at: Location,
    /// The media type, `application/json`.
    pub media_type: String,
    /// `schema`.
    pub schema: Option<RefOr<Arc<Schema>>>,
    /// The content types of parts by name: `contentType` of `encoding`, if it is a single type.
    pub part_types: IndexMap<String, String>,
}

/// The `type` of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemaType {
    /// `object`.
    Object,
    /// `array`.
    Array,
    /// `string`.
    String,
    /// `integer`.
    Integer,
    /// `number`.
    Number,
    /// `boolean`.
    Boolean,
}

/// `additionalProperties`.
#[derive(Clone, Debug)]
pub enum AdditionalProperties {
    /// `true` or `false`.
    Any(bool),
    /// The schema of every additional property.
    Schema(RefOr<Arc<Schema>>),
}

/// A schema as written.
#[derive(Clone, Debug)]
pub struct Schema {
    /// The location.
    pub at: Location,
    /// `title`, `description`, `nullable`, `readOnly`, `writeOnly`, `deprecated`, `default` and the unknown extensions.
    pub data: openapiv3::SchemaData,
    /// `type`, if given.
    pub schema_type: Option<SchemaType>,
    /// `format`.
    pub format: Option<Located<String>>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `enum`: the values, which may be any JSON.
    pub enum_values: Option<Vec<Located<serde_json::Value>>>,
    /// `properties`, in order.
    pub properties: IndexMap<String, Property>,
    /// `required`.
    pub required: Vec<Located<String>>,
    /// `additionalProperties`.
    pub additional_properties: Option<AdditionalProperties>,
    /// `items`.
    pub items: Option<RefOr<Arc<Schema>>>,
    /// `allOf`.
    pub all_of: Vec<RefOr<Arc<Schema>>>,
    /// `oneOf`.
    pub one_of: Vec<RefOr<Arc<Schema>>>,
    /// `anyOf`.
    pub any_of: Vec<RefOr<Arc<Schema>>>,
    /// `discriminator`.
    pub discriminator: Option<Discriminator>,
    /// The `x-okta-*` and `x-openapi-v3-*` extensions.
    pub okta: SchemaExtensions,
}

/// A property. A `$ref` with annotations beside it (`description`, `readOnly`, `default`, ...) is read as an
/// `allOf` of the reference alone, with the annotations in `data`: the type is that of the reference.
#[derive(Clone, Debug)]
pub struct Property {
    /// The location.
    pub at: Location,
    /// The property's schema.
    pub schema: RefOr<Arc<Schema>>,
}

/// `discriminator` or `x-openapi-v3-discriminator`.
#[derive(Clone, Debug)]
pub struct Discriminator {
    /// The location.
    pub at: Location,
    /// `propertyName`.
    pub property_name: Located<String>,
    /// `mapping`: tag value to pointer (or bare schema name), in order.
    pub mapping: IndexMap<String, Located<String>>,
}

/// Extensions of a schema.
#[derive(Clone, Debug, Default)]
pub struct SchemaExtensions {
    /// `x-okta-tags`.
    pub tags: Vec<Located<String>>,
    /// `x-okta-parent`: pointer to the schema that this one inherits from.
    pub parent: Option<Located<String>>,
    /// `x-openapi-v3-discriminator`.
    pub discriminator: Option<Discriminator>,
    /// `x-okta-crud`.
    pub crud: Vec<LinkedOperation>,
    /// `x-okta-operations`.
    pub operations: Vec<LinkedOperation>,
    /// `x-okta-defined-as`: the default of the field `name`.
    pub defined_as: Option<Located<String>>,
    /// `x-okta-extensible`.
    pub extensible: bool,
    /// `x-okta-known-values`: the known values of an open-ended string.
    pub known_values: Option<Vec<Located<String>>>,
    /// `x-okta-lifecycle`, as written.
    pub lifecycle: Option<serde_json::Value>,
    /// `x-okta-sdk-type` (overlay): the SDK's own type for this schema: `links`, `any`, `free-form` or `object`.
    pub sdk_type: Option<Located<String>>,
    /// `x-enumDescriptions`: descriptions of enum values, by value.
    pub enum_descriptions: IndexMap<String, String>,
}

/// An entry of `x-okta-crud` or `x-okta-operations`.
#[derive(Clone, Debug)]
pub struct LinkedOperation {
    /// The location.
    pub at: Location,
    /// `alias`.
    pub alias: Located<String>,
    /// `operationId`.
    pub operation_id: Located<String>,
    /// `arguments`; `None` where the key is missing.
    pub arguments: Option<Vec<Argument>>,
}

/// An entry of `arguments`.
#[derive(Clone, Debug)]
pub struct Argument {
    /// The location.
    pub at: Location,
    /// `dest`: the parameter that gets the value.
    pub dest: Located<String>,
    /// Where the value comes from.
    pub source: ArgumentSource,
}

/// Where the value of an argument comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum ArgumentSource {
    /// `src`: a field of this object; an overlay may give a path of fields (`primary.name`).
    Member(String),
    /// `self: true`: this object.
    This,
    /// `parentSrc`: a field of the object's parent.
    Parent(String),
}
