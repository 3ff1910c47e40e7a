//! Objects as structs.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, ident};
use super::docs::{self, Doc, prose_or};
use super::file::{File, literal};
use crate::api::{Object, SchemaId};

/// Adds the struct of an object.
pub(super) fn emit(context: &Context<'_>, id: SchemaId, object: &Object, file: &mut File) {
    let schema = context.schema(id);
    let names = context.names.schema(id);
    let name = context.type_name(id);
    let additional = ident(&names.additional);

    let fields = object.members.iter().enumerate().zip(&names.members).map(|((index, member), field)| {
        let (field, ty) = (ident(field), context.member_type(id, index, member));
        let prose = docs::of_member(context, &member.name, &member.ty, member.documentation.as_deref());
        let doc = Doc::new(prose).add(docs::member_facts(member)).tokens();
        let deprecated = deprecated(member.deprecated);
        quote!(#doc #deprecated pub #field: rt::Field<#ty>)
    });
    let doc = documentation(context, id, object).tokens();
    let deprecated = deprecated(schema.deprecated);
    let allow = allow_deprecated(object.members.iter().any(|member| member.deprecated) || schema.deprecated);
    let additional_doc = docs::doc(if object.extensible {
        "Custom members, and others that the document does not name: `get` and `set` them by name."
    } else {
        "Members that the document does not name."
    });
    file.add(quote! {
        #doc
        #deprecated
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
            #additional_doc
            pub #additional: rt::Additional,
        }
    });
    let constructor = constructor(context, id, object);
    let setters = setters(context, id, object);
    file.add(quote! { #allow impl #name { #constructor #setters } });
    add_macro(context, id, object, file);
}

fn documentation(context: &Context<'_>, id: SchemaId, object: &Object) -> Doc {
    let schema = context.schema(id);
    let first = prose_or(schema.documentation.as_deref(), || format!("An object of the type `{}`.", context.wire_name(id)));
    let mut doc = Doc::new(first);
    if let Some(parent) = object.parent {
        let target = context.model(parent);
        let (name, path) = (context.type_name(parent), target.to_string().replace(' ', ""));
        doc = doc.add(format!("It has all members of [`{name}`]({path})."));
    }
    if object.additional.is_some() {
        doc = doc.add("Further members are expected; `get` and `set` them by name.");
    }
    for fixed in &object.fixed {
        doc = doc.add(format!("A new one has `{}` set to `{}`.", docs::code(&fixed.member), docs::code(&fixed.value)));
    }
    doc = super::methods::add_index(context, id, doc);
    doc.add(match &schema.origin {
        crate::api::SchemaOrigin::Component(name) => format!("Schema `{}`.", docs::code(name)),
        _ => format!("Schema at `{}`.", docs::code(&schema.at.pointer)),
    })
}

fn constructor(context: &Context<'_>, id: SchemaId, object: &Object) -> TokenStream {
    let names = context.names.schema(id);
    let into = context.prelude("Into");
    let required: Vec<_> = object
        .members
        .iter()
        .enumerate()
        .zip(&names.members)
        .filter(|((_, member), _)| member.required && !member.read_only && fixed(object, &member.name).is_none())
        .map(|((index, member), field)| (ident(field), context.member_type(id, index, member)))
        .collect();
    if required.is_empty() {
        return quote! {
            /// A new one, without members but for those that its type fixes.
            #[inline]
            pub fn new() -> Self {
                <Self as ::std::default::Default>::default()
            }
        };
    }
    let arguments = required.iter().map(|(field, ty)| quote!(#field: impl #into<rt::Field<#ty>>));
    let sets = required.iter().map(|(field, _)| quote!(#field: #field.into()));
    quote! {
        /// A new one with the members that are required.
        #[inline]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#sets,)* ..::std::default::Default::default() }
        }
    }
}

fn setters(context: &Context<'_>, id: SchemaId, object: &Object) -> TokenStream {
    let names = context.names.schema(id);
    let into = context.prelude("Into");
    let setters = object.members.iter().enumerate().zip(&names.members).filter_map(|((index, member), field)| {
        if member.read_only || fixed(object, &member.name).is_some_and(|fixed| !fixed.settable) {
            return None;
        }
        let (field, ty) = (ident(field), context.member_type(id, index, member));
        let doc = docs::doc(format!("Sets `{}`.", docs::code(&member.name)));
        let deprecated = deprecated(member.deprecated);
        Some(quote! {
            #doc
            #deprecated
            #[inline]
            #[must_use]
            pub fn #field(mut self, #field: impl #into<rt::Field<#ty>>) -> Self {
                self.#field = #field.into();
                self
            }
        })
    });
    quote!(#(#setters)*)
}

fn fixed<'o>(object: &'o Object, member: &str) -> Option<&'o crate::api::FixedMember> {
    object.fixed.iter().find(|fixed| fixed.member == member)
}

fn add_macro(context: &Context<'_>, id: SchemaId, object: &Object, file: &mut File) {
    let names = context.names.schema(id);
    let lines: Vec<_> = object
        .members
        .iter()
        .zip(&names.members)
        .enumerate()
        .map(|(index, (member, field))| {
            let read_only = if member.read_only { ", read_only" } else { "" };
            format!("    {index}: {} => {field}{read_only};", literal(&member.name))
        })
        .collect();
    let fixed: Vec<_> = object
        .fixed
        .iter()
        .filter_map(|fixed| {
            let index = object.members.iter().position(|member| member.name == fixed.member)?;
            Some(format!("{}: {}", names.members[index], literal(&fixed.value)))
        })
        .collect();
    let mut body = vec![format!("{} as {} {{", names.type_name, literal(context.wire_name(id)))];
    body.extend(lines);
    body.push("}".to_owned());
    body.push(format!("additional: {};", names.additional));
    let expects_more = object.extensible || object.additional.is_some();
    body.push(format!("fixed {{ {} }}{}", fixed.join(", "), if expects_more { " extensible" } else { "" }));
    file.add_macro("rt::object!", &body, "");
}

/// The attribute of what is deprecated.
pub(super) fn deprecated(deprecated: bool) -> TokenStream {
    if deprecated { quote!(#[deprecated]) } else { quote!() }
}

/// Lets code that is about deprecated things name them.
pub(super) fn allow_deprecated(any: bool) -> TokenStream {
    if any { quote!(#[allow(deprecated)]) } else { quote!() }
}
