//! Operations: IDs, tags, parameters, bodies and outputs.

use std::collections::HashMap;

use super::lowering::{DraftKind, Lowering};
use super::{Api, Operation, OperationId, Output, Parameter, Type};
use crate::diagnostic::Diagnostic;
use crate::document::{self, Location, ParameterIn, PathItem};

/// The tag of operations without a tag.
const UNTAGGED: &str = "Default";

impl Api {
    /// The required parameters that callers set by name, because a bare `true` or `false` is hard to read.
    pub fn required_booleans<'a>(&'a self, operation: &'a Operation) -> impl Iterator<Item = &'a Parameter> {
        operation.parameters.iter().filter(|parameter| {
            parameter.required && parameter.location != ParameterIn::Path && *self.resolve(&parameter.ty) == Type::Boolean
        })
    }
}

impl Lowering<'_> {
    /// Lowers every operation, in order; sub-operations follow their host.
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let document = self.document;
        let mut operations: Vec<Operation> = Vec::new();
        for path in &document.paths {
            for written in &path.operations {
                let host = self.operation(path, written, OperationId(operations.len()));
                let host_id = host.id;
                operations.push(host.clone());
                for sub in &written.okta_multi_operation {
                    let id = OperationId(operations.len());
                    let sub = self.sub_operation(path, written, &host, sub, id);
                    operations.push(Operation { host: Some(host_id), ..sub });
                }
            }
        }
        self.unique_ids(&mut operations);
        operations
    }

    fn operation(&mut self, path: &PathItem, written: &document::Operation, id: OperationId) -> Operation {
        let operation_id = written.operation_id.as_ref().map_or_else(
            || {
                let id = id_of(&written.method, &path.path);
                let message = format!("{} {} has no `operationId`; the generator names it `{id}`", written.method, path.path);
                self.warn("operation-id-missing", &written.at, message, "add an ID in an overlay for a better name");
                id
            },
            |id| id.value.clone(),
        );
        let okta_id = written.okta_operation_id.as_ref().map_or_else(|| operation_id.clone(), |id| id.value.clone());
        let tag = match written.tags.first() {
            Some(tag) => tag.value.as_str(),
            None => {
                let message = format!("`{operation_id}` has no tag; it is grouped as `{UNTAGGED}`");
                self.warn("untagged-operation", &written.at, message, "add a tag in an overlay: functions are grouped by tag");
                UNTAGGED
            }
        };
        let tag = self.tag(tag);
        let parameters = self.parameters(&path.path, &written.at, &okta_id, written.parameters.iter().chain(&path.parameters));
        let body = written.request_body.as_ref().and_then(|body| self.body(&okta_id, written.body_name.as_ref(), body));
        let security = self.security(written.security.as_ref());
        let (output, success_codes, accept) = self.output(&okta_id, &written.responses);
        let mut operation = Operation {
            id,
            at: written.at.clone(),
            okta_id,
            operation_id,
            host: None,
            tag,
            method: written.method.clone(),
            path: format!("{}{}", self.base_path, split_query(&path.path).0),
            summary: written.summary.clone(),
            documentation: written.description.clone(),
            example: written.example.clone(),
            deprecated: written.deprecated,
            parameters,
            body,
            output,
            success_codes,
            accept,
            security,
            paged: false,
            items: None,
        };
        operation.paged = self.is_paged(&operation);
        operation
    }

    /// Whether the operation returns a paged list: a GET with a list response and the parameter `after`.
    pub(super) fn is_paged(&self, operation: &Operation) -> bool {
        let after = operation.parameters.iter().any(|parameter| parameter.name == "after" && parameter.location == ParameterIn::Query);
        operation.method == "GET" && after && matches!(&operation.output, Output::Json(ty) if self.is_list(ty))
    }

    fn is_list(&self, ty: &Type) -> bool {
        match ty {
            Type::List(_) => true,
            Type::Schema(id) => matches!(self.target(*id).1, DraftKind::Alias(Type::List(_))),
            _ => false,
        }
    }

    /// Appends numbers to duplicate IDs: functions, `names.lock` and the entries of models need unique ones.
    fn unique_ids(&mut self, operations: &mut [Operation]) {
        let mut taken: HashMap<String, Location> = HashMap::new();
        for operation in operations.iter() {
            taken.entry(operation.okta_id.clone()).or_insert_with(|| operation.at.clone());
        }
        let mut seen: HashMap<String, Location> = HashMap::new();
        for operation in operations {
            if let Some(first) = seen.get(&operation.okta_id) {
                let id = operation.okta_id.clone();
                let number = (2..).find(|number| !taken.contains_key(&format!("{id}_{number}"))).unwrap_or_default();
                operation.okta_id = format!("{id}_{number}");
                let message = format!("found the ID `{id}` twice; the generator names this operation `{}`", operation.okta_id);
                let help = "give each operation its own ID in an overlay: the function is named after it";
                self.diagnostics.push(
                    Diagnostic::warning("duplicate-operation-id", &operation.at, message).related("first operation", first).help(help),
                );
                taken.insert(operation.okta_id.clone(), operation.at.clone());
            }
            seen.insert(operation.okta_id.clone(), operation.at.clone());
        }
    }
}

/// A path template without the pairs of its query that hold parameters, and those pairs: the name on the wire and the parameter.
pub(super) fn split_query(path: &str) -> (String, Vec<(&str, &str)>) {
    let Some((template, query)) = path.split_once('?') else { return (path.to_owned(), Vec::new()) };
    let (mut fixed, mut filled) = (Vec::new(), Vec::new());
    for pair in query.split('&') {
        let parameter = pair.split_once('=').and_then(|(name, value)| Some((name, value.strip_prefix('{')?.strip_suffix('}')?)));
        match parameter {
            Some(parameter) => filled.push(parameter),
            None => fixed.push(pair),
        }
    }
    let query = fixed.join("&");
    (if query.is_empty() { template.to_owned() } else { format!("{template}?{query}") }, filled)
}

/// An ID for an operation without one, from its method and path: `getUsersByUserId`.
fn id_of(method: &str, path: &str) -> String {
    let mut id = method.to_ascii_lowercase();
    for segment in path.split('?').next().unwrap_or(path).split('/') {
        let mut word = true;
        for character in segment.chars() {
            if character == '{' {
                id.push_str("By");
            }
            if character.is_alphanumeric() {
                if word { id.extend(character.to_uppercase()) } else { id.push(character) }
            }
            word = !character.is_alphanumeric();
        }
    }
    id
}
