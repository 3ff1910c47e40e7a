//! Differences between models.

use std::collections::{HashMap, HashSet};

use super::changes::Verdict::{Major, Minor, Patch};
use super::changes::{Changes, Subject};
use super::operations::Pairs;
use super::{Side, label, methods};
use crate::api::{Member, Object, Schema, SchemaId, SchemaKind, Union};
use crate::rust::{Field, ModelKind};

pub(super) fn compare(changes: &mut Changes, old: &Side<'_>, new: &Side<'_>, pairs: &Pairs) {
    let partners = partners(old, new);
    for schema in &old.api.schemas {
        let name = label::schema(old.api, schema.id);
        match partners.get(&schema.id) {
            None if new.leaves_out(&schema.at.pointer) => {}
            None => changes.removed(Subject::Schema, name),
            Some(partner) => {
                let other = new.api.schema(*partner);
                if !old.leaves_out(&schema.at.pointer) && !new.leaves_out(&other.at.pointer) {
                    let name = label::schema(new.api, *partner);
                    Both { name: &name, old: (old, schema), new: (new, other), pairs }.compare(changes);
                }
            }
        }
    }
    let known: HashSet<SchemaId> = partners.values().copied().collect();
    for schema in new.api.schemas.iter().filter(|schema| !known.contains(&schema.id) && !old.leaves_out(&schema.at.pointer)) {
        changes.added(Minor, Subject::Schema, label::schema(new.api, schema.id));
    }
}

/// The schemas that are the same in both specs: those with the same name in Rust, and then those with the same place in the spec.
fn partners(old: &Side<'_>, new: &Side<'_>) -> HashMap<SchemaId, SchemaId> {
    let mut partners = HashMap::new();
    let mut taken = HashSet::new();
    let keys: [fn(&Side<'_>, &Schema) -> String; 2] =
        [|side, schema| side.type_name(schema.id).to_owned(), |side, schema| label::schema(side.api, schema.id)];
    for key in keys {
        let open = new.api.schemas.iter().filter(|schema| !taken.contains(&schema.id));
        let index: HashMap<String, SchemaId> = open.map(|schema| (key(new, schema), schema.id)).collect();
        for schema in &old.api.schemas {
            let partner = index.get(&key(old, schema)).filter(|partner| !taken.contains(*partner)).copied();
            if let (Some(partner), false) = (partner, partners.contains_key(&schema.id)) {
                partners.insert(schema.id, partner);
                taken.insert(partner);
            }
        }
    }
    partners
}

/// A schema that exists in both specs.
struct Both<'a> {
    name: &'a str,
    old: (&'a Side<'a>, &'a Schema),
    new: (&'a Side<'a>, &'a Schema),
    pairs: &'a Pairs,
}

impl Both<'_> {
    fn compare(&self, changes: &mut Changes) {
        let ((old_side, old), (new_side, new)) = (self.old, self.new);
        let subject = (Subject::Schema, self.name);
        changes.compare(Major, subject, "name in Rust", old_side.type_name(old.id), new_side.type_name(new.id));
        changes.deprecated(subject, old.deprecated, new.deprecated);
        changes.documentation(subject, &old.documentation, &new.documentation);
        self.features(changes);
        match (&old.kind, &new.kind) {
            (SchemaKind::Object(before), SchemaKind::Object(after)) => self.object(changes, before, after),
            (SchemaKind::Enum(before), SchemaKind::Enum(after)) => {
                self.values(changes);
                changes.documentation(subject, &before.descriptions, &after.descriptions);
            }
            (SchemaKind::Union(before), SchemaKind::Union(after)) => self.union(changes, before, after),
            (SchemaKind::Choice(_), SchemaKind::Choice(_)) => self.choice(changes),
            (SchemaKind::Alias(before), SchemaKind::Alias(after)) => {
                let types = (label::ty(old_side.api, before), label::ty(new_side.api, after));
                let kinds = (&old_side.model(old.id).kind, &new_side.model(new.id).kind);
                let (ModelKind::Alias(one), ModelKind::Alias(other)) = kinds else { return };
                if one != other && !changes.compare(Major, subject, "type", &types.0, &types.1) {
                    changes.compare(Major, subject, "type", one, other);
                }
            }
            (before, after) => {
                changes.compare(Major, subject, "kind", kind(before), kind(after));
            }
        }
        methods::compare(changes, self.name, (old_side, old.id), (new_side, new.id), self.pairs);
    }

    /// A model that fewer features compile may be missing in callers' builds. Features of tags that were removed count as removed there.
    fn features(&self, changes: &mut Changes) {
        let ((old_side, old), (new_side, new)) = (self.old, self.new);
        let (before, after) = (&old_side.model(old.id).features, &new_side.model(new.id).features);
        let shown = |features: &std::collections::BTreeSet<String>| match features.is_empty() {
            true => "all".to_owned(),
            false => features.iter().cloned().collect::<Vec<_>>().join(", "),
        };
        let exists = |feature: &str| new_side.names.tags.iter().any(|tag| tag.feature == feature);
        let all: Vec<String> = old_side.names.tags.iter().map(|tag| tag.feature.clone()).collect();
        let mut had: Box<dyn Iterator<Item = &String>> = if before.is_empty() { Box::new(all.iter()) } else { Box::new(before.iter()) };
        let is_lost = had.any(|feature| exists(feature) && !after.is_empty() && !after.contains(feature));
        let of_old_tags = |features: &std::collections::BTreeSet<String>| {
            features.iter().filter(|feature| all.contains(feature) && exists(feature)).cloned().collect::<Vec<_>>()
        };
        if is_lost {
            changes.compare(Major, (Subject::Schema, self.name), "features", &shown(before), &shown(after));
        } else if before.is_empty() != after.is_empty() || of_old_tags(before) != of_old_tags(after) {
            changes.compare(Minor, (Subject::Schema, self.name), "features", &shown(before), &shown(after));
        }
    }

    fn object(&self, changes: &mut Changes, old: &Object, new: &Object) {
        let ((old_side, old_schema), (new_side, new_schema)) = (self.old, self.new);
        let subject = (Subject::Schema, self.name);
        let parent = |object: &Object, side: &Side<'_>| object.parent.map_or_else(|| "none".to_owned(), |id| label::schema(side.api, id));
        // What a parent means for callers is in the fields, which include the inherited ones.
        changes.compare(Patch, subject, "parent", &parent(old, old_side), &parent(new, new_side));
        let more = |object: &Object| object.extensible || object.additional.is_some();
        changes.compare(Patch, subject, "additional properties", &more(old), &more(new));
        let (
            ModelKind::Object { fields: before, new: old_new, additional: old_additional },
            ModelKind::Object { fields: after, new: new_new, additional: new_additional },
        ) = (&old_side.model(old_schema.id).kind, &new_side.model(new_schema.id).kind)
        else {
            return;
        };
        changes.compare(Major, subject, "name of the additional properties", old_additional, new_additional);
        let index: HashMap<&str, (&Member, &Field)> =
            new.members.iter().zip(after).map(|(member, field)| (member.name.as_str(), (member, field))).collect();
        let known: HashSet<&str> = old.members.iter().map(|member| member.name.as_str()).collect();
        for (member, field) in old.members.iter().zip(before) {
            let name = format!("{}.{}", self.name, member.name);
            match index.get(member.name.as_str()) {
                None => changes.removed(Subject::Field, name),
                Some((other, new_field)) => {
                    let is_argument = (old_new.contains(&member.name), new_new.contains(&member.name));
                    self.field(changes, &name, (member, field), (other, new_field), is_argument);
                }
            }
        }
        for member in new.members.iter().filter(|member| !known.contains(member.name.as_str())) {
            // `new` takes the required fields, except those that callers cannot set.
            let verdict = if new_new.contains(&member.name) { Major } else { Minor };
            changes.added(verdict, Subject::Field, format!("{}.{}", self.name, member.name));
        }
        let common =
            |of: &[String], other: &[String]| of.iter().filter(|name| other.contains(name)).cloned().collect::<Vec<_>>().join(", ");
        changes.compare(Major, subject, "order of the required fields", &common(old_new, new_new), &common(new_new, old_new));
    }

    fn field(
        &self,
        changes: &mut Changes,
        name: &str,
        (old, before): (&Member, &Field),
        (new, after): (&Member, &Field),
        is_argument: (bool, bool),
    ) {
        let subject = (Subject::Field, name);
        let types = (label::ty(self.old.0.api, &old.ty), label::ty(self.new.0.api, &new.ty));
        if before.ty != after.ty && !changes.compare(Major, subject, "type", &types.0, &types.1) {
            changes.compare(Major, subject, "type", &before.ty, &after.ty);
        }
        changes.compare(Major, subject, "name in Rust", &before.name, &after.name);
        let new_changed = is_argument.0 != is_argument.1;
        let required = if new_changed && old.read_only == new.read_only { Major } else { Patch };
        changes.compare(required, subject, "required", &old.required, &new.required);
        let read_only = match (before.setter, after.setter) {
            _ if new_changed => Major,
            (true, false) => Major,
            (false, true) => Minor,
            _ => Patch,
        };
        let is_reported = changes.compare(read_only, subject, "read-only", &old.read_only, &new.read_only);
        let initial = |field: &Field| field.initial.clone().unwrap_or_else(|| "none".to_owned());
        let is_initial = changes.compare(Major, subject, "initial value", &initial(before), &initial(after));
        if before.setter != after.setter && !is_reported {
            changes.compare(if after.setter { Minor } else { Major }, subject, "setter", &before.setter, &after.setter);
        } else if new_changed && !is_reported && !is_initial && old.required == new.required {
            changes.compare(Major, subject, "argument of new", &is_argument.0, &is_argument.1);
        }
        changes.deprecated(subject, old.deprecated, new.deprecated);
        changes.documentation(
            subject,
            &(&old.documentation, &old.default, old.write_only),
            &(&new.documentation, &new.default, new.write_only),
        );
    }

    fn values(&self, changes: &mut Changes) {
        let ((old_side, old), (new_side, new)) = (self.old, self.new);
        let (ModelKind::Enum(before), ModelKind::Enum(after)) = (&old_side.model(old.id).kind, &new_side.model(new.id).kind) else {
            return;
        };
        for (value, variant) in before {
            let name = format!("{} {value:?}", self.name);
            match after.iter().find(|(other, _)| other == value) {
                None => changes.removed(Subject::EnumValue, name),
                Some((_, other)) => {
                    changes.compare(Major, (Subject::EnumValue, &name), "name in Rust", variant, other);
                }
            }
        }
        for (value, _) in after.iter().filter(|(value, _)| !before.iter().any(|(other, _)| other == value)) {
            changes.added(Minor, Subject::EnumValue, format!("{} {value:?}", self.name));
        }
    }

    fn union(&self, changes: &mut Changes, old: &Union, new: &Union) {
        let ((old_side, old_schema), (new_side, new_schema)) = (self.old, self.new);
        changes.compare(Major, (Subject::Schema, self.name), "tag", &old.tag, &new.tag);
        let (
            ModelKind::Union { variants: old_variants, accessors: before, new: old_new },
            ModelKind::Union { variants: new_variants, accessors: after, new: new_new },
        ) = (&old_side.model(old_schema.id).kind, &new_side.model(new_schema.id).kind)
        else {
            return;
        };
        let verdict = if *new_new { Minor } else { Major };
        changes.compare(verdict, (Subject::Schema, self.name), "has a constructor", old_new, new_new);
        for (variant, (schema, variant_name, method)) in old.variants.iter().zip(old_variants) {
            let model = old_side.type_name(*schema);
            let partner = new.variants.iter().zip(new_variants).find(|(_, (schema, ..))| new_side.type_name(*schema) == model);
            let Some((other, (_, new_name, new_method))) = partner else {
                changes.removed(Subject::Variant, format!("{} {}: {model}", self.name, variant.values.join(" | ")));
                continue;
            };
            let name = format!("{} {}: {model}", self.name, other.values.join(" | "));
            let subject = (Subject::Variant, name.as_str());
            changes.compare(Major, subject, "name in Rust", &format!("{variant_name}, {method}"), &format!("{new_name}, {new_method}"));
            let is_lost = variant.values.iter().any(|value| !other.values.contains(value));
            let verdict = if is_lost { Major } else { Minor };
            changes.compare(verdict, subject, "values of the tag", &variant.values.join(", "), &other.values.join(", "));
        }
        for (variant, (schema, ..)) in new.variants.iter().zip(new_variants) {
            let model = new_side.type_name(*schema);
            if !old_variants.iter().any(|(schema, ..)| old_side.type_name(*schema) == model) {
                changes.added(Minor, Subject::Variant, format!("{} {}: {model}", self.name, variant.values.join(" | ")));
            }
        }
        self.accessors(changes, before, after);
    }

    fn choice(&self, changes: &mut Changes) {
        let ((old_side, old), (new_side, new)) = (self.old, self.new);
        let (
            ModelKind::Choice { variants: old_variants, accessors: before },
            ModelKind::Choice { variants: new_variants, accessors: after },
        ) = (&old_side.model(old.id).kind, &new_side.model(new.id).kind)
        else {
            return;
        };
        for (ty, variant, method) in old_variants {
            let name = format!("{} {ty}", self.name);
            match new_variants.iter().find(|(other, ..)| other == ty) {
                None => changes.removed(Subject::Variant, name),
                Some((_, new_name, new_method)) => {
                    let names = (format!("{variant}, {method}"), format!("{new_name}, {new_method}"));
                    changes.compare(Major, (Subject::Variant, &name), "name in Rust", &names.0, &names.1);
                }
            }
        }
        for (ty, ..) in new_variants.iter().filter(|(ty, ..)| !old_variants.iter().any(|(other, ..)| other == ty)) {
            changes.added(Minor, Subject::Variant, format!("{} {ty}", self.name));
        }
        // The order decides between alternatives that fit equally well.
        let order = |of: &[(String, String, String)], other: &[(String, String, String)]| {
            let common = of.iter().filter(|(ty, ..)| other.iter().any(|(other, ..)| other == ty));
            common.map(|(ty, ..)| ty.clone()).collect::<Vec<_>>().join(", ")
        };
        let orders = (order(old_variants, new_variants), order(new_variants, old_variants));
        changes.compare(Minor, (Subject::Schema, self.name), "order of the alternatives", &orders.0, &orders.1);
        self.accessors(changes, before, after);
    }

    fn accessors(&self, changes: &mut Changes, before: &[(String, String, String)], after: &[(String, String, String)]) {
        for (json, name, ty) in before {
            let label = format!("{}.{json}", self.name);
            match after.iter().find(|(other, ..)| other == json) {
                None => changes.removed(Subject::Accessor, label),
                Some((_, new_name, new_type)) => {
                    changes.compare(Major, (Subject::Accessor, &label), "type", ty, new_type);
                    changes.compare(Major, (Subject::Accessor, &label), "name in Rust", name, new_name);
                }
            }
        }
        for (json, ..) in after.iter().filter(|(json, ..)| !before.iter().any(|(other, ..)| other == json)) {
            changes.added(Minor, Subject::Accessor, format!("{}.{json}", self.name));
        }
    }
}

fn kind(kind: &SchemaKind) -> &'static str {
    match kind {
        SchemaKind::Object(_) => "object",
        SchemaKind::Enum(_) => "enum",
        SchemaKind::Union(_) => "union",
        SchemaKind::Choice(_) => "choice",
        SchemaKind::Alias(_) => "alias",
    }
}
