//! Fields whose value is fixed by the type: the tag of a union's variant, and `name` from `x-okta-defined-as`.

use std::collections::{HashMap, HashSet};

use super::inherit::Layout;
use super::lowering::{DraftKind, Lowering};
use super::unions::UnionParts;
use super::{FixedMember, SchemaId, Variant};

/// The fixed fields, by object.
pub(super) type Fixed = HashMap<SchemaId, Vec<FixedMember>>;

impl Lowering<'_> {
    /// Determines the fixed fields. A variant of a nested union has the tags of all enclosing unions.
    pub(super) fn fixed(&mut self, layouts: &HashMap<SchemaId, Layout>, unions: &HashMap<SchemaId, UnionParts>) -> Fixed {
        let mut fixed = Fixed::new();
        let mut ids: Vec<SchemaId> = unions.keys().copied().collect();
        ids.sort();
        // The innermost union's tag comes first: an outer union with the same tag field must not override it.
        for id in &ids {
            for variant in &unions[id].variants {
                if !unions.contains_key(&variant.schema) {
                    fix(&mut fixed, variant.schema, &tag(&unions[id].tag, variant, layouts));
                }
            }
        }
        for id in &ids {
            for variant in &unions[id].variants {
                if unions.contains_key(&variant.schema) {
                    let tag = tag(&unions[id].tag, variant, layouts);
                    for object in objects_of(variant.schema, unions) {
                        fix(&mut fixed, object, &tag);
                    }
                }
            }
        }
        self.defined_as(layouts, unions, &mut fixed);
        fixed
    }

    fn defined_as(&mut self, layouts: &HashMap<SchemaId, Layout>, unions: &HashMap<SchemaId, UnionParts>, fixed: &mut Fixed) {
        for index in 0..self.drafts.len() {
            let id = SchemaId(index);
            let DraftKind::Object(object) = &self.drafts[index].kind else { continue };
            let Some(name) = object.defined_as.clone() else { continue };
            let target = unions.get(&id).map_or(id, |union| union.base);
            if layouts.get(&target).is_some_and(|layout| layout.members.iter().any(|member| member.name == "name")) {
                fix(fixed, target, &FixedMember { member: "name".to_owned(), value: name.value, settable: true });
            } else {
                let message = format!("found `x-okta-defined-as` with a name, but {} has no field `name`; it is ignored", self.label(id));
                self.warn("defined-as-without-member", &name.at, message, "add the field, or remove the extension");
            }
        }
    }
}

/// The tag that a union gives to a variant. Of several values, the variant's own default for the field wins, else the first.
fn tag(name: &str, variant: &Variant, layouts: &HashMap<SchemaId, Layout>) -> FixedMember {
    let default = layouts
        .get(&variant.schema)
        .and_then(|layout| layout.members.iter().find(|member| member.name == name))
        .and_then(|member| member.default.as_ref())
        .and_then(|value| value.as_str())
        .filter(|text| variant.values.iter().any(|value| value == text));
    let first = variant.values.first().map(String::as_str).unwrap_or_default();
    FixedMember { member: name.to_owned(), value: default.unwrap_or(first).to_owned(), settable: variant.values.len() > 1 }
}

fn fix(fixed: &mut Fixed, id: SchemaId, member: &FixedMember) {
    let members = fixed.entry(id).or_default();
    match members.iter_mut().find(|known| known.member == member.member) {
        None => members.push(member.clone()),
        // Two unions give this variant different tags: let the caller choose.
        Some(known) => known.settable |= known.value != member.value && !member.settable,
    }
}

/// The objects of a union: its base, its variants, and those of nested unions.
fn objects_of(id: SchemaId, unions: &HashMap<SchemaId, UnionParts>) -> Vec<SchemaId> {
    let mut seen = HashSet::new();
    let mut objects = Vec::new();
    let mut next = vec![id];
    while let Some(id) = next.pop() {
        if !seen.insert(id) {
            continue;
        }
        match unions.get(&id) {
            None => objects.push(id),
            Some(union) => {
                objects.push(union.base);
                next.extend(union.variants.iter().map(|variant| variant.schema));
            }
        }
    }
    objects
}
