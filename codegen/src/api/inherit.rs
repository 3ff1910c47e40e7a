//! Inheritance: `x-okta-parent` chains and `allOf`, resolved so that every object lists all of its fields.

use std::collections::HashMap;

use super::lowering::{DraftKind, Lowering, ObjectDraft};
use super::{Member, SchemaId, Type};
use crate::diagnostic::Diagnostic;
use crate::document::Location;

/// An object with everything it inherits.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    pub(super) parent: Option<SchemaId>,
    pub(super) members: Vec<Member>,
    pub(super) additional: Option<Type>,
    pub(super) extensible: bool,
}

impl Lowering<'_> {
    /// The layout of every object, by schema.
    pub(super) fn layouts(&mut self) -> HashMap<SchemaId, Layout> {
        self.alias_wrappers();
        let parents = self.object_parents();
        let mut layouts: HashMap<SchemaId, Layout> = HashMap::new();
        let mut waiting: Vec<SchemaId> = (0..self.drafts.len()).map(SchemaId).filter(|id| parents.contains_key(id)).collect();
        // Every round lays out the objects whose parents are laid out; the objects left over inherit from themselves.
        loop {
            let before = waiting.len();
            waiting.retain(|id| {
                if parents[id].iter().any(|parent| !layouts.contains_key(parent)) {
                    return true;
                }
                let layout = self.layout(*id, &parents[id], &layouts);
                layouts.insert(*id, layout);
                false
            });
            if waiting.is_empty() {
                break;
            }
            if waiting.len() == before {
                self.parent_cycles(&waiting, &parents);
                break;
            }
        }
        layouts
    }

    /// Turns schemas that only wrap a non-object into aliases: `allOf` around an enum.
    fn alias_wrappers(&mut self) {
        for index in 0..self.drafts.len() {
            let DraftKind::Object(object) = &self.drafts[index].kind else { continue };
            let [(parent, _)] = object.parents.as_slice() else { continue };
            let plain = object.own.is_empty() && object.additional.is_none() && object.union.is_none() && !object.extensible;
            if plain && !matches!(self.target(*parent).1, DraftKind::Object(_)) {
                self.drafts[index].kind = DraftKind::Alias(Type::Schema(*parent));
            }
        }
    }

    /// The parents of every object. Reports parents that are not objects.
    fn object_parents(&mut self) -> HashMap<SchemaId, Vec<SchemaId>> {
        let mut parents = HashMap::new();
        let mut wrong: Vec<(SchemaId, SchemaId, Option<Location>)> = Vec::new();
        for index in 0..self.drafts.len() {
            let DraftKind::Object(object) = &self.drafts[index].kind else { continue };
            let mut found = Vec::new();
            for (parent, at) in &object.parents {
                match self.target(*parent) {
                    (target, DraftKind::Object(_)) => found.push(target),
                    (_, DraftKind::Alias(Type::Map(_) | Type::FreeForm | Type::Any)) => {}
                    _ => wrong.push((SchemaId(index), *parent, at.clone())),
                }
            }
            parents.insert(SchemaId(index), found);
        }
        for (child, parent, at) in wrong {
            let at = at.unwrap_or_else(|| self.drafts[child.0].at.clone());
            let message = format!("{} inherits from {}, expected an object; nothing is inherited", self.label(child), self.label(parent));
            self.warn("parent-not-object", &at, message, "remove the reference, or correct the type of the parent");
        }
        parents
    }

    fn layout(&mut self, id: SchemaId, parents: &[SchemaId], layouts: &HashMap<SchemaId, Layout>) -> Layout {
        let DraftKind::Object(object) = &self.drafts[id.0].kind else { return Layout::default() };
        let object: ObjectDraft = (**object).clone();
        let mut layout = Layout { parent: parents.first().copied(), ..Layout::default() };
        if object.is_choice {
            return chosen(parents, layouts);
        }
        // The field that counts, and one of another type that does not.
        let mut conflicts: Vec<(Member, Member)> = Vec::new();
        for parent in parents {
            let Some(inherited) = layouts.get(parent) else { continue };
            for member in &inherited.members {
                match layout.members.iter().find(|own| own.name == member.name) {
                    Some(first) => conflicts.push((first.clone(), member.clone())),
                    None => {
                        let inherited_from = member.inherited_from.or(Some(*parent));
                        layout.members.push(Member { inherited_from, ..member.clone() });
                    }
                }
            }
            layout.additional = layout.additional.or_else(|| inherited.additional.clone());
            layout.extensible |= inherited.extensible;
        }
        for member in &object.own {
            match layout.members.iter_mut().find(|inherited| inherited.name == member.name) {
                Some(inherited) => {
                    let own = overriding(member, inherited, object.untyped.contains(&member.name));
                    conflicts.push((own.clone(), std::mem::replace(inherited, own)));
                }
                None => layout.members.push(member.clone()),
            }
            conflicts.extend(object.replaced.iter().filter(|first| first.name == member.name).map(|first| (member.clone(), first.clone())));
        }
        self.conflicts(id, &conflicts);
        layout.additional = object.additional.or(layout.additional);
        layout.extensible |= object.extensible;
        for required in &object.required {
            match layout.members.iter_mut().find(|member| member.name == required.value) {
                Some(member) => member.required = true,
                None => {
                    let message = format!("found `{}` in `required`, but {} has no such field", required.value, self.label(id));
                    let names: Vec<String> = layout.members.iter().map(|member| member.name.clone()).collect();
                    let help = crate::similar::suggestion(
                        &required.value,
                        names.iter().map(String::as_str),
                        "it is ignored; add the field to `properties`, or remove it from `required`",
                    );
                    self.warn("required-unknown", &required.at, message, help);
                }
            }
        }
        layout
    }

    /// Reports fields that are declared with one kind of JSON and, for the same object, with another.
    fn conflicts(&mut self, id: SchemaId, conflicts: &[(Member, Member)]) {
        for (kept, other) in conflicts {
            let (Some(kind), Some(other_kind)) = (self.kind_of_json(&kept.ty), self.kind_of_json(&other.ty)) else { continue };
            // Inherited by both, the conflict is reported where it arises.
            if kind == other_kind || kept.at == other.at {
                continue;
            }
            let label = self.label(id);
            let message =
                format!("the field `{}` of {label} is {kind} here, and {other_kind} elsewhere in {label}; it becomes {kind}", kept.name);
            let diagnostic = Diagnostic::warning("field-conflict", &kept.at, message)
                .related("the other declaration", &other.at)
                .help("give both declarations the same type, or remove one; a value of the other type would be unreadable");
            self.diagnostics.push(diagnostic);
        }
    }

    /// The kind of JSON of a type, for comparison; `None` if it can be of several kinds.
    fn kind_of_json(&self, ty: &Type) -> Option<&'static str> {
        match ty {
            Type::String | Type::Secret | Type::DateTime => Some("a string"),
            Type::Boolean => Some("a boolean"),
            Type::Integer | Type::Number => Some("a number"),
            Type::FreeForm | Type::Links | Type::Map(_) => Some("an object"),
            Type::List(_) => Some("a list"),
            Type::Any | Type::Binary => None,
            Type::Schema(id) => match self.target(*id).1 {
                DraftKind::Enum(_) => Some("a string"),
                DraftKind::Object(_) => Some("an object"),
                // What an alias of aliases ends at is no schema.
                DraftKind::Alias(Type::Schema(_)) | DraftKind::Choice(_) => None,
                DraftKind::Alias(ty) => self.kind_of_json(ty),
            },
        }
    }

    fn parent_cycles(&mut self, waiting: &[SchemaId], parents: &HashMap<SchemaId, Vec<SchemaId>>) {
        let mut seen: Vec<SchemaId> = Vec::new();
        for start in waiting {
            let mut chain: Vec<SchemaId> = Vec::new();
            let mut at = *start;
            while !seen.contains(&at) {
                seen.push(at);
                chain.push(at);
                match parents[&at].iter().find(|parent| waiting.contains(parent)) {
                    Some(parent) => at = *parent,
                    None => break,
                }
            }
            let Some(first) = chain.iter().position(|id| *id == at) else { continue };
            if parents[&at].is_empty() {
                continue;
            }
            let cycle = &chain[first..];
            let names: Vec<String> = cycle.iter().chain([&at]).map(|id| self.label(*id)).collect();
            let message = format!("{} inherits from itself: {}", names[0], names.join(" -> "));
            let mut diagnostic = Diagnostic::error("parent-cycle", &self.parent_location(at), message)
                .help("remove one `x-okta-parent` (or reference in `allOf`) of the cycle");
            for id in &cycle[1..] {
                diagnostic = diagnostic.related("also part of the cycle", &self.parent_location(*id));
            }
            self.diagnostics.push(diagnostic);
        }
    }

    /// The location where a schema names its parent.
    fn parent_location(&self, id: SchemaId) -> Location {
        match &self.drafts[id.0].kind {
            DraftKind::Object(object) => object.parents.first().and_then(|(_, at)| at.clone()),
            _ => None,
        }
        .unwrap_or_else(|| self.drafts[id.0].at.clone())
    }
}

/// A field that overrides an inherited one. It inherits every attribute that it does not set.
fn overriding(member: &Member, inherited: &Member, untyped: bool) -> Member {
    let mut member = member.clone();
    if untyped {
        member.ty = inherited.ty.clone();
        member.read_only |= inherited.read_only;
        member.write_only |= inherited.write_only;
    }
    member.required |= inherited.required;
    member.documentation = member.documentation.or_else(|| inherited.documentation.clone());
    member.default = member.default.or_else(|| inherited.default.clone());
    member
}

/// The fields of all alternatives. A field whose types differ holds any value; a field is required if all alternatives require it.
fn chosen(alternatives: &[SchemaId], layouts: &HashMap<SchemaId, Layout>) -> Layout {
    let mut layout = Layout::default();
    let alternatives: Vec<&Layout> = alternatives.iter().filter_map(|alternative| layouts.get(alternative)).collect();
    for alternative in &alternatives {
        for member in &alternative.members {
            match layout.members.iter_mut().find(|known| known.name == member.name) {
                Some(known) if known.ty != member.ty => known.ty = Type::Any,
                Some(known) => known.read_only &= member.read_only,
                None => {
                    let requires = |layout: &&Layout| layout.members.iter().any(|other| other.name == member.name && other.required);
                    let required = alternatives.iter().all(requires);
                    layout.members.push(Member { required, inherited_from: None, default: None, ..member.clone() });
                }
            }
        }
        layout.extensible |= alternative.extensible;
        layout.additional = layout.additional.or_else(|| alternative.additional.clone());
    }
    layout
}
