//! Queries that all emitters share.

use std::collections::{HashMap, HashSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::docs::Comments;
use super::gates::Gates;
use crate::api::{Api, Object, Schema, SchemaId, SchemaKind, Type, Union};
use crate::names::Names;

/// The API and its names, with derived facts that several emitters need.
pub(super) struct Context<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names,
    pub(super) gates: Gates,
    pub(super) comments: Comments,
    /// The entries of `Api::methods` by model.
    pub(super) methods: HashMap<SchemaId, Vec<usize>>,
    /// The unions that a schema is a variant or the base of.
    pub(super) unions: HashMap<SchemaId, Vec<SchemaId>>,
    type_names: HashSet<&'a str>,
}

impl<'a> Context<'a> {
    pub(super) fn new(api: &'a Api, names: &'a Names) -> Self {
        let type_names = names.schemas.iter().map(|schema| schema.type_name.as_str()).collect();
        let mut methods: HashMap<SchemaId, Vec<usize>> = HashMap::new();
        for (index, method) in api.methods.iter().enumerate() {
            methods.entry(method.model).or_default().push(index);
        }
        let mut unions: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
        for schema in &api.schemas {
            let SchemaKind::Union(union) = &schema.kind else { continue };
            for part in union.variants.iter().map(|variant| variant.schema).chain([union.base]) {
                let of_part = unions.entry(part).or_default();
                if of_part.last() != Some(&schema.id) {
                    of_part.push(schema.id);
                }
            }
        }
        Self { api, names, gates: Gates::new(api), comments: Comments::default(), methods, unions, type_names }
    }

    pub(super) fn schema(&self, id: SchemaId) -> &'a Schema {
        &self.api.schemas[id.0]
    }

    pub(super) fn type_name(&self, id: SchemaId) -> Ident {
        ident(&self.names.schema(id).type_name)
    }

    /// The schema's name in the spec, or the name of its type for an inline schema.
    pub(super) fn wire_name(&self, id: SchemaId) -> &'a str {
        match &self.schema(id).origin {
            crate::api::SchemaOrigin::Component(name) => name,
            crate::api::SchemaOrigin::BaseOf(union) => self.wire_name(*union),
            _ => &self.names.schema(id).type_name,
        }
    }

    /// The path of a model, valid in every file.
    pub(super) fn model(&self, id: SchemaId) -> TokenStream {
        let name = self.type_name(id);
        quote!(crate::models::#name)
    }

    /// A type of the prelude, by full path if a model has the same name.
    pub(super) fn prelude(&self, name: &str) -> TokenStream {
        let short = ident(name);
        if !self.type_names.contains(name) {
            return quote!(#short);
        }
        match name {
            "String" => quote!(::std::string::String),
            "Vec" => quote!(::std::vec::Vec),
            "Box" => quote!(::std::boxed::Box),
            "Option" => quote!(::std::option::Option),
            "Some" | "None" => quote!(::std::option::Option::#short),
            "Default" => quote!(::std::default::Default),
            "Into" | "From" | "AsRef" => quote!(::std::convert::#short),
            "IntoIterator" => quote!(::std::iter::IntoIterator),
            _ => quote!(#short),
        }
    }

    /// Whether a field holds its value in a `Box`.
    pub(super) fn boxed(&self, owner: SchemaId, index: usize) -> bool {
        self.names.schema(owner).boxed.get(index).copied().unwrap_or_default()
    }

    /// The object behind a schema, following aliases.
    pub(super) fn object(&self, id: SchemaId) -> Option<&'a Object> {
        match &self.schema(id).kind {
            SchemaKind::Object(object) => Some(object),
            _ => None,
        }
    }

    pub(super) fn union(&self, id: SchemaId) -> Option<&'a Union> {
        match &self.schema(id).kind {
            SchemaKind::Union(union) => Some(union),
            _ => None,
        }
    }

    /// The type behind outermost aliases.
    pub(super) fn unaliased<'t>(&self, ty: &'t Type) -> &'t Type
    where
        'a: 't,
    {
        self.api.resolve(ty)
    }
}

/// An identifier, raw (`r#type`) if necessary.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}
