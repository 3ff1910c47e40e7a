//! Enums, which are open to values that the spec does not list.

use quote::quote;

use super::context::{Context, ident};
use super::docs::{self, Doc, prose_or};
use super::file::{File, literal};
use super::objects::deprecated;
use crate::api::{Enum, SchemaId};

/// Adds an enum.
pub(super) fn emit(context: &Context<'_>, id: SchemaId, values: &Enum, file: &mut File) {
    let schema = context.schema(id);
    let names = context.names.schema(id);
    let name = context.type_name(id);
    let first = prose_or(schema.documentation.as_deref(), || match &schema.origin {
        crate::api::SchemaOrigin::Member { of, member } => {
            format!("Values of `{}` of `{}`.", docs::code(member), context.wire_name(*of))
        }
        crate::api::SchemaOrigin::Parameter { operation, parameter } => {
            format!("Values of the parameter `{}` of `{operation}`.", docs::code(parameter))
        }
        _ => format!("Values of `{}`.", context.wire_name(id)),
    });
    let doc = Doc::new(first)
        .add("Non-exhaustive: unrecognised values are preserved in [`Unknown`](Self::Unknown); compare them with `as_str()`.")
        .add(match &schema.origin {
            crate::api::SchemaOrigin::Component(name) => format!("Schema `{}`.", docs::code(name)),
            _ => format!("Schema at `{}`.", docs::code(&schema.at.pointer)),
        })
        .tokens(context);
    let deprecated = deprecated(schema.deprecated);
    let variants = values.values.iter().zip(&names.variants).map(|(value, variant)| {
        let description = values.descriptions.get(value).map(String::as_str);
        let (doc, variant) = (Doc::new(format!("`{}`", docs::code(value))).add_prose(description).tokens(context), ident(variant));
        quote!(#doc #variant)
    });
    file.add(quote! {
        #doc
        #deprecated
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// An unrecognised value, preserved unchanged.
            Unknown(rt::UnknownText),
        }
    });
    let mut lines = vec![format!("{} {{", names.type_name)];
    lines.extend(values.values.iter().zip(&names.variants).map(|(value, variant)| format!("    {} => {variant};", literal(value))));
    lines.push("}".to_owned());
    file.add_macro("rt::text_enum!", &lines, "");
}
