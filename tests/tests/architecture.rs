//! `docs/architecture.md` describes the code as it is: its folders and functions exist, and modules of okta-sdk depend on lower layers
//! only.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const TEXT: &str = include_str!("../../docs/architecture.md");

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every Rust file in a folder: the path relative to the workspace, separated by `/`, and the contents.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders = vec![workspace().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(workspace()).unwrap().to_string_lossy().replace('\\', "/");
                files.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

/// The section below a heading.
fn section(heading: &str) -> &'static str {
    let (_, rest) = TEXT.split_once(&format!("\n## {heading}\n")).unwrap_or_else(|| panic!("no section `{heading}`"));
    rest.split("\n## ").next().unwrap_or(rest)
}

/// The cells of the rows of a section's table, without the head.
fn rows(heading: &str) -> Vec<Vec<&'static str>> {
    let lines = section(heading).lines().filter(|line| line.starts_with('|'));
    lines.skip(2).map(|line| line.trim_matches('|').split('|').map(str::trim).collect()).collect()
}

/// The strings between backticks.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

#[test]
fn the_code_map_lists_every_folder() {
    let mapped: BTreeSet<&str> = rows("Code map").iter().flat_map(|row| code(row[0])).collect();
    for path in &mapped {
        assert!(workspace().join(path).exists(), "the code map lists `{path}`, which does not exist");
    }
    for parent in ["codegen/src", "okta-sdk/src", "emulator/src"] {
        for entry in fs::read_dir(workspace().join(parent)).unwrap() {
            let entry = entry.unwrap();
            let folder = format!("{parent}/{}/", entry.file_name().to_string_lossy());
            let holds_tests = sources_are_tests(&entry.path());
            assert!(!entry.path().is_dir() || holds_tests || mapped.contains(&*folder), "the code map does not list `{folder}`");
        }
    }
}

/// Whether a folder holds nothing but the tests of the module of its name.
fn sources_are_tests(folder: &Path) -> bool {
    folder.is_dir() && fs::read_dir(folder).unwrap().all(|entry| entry.unwrap().file_name() == "tests.rs")
}

#[test]
fn the_functions_of_the_walks_exist() {
    let files: Vec<_> = ["codegen/src", "okta-sdk/src"].into_iter().flat_map(sources).collect();
    let walks = ["Walk 1: a schema becomes a model", "Walk 2: an operation becomes a function", "Walk 3: a call"];
    let mut count = 0;
    for (file, function) in walks.into_iter().flat_map(|walk| code(section(walk))).filter_map(|code| code.split_once(".rs:")) {
        let file = format!("/{file}.rs");
        let function = function.rsplit("::").next().unwrap_or(function);
        let definitions = [format!("fn {function}("), format!("fn {function}<"), format!("macro_rules! {function} ")];
        let exists = files
            .iter()
            .any(|(name, text)| format!("/{name}").ends_with(&file) && definitions.iter().any(|definition| text.contains(definition)));
        assert!(exists, "the page names `{}:{function}`, which does not exist", file.trim_start_matches('/'));
        count += 1;
    }
    assert!(count > 20, "only {count} functions were found in the walks");
}

#[test]
fn modules_use_lower_layers_only() {
    let mut layers = BTreeMap::new();
    for row in rows("Modules of okta-sdk") {
        let layer: u8 = row[0].parse().unwrap();
        layers.extend(code(row[1]).map(|module| (module, layer)));
    }
    assert!(layers.contains_key("rt"), "no layers were found");
    for (file, text) in sources("okta-sdk/src") {
        let path = file.trim_start_matches("okta-sdk/src/");
        let module = path.split('/').next().unwrap_or(path).trim_end_matches(".rs");
        if matches!(module, "lib" | "guide" | "generated") || path.contains("tests") {
            continue;
        }
        let layer = layers.get(module).unwrap_or_else(|| panic!("the table gives `{module}` no layer"));
        for used in used_modules(&text).into_iter().filter(|used| *used != module) {
            // The registry exposes tables that the generated code fills.
            if (module, used) == ("registry", "generated") {
                continue;
            }
            let below = layers.get(used).unwrap_or_else(|| panic!("{file} uses `crate::{used}`, which has no layer"));
            assert!(below < layer, "{file} uses `crate::{used}` of layer {below}, and `{module}` is in layer {layer}");
        }
    }
}

/// The modules of the crate that a file refers to by `crate::`, except in comments and macro expansions.
fn used_modules(text: &str) -> BTreeSet<&str> {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text);
    let mut used = BTreeSet::new();
    let mut at = 0;
    while let Some(found) = text[at..].find("crate::") {
        let start = at + found;
        at = start + "crate::".len();
        let line = &text[text[..start].rfind('\n').map_or(0, |newline| newline + 1)..start];
        if line.trim_start().starts_with("//") || line.ends_with('$') || line.ends_with("pub(in ") {
            continue;
        }
        match text[at..].strip_prefix('{') {
            Some(group) => {
                let mut depth = 0;
                for item in group.split_inclusive([',', '{', '}']) {
                    if depth == 0 {
                        used.extend(owner(name_at(item.trim_start())));
                    }
                    depth += item.matches('{').count();
                    match (item.contains('}'), depth) {
                        (true, 0) => break,
                        (true, _) => depth -= 1,
                        (false, _) => {}
                    }
                }
            }
            None => used.extend(owner(name_at(&text[at..]))),
        }
    }
    used
}

fn name_at(text: &str) -> &str {
    text.split(|character: char| !character.is_alphanumeric() && character != '_').next().unwrap_or(text)
}

/// The module that an item at the root of the crate comes from.
fn owner(name: &str) -> Option<&str> {
    match name {
        "" | "self" => None,
        "Error" | "Optional" => Some("error"),
        "OrgUrl" | "InvalidOrgUrl" => Some("facts"),
        // The handle, without the builder.
        "Okta" => Some("pipeline"),
        "OktaBuilder" | "Raw" | "RawCall" => Some("client"),
        "api" | "models" => Some("generated"),
        module => Some(module),
    }
}

#[test]
fn modules_are_found_in_every_form_of_use() {
    let text = "// crate::no\nuse crate::auth::{A, B};\nuse crate::{Error, call::{C, D}, rt};\nfn f() -> crate::facts::F {}\n$crate::pages";
    assert_eq!(used_modules(text).into_iter().collect::<Vec<_>>(), ["auth", "call", "error", "facts", "rt"]);
}
