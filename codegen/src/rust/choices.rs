//! Choices without a discriminator as enums of their alternatives.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::context::{Context, ident};
use super::docs::{self, Doc, prose_or};
use super::file::{File, literal};
use super::unions::{CommonMember, common_members, member_name};
use crate::api::{Choice, SchemaId, SchemaOrigin, Type};
use crate::runtime_surface::{CONVERSIONS, MODEL_METHODS};

/// Adds the enum of a choice.
pub(super) fn emit(context: &Context<'_>, id: SchemaId, choice: &Choice, file: &mut File) {
    let schema = context.schema(id);
    let names = context.names.schema(id);
    let name = context.type_name(id);
    let other = names.variants.last().map_or("Other", String::as_str);
    let variants = choice.alternatives.iter().zip(&names.variants).map(|(alternative, variant)| {
        let (variant, held) = (ident(variant), held(context, &alternative.ty));
        let title = alternative.title.clone().unwrap_or_else(|| context.short_type(&alternative.ty));
        let doc = docs::doc(context, format!("`{}`", docs::code(&title)));
        quote!(#doc #variant(#held))
    });
    let first = prose_or(schema.documentation.as_deref(), || format!("One of the alternatives of `{}`.", context.wire_name(id)));
    let doc = Doc::new(first)
        .add(format!(
            "The spec names no field that distinguishes the alternatives: the kind of the JSON and the names of its fields decide. JSON that \
             fits none becomes [`{other}`](Self::{other}), and every value round-trips unchanged."
        ))
        .add(match &schema.origin {
            SchemaOrigin::Component(name) => format!("Schema `{}`.", docs::code(name)),
            _ => format!("Schema at `{}`.", docs::code(&schema.at.pointer)),
        })
        .tokens(context);
    let deprecated = super::objects::deprecated(schema.deprecated);
    let other_variant = ident(other);
    file.add(quote! {
        #doc
        #deprecated
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// JSON that fits no alternative, preserved unchanged.
            #other_variant(rt::Json),
        }
    });
    let mut lines = vec![format!("{} {{", names.type_name)];
    lines.extend(choice.alternatives.iter().zip(&names.variants).map(|(alternative, variant)| {
        let required: Vec<String> = required(context, &alternative.ty).iter().map(|name| format!(" {}", literal(name))).collect();
        format!("    {variant}:{};", required.concat())
    }));
    lines.push("}".to_owned());
    lines.push(format!("other: {other};"));
    file.add_macro("rt::choice!", &lines, "");

    let members = accessor_members(context, id, choice);
    let (views, accessors) = (views(context, id, choice), accessors(context, id, choice, &members));
    let allow = super::objects::allow_deprecated(members.iter().any(|(member, _)| member.deprecated));
    file.add(quote! { #allow impl #name { #views #accessors } });
    file.add(conversions(context, id, choice));
}

/// The type that a variant holds. Models are boxed, so that the enum stays small.
fn held(context: &Context<'_>, ty: &Type) -> TokenStream {
    let value = context.value_type(ty);
    if is_boxed(context, ty) {
        let boxed = context.prelude("Box");
        quote!(#boxed<#value>)
    } else {
        value
    }
}

fn is_boxed(context: &Context<'_>, ty: &Type) -> bool {
    matches!(context.unaliased(ty), Type::Schema(_))
}

/// The required fields of an object.
fn required<'c>(context: &'c Context<'_>, ty: &Type) -> Vec<&'c str> {
    let Type::Schema(id) = context.unaliased(ty) else { return Vec::new() };
    let Some(object) = context.object(*id) else { return Vec::new() };
    object.members.iter().filter(|member| member.required).map(|member| member.name.as_str()).collect()
}

/// `as_email`, `as_email_mut`, `into_email`.
fn views(context: &Context<'_>, id: SchemaId, choice: &Choice) -> TokenStream {
    let names = context.names.schema(id);
    let option = context.prelude("Option");
    let types = choice.alternatives.iter().map(|alternative| (alternative.ty.clone(), is_boxed(context, &alternative.ty)));
    let views =
        types.chain([(Type::Any, false)]).zip(names.variants.iter().zip(&names.variant_methods)).map(|((ty, boxed), (variant, method))| {
            let value = context.value_type(&ty);
            let shown = docs::code(&context.short_type(&ty));
            let variant = ident(variant);
            let (view, view_mut, into) = (format_ident!("as_{method}"), format_ident!("as_{method}_mut"), format_ident!("into_{method}"));
            let doc = docs::doc(context, format!("Returns the `{shown}` if `self` is that alternative."));
            let doc_mut = docs::doc(context, format!("Returns the `{shown}` mutably if `self` is that alternative."));
            let doc_into = docs::doc(context, format!("Returns the inner `{shown}` if `self` is that alternative, consuming `self`."));
            let taken = if boxed { quote!(*value) } else { quote!(value) };
            quote! {
                #doc
                pub fn #view(&self) -> #option<&#value> {
                    match self { Self::#variant(value) => Some(value), _ => None }
                }
                #doc_mut
                pub fn #view_mut(&mut self) -> #option<&mut #value> {
                    match self { Self::#variant(value) => Some(value), _ => None }
                }
                #doc_into
                pub fn #into(self) -> #option<#value> {
                    match self { Self::#variant(value) => Some(#taken), _ => None }
                }
            }
        });
    quote!(#(#views)*)
}

/// The fields that every alternative has with the same type, with the names of their accessors; none if an alternative is not an object. A
/// field whose name is that of a method of the enum has no accessor.
pub(super) fn accessor_members<'a>(context: &Context<'a>, id: SchemaId, choice: &Choice) -> Vec<(CommonMember<'a>, String)> {
    let members = |ty: &Type| match context.unaliased(ty) {
        Type::Schema(id) => common_members(context, *id),
        _ => Vec::new(),
    };
    let Some((first, rest)) = choice.alternatives.split_first() else { return Vec::new() };
    let mut common = members(&first.ty);
    for alternative in rest {
        let others = members(&alternative.ty);
        common.retain(|member| others.iter().any(|other| member.is_like(other)));
    }
    let Type::Schema(named_by) = context.unaliased(&first.ty) else { return Vec::new() };
    let methods = &context.names.schema(id).variant_methods;
    let own = |name: &str| {
        methods
            .iter()
            .any(|method| [format!("as_{method}"), format!("as_{method}_mut"), format!("into_{method}")].iter().any(|own| own == name))
    };
    let named = common.into_iter().filter_map(|member| {
        let name = member_name(context, *named_by, member.name)?.to_owned();
        let is_taken = own(&name) || MODEL_METHODS.contains(&name.as_str()) || CONVERSIONS.contains(&name.as_str());
        (!is_taken).then_some((member, name))
    });
    named.collect()
}

fn accessors(context: &Context<'_>, id: SchemaId, choice: &Choice, members: &[(CommonMember<'_>, String)]) -> TokenStream {
    let names = context.names.schema(id);
    let option = context.prelude("Option");
    let accessors = members.iter().map(|(member, accessor)| {
        let accessor = ident(accessor);
        let (returned, get) = member.read(context);
        let gets = choice.alternatives.iter().zip(&names.variants).filter_map(|(alternative, variant)| {
            let Type::Schema(schema) = context.unaliased(&alternative.ty) else { return None };
            let (variant, field) = (ident(variant), ident(member_name(context, *schema, member.name)?));
            Some(match context.union(*schema) {
                Some(_) => quote!(Self::#variant(value) => value.#field()),
                None => quote!(Self::#variant(value) => value.#field.#get),
            })
        });
        let doc = docs::of_member(member.documentation)
            .add(format!("`{}` in JSON; `None` if absent or null.", docs::code(member.name)))
            .tokens(context);
        let deprecated = super::objects::deprecated(member.deprecated);
        quote! {
            #doc
            #deprecated
            pub fn #accessor(&self) -> #option<#returned> {
                match self { #(#gets,)* _ => None }
            }
        }
    });
    quote!(#(#accessors)*)
}

/// `From` for each alternative.
fn conversions(context: &Context<'_>, id: SchemaId, choice: &Choice) -> TokenStream {
    let names = context.names.schema(id);
    let name = context.type_name(id);
    let boxed = context.prelude("Box");
    let mut seen: Vec<String> = Vec::new();
    let mut conversions = Vec::new();
    for (alternative, variant) in choice.alternatives.iter().zip(&names.variants) {
        let resolved = context.unaliased(&alternative.ty);
        let value = context.value_type(resolved);
        if seen.contains(&value.to_string()) {
            continue;
        }
        seen.push(value.to_string());
        let variant = ident(variant);
        let made = if is_boxed(context, resolved) { quote!(#boxed::new(value)) } else { quote!(value) };
        conversions.push(quote! {
            impl ::std::convert::From<#value> for #name {
                fn from(value: #value) -> Self {
                    Self::#variant(#made)
                }
            }
        });
        match resolved {
            Type::Schema(_) => conversions.push(quote! {
                impl ::std::convert::From<#value> for rt::Field<#name> {
                    fn from(value: #value) -> Self {
                        Self::Value(#name::from(value))
                    }
                }
            }),
            Type::String => conversions.push(quote! {
                impl ::std::convert::From<&str> for #name {
                    fn from(value: &str) -> Self {
                        Self::#variant(value.into())
                    }
                }
            }),
            _ => {}
        }
    }
    quote!(#(#conversions)*)
}
