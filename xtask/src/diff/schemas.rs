//! Differences between schemas.

use std::collections::{HashMap, HashSet};

use codegen::api::{Api, Member, Object, Schema, SchemaKind, Union};

use super::changes::Effect::{Additive, Breaking};
use super::changes::{Changes, Subject};
use super::label::Labels;

pub(super) fn compare(changes: &mut Changes, (old, before): (&Api, &Labels<'_>), (new, after): (&Api, &Labels<'_>)) {
    let named = |api: &'_ Api, labels: &Labels<'_>| -> Vec<(String, usize)> {
        api.schemas.iter().map(|schema| (labels.schema(schema.id), schema.id.0)).collect()
    };
    let (old_names, new_names) = (named(old, before), named(new, after));
    let index: HashMap<&str, usize> = new_names.iter().map(|(name, id)| (name.as_str(), *id)).collect();
    for (name, id) in &old_names {
        match index.get(name.as_str()) {
            None => changes.removed(Subject::Schema, name),
            Some(partner) => {
                let both = Both { name, before, after };
                both.compare(changes, &old.schemas[*id], &new.schemas[*partner]);
            }
        }
    }
    let known: HashSet<&str> = old_names.iter().map(|(name, _)| name.as_str()).collect();
    for (name, _) in new_names.iter().filter(|(name, _)| !known.contains(name.as_str())) {
        changes.added(Additive, Subject::Schema, name);
    }
}

/// A schema that exists in both specs.
struct Both<'a> {
    name: &'a str,
    before: &'a Labels<'a>,
    after: &'a Labels<'a>,
}

impl Both<'_> {
    fn compare(&self, changes: &mut Changes, old: &Schema, new: &Schema) {
        let subject = (Subject::Schema, self.name);
        changes.compare(Additive, subject, "deprecated", &old.deprecated, &new.deprecated);
        match (&old.kind, &new.kind) {
            (SchemaKind::Object(old), SchemaKind::Object(new)) => self.object(changes, old, new),
            (SchemaKind::Enum(old), SchemaKind::Enum(new)) => {
                self.texts(changes, Subject::EnumValue, &texts(&old.values), &texts(&new.values));
            }
            (SchemaKind::Union(old), SchemaKind::Union(new)) => self.union(changes, old, new),
            (SchemaKind::Alias(old), SchemaKind::Alias(new)) => {
                changes.compare(Breaking, subject, "type", &self.before.ty(old), &self.after.ty(new));
            }
            (old, new) => changes.compare(Breaking, subject, "kind", &kind(old), &kind(new)),
        }
    }

    fn object(&self, changes: &mut Changes, old: &Object, new: &Object) {
        let parent = |object: &Object, labels: &Labels<'_>| object.parent.map_or_else(|| "none".to_owned(), |id| labels.schema(id));
        let subject = (Subject::Schema, self.name);
        changes.compare(Breaking, subject, "parent", &parent(old, self.before), &parent(new, self.after));
        let index: HashMap<&str, &Member> = new.members.iter().map(|member| (member.name.as_str(), member)).collect();
        let known: HashSet<&str> = old.members.iter().map(|member| member.name.as_str()).collect();
        for member in &old.members {
            let name = format!("{}.{}", self.name, member.name);
            match index.get(member.name.as_str()) {
                None => changes.removed(Subject::Member, name),
                Some(other) => self.member(changes, &name, member, other),
            }
        }
        for member in new.members.iter().filter(|member| !known.contains(member.name.as_str())) {
            // A required field is an argument of `new`.
            let effect = if member.required { Breaking } else { Additive };
            changes.added(effect, Subject::Member, format!("{}.{}", self.name, member.name));
        }
    }

    fn member(&self, changes: &mut Changes, name: &str, old: &Member, new: &Member) {
        let subject = (Subject::Member, name);
        changes.compare(Breaking, subject, "type", &self.before.ty(&old.ty), &self.after.ty(&new.ty));
        changes.compare(Breaking, subject, "required", &old.required, &new.required);
        // A field that becomes read-only loses its setter.
        let effect = if new.read_only { Breaking } else { Additive };
        changes.compare(effect, subject, "read-only", &old.read_only, &new.read_only);
        changes.compare(Additive, subject, "deprecated", &old.deprecated, &new.deprecated);
    }

    fn union(&self, changes: &mut Changes, old: &Union, new: &Union) {
        changes.compare(Breaking, (Subject::Schema, self.name), "tag", &old.tag, &new.tag);
        let variants = |union: &Union, labels: &Labels<'_>| -> Vec<String> {
            let each = union.variants.iter().flat_map(|variant| variant.values.iter().map(move |value| (value, variant.schema)));
            each.map(|(value, schema)| format!("{value}: {}", labels.schema(schema))).collect()
        };
        self.texts(changes, Subject::Variant, &variants(old, self.before), &variants(new, self.after));
    }

    /// Records the strings that were added to and removed from an open set.
    fn texts(&self, changes: &mut Changes, subject: Subject, old: &[String], new: &[String]) {
        for text in old.iter().filter(|text| !new.contains(text)) {
            changes.removed(subject, format!("{} {text}", self.name));
        }
        for text in new.iter().filter(|text| !old.contains(text)) {
            changes.added(Additive, subject, format!("{} {text}", self.name));
        }
    }
}

fn texts(values: &[String]) -> Vec<String> {
    values.iter().map(|value| format!("{value:?}")).collect()
}

fn kind(kind: &SchemaKind) -> String {
    match kind {
        SchemaKind::Object(_) => "object",
        SchemaKind::Enum(_) => "enum",
        SchemaKind::Union(_) => "union",
        SchemaKind::Alias(_) => "alias",
    }
    .to_owned()
}
