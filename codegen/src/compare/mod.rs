//! Compares two specs and says what each difference means for callers of the generated code.
//!
//! Two things count as the same if they have the same name in Rust; operations, if they have the same ID, or else the same method and path.
//! The newer side must be named with the lock of the older one, as an update does. What callers can notice is compared in the generated
//! signatures (see [`Surface`]), so that a verdict is about Rust; the spec only supplies the words.
//!
//! - `changes`: the differences and their verdicts
//! - `label`: things in the words of the spec
//! - `operations`, `inputs`, `schemas`, `methods`: the comparison

mod changes;
mod inputs;
mod label;
mod methods;
mod operations;
mod schemas;

use std::collections::HashSet;

pub use changes::{Change, Kind, Subject, Verdict};

use crate::api::{Api, SchemaId};
use crate::names::Names;
use crate::rust::{Model, Surface};
use changes::Changes;

/// One of the two specs.
pub struct Side<'a> {
    api: &'a Api,
    names: &'a Names,
    surface: Surface,
    left_out: HashSet<&'a str>,
}

impl<'a> Side<'a> {
    /// A spec with its names.
    pub fn new(api: &'a Api, names: &'a Names) -> Self {
        Self { api, names, surface: Surface::new(api, names), left_out: HashSet::new() }
    }

    /// Excludes parts of the spec, given as JSON pointers to operations, paths and schemas: they are not compared, and their absence is not
    /// reported.
    #[must_use]
    pub fn without(mut self, pointers: impl IntoIterator<Item = &'a str>) -> Self {
        self.left_out.extend(pointers);
        self
    }

    fn model(&self, id: SchemaId) -> &Model {
        &self.surface.models[id.0]
    }

    fn type_name(&self, id: SchemaId) -> &str {
        &self.names.schema(id).type_name
    }

    /// Whether the part of a spec at a pointer, or one that contains it, is left out.
    fn leaves_out(&self, pointer: &str) -> bool {
        self.left_out.iter().any(|left_out| pointer.strip_prefix(left_out).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
    }
}

/// Compares two specs. The differences are sorted by severity.
pub fn compare(old: &Side<'_>, new: &Side<'_>) -> Vec<Change> {
    let mut changes = Changes::default();
    tags(&mut changes, old, new);
    let pairs = operations::Pairs::new(old.api, new.api);
    operations::compare(&mut changes, old, new, &pairs);
    schemas::compare(&mut changes, old, new, &pairs);
    changes.sorted()
}

/// The version that a list of changes requires; `None` if nothing changed.
pub fn verdict(changes: &[Change]) -> Option<Verdict> {
    changes.iter().map(|change| change.verdict).max()
}

fn tags(changes: &mut Changes, old: &Side<'_>, new: &Side<'_>) {
    for (tag, names) in old.api.tags.iter().zip(&old.names.tags) {
        let mut others = new.api.tags.iter().zip(&new.names.tags);
        let Some((other, new_names)) = others.find(|(other, _)| other.name == tag.name) else {
            changes.removed(Subject::Tag, &tag.name);
            continue;
        };
        let subject = (Subject::Tag, tag.name.as_str());
        changes.compare(Verdict::Major, subject, "function", &names.function, &new_names.function);
        changes.compare(Verdict::Major, subject, "handle", &names.handle, &new_names.handle);
        changes.compare(Verdict::Major, subject, "module", &names.module, &new_names.module);
        changes.compare(Verdict::Major, subject, "feature", &names.feature, &new_names.feature);
        changes.documentation(subject, &(&tag.documentation, &tag.example), &(&other.documentation, &other.example));
    }
    for tag in new.api.tags.iter().filter(|tag| !old.api.tags.iter().any(|other| other.name == tag.name)) {
        changes.added(Verdict::Minor, Subject::Tag, &tag.name);
    }
}
