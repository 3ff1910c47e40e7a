//! The generator as one call: texts in, texts out.

use std::collections::BTreeMap;

use crate::api::Api;
use crate::diagnostic::Diagnostic;
use crate::names::Names;

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
