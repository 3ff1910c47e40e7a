//! Decides which Cargo features compile an item. Every tag has one feature.
//!
//! A tag's feature compiles its operations and every model that they can reach. A model that no operation reaches belongs to its own tag. A
//! parent is not reached from its variants, unlike in [`Graph::tags_of`](crate::api::Graph::tags_of): inherited fields are in the variant
//! itself, and a feature compiles only what it needs.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{Api, BodyKind, Output, SchemaId, SchemaKind, TagId, Type};

/// The tags of every schema.
pub(super) struct Gates {
    schemas: Vec<BTreeSet<TagId>>,
    tags: usize,
}

impl Gates {
    pub(super) fn new(api: &Api) -> Self {
        let mut gates = Self { schemas: vec![BTreeSet::new(); api.schemas.len()], tags: api.tags.len() };
        for operation in &api.operations {
            let tag = operation.tag;
            for parameter in &operation.parameters {
                gates.reach(api, &parameter.ty, tag);
            }
            match operation.body.as_ref().map(|body| &body.kind) {
                Some(BodyKind::Json(ty) | BodyKind::Form(ty)) => gates.reach(api, ty, tag),
                Some(BodyKind::Multipart(parts)) => {
                    parts.iter().filter_map(|part| part.ty.as_ref()).for_each(|ty| gates.reach(api, ty, tag))
                }
                _ => {}
            }
            if let Output::Json(ty) = &operation.output {
                gates.reach(api, ty, tag);
            }
        }
        for method in &api.methods {
            if let Ok(operation) = method.operation {
                gates.reach(api, &Type::Schema(method.model), api.operation(operation).tag);
            }
        }
        for schema in &api.schemas {
            if gates.schemas[schema.id.0].is_empty() {
                match schema.tag {
                    Some(tag) => gates.reach(api, &Type::Schema(schema.id), tag),
                    None => (0..api.tags.len()).for_each(|tag| gates.reach(api, &Type::Schema(schema.id), TagId(tag))),
                }
            }
        }
        gates
    }

    fn reach(&mut self, api: &Api, ty: &Type, tag: TagId) {
        let mut open = vec![ty];
        while let Some(ty) = open.pop() {
            match ty {
                Type::List(inner) | Type::Map(inner) => open.push(inner),
                Type::Schema(id) if self.schemas[id.0].insert(tag) => match &api.schemas[id.0].kind {
                    SchemaKind::Object(object) => {
                        open.extend(object.members.iter().map(|member| &member.ty));
                        open.extend(object.additional.as_ref());
                    }
                    SchemaKind::Union(union) => {
                        for variant in &union.variants {
                            self.reach(api, &Type::Schema(variant.schema), tag);
                        }
                        self.reach(api, &Type::Schema(union.base), tag);
                    }
                    SchemaKind::Choice(choice) => open.extend(choice.alternatives.iter().map(|alternative| &alternative.ty)),
                    SchemaKind::Alias(ty) => open.push(ty),
                    SchemaKind::Enum(_) => {}
                },
                _ => {}
            }
        }
    }

    /// Whether two schemas are compiled by the same features.
    pub(super) fn same(&self, left: SchemaId, right: SchemaId) -> bool {
        self.schemas[left.0] == self.schemas[right.0]
    }

    /// Whether several features compile a schema.
    pub(super) fn is_shared(&self, id: SchemaId) -> bool {
        self.schemas[id.0].len() > 1
    }

    /// The `cfg` attribute for an item that needs these schemas; empty if every tag needs one of them.
    pub(super) fn of_schemas(&self, schemas: impl IntoIterator<Item = SchemaId>, features: &[String]) -> Gate {
        let tags: BTreeSet<TagId> = schemas.into_iter().flat_map(|id| self.schemas[id.0].iter().copied()).collect();
        if tags.len() == self.tags {
            return Gate(Vec::new());
        }
        Gate(tags.into_iter().map(|tag| features[tag.0].clone()).collect())
    }
}

/// The features of which at least one must be enabled; empty if the item is always compiled.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Gate(Vec<String>);

impl Gate {
    /// Always compiled.
    pub(super) fn always() -> Self {
        Self(Vec::new())
    }

    /// Compiled by one feature.
    pub(super) fn feature(name: &str) -> Self {
        Self(vec![name.to_owned()])
    }

    /// The features.
    pub(super) fn features(self) -> BTreeSet<String> {
        self.0.into_iter().collect()
    }

    /// The `cfg` attribute.
    pub(super) fn attribute(&self) -> TokenStream {
        match self.0.as_slice() {
            [] => quote!(),
            [feature] => quote!(#[cfg(feature = #feature)]),
            features => quote!(#[cfg(any(#(feature = #features),*))]),
        }
    }
}
