//! The generator's input and the stages it runs through.
//!
//! Every program that reads a spec (`gen`, `report`, `diff`, the contract tests) starts here, so that all of them see the same spec.

use crate::api::{self, Api};
use crate::diagnostic::Diagnostic;
use crate::document::{self, Document, Node};
use crate::names::{self, Lock, Named};

/// A file's contents and its name in diagnostics.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name, usually a path.
    pub name: String,
    /// The contents.
    pub text: String,
}

impl Source {
    /// Contents with a name.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into() }
    }
}

/// The generator's input.
#[derive(Clone, Debug)]
pub struct Sources {
    /// The OpenAPI spec, YAML or JSON.
    pub spec: Source,
    /// The overlays, in the order in which they apply.
    pub overlays: Vec<Source>,
    /// `names.lock`: the names assigned so far.
    pub lock: Option<Source>,
}

/// The outcome of a stage: its result and its warnings, or every error it found.
pub type Staged<T> = Result<(T, Vec<Diagnostic>), Vec<Diagnostic>>;

impl Sources {
    /// A spec without overlays and lock.
    pub fn new(spec: Source) -> Self {
        Self { spec, overlays: Vec::new(), lock: None }
    }

    /// The spec alone, without its overlays.
    #[must_use]
    pub fn without_overlays(&self) -> Self {
        Self { overlays: Vec::new(), ..self.clone() }
    }

    /// The spec with its overlays applied, as a tree with the location of every node.
    ///
    /// # Errors
    ///
    /// The spec is not YAML or JSON, or an overlay is invalid or changes nothing.
    pub fn tree(&self) -> Result<Node, Vec<Diagnostic>> {
        let mut tree = document::load(&self.spec.name, &self.spec.text)?;
        document::overlay::apply(&mut tree, &self.overlays())?;
        Ok(tree)
    }

    /// The spec as typed OpenAPI.
    ///
    /// # Errors
    ///
    /// Those of [`tree`](Self::tree), or the spec is not valid OpenAPI.
    pub fn document(&self) -> Staged<Document> {
        document::read(&self.tree()?)
    }

    /// The API that the spec describes.
    ///
    /// # Errors
    ///
    /// Those of [`document`](Self::document), or the spec contradicts itself.
    pub fn api(&self) -> Staged<Api> {
        let (document, mut warnings) = self.document()?;
        let (api, found) = api::lower(&document)?;
        warnings.extend(found);
        Ok((api, warnings))
    }

    /// The Rust names of an API. Names in the lock are kept.
    ///
    /// # Errors
    ///
    /// The lock is invalid, or two things need the same name.
    pub fn names(&self, api: &Api) -> Result<Named, Vec<Diagnostic>> {
        let lock = self.lock.as_ref().map(|lock| Lock::parse(&lock.name, &lock.text)).transpose()?;
        names::assign(api, lock.as_ref())
    }

    pub(crate) fn overlays(&self) -> Vec<(&str, &str)> {
        self.overlays.iter().map(|overlay| (overlay.name.as_str(), overlay.text.as_str())).collect()
    }
}
