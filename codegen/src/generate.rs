//! The whole generator as one function on strings.

use std::collections::BTreeMap;

use crate::api::Api;
use crate::diagnostic::Diagnostic;
use crate::names::Names;
use crate::rust;
use crate::spec::Sources;

/// The result of generating.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The model of the API.
    pub api: Api,
    /// The Rust names.
    pub names: Names,
    /// The files' contents by path, relative to the output folder and separated by `/`.
    pub files: BTreeMap<String, String>,
    /// The Cargo features, one for each tag, in the order of the spec.
    pub features: Vec<String>,
    /// The new contents of `names.lock`.
    pub lock: String,
    /// Warnings about the input.
    pub warnings: Vec<Diagnostic>,
}

/// Generates the Rust code for a spec.
///
/// # Errors
///
/// The spec, an overlay or the lock is invalid. Each stage reports every error it finds.
pub fn generate(sources: &Sources) -> Result<Generated, Vec<Diagnostic>> {
    let (api, mut warnings) = sources.api()?;
    let named = sources.names(&api)?;
    warnings.extend(named.warnings);
    let files = rust::emit(&api, &named.names);
    let features = named.names.tags.iter().map(|tag| tag.feature.clone()).collect();
    Ok(Generated { files, features, lock: named.lock.to_string(), warnings, api, names: named.names })
}
