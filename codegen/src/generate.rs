//! The generator as one call: texts in, texts out.

use std::collections::BTreeMap;

use crate::api::Api;
use crate::diagnostic::Diagnostic;
use crate::names::Names;
use crate::rust;
use crate::spec::Sources;

/// What was generated.
#[derive(Clone, Debug)]
pub struct Generated {
    /// What the API is.
    pub api: Api,
    /// How the code names it.
    pub names: Names,
    /// The files: path below the output folder, with `/`, and text.
    pub files: BTreeMap<String, String>,
    /// The Cargo features, one for each tag, in the order of the spec.
    pub features: Vec<String>,
    /// The names, to be locked.
    pub lock: String,
    /// What looks wrong without being an error.
    pub warnings: Vec<Diagnostic>,
}

/// Generates the Rust of a spec.
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
