//! Rules of this repository that the compiler does not check; CONTRIBUTING.md states them.
#![allow(missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};

/// The longest a hand-written file gets. 100 to 450 lines are usual; a longer one has more than one job.
const LONGEST: usize = 600;

/// Words that are always wrong here, and the field's own.
const WRONG_WORDS: &[(&str, &str)] = &[
    ("mend", "fix"),
    ("mends", "fixes"),
    ("mended", "fixed"),
    ("life cycle", "lifecycle"),
    ("given up", "cancelled"),
    ("taken out", "removed or consumed"),
    ("org for tests", "sandbox org"),
    ("whoever", "a user, a caller"),
    ("in vain", "without effect"),
    ("gives up", "cancels"),
    ("is told", "is reported"),
    ("are told", "are reported"),
    ("was told", "was reported"),
    ("were told", "were reported"),
    ("is not told", "is not reported"),
    ("to be had", "available"),
    ("an answer", "a response"),
    ("half a surrogate", "an unpaired surrogate"),
    ("is no text", "is not a string"),
    ("is no url", "is not a URL"),
    ("is no json", "is not JSON"),
    ("for ever", "forever"),
    ("one's own", "your own"),
    ("ones own", "your own"),
    ("under way", "in flight, in progress"),
    ("put right", "corrected"),
    ("asked for again", "requested again"),
    ("what became of", "the result of"),
    ("for want of", "without, because there is no"),
    ("came to nothing", "failed"),
    ("without particulars", "without special rules"),
    ("whatever happens", "always"),
    ("list in pages", "paged list"),
    ("lists in pages", "paged lists"),
    ("lists in one another", "nested lists"),
    ("holds nobody up", "blocks no other call"),
    ("catalogue", "catalog"),
];

/// Files with other senses of these words: an answer to a recovery question.
const OTHER_SENSES: &[&str] =
    &["emulator/src/families/users/credentials.rs", "emulator/src/families/factors.rs", "spec/overlays/50-docs-user"];

/// Files whose functions fail a test of their caller's, which is what they are for.
const ASSERTIONS: &[&str] = &[
    "emulator/src/lib.rs",
    "emulator/src/server/requests.rs",
    "okta-sdk/src/testing/mock.rs",
    "okta-sdk/src/testing/responses.rs",
    "okta-sdk/src/testing/time.rs",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files of the repository below a folder with one of some endings: path below the root, and text.
fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(&root().join(folder), endings, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["target", "generated", ".git", "snapshots", "node_modules"].contains(&name.as_str()) {
                collect(&path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let short = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            found.push((short, fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The hand-written Rust of the workspace.
fn rust() -> Vec<(String, String)> {
    ["codegen", "okta-sdk", "emulator", "xtask", "tests"].iter().flat_map(|folder| files(folder, &[".rs"])).collect()
}

/// How many operations have an example at least: those that programs use most.
const EXAMPLES: usize = 40;

#[test]
fn tags_and_the_most_used_operations_have_examples() {
    let files = codegen::reader::Files::in_folder(&root().join("spec")).unwrap();
    let (api, _) = files.read(|path| path.display().to_string()).unwrap().api().unwrap_or_else(|errors| panic!("{errors:?}"));
    let without = api.tags.iter().filter(|tag| tag.example.is_none()).map(|tag| tag.name.clone());
    none("add an example in spec/overlays/70-examples.yaml for these tags", without.collect());
    let examples = api.operations.iter().filter(|operation| operation.example.is_some()).count();
    assert!(examples >= EXAMPLES, "{examples} operations have an example");
}

/// The packages that are published.
const PUBLISHED: [&str; 3] = ["okta-sdk", "emulator", "codegen"];

#[test]
fn published_packages_carry_their_licences() {
    let mut found = Vec::new();
    for package in PUBLISHED {
        for name in ["LICENSE-APACHE", "LICENSE-MIT", "NOTICE"] {
            let read = |path: PathBuf| fs::read_to_string(path).unwrap_or_default().replace('\r', "");
            if read(root().join(package).join(name)) != read(root().join(name)) {
                found.push(format!("{package}/{name}"));
            }
        }
    }
    none("copy these from the root", found);
}

#[track_caller]
fn none(rule: &str, found: Vec<String>) {
    assert!(found.is_empty(), "{rule}:\n  {}", found.join("\n  "));
}

#[test]
fn files_have_one_job() {
    let long = rust().into_iter().map(|(path, text)| (path, text.lines().count())).filter(|(_, lines)| *lines > LONGEST);
    none("split files with more than one job", long.map(|(path, lines)| format!("{path}: {lines} lines")).collect());
}

#[test]
fn files_say_what_belongs_in_them() {
    let is_test_module = |path: &str| path.ends_with("/tests.rs") || path.contains("/tests/");
    let silent =
        rust().into_iter().filter(|(path, text)| !text.starts_with("//!") && !is_test_module(path) && !path.contains("/examples/"));
    none("begin each file with `//!` and what it is for", silent.map(|(path, _)| path).collect());
}

#[test]
fn no_external_input_reaches_a_panic() {
    let mut found = Vec::new();
    for (path, text) in files("okta-sdk/src", &[".rs"]).into_iter().chain(files("emulator/src", &[".rs"])) {
        if path.ends_with("tests.rs") || path.contains("/tests/") || ASSERTIONS.contains(&path.as_str()) {
            continue;
        }
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (index, line) in code.lines().enumerate() {
            let line = line.trim_start();
            let panics = [".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!("].iter().any(|call| line.contains(call));
            if panics && !line.starts_with("//") {
                found.push(format!("{path}:{}: {line}", index + 1));
            }
        }
    }
    none("return an error in place of a panic", found);
}

#[test]
fn prose_uses_the_words_of_the_field() {
    let mut found = Vec::new();
    for (path, text) in markdown().into_iter().chain(files("spec/overlays", &[".yaml"])).chain(rust()) {
        if path.ends_with("tidy.rs") {
            continue;
        }
        let has_other_senses = OTHER_SENSES.iter().any(|start| path.starts_with(start));
        for (index, line) in text.lines().enumerate() {
            // In Rust, comments and strings are prose, and so are the names of tests.
            let is_name = line.trim_start().starts_with("fn ") || line.trim_start().starts_with("async fn ");
            let lower = if path.ends_with(".rs") && is_name { line.replace('_', " ") } else { line.to_owned() }.to_lowercase();
            for (wrong, right) in WRONG_WORDS {
                if has_word(&lower, wrong) && !(has_other_senses && wrong.ends_with("answer")) {
                    found.push(format!("{path}:{}: `{wrong}`: write `{right}`", index + 1));
                }
            }
        }
    }
    none("use the standard term", found);
}

/// The hand-written Markdown: the documentation, the guide, and the texts of the repository and the packages.
fn markdown() -> Vec<(String, String)> {
    const SINGLE: [&str; 6] = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "emulator/README.md", "codegen/README.md"];
    let single = SINGLE.map(|name| (name.to_owned(), fs::read_to_string(root().join(name)).unwrap()));
    ["docs", "okta-sdk/src/guide"].iter().flat_map(|folder| files(folder, &[".md"])).chain(single).collect()
}

#[test]
fn prose_writes_id_in_capitals() {
    let mut found = Vec::new();
    for (path, text) in markdown().into_iter().chain(rust()) {
        let mut is_code = false;
        for (index, line) in text.lines().enumerate() {
            let prose = if path.ends_with(".rs") { line.trim_start().strip_prefix("//") } else { Some(line) };
            // A comment that ends leaves its code block too.
            let Some(prose) = prose else {
                is_code = false;
                continue;
            };
            if prose.trim_start_matches(['/', '!', ' ']).starts_with("```") {
                is_code = !is_code;
            } else if !is_code {
                let plain: String = prose.split('`').step_by(2).collect();
                let has = |word| has_word(&plain, word) && !has_word(&plain, &format!(".{word}"));
                if has("id") || has("ids") {
                    found.push(format!("{path}:{}", index + 1));
                }
            }
        }
    }
    none("write `ID`, or put the name of a field into backticks", found);
}

fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(start, _)| {
        let before = line[..start].chars().next_back();
        let after = line[start + word.len()..].chars().next();
        ![before, after].into_iter().flatten().any(|character| character.is_alphanumeric() || character == '_')
    })
}
