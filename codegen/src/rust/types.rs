//! The Rust form of a type in each position.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use crate::api::{Output, SchemaId, SchemaKind, Type};

impl Context<'_> {
    /// The type of a value.
    pub(super) fn value_type(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::String | Type::Binary => self.prelude("String"),
            Type::Secret => quote!(rt::Secret),
            Type::Boolean => quote!(bool),
            Type::Integer => quote!(i64),
            Type::Number => quote!(rt::Number),
            Type::DateTime => quote!(rt::DateTime),
            Type::Any => quote!(rt::Json),
            Type::FreeForm => quote!(rt::FreeForm),
            Type::Links => quote!(rt::Links),
            Type::Schema(id) => self.model(*id),
            Type::List(item) => {
                let (vec, item) = (self.prelude("Vec"), self.value_type(item));
                quote!(#vec<#item>)
            }
            Type::Map(value) => {
                let value = self.value_type(value);
                quote!(rt::Map<#value>)
            }
        }
    }

    /// The type in readable form, `Vec<User>`.
    pub(super) fn short_type(&self, ty: &Type) -> String {
        match ty {
            Type::List(item) => format!("Vec<{}>", self.short_type(item)),
            Type::Map(value) => format!("Map<{}>", self.short_type(value)),
            Type::Schema(id) => self.names.schema(*id).type_name.clone(),
            Type::String | Type::Binary => "String".to_owned(),
            Type::Secret => "Secret".to_owned(),
            Type::Boolean => "bool".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Number => "Number".to_owned(),
            Type::DateTime => "DateTime".to_owned(),
            Type::Any => "Json".to_owned(),
            Type::FreeForm => "FreeForm".to_owned(),
            Type::Links => "Links".to_owned(),
        }
    }

    /// The type of a field: the value's type, in a `Box` if the field is boxed.
    pub(super) fn member_type(&self, owner: SchemaId, index: usize, member: &crate::api::Member) -> TokenStream {
        let value = self.value_type(&member.ty);
        if self.boxed(owner, index) {
            let boxed = self.prelude("Box");
            quote!(#boxed<#value>)
        } else {
            value
        }
    }

    /// The output type of a call. An alias of a list is replaced by the list, so that its builder recognises it.
    pub(super) fn output_type(&self, output: &Output) -> TokenStream {
        match output {
            Output::Empty => quote!(()),
            Output::Json(ty) => match self.unaliased(ty) {
                list @ Type::List(_) => self.value_type(list),
                _ => self.value_type(ty),
            },
            Output::Text => self.prelude("String"),
            Output::Binary => quote!(crate::Bytes),
        }
    }

    /// How a function takes and sends a parameter.
    pub(super) fn parameter(&self, ty: &Type) -> Argument {
        let (into, as_ref) = (self.prelude("Into"), self.prelude("AsRef"));
        match self.unaliased(ty) {
            Type::Boolean => Argument { taken: quote!(bool), sent: |name| quote!(#name), text: |name| quote!(#name.to_string()) },
            Type::Integer => Argument {
                taken: quote!(impl #into<i64>),
                sent: |name| quote!(#name.into()),
                text: |name| quote!(#name.into().to_string()),
            },
            Type::DateTime => Argument {
                taken: quote!(impl #into<rt::DateTime>),
                sent: |name| quote!(#name.into()),
                text: |name| quote!(#name.into().to_string()),
            },
            Type::Number => Argument {
                taken: quote!(impl #into<rt::Number>),
                sent: |name| quote!(#name.into()),
                text: |name| quote!(#name.into().to_string()),
            },
            Type::Schema(id) if matches!(self.schema(*id).kind, SchemaKind::Enum(_)) => {
                let model = self.model(*id);
                Argument {
                    taken: quote!(impl #into<#model>),
                    sent: |name| quote!(#name.into()),
                    text: |name| quote!(#name.into().as_str().to_owned()),
                }
            }
            _ => Argument {
                taken: quote!(impl #as_ref<str>),
                sent: |name| quote!(#name.as_ref()),
                text: |name| quote!(#name.as_ref().to_owned()),
            },
        }
    }
}

/// How a function takes and sends a parameter.
pub(super) struct Argument {
    /// The type of the argument.
    pub(super) taken: TokenStream,
    /// The expression to send, of type `impl Display`.
    pub(super) sent: fn(&TokenStream) -> TokenStream,
    /// The same as a `String`.
    pub(super) text: fn(&TokenStream) -> TokenStream,
}
