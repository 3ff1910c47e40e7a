//! Differences between what the functions of an operation take: parameters, and the body's place among them.

use super::changes::Verdict::{Major, Minor, Patch};
use super::changes::{Changes, Subject};
use super::{Side, label};
use crate::api::{Operation, Parameter};
use crate::document::ParameterIn;
use crate::rust::{Function, Input, InputOf};

/// How a caller passes a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// By position.
    Argument,
    /// By a method that has to be called.
    Stage,
    /// By a method of the builder.
    Setter,
}

/// A parameter with its place in the generated signature.
struct Passed<'a> {
    parameter: &'a Parameter,
    role: Role,
    input: &'a Input,
}

pub(super) fn compare(changes: &mut Changes, (old_side, old): (&Side<'_>, &Operation), (new_side, new): (&Side<'_>, &Operation)) {
    let (before, after) = (passed(old_side, old), passed(new_side, new));
    let is_path = |passed: &&Passed<'_>| passed.parameter.location == ParameterIn::Path;
    path(
        changes,
        new,
        &before.iter().filter(is_path).collect::<Vec<_>>(),
        &after.iter().filter(is_path).collect::<Vec<_>>(),
        (old_side, new_side),
    );

    let (before, after): (Vec<_>, Vec<_>) =
        (before.iter().filter(|passed| !is_path(passed)).collect(), after.iter().filter(|passed| !is_path(passed)).collect());
    let same = |one: &Parameter, other: &Parameter| one.name == other.name && one.location == other.location;
    let unpaired = |of: &Passed<'_>, all: &[&Passed<'_>]| !all.iter().any(|other| same(of.parameter, other.parameter));
    for passed in before.iter().filter(|passed| unpaired(passed, &after)) {
        // A parameter that moved is one change: it has the same name in Rust, and the value goes elsewhere.
        let moved = after.iter().find(|other| other.parameter.name == passed.parameter.name && unpaired(other, &before));
        match moved {
            Some(moved) => {
                let name = label::parameter(new, moved.parameter);
                let places = (label::place(passed.parameter.location), label::place(moved.parameter.location));
                changes.compare(Major, (Subject::Parameter, &name), "place", places.0, places.1);
                compare_parameter(changes, &name, (old_side, passed), (new_side, moved));
            }
            None => changes.removed(Subject::Parameter, label::parameter(old, passed.parameter)),
        }
    }
    for passed in &after {
        let name = label::parameter(new, passed.parameter);
        match before.iter().find(|other| same(other.parameter, passed.parameter)) {
            Some(other) => compare_parameter(changes, &name, (old_side, other), (new_side, passed)),
            None if before.iter().any(|other| other.parameter.name == passed.parameter.name && unpaired(other, &after)) => {}
            None => changes.added(if passed.parameter.required { Major } else { Minor }, Subject::Parameter, name),
        }
    }
    for (role, aspect) in [(Role::Argument, "order of the required parameters"), (Role::Stage, "order of the required booleans")] {
        let names = |of: &[&Passed<'_>], other: &[&Passed<'_>]| -> Vec<String> {
            let both = of.iter().filter(|passed| {
                let partner = other.iter().find(|other| same(other.parameter, passed.parameter));
                passed.role == role && partner.is_some_and(|partner| partner.role == role)
            });
            both.map(|passed| passed.parameter.name.clone()).collect()
        };
        let orders = (names(&before, &after).join(", "), names(&after, &before).join(", "));
        changes.compare(Major, (Subject::Parameter, &new.okta_id), aspect, &orders.0, &orders.1);
    }
}

/// The parameters of an operation that its function or its builder takes.
fn passed<'a>(side: &'a Side<'_>, operation: &'a Operation) -> Vec<Passed<'a>> {
    let Function { arguments, stages, setters, .. } = &side.surface.operations[operation.id.0];
    let of = |inputs: &'a [Input], role| {
        inputs.iter().filter_map(move |input| match &input.of {
            InputOf::Parameter(index) => Some(Passed { parameter: operation.parameters.get(*index)?, role, input }),
            _ => None,
        })
    };
    of(arguments, Role::Argument).chain(of(stages, Role::Stage)).chain(of(setters, Role::Setter)).collect()
}

/// Path parameters are passed by position: their names do not matter, but their order does.
fn path(
    changes: &mut Changes,
    operation: &Operation,
    before: &[&Passed<'_>],
    after: &[&Passed<'_>],
    (old_side, new_side): (&Side<'_>, &Side<'_>),
) {
    let names = |of: &[&Passed<'_>]| of.iter().map(|passed| passed.parameter.name.clone()).collect::<Vec<_>>();
    let (old, new) = (names(before), names(after));
    let (old_names, new_names) = (old.join(", "), new.join(", "));
    let subject = (Subject::Parameter, operation.okta_id.as_str());
    if old.len() != new.len() {
        changes.compare(Major, subject, "path parameters", &old_names, &new_names);
        return;
    }
    let is_moved = |(index, name): (usize, &String)| new.iter().position(|other| other == name).is_some_and(|place| place != index);
    if old.iter().enumerate().any(is_moved) {
        changes.compare(Major, subject, "order of the path parameters", &old_names, &new_names);
        return;
    }
    changes.compare(Patch, subject, "names of the path parameters", &old_names, &new_names);
    for (before, after) in before.iter().zip(after) {
        let name = label::parameter(operation, after.parameter);
        compare_parameter(changes, &name, (old_side, before), (new_side, after));
    }
}

fn compare_parameter(
    changes: &mut Changes,
    name: &str,
    (old_side, before): (&Side<'_>, &Passed<'_>),
    (new_side, after): (&Side<'_>, &Passed<'_>),
) {
    let subject = (Subject::Parameter, name);
    let (old, new) = (before.parameter, after.parameter);
    changes.compare(Major, subject, "required", &old.required, &new.required);
    let types = (label::ty(old_side.api, &old.ty), label::ty(new_side.api, &new.ty));
    // Several types of the spec may be accepted as the same type of Rust: a path takes strings and numbers alike.
    if before.input.taken == after.input.taken {
        changes.compare(Patch, subject, "type", &types.0, &types.1);
    } else if !changes.compare(Major, subject, "type", &types.0, &types.1) {
        changes.compare(Major, subject, "argument", &before.input.taken, &after.input.taken);
    }
    if before.role == after.role && before.role != Role::Argument {
        changes.compare(Major, subject, "name in Rust", &before.input.name, &after.input.name);
    }
    let style = |parameter: &Parameter| match &parameter.style {
        Some(style) => format!("{style:?}"),
        None if parameter.comma_separated => "commas".to_owned(),
        None => "plain".to_owned(),
    };
    changes.compare(Minor, subject, "style", &style(old), &style(new));
    changes.deprecated(subject, old.deprecated, new.deprecated);
    let text = |value: &Option<serde_json::Value>| value.as_ref().map_or_else(|| "none".to_owned(), ToString::to_string);
    changes.compare(Patch, subject, "default", &text(&old.default), &text(&new.default));
    changes.documentation(subject, &old.documentation, &new.documentation);
}

/// How the body is passed, as a string to compare.
pub(super) fn of_body(side: &Side<'_>, operation: &Operation) -> String {
    let Function { arguments, setters, .. } = &side.surface.operations[operation.id.0];
    let shown = |input: &Input, method: bool| {
        let name = match &input.of {
            InputOf::Parameter(_) => return None,
            InputOf::Body => String::new(),
            InputOf::Part(part) => format!("{part}: "),
        };
        let method = if method { format!("{}() of ", input.name) } else { String::new() };
        Some(format!("{name}{method}{}", input.taken))
    };
    let arguments = arguments.iter().filter_map(|input| shown(input, false));
    let setters = setters.iter().filter_map(|input| shown(input, true));
    arguments.chain(setters).collect::<Vec<_>>().join(", ")
}
