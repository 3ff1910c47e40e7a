//! The generator reserves exactly the names that the SDK uses, which are read from its source code.
#![allow(missing_docs)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::runtime_surface::*;
use syn::{ImplItem, Item, Type};

type Names = BTreeSet<String>;

fn sdk() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../okta-sdk")
}

/// The hand-written files of the SDK.
fn sources(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("generated") {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push((path.clone(), fs::read_to_string(&path).unwrap()));
        }
    }
}

fn items() -> Vec<Item> {
    let mut found = Vec::new();
    sources(&sdk().join("src"), &mut found);
    found
        .iter()
        .flat_map(|(path, text)| syn::parse_file(text).unwrap_or_else(|error| panic!("{}: {error}", path.display())).items)
        .collect()
}

/// The inherent methods of a type.
fn methods_of(name: &str) -> Names {
    let is_type = |ty: &Type| matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name));
    let impls = items().into_iter().filter_map(|item| match item {
        Item::Impl(item) if item.trait_.is_none() && is_type(&item.self_ty) => Some(item.items),
        _ => None,
    });
    let functions = impls.flatten().filter_map(|item| match item {
        ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
        _ => None,
    });
    functions.collect()
}

/// The methods of a trait.
fn methods_of_trait(name: &str) -> Names {
    let traits = items().into_iter().filter_map(|item| match item {
        Item::Trait(item) if item.ident == name => Some(item.items),
        _ => None,
    });
    let functions = traits.flatten().filter_map(|item| match item {
        syn::TraitItem::Fn(function) => Some(function.sig.ident.to_string()),
        _ => None,
    });
    functions.collect()
}

/// The functions defined by the macros of a file, except those of traits.
fn written_by_macros(file: &str) -> Names {
    let text = fs::read_to_string(sdk().join("src").join(file)).unwrap();
    let functions = text.lines().filter_map(|line| line.trim().strip_prefix("pub fn "));
    functions.filter_map(|rest| rest.split(['(', '<']).next()).filter(|name| !name.starts_with('$')).map(str::to_owned).collect()
}

fn reserved(names: &[&str], all: Names, what: &str) {
    let missing: Vec<_> = all.iter().filter(|name| !names.contains(&name.as_str())).collect();
    assert!(missing.is_empty(), "{what}: the SDK uses these names, but the generator does not reserve them: {missing:?}");
    let gone: Vec<_> = names.iter().filter(|name| !all.contains(**name)).collect();
    assert!(gone.is_empty(), "{what}: the generator reserves these names, but the SDK does not use them: {gone:?}");
}

fn with(mut all: Names, more: &[&str]) -> Names {
    all.extend(more.iter().map(|name| (*name).to_owned()));
    all
}

#[test]
fn the_methods_of_the_client_are_reserved() {
    let own = methods_of("Okta");
    assert!(own.contains("raw"), "{own:?}");
    reserved(CLIENT_METHODS, with(own, &["clone", "default"]), "client");
}

#[test]
fn the_methods_of_builders_are_reserved() {
    let own = written_by_macros("rt/builder.rs");
    assert!(own.contains("send"), "{own:?}");
    reserved(BUILDER_METHODS, with(own, &["call", "clone", "from_request", "into_future", "new", "request"]), "builders");
}

#[test]
fn the_methods_of_models_are_reserved() {
    let own = methods_of_trait("Model");
    assert!(own.contains("to_json"), "{own:?}");
    reserved(MODEL_METHODS, with(own, &["new", "default", "clone"]), "models");
}

#[test]
fn the_features_are_reserved() {
    let manifest = fs::read_to_string(sdk().join("Cargo.toml")).unwrap();
    let section = manifest.split("[features]").nth(1).unwrap().split("\n[").next().unwrap();
    let (before, after) = section.split_once("# <tags>").unwrap();
    let after = after.split_once("# </tags>").unwrap().1;
    let features = before.lines().chain(after.lines()).filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.to_owned());
    let features: Names = features.filter(|name| !name.starts_with('#')).collect();
    assert!(features.contains("oauth"), "{features:?}");
    reserved(FEATURES, with(features, &["all-apis"]), "features");
}
