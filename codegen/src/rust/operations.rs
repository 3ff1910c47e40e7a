//! Operations: the facts, the function on the handle of its tag, and the builder for optional parameters.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, ident};
use super::docs::{self, Doc, prose_or};
use super::file::{self, File};
use super::objects::deprecated;
use crate::api::{Body, BodyKind, Operation, OperationId, Output, Parameter, Type};
use crate::document::ParameterIn;

/// Adds the file of an operation.
pub(super) fn emit(context: &Context<'_>, id: OperationId, file: &mut File) {
    let operation = &context.api.operations[id.0];
    let names = context.names.operation(id);
    let shape = CallShape::new(context, id, Scope::Own);
    let handle = ident(&context.names.tags[context.tag_index(operation)].handle);
    let function = ident(&names.function);
    let arguments = shape.arguments.iter().map(|argument| &argument.declaration);
    let request = shape.request(quote!(self.okta), shape.arguments.iter().map(|argument| argument.value.clone()).collect());
    let returned = shape.returned();
    let value = shape.value(&request);
    let doc = documentation(context, operation).tokens();
    let aliases = aliases(operation, &names.function);
    let deprecated = deprecated(operation.deprecated);
    let allow = super::objects::allow_deprecated(operation.deprecated);
    let function = quote! {
        #allow
        impl super::#handle<'_> {
            #doc
            #aliases
            #deprecated
            #[inline]
            pub fn #function(&self #(, #arguments)*) -> #returned {
                #value
            }
        }
    };
    let builder = if shape.has_builder { builder(context, id, &shape) } else { quote!() };
    let uses_runtime = [&function, &builder].into_iter().any(file::uses_runtime);
    let runtime = uses_runtime.then(|| {
        quote!(
            use crate::model as rt;
        )
    });
    file.add(quote! {
        use crate::call::{Call, Operation, Request};
        #runtime
    });
    file.add(facts(context, operation));
    file.add(function);
    file.add(builder);
    if shape.has_builder {
        file.add_line(builder_macro(context, id, &shape));
    }
}

fn facts(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let constant = ident(&context.names.operation(operation.id).constant);
    let (id, method, path, tag) = (&operation.operation_id, &operation.method, &operation.path, &operation.tag);
    let vendor = operation.vendor_id.as_ref().map(|vendor| quote!(.vendor_id(#vendor)));
    let paged = operation.paged.then(|| quote!(.paged()));
    let output = match operation.output {
        Output::Empty => Some(quote!(.with_output(crate::call::OutputKind::Empty))),
        Output::Json(_) => None,
        Output::Text => Some(quote!(.with_output(crate::call::OutputKind::Text))),
        Output::Binary => Some(quote!(.with_output(crate::call::OutputKind::Binary))),
    };
    let codes = operation.success_codes.iter().filter_map(|code| code.parse::<u16>().ok());
    let codes = codes.map(proc_macro2::Literal::u16_unsuffixed);
    let success = quote!(.success(&[#(#codes),*]));
    let doc = docs::doc(format!("`{} {}`", operation.method, docs::code(&operation.path)));
    quote! {
        #doc
        pub static #constant: Operation = Operation::new(#id, #method, #path).tag(#tag) #vendor #output #paged #success;
    }
}

fn documentation(context: &Context<'_>, operation: &Operation) -> Doc {
    let first = prose_or(operation.summary.as_deref().or(operation.documentation.as_deref()), || {
        format!("Calls `{}`.", docs::code(&operation.operation_id))
    });
    let mut doc = Doc::new(first);
    if operation.summary.is_some() {
        doc = doc.add_prose(operation.documentation.as_deref());
    }
    let names = context.names.operation(operation.id);
    let mut lines = Vec::new();
    for (parameter, name) in operation.parameters.iter().zip(&names.parameters) {
        if let Some(prose) = parameter.documentation.as_deref().filter(|_| is_argument(parameter)) {
            let prose = prose_or(Some(prose), String::new).replace('\n', " ");
            lines.push(format!("- `{}`: {prose}", name.trim_start_matches("r#")));
        }
    }
    if !lines.is_empty() {
        doc = doc.add(lines.join("\n"));
    }
    if operation.paged {
        doc = doc.add("The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.");
    }
    let mut source = format!("`{} {}`, operation `{}`", operation.method, docs::code(&operation.path), docs::code(&operation.operation_id));
    if let Some(vendor) = &operation.vendor_id {
        source.push_str(&format!(", which Okta calls `{}`", docs::code(vendor)));
    }
    doc.add(source + ".").add("# Errors\n\nThe call fails with an [`Error`](crate::Error).")
}

/// The ids that users may search for.
fn aliases(operation: &Operation, function: &str) -> TokenStream {
    let mut ids = vec![operation.operation_id.as_str()];
    ids.extend(operation.vendor_id.as_deref().filter(|vendor| *vendor != operation.operation_id));
    // rustdoc knows the function's own name, and takes no alias with white space or quotes.
    ids.retain(|id| {
        *id != function && !id.is_empty() && id.chars().all(|character| character.is_ascii_graphic() && !"\"'".contains(character))
    });
    quote!(#(#[doc(alias = #ids)])*)
}

/// Whether a parameter is an argument of the function; the others are set on the builder.
fn is_argument(parameter: &Parameter) -> bool {
    parameter.required || parameter.location == ParameterIn::Path
}

impl Context<'_> {
    /// The index of an operation's tag.
    pub(super) fn tag_index(&self, operation: &Operation) -> usize {
        self.api.tags.iter().position(|tag| tag.name == operation.tag).unwrap_or_default()
    }

    /// The module of an operation's tag.
    pub(super) fn api_module(&self, operation: &Operation) -> TokenStream {
        let module = ident(&self.names.tags[self.tag_index(operation)].module);
        quote!(crate::api::#module)
    }
}

/// How an operation is called: shared by the tag's function and the models' methods.
pub(super) struct CallShape {
    /// What the caller gives, in order: path parameters, the body, what else is required.
    pub(super) arguments: Vec<CallArgument>,
    has_builder: bool,
    builder: TokenStream,
    output: TokenStream,
    constant: TokenStream,
    call: TokenStream,
    request: TokenStream,
}

/// Where a call is written: in the file of its operation, or elsewhere.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// In the operation's file, which imports what it needs.
    Own,
    /// Elsewhere, where everything goes by its path.
    Elsewhere,
}

/// Something that the caller gives.
pub(super) struct CallArgument {
    /// The argument as it is declared.
    pub(super) declaration: TokenStream,
    /// The argument as an expression.
    pub(super) value: TokenStream,
    /// What it is put into.
    pub(super) place: Place,
}

/// Where an argument goes.
#[derive(Clone)]
pub(super) enum Place {
    /// The next parameter in the path.
    Path,
    /// A JSON body.
    Json,
    /// A part of a multipart body.
    Part(String),
    /// A body of text or bytes.
    Bytes { content_type: String, encoding: Option<String> },
    /// A pair in the query, or a header.
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
        if let Some(body) = operation.body.as_ref().filter(|body| body.required || matches!(body.kind, BodyKind::Multipart(_))) {
            let name = ident(names.body.as_deref().unwrap_or("body"));
            arguments.extend(body_arguments(context, body, &name));
        }
        for (parameter, name) in operation.parameters.iter().zip(&names.parameters) {
            if parameter.location != ParameterIn::Path && parameter.required {
                let name = ident(name);
                let (taken, statements) = sent(context, parameter, &name);
                let place = Place::Statement(statements);
                let value = TokenStream::new();
                arguments.push(CallArgument { declaration: quote!(#name: #taken), value, place });
            }
        }
        let has_builder = operation.parameters.iter().any(|parameter| !is_argument(parameter))
            || operation.body.as_ref().is_some_and(|body| !body.required || has_optional_part(body));
        let (builder, constant) = (ident(&names.builder), ident(&names.constant));
        let output = context.output_type(&operation.output);
        if scope == Scope::Own {
            let (call, request) = (quote!(Call), quote!(Request));
            return Self { arguments, has_builder, builder: quote!(#builder), output, constant: quote!(#constant), call, request };
        }
        let module = context.api_module(operation);
        Self {
            arguments,
            has_builder,
            builder: quote!(#module::#builder),
            output,
            constant: quote!(#module::#constant),
            call: quote!(crate::call::Call),
            request: quote!(crate::call::Request),
        }
    }

    /// The type of the call.
    pub(super) fn returned(&self) -> TokenStream {
        let (builder, call, output) = (&self.builder, &self.call, &self.output);
        if self.has_builder { quote!(#builder) } else { quote!(#call<#output>) }
    }

    /// The expression of a request with these values.
    pub(super) fn request(&self, okta: TokenStream, values: Vec<TokenStream>) -> TokenStream {
        let (constant, request) = (&self.constant, &self.request);
        let mut request = quote!(#request::new(#okta, &#constant));
        let mut statements = TokenStream::new();
        for (argument, value) in self.arguments.iter().zip(values) {
            match &argument.place {
                Place::Path => request.extend(quote!(.path(#value))),
                Place::Json => request.extend(quote!(.json(#value))),
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

    /// The expression of the call of a request.
    pub(super) fn value(&self, request: &TokenStream) -> TokenStream {
        let builder = &self.builder;
        if self.has_builder { quote!(#builder::from_request(#request)) } else { quote!(crate::call::Call::new(#request)) }
    }
}

fn query(name: &str, value: TokenStream) -> TokenStream {
    quote!(request.query(#name, #value);)
}

fn header(name: &str, value: TokenStream) -> TokenStream {
    quote!(request.header_parameter(#name, #value);)
}

fn has_optional_part(body: &Body) -> bool {
    matches!(&body.kind, BodyKind::Multipart(parts) if parts.iter().any(|part| !part.required))
}

/// The enum that a parameter in the path takes.
fn path_enum(context: &Context<'_>, ty: &Type) -> Option<TokenStream> {
    match context.unaliased(ty) {
        Type::Schema(id) if matches!(context.schema(*id).kind, crate::api::SchemaKind::Enum(_)) => Some(context.model(*id)),
        _ => None,
    }
}

fn body_arguments(context: &Context<'_>, body: &Body, name: &proc_macro2::Ident) -> Vec<CallArgument> {
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
            vec![CallArgument { declaration, value: json_value(context, ty, name), place: Place::Json }]
        }
        BodyKind::Multipart(parts) => parts
            .iter()
            .filter(|part| part.required)
            .map(|part| {
                let name = if parts.len() == 1 { name.clone() } else { part_argument(&part.name) };
                CallArgument {
                    declaration: quote!(#name: impl #into<crate::call::FilePart>),
                    value: quote!(#name),
                    place: Place::Part(part.name.clone()),
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

/// What of a body's argument is written as JSON.
fn json_value(context: &Context<'_>, ty: &Type, name: &proc_macro2::Ident) -> TokenStream {
    match context.unaliased(ty) {
        Type::String => quote!(rt::Source::String(#name)),
        Type::List(_) => quote!(rt::Source::List(&#name)),
        _ => quote!(rt::Value::source(#name)),
    }
}

fn builder(context: &Context<'_>, id: OperationId, shape: &CallShape) -> TokenStream {
    let operation = &context.api.operations[id.0];
    let names = context.names.operation(id);
    let handle = ident(&context.names.tags[context.tag_index(operation)].handle);
    let (name, output) = (ident(&names.builder), &shape.output);
    let doc = Doc::new(format!(
        "The call of [`{function}`](super::{handle}::{function}), with its optional parameters.",
        function = names.function.trim_start_matches("r#")
    ))
    .add(format!("`{} {}`", operation.method, docs::code(&operation.path)))
    .tokens();
    let mut setters: Vec<TokenStream> = operation
        .parameters
        .iter()
        .zip(&names.parameters)
        .filter(|(parameter, _)| !is_argument(parameter))
        .map(|(parameter, setter)| parameter_setter(context, parameter, setter))
        .collect();
    if let Some(body) = &operation.body {
        setters.extend(body_setters(context, body, names.body.as_deref().unwrap_or("body")));
    }
    quote! {
        #doc
        #[must_use = "a call does nothing until it is awaited"]
        #[derive(Clone, Debug)]
        pub struct #name {
            call: Call<#output>,
        }

        impl #name {
            #[inline]
            pub(crate) fn from_request(request: Request) -> Self {
                Self { call: Call::new(request) }
            }
            #(#setters)*
        }
    }
}

/// What every builder can do. The macro tells a list by its `Vec`.
fn builder_macro(context: &Context<'_>, id: OperationId, shape: &CallShape) -> String {
    let operation = &context.api.operations[id.0];
    let name = &context.names.operation(id).builder;
    let printed = match &operation.output {
        Output::Json(ty) if matches!(context.unaliased(ty), Type::List(_)) => {
            let item = if let Type::List(item) = context.unaliased(ty) { item } else { ty };
            format!("Vec<{}>", compact(&context.value_type(item)))
        }
        _ => compact(&shape.output),
    };
    format!("crate::call::builder!({name}, {printed});")
}

fn compact(tokens: &TokenStream) -> String {
    tokens.to_string().replace(" :: ", "::").replace(" < ", "<").replace(" >", ">").replace("< ", "<").replace(" <", "<")
}

/// How a parameter of the query or the headers is taken, and the statements that send it.
fn sent(context: &Context<'_>, parameter: &Parameter, taken_as: &proc_macro2::Ident) -> (TokenStream, TokenStream) {
    let (name, setter) = (&parameter.name, taken_as);
    let send: fn(&str, TokenStream) -> TokenStream = if parameter.location == ParameterIn::Header { header } else { query };
    match context.unaliased(&parameter.ty) {
        Type::List(item) => {
            let argument = context.parameter(item);
            let (iterator, taken) = (context.prelude("IntoIterator"), &argument.taken);
            let item = quote!(item);
            let statements = if parameter.comma_separated || parameter.location == ParameterIn::Header {
                let (vec, string) = (context.prelude("Vec"), context.prelude("String"));
                let text = (argument.text)(&item);
                let joined = send(name, quote!(texts.join(",")));
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

fn parameter_setter(context: &Context<'_>, parameter: &Parameter, setter: &str) -> TokenStream {
    let place = if parameter.location == ParameterIn::Header { "header" } else { "query" };
    let name = &parameter.name;
    let prose = prose_or(parameter.documentation.as_deref(), || format!("Sets the {}.", docs::words(name)));
    let mut fact = format!("`{}` in the {place}", docs::code(name));
    if let Some(default) = &parameter.default {
        fact.push_str(&format!("; Okta assumes `{}` without it", docs::default_text(default)));
    }
    let doc = Doc::new(prose).add(fact + ".").tokens();
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

fn body_setters(context: &Context<'_>, body: &Body, name: &str) -> Vec<TokenStream> {
    let into = context.prelude("Into");
    let setter = |name: &proc_macro2::Ident, doc: String, taken: TokenStream, change: TokenStream| {
        let doc = docs::doc(doc);
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
            .filter(|part| !part.required)
            .map(|part| {
                let (name, wire) = (part_argument(&part.name), &part.name);
                setter(
                    &name,
                    format!("Adds the file `{}`.", docs::code(wire)),
                    quote!(impl #into<crate::call::FilePart>),
                    quote!(add_part(#wire, #name)),
                )
            })
            .collect(),
        _ if body.required => Vec::new(),
        _ => {
            let name = ident(name);
            body_arguments(context, body, &name)
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
                        _ => quote!(set_json(#value)),
                    };
                    setter(&name, "Sets the body. Without it none is sent.".to_owned(), taken, change)
                })
                .collect()
        }
    }
}

/// The argument for a part of a multipart body.
fn part_argument(part: &str) -> proc_macro2::Ident {
    use heck::ToSnakeCase;
    let name = part.to_snake_case();
    match syn::parse_str::<proc_macro2::Ident>(&name) {
        Ok(name) => name,
        Err(_) => quote::format_ident!("part_{name}"),
    }
}
