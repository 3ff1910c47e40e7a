//! Names inside types: fields, enum values, variants of unions.

use std::collections::HashMap;

use crate::api::{Api, Choice, Object, Schema, SchemaId, SchemaKind, Type, Union};
use crate::document::Location;
use crate::runtime_surface::{CONVERSIONS, MODEL_METHODS};

use super::lock::Key;
use super::schemas::{Types, base_prefix};
use super::scope::{Book, Claim, Scopes, Wish};
use super::text::{self, Style};

/// The names of an enum's values or a union's variants.
#[derive(Clone, Debug, Default)]
pub(super) struct VariantNames {
    pub(super) names: Vec<String>,
    /// For a union: the name of each variant in methods.
    pub(super) methods: Vec<String>,
}

impl VariantNames {
    /// A union's methods for one variant.
    pub(super) fn accessors(&self) -> impl Iterator<Item = String> + '_ {
        self.methods.iter().flat_map(|name| [format!("as_{name}"), format!("as_{name}_mut"), format!("into_{name}")])
    }
}

/// Names the values of enums and the variants of unions, by schema.
pub(super) fn assign_variants(api: &Api, types: &Types, book: &mut Book<'_>) -> Vec<VariantNames> {
    let names = api.schemas.iter().map(|schema| match &schema.kind {
        SchemaKind::Enum(known) => VariantNames { names: values(schema, &known.values, types, book), methods: Vec::new() },
        SchemaKind::Union(union) => variants(api, schema, union, types, book),
        SchemaKind::Choice(choice) => alternatives(api, schema, choice, types, book),
        _ => VariantNames::default(),
    });
    names.collect()
}

fn values(schema: &Schema, values: &[String], types: &Types, book: &mut Book<'_>) -> Vec<String> {
    let of = &types.whats[schema.id.0];
    let wishes = values.iter().map(|value| {
        let key = Key::new("value").path(&types.keys[schema.id.0]).text(value);
        let what = format!("the value `{value}` of {of}");
        let mut candidates = text::candidates(value, Style::Pascal);
        let claim = if candidates[0] == *value { Claim::Exact } else { Claim::Suggested };
        // Values that differ only in case get a suffix that states the case.
        let (upper, lower) = (value.chars().any(char::is_uppercase), value.chars().any(char::is_lowercase));
        if upper != lower {
            candidates.push(format!("{}{}", candidates[0], if upper { "Upper" } else { "Lower" }));
        }
        // Every enum has the variant `Unknown` for unrecognised values.
        Wish::new(key, what, &schema.at, candidates).claim(claim).reserved(["Unknown"])
    });
    Scopes::new(Style::Pascal, "Value").assign(wishes.collect(), book)
}

fn variants(api: &Api, schema: &Schema, union: &Union, types: &Types, book: &mut Book<'_>) -> VariantNames {
    let of = &types.whats[schema.id.0];
    let enclosing = enclosing_unions(api, schema.id);
    let mut wishes = Vec::new();
    for variant in &union.variants {
        let key = Key::new("variant").path(&types.keys[schema.id.0]).mark("@of").path(&types.keys[variant.schema.0]);
        let name = &types.names[variant.schema.0];
        let short = enclosing.iter().find_map(|union| without(name, &types.names[union.0])).unwrap_or(name);
        let what = format!("the variant {} of {of}", types.whats[variant.schema.0]);
        wishes.push(Wish::new(key, what, &api.schemas[variant.schema.0].at, vec![short.to_owned(), name.clone()]));
    }
    let base = Key::new("variant").path(&types.keys[schema.id.0]).mark("@base");
    let candidates = [base_prefix(api, schema.id), "Base", "Unlisted"].map(str::to_owned).into();
    wishes.push(Wish::new(base, format!("the fallback variant of {of}"), &schema.at, candidates));
    with_methods(wishes, of, book)
}

/// The alternatives of a choice, and the one for any other JSON.
fn alternatives(api: &Api, schema: &Schema, choice: &Choice, types: &Types, book: &mut Book<'_>) -> VariantNames {
    let of = &types.whats[schema.id.0];
    let own = &types.names[schema.id.0];
    let mut wishes: Vec<Wish<'_>> = Vec::new();
    for alternative in &choice.alternatives {
        let mut key = Key::new("alternative").path(&types.keys[schema.id.0]).text(&kind_of(&alternative.ty, types));
        while wishes.iter().any(|wish| wish.key.as_ref() == Some(&key)) {
            key = key.mark("@also");
        }
        let mut candidates: Vec<String> = alternative.title.iter().map(|title| text::pascal_type(title)).collect();
        let name = kind_of(&alternative.ty, types);
        let short = without(&name, own).or_else(|| name.strip_prefix(own.as_str()).filter(|rest| rest.starts_with(char::is_uppercase)));
        candidates.extend(short.map(str::to_owned));
        candidates.push(name.clone());
        let at = match alternative.ty {
            Type::Schema(id) => &api.schemas[id.0].at,
            _ => &schema.at,
        };
        wishes.push(Wish::new(key, format!("the alternative `{name}` of {of}"), at, candidates));
    }
    let other = Key::new("alternative").path(&types.keys[schema.id.0]).mark("@other");
    let candidates = ["Other", "OtherJson", "Unlisted"].map(str::to_owned).into();
    wishes.push(Wish::new(other, format!("the fallback of {of}"), &schema.at, candidates));
    with_methods(wishes, of, book)
}

/// The kind of JSON that a type is, or the name of a model.
fn kind_of(ty: &Type, types: &Types) -> String {
    match ty {
        Type::String | Type::Secret | Type::Binary => "String".to_owned(),
        Type::Boolean => "Boolean".to_owned(),
        Type::Integer => "Integer".to_owned(),
        Type::Number => "Number".to_owned(),
        Type::DateTime => "DateTime".to_owned(),
        Type::Any => "Json".to_owned(),
        Type::FreeForm => "Object".to_owned(),
        Type::Links => "Links".to_owned(),
        Type::Schema(id) => types.names[id.0].clone(),
        Type::List(item) => format!("{}List", kind_of(item, types)),
        Type::Map(value) => format!("{}Map", kind_of(value, types)),
    }
}

/// Names variants, and their methods after them.
fn with_methods(wishes: Vec<Wish<'_>>, of: &str, book: &mut Book<'_>) -> VariantNames {
    let keys: Vec<Option<Key>> = wishes.iter().map(|wish| wish.key.clone()).collect();
    let places: Vec<&Location> = wishes.iter().map(|wish| wish.at).collect();
    let names = Scopes::new(Style::Pascal, "Variant").assign(wishes, book);

    let mut wishes = Vec::new();
    for ((name, at), variant) in names.iter().zip(places).zip(keys.into_iter().flatten()) {
        let claim = if book.locked(&variant).is_some() { Claim::Follows } else { Claim::Suggested };
        let what = format!("the methods for the variant `{name}` of {of}");
        wishes.push(Wish::new(Key::new("variant-method").path(&variant), what, at, vec![text::snake(name)]).claim(claim).quiet());
    }
    let methods = Scopes::new(Style::Snake, "_").with_mut().of_parts().assign(wishes, book);
    VariantNames { names, methods }
}

/// A union and the unions that it is a variant of, innermost first.
fn enclosing_unions(api: &Api, id: SchemaId) -> Vec<SchemaId> {
    let mut unions = Vec::new();
    let mut next = Some(id);
    while let Some(id) = next.filter(|id| !unions.contains(id)) {
        unions.push(id);
        next = match api.schemas.get(id.0).map(|schema| &schema.kind) {
            Some(SchemaKind::Union(union)) => union.parent,
            _ => None,
        };
    }
    unions
}

/// The name of a variant without its union's name: `Saml` for `SamlApplication` in `Application`.
fn without<'a>(name: &'a str, union: &str) -> Option<&'a str> {
    let rest = name.strip_suffix(union).or_else(|| name.strip_prefix(union))?;
    (rest.starts_with(char::is_uppercase) && text::is_identifier(rest)).then_some(rest)
}

/// The names of an object's or a union's fields.
#[derive(Clone, Debug, Default)]
pub(super) struct MemberNames {
    pub(super) names: Vec<String>,
    /// The field for additional properties.
    pub(super) additional: String,
}

/// Names the fields of objects, by schema. A union has the fields of its base.
pub(super) fn assign_members(api: &Api, types: &Types, variants: &[VariantNames], book: &mut Book<'_>) -> Vec<MemberNames> {
    let mut given: HashMap<SchemaId, MemberNames> = HashMap::new();
    for schema in &api.schemas {
        // Ancestors come first: inherited fields keep their names.
        let mut lineage = vec![schema.id];
        while let Some(parent) = lineage.last().and_then(|id| parent_object(api, *id)).filter(|parent| !lineage.contains(parent)) {
            lineage.push(parent);
        }
        for id in lineage.into_iter().rev() {
            if let (false, SchemaKind::Object(object)) = (given.contains_key(&id), &api.schemas[id.0].kind) {
                let parent = parent_object(api, id).and_then(|parent| match &api.schemas[parent.0].kind {
                    SchemaKind::Object(object) => Some((object, given.get(&parent)?)),
                    _ => None,
                });
                let names = members(api, id, object, parent, types, variants, book);
                given.insert(id, names);
            }
        }
    }
    let names = api.schemas.iter().map(|schema| match &schema.kind {
        SchemaKind::Union(union) => given.get(&union.base).cloned().unwrap_or_default(),
        _ => given.get(&schema.id).cloned().unwrap_or_default(),
    });
    names
        .map(|names| if names.additional.is_empty() { MemberNames { additional: "additional".to_owned(), ..names } } else { names })
        .collect()
}

/// The object that an object inherits from, directly or as a variant of a union with that base.
fn parent_object(api: &Api, id: SchemaId) -> Option<SchemaId> {
    let SchemaKind::Object(object) = &api.schemas.get(id.0)?.kind else { return None };
    let mut next = object.parent;
    for _ in 0..api.schemas.len() {
        let parent = api.schemas.get(next?.0)?;
        match &parent.kind {
            SchemaKind::Object(_) => return Some(parent.id),
            SchemaKind::Union(union) if union.base != id => return Some(union.base),
            SchemaKind::Union(union) => next = union.parent,
            _ => return None,
        }
    }
    None
}

fn members(
    api: &Api,
    id: SchemaId,
    object: &Object,
    parent: Option<(&Object, &MemberNames)>,
    types: &Types,
    variants: &[VariantNames],
    book: &mut Book<'_>,
) -> MemberNames {
    let schema = &api.schemas[id.0];
    let unions: Vec<&Schema> =
        (api.schemas.iter()).filter(|schema| matches!(&schema.kind, SchemaKind::Union(union) if union.base == id)).collect();
    let accessors: Vec<String> = unions.iter().flat_map(|union| variants[union.id.0].accessors()).collect();
    let inherited = |name: &str| {
        let (object, names) = parent?;
        let index = object.members.iter().position(|member| member.name == name)?;
        names.names.get(index).cloned()
    };
    let mut wishes = Vec::new();
    for member in &object.members {
        let key = Key::new("member").path(&types.keys[id.0]).text(&member.name);
        let what = format!("the field `{}` of {}", member.name, types.whats[id.0]);
        let candidates = text::candidates(&member.name, Style::Snake);
        let mut wish = match inherited(&member.name) {
            Some(name) => Wish::new(key, what, &member.at, vec![name]).claim(Claim::Follows).quiet(),
            None if candidates[0] == member.name => Wish::new(key, what, &member.at, candidates).claim(Claim::Exact),
            None => Wish::new(key, what, &member.at, candidates),
        };
        // A read-only field has no setter and cannot hide a method, but on a union it has an accessor.
        if !member.read_only || !unions.is_empty() {
            wish = wish.reserved(MODEL_METHODS.iter().copied());
        }
        if !unions.is_empty() {
            wish = wish.reserved(CONVERSIONS.iter().copied());
        }
        wishes.push(wish.reserved(accessors.iter().map(String::as_str)));
    }
    // With the suffix `_`, a union would get `clone__mut`.
    let mut known = if unions.is_empty() { Scopes::new(Style::Snake, "_") } else { Scopes::new(Style::Snake, "_value").with_mut() };
    let key = Key::new("additional").path(&types.keys[id.0]);
    let what = format!("the additional properties of {}", types.whats[id.0]);
    // A type that is already in the lock keeps its `additional`.
    let old = book.locked(&types.keys[id.0]).is_some();
    let candidates = ["additional", "additional_members", "further_members"].map(str::to_owned).into();
    wishes.push(Wish::new(key, what, &schema.at, candidates).claim(if old { Claim::Follows } else { Claim::Suggested }).quiet());
    let mut names = known.assign(wishes, book);
    let additional = names.pop().unwrap_or_default();
    MemberNames { names, additional }
}
