//! Tables of every model and operation by name, for tools.

use quote::quote;

use super::context::{Context, ident};
use super::file::{self, File};
use crate::api::{BodyKind, Output, SchemaKind};

/// Adds the tables.
pub(super) fn emit(context: &Context<'_>, file: &mut File) {
    let models = context.api.schemas.iter().filter(|schema| !matches!(schema.kind, SchemaKind::Alias(_))).map(|schema| {
        let (name, model) = (context.names.schema(schema.id).type_name.as_str(), context.model(schema.id));
        quote!(ModelEntry { name: #name, codec: Codec::of::<#model>(#name) })
    });
    let operations = context.api.operations.iter().map(|operation| {
        let module = context.api_module(operation);
        let constant = ident(&context.names.operation(operation.id).constant);
        let response = match &operation.output {
            Output::Json(ty) => {
                let (ty, name) = (context.value_type(ty), context.short_type(ty));
                quote!(Some(Codec::of::<#ty>(#name)))
            }
            _ => quote!(None),
        };
        let request = match operation.body.as_ref().map(|body| &body.kind) {
            Some(BodyKind::Json(ty)) => {
                let (ty, name) = (context.value_type(ty), context.short_type(ty));
                quote!(Some(Codec::of::<#ty>(#name)))
            }
            _ => quote!(None),
        };
        quote!(OperationEntry { operation: &#module::#constant, response: #response, request: #request })
    });
    let tables = quote! {
        /// Every model, in the spec's order.
        pub(crate) static MODELS: &[ModelEntry] = &[#(#models),*];
        /// Every operation, in the spec's order.
        pub(crate) static OPERATIONS: &[OperationEntry] = &[#(#operations),*];
    };
    let runtime = file::uses_runtime(&tables).then(|| {
        quote!(
            use crate::rt;
        )
    });
    file.add(quote! {
        #runtime
        use crate::registry::{Codec, ModelEntry, OperationEntry};
    });
    file.add(tables);
}
