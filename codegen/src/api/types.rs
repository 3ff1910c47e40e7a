//! The `Api`: what the API is, without a word of Rust and without the document.
//!
//! Flat: everything refers to schemas and operations by id. All references are resolved, parents and `allOf` are inherited,
//! discriminators are unions, crud entries are bound, operations know whether they are paged.

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
    /// Tags in the order of the document; tags that operations use and the document does not list come last.
    pub tags: Vec<Tag>,
    /// The document's schemas in order, then inline ones and the bases of unions.
    pub schemas: Vec<Schema>,
    /// Operations in order; those of `x-okta-multi-operation` follow their host.
    pub operations: Vec<Operation>,
    /// One for each entry of `x-okta-crud` and `x-okta-operations`, in the document's order.
    pub methods: Vec<ResourceMethod>,
}

/// A tag: a group of operations.
#[derive(Clone, Debug, Serialize)]
pub struct Tag {
    /// The name as written, `AuthorizationServer`.
    pub name: String,
    /// What the tag is about.
    pub documentation: Option<String>,
}

/// A named type of the API.
#[derive(Clone, Debug, Serialize)]
pub struct Schema {
    /// Its own id.
    pub id: SchemaId,
    /// Where it stands.
    #[serde(skip)]
    pub at: Location,
    /// How it got into the Api, which decides its name.
    pub origin: SchemaOrigin,
    /// What it is, in prose.
    pub documentation: Option<String>,
    /// The tag it belongs to: the first of `x-okta-tags`, else the tag of what uses it first. `None` where no operation uses it.
    pub tag: Option<TagId>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What it is.
    pub kind: SchemaKind,
}

/// How a schema got into the Api.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum SchemaOrigin {
    /// `components.schemas.<name>`.
    Component(String),
    /// Inline in another schema: the member `member` of `of` (or its items, or its map values).
    Member {
        /// The schema around it.
        of: SchemaId,
        /// The member's name in JSON.
        member: String,
    },
    /// Inline in a parameter.
    Parameter {
        /// The operation id (the document's).
        operation: String,
        /// The parameter's name.
        parameter: String,
    },
    /// Inline in a request body.
    RequestBody {
        /// The operation id (the document's).
        operation: String,
    },
    /// Inline in a response.
    Response {
        /// The operation id (the document's).
        operation: String,
    },
    /// The object that holds the members of a union of its own, when no more specific type is known.
    BaseOf(SchemaId),
}

/// What a schema is.
#[derive(Clone, Debug, Serialize)]
pub enum SchemaKind {
    /// An object with named members.
    Object(Object),
    /// A text from an open set of known ones.
    Enum(Enum),
    /// One of several objects, told apart by a tag.
    Union(Union),
    /// Another name for a type (array schemas, plain texts, untyped schemas).
    Alias(Type),
}

/// An object.
#[derive(Clone, Debug, Serialize)]
pub struct Object {
    /// The schema it inherits, through `x-okta-parent` or `allOf`: the union that it is a variant of, or an object.
    pub parent: Option<SchemaId>,
    /// All members: inherited ones first, in the parent's order, an overriding one in the place of the overridden.
    pub members: Vec<Member>,
    /// The type of further members, where the document gives one (`additionalProperties: {...}` beside `properties`).
    pub additional: Option<Type>,
    /// `x-okta-extensible`: further members are expected.
    pub extensible: bool,
    /// Members whose value the type itself fixes: the tag of a union's variant, `name` from `x-okta-defined-as`.
    pub fixed: Vec<FixedMember>,
}

/// A member whose value the type fixes when it is made.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FixedMember {
    /// The member's name in JSON.
    pub member: String,
    /// Its text.
    pub value: String,
    /// Whether callers may change it (`x-okta-defined-as` and tags with several values: yes; a tag: no).
    pub settable: bool,
}

/// A member of an object.
#[derive(Clone, Debug, Serialize)]
pub struct Member {
    /// Where it stands.
    #[serde(skip)]
    pub at: Location,
    /// The name in JSON.
    pub name: String,
    /// The type.
    pub ty: Type,
    /// `required`.
    pub required: bool,
    /// `readOnly`, as the document says. An `id` that it does not call read-only is one that callers send: the user of an
    /// `AppUser`, the type of a new user, the hook that a rule calls.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `default`.
    pub default: Option<serde_json::Value>,
    /// What it is, in prose.
    pub documentation: Option<String>,
    /// The schema that it was inherited from.
    pub inherited_from: Option<SchemaId>,
}

/// A type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Type {
    /// A text.
    String,
    /// A secret text (`format: password`).
    Secret,
    /// A boolean.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A point in time (`format: date-time`).
    DateTime,
    /// Bytes (`format: binary`; multipart and raw bodies only).
    Binary,
    /// Any JSON value.
    Any,
    /// An object with any members.
    FreeForm,
    /// `_links`: a map of names to one link or a list of links.
    Links,
    /// A schema of the Api: object, enum, union or alias.
    Schema(SchemaId),
    /// A list.
    List(Box<Type>),
    /// A map from text to a type.
    Map(Box<Type>),
}

/// A text from an open set of known ones.
#[derive(Clone, Debug, Serialize)]
pub struct Enum {
    /// The known texts, in order, each once.
    pub values: Vec<String>,
}

/// One of several objects, told apart by the text of one member.
#[derive(Clone, Debug, Serialize)]
pub struct Union {
    /// The schema that it inherits, where it is a variant of another union itself.
    pub parent: Option<SchemaId>,
    /// The member whose text tells.
    pub tag: String,
    /// The variants in the order of the mapping. A variant is an object or another union.
    pub variants: Vec<Variant>,
    /// The object for a missing, null or unknown tag; it has the union's own members.
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

/// A call.
#[derive(Clone, Debug, Serialize)]
pub struct Operation {
    /// Its own id.
    pub id: OperationId,
    /// Where it stands.
    #[serde(skip)]
    pub at: Location,
    /// Okta's own id, which names the function and keys `names.lock`: `x-okta-operationId` where the spec or an overlay gives one, else
    /// the `operationId`. Unique.
    pub okta_id: String,
    /// The `operationId` of the spec, or of the sub-operation. Unique.
    pub operation_id: String,
    /// The operation that hosts it, for one of `x-okta-multi-operation`.
    pub host: Option<OperationId>,
    /// The tag it is grouped by.
    pub tag: TagId,
    /// The HTTP method in upper case.
    pub method: String,
    /// The path template.
    pub path: String,
    /// What it does, in one sentence.
    pub summary: Option<String>,
    /// More about it.
    pub documentation: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Path parameters in the order of the template, then query and header parameters in the document's order.
    pub parameters: Vec<Parameter>,
    /// The body.
    pub body: Option<Body>,
    /// What it answers.
    pub output: Output,
    /// The success codes that the document lists.
    pub success_codes: Vec<String>,
    /// Whether it answers a list in pages: a GET with a list and the parameter `after`.
    pub paged: bool,
}

/// A parameter of an operation.
#[derive(Clone, Debug, Serialize)]
pub struct Parameter {
    /// Where it stands.
    #[serde(skip)]
    pub at: Location,
    /// The name on the wire.
    pub name: String,
    /// Where it is sent.
    #[serde(skip)]
    pub location: ParameterIn,
    /// Whether it must be given. Path parameters always are.
    pub required: bool,
    /// The type. A list is sent as repeated pairs (`explode`) unless `comma_separated`.
    pub ty: Type,
    /// Whether a list is sent as one pair with commas.
    pub comma_separated: bool,
    /// `default`: what the server assumes.
    pub default: Option<serde_json::Value>,
    /// `x-okta-added-version`.
    pub added_version: Option<String>,
    /// What it is, in prose.
    pub documentation: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

/// The body of an operation.
#[derive(Clone, Debug, Serialize)]
pub struct Body {
    /// Where it stands.
    #[serde(skip)]
    pub at: Location,
    /// The name of the argument, in the words of the document where it has one (`certificate`), else from the type.
    pub name: String,
    /// The content type that is sent.
    pub content_type: String,
    /// The Content-Transfer-Encoding that is sent (`base64`).
    pub encoding: Option<String>,
    /// Whether it must be given.
    pub required: bool,
    /// What it holds.
    pub kind: BodyKind,
}

/// What a body holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum BodyKind {
    /// JSON of a type.
    Json(Type),
    /// `multipart/form-data` with these parts.
    Multipart(Vec<Part>),
    /// A text as it is.
    Text,
    /// Bytes as they are.
    Binary,
}

/// A part of a multipart body.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Part {
    /// The part's name.
    pub name: String,
    /// Whether it is a file.
    pub file: bool,
    /// Whether it must be given.
    pub required: bool,
}

/// What an operation answers.
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
    /// Where it stands.
    #[serde(skip)]
    pub at: Location,
    /// The model (an object, or a union, whose variants have the method too).
    pub model: SchemaId,
    /// Whether it is of `x-okta-crud`.
    pub crud: bool,
    /// `alias`.
    pub alias: String,
    /// The `operationId` that the entry names.
    pub named_operation_id: String,
    /// The operation, or why there is none.
    pub operation: Result<OperationId, String>,
    /// Path parameters, in the order of the template: where each one's value comes from.
    pub path_sources: Vec<ValueSource>,
    /// The body, where the operation has one.
    pub body_source: Option<ValueSource>,
    /// How an irregular entry was bound, one sentence each.
    pub notes: Vec<String>,
}

/// Where a resource method takes a value from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum ValueSource {
    /// A member of the object, or of an object in it: one name or several.
    Member(Vec<String>),
    /// The object itself.
    This,
    /// The caller.
    Argument,
}
