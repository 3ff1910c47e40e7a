//! The documentation's search finds every function by Okta's ID of its operation, and by the spec's ID.

use std::fs;
use std::path::Path;

use crate::{document, none_of};

/// The contents of the files in a folder, joined to one line each.
fn files(folder: &Path, texts: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, texts);
        } else {
            // rustfmt breaks lines that are too long.
            let text = fs::read_to_string(path).unwrap();
            texts.push(text.split_whitespace().collect::<Vec<_>>().join(" ").replace("( \"", "(\""));
        }
    }
}

#[test]
fn every_function_has_doc_aliases_for_the_ids_of_its_operation() {
    let mut texts = Vec::new();
    let folder = match cfg!(other_spec) {
        true => Path::new(env!("OUT_DIR")).join("sdk/api"),
        false => Path::new(env!("CARGO_MANIFEST_DIR")).join("../okta-sdk/src/generated/api"),
    };
    files(&folder, &mut texts);
    let mut failures = Vec::new();
    for operation in document().operations() {
        let facts = format!("Operation::in_spec(\"{}\",", operation.id);
        let mut stated = texts.iter().filter(|text| text.contains(&facts));
        let (Some(text), None) = (stated.next(), stated.next()) else {
            failures.push(format!("{}: not described in exactly one file", operation.id));
            continue;
        };
        for id in [&operation.id, &operation.operation_id] {
            let found = text.contains(&format!("#[doc(alias = \"{id}\")]")) || text.contains(&format!("pub fn {id}("));
            if !found {
                failures.push(format!("{}: its function has no alias {id}", operation.id));
            }
        }
    }
    none_of(failures);
}
