//! Generates the Rust code for `../obstacle-course.yaml` into Cargo's output folder.

use std::path::{Path, PathBuf};
use std::{env, fs};

use codegen::{Source, Sources};

const DOCUMENT: &str = "../obstacle-course.yaml";

fn main() {
    println!("cargo::rerun-if-changed={DOCUMENT}");
    println!("cargo::rerun-if-changed=build.rs");
    let document = Source::new(DOCUMENT, fs::read_to_string(DOCUMENT).expect("the spec can be read"));
    let sources = Sources::new(document);
    let generated = codegen::generate(&sources).unwrap_or_else(|errors| {
        let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
        panic!("{}", errors.join("\n"));
    });
    for feature in &generated.features {
        let declared = env::var_os(format!("CARGO_FEATURE_{}", feature.replace('-', "_").to_uppercase())).is_some();
        assert!(declared, "the features of Cargo.toml are {:?}", generated.features);
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR")).join("generated");
    if out.exists() {
        fs::remove_dir_all(&out).expect("the old output can be removed");
    }
    for (path, text) in &generated.files {
        write(&out.join(path), text);
    }
    write(&out.join("names.lock"), &generated.lock);
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a file has a parent folder")).expect("the folder can be created");
    fs::write(path, text).expect("the file can be written");
}
