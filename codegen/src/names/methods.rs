//! Names the models' methods from `x-okta-crud` and `x-okta-operations`.
//!
//! A union's method exists on the union and on all its variants, so its name must be free on each of them.

use std::collections::HashSet;

use crate::api::{Api, SchemaId, SchemaKind};

use super::lock::Key;
use super::members::{MemberNames, VariantNames};
use super::schemas::Types;
use super::scope::{Book, Scopes, Wish};
use super::text::{self, Style};
use crate::runtime_surface::MODEL_METHODS;

/// Names the methods, in the order of `Api::methods`.
pub(super) fn assign(api: &Api, types: &Types, variants: &[VariantNames], members: &[MemberNames], book: &mut Book<'_>) -> Vec<String> {
    let mut scope = Scopes::new(Style::Snake, "_operation");
    let mut seen = HashSet::new();
    for model in api.methods.iter().flat_map(|method| with_variants(api, method.model)) {
        if seen.insert(model) {
            take_own_names(api, types, &variants[model.0], &members[model.0], model, &mut scope);
        }
    }
    let mut keys: HashSet<Key> = HashSet::new();
    let mut wishes = Vec::new();
    for method in &api.methods {
        let mut key = Key::new("method").path(&types.keys[method.model.0]).text(&method.alias).text(&method.named_operation_id);
        while !keys.insert(key.clone()) {
            key = key.mark("@also");
        }
        let alias = text::snake(&method.alias);
        let operation = method.named_operation_id.rsplit_once('_').map_or(method.named_operation_id.as_str(), |(_, own)| own);
        let candidates = vec![alias.clone(), text::snake(operation), format!("{alias}_operation")];
        let what = format!("the method `{}` of {}", method.alias, types.whats[method.model.0]);
        let scopes = with_variants(api, method.model).iter().map(|id| id.0).collect();
        wishes.push(Wish::new(key, what, &method.at, candidates).scopes(scopes));
    }
    scope.assign(wishes, book)
}

/// Reserves the names of a model's setters, accessors and built-in methods.
fn take_own_names(api: &Api, types: &Types, variants: &VariantNames, members: &MemberNames, model: SchemaId, scope: &mut Scopes) {
    for name in MODEL_METHODS {
        scope.take(model.0, name, format!("the method `{name}` of every model"), None);
    }
    match &api.schemas[model.0].kind {
        SchemaKind::Object(object) => {
            // A read-only field has no setter, and a field cannot hide a method.
            for (member, name) in object.members.iter().zip(&members.names).filter(|(member, _)| !member.read_only) {
                scope.take(
                    model.0,
                    name,
                    format!("the setter of the field `{}` of {}", member.name, types.whats[model.0]),
                    Some(&member.at),
                );
            }
        }
        SchemaKind::Union(union) => {
            let schema = &api.schemas[model.0];
            for name in variants.accessors() {
                scope.take(model.0, &name, format!("the method `{name}` for a variant of {}", types.whats[model.0]), Some(&schema.at));
            }
            let SchemaKind::Object(base) = &api.schemas[union.base.0].kind else { return };
            for (member, name) in base.members.iter().zip(&members.names) {
                for accessor in [name.clone(), format!("{name}_mut")] {
                    let what = format!("the accessor of the field `{}` of {}", member.name, types.whats[model.0]);
                    scope.take(model.0, &accessor, what, Some(&member.at));
                }
            }
        }
        SchemaKind::Enum(_) | SchemaKind::Choice(_) | SchemaKind::Alias(_) => {}
    }
}

/// A model and, if it is a union, all of its variants.
fn with_variants(api: &Api, model: SchemaId) -> Vec<SchemaId> {
    let mut all = vec![model];
    let mut next = 0;
    while let Some(id) = all.get(next).copied() {
        next += 1;
        if let Some(SchemaKind::Union(union)) = api.schemas.get(id.0).map(|schema| &schema.kind) {
            for id in union.variants.iter().map(|variant| variant.schema).chain([union.base]) {
                if !all.contains(&id) {
                    all.push(id);
                }
            }
        }
    }
    all
}
