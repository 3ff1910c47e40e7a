//! Setters, checked in the source code of the generated models.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::api::SchemaKind;

use super::schemas::schemas;

/// The fields and setters of a type.
#[derive(Default)]
struct Source {
    setters: BTreeSet<String>,
    /// The fields whose documentation says that they are read-only.
    read_only: BTreeSet<String>,
}

/// The types in all files of a folder.
fn read(folder: &Path, types: &mut BTreeMap<String, Source>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, types);
            continue;
        }
        let text = std::fs::read_to_string(path).unwrap();
        let (mut current, mut read_only) = (String::new(), false);
        let lines: Vec<_> = text.lines().chain([""]).collect();
        for pair in lines.windows(2) {
            let (line, next) = (pair[0], pair[1]);
            let name_after = |prefix: &str| Some(line.strip_prefix(prefix)?.split([' ', '(', ':']).next()?.to_owned());
            if let Some(name) = name_after("impl ").or_else(|| name_after("pub struct ")) {
                current = name;
            } else if let Some(name) = name_after("    pub fn ").filter(|_| format!("{line}{next}").contains("mut self")) {
                types.entry(current.clone()).or_default().setters.insert(name);
            } else if line.starts_with("    ///") {
                read_only |= line.contains("in JSON; read-only");
            } else if let Some(name) = name_after("    pub ") {
                if read_only {
                    types.entry(current.clone()).or_default().read_only.insert(name);
                }
                read_only = false;
            }
        }
    }
}

#[test]
fn every_writable_field_has_a_setter() {
    let mut types = BTreeMap::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../okta-sdk/src/generated/models"), &mut types);
    let (nothing, mut setters) = (Source::default(), 0);
    for schema in &schemas().api.schemas {
        let SchemaKind::Object(object) = &schema.kind else { continue };
        let names = schemas().names.schema(schema.id);
        let source = types.get(&names.type_name).unwrap_or(&nothing);
        let of = |wanted: &dyn Fn(&codegen::api::Member) -> bool| -> BTreeSet<String> {
            let members = object.members.iter().zip(&names.members).filter(|(member, _)| wanted(member));
            members.map(|(_, name)| name.clone()).collect()
        };
        let is_tag = |name: &str| object.fixed.iter().any(|fixed| fixed.member == name && !fixed.settable);
        assert_eq!(source.setters, of(&|member| !member.read_only && !is_tag(&member.name)), "{}", names.type_name);
        assert_eq!(source.read_only, of(&|member| member.read_only), "{}", names.type_name);
        setters += source.setters.len();
    }
    assert!(setters > 1500, "{setters}");
}
