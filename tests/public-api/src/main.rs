//! Lists the public API of okta-sdk, all features on, and compares it with the committed listing in `okta-sdk/public-api/`.
//!
//! ```text
//! cargo run --manifest-path tests/public-api/Cargo.toml            # write the listing
//! cargo run --manifest-path tests/public-api/Cargo.toml -- --check # fail if it is out of date
//! ```
//!
//! A change of a line is a change that users see: `-` lines break code, `+` lines add to the API. `runtime.txt` is the hand-written part,
//! `generated.txt` what follows from the spec.
#![forbid(unsafe_code)]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

/// The Rust whose JSON the `public-api` of the manifest reads.
const RUST: &str = "1.95";

/// How many lines of a difference are shown.
const SHOWN: usize = 40;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let check = match env::args().nth(1).as_deref() {
        None => false,
        Some("--check") => true,
        Some(other) => return Err(format!("unknown argument {other:?}; the only one is --check").into()),
    };
    let rust = String::from_utf8(Command::new("rustc").arg("--version").output()?.stdout)?;
    if !rust.starts_with(&format!("rustc {RUST}.")) {
        println!("the listing is made with Rust {RUST}, and this is {}: nothing was compared", rust.trim());
        return Ok(ExitCode::SUCCESS);
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let listing = listing(&rustdoc_json(&root)?)?;
    let folder = root.join("okta-sdk").join("public-api");
    let mut stale = false;
    for (name, text) in [("runtime.txt", listing.runtime), ("generated.txt", listing.generated)] {
        let path = folder.join(name);
        let committed = fs::read_to_string(&path).unwrap_or_default();
        if committed == text {
            continue;
        }
        if check {
            stale = true;
            print_difference(name, &committed, &text);
        } else {
            fs::create_dir_all(&folder)?;
            fs::write(&path, text)?;
            println!("okta-sdk/public-api/{name}: written");
        }
    }
    if stale {
        println!("the public API changed; run `cargo run --manifest-path tests/public-api/Cargo.toml` and commit what it writes");
        return Ok(ExitCode::FAILURE);
    }
    println!("the listing of the public API is up to date");
    Ok(ExitCode::SUCCESS)
}

/// rustdoc's JSON of okta-sdk. rustdoc writes it only where unstable options are allowed.
fn rustdoc_json(root: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from).join("public-api");
    let status = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["rustdoc", "--quiet", "--package", "okta-sdk", "--lib", "--features"])
        .args(["blocking,chrono,http2,registry,testing,time", "--target-dir"])
        .arg(&target)
        .args(["--", "-Z", "unstable-options", "--output-format", "json"])
        .env("RUSTC_BOOTSTRAP", "1")
        .env_remove("RUSTDOCFLAGS")
        .current_dir(root)
        .status()?;
    if !status.success() {
        return Err(format!("cargo rustdoc failed: {status}").into());
    }
    Ok(target.join("doc").join("okta_sdk.json"))
}

struct Listing {
    runtime: String,
    generated: String,
}

fn listing(json: &Path) -> Result<Listing, Box<dyn Error>> {
    let builder = public_api::Builder::from_rustdoc_json(json);
    let api = builder.omit_blanket_impls(true).omit_auto_trait_impls(true).omit_auto_derived_impls(true).build()?;
    let mut listing = Listing { runtime: String::new(), generated: String::new() };
    for item in api.items() {
        let line = item.to_string();
        // The path of the item itself is the first one in the line.
        let path = line.split_whitespace().find(|word| word.contains("okta_sdk::")).unwrap_or_default();
        let generated = path.contains("okta_sdk::api::") || path.contains("okta_sdk::models::");
        let text = if generated { &mut listing.generated } else { &mut listing.runtime };
        text.push_str(&line);
        text.push('\n');
    }
    Ok(listing)
}

fn print_difference(name: &str, committed: &str, current: &str) {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<std::collections::BTreeSet<_>>();
    let (old, new) = (lines(committed), lines(current));
    let removed = old.difference(&new).map(|line| format!("-{line}"));
    let added = new.difference(&old).map(|line| format!("+{line}"));
    let all: Vec<String> = removed.chain(added).collect();
    println!("{name}: {} lines differ", all.len());
    for line in all.iter().take(SHOWN) {
        println!("{line}");
    }
}
