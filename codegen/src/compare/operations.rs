//! Differences between operations.

use std::collections::HashMap;

use super::changes::Verdict::{Major, Minor, Patch};
use super::changes::{Changes, Subject};
use super::{Side, inputs, label};
use crate::api::{Api, Body, BodyKind, Operation, OperationId, Output, Type};

/// The operations that are the same in both specs.
pub(super) struct Pairs(HashMap<usize, usize>);

impl Pairs {
    /// Pairs operations by Okta's ID, which names the function, then by method and path, then by the spec's ID.
    pub(super) fn new(old: &Api, new: &Api) -> Self {
        let mut pairs = HashMap::new();
        let mut taken = vec![false; new.operations.len()];
        let keys: [fn(&Operation) -> String; 3] = [|it| it.okta_id.clone(), place, |it| it.operation_id.clone()];
        for key in keys {
            let mut index: HashMap<String, usize> = HashMap::new();
            for operation in new.operations.iter().filter(|operation| !taken[operation.id.0]) {
                index.entry(key(operation)).or_insert(operation.id.0);
            }
            for operation in old.operations.iter() {
                let partner = index.get(&key(operation)).copied().filter(|partner| !taken[*partner]);
                if let (Some(partner), false) = (partner, pairs.contains_key(&operation.id.0)) {
                    pairs.insert(operation.id.0, partner);
                    taken[partner] = true;
                }
            }
        }
        Self(pairs)
    }

    /// The partner of an operation of the older spec.
    pub(super) fn of(&self, old: OperationId) -> Option<OperationId> {
        self.0.get(&old.0).copied().map(OperationId)
    }
}

/// Method and path without parameter names; operations that share both with others also get their ID.
fn place(operation: &Operation) -> String {
    let steps = operation.path.split('/').map(|step| if step.starts_with('{') { "{}" } else { step });
    let path = steps.collect::<Vec<_>>().join("/");
    let id = operation.host.map_or("", |_| operation.okta_id.as_str());
    format!("{} {path} {id}", operation.method)
}

pub(super) fn compare(changes: &mut Changes, old: &Side<'_>, new: &Side<'_>, pairs: &Pairs) {
    let mut found = vec![false; new.api.operations.len()];
    for operation in &old.api.operations {
        match pairs.of(operation.id) {
            None if new.leaves_out(&operation.at.pointer) => {}
            None => changes.removed(Subject::Operation, label::operation(operation)),
            Some(partner) => {
                found[partner.0] = true;
                compare_pair(changes, (old, operation), (new, new.api.operation(partner)));
            }
        }
    }
    for (operation, _) in new.api.operations.iter().zip(found).filter(|(_, found)| !found) {
        if !old.leaves_out(&operation.at.pointer) {
            changes.added(Minor, Subject::Operation, label::operation(operation));
        }
    }
}

fn compare_pair(changes: &mut Changes, (old_side, old): (&Side<'_>, &Operation), (new_side, new): (&Side<'_>, &Operation)) {
    let name = label::operation(new);
    let operation = (Subject::Operation, name.as_str());
    let (old_names, new_names) = (old_side.names.operation(old.id), new_side.names.operation(new.id));
    let (before, after) = (&old_side.surface.operations[old.id.0], &new_side.surface.operations[new.id.0]);
    changes.compare(Major, operation, "tag", &old_side.api.tag(old.tag).name, &new_side.api.tag(new.tag).name);
    changes.compare(Major, operation, "function", &old_names.function, &new_names.function);
    changes.compare(Major, operation, "type of the call", &old_names.builder, &new_names.builder);
    // Callers see the ID in errors, traces and metrics only.
    changes.compare(Patch, operation, "id", &old.okta_id, &new.okta_id);
    changes.compare(Patch, operation, "id in the spec", &old.operation_id, &new.operation_id);
    changes.compare(Minor, operation, "method", &old.method, &new.method);
    changes.compare(Minor, operation, "path", &unnamed(&old.path), &unnamed(&new.path));
    changes.compare(Major, operation, "pages", &old.paged, &new.paged);
    let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "none".to_owned());
    changes.compare(Minor, operation, "field of the items", &text(&old.items), &text(&new.items));
    changes.compare(Minor, operation, "content type of the response", &text(&old.accept), &text(&new.accept));
    changes.compare(Patch, operation, "success codes", &old.success_codes.join(", "), &new.success_codes.join(", "));
    changes.compare(Patch, operation, "OAuth scopes", &old.scopes().join(", "), &new.scopes().join(", "));
    changes.deprecated(operation, old.deprecated, new.deprecated);
    changes.compare(Patch, operation, "OAuth scopes", &old.scopes().join(", "), &new.scopes().join(", "));
    let documentation = |operation: &Operation| {
        (operation.summary.clone(), operation.documentation.clone(), operation.example.clone(), operation.security.clone())
    };
    if old.scopes() == new.scopes() {
        changes.documentation(operation, &documentation(old), &documentation(new));
    }
    inputs::compare(changes, (old_side, old), (new_side, new));
    body(changes, (old_side, old), (new_side, new));
    if old.paged == new.paged {
        let types = (output(&old.output, old_side.api), output(&new.output, new_side.api));
        let response = (Subject::Response, name.as_str());
        if before.call != after.call {
            changes.compare(Major, response, "type", &types.0, &types.1);
        } else if std::mem::discriminant(&old.output) != std::mem::discriminant(&new.output) {
            changes.compare(Minor, response, "type", &types.0, &types.1);
        }
    }
}

/// A path without the names of its parameters.
fn unnamed(path: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for character in path.chars() {
        inside = inside && character != '}';
        if !inside {
            out.push(character);
        }
        inside |= character == '{';
    }
    out
}

fn body(changes: &mut Changes, (old_side, old): (&Side<'_>, &Operation), (new_side, new): (&Side<'_>, &Operation)) {
    let name = new.okta_id.as_str();
    let subject = (Subject::Body, name);
    let (before, after) = match (&old.body, &new.body) {
        (None, None) => return,
        (Some(_), None) => return changes.removed(Subject::Body, name),
        (None, Some(body)) => return changes.added(if body.required { Major } else { Minor }, Subject::Body, name),
        (Some(before), Some(after)) => (before, after),
    };
    let signatures = (inputs::of_body(old_side, old), inputs::of_body(new_side, new));
    if !changes.compare(Major, subject, "required", &before.required, &after.required) && signatures.0 != signatures.1 {
        let described = |body: &Body, api: &Api| format!("{}{}", content(body, api), if body.nullable { " or null" } else { "" });
        // The same words may stand for values that are passed in another way.
        if !changes.compare(Major, subject, "type", &described(before, old_side.api), &described(after, new_side.api)) {
            changes.compare(Major, subject, "arguments", &signatures.0, &signatures.1);
        }
    }
    changes.compare(Minor, subject, "content type", &before.content_type, &after.content_type);
    let encoding = |body: &Body| body.encoding.clone().unwrap_or_else(|| "none".to_owned());
    changes.compare(Minor, subject, "encoding", &encoding(before), &encoding(after));
}

fn output(output: &Output, api: &Api) -> String {
    match output {
        Output::Empty => "nothing".to_owned(),
        Output::Json(ty) => match api.resolve(ty) {
            list @ Type::List(_) => label::ty(api, list),
            _ => label::ty(api, ty),
        },
        Output::Text => "text".to_owned(),
        Output::Binary => "bytes".to_owned(),
    }
}

fn content(body: &Body, api: &Api) -> String {
    match &body.kind {
        BodyKind::Json(ty) => label::ty(api, ty),
        BodyKind::Multipart(parts) => format!("parts {}", parts.iter().map(|part| &*part.name).collect::<Vec<_>>().join(", ")),
        BodyKind::Form(ty) => format!("form of {}", label::ty(api, ty)),
        BodyKind::AnyParts => "any parts".to_owned(),
        BodyKind::Text => "text".to_owned(),
        BodyKind::Binary => "bytes".to_owned(),
    }
}
