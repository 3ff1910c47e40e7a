//! The `Api`: a model of the API that is independent of Rust and of the spec's format.
//!
//! It is flat: everything refers to schemas and operations by ID. References are resolved, parents and `allOf` are inherited,
//! discriminators are unions, crud entries are bound to operations, and operations know whether they are paged.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::document::{Location, ParameterIn};

/// Index of a schema in [`Api::schemas`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct SchemaId(pub usize);

/// Index of an operation in [`Api::operations`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct OperationId(pub usize);

/// Index of a tag in [`Api::tags`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct TagId(pub usize);

/// The API.
#[derive(Clone, Debug, Serialize)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// Tags in the order of the spec; tags that only operations name come last.
    pub tags: Vec<Tag>,
    /// The spec's schemas in order, then inline ones and the bases of unions.
    pub schemas: Vec<Schema>,
    /// Operations in the spec's order; sub-operations follow their host.
    pub operations: Vec<Operation>,
    /// One for each entry of `x-okta-crud` and `x-okta-operations`, in the spec's order.
    pub methods: Vec<ResourceMethod>,
}

/// A tag: a group of operations.
#[derive(Clone, Debug, Serialize)]
pub struct Tag {
    /// The name as written, `AuthorizationServer`.
    pub name: String,
    /// The tag's description.
    pub documentation: Option<String>,
    /// An example of its operations, as Rust code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<String>,
}

/// A named type of the API.
#[derive(Clone, Debug, Serialize)]
pub struct Schema {
    /// Its index in the `Api`.
    pub id: SchemaId,
    /// The location in the spec.
    #[serde(skip)]
    pub at: Location,
    /// Where the schema comes from, which determines its name.
    pub origin: SchemaOrigin,
    /// The description.
    pub documentation: Option<String>,
    /// The tag it belongs to: the first of `x-okta-tags`, else the tag of its first user. `None` if no operation uses it.
    pub tag: Option<TagId>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The kind of schema, with its contents.
    pub kind: SchemaKind,
}

/// Where a schema comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum SchemaOrigin {
    /// `components.schemas.<name>`.
    Component(String),
    /// Inline in another schema: the field `member` of `of` (or its items, or its map values).
    Member {
        /// The enclosing schema.
        of: SchemaId,
        /// The field's name in JSON.
        member: String,
    },
    /// Inline in a parameter.
    Parameter {
        /// The spec's operation ID.
        operation: String,
        /// The parameter's name.
        parameter: String,
    },
    /// Inline in a request body.
    RequestBody {
        /// The spec's operation ID.
        operation: String,
    },
    /// Inline in a response.
    Response {
        /// The spec's operation ID.
        operation: String,
    },
    /// The base of a union: the object for values that match no variant.
    BaseOf(SchemaId),
}

/// The kind of a schema.
#[derive(Clone, Debug, Serialize)]
pub enum SchemaKind {
    /// An object with named fields.
    Object(Object),
    /// A string from an open set of known values.
    Enum(Enum),
    /// One of several objects, chosen by a tag.
    Union(Union),
    /// One of several types, without a discriminator.
    Choice(Choice),
    /// Another name for a type (array schemas, plain strings, untyped schemas).
    Alias(Type),
}

/// An object.
#[derive(Clone, Debug, Serialize)]
pub struct Object {
    /// The schema it inherits from, through `x-okta-parent` or `allOf`: the union that it is a variant of, or an object.
    pub parent: Option<SchemaId>,
    /// All fields: inherited ones first, in the parent's order. An overriding field takes the place of the overridden one.
    pub members: Vec<Member>,
    /// The type of additional properties, if the spec gives one (`additionalProperties: {...}` beside `properties`).
    pub additional: Option<Type>,
    /// `x-okta-extensible`: additional properties are expected.
    pub extensible: bool,
    /// Fields whose value is fixed by the type: the tag of a union's variant, `name` from `x-okta-defined-as`.
    pub fixed: Vec<FixedMember>,
}

/// A field whose value is set when an object of the type is created.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FixedMember {
    /// The field's name in JSON.
    pub member: String,
    /// The value.
    pub value: String,
    /// Whether callers may change it: true for `x-okta-defined-as` and for tags with several values, false for other tags.
    pub settable: bool,
}

/// A field of an object.
#[derive(Clone, Debug, Serialize)]
pub struct Member {
    /// The location in the spec.
    #[serde(skip)]
    pub at: Location,
    /// The name in JSON.
    pub name: String,
    /// The type.
    pub ty: Type,
    /// `required`.
    pub required: bool,
    /// `readOnly`, as in the spec. Callers send an `id` that is not marked read-only: the user of an
    /// `AppUser`, the type of a new user, the hook that a rule calls.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `default`.
    pub default: Option<serde_json::Value>,
    /// The description.
    pub documentation: Option<String>,
    /// The schema that it is inherited from.
    pub inherited_from: Option<SchemaId>,
}

/// A type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Type {
    /// A string.
    String,
    /// A secret string (`format: password`).
    Secret,
    /// A boolean.
    Boolean,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// A point in time (`format: date-time`).
    DateTime,
    /// Bytes (`format: binary`; multipart and raw bodies only).
    Binary,
    /// Any JSON value.
    Any,
    /// An object with any fields.
    FreeForm,
    /// `_links`: a map of names to one link or a list of links.
    Links,
    /// A schema of the Api: object, enum, union or alias.
    Schema(SchemaId),
    /// A list.
    List(Box<Type>),
    /// A map from strings to a type.
    Map(Box<Type>),
}

/// A string from an open set of known values.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Enum {
    /// The known values in order, without duplicates.
    pub values: Vec<String>,
    /// What values mean, by value, for those that the spec describes.
    pub descriptions: BTreeMap<String, String>,
}

/// One of several objects, chosen by the value of one field.
#[derive(Clone, Debug, Serialize)]
pub struct Union {
    /// The schema that it inherits from, if it is itself a variant of another union.
    pub parent: Option<SchemaId>,
    /// The name of the tag field.
    pub tag: String,
    /// The variants in the order of the mapping. A variant is an object or another union.
    pub variants: Vec<Variant>,
    /// The object for a missing, null or unknown tag. It has the union's own fields.
    pub base: SchemaId,
}

/// A variant of a union.
#[derive(Clone, Debug, Serialize)]
pub struct Variant {
    /// The tag values that choose it, in order.
    pub values: Vec<String>,
    /// The object or union.
    pub schema: SchemaId,
}

/// One of several types, without a discriminator. The JSON decides: its type, and the fields of an object.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// The alternatives in the order of the spec, each type once.
    pub alternatives: Vec<Alternative>,
}

/// An alternative of a choice.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Alternative {
    /// The type.
    pub ty: Type,
    /// `title` of an inline alternative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

/// An operation, which becomes a function.
#[derive(Clone, Debug, Serialize)]
pub struct Operation {
    /// Its index in the `Api`.
    pub id: OperationId,
    /// The location in the spec.
    #[serde(skip)]
    pub at: Location,
    /// Okta's own ID, which names the function and keys `names.lock`: `x-okta-operationId` if the spec or an overlay gives one, else
    /// the `operationId`. Unique.
    pub okta_id: String,
    /// The `operationId` of the spec, or of the sub-operation. Unique.
    pub operation_id: String,
    /// For an entry of `x-okta-multi-operation`: the operation that hosts it.
    pub host: Option<OperationId>,
    /// The tag it is grouped by.
    pub tag: TagId,
    /// The HTTP method in upper case.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The summary, in one sentence.
    pub summary: Option<String>,
    /// The longer description.
    pub documentation: Option<String>,
    /// An example, as Rust code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Path parameters in the order of the template, then query and header parameters in the spec's order.
    pub parameters: Vec<Parameter>,
    /// The body.
    pub body: Option<Body>,
    /// The output.
    pub output: Output,
    /// The success codes that the spec lists.
    pub success_codes: Vec<String>,
    /// The media type of the response as the spec writes it, if the SDK would not request it otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accept: Option<String>,
    /// The credentials that a call needs: any of these requirements. Empty if it needs none, or if the spec does not say.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub security: Vec<Requirement>,
    /// Whether it returns a paged list: a GET with a list response and the parameter `after`, or with a list in an envelope.
    pub paged: bool,
    /// For a list in an envelope, `{"value": [...], "_links": {"next": ...}}`: the field with the items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<String>,
}

/// Credentials that a call needs together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Requirement {
    /// The names of the security schemes, `apiToken`.
    pub schemes: Vec<String>,
    /// The scopes of all of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<String>,
}

/// A parameter of an operation.
#[derive(Clone, Debug, Serialize)]
pub struct Parameter {
    /// The location in the spec.
    #[serde(skip)]
    pub at: Location,
    /// The name on the wire.
    pub name: String,
    /// Where it is sent.
    #[serde(skip)]
    pub location: ParameterIn,
    /// Whether it is required. Path parameters always are.
    pub required: bool,
    /// The type. A list is sent as repeated pairs (`explode`) unless `comma_separated`.
    pub ty: Type,
    /// Whether a list is sent as one comma-separated pair.
    pub comma_separated: bool,
    /// How the parameter is written, if that differs from the plain form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<ParameterStyle>,
    /// `default`: what the server assumes.
    pub default: Option<serde_json::Value>,
    /// `x-okta-added-version`.
    pub added_version: Option<String>,
    /// The description.
    pub documentation: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

/// How a parameter is written, if that differs from the plain form of its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum ParameterStyle {
    /// A list in the query as one pair with spaces.
    Space,
    /// A list in the query as one pair with bars.
    Pipe,
    /// An object in the query: each field is a separate pair.
    Fields,
    /// An object in the query as one pair: `name=field,value`.
    FieldsJoined,
    /// An object in the query: `name[field]=value`.
    Deep,
    /// An object in the path or a header: its fields as names and values.
    Object {
        /// The string before the first name.
        prefix: String,
        /// The string between a name and its value.
        equals: String,
        /// The string between fields.
        separator: String,
    },
    /// In the path: a prefix before the value, and a separator between the values of a list.
    Path {
        /// The string before the value.
        prefix: String,
        /// The string between values.
        separator: String,
    },
}

/// The body of an operation.
#[derive(Clone, Debug, Serialize)]
pub struct Body {
    /// The location in the spec.
    #[serde(skip)]
    pub at: Location,
    /// The name of the argument: the spec's, if it gives one (`certificate`), else derived from the type.
    pub name: String,
    /// The content type that is sent.
    pub content_type: String,
    /// The Content-Transfer-Encoding that is sent (`base64`).
    pub encoding: Option<String>,
    /// Whether it is required.
    pub required: bool,
    /// Whether `null` may be sent in its place.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub nullable: bool,
    /// The kind of body.
    pub kind: BodyKind,
}

/// The kind of a body.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum BodyKind {
    /// JSON of a type.
    Json(Type),
    /// `application/x-www-form-urlencoded` with the fields of an object.
    Form(Type),
    /// `multipart/form-data` with parts that callers name.
    AnyParts,
    /// `multipart/form-data` with these parts.
    Multipart(Vec<Part>),
    /// A string, sent unchanged.
    Text,
    /// Bytes, sent unchanged.
    Binary,
}

/// A part of a multipart body.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Part {
    /// The part's name.
    pub name: String,
    /// Whether it is a file.
    pub file: bool,
    /// Whether it is required.
    pub required: bool,
    /// The type of a part that is not a file: strings and numbers are sent as text, everything else as JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ty: Option<Type>,
    /// The content type that the spec gives to a part that is not a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Whether it is a list, of which each item is sent as a part.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub many: bool,
}

/// The output of an operation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Output {
    /// Nothing.
    Empty,
    /// JSON of a type.
    Json(Type),
    /// Text of another content type (`application/xml`).
    Text,
    /// Bytes.
    Binary,
}

/// A method of a model: an entry of `x-okta-crud` or `x-okta-operations`.
#[derive(Clone, Debug, Serialize)]
pub struct ResourceMethod {
    /// The location in the spec.
    #[serde(skip)]
    pub at: Location,
    /// The model (an object, or a union, whose variants have the method too).
    pub model: SchemaId,
    /// Whether the entry is in `x-okta-crud`.
    pub crud: bool,
    /// `alias`.
    pub alias: String,
    /// The operation ID in the entry.
    pub named_operation_id: String,
    /// The operation, or the reason why there is none.
    pub operation: Result<OperationId, String>,
    /// The source of each path parameter, in the order of the template.
    pub path_sources: Vec<ValueSource>,
    /// The source of the body, if the operation has one.
    pub body_source: Option<ValueSource>,
    /// Remarks on how an irregular entry was bound, one sentence each.
    pub notes: Vec<String>,
}

/// The source of a resource method's argument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum ValueSource {
    /// A field of the object; several names are the path to a field of a nested object.
    Member(Vec<String>),
    /// The object itself.
    This,
    /// The caller.
    Argument,
}
