//! Differences between the methods on models.

use std::collections::HashSet;

use codegen::api::{Api, ResourceMethod, ValueSource};

use super::changes::Effect::{Additive, Breaking};
use super::changes::{Changes, Subject};
use super::label::Labels;

pub(super) fn compare(changes: &mut Changes, (old, before): (&Api, &Labels<'_>), (new, after): (&Api, &Labels<'_>)) {
    let name = |labels: &Labels<'_>, method: &ResourceMethod| format!("{}.{}", labels.schema(method.model), method.alias);
    let mut known = HashSet::new();
    for method in old.methods.iter().filter(|method| method.operation.is_ok()) {
        let own = name(before, method);
        let is_partner = |other: &&ResourceMethod| other.operation.is_ok() && other.crud == method.crud && name(after, other) == own;
        match new.methods.iter().find(is_partner) {
            None => changes.removed(Subject::Method, &own),
            Some(other) => {
                let subject = (Subject::Method, own.as_str());
                let ids = (&method.named_operation_id, &other.named_operation_id);
                changes.compare(Additive, subject, "operation", ids.0, ids.1);
                changes.compare(Breaking, subject, "arguments", &arguments(method), &arguments(other));
            }
        }
        known.insert((own, method.crud));
    }
    for method in new.methods.iter().filter(|method| method.operation.is_ok()) {
        let own = name(after, method);
        if !known.contains(&(own.clone(), method.crud)) {
            changes.added(Additive, Subject::Method, own);
        }
    }
}

/// Describes the arguments that the caller must supply: path parameters and the body.
fn arguments(method: &ResourceMethod) -> String {
    let is_argument = |source: &&ValueSource| **source == ValueSource::Argument;
    let path = method.path_sources.iter().filter(is_argument).count();
    match method.body_source.iter().filter(is_argument).count() {
        0 => format!("{path} in the path"),
        _ => format!("{path} in the path, and the body"),
    }
}
