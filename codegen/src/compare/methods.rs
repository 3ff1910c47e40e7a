//! Differences between the methods on models.

use super::changes::Verdict::{Major, Minor};
use super::changes::{Changes, Subject};
use super::operations::Pairs;
use super::{Side, label};
use crate::api::{Operation, OperationId, Parameter, SchemaId, ValueSource};
use crate::document::ParameterIn;
use crate::rust::{InputOf, Method};

pub(super) fn compare(changes: &mut Changes, model: &str, old: (&Side<'_>, SchemaId), new: (&Side<'_>, SchemaId), pairs: &Pairs) {
    let (before, after) = (&old.0.model(old.1).methods, &new.0.model(new.1).methods);
    for method in before {
        let name = format!("{model}.{}", method.name);
        match after.iter().find(|other| other.name == method.name) {
            // Variants have the methods of their union: it is reported there.
            None if is_inherited(old, method) && !has(new.0, owner_name(old.0, method), method) => {}
            None => changes.removed(Subject::Method, name),
            Some(other) if is_inherited(old, method) && is_inherited(new, other) => {}
            Some(other) => compare_pair(changes, &name, (old.0, method), (new.0, other), pairs),
        }
    }
    for method in after.iter().filter(|method| !before.iter().any(|other| other.name == method.name)) {
        if !is_inherited(new, method) || has(old.0, owner_name(new.0, method), method) {
            changes.added(Minor, Subject::Method, format!("{model}.{}", method.name));
        }
    }
}

/// Whether the entry of a method is in a union that the model is a variant of.
fn is_inherited((side, id): (&Side<'_>, SchemaId), method: &Method) -> bool {
    side.api.methods[method.entry].model != id
}

/// The type whose entry a method comes from.
fn owner_name<'a>(side: &'a Side<'_>, method: &Method) -> &'a str {
    side.type_name(side.api.methods[method.entry].model)
}

/// Whether the type with a name has a method of the same name.
fn has(side: &Side<'_>, owner: &str, method: &Method) -> bool {
    let owner = side.api.schemas.iter().find(|schema| side.type_name(schema.id) == owner);
    owner.is_some_and(|owner| side.model(owner.id).methods.iter().any(|other| other.name == method.name))
}

fn compare_pair(
    changes: &mut Changes,
    name: &str,
    (old_side, before): (&Side<'_>, &Method),
    (new_side, after): (&Side<'_>, &Method),
    pairs: &Pairs,
) {
    let subject = (Subject::Method, name);
    let (Some(old), Some(new)) = (operation(old_side, before), operation(new_side, after)) else { return };
    if pairs.of(old) != Some(new) {
        let (old, new) = (old_side.api.operation(old), new_side.api.operation(new));
        changes.compare(Major, subject, "operation", &label::operation(old), &label::operation(new));
        return;
    }
    let (old, new) = (old_side.api.operation(old), new_side.api.operation(new));
    changes.compare(Major, subject, "takes self", &before.receiver, &after.receiver);
    // Changes of the operation's own arguments are reported there.
    let names = |operation: &Operation| {
        let mut names: Vec<String> = path_parameters(operation).map(|parameter| parameter.name.clone()).collect();
        names.sort();
        names
    };
    let by_name = names(old) == names(new);
    let (sources, new_sources) = (sources(old, before, by_name), sources(new, after, by_name));
    for (label, source) in &sources {
        if let Some((_, other)) = new_sources.iter().find(|(other, _)| other == label) {
            changes.compare(
                Major,
                subject,
                "source of an argument",
                &format!("{label} {}", shown(source)),
                &format!("{label} {}", shown(other)),
            );
        }
    }
}

fn operation(side: &Side<'_>, method: &Method) -> Option<OperationId> {
    side.api.methods[method.entry].operation.as_ref().ok().copied()
}

fn path_parameters(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    operation.parameters.iter().filter(|parameter| parameter.location == ParameterIn::Path)
}

/// The source of each argument. If path parameters were renamed, they are identified by their position.
fn sources(operation: &Operation, method: &Method, by_name: bool) -> Vec<(String, ValueSource)> {
    let mut position = 0;
    let sources = method.sources.iter().filter_map(|(of, source)| {
        let label = match of {
            InputOf::Parameter(index) => {
                let parameter = operation.parameters.get(*index).filter(|parameter| parameter.location == ParameterIn::Path)?;
                position += 1;
                if by_name { format!("{}:", parameter.name) } else { format!("path parameter {position}:") }
            }
            InputOf::Body => "body:".to_owned(),
            InputOf::Part(_) => return None,
        };
        Some((label, source.clone()))
    });
    sources.collect()
}

fn shown(source: &ValueSource) -> String {
    match source {
        ValueSource::Member(path) => format!("the field {}", path.join(".")),
        ValueSource::This => "the object".to_owned(),
        ValueSource::Argument => "an argument".to_owned(),
    }
}
