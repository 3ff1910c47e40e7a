//! Differences between operations.

use std::collections::HashMap;

use codegen::api::{Api, Body, BodyKind, Operation, Output, Parameter};
use codegen::document::ParameterIn;

use super::changes::Effect::{Additive, Breaking};
use super::changes::{Changes, Effect, Subject};
use super::label::Labels;

pub(super) fn compare(changes: &mut Changes, (old, before): (&Api, &Labels<'_>), (new, after): (&Api, &Labels<'_>)) {
    let pairs = pairs(old, new);
    let mut found = vec![false; new.operations.len()];
    for operation in &old.operations {
        match pairs.get(&operation.id.0) {
            None => changes.removed(Subject::Operation, name(operation)),
            Some(&index) => {
                found[index] = true;
                Pair { before: (operation, before), after: (&new.operations[index], after) }.compare(changes);
            }
        }
    }
    for (operation, _) in new.operations.iter().zip(found).filter(|(_, found)| !found) {
        changes.added(Additive, Subject::Operation, name(operation));
    }
}

/// The name of an operation in messages.
fn name(operation: &Operation) -> String {
    format!("{} ({} {})", operation.okta_id, operation.method, operation.path)
}

/// Pairs the operations of both specs: by method and path, or else by id.
fn pairs(old: &Api, new: &Api) -> HashMap<usize, usize> {
    let mut pairs = HashMap::new();
    let mut taken = vec![false; new.operations.len()];
    let keys: [fn(&Operation) -> Option<String>; 3] =
        [|it| Some(place(it)), |it| Some(it.okta_id.clone()), |it| Some(it.operation_id.clone())];
    for key in keys {
        let mut index: HashMap<String, usize> = HashMap::new();
        for operation in new.operations.iter().filter(|operation| !taken[operation.id.0]) {
            if let Some(key) = key(operation) {
                index.entry(key).or_insert(operation.id.0);
            }
        }
        for operation in &old.operations {
            let partner = key(operation).and_then(|key| index.get(&key).copied()).filter(|partner| !taken[*partner]);
            if let (Some(partner), false) = (partner, pairs.contains_key(&operation.id.0)) {
                pairs.insert(operation.id.0, partner);
                taken[partner] = true;
            }
        }
    }
    pairs
}

/// Method and path without parameter names; operations that share both with others also get their id.
fn place(operation: &Operation) -> String {
    let steps = operation.path.split('/').map(|step| if step.starts_with('{') { "{}" } else { step });
    let path = steps.collect::<Vec<_>>().join("/");
    let id = operation.host.map_or("", |_| operation.okta_id.as_str());
    format!("{} {path} {id}", operation.method)
}

struct Pair<'a> {
    before: (&'a Operation, &'a Labels<'a>),
    after: (&'a Operation, &'a Labels<'a>),
}

impl Pair<'_> {
    fn compare(&self, changes: &mut Changes) {
        let (old, new) = (self.before.0, self.after.0);
        let name = name(new);
        let operation = (Subject::Operation, name.as_str());
        changes.compare(Breaking, operation, "id", &old.okta_id, &new.okta_id);
        changes.compare(Breaking, operation, "tag", self.before.1.tag(old), self.after.1.tag(new));
        changes.compare(Additive, operation, "method", &old.method, &new.method);
        changes.compare(Additive, operation, "path", &old.path, &new.path);
        changes.compare(Additive, operation, "deprecated", &old.deprecated, &new.deprecated);
        changes.compare(Breaking, operation, "pages", &old.paged, &new.paged);
        self.parameters(changes, &new.okta_id);
        self.body(changes, &new.okta_id);
        let outputs = (output(&old.output, self.before.1), output(&new.output, self.after.1));
        changes.compare(Breaking, (Subject::Output, &name), "type", &outputs.0, &outputs.1);
    }

    fn parameters(&self, changes: &mut Changes, operation: &str) {
        let (old, new) = (&self.before.0.parameters, &self.after.0.parameters);
        let path = |parameters: &[Parameter]| -> Vec<String> {
            let path = parameters.iter().filter(|parameter| parameter.location == ParameterIn::Path);
            path.map(|parameter| parameter.name.clone()).collect()
        };
        // Path parameters are positional arguments, so renaming them does not break callers.
        if path(old).len() == path(new).len() {
            let names = (path(old).join(", "), path(new).join(", "));
            changes.compare(Additive, (Subject::Parameter, operation), "names in the path", &names.0, &names.1);
        } else {
            let names = (path(old).join(", "), path(new).join(", "));
            changes.compare(Breaking, (Subject::Parameter, operation), "path parameters", &names.0, &names.1);
        }
        let others = |parameters: &[Parameter]| -> Vec<Parameter> {
            parameters.iter().filter(|parameter| parameter.location != ParameterIn::Path).cloned().collect()
        };
        let (old, new) = (others(old), others(new));
        let same = |a: &Parameter, b: &Parameter| a.name == b.name && a.location == b.location;
        for parameter in old.iter().filter(|parameter| !new.iter().any(|other| same(parameter, other))) {
            changes.removed(Subject::Parameter, format!("{operation}({})", parameter.name));
        }
        for parameter in &new {
            let name = format!("{operation}({})", parameter.name);
            match old.iter().find(|other| same(parameter, other)) {
                None => changes.added(breaking_if(parameter.required), Subject::Parameter, name),
                Some(other) => self.parameter(changes, &name, other, parameter),
            }
        }
    }

    fn parameter(&self, changes: &mut Changes, name: &str, old: &Parameter, new: &Parameter) {
        let subject = (Subject::Parameter, name);
        changes.compare(Breaking, subject, "type", &self.before.1.ty(&old.ty), &self.after.1.ty(&new.ty));
        changes.compare(Breaking, subject, "required", &old.required, &new.required);
        changes.compare(Additive, subject, "commas", &old.comma_separated, &new.comma_separated);
        changes.compare(Additive, subject, "deprecated", &old.deprecated, &new.deprecated);
        let text = |value: &Option<serde_json::Value>| value.as_ref().map_or_else(|| "none".to_owned(), ToString::to_string);
        changes.compare(Additive, subject, "default", &text(&old.default), &text(&new.default));
    }

    fn body(&self, changes: &mut Changes, operation: &str) {
        let subject = (Subject::Body, operation);
        match (&self.before.0.body, &self.after.0.body) {
            (None, None) => {}
            (Some(_), None) => changes.removed(Subject::Body, operation),
            (None, Some(body)) => changes.added(breaking_if(body.required), Subject::Body, operation),
            (Some(old), Some(new)) => {
                changes.compare(Breaking, subject, "type", &content(old, self.before.1), &content(new, self.after.1));
                changes.compare(Breaking, subject, "required", &old.required, &new.required);
                changes.compare(Additive, subject, "content type", &old.content_type, &new.content_type);
            }
        }
    }
}

fn breaking_if(required: bool) -> Effect {
    if required { Breaking } else { Additive }
}

fn output(output: &Output, labels: &Labels<'_>) -> String {
    match output {
        Output::Empty => "nothing".to_owned(),
        Output::Json(ty) => labels.ty(ty),
        Output::Text => "text".to_owned(),
        Output::Binary => "bytes".to_owned(),
    }
}

fn content(body: &Body, labels: &Labels<'_>) -> String {
    match &body.kind {
        BodyKind::Json(ty) => labels.ty(ty),
        BodyKind::Multipart(parts) => format!("parts {}", parts.iter().map(|part| &*part.name).collect::<Vec<_>>().join(", ")),
        BodyKind::Form(ty) => format!("form of {}", labels.ty(ty)),
        BodyKind::AnyParts => "any parts".to_owned(),
        BodyKind::Text => "text".to_owned(),
        BodyKind::Binary => "bytes".to_owned(),
    }
}
