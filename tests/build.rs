//! Writes the code that calls every function and method, for the contract tests in `tests/contracts`.
//!
//! The generator only supplies names. The arguments of a call and their order come from the spec, by the rule that
//! the SDK documents: path parameters, the body, other required parameters. Builder methods set the rest.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use codegen::Options;
use codegen::api::{Api, SchemaOrigin};
use codegen::diagnostic::Diagnostic;
use codegen::names::Names;
use codegen::reader::Files;

use self::document::{Binding, BodyKind, Document, Kind, Operation, Origin, Owner, Parameter};

#[allow(dead_code, unreachable_pub, reason = "shared with the contract tests, which use more of it")]
#[path = "tests/contracts/document.rs"]
mod document;

/// The variable that names another spec to test, whose code is then generated here.
const OTHER_SPEC: &str = "OKTA_CONTRACT_SPEC";

fn main() {
    println!("cargo::rerun-if-env-changed={OTHER_SPEC}");
    println!("cargo::rustc-check-cfg=cfg(other_spec)");
    let other = env::var_os(OTHER_SPEC).map(PathBuf::from);
    let files = match &other {
        Some(spec) => Ok(Files { spec: spec.clone(), overlays: None, lock: PathBuf::from("no-names.lock") }),
        None => Files::in_folder(Path::new("../spec")),
    };
    let files = files.unwrap_or_else(|error| panic!("{error}"));
    let rerun = other.as_deref().unwrap_or(Path::new("../spec"));
    println!("cargo::rerun-if-changed={}", rerun.display());
    let (document, api, names) = read(&files).unwrap_or_else(|diagnostics| {
        for diagnostic in diagnostics {
            eprintln!("{diagnostic}\n");
        }
        process::exit(1)
    });
    if other.is_some() {
        generate(files, &names);
    }
    write("document.json", &document.to_string());
    let calls = Calls { document: Document::new(document), api: &api, names: &names };
    write("functions.rs", &calls.functions());
    write("methods.rs", &calls.methods());
    write("lists.rs", &calls.lists());
}

/// Generates the code for another spec, for the contract tests to include, with the features of all its tags.
fn generate(files: Files, names: &Names) {
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap()).join("sdk");
    let options = Options { files, out, update_lock: false };
    options.write().unwrap_or_else(|error| panic!("{error}"));
    println!("cargo::rustc-cfg=other_spec");
    for tag in &names.tags {
        println!("cargo::rustc-cfg=feature=\"{}\"", tag.feature);
    }
}

/// The spec with its overlays, and the generator's model and names for it.
fn read(files: &Files) -> Result<(serde_json::Value, Api, Names), Vec<Diagnostic>> {
    let sources = files.read(|path| path.display().to_string()).unwrap_or_else(|error| panic!("{error}"));
    let (api, _) = sources.api()?;
    let names = sources.names(&api)?.names;
    Ok((sources.tree()?.to_value(), api, names))
}

/// Writes a file unless it is unchanged, so that Cargo does not recompile needlessly.
fn write(name: &str, text: &str) {
    let path = Path::new(&env::var_os("OUT_DIR").unwrap()).join(name);
    if fs::read_to_string(&path).ok().as_deref() != Some(text) {
        fs::write(path, text).unwrap();
    }
}

struct Calls<'a> {
    document: Document,
    api: &'a Api,
    names: &'a Names,
}

/// The SDK's names for an operation.
struct Named<'a> {
    index: usize,
    handle: &'a str,
    module: &'a str,
    function: &'a str,
    builder: &'a str,
    /// By the parameter's name.
    setters: HashMap<&'a str, &'a str>,
    body: &'a str,
}

impl Calls<'_> {
    fn named(&self, id: &str) -> Option<Named<'_>> {
        let operation = self.api.operations.iter().find(|operation| operation.okta_id == id)?;
        let names = self.names.operation(operation.id);
        let tag = &self.names.tags[operation.tag.0];
        Some(Named {
            index: operation.id.0,
            handle: &tag.function,
            module: &tag.module,
            function: &names.function,
            builder: &names.builder,
            setters: operation
                .parameters
                .iter()
                .map(|parameter| parameter.name.as_str())
                .zip(names.parameters.iter().map(String::as_str))
                .collect(),
            body: names.body.as_deref().unwrap_or("body"),
        })
    }

    /// Writes the calls of functions: one dispatcher per tag, and for each operation a function that sets its optional parameters.
    fn functions(&self) -> String {
        let mut options = String::new();
        let mut by_tag: BTreeMap<&str, String> = BTreeMap::new();
        let operations = self.document.operations();
        for operation in &operations {
            let Some(named) = self.named(&operation.id) else { continue };
            let call = format!("okta.{}().{}({})", named.handle, named.function, arguments(operation, None).join(", "));
            let call = call + &booleans(operation, &named);
            let arm = format!("        {:?} => {},\n", operation.id, finished(operation, &named, &call));
            by_tag.entry(named.module).or_default().push_str(&arm);
            options.push_str(&with_options(operation, &named));
        }
        let known: Vec<_> = self.api.operations.iter().map(|operation| operation.okta_id.as_str()).collect();
        let mut out = format!("/// The operations that the generator knows.\npub const KNOWN_FUNCTIONS: &[&str] = &{known:?};\n\n");
        out.push_str(&dispatch("function", "Sent", &by_tag));
        out + &options
    }

    /// Writes the calls of functions that return lists, as pages.
    fn lists(&self) -> String {
        let mut by_tag: BTreeMap<&str, String> = BTreeMap::new();
        for operation in self.document.operations().iter().filter(|operation| operation.paged || self.document.is_list(operation)) {
            let Some(named) = self.named(&operation.id) else { continue };
            let call = format!("okta.{}().{}({})", named.handle, named.function, arguments(operation, None).join(", "));
            let call = call + &booleans(operation, &named);
            let turned = if operation.paged { format!("turned({call}.pages())") } else { format!("turned_at_once({call}.send())") };
            let arm = format!("        {:?} => {turned},\n", operation.id);
            by_tag.entry(named.module).or_default().push_str(&arm);
        }
        dispatch("list", "Turned", &by_tag)
    }

    /// Writes the calls of methods: one dispatcher per model, by the entry's pointer and the type that has the method.
    fn methods(&self) -> String {
        let operations = self.document.operations();
        let mut by_model: BTreeMap<String, String> = BTreeMap::new();
        for entry in self.document.entries() {
            let Some((operation, binding)) = self.document.bind(&entry, &operations) else { continue };
            let Some(index) = self.api.methods.iter().position(|method| *method.at.pointer == *entry.pointer) else { continue };
            let Some(named) = self.named(&operation.id) else { continue };
            let name = &self.names.methods[index];
            for owner in self.document.owners(&entry.model) {
                let Some(model) = self.type_name(&owner).map(|name| format!("crate::sdk::models::{name}")) else { continue };
                let mut given = vec!["okta".to_owned()];
                given.extend(arguments(&operation, Some(&binding)));
                // A method that takes no values from the object needs none.
                let of = if binding.takes_from_object() { format!("v.model::<{model}>().") } else { format!("{model}::") };
                let call = format!("{of}{name}({})", given.join(", ")) + &booleans(&operation, &named);
                let arm = format!("        {:?} => {},\n", key(&entry.pointer, &owner), finished(&operation, &named, &call));
                by_model.entry(format!("of_{}", entry.model.to_lowercase())).or_default().push_str(&arm);
            }
        }
        let known: Vec<_> = self.api.methods.iter().map(|method| method.at.pointer.to_string()).collect();
        let by_model: BTreeMap<&str, String> = by_model.iter().map(|(model, arms)| (model.as_str(), arms.clone())).collect();
        format!("/// The entries that the generator knows.\npub const KNOWN_METHODS: &[&str] = &{known:?};\n\n")
            + &dispatch("method", "Sent", &by_model)
    }

    fn type_name(&self, owner: &Owner) -> Option<&str> {
        let component = |schema: &&codegen::api::Schema| schema.origin == SchemaOrigin::Component(owner.schema.clone());
        let union = self.api.schemas.iter().find(component)?;
        let schema = match owner.base {
            false => union,
            true => self.api.schemas.iter().find(|schema| schema.origin == SchemaOrigin::BaseOf(union.id))?,
        };
        Some(&self.names.schema(schema.id).type_name)
    }
}

/// The key of a method's call.
fn key(pointer: &str, owner: &Owner) -> String {
    format!("{pointer} {}{}", owner.schema, if owner.base { " base" } else { "" })
}

/// Writes a dispatcher that tries the dispatcher of each group.
fn dispatch(name: &str, gives: &str, groups: &BTreeMap<&str, String>) -> String {
    let mut out = format!("pub fn {name}(key: &str, okta: &Okta, v: &Values) -> Option<{gives}> {{\n    None");
    for group in groups.keys() {
        write!(out, "\n        .or_else(|| {name}_{group}(key, okta, v))").unwrap();
    }
    out.push_str("\n}\n");
    for (group, arms) in groups {
        let v = if arms.contains("v.") || arms.contains(", v)") { "v" } else { "_" };
        write!(out, "\nfn {name}_{group}(key: &str, okta: &Okta, {v}: &Values) -> Option<{gives}> {{\n    Some(match key {{\n{arms}")
            .unwrap();
        out.push_str("        _ => return None,\n    })\n}\n");
    }
    out
}

/// The arguments of a call. Without a binding, it is a function's call and the caller passes everything.
fn arguments(operation: &Operation, binding: Option<&Binding>) -> Vec<String> {
    let mut arguments = Vec::new();
    for parameter in operation.required(true) {
        let origin = binding.and_then(|binding| binding.path.iter().find(|(name, _)| *name == parameter.name));
        if origin.is_none_or(|(_, origin)| *origin == Origin::Caller) {
            arguments.push(format!("{}.unwrap()", value(parameter)));
        }
    }
    match operation.body.as_ref().map(|body| (body, &body.kind)) {
        Some((_, BodyKind::Multipart(parts))) => {
            let required = parts.iter().filter(|(_, required)| *required);
            arguments.extend(required.map(|(name, _)| format!("v.part({name:?}).unwrap()")));
        }
        Some((body, _)) if !body.required || binding.is_some_and(|binding| binding.body == Some(Origin::This)) => {}
        Some((body, BodyKind::Json)) => arguments.push(format!("&v.{}().unwrap()", json(body))),
        Some((_, BodyKind::Bytes)) => arguments.push("v.bytes().unwrap()".to_owned()),
        None => {}
    }
    let others = operation.required(false).into_iter().filter(|parameter| parameter.kind != Kind::Boolean);
    arguments.extend(others.map(|parameter| format!("{}.unwrap()", value(parameter))));
    arguments
}

/// The function that reads a JSON body.
fn json(body: &document::Body) -> &'static str {
    if body.is_list { "json_list" } else { "json" }
}

/// The methods that set required booleans: they have to be, and say what they are.
fn booleans(operation: &Operation, named: &Named<'_>) -> String {
    let required = operation.required(false).into_iter().filter(|parameter| parameter.kind == Kind::Boolean);
    let set = required.map(|parameter| {
        format!(".{}({}.unwrap())", named.setters.get(parameter.name.as_str()).copied().unwrap_or("missing"), value(parameter))
    });
    set.collect()
}

/// The expression of a parameter's value, an `Option`.
fn value(parameter: &Parameter) -> String {
    let read = match parameter.kind {
        Kind::Text | Kind::Enum(_) => "text",
        Kind::List { .. } => "list",
        Kind::Boolean => "boolean",
        Kind::Integer => "integer",
        Kind::DateTime => "date_time",
    };
    format!("v.{read}({:?})", parameter.key())
}

/// A call that sets its optional parameters, if there are any.
fn finished(operation: &Operation, named: &Named<'_>, call: &str) -> String {
    if operation.has_options() {
        format!("options_{}({call}, v)", named.index)
    } else {
        format!("{}({call}.{}())", sent(operation).0, sent(operation).1)
    }
}

/// The code that sends a call; for a paged list, the code that fetches its first page.
fn sent(operation: &Operation) -> (&'static str, &'static str) {
    if operation.paged { ("sent_page", "page") } else { ("sent", "send") }
}

/// Writes the function that sets optional parameters. Functions and methods share it, because they return the same builder type.
fn with_options(operation: &Operation, named: &Named<'_>) -> String {
    if !operation.has_options() {
        return String::new();
    }
    let (index, module, builder) = (named.index, named.module, named.builder);
    let mut out = format!("\npub fn options_{index}(mut call: crate::sdk::api::{module}::{builder}, v: &Values) -> Sent {{\n");
    let mut set = |value: &str, setter: &str, given: &str| {
        writeln!(out, "    if let Some(value) = {value} {{\n        call = call.{setter}({given});\n    }}").unwrap();
    };
    for parameter in operation.optional() {
        set(&value(parameter), named.setters.get(parameter.name.as_str()).copied().unwrap_or("missing"), "value");
    }
    match operation.body.as_ref().map(|body| (body, &body.kind)) {
        Some((_, BodyKind::Multipart(parts))) => {
            parts.iter().filter(|(_, required)| !required).for_each(|(name, _)| set(&format!("v.part({name:?})"), name, "value"));
        }
        Some((body, BodyKind::Json)) if !body.required => set(&format!("v.{}()", json(body)), named.body, "&value"),
        Some((body, BodyKind::Bytes)) if !body.required => set("v.bytes()", named.body, "value"),
        _ => {}
    }
    let (sent, send) = sent(operation);
    out + &format!("    {sent}(call.{send}())\n}}\n")
}
