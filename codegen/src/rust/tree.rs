//! Decides which file contains which items.
//!
//! ```text
//! mod.rs                     the top-level modules
//! models/<tag>/<model>.rs    a model, with its inline models that the same features compile
//! models/<tag>/aliases.rs    type aliases for lists and other types that need no model
//! methods/<model>.rs         the methods of a model
//! api/<tag>/mod.rs           the handle of a tag
//! api/<tag>/<function>.rs    an operation
//! handles.rs                 the handles on the client
//! tables.rs                  the tables for tools
//! ```

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use quote::quote;

use super::context::{Context, ident};
use super::docs::{self, Doc, prose_or};
use super::file::File;
use super::gates::Gate;
use super::{choices, enums, methods, objects, operations, tables, unions};
use crate::api::{SchemaId, SchemaKind, SchemaOrigin, Tag, TagId};
use crate::names::TagNames;

/// All files.
pub(super) fn files(context: &Context<'_>) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut add = |path: String, file: File| {
        files.insert(path, file.print(&context.comments));
    };
    models(context, &mut add);
    method_files(context, &mut add);
    api(context, &mut add);
    let mut handles = File::default();
    handles.add(handles_on_client(context));
    add("handles.rs".to_owned(), handles);
    let mut file = File::default();
    tables::emit(context, &mut file);
    add("tables.rs".to_owned(), file);
    let mut root = File::default();
    root.add(quote! {
        /// The operations, by tag. [`Okta`](crate::Okta) has a method for each tag.
        pub mod api;
        mod handles;
        mod methods;
        /// The models: what requests and responses contain.
        pub mod models;
        #[cfg(feature = "registry")]
        pub(crate) mod tables;
    });
    add("mod.rs".to_owned(), root);
    files
}

/// The schema whose file contains a schema. An inline schema shares the file of its parent unless other features compile it: `user` needs
/// the values of a policy's status, but not the policy.
fn file_owner(context: &Context<'_>, id: SchemaId) -> SchemaId {
    let mut owner = id;
    for _ in 0..context.api.schemas.len() {
        match &context.schema(owner).origin {
            SchemaOrigin::Member { of, .. } | SchemaOrigin::BaseOf(of) if context.gates.same(*of, owner) => owner = *of,
            _ => break,
        }
    }
    owner
}

/// The names of the files in one folder: unique, and without a special meaning in Rust.
struct FileNames(BTreeSet<String>);

impl FileNames {
    fn new() -> Self {
        Self(BTreeSet::from(["mod".to_owned(), "lib".to_owned(), "main".to_owned()]))
    }

    fn take(&mut self, name: &str) -> String {
        // Rust finds the file of a module only if its name is ASCII.
        let ascii = |character: char| if character.is_ascii() { character.to_string() } else { format!("u{:x}", u32::from(character)) };
        let mut file: String = name.trim_start_matches("r#").to_snake_case().chars().map(ascii).collect();
        if file.starts_with(|first: char| first.is_ascii_digit()) {
            file.insert(0, '_');
        }
        if syn::parse_str::<proc_macro2::Ident>(&file).is_err() {
            file.push('_');
        }
        while !self.0.insert(file.clone()) {
            file.push('_');
        }
        file
    }
}

fn models(context: &Context<'_>, add: &mut impl FnMut(String, File)) {
    let mut by_owner: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
    for schema in &context.api.schemas {
        if !matches!(schema.kind, SchemaKind::Alias(_)) {
            by_owner.entry(file_owner(context, schema.id)).or_default().push(schema.id);
        }
    }
    let mut by_module: BTreeMap<&str, Vec<(SchemaId, Vec<SchemaId>)>> = BTreeMap::new();
    for (owner, schemas) in by_owner {
        by_module.entry(&context.names.schema(owner).module).or_default().push((owner, schemas));
    }
    let features = context.features();
    let mut aliases: BTreeMap<&str, Vec<SchemaId>> = BTreeMap::new();
    for schema in context.api.schemas.iter().filter(|schema| matches!(schema.kind, SchemaKind::Alias(_))) {
        aliases.entry(&context.names.schema(schema.id).module).or_default().push(schema.id);
        by_module.entry(&context.names.schema(schema.id).module).or_default();
    }
    for (module, owners) in &by_module {
        let mut names = FileNames::new();
        let mut index = Vec::new();
        if let Some(aliases) = aliases.get(module) {
            let mut file = File::default();
            if aliases.iter().any(|id| uses_runtime(context, *id)) {
                file.add(quote!(
                    #[allow(unused_imports)]
                    use crate::rt;
                ));
            }
            for id in aliases {
                file.add(alias(context, *id, &context.gates.of_schemas([*id], &features)));
            }
            let name = names.take("aliases");
            add(format!("models/{module}/{name}.rs"), file);
            index.push((name, context.gates.of_schemas(aliases.iter().copied(), &features)));
        }
        for (owner, schemas) in owners {
            let name = names.take(&context.names.schema(*owner).type_name);
            let mut file = File::default();
            if schemas.iter().any(|id| uses_runtime(context, *id)) {
                file.add(quote!(
                    use crate::rt;
                ));
            }
            for id in schemas {
                schema(context, *id, &mut file);
            }
            add(format!("models/{module}/{name}.rs"), file);
            index.push((name, context.gates.of_schemas(schemas.iter().copied(), &features)));
        }
        index.sort_by(|left, right| left.0.cmp(&right.0));
        let mut file = File::default();
        let lines = index.iter().map(|(name, gate)| {
            let (name, gate) = (ident(name), gate.attribute());
            quote! { #gate mod #name; #gate pub use #name::*; }
        });
        file.add(quote!(#(#lines)*));
        add(format!("models/{module}/mod.rs"), file);
    }
    let modules: Vec<_> = by_module.keys().map(|module| ident(module)).collect();
    let mut file = File::default();
    file.add(quote! { #(mod #modules;)* });
    file.add(quote! { #(#[allow(unused_imports, unreachable_pub)] pub use #modules::*;)* });
    add("models/mod.rs".to_owned(), file);
}

fn uses_runtime(context: &Context<'_>, id: SchemaId) -> bool {
    match &context.schema(id).kind {
        SchemaKind::Alias(ty) => super::file::uses_runtime(&context.value_type(ty)),
        _ => true,
    }
}

fn schema(context: &Context<'_>, id: SchemaId, file: &mut File) {
    match &context.schema(id).kind {
        SchemaKind::Object(object) => objects::emit(context, id, object, file),
        SchemaKind::Enum(values) => enums::emit(context, id, values, file),
        SchemaKind::Union(union) => unions::emit(context, id, union, file),
        SchemaKind::Choice(choice) => choices::emit(context, id, choice, file),
        SchemaKind::Alias(_) => file.add(alias(context, id, &Gate::always())),
    }
}

fn alias(context: &Context<'_>, id: SchemaId, gate: &Gate) -> proc_macro2::TokenStream {
    let schema = context.schema(id);
    let SchemaKind::Alias(ty) = &schema.kind else { return quote!() };
    let (name, ty, gate) = (context.type_name(id), context.value_type(ty), gate.attribute());
    let wire = context.wire_name(id);
    let doc = Doc::new(prose_or(schema.documentation.as_deref(), || format!("The type `{wire}`.")))
        .add(format!("Schema `{}`.", super::docs::code(wire)))
        .tokens(context);
    quote! { #doc #gate pub type #name = #ty; }
}

fn method_files(context: &Context<'_>, add: &mut impl FnMut(String, File)) {
    let mut names = FileNames::new();
    let mut index = Vec::new();
    let features = context.features();
    for schema in &context.api.schemas {
        let mut file = File::default();
        if methods::emit(context, schema.id, &mut file) {
            let name = names.take(&context.names.schema(schema.id).type_name);
            add(format!("methods/{name}.rs"), file);
            index.push((name, context.gates.of_schemas([schema.id], &features)));
        }
    }
    index.sort_by(|left, right| left.0.cmp(&right.0));
    let lines = index.iter().map(|(name, gate)| {
        let (name, gate) = (ident(name), gate.attribute());
        quote!(#gate mod #name;)
    });
    let mut file = File::default();
    file.add(quote!(#(#lines)*));
    add("methods/mod.rs".to_owned(), file);
}

fn api(context: &Context<'_>, add: &mut impl FnMut(String, File)) {
    let mut modules = Vec::new();
    for (index, (tag, names)) in context.api.tags.iter().zip(&context.names.tags).enumerate() {
        let id = TagId(index);
        let mut file_names = FileNames::new();
        let mut index = Vec::new();
        for operation in context.api.operations.iter().filter(|operation| operation.tag == id) {
            let name = file_names.take(&context.names.operation(operation.id).function);
            let mut file = File::default();
            operations::emit(context, operation.id, &mut file);
            add(format!("api/{}/{name}.rs", names.module), file);
            index.push(name);
        }
        index.sort();
        let index: Vec<_> = index.iter().map(|name| ident(name)).collect();
        let handle = ident(&names.handle);
        let function = names.function.trim_start_matches("r#");
        let doc_of_module = Doc::new(about(tag)).add(function_list(context, id)).add_example(tag.example.as_deref()).tokens(context);
        let doc_of_handle = Doc::new(about(tag)).add(format!("Returned by [`Okta::{function}`](crate::Okta::{function}).")).tokens(context);
        // The client of a tag without operations has nothing to call.
        let unused = index.is_empty().then(|| quote!(#[allow(dead_code)]));
        let mut file = File::default();
        // Inner doc comments must be written as text.
        file.add(quote! {
            #(mod #index;)*
            #(pub use #index::*;)*

            #doc_of_handle
            #[derive(Clone, Copy, Debug)]
            pub struct #handle<'a> {
                #unused
                pub(crate) okta: &'a crate::Okta,
            }

            impl<'a> #handle<'a> {
                /// The operations of a client.
                #[inline]
                pub fn new(okta: &'a crate::Okta) -> Self {
                    Self { okta }
                }
            }
        });
        add(format!("api/{}/mod.rs", names.module), file);
        let (module, gate) = (ident(&names.module), Gate::feature(&names.feature).attribute());
        modules.push(quote! { #doc_of_module #gate pub mod #module; });
    }
    let mut file = File::default();
    file.add(quote!(#(#modules)*));
    add("api/mod.rs".to_owned(), file);
}

/// The description of a tag.
fn about(tag: &Tag) -> String {
    prose_or(tag.documentation.as_deref(), || format!("Operations of the tag `{}`.", super::docs::code(&tag.name)))
}

/// The list of a tag's functions, with summary, method and path. In a table, long names would leave no room for the rest.
fn function_list(context: &Context<'_>, tag: TagId) -> String {
    let mut list = String::new();
    let TagNames { module, handle, .. } = &context.names.tags[tag.0];
    let module = module.trim_start_matches("r#");
    for operation in context.api.operations.iter().filter(|operation| operation.tag == tag) {
        let function = context.names.operation(operation.id).function.trim_start_matches("r#");
        let summary = operation.summary.as_deref().or(operation.documentation.as_deref()).unwrap_or_default();
        let summary = docs::one_line(docs::first_sentence(summary));
        let colon = if summary.is_empty() { "" } else { ": " };
        let request = format!("`{} {}`", operation.method, docs::code(&operation.path));
        list.push_str(&format!("- [`{function}`]({module}::{handle}::{function}){colon}{summary} {request}\n"));
    }
    list
}

fn handles_on_client(context: &Context<'_>) -> proc_macro2::TokenStream {
    let handles = context.api.tags.iter().zip(&context.names.tags).map(|(tag, names)| {
        let (function, handle, module) = (ident(&names.function), ident(&names.handle), ident(&names.module));
        let gate = Gate::feature(&names.feature).attribute();
        let doc = Doc::new(about(tag))
            .add(format!("Operations of the tag `{}`. Needs the Cargo feature `{}`.", super::docs::code(&tag.name), names.feature))
            .tokens(context);
        quote! {
            #doc
            #gate
            #[inline]
            pub fn #function(&self) -> crate::api::#module::#handle<'_> {
                crate::api::#module::#handle::new(self)
            }
        }
    });
    quote! { impl crate::Okta { #(#handles)* } }
}

impl Context<'_> {
    /// The features of the tags, in order.
    pub(super) fn features(&self) -> Vec<String> {
        self.names.tags.iter().map(|tag| tag.feature.clone()).collect()
    }
}
