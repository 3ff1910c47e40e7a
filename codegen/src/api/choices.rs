//! `oneOf` and `anyOf` without a discriminator: which type such a value has for callers.

use std::sync::Arc;

use super::lowering::{DraftKind, Lowering, ObjectDraft};
use super::schemas::Shape;
use super::{SchemaId, SchemaOrigin, Type};
use crate::document::{self, AdditionalProperties, RefOr, SchemaType};

type Alternative = RefOr<Arc<document::Schema>>;

/// The `title` of an inline alternative.
fn title(alternative: &Alternative) -> Option<String> {
    match alternative {
        RefOr::Item(inline) => inline.data.title.clone(),
        RefOr::Ref(_) => None,
    }
}

impl Lowering<'_> {
    /// Determines the type of alternatives without a discriminator.
    pub(super) fn choice(&mut self, schema: &document::Schema, origin: &SchemaOrigin) -> Shape {
        let all = if schema.one_of.is_empty() { &schema.any_of } else { &schema.one_of };
        for alternative in all {
            if let RefOr::Ref(pointer) = alternative {
                // Reports an unresolved reference.
                self.schema(pointer);
            }
        }
        // Every field may be `null`, so an alternative that is only `null` adds nothing.
        let alternatives: Vec<&Alternative> = all.iter().filter(|alternative| !self.is_null(alternative)).collect();
        match alternatives.as_slice() {
            [RefOr::Ref(only)] => return Shape::Plain(self.schema(only).map_or(Type::Any, Type::Schema)),
            [only] if all.len() > 1 => return Shape::Plain(self.type_of(only, origin)),
            _ => {}
        }
        if alternatives.iter().all(|alternative| self.is_text(alternative)) {
            return self.text_choice(&alternatives);
        }
        let count = alternatives.len();
        // A value may be several of the objects in `anyOf` at once.
        if (schema.one_of.is_empty() || count == 1) && self.are_objects(&alternatives) && !self.reaches(schema, &alternatives) {
            return Shape::Object;
        }
        if count > 1 && !alternatives.iter().any(|alternative| self.is_any(alternative)) && !self.reaches(schema, &alternatives) {
            return Shape::Choice;
        }
        let message = format!("found {count} alternatives without a discriminator; the type is any JSON value");
        let help = "add a `discriminator`, or state in an overlay that any value is intended (`x-okta-sdk-type: any`)";
        self.warn("alternatives-without-discriminator", &schema.at, message, help);
        Shape::Plain(Type::Any)
    }

    /// For strings: the known values of all alternatives, or the one enum that they refer to. Enums are open, so any other string fits too.
    fn text_choice(&mut self, alternatives: &[&Alternative]) -> Shape {
        let is_enum = |alternative: &&&Alternative| self.written(alternative).is_some_and(|schema| schema.enum_values.is_some());
        let enums: Vec<&&Alternative> = alternatives.iter().filter(is_enum).collect();
        if let [RefOr::Ref(pointer)] = enums.as_slice() {
            return Shape::Plain(self.schema(pointer).map_or(Type::String, Type::Schema));
        }
        let mut values: Vec<String> = Vec::new();
        for schema in enums.iter().filter_map(|alternative| self.written(alternative)) {
            for value in schema.enum_values.iter().flatten().filter_map(|value| value.value.as_str()) {
                if !values.iter().any(|known| known == value) {
                    values.push(value.to_owned());
                }
            }
        }
        if values.is_empty() { Shape::Plain(Type::String) } else { Shape::Enum(values) }
    }

    /// The alternatives of a choice, each type once.
    pub(super) fn alternatives(&mut self, id: SchemaId, schema: &document::Schema) -> Vec<super::Alternative> {
        let mut found: Vec<super::Alternative> = Vec::new();
        for (index, alternative) in schema.one_of.iter().chain(&schema.any_of).enumerate() {
            if self.is_null(alternative) {
                continue;
            }
            let title = title(alternative);
            let member = title.clone().unwrap_or_else(|| format!("variant{}", index + 1));
            let ty = self.type_of(alternative, &SchemaOrigin::Member { of: id, member });
            if !found.iter().any(|known| known.ty == ty) {
                found.push(super::Alternative { ty, title });
            }
        }
        found
    }

    /// Turns choices that are used as objects, as a parent or as a variant of a union, into objects with the fields of all alternatives.
    pub(super) fn merge_choices(&mut self) {
        let mut used: Vec<SchemaId> = Vec::new();
        for draft in &self.drafts {
            let DraftKind::Object(object) = &draft.kind else { continue };
            used.extend(object.parents.iter().map(|(parent, _)| *parent));
            used.extend(object.union.iter().flat_map(|union| &union.variants).map(|(_, variant, _)| *variant));
        }
        while let Some(id) = used.pop() {
            let (id, kind) = self.target(id);
            let DraftKind::Choice(choice) = kind else { continue };
            let alternatives = choice.alternatives.iter().map(|alternative| match alternative.ty {
                Type::Schema(id) if matches!(self.target(id).1, DraftKind::Object(_) | DraftKind::Choice(_)) => Some(id),
                _ => None,
            });
            let Some(alternatives) = alternatives.collect::<Option<Vec<_>>>() else { continue };
            used.extend(&alternatives);
            let parents = alternatives.into_iter().map(|id| (id, None)).collect();
            self.drafts[id.0].kind = DraftKind::Object(Box::new(ObjectDraft { parents, is_choice: true, ..ObjectDraft::default() }));
        }
    }

    /// Gives an object the fields of all of its alternatives.
    pub(super) fn add_alternatives(&mut self, id: SchemaId, schema: &document::Schema, object: &mut ObjectDraft) {
        object.is_choice = !schema.one_of.is_empty() || !schema.any_of.is_empty();
        for (index, alternative) in schema.one_of.iter().chain(&schema.any_of).enumerate() {
            if self.is_null(alternative) {
                continue;
            }
            let title = title(alternative);
            let member = title.unwrap_or_else(|| format!("variant{}", index + 1));
            let origin = SchemaOrigin::Member { of: id, member };
            if let Type::Schema(target) = self.type_of(alternative, &origin) {
                object.parents.push((target, None));
            }
        }
    }

    fn is_null(&self, alternative: &Alternative) -> bool {
        let RefOr::Item(schema) = alternative else { return false };
        schema.enum_values.as_ref().is_some_and(|values| !values.is_empty() && values.iter().all(|value| value.value.is_null()))
    }

    fn is_text(&self, alternative: &Alternative) -> bool {
        self.written(alternative).is_some_and(|schema| {
            let values = schema.enum_values.as_ref().is_some_and(|values| values.iter().all(|value| value.value.is_string()));
            let is_string = schema.schema_type == Some(SchemaType::String) || (schema.schema_type.is_none() && values);
            is_string && schema.one_of.is_empty() && schema.any_of.is_empty() && schema.all_of.is_empty()
        })
    }

    /// Whether an alternative says nothing about its values.
    fn is_any(&self, alternative: &Alternative) -> bool {
        self.written(alternative).is_none_or(|schema| {
            schema.okta.sdk_type.as_ref().is_some_and(|sdk_type| sdk_type.value == "any")
                || (schema.schema_type.is_none()
                    && schema.enum_values.is_none()
                    && schema.items.is_none()
                    && schema.properties.is_empty()
                    && schema.additional_properties.is_none()
                    && schema.all_of.is_empty()
                    && schema.one_of.is_empty()
                    && schema.any_of.is_empty()
                    && schema.discriminator.is_none()
                    && schema.okta.discriminator.is_none()
                    && schema.okta.parent.is_none()
                    && schema.okta.sdk_type.is_none())
        })
    }

    /// Whether all alternatives are plain objects.
    fn are_objects(&self, alternatives: &[&Alternative]) -> bool {
        let is_object = |alternative: &&Alternative| {
            self.written(alternative).is_some_and(|schema| {
                let has_discriminator = schema.discriminator.is_some() || schema.okta.discriminator.is_some();
                let is_choice = !schema.one_of.is_empty() || !schema.any_of.is_empty();
                let is_map = matches!(schema.additional_properties, Some(AdditionalProperties::Schema(_)));
                let has_fields = !schema.properties.is_empty() || !schema.all_of.is_empty();
                let is_plain = schema.schema_type.is_none_or(|ty| ty == SchemaType::Object) && schema.enum_values.is_none();
                is_plain && !has_discriminator && !is_choice && (has_fields || (schema.schema_type.is_some() && !is_map))
            })
        };
        !alternatives.is_empty() && alternatives.iter().all(is_object)
    }

    /// Whether inheritance or alternatives lead back to a schema.
    fn reaches(&self, choice: &document::Schema, from: &[&Alternative]) -> bool {
        let mut seen: Vec<&document::Location> = Vec::new();
        let mut next: Vec<&document::Schema> =
            from.iter().filter_map(|alternative| self.written(alternative)).map(|schema| &**schema).collect();
        while let Some(schema) = next.pop() {
            if schema.at == choice.at {
                return true;
            }
            if seen.contains(&&schema.at) {
                continue;
            }
            seen.push(&schema.at);
            let parts = schema.all_of.iter().chain(&schema.one_of).chain(&schema.any_of);
            next.extend(parts.filter_map(|part| self.written(part)).map(|schema| &**schema));
        }
        false
    }
}
