//! Operations: ids, tags, parameters, bodies and outputs.

use std::collections::HashMap;

use super::lowering::{DraftKind, Lowering};
use super::{Operation, OperationId, Output, Type};
use crate::diagnostic::Diagnostic;
use crate::document::{self, Location, ParameterIn, PathItem};

/// The tag of operations without a tag.
const UNTAGGED: &str = "Default";

impl Lowering<'_> {
    /// Lowers every operation, in order; sub-operations follow their host.
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let document = self.document;
        let mut operations: Vec<Operation> = Vec::new();
        for path in &document.paths {
            for written in &path.operations {
                let Some(host) = self.operation(path, written, OperationId(operations.len())) else { continue };
                let host_id = host.id;
                operations.push(host.clone());
                for sub in &written.okta_multi_operation {
                    let id = OperationId(operations.len());
                    let sub = self.sub_operation(path, written, &host, sub, id);
                    operations.push(Operation { host: Some(host_id), ..sub });
                }
            }
        }
        self.unique_ids(&operations);
        operations
    }

    fn operation(&mut self, path: &PathItem, written: &document::Operation, id: OperationId) -> Option<Operation> {
        let Some(operation_id) = &written.operation_id else {
            let message = format!("{} {} has no `operationId`, expected a unique one", written.method, path.path);
            self.error("operation-id-missing", &written.at, message, "add one in an overlay: the function is named after it");
            return None;
        };
        let operation_id = operation_id.value.clone();
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
        let body = written.request_body.as_ref().and_then(|body| self.body(&okta_id, body));
        let (output, success_codes) = self.output(&okta_id, &written.responses);
        let mut operation = Operation {
            id,
            at: written.at.clone(),
            okta_id,
            operation_id,
            host: None,
            tag,
            method: written.method.clone(),
            path: path.path.clone(),
            summary: written.summary.clone(),
            documentation: written.description.clone(),
            deprecated: written.deprecated,
            parameters,
            body,
            output,
            success_codes,
            paged: false,
            items: None,
        };
        operation.paged = self.is_paged(&operation);
        Some(operation)
    }

    /// Whether the operation returns a list in pages: a GET with a list response and the parameter `after`.
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

    /// Reports duplicate ids: functions, `names.lock` and the entries of models need unique ones.
    fn unique_ids(&mut self, operations: &[Operation]) {
        let mut ids: HashMap<&str, &Location> = HashMap::new();
        let mut okta_ids: HashMap<&str, &Location> = HashMap::new();
        for operation in operations {
            let first = *ids.entry(&operation.operation_id).or_insert(&operation.at);
            if first != &operation.at {
                let message = format!("found the operationId `{}` twice, expected a unique one", operation.operation_id);
                let help = "give each operation its own id in an overlay: the function is named after it";
                self.diagnostics
                    .push(Diagnostic::error("duplicate-operation-id", &operation.at, message).related("first operation", first).help(help));
            }
            let first_okta = *okta_ids.entry(&operation.okta_id).or_insert(&operation.at);
            // Without an id of Okta's own, the duplicate `operationId` is already reported.
            if first_okta != &operation.at && first == &operation.at {
                let message = format!("found the id `{}` twice (`x-okta-operationId`), expected a unique one", operation.okta_id);
                let help = "correct one of them: the function is named after it, and `x-okta-crud` and `x-okta-operations` refer to it";
                self.diagnostics
                    .push(Diagnostic::error("duplicate-okta-id", &operation.at, message).related("first operation", first_okta).help(help));
            }
        }
    }
}
