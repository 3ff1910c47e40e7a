//! Builders, which set the optional parameters of calls.

use proc_macro2::TokenStream;
use quote::quote;

use super::calls::{CallShape, Place, body_arguments, is_argument, part_sent, sent};
use super::context::{Context, ident};
use super::docs::{self, Doc, prose_or};
use super::objects::deprecated;
use crate::api::{Body, BodyKind, OperationId, Parameter};
use crate::document::ParameterIn;

/// Emits the type of a call: a builder if it has optional parameters, else an alias.
pub(super) fn builder(context: &Context<'_>, id: OperationId, shape: &CallShape) -> TokenStream {
    let operation = &context.api.operations[id.0];
    let names = context.names.operation(id);
    let handle = ident(&context.tag_names(operation).handle);
    let name = ident(&names.builder);
    let has_options = shape.has_options;
    let doc = Doc::new(format!(
        "A call of [`{function}`](super::{handle}::{function}){}.",
        if has_options { "; the methods set its optional parameters" } else { "" },
        function = names.function.trim_start_matches("r#")
    ))
    .add(format!("`{} {}`", operation.method, docs::code(&operation.path)));
    let call = &shape.call_type;
    if !has_options {
        // Callers may name the alias. If an optional parameter turns it into a builder, the builder has the same methods.
        let doc = doc.tokens(context);
        return quote! { #doc pub type #name = #call; };
    }
    let doc = doc.tokens(context);
    let mut setters: Vec<TokenStream> = operation
        .parameters
        .iter()
        .zip(&names.parameters)
        .filter(|(parameter, _)| !is_argument(parameter))
        .map(|(parameter, setter)| parameter_setter(context, parameter, setter))
        .collect();
    if let Some(body) = &operation.body {
        setters.extend(body_setters(context, body, names.body.as_deref().unwrap_or("body"), &names.parts));
    }
    let made = if shape.paged { quote!(List) } else { quote!(Call) };
    quote! {
        #doc
        #[must_use = "a call does nothing until it is sent"]
        #[derive(Clone, Debug)]
        pub struct #name {
            call: #call,
        }

        impl #name {
            #[inline]
            pub(crate) fn from_request(request: Request) -> Self {
                Self { call: #made::new(request) }
            }
            #(#setters)*
        }
    }
}

/// The methods of every builder.
pub(super) fn builder_macro(context: &Context<'_>, id: OperationId, shape: &CallShape) -> String {
    let name = &context.names.operation(id).builder;
    let (pages, output) = if shape.paged { ("pages of ", &shape.item) } else { ("", &shape.output) };
    format!("crate::rt::builder!({name}, {pages}{});", compact(output))
}

/// The types of a call that lacks required booleans. Each has one method, which sets the next: `activate_user(id).send_email(false)`.
pub(super) fn stages(context: &Context<'_>, id: OperationId, shape: &CallShape) -> TokenStream {
    let operation = &context.api.operations[id.0];
    let names = context.names.operation(id);
    let handle = ident(&context.tag_names(operation).handle);
    let function = names.function.trim_start_matches("r#");
    let required: Vec<_> = context.api.required_booleans(operation).collect();
    let stages = required.iter().zip(&names.stages).enumerate().map(|(index, (parameter, stage))| {
        let position = operation.parameters.iter().position(|other| std::ptr::eq(other, *parameter));
        let setter = position.and_then(|position| names.parameters.get(position)).map_or(parameter.name.as_str(), String::as_str);
        let doc = docs::doc(
            context,
            format!(
                "The call of [`{function}`](super::{handle}::{function}), for which [`{0}`](Self::{0}) has to be set.",
                setter.trim_start_matches("r#")
            ),
        );
        let place = if parameter.location == ParameterIn::Header { "header" } else { "query" };
        let prose = prose_or(parameter.documentation.as_deref(), || format!("Sets the {}.", docs::words(&parameter.name)));
        let setter_doc = Doc::new(prose).add(format!("`{}` in the {place}; required.", docs::code(&parameter.name))).tokens(context);
        let must_use = format!("a call without `{}` cannot be sent", parameter.name);
        let (stage, setter) = (ident(stage), ident(setter));
        let (taken, statements) = sent(context, parameter, &setter);
        let (next, made) = match names.stages.get(index + 1) {
            Some(next) => {
                let next = ident(next);
                (quote!(#next), quote!(#next::from_request(self.request)))
            }
            None => {
                let builder = ident(&names.builder);
                (quote!(#builder), shape.built(&quote!(self.request)))
            }
        };
        quote! {
            #doc
            #[must_use = #must_use]
            #[derive(Clone, Debug)]
            pub struct #stage {
                request: Request,
            }

            impl #stage {
                #[inline]
                pub(crate) fn from_request(request: Request) -> Self {
                    Self { request }
                }

                #setter_doc
                #[inline]
                pub fn #setter(mut self, #setter: #taken) -> #next {
                    let request = &mut self.request;
                    #statements
                    #made
                }
            }
        }
    });
    quote!(#(#stages)*)
}

fn compact(tokens: &TokenStream) -> String {
    tokens.to_string().replace(" :: ", "::").replace(" < ", "<").replace(" >", ">").replace("< ", "<").replace(" <", "<")
}

fn parameter_setter(context: &Context<'_>, parameter: &Parameter, setter: &str) -> TokenStream {
    let place = if parameter.location == ParameterIn::Header { "Header" } else { "Query" };
    let name = &parameter.name;
    let prose = prose_or(parameter.documentation.as_deref(), || format!("Sets the {}.", docs::words(name)));
    let mut fact = format!("{} parameter `{}`", place, docs::code(name));
    if let Some(default) = &parameter.default {
        fact.push_str(&format!("; default `{}`", docs::default_text(default)));
    }
    let doc = Doc::new(prose).add(fact + ".").tokens(context);
    let deprecated = deprecated(parameter.deprecated);
    let setter = ident(setter);
    let (taken, statements) = sent(context, parameter, &setter);
    quote! {
        #doc
        #deprecated
        #[inline]
        pub fn #setter(mut self, #setter: #taken) -> Self {
            let request = self.call.request_mut();
            #statements
            self
        }
    }
}

fn body_setters(context: &Context<'_>, body: &Body, name: &str, part_names: &[String]) -> Vec<TokenStream> {
    let into = context.prelude("Into");
    let setter = |name: &proc_macro2::Ident, doc: String, taken: TokenStream, change: TokenStream| {
        let doc = docs::doc(context, doc);
        quote! {
            #doc
            #[inline]
            pub fn #name(mut self, #name: #taken) -> Self {
                self.call.request_mut().#change;
                self
            }
        }
    };
    match &body.kind {
        BodyKind::Multipart(parts) => parts
            .iter()
            .zip(part_names)
            .filter(|(part, _)| !part.required)
            .map(|(part, name)| {
                let (name, wire) = (ident(name), &part.name);
                if let (taken, Some(statement)) = part_sent(context, part, &name) {
                    let doc = docs::doc(context, format!("Adds the part `{}`.", docs::code(wire)));
                    return quote! {
                        #doc
                        #[inline]
                        pub fn #name(mut self, #name: #taken) -> Self {
                            let request = self.call.request_mut();
                            #statement
                            self
                        }
                    };
                }
                setter(
                    &name,
                    format!("Adds the file `{}`.", docs::code(wire)),
                    quote!(impl #into<crate::call::FilePart>),
                    quote!(add_part(#wire, #name)),
                )
            })
            .collect(),
        BodyKind::AnyParts => Vec::new(),
        _ if body.required => Vec::new(),
        _ => {
            let name = ident(name);
            body_arguments(context, body, &name, part_names)
                .into_iter()
                .map(|argument| {
                    let (value, declaration) = (argument.value, argument.declaration);
                    let taken: TokenStream = declaration.into_iter().skip(2).collect();
                    let change = match argument.place {
                        Place::Bytes { content_type, encoding } => {
                            let encoding = match encoding {
                                Some(encoding) => quote!(::std::option::Option::Some(#encoding)),
                                None => quote!(::std::option::Option::None),
                            };
                            quote!(set_bytes(#content_type, #encoding, #value))
                        }
                        Place::Json(Some(content_type)) => quote!(set_json_as(#content_type, #value)),
                        Place::Form => quote!(set_form(#value)),
                        _ => quote!(set_json(#value)),
                    };
                    setter(&name, "Sets the request body. By default, none is sent.".to_owned(), taken, change)
                })
                .collect()
        }
    }
}
