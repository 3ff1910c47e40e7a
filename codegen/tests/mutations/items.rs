//! The public items of generated code, read from the code itself: an independent view of what callers can use.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::{Fields, FnArg, ImplItem, Item, Visibility};

/// The public items of all files, one string each. Names of arguments are left out, because callers do not write them.
pub(crate) fn of(files: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (path, text) in files.iter().filter(|(path, _)| *path != "tables.rs") {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        file.items.iter().for_each(|item| add(item, &mut found));
    }
    found
}

fn add(item: &Item, found: &mut BTreeSet<String>) {
    match item {
        Item::Struct(item) => {
            found.insert(format!("type {}", item.ident));
            if let Fields::Named(fields) = &item.fields {
                for field in fields.named.iter().filter(|field| matches!(field.vis, Visibility::Public(_))) {
                    let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                    found.insert(format!("{}.{name}: {}", item.ident, field.ty.to_token_stream()));
                }
            }
        }
        Item::Enum(item) => {
            found.insert(format!("type {}", item.ident));
            for variant in &item.variants {
                found.insert(format!("{}::{}{}", item.ident, variant.ident, variant.fields.to_token_stream()));
            }
        }
        Item::Type(item) => {
            let ty = item.ty.to_token_stream().to_string();
            // An alias of a call may become a builder, which has the same methods.
            let ty = if ty.starts_with("Call <") { String::new() } else { format!(" = {ty}") };
            found.insert(format!("type {}{ty}", item.ident));
        }
        Item::Impl(item) => {
            let of = item.self_ty.to_token_stream();
            if let Some((of_trait, _)) = &item.trait_ {
                found.insert(format!("impl {} for {of}", of_trait.to_token_stream()));
                return;
            }
            for function in item.items.iter().filter_map(|item| if let ImplItem::Fn(function) = item { Some(function) } else { None }) {
                if matches!(function.vis, Visibility::Public(_)) {
                    let arguments = function.sig.inputs.iter().map(|argument| match argument {
                        FnArg::Receiver(receiver) => receiver.to_token_stream().to_string().replace("mut self", "self"),
                        FnArg::Typed(argument) => argument.ty.to_token_stream().to_string(),
                    });
                    let arguments = arguments.collect::<Vec<_>>().join(", ");
                    found.insert(format!("{of}::{}({arguments}) {}", function.sig.ident, function.sig.output.to_token_stream()));
                }
            }
        }
        // A builder's calls: `crate::rt::builder!(GetUser, User)`.
        Item::Macro(item) if item.mac.path.segments.last().is_some_and(|segment| segment.ident == "builder") => {
            found.insert(format!("call {}", item.mac.tokens));
        }
        _ => {}
    }
}
