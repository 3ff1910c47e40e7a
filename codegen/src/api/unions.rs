//! Turns discriminators into unions: the value of one field chooses the object.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::inherit::Layout;
use super::lowering::{Draft, DraftKind, Lowering, UnionDraft};
use super::{Member, SchemaId, SchemaOrigin, Type, Variant};
use crate::document::{self, Discriminator, Location, RefOr};

/// A union whose variants are resolved.
#[derive(Clone, Debug)]
pub(super) struct UnionParts {
    pub(super) tag: String,
    pub(super) variants: Vec<Variant>,
    pub(super) base: SchemaId,
}

impl Lowering<'_> {
    /// The union that a discriminator describes; `None` if it has no variants.
    pub(super) fn union(&mut self, id: SchemaId, schema: &document::Schema, discriminator: &Discriminator) -> Option<UnionDraft> {
        let alternatives: Vec<&RefOr<Arc<document::Schema>>> = schema.one_of.iter().chain(&schema.any_of).collect();
        let mut variants = Vec::new();
        for (value, pointer) in &discriminator.mapping {
            if let Some(target) = self.schema(pointer) {
                variants.push((value.clone(), target, pointer.at.clone()));
            }
        }
        for alternative in &alternatives {
            match alternative {
                RefOr::Ref(pointer) => {
                    let Some(target) = self.schema(pointer) else { continue };
                    // In OpenAPI, a schema's name is its tag unless the mapping gives another one.
                    if !variants.iter().any(|(_, variant, _)| *variant == target)
                        && let SchemaOrigin::Component(name) = &self.drafts[target.0].origin
                    {
                        variants.push((name.clone(), target, pointer.at.clone()));
                    }
                }
                RefOr::Item(inline) if !tag_values(inline, &discriminator.property_name.value).is_empty() => {
                    let values = tag_values(inline, &discriminator.property_name.value);
                    let origin = SchemaOrigin::Member { of: id, member: values.first().cloned().unwrap_or_default() };
                    if let Type::Schema(target) = self.type_of(alternative, &origin) {
                        variants.extend(values.into_iter().map(|value| (value, target, inline.at.clone())));
                    }
                }
                RefOr::Item(inline) => {
                    let message = "found an inline alternative, which no tag can choose; it is ignored";
                    let help = "move it to `components.schemas` and refer to it";
                    self.warn("variant-inline", &inline.at, message, help);
                }
            }
        }
        if variants.is_empty() {
            variants = self.children(id);
        }
        if variants.is_empty() {
            let message = format!(
                "the discriminator `{}` has neither a mapping nor alternatives; the schema is treated as a plain object",
                discriminator.property_name.value
            );
            let help = "add a `mapping`, or remove the discriminator";
            self.warn("discriminator-without-variants", &discriminator.at, message, help);
            return None;
        }
        let open = !alternatives.is_empty() && schema.properties.is_empty() && schema.all_of.is_empty() && schema.okta.parent.is_none();
        Some(UnionDraft { tag: discriminator.property_name.clone(), variants, open })
    }

    /// The components that inherit from a component, tagged by their names.
    fn children(&self, id: SchemaId) -> Vec<(String, SchemaId, Location)> {
        let schemas = &self.document.components.schemas;
        let mut children: Vec<(String, SchemaId, Location)> = Vec::new();
        let mut parents = vec![id];
        while let Some(parent) = parents.pop() {
            let is_parent = |pointer: &document::Located<String>| {
                super::resolve::name(pointer, super::resolve::SCHEMAS, schemas).is_ok_and(|index| SchemaId(index) == parent)
            };
            for (index, (name, schema)) in schemas.iter().enumerate() {
                let RefOr::Item(schema) = schema else { continue };
                let inherits = schema.okta.parent.as_ref().is_some_and(is_parent)
                    || schema.all_of.iter().any(|part| matches!(part, RefOr::Ref(pointer) if is_parent(pointer)));
                let child = SchemaId(index);
                if inherits && child != id && !children.iter().any(|(_, known, _)| *known == child) {
                    children.push((name.clone(), child, schema.at.clone()));
                    // A child with a discriminator of its own is a union: its children are that union's variants.
                    if schema.discriminator.is_none() && schema.okta.discriminator.is_none() {
                        parents.push(child);
                    }
                }
            }
        }
        children.sort_by_key(|(_, child, _)| *child);
        children
    }

    /// The component that is the union of exactly these alternatives, if the spec has one.
    pub(super) fn union_of(
        &self,
        alternatives: &[RefOr<Arc<document::Schema>>],
        discriminator: Option<&Discriminator>,
    ) -> Option<SchemaId> {
        let schemas = &self.document.components.schemas;
        let index = |pointer: &document::Located<String>| super::resolve::name(pointer, super::resolve::SCHEMAS, schemas).ok();
        let wanted: Option<HashSet<usize>> = alternatives
            .iter()
            .map(|alternative| match alternative {
                RefOr::Ref(pointer) => index(pointer),
                RefOr::Item(_) => None,
            })
            .collect();
        let wanted = wanted?;
        let union = schemas.values().position(|schema| {
            let RefOr::Item(schema) = schema else { return false };
            let Some(declared) = schema.okta.discriminator.as_ref().or(schema.discriminator.as_ref()) else { return false };
            if discriminator.is_some_and(|discriminator| discriminator.property_name.value != declared.property_name.value) {
                return false;
            }
            let variants: HashSet<usize> = declared.mapping.values().filter_map(index).collect();
            !wanted.is_empty() && wanted.is_subset(&variants)
        });
        union.map(SchemaId)
    }

    /// Resolves the unions: their variants without duplicates, and a base for values that match no variant.
    /// Layouts of bases are added to `layouts`.
    pub(super) fn unions(&mut self, layouts: &mut HashMap<SchemaId, Layout>) -> HashMap<SchemaId, UnionParts> {
        let drafts: Vec<(SchemaId, UnionDraft)> = self
            .drafts
            .iter()
            .enumerate()
            .filter_map(|(index, draft)| match &draft.kind {
                DraftKind::Object(object) => object.union.clone().map(|union| (SchemaId(index), union)),
                _ => None,
            })
            .filter(|(id, _)| layouts.contains_key(id))
            .collect();
        let mut unions = HashMap::new();
        for (id, draft) in &drafts {
            let variants = self.variants(*id, draft, layouts);
            let base = SchemaId(self.drafts.len());
            let of = &self.drafts[id.0];
            self.drafts.push(Draft {
                at: of.at.clone(),
                origin: SchemaOrigin::BaseOf(*id),
                documentation: of.documentation.clone(),
                tag: of.tag.clone(),
                deprecated: of.deprecated,
                kind: DraftKind::Alias(Type::Any),
            });
            unions.insert(*id, UnionParts { tag: draft.tag.value.clone(), variants, base });
        }
        self.variant_cycles(&drafts, &unions);
        for (id, draft) in &drafts {
            self.base(*id, draft, &unions, layouts);
        }
        unions
    }

    fn variants(&mut self, id: SchemaId, draft: &UnionDraft, layouts: &HashMap<SchemaId, Layout>) -> Vec<Variant> {
        let mut variants: Vec<Variant> = Vec::new();
        for (value, schema, at) in &draft.variants {
            let (target, kind) = self.target(*schema);
            if !matches!(kind, DraftKind::Object(_)) {
                let message = format!("the tag `{value}` chooses {}, expected an object", self.label(*schema));
                self.error("variant-not-object", at, message, "correct the mapping, or make the schema an object");
                continue;
            }
            if target == id {
                let message = format!("the tag `{value}` chooses the union itself, expected one of its variants; the tag is ignored");
                self.warn(
                    "variant-is-union",
                    at,
                    message,
                    "remove the tag from the mapping: the base of the union holds values that match no variant",
                );
                continue;
            }
            match variants.iter_mut().find(|variant| variant.schema == target) {
                Some(variant) => variant.values.push(value.clone()),
                None => {
                    if !draft.open && !inherits(target, id, layouts) {
                        let message =
                            format!("the tag `{value}` chooses {}, which does not inherit from {}", self.label(target), self.label(id));
                        let help = "it still is a variant, but the union has no accessors for fields that it lacks; give it an `x-okta-parent` to add them";
                        self.warn("variant-not-child", at, message, help);
                    }
                    variants.push(Variant { values: vec![value.clone()], schema: target });
                }
            }
        }
        variants
    }

    fn variant_cycles(&mut self, drafts: &[(SchemaId, UnionDraft)], unions: &HashMap<SchemaId, UnionParts>) {
        let mut reported: HashSet<SchemaId> = HashSet::new();
        for (id, draft) in drafts {
            let mut reached: Vec<SchemaId> = Vec::new();
            let mut next = vec![*id];
            while let Some(at) = next.pop() {
                for variant in unions.get(&at).into_iter().flat_map(|union| &union.variants) {
                    if unions.contains_key(&variant.schema) && !reached.contains(&variant.schema) {
                        reached.push(variant.schema);
                        next.push(variant.schema);
                    }
                }
            }
            if reached.contains(id) && reported.insert(*id) {
                reported.extend(reached);
                let message = format!("{} is a variant of itself through other unions", self.label(*id));
                self.error("variant-cycle", &draft.tag.at, message, "remove one of the unions from the mapping of the other");
            }
        }
    }

    /// Adds the base's fields, and adds the tag field to every variant that does not declare it.
    fn base(&mut self, id: SchemaId, draft: &UnionDraft, unions: &HashMap<SchemaId, UnionParts>, layouts: &mut HashMap<SchemaId, Layout>) {
        let Some(union) = unions.get(&id) else { return };
        let mut layout = layouts.get(&id).cloned().unwrap_or_default();
        if draft.open {
            layout.members = common_members(union, layouts);
        }
        if !layout.members.iter().any(|member| member.name == union.tag) {
            if !draft.open {
                let message = format!("the discriminator `{}` is not a field of {}; it is treated as a string", union.tag, self.label(id));
                self.warn("discriminator-not-member", &draft.tag.at, message, "add it to `properties`");
            }
            layout.members.push(tag_member(&draft.tag));
        }
        let tag = layout.members.iter().find(|member| member.name == union.tag).cloned();
        for variant in &union.variants {
            let nested = unions.get(&variant.schema).map(|nested| nested.base);
            for object in nested.into_iter().chain([variant.schema]) {
                if let (Some(tag), Some(object)) = (&tag, layouts.get_mut(&object))
                    && !object.members.iter().any(|member| member.name == union.tag)
                {
                    object.members.push(tag.clone());
                }
            }
        }
        layouts.insert(union.base, Layout { parent: Some(id), ..layout.clone() });
        layouts.insert(id, layout);
    }
}

fn inherits(mut id: SchemaId, ancestor: SchemaId, layouts: &HashMap<SchemaId, Layout>) -> bool {
    while let Some(parent) = layouts.get(&id).and_then(|layout| layout.parent) {
        if parent == ancestor {
            return true;
        }
        id = parent;
    }
    false
}

/// The fields that all variants have with the same type.
fn common_members(union: &UnionParts, layouts: &HashMap<SchemaId, Layout>) -> Vec<Member> {
    let mut variants = union.variants.iter().filter_map(|variant| layouts.get(&variant.schema));
    let Some(first) = variants.next() else { return Vec::new() };
    let mut members = first.members.clone();
    for variant in variants {
        members.retain(|member| variant.members.iter().any(|other| other.name == member.name && other.ty == member.ty));
    }
    for member in &mut members {
        member.inherited_from = None;
        member.required = false;
        member.default = None;
    }
    members
}

fn tag_member(tag: &document::Located<String>) -> Member {
    Member {
        at: tag.at.clone(),
        name: tag.value.clone(),
        ty: Type::String,
        required: false,
        read_only: false,
        write_only: false,
        deprecated: false,
        default: None,
        documentation: None,
        inherited_from: None,
    }
}

/// The values that an alternative fixes for the tag: those of its enum.
fn tag_values(schema: &document::Schema, tag: &str) -> Vec<String> {
    let Some(RefOr::Item(property)) = schema.properties.get(tag).map(|property| &property.schema) else { return Vec::new() };
    property.enum_values.iter().flatten().filter_map(|value| value.value.as_str().map(str::to_owned)).collect()
}
