//! Operations: the static with the facts, and the function on the tag's handle.

use proc_macro2::TokenStream;
use quote::quote;

use super::builders::{builder, builder_macro, stages};
use super::calls::{CallShape, Scope, is_argument};
use super::context::{Context, ident};
use super::docs::{self, Doc, prose_or};
use super::file::File;
use super::objects::deprecated;
use crate::api::{Operation, OperationId, Output};
use crate::names::TagNames;

/// Adds the file of an operation.
pub(super) fn emit(context: &Context<'_>, id: OperationId, file: &mut File) {
    let operation = &context.api.operations[id.0];
    let names = context.names.operation(id);
    let shape = CallShape::new(context, id, Scope::Own);
    let handle = ident(&context.tag_names(operation).handle);
    let function = ident(&names.function);
    let arguments = shape.arguments.iter().map(|argument| &argument.declaration);
    let request = shape.request(quote!(self.okta));
    let returned = shape.returned();
    let value = shape.value(&request);
    let doc = documentation(context, operation).tokens(context);
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
    let builder = builder(context, id, &shape);
    let imports = if shape.paged {
        quote! {
            use crate::call::{Operation, Request};
            use crate::pages::List;
        }
    } else {
        quote!(
            use crate::call::{Call, Operation, Request};
        )
    };
    file.add_imports(
        imports,
        quote!(
            use crate::rt;
        ),
    );
    file.add(facts(context, operation));
    file.add(function);
    file.add(stages(context, id, &shape));
    file.add(builder);
    if shape.has_options {
        file.add_line(builder_macro(context, id, &shape));
    }
}

fn facts(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let constant = ident(&context.names.operation(operation.id).constant);
    let (id, method, path, tag) = (&operation.okta_id, &operation.method, &operation.path, &context.api.tag(operation.tag).name);
    let in_spec = &operation.operation_id;
    let paged = match &operation.items {
        Some(field) => Some(quote!(.paged_in(#field))),
        None => operation.paged.then(|| quote!(.paged())),
    };
    let output = match operation.output {
        Output::Empty => Some(quote!(.with_output(crate::call::OutputKind::Empty))),
        Output::Json(_) => None,
        Output::Text => Some(quote!(.with_output(crate::call::OutputKind::Text))),
        Output::Binary => Some(quote!(.with_output(crate::call::OutputKind::Binary))),
    };
    let codes = operation.success_codes.iter().filter_map(|code| code.parse::<u16>().ok());
    let codes = codes.map(proc_macro2::Literal::u16_unsuffixed);
    // Errors are JSON, whatever the response is.
    let with_errors = |accept: &String| if accept.contains("json") { accept.clone() } else { format!("{accept}, application/json;q=0.9") };
    let accept = operation.accept.as_ref().map(with_errors).map(|accept| quote!(.accepting(#accept)));
    let scopes = operation.scopes();
    let doc = docs::doc(context, format!("`{} {}`", operation.method, docs::code(&operation.path)));
    quote! {
        #doc
        #[doc(hidden)]
        pub static #constant: Operation = Operation::in_spec(
            #id, #in_spec, #tag, #method, #path, &[#(#codes),*], &[#(#scopes),*]
        ) #output #paged #accept;
    }
}

fn documentation(context: &Context<'_>, operation: &Operation) -> Doc {
    let first = prose_or(operation.summary.as_deref().or(operation.documentation.as_deref()), || {
        format!("Calls `{}`.", docs::code(&operation.okta_id))
    });
    let mut doc = Doc::new(first);
    if operation.summary.is_some() {
        doc = doc.add_prose(operation.documentation.as_deref());
    }
    let names = context.names.operation(operation.id);
    let mut lines = Vec::new();
    for (parameter, name) in operation.parameters.iter().zip(&names.parameters) {
        if let Some(prose) = parameter
            .documentation
            .as_deref()
            .filter(|_| is_argument(parameter) && !context.api.required_booleans(operation).any(|set| std::ptr::eq(set, parameter)))
        {
            let prose = prose_or(Some(prose), String::new).replace('\n', " ");
            lines.push(format!("- `{}`: {prose}", name.trim_start_matches("r#")));
        }
    }
    if !lines.is_empty() {
        doc = doc.add(lines.join("\n"));
    }
    if operation.paged {
        doc = doc.add("The list is paged: `stream()` yields the items of all pages, `all()` collects them, and `page()` returns one page.");
    }
    let scopes: Vec<String> = operation.scopes().iter().map(|scope| format!("`{}`", docs::code(scope))).collect();
    if !scopes.is_empty() {
        doc = doc.add(format!("OAuth scope: {}.", scopes.join(" and ")));
    }
    let mut source = format!("`{} {}`, operation `{}`", operation.method, docs::code(&operation.path), docs::code(&operation.okta_id));
    if operation.operation_id != operation.okta_id {
        source.push_str(&format!(" (`{}` in the spec)", docs::code(&operation.operation_id)));
    }
    doc.add(source + ".").add_example(operation.example.as_deref())
}

/// What users may search for, as doc aliases: the IDs, and the words of the function's name.
fn aliases(operation: &Operation, function: &str) -> TokenStream {
    let mut ids = vec![operation.okta_id.as_str()];
    ids.extend(Some(operation.operation_id.as_str()).filter(|id| *id != operation.okta_id));
    // rustdoc indexes the function's own name, and rejects aliases with quotes.
    ids.retain(|id| {
        *id != function && !id.is_empty() && id.chars().all(|character| character.is_ascii_graphic() && !"\"'".contains(character))
    });
    let words = function.trim_start_matches("r#").replace('_', " ");
    let words = Some(words.trim()).filter(|words| words.contains(' ') && words.is_ascii()).map(|words| quote!(#[doc(alias = #words)]));
    quote!(#(#[doc(alias = #ids)])* #words)
}

impl Context<'_> {
    /// The names of an operation's tag.
    pub(super) fn tag_names(&self, operation: &Operation) -> &TagNames {
        &self.names.tags[operation.tag.0]
    }

    /// The module of an operation's tag.
    pub(super) fn api_module(&self, operation: &Operation) -> TokenStream {
        let module = ident(&self.tag_names(operation).module);
        quote!(crate::api::#module)
    }
}
