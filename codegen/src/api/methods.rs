//! `x-okta-crud` and `x-okta-operations`: the operation that each entry calls, and the sources of its arguments.
//!
//! An entry's `arguments` name parameters of the operation. `src` takes a field of the object, `self` sends the object as the body,
//! and `parentSrc` takes a field of an object that the caller knows. The caller passes everything that no argument names.

use std::collections::HashMap;

use super::lowering::Lowering;
use super::{BodyKind, Operation, OperationId, ResourceMethod, Schema, SchemaId, SchemaKind, Type, ValueSource};
use crate::document::{Argument, ArgumentSource, LinkedOperation, ParameterIn, RefOr};
use crate::similar::suggestion;

/// How many unresolved operations get suggestions.
const SUGGESTIONS: usize = 50;

impl Lowering<'_> {
    /// Binds every entry, in the order of the spec.
    pub(super) fn methods(&mut self, schemas: &[Schema], operations: &[Operation]) -> Vec<ResourceMethod> {
        let document = self.document;
        let mut ids: HashMap<&str, OperationId> = HashMap::new();
        // Okta's IDs come first: entries use them.
        for operation in operations {
            ids.entry(&operation.operation_id).or_insert(operation.id);
        }
        for operation in operations {
            ids.insert(&operation.okta_id, operation.id);
        }
        let mut methods = Vec::new();
        let mut unresolved = 0;
        for (index, schema) in document.components.schemas.values().enumerate() {
            let RefOr::Item(schema) = schema else { continue };
            let crud = schema.okta.crud.iter().map(|entry| (true, entry));
            let others = schema.okta.operations.iter().map(|entry| (false, entry));
            for (crud, entry) in crud.chain(others) {
                let model = &schemas[index];
                let operation = ids.get(entry.operation_id.value.as_str()).map(|id| &operations[id.0]);
                let mut method = ResourceMethod {
                    at: entry.at.clone(),
                    model: model.id,
                    crud,
                    alias: entry.alias.value.clone(),
                    named_operation_id: entry.operation_id.value.clone(),
                    operation: Err(String::new()),
                    path_sources: Vec::new(),
                    body_source: None,
                    notes: Vec::new(),
                };
                if !matches!(model.kind, SchemaKind::Object(_) | SchemaKind::Union(_)) {
                    let reason = format!("{} is not an object, so it has no methods", self.label(model.id));
                    self.warn("method-without-object", &entry.at, &reason, "make the schema an object, or remove the entry");
                    method.operation = Err(reason);
                } else if let Some(operation) = operation {
                    method.operation = Ok(operation.id);
                    self.bind(&mut method, entry, operation, schemas);
                } else {
                    let reason = format!("there is no operation `{}`", entry.operation_id.value);
                    // Comparing every unresolved ID with every operation takes quadratic time, and so many of them are not typos.
                    let candidates = ids.keys().copied().take(if unresolved < SUGGESTIONS { ids.len() } else { 0 });
                    unresolved += 1;
                    let help = suggestion(
                        &entry.operation_id.value,
                        candidates,
                        "give the operation this ID with `x-okta-operationId` in an overlay, or remove the entry",
                    );
                    self.warn("unresolved-operation", &entry.operation_id.at, &reason, help);
                    method.operation = Err(reason);
                }
                methods.push(method);
            }
        }
        methods
    }

    fn bind(&mut self, method: &mut ResourceMethod, entry: &LinkedOperation, operation: &Operation, schemas: &[Schema]) {
        let path: Vec<&str> = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.location == ParameterIn::Path)
            .map(|known| known.name.as_str())
            .collect();
        method.path_sources = vec![ValueSource::Argument; path.len()];
        method.body_source = operation.body.as_ref().map(|_| ValueSource::Argument);
        let mut claimed = vec![false; path.len()];
        let mut unmatched: Vec<&Argument> = Vec::new();
        for argument in entry.arguments.iter().flatten() {
            let dest = argument.dest.value.as_str();
            match &argument.source {
                ArgumentSource::This => self.bind_self(method, argument, operation, schemas),
                source => match position(&path, dest) {
                    Some(index) => {
                        claimed[index] = true;
                        self.bind_path(method, index, argument, source, schemas);
                    }
                    None if operation.body.as_ref().is_some_and(|body| body.name == dest) => {
                        let source = source_text(source);
                        method.notes.push(format!("`{dest}` is the body, which {source} cannot supply, so the caller passes it"));
                    }
                    None => unmatched.push(argument),
                },
            }
        }
        for argument in unmatched {
            let dest = &argument.dest.value;
            let mut free = claimed.iter().enumerate().filter(|(_, claimed)| !**claimed).map(|(index, _)| index);
            match (free.next(), free.next()) {
                (Some(index), None) => {
                    claimed[index] = true;
                    method.notes.push(format!("`{dest}` is not a parameter; bound to `{}`, the only one left", path[index]));
                    self.bind_path(method, index, argument, &argument.source, schemas);
                }
                _ => {
                    let message = format!("found the argument `{dest}`, but `{}` has no parameter of that name", operation.operation_id);
                    let help = suggestion(dest, path.iter().copied(), "callers pass the parameters; correct `dest` in an overlay");
                    self.warn("unbound-argument", &argument.at, message, help);
                    method.notes.push(format!("`{dest}` is not a parameter, and it is unclear which one is meant"));
                }
            }
        }
    }

    /// Binds `self` to the body, if the body's type is this model or an ancestor.
    fn bind_self(&mut self, method: &mut ResourceMethod, argument: &Argument, operation: &Operation, schemas: &[Schema]) {
        let Some(body) = &operation.body else {
            method.notes.push(format!("`{}` is the object itself, but the operation has no body, so it is ignored", argument.dest.value));
            return;
        };
        let BodyKind::Json(ty) = &body.kind else {
            method.notes.push(format!("the body is not JSON, so the caller passes `{}`", body.name));
            return;
        };
        let target = behind(ty, schemas);
        let ancestors = ancestors(method.model, schemas);
        if target.is_some_and(|target| ancestors.contains(&target)) {
            method.body_source = Some(ValueSource::This);
            return;
        }
        let found = target.map_or_else(|| "a non-object".to_owned(), |target| self.label(target));
        let message = format!("found `self` for a body of {found}, expected one of {} or an ancestor", self.label(method.model));
        let help = "callers pass the body; remove the argument with `self` in an overlay to silence this warning";
        self.warn("self-of-other-model", &argument.at, message, help);
        method.notes.push(format!("the body is {found}, not this model, so the caller passes it"));
    }

    fn bind_path(&mut self, method: &mut ResourceMethod, index: usize, argument: &Argument, source: &ArgumentSource, schemas: &[Schema]) {
        // The object does not store its parent's field, so the caller passes it.
        let ArgumentSource::Member(member) = source else { return };
        let names: Vec<String> = member.split('.').map(str::to_owned).collect();
        if let Err((model, name)) = follow(method.model, &names, schemas) {
            let message = format!("found the source `{member}`, but {} has no field `{name}`", self.label(model));
            let known = members(model, schemas);
            let help = suggestion(&name, known.iter().map(String::as_str), "callers pass the parameter; correct `src` in an overlay");
            self.warn("unknown-source", &argument.at, message, help);
            method.notes.push(format!("`{member}` is not a field of the model, so the caller passes `{}`", argument.dest.value));
            return;
        }
        method.path_sources[index] = ValueSource::Member(names);
    }
}

/// The parameter with this name, ignoring case.
fn position(path: &[&str], dest: &str) -> Option<usize> {
    let exact = path.iter().position(|name| *name == dest);
    exact.or_else(|| path.iter().position(|name| name.eq_ignore_ascii_case(dest)))
}

fn source_text(source: &ArgumentSource) -> String {
    match source {
        ArgumentSource::Member(member) => format!("the field `{member}`"),
        ArgumentSource::Parent(member) => format!("the parent's `{member}`"),
        ArgumentSource::This => "the object".to_owned(),
    }
}

/// The schema behind a type, following aliases.
fn behind(ty: &Type, schemas: &[Schema]) -> Option<SchemaId> {
    let mut ty = ty;
    for _ in 0..=schemas.len() {
        let Type::Schema(id) = ty else { return None };
        match &schemas[id.0].kind {
            SchemaKind::Alias(next) => ty = next,
            _ => return Some(*id),
        }
    }
    None
}

/// A schema and its ancestors.
fn ancestors(id: SchemaId, schemas: &[Schema]) -> Vec<SchemaId> {
    let mut found = vec![id];
    let mut at = id;
    loop {
        let parent = match &schemas[at.0].kind {
            SchemaKind::Object(object) => object.parent,
            SchemaKind::Union(union) => union.parent,
            _ => None,
        };
        match parent {
            Some(parent) if !found.contains(&parent) => {
                found.push(parent);
                at = parent;
            }
            _ => return found,
        }
    }
}

/// The fields of an object, or of a union's base.
fn members(id: SchemaId, schemas: &[Schema]) -> Vec<String> {
    match &schemas[id.0].kind {
        SchemaKind::Object(object) => object.members.iter().map(|member| member.name.clone()).collect(),
        SchemaKind::Union(union) => members(union.base, schemas),
        _ => Vec::new(),
    }
}

/// Follows a path of fields. The error names the schema and the field that it lacks.
fn follow(model: SchemaId, names: &[String], schemas: &[Schema]) -> Result<(), (SchemaId, String)> {
    let mut at = model;
    for (index, name) in names.iter().enumerate() {
        let object = match &schemas[at.0].kind {
            SchemaKind::Union(union) => union.base,
            _ => at,
        };
        let SchemaKind::Object(object) = &schemas[object.0].kind else { return Err((at, name.clone())) };
        let Some(member) = object.members.iter().find(|member| member.name == *name) else { return Err((at, name.clone())) };
        if let Some(next) = names.get(index + 1) {
            at = behind(&member.ty, schemas).ok_or_else(|| (at, next.clone()))?;
        }
    }
    Ok(())
}
