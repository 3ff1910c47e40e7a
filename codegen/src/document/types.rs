//! The typed document: what the OpenAPI document and Okta's extensions say, each node with its place.
//!
//! Nothing is resolved here. A `$ref` stays a [`RefOr::Ref`], an `x-okta-parent` stays a pointer; `api` resolves them.
//! `x-okta-*` extensions become typed structs in this room and nowhere else.

use std::sync::Arc;

use indexmap::IndexMap;

use super::location::Location;

/// A value and the place in the document where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub at: Location,
}

/// An OpenAPI 3.0 document.
#[derive(Clone, Debug)]
pub struct Document {
    /// Where the document itself stands (its root).
    pub at: Location,
    /// `info`: title and version of the API.
    pub info: openapiv3::Info,
    /// `servers`, in order.
    pub servers: Vec<openapiv3::Server>,
    /// `tags`, in order.
    pub tags: Vec<openapiv3::Tag>,
    /// `paths`, in order.
    pub paths: Vec<PathItem>,
    /// `components`.
    pub components: Components,
}

/// `components` of a document. Each map keeps the document's order.
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

/// A node that may be given by reference.
#[derive(Clone, Debug)]
pub enum RefOr<T> {
    /// `{$ref: pointer}`; the text as written (`#/components/schemas/User`, `#/definitions/User`).
    Ref(Located<String>),
    /// The node itself.
    Item(T),
}

/// One entry of `paths`.
#[derive(Clone, Debug)]
pub struct PathItem {
    /// Where it stands.
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
    /// Where it stands.
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
    /// `x-okta-operationId`: the vendor's own id for the operation.
    pub okta_operation_id: Option<Located<String>>,
    /// `x-okta-multi-operation`: several calls that share this method and path.
    pub okta_multi_operation: Vec<SubOperation>,
}

/// An entry of `x-okta-multi-operation`.
#[derive(Clone, Debug)]
pub struct SubOperation {
    /// Where it stands.
    pub at: Location,
    /// `operationId`.
    pub operation_id: Located<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `parameters` in the style of Swagger 2: `in: body` with `schema`, or `type`/`format`/`default` beside the name.
    /// They come before those of the host operation and replace the host's of the same place and name.
    pub parameters: Vec<Parameter>,
    /// The `in: body` parameter, where there is one.
    pub body: Option<Parameter>,
    /// `consumes`: the content types that the body may have.
    pub consumes: Vec<Located<String>>,
    /// `encoding`: the Content-Transfer-Encoding of the body (`base64`).
    pub encoding: Option<Located<String>>,
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
    /// Where it stands.
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
    /// `explode`, where it is given.
    pub explode: Option<bool>,
    /// `style`, where it is given.
    pub style: Option<Located<String>>,
    /// `schema`, or the Swagger 2 facts beside the name as a schema.
    pub schema: Option<RefOr<Arc<Schema>>>,
    /// `x-openapi-v3-schema-ref`: the enum that the text belongs to.
    pub okta_schema_ref: Option<Located<String>>,
    /// `x-okta-added-version`: the document version that brought the parameter.
    pub okta_added_version: Option<String>,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// Where it stands.
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
    /// Where it stands.
    pub at: Location,
    /// `description`.
    pub description: String,
    /// `content`, by media type, in order.
    pub content: Vec<MediaType>,
}

/// One entry of `content`.
#[derive(Clone, Debug)]
pub struct MediaType {
    /// Where it stands.
    pub at: Location,
    /// The media type, `application/json`.
    pub media_type: String,
    /// `schema`.
    pub schema: Option<RefOr<Arc<Schema>>>,
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
    /// A schema for each further member.
    Schema(RefOr<Arc<Schema>>),
}

/// A schema as written.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Where it stands.
    pub at: Location,
    /// `title`, `description`, `nullable`, `readOnly`, `writeOnly`, `deprecated`, `default` and the unknown extensions.
    pub data: openapiv3::SchemaData,
    /// `type`, where it is given.
    pub schema_type: Option<SchemaType>,
    /// `format`.
    pub format: Option<Located<String>>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `enum`: any JSON value each.
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

/// A property, by reference or given. A `$ref` with annotations beside it (`description`, `readOnly`, `default`, ...) is read as an
/// `allOf` of the reference alone, with the annotations in `data`: the type is that of the reference.
#[derive(Clone, Debug)]
pub struct Property {
    /// Where it stands.
    pub at: Location,
    /// The property's schema.
    pub schema: RefOr<Arc<Schema>>,
}

/// `discriminator` or `x-openapi-v3-discriminator`.
#[derive(Clone, Debug)]
pub struct Discriminator {
    /// Where it stands.
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
    /// `x-okta-parent`: pointer to the schema that this one inherits.
    pub parent: Option<Located<String>>,
    /// `x-openapi-v3-discriminator`.
    pub discriminator: Option<Discriminator>,
    /// `x-okta-crud`.
    pub crud: Vec<LinkedOperation>,
    /// `x-okta-operations`.
    pub operations: Vec<LinkedOperation>,
    /// `x-okta-defined-as`: the default of the member `name`.
    pub defined_as: Option<Located<String>>,
    /// `x-okta-extensible`.
    pub extensible: bool,
    /// `x-okta-known-values`: enum values that are known, of an open text.
    pub known_values: Option<Vec<Located<String>>>,
    /// `x-okta-lifecycle`, as written.
    pub lifecycle: Option<serde_json::Value>,
    /// `x-okta-sdk-type` (overlay): a type of the SDK's own for this schema: `links`, `any` or `free-form`.
    pub sdk_type: Option<Located<String>>,
}

/// An entry of `x-okta-crud` or `x-okta-operations`.
#[derive(Clone, Debug)]
pub struct LinkedOperation {
    /// Where it stands.
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
    /// Where it stands.
    pub at: Location,
    /// `dest`: the parameter that gets the value.
    pub dest: Located<String>,
    /// Where the value comes from.
    pub source: ArgumentSource,
}

/// Where the value of an argument comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum ArgumentSource {
    /// `src`: a member of this object; a path of members in an overlay's decision (`primary.name`).
    Member(String),
    /// `self: true`: this object.
    This,
    /// `parentSrc`: a member of the object's parent.
    Parent(String),
}
