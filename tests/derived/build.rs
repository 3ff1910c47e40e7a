//! Writes the models as plain structs with serde derives, as most generators do.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use codegen::api::{Api, SchemaId, SchemaKind, Type};
use codegen::names::Names;
use codegen::reader::Files;
use codegen::{Generated, generate};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let spec = Path::new("../../spec");
    println!("cargo:rerun-if-changed={}", spec.display());
    let sources = Files::in_folder(spec)?.read(|path| path.display().to_string())?;
    let Generated { api, names, .. } = generate(&sources).map_err(|found| format!("the spec is invalid: {found:?}"))?;
    let mut text = models(&api, &names)?;
    if env::var_os("CARGO_FEATURE_SETTERS").is_some() {
        text.push_str(&setters(&api, &names)?);
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("models.rs"), text)?;
    Ok(())
}

fn models(api: &Api, names: &Names) -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    for schema in &api.schemas {
        let name = &names.schema(schema.id).type_name;
        let named = names.schema(schema.id);
        match &schema.kind {
            SchemaKind::Alias(ty) => writeln!(out, "pub type {name} = {};", rust_type(names, ty))?,
            SchemaKind::Enum(values) => {
                writeln!(out, "#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]\npub enum {name} {{")?;
                for (value, variant) in values.values.iter().zip(&named.variants) {
                    writeln!(out, "    #[serde(rename = {value:?})]\n    {variant},")?;
                }
                writeln!(out, "    #[serde(other)]\n    Unknown,\n}}")?;
            }
            SchemaKind::Object(object) => {
                let tag = tag_of(api, schema.id);
                writeln!(out, "#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]\npub struct {name} {{")?;
                for (index, (member, field)) in object.members.iter().zip(&named.members).enumerate() {
                    if tag == Some(member.name.as_str()) {
                        continue;
                    }
                    let boxed = codegen::api::Graph::new(api).needs_box(schema.id, index);
                    let ty = rust_type(names, &member.ty);
                    let ty = if boxed { format!("Box<{ty}>") } else { ty };
                    writeln!(out, "    #[serde(rename = {:?}, default, skip_serializing_if = \"Option::is_none\")]", member.name)?;
                    writeln!(out, "    pub {field}: Option<{ty}>,")?;
                }
                writeln!(out, "}}")?;
            }
            SchemaKind::Choice(choice) => {
                writeln!(out, "#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]\n#[serde(untagged)]\npub enum {name} {{")?;
                for (alternative, variant) in choice.alternatives.iter().zip(&named.variants) {
                    writeln!(out, "    {variant}(Box<{}>),", rust_type(names, &alternative.ty))?;
                }
                writeln!(out, "}}")?;
            }
            SchemaKind::Union(union) => {
                writeln!(out, "#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]")?;
                writeln!(out, "#[serde(tag = {:?})]\npub enum {name} {{", union.tag)?;
                for (variant, variant_name) in union.variants.iter().zip(&named.variants) {
                    let (first, others) = variant.values.split_first().map_or(("", &[][..]), |(first, others)| (first.as_str(), others));
                    let aliases: String = others.iter().map(|value| format!(", alias = {value:?}")).collect();
                    writeln!(out, "    #[serde(rename = {first:?}{aliases})]")?;
                    writeln!(out, "    {variant_name}(Box<{}>),", names.schema(variant.schema).type_name)?;
                }
                writeln!(out, "    #[serde(other)]\n    Other,\n}}")?;
            }
        }
    }
    Ok(out)
}

/// Writes the other features of okta-sdk's models: constructors, setters, enum strings, conversions into unions.
fn setters(api: &Api, names: &Names) -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    for schema in &api.schemas {
        let named = names.schema(schema.id);
        let name = &named.type_name;
        match &schema.kind {
            SchemaKind::Alias(_) | SchemaKind::Choice(_) => {}
            SchemaKind::Enum(values) => {
                writeln!(out, "impl {name} {{\n    pub fn as_str(&self) -> &str {{\n        match self {{")?;
                for (value, variant) in values.values.iter().zip(&named.variants) {
                    writeln!(out, "            Self::{variant} => {value:?},")?;
                }
                writeln!(out, "            Self::Unknown => \"\",\n        }}\n    }}\n}}")?;
                writeln!(out, "impl std::fmt::Display for {name} {{\n    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{")?;
                writeln!(out, "        f.write_str(self.as_str())\n    }}\n}}")?;
            }
            SchemaKind::Object(object) => {
                let tag = tag_of(api, schema.id);
                writeln!(out, "impl {name} {{\n    pub fn new() -> Self {{\n        Self::default()\n    }}")?;
                for (member, field) in object.members.iter().zip(&named.members) {
                    if tag == Some(member.name.as_str()) || member.read_only {
                        continue;
                    }
                    let ty = rust_type(names, &member.ty);
                    writeln!(out, "    pub fn {field}(mut self, {field}: impl Into<Option<{ty}>>) -> Self {{")?;
                    writeln!(out, "        self.{field} = {field}.into();\n        self\n    }}")?;
                }
                writeln!(out, "}}")?;
            }
            SchemaKind::Union(union) => {
                for (variant, variant_name) in union.variants.iter().zip(&named.variants) {
                    let of = &names.schema(variant.schema).type_name;
                    writeln!(out, "impl From<{of}> for {name} {{\n    fn from(value: {of}) -> Self {{")?;
                    writeln!(out, "        Self::{variant_name}(Box::new(value))\n    }}\n}}")?;
                }
            }
        }
    }
    Ok(out)
}

/// The tag of the union that an object is a variant of: serde's derive consumes it.
fn tag_of(api: &Api, id: SchemaId) -> Option<&str> {
    api.schemas.iter().find_map(|schema| match &schema.kind {
        SchemaKind::Union(union) if union.variants.iter().any(|variant| variant.schema == id) => Some(union.tag.as_str()),
        _ => None,
    })
}

fn rust_type(names: &Names, ty: &Type) -> String {
    match ty {
        Type::String | Type::Secret | Type::Binary => "String".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::DateTime => "jiff::Timestamp".to_owned(),
        Type::Any => "serde_json::Value".to_owned(),
        Type::FreeForm | Type::Links => "serde_json::Map<String, serde_json::Value>".to_owned(),
        Type::Schema(id) => names.schema(*id).type_name.clone(),
        Type::List(item) => format!("Vec<{}>", rust_type(names, item)),
        Type::Map(value) => format!("std::collections::HashMap<String, {}>", rust_type(names, value)),
    }
}
