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
        let doc = docs::of_member(member.documentation.as_deref()).add(docs::member_facts(member)).tokens(context);
        let deprecated = deprecated(member.deprecated);
        quote!(#doc #deprecated pub #field: rt::Field<#ty>)
    });
    let doc = documentation(context, id, object).tokens(context);
    let deprecated = deprecated(schema.deprecated);
    let allow = allow_deprecated(object.members.iter().any(|member| member.deprecated) || schema.deprecated);
    let additional_doc = docs::doc(
        context,
        if object.extensible {
            "Custom attributes and other fields not described by the spec: `get` and `set` them by name."
        } else {
            "Fields not described by the spec; kept on round-trip and sent back unchanged."
        },
    );
    file.add(quote! {
        #doc
        #deprecated
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
    let first = prose_or(schema.documentation.as_deref(), || format!("The object `{}`.", context.wire_name(id)));
    let mut doc = Doc::new(first);
    if let Some(parent) = object.parent {
        let target = context.model(parent);
        let (name, path) = (context.type_name(parent), target.to_string().replace(' ', ""));
        doc = doc.add(format!("Has every field of [`{name}`]({path})."));
    }
    if object.additional.is_some() {
        doc = doc.add("Additional fields are expected: `get` and `set` them by name.");
    }
    doc = super::methods::add_index(context, id, doc);
    doc.add(match &schema.origin {
        crate::api::SchemaOrigin::Component(name) => format!("Schema `{}`.", docs::code(name)),
        _ => format!("Schema at `{}`.", docs::code(&schema.at.pointer)),
    })
}

/// The arguments of `new`, one per required field, and their names.
pub(super) fn constructor_arguments(context: &Context<'_>, id: SchemaId, object: &Object) -> (Vec<TokenStream>, Vec<proc_macro2::Ident>) {
    let names = context.names.schema(id);
    let into = context.prelude("Into");
    let members = object.members.iter().enumerate().zip(&names.members);
    let required = members.filter(|((_, member), _)| member.required && !member.read_only && fixed(object, &member.name).is_none());
    let arguments = required.map(|((index, member), field)| {
        let (field, ty) = (ident(field), context.member_type(id, index, member));
        (quote!(#field: impl #into<rt::Field<#ty>>), field)
    });
    arguments.unzip()
}

fn constructor(context: &Context<'_>, id: SchemaId, object: &Object) -> TokenStream {
    let (arguments, fields) = constructor_arguments(context, id, object);
    let name = context.type_name(id);
    if fields.is_empty() {
        let fixed: Vec<_> =
            object.fixed.iter().map(|fixed| format!("`{}` set to `{}`", docs::code(&fixed.member), docs::code(&fixed.value))).collect();
        let doc = docs::doc(
            context,
            match fixed.as_slice() {
                [] => format!("Creates an empty `{name}`."),
                fixed => format!("Creates a `{name}` with {}.", fixed.join(" and ")),
            },
        );
        return quote! {
            #doc
            #[inline]
            pub fn new() -> Self {
                <Self as ::std::default::Default>::default()
            }
        };
    }
    let doc = docs::doc(context, format!("Creates a `{name}` with its required fields."));
    quote! {
        #doc
        #[inline]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#fields: #fields.into(),)* ..::std::default::Default::default() }
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
        let doc = docs::doc(context, format!("Sets `{}`.", docs::code(&member.name)));
        let deprecated = deprecated(member.deprecated);
        Some(quote! {
            #doc
            #deprecated
            #[inline]
            #[must_use]
            pub fn #field(mut self, #field: impl #into<rt::Field<#ty>>) -> Self {
                rt::put(&mut self.#field, #field);
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
            // The key as JSON has it, escapes included.
            let key = format!("{}:", serde_json::Value::from(member.name.as_str()));
            format!("    {index}: {} => {field};", literal(&key))
        })
        .collect();
    let fixed: Vec<_> = object
        .fixed
        .iter()
        .filter_map(|fixed| {
            let index = object.members.iter().position(|member| member.name == fixed.member)?;
            Some(format!("{index} {}: {}", names.members[index], literal(&fixed.value)))
        })
        .collect();
    let mut body = vec![format!("{} as {} {{", names.type_name, literal(context.wire_name(id)))];
    body.extend(lines);
    body.push("}".to_owned());
    body.push(format!("additional: {};", names.additional));
    let members = || object.members.iter().enumerate();
    let read_only: Vec<_> = members().filter(|(_, member)| member.read_only).map(|(index, _)| index.to_string()).collect();
    if !read_only.is_empty() {
        body.push(format!("read_only: [{}];", read_only.join(", ")));
    }
    let is_escaped = |name: &str| serde_json::Value::from(name).to_string().len() > name.len() + 2;
    let escaped: Vec<_> = members()
        .filter(|(_, member)| is_escaped(&member.name))
        .map(|(index, member)| format!("{index}: {}", literal(&member.name)))
        .collect();
    if !escaped.is_empty() {
        body.push(format!("escaped: [{}];", escaped.join(", ")));
    }
    let expects_more = object.extensible || object.additional.is_some();
    if !fixed.is_empty() {
        body.push(format!("fixed {{ {} }}", fixed.join(", ")));
    }
    if expects_more {
        body.push("extensible: true".to_owned());
    }
    file.add_macro("rt::object!", &body, "");
}

/// The `deprecated` attribute.
pub(super) fn deprecated(deprecated: bool) -> TokenStream {
    if deprecated { quote!(#[deprecated]) } else { quote!() }
}

/// Allows code to use deprecated items.
pub(super) fn allow_deprecated(any: bool) -> TokenStream {
    if any { quote!(#[allow(deprecated)]) } else { quote!() }
}
