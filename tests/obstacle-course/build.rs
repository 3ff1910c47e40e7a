//! Generates the Rust code for `../obstacle-course.yaml` into Cargo's output folder.

use std::env;
use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR"));
    let mut options = codegen::Options::new("../obstacle-course.yaml", out.join("rust"));
    options.files.lock = out.join("no-names.lock");
    options.files.overlays = None;
    options.update_lock = false;
    options.inputs().for_each(|input| println!("cargo::rerun-if-changed={}", input.display()));
    let generated = options.write().unwrap_or_else(|error| panic!("{error}")).generated;
    for feature in &generated.features {
        let declared = env::var_os(format!("CARGO_FEATURE_{}", feature.replace('-', "_").to_uppercase())).is_some();
        assert!(declared, "the features of Cargo.toml are {:?}", generated.features);
    }
}
