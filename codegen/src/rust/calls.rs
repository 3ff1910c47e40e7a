//! The parts of a call that functions of tags and methods of models share.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, ident};
use crate::api::{Body, BodyKind, OperationId, Parameter, ParameterStyle, Part, Type};
use crate::document::ParameterIn;

/// The arguments and types of an operation's call.
pub(super) struct CallShape {
    /// The arguments, in order: path parameters, the body, other required parameters.
    pub(super) arguments: Vec<CallArgument>,
    builder: TokenStream,
    /// The type without the first required boolean.
    first_stage: Option<TokenStream>,
    /// Whether there are optional parameters or an optional body.
    pub(super) has_options: bool,
    /// Whether the call returns a paged list.
    pub(super) paged: bool,
    /// The type of a paged list's items.
    pub(super) item: TokenStream,
    pub(super) output: TokenStream,
    /// The type that the builder wraps.
    pub(super) call_type: TokenStream,
    constant: TokenStream,
    request: TokenStream,
}

/// The place of a call's code: the file of its operation, or another one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// The operation's file, which has imports.
    Own,
    /// Another file, which uses full paths.
    Elsewhere,
}

/// An argument of a call.
pub(super) struct CallArgument {
    /// The declaration.
    pub(super) declaration: TokenStream,
    /// The expression of its value.
    pub(super) value: TokenStream,
    /// The part of the request that it sets.
    pub(super) place: Place,
}

/// The part of a request that an argument sets.
#[derive(Clone)]
pub(super) enum Place {
    /// The next parameter in the path.
    Path,
    /// The next parameter in the path, from a field of a model: the names of both.
    PathField { model: String, field: String },
    /// The next parameter in the path, from a field of a nested object, which is an `Option`: the names of the model and the field.
    PathNested { model: String, field: String },
    /// Several values for the next parameter in the path, or one that is written in a style other than `simple`.
    PathList { prefix: String, separator: String },
    /// An object for the next parameter in the path.
    PathObject { prefix: String, equals: String, separator: String },
    /// A JSON body, with its content type if that is not plain JSON or the body may be `null`.
    Json(Option<String>),
    /// A form.
    Form,
    /// A part of a multipart body.
    Part(String),
    /// A body of text or bytes.
    Bytes { content_type: String, encoding: Option<String> },
    /// A query parameter or a header.
    Statement(TokenStream),
}

impl CallShape {
    pub(super) fn new(context: &Context<'_>, id: OperationId, scope: Scope) -> Self {
        let operation = &context.api.operations[id.0];
        let names = context.names.operation(id);
        let mut arguments = Vec::new();
        for (parameter, name) in operation.parameters.iter().zip(&names.parameters) {
            if parameter.location == ParameterIn::Path {
                let name = ident(name);
                if let Some(ParameterStyle::Path { prefix, separator }) = &parameter.style {
                    let iterator = context.prelude("IntoIterator");
                    let (declaration, value) = match context.unaliased(&parameter.ty) {
                        Type::List(_) => (quote!(#name: impl #iterator<Item = impl crate::call::PathValue>), quote!(#name)),
                        _ => (quote!(#name: impl crate::call::PathValue), quote!([#name])),
                    };
                    let place = Place::PathList { prefix: prefix.clone(), separator: separator.clone() };
                    arguments.push(CallArgument { declaration, value, place });
                    continue;
                }
                if let Some(ParameterStyle::Object { prefix, equals, separator }) = &parameter.style {
                    let model = context.value_type(&parameter.ty);
                    let (declaration, value) = (quote!(#name: &#model), quote!(rt::Value::source(#name)));
                    let place = Place::PathObject { prefix: prefix.clone(), equals: equals.clone(), separator: separator.clone() };
                    arguments.push(CallArgument { declaration, value, place });
                    continue;
                }
                let declaration = match path_enum(context, &parameter.ty) {
                    Some(model) => {
                        let into = context.prelude("Into");
                        quote!(#name: impl #into<#model>)
                    }
                    None => quote!(#name: impl crate::call::PathValue),
                };
                let value = if path_enum(context, &parameter.ty).is_some() { quote!(#name.into()) } else { quote!(#name) };
                arguments.push(CallArgument { declaration, value, place: Place::Path });
            }
        }
        if let Some(body) =
            operation.body.as_ref().filter(|body| body.required || matches!(body.kind, BodyKind::Multipart(_) | BodyKind::AnyParts))
        {
            let name = ident(names.body.as_deref().unwrap_or("body"));
            arguments.extend(body_arguments(context, body, &name, &names.parts));
        }
        for (parameter, name) in operation.parameters.iter().zip(&names.parameters) {
            if parameter.location != ParameterIn::Path && parameter.required {
                if is_boolean(context, parameter) {
                    continue;
                }
                let name = ident(name);
                let (taken, statements) = sent(context, parameter, &name);
                let place = Place::Statement(statements);
                let value = TokenStream::new();
                arguments.push(CallArgument { declaration: quote!(#name: #taken), value, place });
            }
        }
        let (builder, constant) = (ident(&names.builder), ident(&names.constant));
        let output = context.output_type(&operation.output);
        let item = context.api.item_of(operation).map(|item| context.value_type(item));
        let call_type = match &item {
            Some(item) => quote!(List<#item>),
            None => quote!(Call<#output>),
        };
        let (paged, item) = (item.is_some(), item.unwrap_or_default());
        let has_options = operation.parameters.iter().any(|parameter| !is_argument(parameter))
            || operation.body.as_ref().is_some_and(|body| (!body.required && body.kind != BodyKind::AnyParts) || has_optional_part(body));
        let stage = names.stages.first().map(|stage| ident(stage));
        let own = |builder, first_stage, constant, request| Self {
            arguments,
            builder,
            first_stage,
            has_options,
            paged,
            item,
            output,
            call_type,
            constant,
            request,
        };
        if scope == Scope::Own {
            return own(quote!(#builder), stage.map(|stage| quote!(#stage)), quote!(#constant), quote!(Request));
        }
        let module = context.api_module(operation);
        let stage = stage.map(|stage| quote!(#module::#stage));
        own(quote!(#module::#builder), stage, quote!(#module::#constant), quote!(crate::call::Request))
    }

    /// The type that a function returns.
    pub(super) fn returned(&self) -> &TokenStream {
        self.first_stage.as_ref().unwrap_or(&self.builder)
    }

    /// The expression that creates a request with the values of the arguments.
    pub(super) fn request(&self, okta: TokenStream) -> TokenStream {
        let (constant, request) = (&self.constant, &self.request);
        let mut request = quote!(#request::new(#okta, &#constant));
        let mut statements = TokenStream::new();
        for CallArgument { value, place, .. } in &self.arguments {
            match place {
                Place::Path => request.extend(quote!(.path(#value))),
                Place::PathField { model, field } => request.extend(quote!(.path_field(#model, #field, #value))),
                Place::PathNested { model, field } => request.extend(quote!(.path_nested(#model, #field, #value))),
                Place::PathList { prefix, separator } => request.extend(quote!(.path_list(#prefix, #separator, #value))),
                Place::PathObject { prefix, equals, separator } => {
                    request.extend(quote!(.path_object(#prefix, #equals, #separator, #value)))
                }
                Place::Json(None) => request.extend(quote!(.json(#value))),
                Place::Json(Some(content_type)) => request.extend(quote!(.json_as(#content_type, #value))),
                Place::Form => request.extend(quote!(.form(#value))),
                Place::Part(name) => request.extend(quote!(.part(#name, #value))),
                Place::Bytes { content_type, encoding } => {
                    let encoding = match encoding {
                        Some(encoding) => quote!(::std::option::Option::Some(#encoding)),
                        None => quote!(::std::option::Option::None),
                    };
                    request.extend(quote!(.bytes(#content_type, #encoding, #value)));
                }
                Place::Statement(statement) => statements.extend(statement.clone()),
            }
        }
        if statements.is_empty() { request } else { quote!({ let mut request = #request; #statements request }) }
    }

    /// The expression that turns a request into a call.
    pub(super) fn value(&self, request: &TokenStream) -> TokenStream {
        match &self.first_stage {
            Some(stage) => quote!(#stage::from_request(#request)),
            None => self.built(request),
        }
    }

    /// The expression that creates the builder from a request with all required values.
    pub(super) fn built(&self, request: &TokenStream) -> TokenStream {
        let builder = &self.builder;
        if self.has_options { quote!(#builder::from_request(#request)) } else { quote!(#builder::new(#request)) }
    }
}

fn query(name: &str, value: TokenStream) -> TokenStream {
    quote!(request.query(#name, #value);)
}

fn header(name: &str, value: TokenStream) -> TokenStream {
    quote!(request.header_parameter(#name, #value);)
}

/// Whether a parameter is one of [`Api::required_booleans`](crate::api::Api::required_booleans), given that it is required and not in the path.
fn is_boolean(context: &Context<'_>, parameter: &Parameter) -> bool {
    *context.unaliased(&parameter.ty) == Type::Boolean
}

fn has_optional_part(body: &Body) -> bool {
    matches!(&body.kind, BodyKind::Multipart(parts) if parts.iter().any(|part| !part.required))
}

/// The enum that is the type of a path parameter.
fn path_enum(context: &Context<'_>, ty: &Type) -> Option<TokenStream> {
    match context.unaliased(ty) {
        Type::Schema(id) if matches!(context.schema(*id).kind, crate::api::SchemaKind::Enum(_)) => Some(context.model(*id)),
        _ => None,
    }
}

/// The arguments for a body.
pub(super) fn body_arguments(context: &Context<'_>, body: &Body, name: &proc_macro2::Ident, part_names: &[String]) -> Vec<CallArgument> {
    let into = context.prelude("Into");
    match &body.kind {
        BodyKind::Json(ty) => {
            let declaration = match context.unaliased(ty) {
                Type::String => quote!(#name: &str),
                Type::List(item) => {
                    let item = context.value_type(item);
                    quote!(#name: &[#item])
                }
                _ => {
                    let ty = context.value_type(ty);
                    quote!(#name: &#ty)
                }
            };
            let content_type = Some(body.content_type.clone()).filter(|content_type| content_type != "application/json");
            if let (true, Some(borrowed)) = (body.nullable, nullable(context, ty)) {
                let option = context.prelude("Option");
                let source = match context.unaliased(ty) {
                    Type::String => quote!(rt::Source::String),
                    _ => quote!(rt::Value::source),
                };
                let value = quote!(#name.map(#source));
                let declaration = quote!(#name: #option<#borrowed>);
                let place = Place::Json(Some(body.content_type.clone()));
                return vec![CallArgument { declaration, value, place }];
            }
            vec![CallArgument { declaration, value: json_value(context, ty, name), place: Place::Json(content_type) }]
        }
        BodyKind::Form(ty) => {
            let model = context.value_type(ty);
            vec![CallArgument { declaration: quote!(#name: &#model), value: quote!(rt::Value::source(#name)), place: Place::Form }]
        }
        BodyKind::AnyParts => {
            let (iterator, string) = (context.prelude("IntoIterator"), context.prelude("String"));
            let declaration = quote!(#name: impl #iterator<Item = (impl #into<#string>, impl #into<crate::call::FilePart>)>);
            let statement = quote!(for (name, part) in #name { request.add_part(&#into::<#string>::into(name), part); });
            vec![CallArgument { declaration, value: TokenStream::new(), place: Place::Statement(statement) }]
        }
        BodyKind::Multipart(parts) => parts
            .iter()
            .zip(part_names)
            .filter(|(part, _)| part.required)
            .map(|(part, name)| {
                let name = ident(name);
                let (taken, statement) = part_sent(context, part, &name);
                match statement {
                    None => {
                        CallArgument { declaration: quote!(#name: #taken), value: quote!(#name), place: Place::Part(part.name.clone()) }
                    }
                    Some(statement) => {
                        CallArgument { declaration: quote!(#name: #taken), value: TokenStream::new(), place: Place::Statement(statement) }
                    }
                }
            })
            .collect(),
        BodyKind::Text | BodyKind::Binary => vec![CallArgument {
            declaration: quote!(#name: impl #into<crate::Bytes>),
            value: quote!(#name),
            place: Place::Bytes { content_type: body.content_type.clone(), encoding: body.encoding.clone() },
        }],
    }
}

/// The argument type of a part, and the statement that adds it; `None` for a single file without a content type in the spec.
pub(super) fn part_sent(context: &Context<'_>, part: &Part, name: &proc_macro2::Ident) -> (TokenStream, Option<TokenStream>) {
    let (into, iterator) = (context.prelude("Into"), context.prelude("IntoIterator"));
    let wire = &part.name;
    let item = if part.many { quote!(item) } else { quote!(#name) };
    let (taken, add) = match &part.ty {
        None => (quote!(impl #into<crate::call::FilePart>), quote!(request.add_part(#wire, #item);)),
        Some(ty) => {
            let is_text = match context.unaliased(ty) {
                Type::String | Type::Secret | Type::Boolean | Type::Integer | Type::Number | Type::DateTime => true,
                Type::Schema(id) => matches!(context.schema(*id).kind, crate::api::SchemaKind::Enum(_)),
                _ => false,
            };
            if is_text {
                let argument = context.parameter(ty);
                let value = (argument.sent)(&item);
                (argument.taken, quote!(request.add_text_part(#wire, #value);))
            } else {
                let model = context.value_type(ty);
                (quote!(&#model), quote!(request.add_json_part(#wire, rt::Value::source(#item));))
            }
        }
    };
    let content_type = part.content_type.as_ref().map(|content_type| quote!(request.part_content_type(#content_type);));
    let add = quote!(#add #content_type);
    match (part.many, &part.ty) {
        (true, Some(_)) if taken.to_string().starts_with('&') => {
            let model: TokenStream = taken.into_iter().skip(1).collect();
            (quote!(&[#model]), Some(quote!(for item in #name { #add })))
        }
        (true, _) => (quote!(impl #iterator<Item = #taken>), Some(quote!(for item in #name { #add }))),
        (false, None) if part.content_type.is_none() => (taken, None),
        (false, _) => (taken, Some(add)),
    }
}

/// The argument type of a body that may be `null`.
fn nullable(context: &Context<'_>, ty: &Type) -> Option<TokenStream> {
    match context.unaliased(ty) {
        Type::String => Some(quote!(&str)),
        Type::List(_) => None,
        _ => {
            let ty = context.value_type(ty);
            Some(quote!(&#ty))
        }
    }
}

/// The expression of the JSON body.
fn json_value(context: &Context<'_>, ty: &Type, name: &proc_macro2::Ident) -> TokenStream {
    match context.unaliased(ty) {
        Type::String => quote!(rt::Source::String(#name)),
        Type::List(_) => quote!(rt::Source::List(&#name)),
        _ => quote!(rt::Value::source(#name)),
    }
}

/// Whether a parameter is an argument of the function rather than a builder method.
pub(super) fn is_argument(parameter: &Parameter) -> bool {
    parameter.required || parameter.location == ParameterIn::Path
}

/// The argument type of a query or header parameter, and the statements that send it.
pub(super) fn sent(context: &Context<'_>, parameter: &Parameter, taken_as: &proc_macro2::Ident) -> (TokenStream, TokenStream) {
    let (name, setter) = (&parameter.name, taken_as);
    let send: fn(&str, TokenStream) -> TokenStream = if parameter.location == ParameterIn::Header { header } else { query };
    let objects = match &parameter.style {
        Some(ParameterStyle::Fields) => Some(quote!(request.query_fields(rt::Value::source(#setter));)),
        Some(ParameterStyle::FieldsJoined) => Some(quote!(request.query_joined(#name, rt::Value::source(#setter));)),
        Some(ParameterStyle::Object { equals, .. }) => Some(quote!(request.header_object(#name, #equals, rt::Value::source(#setter));)),
        Some(ParameterStyle::Deep) => Some(quote!(request.query_deep(#name, rt::Value::source(#setter));)),
        _ => None,
    };
    if let Some(statements) = objects {
        let model = context.value_type(&parameter.ty);
        return (quote!(&#model), statements);
    }
    let separator = match parameter.style {
        Some(ParameterStyle::Space) => " ",
        Some(ParameterStyle::Pipe) => "|",
        _ => ",",
    };
    match context.unaliased(&parameter.ty) {
        Type::List(item) => {
            let argument = context.parameter(item);
            let (iterator, taken) = (context.prelude("IntoIterator"), &argument.taken);
            let item = quote!(item);
            let statements = if parameter.comma_separated || parameter.location == ParameterIn::Header {
                let (vec, string) = (context.prelude("Vec"), context.prelude("String"));
                let text = (argument.text)(&item);
                let joined = send(name, quote!(texts.join(#separator)));
                quote!(let texts: #vec<#string> = #setter.into_iter().map(|item| #text).collect(); #joined)
            } else {
                let each = send(name, (argument.sent)(&item));
                quote!(for item in #setter { #each })
            };
            (quote!(impl #iterator<Item = #taken>), statements)
        }
        _ => {
            let argument = context.parameter(&parameter.ty);
            (argument.taken.clone(), send(name, (argument.sent)(&quote!(#setter))))
        }
    }
}
