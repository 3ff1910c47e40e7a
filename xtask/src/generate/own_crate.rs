//! `cargo xtask gen --crate DIR`: writes a separate crate for any spec, on top of okta-sdk's runtime.
//!
//! The crate's manifest, `src/lib.rs` and README are written once; edit them freely. Later runs write only
//! `src/generated/`, `tests/contract.rs`, `names.lock` and the tags' features.

use std::fs;
use std::path::{Component, Path, PathBuf};

use codegen::Generated;

use super::{contract, features};
use crate::error::Failure;
use crate::workspace::Workspace;

/// The crate to write.
pub(super) struct OwnCrate {
    folder: PathBuf,
    name: String,
}

impl OwnCrate {
    /// The crate in a folder, by default named after it.
    ///
    /// # Errors
    ///
    /// The name is not valid for a crate.
    pub(super) fn new(folder: &Path, name: Option<&str>) -> Result<Self, Failure> {
        let in_folder = folder.file_name().map(|name| name.to_string_lossy().into_owned());
        let name = name.map(str::to_owned).or(in_folder).unwrap_or_default();
        let valid = name.starts_with(|first: char| first.is_ascii_alphabetic())
            && name.chars().all(|character| character.is_ascii_alphanumeric() || "-_".contains(character));
        if valid {
            return Ok(Self { folder: folder.to_owned(), name });
        }
        let message = format!("expected the name of a crate, found {name:?}");
        Err(Failure::with_help(message, "set one with --name; it must start with a letter and consist of letters, digits, `-` and `_`"))
    }

    /// The folder of the generated files.
    pub(super) fn generated(&self) -> PathBuf {
        self.folder.join("src").join("generated")
    }

    /// The names of the crate.
    pub(super) fn lock(&self) -> PathBuf {
        self.folder.join("names.lock")
    }

    /// The manifest: its path, its current contents, and its contents with the tags' features.
    ///
    /// # Errors
    ///
    /// The manifest cannot be read, or lacks the marker lines for the features.
    pub(super) fn manifest(&self, workspace: &Workspace, generated: &Generated) -> Result<(PathBuf, String, String), Failure> {
        let path = self.folder.join("Cargo.toml");
        let text =
            if path.exists() { fs::read_to_string(&path).map_err(|error| Failure::unreadable(&path, &error))? } else { String::new() };
        let base = if text.is_empty() { self.new_manifest(workspace, generated) } else { text.clone() };
        let updated = features::update(&base, &generated.features)
            .map_err(|(message, help)| Failure::with_help(format_args!("{}: {message}", path.display()), help))?;
        Ok((path, text, updated))
    }

    /// The contract test: its path, and its contents before and after.
    pub(super) fn test(&self, generated: &Generated) -> (PathBuf, Option<String>, String) {
        let path = self.folder.join("tests").join("contract.rs");
        let before = fs::read_to_string(&path).ok();
        (path, before, contract::test(&self.name, generated))
    }

    /// The other files that do not exist yet, with their contents.
    pub(super) fn first_files(&self, generated: &Generated) -> Vec<(PathBuf, String)> {
        let files = [("src/lib.rs", self.lib(generated)), ("README.md", self.readme(generated)), (".gitignore", "/target\n".to_owned())];
        let files = files.into_iter().map(|(path, text)| (self.folder.join(path), text));
        files.filter(|(path, _)| !path.exists()).collect()
    }

    fn new_manifest(&self, workspace: &Workspace, generated: &Generated) -> String {
        let runtime = path_between(&self.folder, &workspace.root().join("okta-sdk"));
        let description = toml(&format!("{} {}, on top of okta-sdk's runtime", generated.api.title, generated.api.version));
        let (name, runtime) = (toml(&self.name), toml(&runtime));
        format!(
            r#"[package]
name = {name}
description = {description}
version = "0.1.0"
edition = "2024"
rust-version = "1.88"
publish = false

[features]
default = ["all-apis", "config-file", "oauth", "rustls"]
# The runtime's features: the HTTP client, TLS, OAuth 2.0 with a key, configuration files, blocking calls.
reqwest = ["okta-sdk/reqwest"]
rustls = ["reqwest", "okta-sdk/rustls"]
native-tls = ["reqwest", "okta-sdk/native-tls"]
http2 = ["reqwest", "okta-sdk/http2"]
oauth = ["okta-sdk/oauth"]
config-file = ["okta-sdk/config-file"]
chrono = ["okta-sdk/chrono"]
time = ["okta-sdk/time"]
blocking = ["okta-sdk/blocking"]
# Tables of all operations and models, for tools.
registry = ["all-apis", "okta-sdk/registry"]

# One feature for each tag of the API, written by `cargo xtask gen`.
# <tags>
# </tags>

[dependencies]
okta-sdk = {{ path = {runtime}, default-features = false }}

[dev-dependencies]
okta-sdk = {{ path = {runtime}, default-features = false, features = ["testing"] }}
tokio = {{ version = "1", features = ["macros", "rt"] }}

# A separate workspace, wherever the folder is.
[workspace]
"#
        )
    }

    fn lib(&self, generated: &Generated) -> String {
        let (title, version) = (prose(&generated.api.title), prose(&generated.api.version));
        format!(
            r#"//! {title} {version}: models and one function per operation, on top of the runtime of `okta-sdk`.
//!
//! [`Okta`] is the client. It has a method for each tag of the API, and all methods of `okta-sdk`'s client.
#![forbid(unsafe_code)]

pub use okta_sdk::{{Bytes, Error, auth, config, error, model, pages}};

#[doc(hidden)]
pub mod rt {{
    //! The parts of the runtime that generated code uses.
    pub use okta_sdk::rt::*;
}}

pub mod call {{
    //! Calls: requests and their responses.
    pub use okta_sdk::call::*;
}}

#[cfg(feature = "registry")]
pub mod registry {{
    //! Tables of every model and operation.
    pub use okta_sdk::registry::*;

    /// Every model of the API.
    pub fn models() -> &'static [ModelEntry] {{
        crate::generated::tables::MODELS
    }}

    /// Every operation of the API.
    pub fn operations() -> &'static [OperationEntry] {{
        crate::generated::tables::OPERATIONS
    }}
}}

/// The client: a client of `okta-sdk` with the operations of this API.
#[derive(Clone, Debug)]
pub struct Okta(okta_sdk::Okta);

#[cfg(feature = "reqwest")]
impl Okta {{
    /// Creates a client from environment variables and configuration files, like `okta_sdk::Okta::from_env`.
    ///
    /// # Errors
    ///
    /// The settings are incomplete or invalid.
    pub fn from_env() -> Result<Self, Error> {{
        okta_sdk::Okta::from_env().map(Self)
    }}
}}

impl From<okta_sdk::Okta> for Okta {{
    fn from(client: okta_sdk::Okta) -> Self {{
        Self(client)
    }}
}}

impl std::ops::Deref for Okta {{
    type Target = okta_sdk::Okta;

    fn deref(&self) -> &okta_sdk::Okta {{
        &self.0
    }}
}}

#[rustfmt::skip]
#[allow(clippy::module_inception, reason = "a model may have the name of its tag")]
#[allow(clippy::just_underscores_and_digits, reason = "a field may have a number as its name")]
#[allow(deprecated, reason = "the models use their own deprecated fields")]
mod generated;

pub use generated::{{api, models}};
"#
        )
    }

    fn readme(&self, generated: &Generated) -> String {
        let (name, title, version) = (&self.name, prose(&generated.api.title), prose(&generated.api.version));
        let (operations, models) = (generated.api.operations.len(), generated.api.schemas.len());
        format!(
            "# {name}\n\n{title} {version} in Rust: {operations} operations and {models} models, generated from the OpenAPI spec on top of the \
             runtime of `okta-sdk`\n(authentication, retries, rate limits, pagination).\n\n```rust,ignore\nlet okta = {}::Okta::from_env()?;\n```\n\n\
             `src/generated/`, `tests/contract.rs`, `names.lock` and the features of the tags are written by `cargo xtask gen --crate`. You may change everything else.\n`names.lock` keeps the Rust names stable when the spec changes: commit it.\n",
            name.replace('-', "_"),
        )
    }
}

/// A relative path between two folders; absolute if they have nothing in common.
fn path_between(from: &Path, to: &Path) -> String {
    let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let (from, to) = (absolute(from), absolute(to));
    let (from, to): (Vec<Component<'_>>, Vec<Component<'_>>) = (from.components().collect(), to.components().collect());
    let common = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    let mut path = PathBuf::new();
    if common > 1 {
        path.extend(from.iter().skip(common).map(|_| Component::ParentDir));
        path.extend(to.iter().skip(common));
    } else {
        path.extend(&to);
    }
    path.display().to_string().replace('\\', "/")
}

/// Quotes a string for TOML. TOML's basic strings are those of JSON, except for one character.
fn toml(text: &str) -> String {
    serde_json::Value::from(prose(text)).to_string().replace('\u{7f}', "")
}

/// Formats a string as part of a line of prose.
fn prose(text: &str) -> String {
    let text: String = text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect();
    text.replace(['[', ']', '<', '>', '`'], "")
}
