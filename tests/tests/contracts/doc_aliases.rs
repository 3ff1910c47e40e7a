//! Every function is found in the documentation by the id that Okta gave its operation, and by the spec's own.

use std::fs;
use std::path::Path;

use crate::{document, none_of};

/// The strings of the files below a folder, in one line each.
fn files(folder: &Path, texts: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, texts);
        } else {
            // Lines are broken wherever they were too long.
            let text = fs::read_to_string(path).unwrap();
            texts.push(text.split_whitespace().collect::<Vec<_>>().join(" ").replace("( \"", "(\""));
        }
    }
}

#[test]
fn every_function_is_found_by_the_ids_of_its_operation() {
    let mut texts = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../okta-sdk/src/generated/api"), &mut texts);
    let mut failures = Vec::new();
    for operation in document().operations() {
        let facts = format!("Operation::new(\"{}\",", operation.id);
        let mut stated = texts.iter().filter(|text| text.contains(&facts));
        let (Some(text), None) = (stated.next(), stated.next()) else {
            failures.push(format!("{}: no file, or several, state its facts", operation.id));
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
