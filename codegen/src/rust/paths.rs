//! The paths of generated items in the SDK, for people and reports.

use crate::api::{Api, OperationId, SchemaId};
use crate::names::Names;

/// The paths of generated items.
#[derive(Clone, Copy)]
pub struct Paths<'a> {
    api: &'a Api,
    names: &'a Names,
}

impl<'a> Paths<'a> {
    /// The paths of an API's items.
    pub fn new(api: &'a Api, names: &'a Names) -> Self {
        Self { api, names }
    }

    /// The type of a schema.
    pub fn schema(&self, id: SchemaId) -> String {
        format!("okta_sdk::models::{}", self.names.schema(id).type_name)
    }

    /// The function of an operation.
    pub fn operation(&self, id: OperationId) -> String {
        let operation = &self.api.operations[id.0];
        let tag = &self.names.tags[operation.tag.0];
        format!("okta_sdk::api::{}::{}::{}", tag.module, tag.handle, self.names.operation(id).function)
    }

    /// The method of an entry of `Api::methods`, by its index; `None` if the entry is not bound to an operation.
    pub fn method(&self, index: usize) -> Option<String> {
        let method = self.api.methods.get(index)?;
        method.operation.as_ref().ok()?;
        Some(format!("{}::{}", self.schema(method.model), self.names.methods.get(index)?))
    }
}
