//! The generator as one call: texts in, texts out.

use std::collections::BTreeMap;

use crate::api::{self, Api};
use crate::diagnostic::Diagnostic;
use crate::names::{self, Lock, Names};
use crate::{document, rust};

/// A text and what diagnostics call it.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name, usually a path.
    pub name: String,
    /// The text.
    pub text: String,
}

/// What code is generated from.
#[derive(Clone, Debug)]
pub struct Sources {
    /// The OpenAPI document, YAML or JSON.
    pub document: Source,
    /// Overlays, in the order they are applied.
    pub overlays: Vec<Source>,
    /// The names that were given before.
    pub lock: Option<Source>,
}

/// What was generated.
#[derive(Clone, Debug)]
pub struct Generated {
    /// What the API is.
    pub api: Api,
    /// How the code names it.
    pub names: Names,
    /// The files: path below the output folder, with `/`, and text.
    pub files: BTreeMap<String, String>,
    /// The Cargo features, one for each tag, in the document's order.
    pub features: Vec<String>,
    /// The names, to be locked.
    pub lock: String,
    /// What looks wrong and stopped nothing.
    pub warnings: Vec<Diagnostic>,
}

/// Generates the Rust of a document.
///
/// # Errors
///
/// The document, an overlay or the lock is broken. Each stage reports all that it finds.
pub fn generate(sources: &Sources) -> Result<Generated, Vec<Diagnostic>> {
    let mut tree = document::load(&sources.document.name, &sources.document.text)?;
    let overlays: Vec<_> = sources.overlays.iter().map(|overlay| (overlay.name.as_str(), overlay.text.as_str())).collect();
    document::overlay::apply(&mut tree, &overlays)?;
    let (document, mut warnings) = document::read(&tree)?;
    let (api, found) = api::lower(&document)?;
    warnings.extend(found);
    let lock = sources.lock.as_ref().map(|lock| Lock::parse(&lock.name, &lock.text)).transpose()?;
    let named = names::assign(&api, lock.as_ref())?;
    warnings.extend(named.warnings);
    let files = rust::emit(&api, &named.names);
    let features = named.names.tags.iter().map(|tag| tag.feature.clone()).collect();
    Ok(Generated { files, features, lock: named.lock.to_string(), warnings, api, names: named.names })
}
