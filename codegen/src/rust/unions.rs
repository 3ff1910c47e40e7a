//! Unions as enums of boxed variants.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::{Context, ident};
use super::docs::{self, Doc, prose_or};
use super::file::{File, literal};
use crate::api::{SchemaId, SchemaKind, Type, Union};

/// Adds the enum of a union. The base is emitted separately.
pub(super) fn emit(context: &Context<'_>, id: SchemaId, union: &Union, file: &mut File) {
    let schema = context.schema(id);
    let names = context.names.schema(id);
    let name = context.type_name(id);
    let boxed = context.prelude("Box");
    let members: Vec<_> = members(union).collect();
    let variants = members.iter().zip(&names.variants).map(|((schema, values), variant)| {
        let (variant, model) = (ident(variant), context.model(*schema));
        let doc = match values {
            Some(values) => docs::doc(context, format!("`{}` is {}.", docs::code(&union.tag), quoted(values))),
            None => docs::doc(context, format!("Any other `{}`, or none. Every field round-trips unchanged.", docs::code(&union.tag))),
        };
        quote!(#doc #variant(#boxed<#model>))
    });
    let first = prose_or(schema.documentation.as_deref(), || format!("One of the variants of `{}`.", context.wire_name(id)));
    let last = names.variants.last().map_or("Other", String::as_str);
    let mut doc = Doc::new(first).add(format!(
        "Polymorphic: `{}` selects the variant. Fields that every variant has need no `match`. An object with an unknown `{0}` becomes \
         [`{last}`](Self::{last}) and round-trips unchanged.",
        docs::code(&union.tag)
    ));
    if union.parent.is_some() {
        let base = context.type_name(union.base);
        doc = doc.add(format!(
            "[`new`](Self::new) creates a [`{base}`](crate::models::{base}), the variant for objects without a more specific type."
        ));
    }
    doc = super::methods::add_index(context, id, doc);
    if let crate::api::SchemaOrigin::Component(name) = &schema.origin {
        doc = doc.add(format!("Schema `{}`.", docs::code(name)));
    }
    let doc = doc.tokens(context);
    let deprecated = super::objects::deprecated(schema.deprecated);
    file.add(quote! {
        #doc
        #deprecated
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }
    });

    let (last, known) = names.variants.split_last().map_or(("Other", &[][..]), |(last, known)| (last.as_str(), known));
    let mut lines = vec![format!("{} by {} {{", names.type_name, literal(&union.tag))];
    lines.extend(known.iter().zip(&union.variants).map(|(name, variant)| {
        let values: Vec<_> = variant.values.iter().map(|value| literal(value)).collect();
        format!("    {name}: {};", values.join(" | "))
    }));
    lines.push("}".to_owned());
    lines.push(format!("other: {last};"));
    file.add_macro("rt::union!", &lines, "");

    let views = views(context, id, union);
    let accessors = accessors(context, id, union);
    let allow = super::objects::allow_deprecated(common_members(context, id).iter().any(|member| member.deprecated));
    let constructor = union.parent.and_then(|_| constructor(context, union));
    file.add(quote! { #allow impl #name { #constructor #views #accessors } });
    file.add(conversions(context, id, union));
}

/// The variants and the base, each with its schema and tag values; the base has none.
fn members(union: &Union) -> impl Iterator<Item = (SchemaId, Option<&Vec<String>>)> {
    union.variants.iter().map(|variant| (variant.schema, Some(&variant.values))).chain([(union.base, None)])
}

fn quoted(values: &[String]) -> String {
    let values: Vec<_> = values.iter().map(|value| format!("`{}`", docs::code(value))).collect();
    values.join(" or ")
}

/// `new` for a union that is itself a variant: its base is a regular case, such as a SAML application without a more specific type.
fn constructor(context: &Context<'_>, union: &Union) -> Option<TokenStream> {
    let (model, base) = (context.model(union.base), context.type_name(union.base));
    let (arguments, values) = super::objects::constructor_arguments(context, union.base, context.object(union.base)?);
    let doc = docs::doc(context, format!("Creates a [`{base}`](crate::models::{base}), which converts into this type."));
    Some(quote! {
        #doc
        #[allow(clippy::new_ret_no_self)]
        #[inline]
        pub fn new(#(#arguments),*) -> #model {
            #model::new(#(#values),*)
        }
    })
}

/// `as_saml`, `as_saml_mut`, `into_saml`.
fn views(context: &Context<'_>, id: SchemaId, union: &Union) -> TokenStream {
    let names = context.names.schema(id);
    let option = context.prelude("Option");
    let views = members(union).zip(names.variants.iter().zip(&names.variant_methods)).map(|((schema, _), (variant, method))| {
        let model = context.model(schema);
        let type_name = context.type_name(schema).to_string();
        let variant = ident(variant);
        let (view, view_mut, into) = (format_ident!("as_{method}"), format_ident!("as_{method}_mut"), format_ident!("into_{method}"));
        let doc = docs::doc(context, format!("Returns the `{type_name}` if `self` is that variant."));
        let doc_mut = docs::doc(context, format!("Returns the `{type_name}` mutably if `self` is that variant."));
        let doc_into = docs::doc(context, format!("Returns the inner `{type_name}` if `self` is that variant, consuming `self`."));
        quote! {
            #doc
            #[inline]
            pub fn #view(&self) -> #option<&#model> {
                match self { Self::#variant(value) => Some(value), _ => None }
            }
            #doc_mut
            #[inline]
            pub fn #view_mut(&mut self) -> #option<&mut #model> {
                match self { Self::#variant(value) => Some(value), _ => None }
            }
            #doc_into
            #[inline]
            pub fn #into(self) -> #option<#model> {
                match self { Self::#variant(value) => Some(*value), _ => None }
            }
        }
    });
    quote!(#(#views)*)
}

/// A field that every variant has with the same type.
pub(super) struct CommonMember<'a> {
    /// The name in JSON.
    pub(super) name: &'a str,
    pub(super) ty: &'a Type,
    pub(super) boxed: bool,
    pub(super) deprecated: bool,
    pub(super) documentation: Option<&'a str>,
}

impl CommonMember<'_> {
    /// Whether the field of another object has the same name and type.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        other.name == self.name && other.ty == self.ty && other.boxed == self.boxed
    }

    /// The type that an accessor returns in an `Option`, and the method of the field that it calls.
    pub(super) fn read(&self, context: &Context<'_>) -> (TokenStream, TokenStream) {
        let value = context.value_type(self.ty);
        match context.unaliased(self.ty) {
            Type::String | Type::Binary => (quote!(&str), quote!(as_deref())),
            Type::Boolean | Type::Integer => (value, quote!(cloned())),
            Type::List(item) => {
                let item = context.value_type(item);
                (quote!(&[#item]), quote!(as_deref()))
            }
            _ if self.boxed => (quote!(&#value), quote!(as_deref())),
            _ => (quote!(&#value), quote!(get())),
        }
    }
}

/// The fields that every variant of a union has with the same type, including variants of nested unions.
pub(super) fn common_members<'a>(context: &Context<'a>, id: SchemaId) -> Vec<CommonMember<'a>> {
    match &context.schema(id).kind {
        SchemaKind::Object(object) => object
            .members
            .iter()
            .enumerate()
            .map(|(index, member)| CommonMember {
                name: &member.name,
                ty: &member.ty,
                boxed: context.boxed(id, index),
                deprecated: member.deprecated,
                documentation: member.documentation.as_deref(),
            })
            .collect(),
        SchemaKind::Union(union) => {
            let mut common = common_members(context, union.base);
            for variant in &union.variants {
                let others = common_members(context, variant.schema);
                common.retain(|member| others.iter().any(|other| member.is_like(other)));
            }
            common
        }
        _ => Vec::new(),
    }
}

/// The Rust name of a field, taken from the union's base.
pub(super) fn member_name<'c>(context: &'c Context<'_>, id: SchemaId, member: &str) -> Option<&'c str> {
    match &context.schema(id).kind {
        SchemaKind::Object(object) => {
            let index = object.members.iter().position(|candidate| candidate.name == member)?;
            context.names.schema(id).members.get(index).map(String::as_str)
        }
        SchemaKind::Union(union) => member_name(context, union.base, member),
        _ => None,
    }
}

fn accessors(context: &Context<'_>, id: SchemaId, union: &Union) -> TokenStream {
    let names = context.names.schema(id);
    let option = context.prelude("Option");
    let accessors = common_members(context, id).into_iter().filter_map(|member| {
        let accessor = member_name(context, id, member.name)?;
        let accessor_mut = format_ident!("{}_mut", accessor.trim_start_matches("r#"));
        let value = context.value_type(member.ty);
        let held = if member.boxed {
            let boxed = context.prelude("Box");
            quote!(#boxed<#value>)
        } else {
            value
        };
        let (returned, get) = member.read(context);
        let arms: Vec<(Ident, SchemaId, Ident)> = members(union)
            .zip(&names.variants)
            .filter_map(|((schema, _), variant)| Some((ident(variant), schema, ident(member_name(context, schema, member.name)?))))
            .collect();
        let gets = arms.iter().map(|(variant, schema, field)| match context.union(*schema) {
            Some(_) => quote!(Self::#variant(value) => value.#field()),
            None => quote!(Self::#variant(value) => value.#field.#get),
        });
        let muts = arms.iter().map(|(variant, schema, field)| match context.union(*schema) {
            Some(_) => {
                let field = format_ident!("{}_mut", field.to_string().trim_start_matches("r#"));
                quote!(Self::#variant(value) => value.#field())
            }
            None => quote!(Self::#variant(value) => &mut value.#field),
        });
        let accessor = ident(accessor);
        let doc = docs::of_member(member.documentation)
            .add(format!("`{}` in JSON; `None` if absent or null.", docs::code(member.name)))
            .tokens(context);
        let doc_mut = docs::doc(context, format!("Returns `{}` mutably.", docs::code(member.name)));
        let deprecated = super::objects::deprecated(member.deprecated);
        Some(quote! {
            #doc
            #deprecated
            #[inline]
            pub fn #accessor(&self) -> #option<#returned> {
                match self { #(#gets,)* }
            }
            #doc_mut
            #deprecated
            #[inline]
            pub fn #accessor_mut(&mut self) -> &mut rt::Field<#held> {
                match self { #(#muts,)* }
            }
        })
    });
    quote!(#(#accessors)*)
}

/// `From` for each variant, including variants of nested unions.
fn conversions(context: &Context<'_>, id: SchemaId, union: &Union) -> TokenStream {
    let names = context.names.schema(id);
    let name = context.type_name(id);
    let boxed = context.prelude("Box");
    let mut seen = vec![id];
    let mut conversions = Vec::new();
    for ((variant_schema, _), variant) in members(union).zip(&names.variants) {
        let variant = ident(variant);
        let mut open = vec![(variant_schema, quote!(value))];
        while let Some((schema, value)) = open.pop() {
            if seen.contains(&schema) {
                continue;
            }
            seen.push(schema);
            let model = context.model(schema);
            conversions.push(quote! {
                impl ::std::convert::From<#model> for #name {
                    #[inline]
                    fn from(value: #model) -> Self {
                        Self::#variant(#boxed::new(#value))
                    }
                }
                impl ::std::convert::From<#model> for rt::Field<#name> {
                    #[inline]
                    fn from(value: #model) -> Self {
                        Self::Value(#name::from(value))
                    }
                }
            });
            if let Some(nested) = context.union(schema) {
                // A variant already converts from everything nested in it, at any depth.
                let value = if schema == variant_schema { quote!(<#model as ::std::convert::From<_>>::from(#value)) } else { value };
                open.extend(self::members(nested).map(|(inner, _)| (inner, value.clone())));
            }
        }
    }
    quote! {
        #(#conversions)*
    }
}
