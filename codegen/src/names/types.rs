//! The Rust names, by ID.

use serde::Serialize;

use crate::api::{OperationId, SchemaId};

/// All Rust names. Each is a complete Rust identifier (`r#type`, `self_`).
#[derive(Clone, Debug, Serialize)]
pub struct Names {
    /// By [`SchemaId`].
    pub schemas: Vec<SchemaNames>,
    /// By [`OperationId`].
    pub operations: Vec<OperationNames>,
    /// In the order of `Api::tags`.
    pub tags: Vec<TagNames>,
    /// The methods' names, in the order of `Api::methods`.
    pub methods: Vec<String>,
}

impl Names {
    /// The names of a schema.
    pub fn schema(&self, id: SchemaId) -> &SchemaNames {
        &self.schemas[id.0]
    }

    /// The names of an operation.
    pub fn operation(&self, id: OperationId) -> &OperationNames {
        &self.operations[id.0]
    }
}

/// The names of a schema.
#[derive(Clone, Debug, Serialize)]
pub struct SchemaNames {
    /// The type, `UserStatus`.
    pub type_name: String,
    /// The module that contains it: its tag in snake_case, `user`, or `common` without a tag.
    pub module: String,
    /// The fields of an object, in order; also the names of the setters. For a union: the base's fields.
    pub members: Vec<String>,
    /// Variants of an enum in the order of its values, or of a union in the order of its variants.
    pub variants: Vec<String>,
    /// For a union: the name, in snake_case, of each variant in `as_…`, `From` docs and so on (`saml`).
    pub variant_methods: Vec<String>,
    /// For an object: whether each field holds its value in a `Box`, in the order of its fields.
    pub boxed: Vec<bool>,
    /// For an object: the name of the field for additional properties; `additional` unless another field has that name.
    pub additional: String,
}

/// The names of an operation.
#[derive(Clone, Debug, Serialize)]
pub struct OperationNames {
    /// The function on the handle of its tag, `get_user`.
    pub function: String,
    /// The builder type, if the operation has optional parameters, `GetUser`.
    pub builder: String,
    /// What the function returns until its required booleans are set, in their order: `ActivateUserWithoutSendEmail`.
    pub stages: Vec<String>,
    /// The static that describes the operation, `GET_USER`.
    pub constant: String,
    /// The parameters, in order.
    pub parameters: Vec<String>,
    /// The body's argument.
    pub body: Option<String>,
    /// The arguments and setters for the parts of a `multipart/form-data` body, in the order of the parts.
    pub parts: Vec<String>,
}

/// The names of a tag.
#[derive(Clone, Debug, Serialize)]
pub struct TagNames {
    /// The method on `Okta` that returns the handle, `authorization_server`.
    pub function: String,
    /// The handle's type, `AuthorizationServerApi`.
    pub handle: String,
    /// The module, `authorization_server`.
    pub module: String,
    /// The Cargo feature, `authorization-server`.
    pub feature: String,
}
