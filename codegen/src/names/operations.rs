//! Names tags, the functions on their handles, and the functions' parameters.

use crate::api::{Api, Body, BodyKind, Operation, Part, TagId};
use crate::document::ParameterIn;
use crate::runtime_surface::{BUILDER_METHODS, CLIENT_METHODS, FEATURES, FILE_IMPORTS, FUNCTION_VARIABLES, FUNCTIONS, MODULES};

use super::lock::Key;
use super::schemas::Types;
use super::scope::{Book, Claim, Scopes, Wish};
use super::text::{self, Style};
use super::types::{OperationNames, TagNames};

/// Names the tags: `User` is `okta.user()`, `UserApi`, the module `user` and the feature `user`.
pub(super) fn assign_tags(api: &Api, types: &mut Types, book: &mut Book<'_>) -> Vec<TagNames> {
    // A tag has the location of its first operation.
    let nowhere = crate::document::Location { file: "".into(), line: 0, column: 0, pointer: "/tags".into() };
    let places: Vec<_> = (0..api.tags.len())
        .map(|tag| api.operations.iter().find(|operation| operation.tag == TagId(tag)).map_or(&nowhere, |operation| &operation.at))
        .collect();
    let wishes = |kind, candidates: &dyn Fn(usize, &str) -> String| -> Vec<Wish<'_>> {
        let tags = api.tags.iter().zip(places.iter().copied()).enumerate();
        let wishes = tags.map(|(index, (tag, at))| {
            Wish::new(Key::new(kind).text(&tag.name), format!("the {kind} `{}`", tag.name), at, vec![candidates(index, &tag.name)])
        });
        wishes.collect()
    };
    let functions = wishes("tag", &|_, tag| text::snake(tag)).into_iter();
    let functions = functions.map(|wish| wish.claim(Claim::Required).reserved(CLIENT_METHODS.iter().copied())).collect();
    let functions = Scopes::new(Style::Snake, "_api").assign(functions, book);
    let handles = types.scope.assign(wishes("handle", &|_, tag| format!("{}Api", text::pascal_type(tag))), book);
    let modules = wishes("module", &|index, _| text::ascii(text::unescaped(&functions[index]))).into_iter();
    let modules = modules.map(|wish| wish.reserved(MODULES.iter().chain(text::KEYWORDS).copied())).collect();
    let modules = Scopes::new(Style::Snake, "_api").assign(modules, book);
    let features =
        wishes("feature", &|index, _| text::candidates(text::unescaped(&modules[index]), Style::Kebab).swap_remove(0)).into_iter();
    let features = features.map(|wish| wish.reserved(FEATURES.iter().copied())).collect();
    let features = Scopes::new(Style::Kebab, "-api").assign(features, book);
    let tags = functions.into_iter().zip(handles).zip(modules).zip(features);
    tags.map(|(((function, handle), module), feature)| TagNames { function, handle, module, feature }).collect()
}

/// Names the operations, by operation.
pub(super) fn assign(api: &Api, types: &Types, tags: &[TagNames], book: &mut Book<'_>) -> Vec<OperationNames> {
    let what = |operation: &Operation| format!("the operation `{}`", operation.okta_id);

    // Each tag is a separate scope.
    let wishes = api.operations.iter().map(|operation| {
        let key = Key::new("function").text(&operation.okta_id);
        let name = text::snake(own_part(api, operation));
        Wish::new(key, what(operation), &operation.at, vec![name])
            .claim(Claim::Required)
            .reserved(FUNCTIONS.iter().copied())
            .scopes(vec![operation.tag.0])
    });
    let functions = Scopes::new(Style::Snake, "_").assign(wishes.collect(), book);

    // A builder is in the module of its tag, with the tag's handle and models.
    let mut scope = Scopes::new(Style::Pascal, "Call");
    for (index, tag) in tags.iter().enumerate() {
        scope.take(index, &tag.handle, format!("the handle of the tag `{}`", api.tags[index].name), None);
        // Builders and models are in different modules, but callers import both: a new builder must not have the name of a model of its
        // tag. A locked builder keeps its name even if a model with that name is added.
        let of_tag = |operation: &&Operation| operation.tag == TagId(index);
        let key = |operation: &Operation| Key::new("builder").text(&operation.okta_id);
        let locked: Vec<String> =
            api.operations.iter().filter(of_tag).filter_map(|operation| book.locked(&key(operation)).map(str::to_owned)).collect();
        let in_tag = api.schemas.iter().filter(|schema| schema.tag == Some(TagId(index)));
        for schema in in_tag.filter(|schema| !locked.contains(&types.names[schema.id.0])) {
            scope.take(index, &types.names[schema.id.0], types.whats[schema.id.0].as_str(), Some(&schema.at));
        }
    }
    let wishes = api.operations.iter().zip(&functions).map(|(operation, function)| {
        let key = Key::new("builder").text(&operation.okta_id);
        let name = text::pascal_type(text::unescaped(function));
        let candidates = vec![name.clone(), format!("{name}Call")];
        Wish::new(key, format!("the builder of {}", what(operation)), &operation.at, candidates)
            .reserved(FILE_IMPORTS.iter().copied())
            .scopes(vec![operation.tag.0])
    });
    let builders = scope.assign(wishes.collect(), book);
    let wishes = api.operations.iter().zip(&builders).flat_map(|(operation, builder)| {
        api.required_booleans(operation).map(move |parameter| {
            let key = Key::new("stage").text(&operation.okta_id).text(&parameter.name);
            let name = format!("{builder}Without{}", text::pascal_type(&parameter.name));
            Wish::new(key, format!("the type of {} without `{}`", what(operation), parameter.name), &parameter.at, vec![name])
                .reserved(FILE_IMPORTS.iter().copied())
                .scopes(vec![operation.tag.0])
        })
    });
    let mut stages = scope.assign(wishes.collect(), book).into_iter();

    let wishes = api.operations.iter().zip(&functions).map(|(operation, function)| {
        let (key, name) = (Key::new("constant").text(&operation.okta_id), text::unescaped(function).to_uppercase());
        Wish::new(key, format!("the static of {}", what(operation)), &operation.at, vec![name]).unlocked().scopes(vec![operation.tag.0])
    });
    let constants = Scopes::new(Style::Snake, "_").assign(wishes.collect(), book);

    let mut names = Vec::with_capacity(api.operations.len());
    for (((operation, function), builder), constant) in api.operations.iter().zip(functions).zip(builders).zip(constants) {
        let Arguments { parameters, body, parts } = arguments(operation, book);
        let stages = stages.by_ref().take(api.required_booleans(operation).count()).collect();
        names.push(OperationNames { function, builder, stages, constant, parameters, body, parts });
    }
    names
}

/// The part of an operation's ID after the tag: `getUser` in `User_getUser`.
fn own_part<'a>(api: &Api, operation: &'a Operation) -> &'a str {
    let id = &operation.okta_id;
    let after = |tag: &str| id.strip_prefix(tag)?.strip_prefix('_').filter(|rest| !rest.is_empty());
    after(&api.tag(operation.tag).name).or_else(|| api.tags.iter().find_map(|tag| after(&tag.name))).unwrap_or(id)
}

/// Names the parameters and the body of an operation.
struct Arguments {
    parameters: Vec<String>,
    body: Option<String>,
    parts: Vec<String>,
}

fn arguments(operation: &Operation, book: &mut Book<'_>) -> Arguments {
    let mut wishes = Vec::new();
    for parameter in &operation.parameters {
        let place = match parameter.location {
            ParameterIn::Path => "path",
            ParameterIn::Query => "query",
            ParameterIn::Header => "header",
            ParameterIn::Cookie => "cookie",
            ParameterIn::Body => "body",
        };
        let key = Key::new("parameter").text(&operation.okta_id).mark(place).text(&parameter.name);
        let what = format!("the {place} parameter `{}` of `{}`", parameter.name, operation.okta_id);
        let mut candidates = text::candidates(&parameter.name, Style::Snake);
        let claim = if candidates[0] == parameter.name { Claim::Exact } else { Claim::Suggested };
        let with_place = format!("{}_{place}", candidates[0]);
        candidates.push(with_place);
        if parameter.required {
            book.positional.insert(key.clone());
        }
        let wish = Wish::new(key, what, &parameter.at, candidates).claim(claim);
        wishes.push(if parameter.required {
            // It is a positional argument, so callers do not depend on its name.
            wish.unlocked().reserved(FUNCTION_VARIABLES.iter().copied())
        } else {
            wish.reserved(BUILDER_METHODS.iter().copied())
        });
    }
    if let Some(body) = &operation.body {
        let key = Key::new("parameter").text(&operation.okta_id).mark("@body");
        let what = format!("the body of `{}`", operation.okta_id);
        let name = text::snake(&body.name);
        let wish = Wish::new(key, what, &body.at, vec![name.clone(), format!("{name}_body")]).unlocked();
        wishes.push(wish.reserved(FUNCTION_VARIABLES.iter().chain(BUILDER_METHODS).copied()));
    }
    let of_body: &[Part] = match operation.body.as_ref().map(|body| &body.kind) {
        Some(BodyKind::Multipart(parts)) => parts,
        _ => &[],
    };
    // A single required part counts as the body.
    let is_body = matches!(of_body, [only] if only.required);
    if let (Some(body), false) = (&operation.body, is_body) {
        wishes.extend(of_body.iter().map(|part| part_wish(operation, body, part, book)));
    }
    let mut parameters = Scopes::new(Style::Snake, "_").assign(wishes, book);
    let mut parts = parameters.split_off(operation.parameters.len() + usize::from(operation.body.is_some()));
    let body = operation.body.as_ref().and_then(|_| parameters.pop());
    if is_body {
        parts.extend(body.clone());
    }
    Arguments { parameters, body, parts }
}

/// A required part is an argument, an optional one a setter.
fn part_wish<'a>(operation: &Operation, body: &'a Body, part: &Part, book: &mut Book<'_>) -> Wish<'a> {
    let key = Key::new("parameter").text(&operation.okta_id).mark("@part").text(&part.name);
    let what = format!("the part `{}` of the body of `{}`", part.name, operation.okta_id);
    let name = text::snake(&part.name);
    if part.required {
        book.positional.insert(key.clone());
    }
    let wish = Wish::new(key, what, &body.at, vec![name.clone(), format!("{name}_part")]);
    if part.required {
        wish.unlocked().reserved(FUNCTION_VARIABLES.iter().copied())
    } else {
        wish.reserved(BUILDER_METHODS.iter().copied())
    }
}
