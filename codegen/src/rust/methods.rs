//! Methods on models, from the entries of `x-okta-crud` and `x-okta-operations`.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::calls::{CallShape, Place, Scope};
use super::context::{Context, ident};
use super::docs::{self, Doc, prose_or};
use super::file::File;
use super::gates::Gate;
use super::unions::{common_members, member_name};
use crate::api::{OperationId, ResourceMethod, SchemaId, SchemaKind, TagId, Type, ValueSource};

/// A method on a model: the index of its entry in `Api::methods`, and its operation.
pub(super) struct Method<'a> {
    pub(super) index: usize,
    pub(super) entry: &'a ResourceMethod,
    pub(super) operation: OperationId,
    sources: Sources,
}

/// The methods of a model, including those of the unions that it is a variant of.
pub(super) fn of_model<'a>(context: &Context<'a>, id: SchemaId) -> Vec<Method<'a>> {
    // A model's own entry takes precedence over the same entry of an enclosing union.
    let of_owners = owners(context, id).into_iter().flat_map(|owner| context.methods.get(&owner).into_iter().flatten());
    let mut found: Vec<Method<'a>> = of_owners
        .filter_map(|&index| {
            let entry = context.api.methods.get(index)?;
            Some(Method { index, entry, operation: *entry.operation.as_ref().ok()?, sources: sources(context, id, entry)? })
        })
        .collect();
    let mut names = std::collections::HashSet::new();
    found.retain(|method| names.insert(&context.names.methods[method.index]));
    found
}

/// The model itself and the unions that it is a variant of.
fn owners(context: &Context<'_>, id: SchemaId) -> Vec<SchemaId> {
    let mut owners = vec![id];
    let mut next = 0;
    while let Some(owner) = owners.get(next).copied() {
        next += 1;
        for union in context.unions.get(&owner).into_iter().flatten() {
            if !owners.contains(union) {
                owners.push(*union);
            }
        }
    }
    owners
}

/// Lists a model's methods in its documentation. rustdoc describes each one.
pub(super) fn add_index(context: &Context<'_>, id: SchemaId, doc: Doc) -> Doc {
    let methods = of_model(context, id);
    let list = |crud: bool| {
        let of_kind = methods.iter().filter(|method| method.entry.crud == crud);
        let links = of_kind.map(|method| {
            // Intra-doc links to raw identifiers omit the `r#`.
            let name = context.names.methods[method.index].trim_start_matches("r#");
            format!("[`{name}`](Self::{name})")
        });
        links.collect::<Vec<_>>().join(", ")
    };
    let mut doc = doc;
    for (heading, list) in [("CRUD", list(true)), ("Operations", list(false))] {
        if !list.is_empty() {
            doc = doc.add(format!("# {heading}")).add(list + ".");
        }
    }
    doc
}

/// Adds the methods of a model to its file. Returns `false` if there are none.
pub(super) fn emit(context: &Context<'_>, id: SchemaId, file: &mut File) -> bool {
    let mut by_feature: BTreeMap<TagId, Vec<TokenStream>> = BTreeMap::new();
    for method in of_model(context, id) {
        let operation = &context.api.operations[method.operation.0];
        by_feature.entry(operation.tag).or_default().push(emit_method(context, method));
    }
    if by_feature.is_empty() {
        return false;
    }
    // If several features compile the model, the enabled ones may have no method that uses the import.
    let allow = context.gates.is_shared(id).then(|| quote!(#[allow(unused_imports)]));
    file.add_imports(quote!(), quote! { #allow use crate::rt; });
    let model = context.model(id);
    for (tag, methods) in by_feature {
        let gate = Gate::feature(&context.names.tags[tag.0].feature).attribute();
        file.add(quote! {
            #gate
            impl #model { #(#methods)* }
        });
    }
    true
}

fn emit_method(context: &Context<'_>, method: Method<'_>) -> TokenStream {
    let operation = &context.api.operations[method.operation.0];
    let mut shape = CallShape::new(context, method.operation, Scope::Elsewhere);
    let name = ident(&context.names.methods[method.index]);
    let mut path_sources = method.sources.path.into_iter();
    let mut taken = false;
    let mut declarations = Vec::new();
    for argument in &mut shape.arguments {
        let source = match argument.place {
            Place::Path => path_sources.next().flatten(),
            // The caller passes parameters that are written in another style.
            Place::PathList { .. } | Place::PathObject { .. } => path_sources.next().and(None),
            Place::Json(_) => method.sources.body.clone().map(|body| (argument.place.clone(), body)),
            _ => None,
        };
        match source {
            Some(source) => {
                (argument.place, argument.value) = source;
                taken = true;
            }
            None => declarations.push(argument.declaration.clone()),
        }
    }
    // A method that takes no value from the object has no `self`: `User::read(&okta, "00u1")`.
    let receiver = taken.then(|| quote!(&self,));
    let request = shape.request(quote!(okta));
    let (returned, value) = (shape.returned(), shape.value(&request));
    let tag = context.tag_names(operation);
    let function = context.names.operation(method.operation).function.trim_start_matches("r#");
    let summary = prose_or(operation.summary.as_deref(), || format!("Calls `{}`.", docs::code(&operation.okta_id)));
    let doc = Doc::new(summary)
        .add(format!(
            "Calls [`{function}`](crate::api::{}::{}::{function}): `{} {}`.",
            tag.module,
            tag.handle,
            operation.method,
            docs::code(&operation.path)
        ))
        .add_prose(missing(method.entry).as_deref())
        .tokens(context);
    let deprecated = super::objects::deprecated(operation.deprecated);
    let allow = super::objects::allow_deprecated(operation.deprecated);
    quote! {
        #doc
        #deprecated
        #allow
        #[inline]
        pub fn #name(#receiver okta: &crate::Okta #(, #declarations)*) -> #returned {
            #value
        }
    }
}

/// Documents the fields that a method needs from its model. Other errors are the same for every function and not worth a section.
fn missing(entry: &ResourceMethod) -> Option<String> {
    let members: Vec<_> = entry
        .path_sources
        .iter()
        .filter_map(|source| match source {
            ValueSource::Member(path) => Some(format!("`{}`", docs::code(&path.join(".")))),
            _ => None,
        })
        .collect();
    let last = members.last()?;
    let verb = if members.len() == 1 { "is" } else { "are" };
    let list = match members.len() {
        1 => last.clone(),
        length => format!("{} and {last}", members[..length - 1].join(", ")),
    };
    Some(format!("# Errors\n\nFails without sending a request unless {list} {verb} set."))
}

/// The values that a method takes from its model; `None` for arguments.
#[derive(Default)]
struct Sources {
    path: Vec<Option<(Place, TokenStream)>>,
    body: Option<TokenStream>,
}

/// `None` if the model lacks the field.
fn sources(context: &Context<'_>, id: SchemaId, entry: &ResourceMethod) -> Option<Sources> {
    let mut path = Vec::new();
    for source in &entry.path_sources {
        path.push(match source {
            ValueSource::Argument | ValueSource::This => None,
            ValueSource::Member(members) => Some(path_field(context, id, members)?),
        });
    }
    let body = match &entry.body_source {
        Some(ValueSource::This) => Some(quote!(rt::Value::source(self))),
        _ => None,
    };
    Some(Sources { path, body })
}

/// A field, or a field of a nested object, as a path value.
fn path_field(context: &Context<'_>, id: SchemaId, members: &[String]) -> Option<(Place, TokenStream)> {
    let (model, full) = (context.wire_name(id).to_owned(), members.join("."));
    let (first, rest) = members.split_first()?;
    let field = ident(member_name(context, id, first)?);
    if let SchemaKind::Union(_) = context.schema(id).kind {
        let member = common_members(context, id).into_iter().find(|member| member.name == *first)?;
        let text = match context.unaliased(member.ty) {
            Type::String if rest.is_empty() => quote!(self.#field()),
            Type::Integer if rest.is_empty() => quote!(self.#field().map(|value| value.to_string())),
            Type::Schema(inner) => {
                let inner = nested(context, *inner, rest, quote!(value))?;
                quote!(self.#field().and_then(|value| #inner))
            }
            _ => return None,
        };
        return Some((Place::PathNested { model, field: full }, text));
    }
    if rest.is_empty() {
        return Some((Place::PathField { model, field: full }, quote!(&self.#field)));
    }
    let text = nested(context, id, members, quote!(self))?;
    Some((Place::PathNested { model, field: full }, text))
}

/// The string at a path of fields below a value, an `Option<Cow<str>>`.
fn nested(context: &Context<'_>, id: SchemaId, members: &[String], value: TokenStream) -> Option<TokenStream> {
    let (first, rest) = members.split_first()?;
    let Type::Schema(id) = *context.unaliased(&Type::Schema(id)) else { return None };
    let object = context.object(id)?;
    let member = object.members.iter().find(|member| member.name == *first)?;
    let field = ident(member_name(context, id, first)?);
    if rest.is_empty() {
        return Some(quote!(#value.#field.text()));
    }
    let Type::Schema(next) = member.ty else { return None };
    let inner = nested(context, next, rest, quote!(value))?;
    Some(quote!(#value.#field.get().and_then(|value| #inner)))
}
