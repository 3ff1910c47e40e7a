//! Drafts every schema: components keep their names, inline objects and enums become separate schemas.

use std::sync::Arc;

use super::lowering::{Draft, DraftKind, Lowering, MemberFacts, ObjectDraft, prose};
use super::{Choice, Enum, Member, SchemaId, SchemaOrigin, Type};
use crate::document::{self, AdditionalProperties, Location, Property, RefOr, SchemaType};

/// The classification of a schema.
pub(super) enum Shape {
    /// A type without its own name.
    Plain(Type),
    /// A string with known values.
    Enum(Vec<String>),
    /// Something with fields, or with a discriminator.
    Object,
    /// One of several types without a discriminator.
    Choice,
}

impl Lowering<'_> {
    /// Drafts every component, in order.
    pub(super) fn components(&mut self) {
        let document = self.document;
        // Assign IDs to all components before drafting the first one.
        for (name, schema) in &document.components.schemas {
            let at = match schema {
                RefOr::Ref(pointer) => &pointer.at,
                RefOr::Item(schema) => &schema.at,
            };
            self.drafts.push(Draft {
                at: at.clone(),
                origin: SchemaOrigin::Component(name.clone()),
                documentation: None,
                tag: None,
                deprecated: false,
                kind: DraftKind::Alias(Type::Any),
            });
        }
        for (index, schema) in document.components.schemas.values().enumerate() {
            let id = SchemaId(index);
            match schema {
                RefOr::Ref(pointer) => {
                    if let Some(target) = self.schema(pointer) {
                        self.drafts[index].kind = DraftKind::Alias(Type::Schema(target));
                    }
                }
                RefOr::Item(schema) => {
                    let of = SchemaOrigin::Member { of: id, member: String::new() };
                    let kind = match self.shape(schema, &of, true) {
                        Shape::Plain(ty) => DraftKind::Alias(ty),
                        Shape::Enum(values) => DraftKind::Enum(known_values(values, schema)),
                        Shape::Object => DraftKind::Object(Box::new(self.object(id, schema))),
                        Shape::Choice => DraftKind::Choice(Choice { alternatives: self.alternatives(id, schema) }),
                    };
                    self.describe(id, schema, kind);
                }
            }
        }
    }

    fn describe(&mut self, id: SchemaId, schema: &document::Schema, kind: DraftKind) {
        let draft = &mut self.drafts[id.0];
        draft.documentation = prose(&schema.data);
        draft.tag = schema.okta.tags.first().map(|tag| tag.value.clone());
        draft.deprecated = schema.data.deprecated;
        draft.kind = kind;
    }

    /// The type of a schema. An inline object or enum becomes a separate schema with the origin `origin`.
    pub(super) fn type_of(&mut self, schema: &RefOr<Arc<document::Schema>>, origin: &SchemaOrigin) -> Type {
        let schema = match schema {
            RefOr::Ref(pointer) => return self.schema(pointer).map_or(Type::Any, Type::Schema),
            RefOr::Item(schema) => schema,
        };
        let shape = self.shape(schema, origin, false);
        if let Shape::Plain(ty) = shape {
            return ty;
        }
        let id = SchemaId(self.drafts.len());
        self.drafts.push(Draft {
            at: schema.at.clone(),
            origin: origin.clone(),
            documentation: None,
            tag: None,
            deprecated: false,
            kind: DraftKind::Alias(Type::Any),
        });
        let kind = match shape {
            Shape::Enum(values) => DraftKind::Enum(known_values(values, schema)),
            Shape::Choice => DraftKind::Choice(Choice { alternatives: self.alternatives(id, schema) }),
            _ => DraftKind::Object(Box::new(self.object(id, schema))),
        };
        self.describe(id, schema, kind);
        Type::Schema(id)
    }

    fn shape(&mut self, schema: &document::Schema, origin: &SchemaOrigin, component: bool) -> Shape {
        if let Some(sdk_type) = &schema.okta.sdk_type {
            match sdk_type.value.as_str() {
                "links" => return Shape::Plain(Type::Links),
                "any" => return Shape::Plain(Type::Any),
                "free-form" => return Shape::Plain(Type::FreeForm),
                // Alternatives become one object with the fields of all.
                "object" => return Shape::Object,
                other => {
                    let message = format!("found the SDK type `{other}`, expected `links`, `any`, `free-form` or `object`");
                    self.error("sdk-type", &sdk_type.at, message, "use one of these four");
                }
            }
        }
        let alternatives = if schema.one_of.is_empty() { &schema.any_of } else { &schema.one_of };
        if !alternatives.is_empty() && schema.properties.is_empty() && schema.all_of.is_empty() {
            // An inline copy of a named union is that union.
            if !component && let Some(union) = self.union_of(alternatives, schema.discriminator.as_ref()) {
                return Shape::Plain(Type::Schema(union));
            }
            if schema.discriminator.is_none() {
                return self.choice(schema, origin);
            }
            return Shape::Object;
        }
        if schema.enum_values.is_some() || schema.okta.known_values.is_some() {
            return self.text_enum(schema);
        }
        let inherits = schema.okta.parent.is_some();
        if schema.schema_type == Some(SchemaType::Array) || (schema.schema_type.is_none() && schema.items.is_some()) {
            let origin = self.element_origin(origin, "item");
            let item = schema.items.as_ref().map_or(Type::Any, |items| self.type_of(items, &origin));
            return Shape::Plain(Type::List(Box::new(item)));
        }
        if !schema.all_of.is_empty() && !inherits && schema.properties.is_empty() {
            // `allOf` around one schema only adds prose and flags to it. A component that wraps another one inherits from it.
            let parts: Vec<_> = schema.all_of.iter().filter(|part| matters(part)).collect();
            match parts.as_slice() {
                [] if !component => return Shape::Plain(Type::Any),
                [RefOr::Item(part)] if component => return self.shape(part, origin, component),
                [part] if !component => return Shape::Plain(self.type_of(part, origin)),
                _ => return Shape::Object,
            }
        }
        if inherits || !schema.properties.is_empty() || !schema.all_of.is_empty() {
            return Shape::Object;
        }
        match (schema.schema_type, &schema.additional_properties) {
            (None | Some(SchemaType::Object), Some(AdditionalProperties::Schema(values))) => {
                let origin = self.element_origin(origin, "value");
                Shape::Plain(Type::Map(Box::new(self.type_of(values, &origin))))
            }
            (Some(SchemaType::Object), _) if component => Shape::Object,
            (Some(SchemaType::Object), _) | (None, Some(AdditionalProperties::Any(true))) => Shape::Plain(Type::FreeForm),
            (None, _) if component && schema.okta.extensible => Shape::Object,
            (None, _) => Shape::Plain(Type::Any),
            (Some(scalar), _) => Shape::Plain(scalar_type(scalar, schema.format.as_ref().map(|format| format.value.as_str()))),
        }
    }

    /// The origin of a list's items or a map's values. In a component that is a list or map, the element counts as its only field.
    fn element_origin(&self, origin: &SchemaOrigin, element: &str) -> SchemaOrigin {
        match origin {
            SchemaOrigin::Member { of, member } if member.is_empty() => SchemaOrigin::Member { of: *of, member: element.to_owned() },
            origin => origin.clone(),
        }
    }

    fn text_enum(&mut self, schema: &document::Schema) -> Shape {
        let mut values: Vec<String> = Vec::new();
        let mut add = |text: &str| {
            if !values.iter().any(|value| value == text) {
                values.push(text.to_owned());
            }
        };
        let mut other = None;
        // Values of a string enum that look like numbers or booleans are strings too.
        let is_text = schema.schema_type == Some(SchemaType::String);
        for value in schema.enum_values.iter().flatten() {
            match &value.value {
                serde_json::Value::String(text) => add(text),
                // A `null` value means nullable, which every field is.
                serde_json::Value::Null => {}
                scalar @ (serde_json::Value::Number(_) | serde_json::Value::Bool(_)) if is_text => add(&scalar.to_string()),
                _ => other = other.or(Some(value)),
            }
        }
        for value in schema.okta.known_values.iter().flatten() {
            add(&value.value);
        }
        if let Some(other) = other {
            let ty = match schema.schema_type {
                Some(SchemaType::Integer) => Type::Integer,
                Some(SchemaType::Number) => Type::Number,
                Some(SchemaType::Boolean) => Type::Boolean,
                _ => Type::Any,
            };
            let message =
                format!("found the enum value `{}`, expected a string; the SDK uses a plain type instead of an enum", other.value);
            self.warn("enum-not-text", &other.at, message, "no action is needed unless the spec has the wrong type");
            return Shape::Plain(ty);
        }
        if let Some(found) = schema.schema_type.filter(|ty| *ty != SchemaType::String) {
            let message = format!(
                "found an enum of strings with the type {}, expected `string`; it is treated as an enum of strings",
                type_name(found)
            );
            self.warn("enum-type", &schema.at, message, "correct the type in an overlay");
        }
        if values.is_empty() { Shape::Plain(Type::String) } else { Shape::Enum(values) }
    }

    /// Drafts an object: its parents, its own fields, its discriminator.
    fn object(&mut self, id: SchemaId, schema: &document::Schema) -> ObjectDraft {
        let mut object = ObjectDraft { defined_as: schema.okta.defined_as.clone(), ..ObjectDraft::default() };
        if let Some(parent) = &schema.okta.parent
            && let Some(target) = self.schema(parent)
        {
            object.parents.push((target, Some(parent.at.clone())));
        }
        self.collect(id, schema, &mut object);
        let discriminator = schema.okta.discriminator.as_ref().or(schema.discriminator.as_ref());
        if let Some(discriminator) = discriminator {
            object.union = self.union(id, schema, discriminator);
        } else if schema.properties.is_empty() && schema.all_of.is_empty() && schema.okta.parent.is_none() {
            self.add_alternatives(id, schema, &mut object);
        } else if !schema.one_of.is_empty() || !schema.any_of.is_empty() {
            let message = "found alternatives beside properties, and no discriminator; only the properties become fields";
            self.warn(
                "alternatives-beside-members",
                &schema.at,
                message,
                "fields of the alternatives are preserved as additional properties; add a `discriminator` to get types for them",
            );
        }
        object
    }

    /// Collects the fields of a schema and of the parts of its `allOf`.
    fn collect(&mut self, id: SchemaId, schema: &document::Schema, object: &mut ObjectDraft) {
        for part in &schema.all_of {
            self.check_part(part);
            match part {
                RefOr::Ref(pointer) => {
                    if let Some(target) = self.schema(pointer)
                        && !object.parents.iter().any(|(parent, _)| *parent == target)
                    {
                        object.parents.push((target, Some(pointer.at.clone())));
                    }
                }
                RefOr::Item(part) => self.collect(id, part, object),
            }
        }
        for (name, property) in &schema.properties {
            let (member, typed) = self.member(id, name, property);
            if typed {
                object.untyped.remove(name);
            } else {
                object.untyped.insert(name.clone());
            }
            match object.own.iter_mut().find(|own| own.name == *name) {
                Some(own) => object.replaced.push(std::mem::replace(own, member)),
                None => object.own.push(member),
            }
        }
        object.required.extend(schema.required.iter().cloned());
        object.extensible |= schema.okta.extensible;
        match &schema.additional_properties {
            Some(AdditionalProperties::Any(true)) => object.extensible = true,
            Some(AdditionalProperties::Schema(values)) => {
                let origin = SchemaOrigin::Member { of: id, member: "value".to_owned() };
                object.additional = Some(self.type_of(values, &origin));
            }
            Some(AdditionalProperties::Any(false)) | None => {}
        }
    }

    /// Reports a part of `allOf` that has more than prose but adds no fields.
    fn check_part(&mut self, part: &RefOr<Arc<document::Schema>>) {
        let RefOr::Item(part) = part else { return };
        let alternatives = !part.one_of.is_empty() || !part.any_of.is_empty();
        let plain = part.schema_type.is_some_and(|ty| ty != SchemaType::Object) || part.enum_values.is_some();
        if alternatives || plain {
            let found = if alternatives { "alternatives" } else { "a plain type" };
            let message = format!("found a part of `allOf` with {found}, expected properties; the part is ignored");
            self.warn("all-of-part", &part.at, message, "write the properties into a part of their own");
        }
    }

    fn member(&mut self, of: SchemaId, name: &str, property: &Property) -> (Member, bool) {
        let origin = SchemaOrigin::Member { of, member: name.to_owned() };
        let ty = self.type_of(&property.schema, &origin);
        let facts = self.facts(&property.schema);
        let typed = match &property.schema {
            RefOr::Ref(_) => true,
            RefOr::Item(schema) => ty != Type::Any || schema.okta.sdk_type.is_some(),
        };
        let member = Member {
            at: property.at.clone(),
            name: name.to_owned(),
            ty,
            required: false,
            read_only: facts.read_only,
            write_only: facts.write_only,
            deprecated: facts.deprecated,
            default: facts.default,
            documentation: facts.documentation,
            inherited_from: None,
        };
        (member, typed)
    }

    /// Reads the attributes of a field from its schema.
    fn facts(&self, schema: &RefOr<Arc<document::Schema>>) -> MemberFacts {
        let mut facts = MemberFacts::default();
        match schema {
            // A component's `readOnly` applies to the field, but its prose describes the component.
            RefOr::Ref(_) => {
                if let Some(schema) = self.written(schema) {
                    facts.read_only = schema.data.read_only;
                    facts.write_only = schema.data.write_only;
                }
            }
            RefOr::Item(schema) => {
                facts.read_only = schema.data.read_only;
                facts.write_only = schema.data.write_only;
                facts.deprecated = schema.data.deprecated;
                facts.default = schema.data.default.clone();
                facts.documentation = prose(&schema.data);
                for part in &schema.all_of {
                    let part = self.facts(part);
                    facts.read_only |= part.read_only;
                    facts.write_only |= part.write_only;
                    facts.deprecated |= part.deprecated;
                    facts.default = facts.default.or(part.default);
                    facts.documentation = facts.documentation.or(part.documentation);
                }
            }
        }
        facts
    }

    /// Resolves recursive aliases. A map of itself becomes an object with additional properties, and the items of a list of itself
    /// become any values. Reports aliases that only refer to each other.
    pub(super) fn alias_cycles(&mut self) {
        self.break_cycles();
        let mut found: Vec<(Location, String)> = Vec::new();
        for id in (0..self.drafts.len()).map(SchemaId) {
            let mut at = id;
            for _ in 0..self.drafts.len() {
                let DraftKind::Alias(ty) = &self.drafts[at.0].kind else { break };
                let Some(next) = innermost(ty) else { break };
                at = next;
                // Report each cycle once, at its first schema.
                if at < id {
                    break;
                }
                if at == id {
                    found.push((self.drafts[id.0].at.clone(), self.label(id)));
                    break;
                }
            }
        }
        for (at, label) in found {
            let message = format!("{label} is an alias of itself, expected it to resolve to an object or a plain type");
            self.error("alias-cycle", &at, message, "give one of the schemas in the cycle its own type");
        }
    }

    /// Breaks each cycle of aliases at a list or map, if it has one.
    fn break_cycles(&mut self) {
        for id in (0..self.drafts.len()).map(SchemaId) {
            let mut at = id;
            for _ in 0..self.drafts.len() {
                let DraftKind::Alias(ty) = &self.drafts[at.0].kind else { break };
                let Some(next) = innermost(ty) else { break };
                at = next;
                if at == id {
                    self.break_cycle(id);
                    break;
                }
            }
        }
    }

    fn break_cycle(&mut self, id: SchemaId) {
        let mut at = id;
        loop {
            let DraftKind::Alias(ty) = &self.drafts[at.0].kind else { return };
            let place = self.drafts[at.0].at.clone();
            match (ty, opened(ty)) {
                (Type::Map(value), _) => {
                    let object = ObjectDraft { additional: Some((**value).clone()), ..ObjectDraft::default() };
                    self.drafts[at.0].kind = DraftKind::Object(Box::new(object));
                    return;
                }
                (_, Some(open)) => {
                    self.drafts[at.0].kind = DraftKind::Alias(open);
                    let message = format!("{} is a list of itself; its items can be any value", self.label(at));
                    self.warn("list-of-itself", &place, message, "put an object between the lists to give the items a type");
                    return;
                }
                (ty, None) => match innermost(ty) {
                    Some(next) if next != id => at = next,
                    _ => return,
                },
            }
        }
    }
}

/// The enum of these values, with their descriptions in the schema.
fn known_values(values: Vec<String>, schema: &document::Schema) -> Enum {
    let described = schema.okta.enum_descriptions.iter().filter(|(value, _)| values.contains(value));
    let descriptions = described.map(|(value, text)| (value.clone(), text.clone())).collect();
    Enum { values, descriptions }
}

/// The type with the items of its outermost list or map replaced by any value.
fn opened(ty: &Type) -> Option<Type> {
    match ty {
        Type::List(_) => Some(Type::List(Box::new(Type::Any))),
        Type::Map(_) => Some(Type::FreeForm),
        _ => None,
    }
}

/// The schema inside nested lists and maps.
fn innermost(ty: &Type) -> Option<SchemaId> {
    match ty {
        Type::Schema(id) => Some(*id),
        Type::List(item) | Type::Map(item) => innermost(item),
        _ => None,
    }
}

/// Whether a part of `allOf` has more than prose and flags.
fn matters(part: &RefOr<Arc<document::Schema>>) -> bool {
    match part {
        RefOr::Ref(_) => true,
        RefOr::Item(schema) => {
            schema.schema_type.is_some_and(|ty| ty != SchemaType::Object)
                || schema.enum_values.is_some()
                || schema.okta.sdk_type.is_some()
                || !schema.properties.is_empty()
                || schema.items.is_some()
                || matches!(schema.additional_properties, Some(AdditionalProperties::Schema(_)))
                || schema.all_of.iter().any(matters)
                || !schema.one_of.is_empty()
                || !schema.any_of.is_empty()
        }
    }
}

fn scalar_type(ty: SchemaType, format: Option<&str>) -> Type {
    match (ty, format) {
        (SchemaType::String, Some("password")) => Type::Secret,
        (SchemaType::String, Some("date-time")) => Type::DateTime,
        (SchemaType::String, Some("binary")) => Type::Binary,
        (SchemaType::String, _) => Type::String,
        (SchemaType::Integer, _) => Type::Integer,
        (SchemaType::Number, _) => Type::Number,
        (SchemaType::Boolean, _) => Type::Boolean,
        (SchemaType::Object, _) => Type::FreeForm,
        (SchemaType::Array, _) => Type::List(Box::new(Type::Any)),
    }
}

fn type_name(ty: SchemaType) -> &'static str {
    match ty {
        SchemaType::Object => "`object`",
        SchemaType::Array => "`array`",
        SchemaType::String => "`string`",
        SchemaType::Integer => "`integer`",
        SchemaType::Number => "`number`",
        SchemaType::Boolean => "`boolean`",
    }
}
