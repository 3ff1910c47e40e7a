//! Okta's extensions of schemas: `x-okta-*` and `x-openapi-v3-*`, and discriminators of both kinds.

use indexmap::IndexMap;

use super::cursor::{Cursor, Object};
use super::{one_of, reference};
use crate::document::{Argument, ArgumentSource, Discriminator, LinkedOperation, Located, SchemaExtensions};

pub(super) fn schema_extensions(object: &mut Object) -> SchemaExtensions {
    SchemaExtensions {
        tags: object.list("x-okta-tags").iter().filter_map(Cursor::named).collect(),
        parent: object.get("x-okta-parent").and_then(|member| reference(&member)),
        discriminator: object.get("x-openapi-v3-discriminator").and_then(|member| discriminator(&member)),
        crud: object.list("x-okta-crud").iter().filter_map(linked_operation).collect(),
        operations: object.list("x-okta-operations").iter().filter_map(linked_operation).collect(),
        defined_as: object.get("x-okta-defined-as").and_then(|member| defined_as(&member)),
        extensible: object.flag("x-okta-extensible"),
        known_values: object.get("x-okta-known-values").map(|member| member.texts()),
        lifecycle: object.get("x-okta-lifecycle").map(|member| member.value()),
        sdk_type: sdk_type(object),
        enum_descriptions: enum_descriptions(object),
    }
}

/// `x-enumDescriptions`: descriptions of enum values.
pub(super) fn enum_descriptions(object: &mut Object) -> IndexMap<String, String> {
    let entries = object.map("x-enumDescriptions");
    entries.into_iter().filter_map(|(value, cursor)| Some((value.to_owned(), cursor.prose()?))).collect()
}

/// `x-okta-sdk-type`.
pub(super) fn sdk_type(object: &mut Object) -> Option<Located<String>> {
    let member = object.get("x-okta-sdk-type")?;
    one_of(&member, "sdk-type", &["links", "any", "free-form", "object"])?;
    member.located()
}

pub(super) fn discriminator(cursor: &Cursor) -> Option<Discriminator> {
    let mut object = cursor.object("a discriminator")?;
    let property_name = object.require("propertyName").and_then(|name| name.named());
    let target = |(value, target): (&str, Cursor)| target.named().map(|target| (value.to_owned(), target));
    let mapping = object.map("mapping").into_iter().filter_map(target).collect();
    object.finish();
    Some(Discriminator { at: cursor.at(), property_name: property_name?, mapping })
}

fn defined_as(cursor: &Cursor) -> Option<Located<String>> {
    let mut object = cursor.object("`x-okta-defined-as`")?;
    let name = object.require("name").and_then(|name| name.named());
    object.finish();
    name
}

fn linked_operation(cursor: &Cursor) -> Option<LinkedOperation> {
    let mut object = cursor.object("an entry of `x-okta-crud` or `x-okta-operations`")?;
    let alias = object.require("alias").and_then(|alias| alias.named());
    let operation_id = object.require("operationId").and_then(|id| id.named());
    let arguments = object.get("arguments").map(|arguments| arguments.list().iter().filter_map(argument).collect());
    object.finish();
    Some(LinkedOperation { at: cursor.at(), alias: alias?, operation_id: operation_id?, arguments })
}

fn argument(cursor: &Cursor) -> Option<Argument> {
    let mut object = cursor.object("an entry of `arguments`")?;
    let dest = object.require("dest").and_then(|dest| dest.named());
    let member = object.get("src").map(|member| member.named().map(|member| ArgumentSource::Member(member.value)));
    let this = object.get("self").map(|this| this.boolean().map(|_| ArgumentSource::This));
    let parent = object.get("parentSrc").map(|member| member.named().map(|member| ArgumentSource::Parent(member.value)));
    let mut sources = [member, this, parent].into_iter().flatten();
    let (first, second) = (sources.next(), sources.next());
    object.finish();
    if first.is_none() || second.is_some() || cursor.child("self").is_some_and(|this| this.is_boolean(false)) {
        let found = match (&first, &second) {
            (None, _) => "no source",
            (_, Some(_)) => "several sources",
            _ => "`self: false`",
        };
        let message = format!("found {found} for an argument, expected one of `src`, `self: true` and `parentSrc`");
        cursor.error(
            "argument-source",
            message,
            "write `src: id` for a field of the object, `self: true` for the object itself, or `parentSrc: appId` for a field of its parent",
        );
        return None;
    }
    Some(Argument { at: cursor.at(), dest: dest?, source: first?? })
}
