//! Which entries of `x-okta-crud` and `x-okta-operations` an overlay has changed: these are decisions, and the report says so.

use std::collections::HashMap;

use codegen::Sources;
use codegen::document::{ArgumentSource, LinkedOperation, RefOr};

/// A model, whether the entry is of `x-okta-crud`, and the alias.
type Key = (String, bool, String);

/// What the document itself says about entries that overlays have changed.
pub(super) struct Decisions(HashMap<Key, String>);

impl Decisions {
    /// Reads the document without and with its overlays. A text that cannot be read has no decisions; who generates says why.
    pub(super) fn of(sources: &Sources) -> Self {
        let plain = entries(&sources.without_overlays()).unwrap_or_default();
        let decided = entries(sources).unwrap_or_default();
        let changed = plain.into_iter().filter(|(key, text)| decided.get(key).is_some_and(|other| other != text));
        Self(changed.collect())
    }

    /// How an entry was bound, where an overlay decides.
    pub(super) fn note(&self, model: &str, crud: bool, alias: &str) -> Option<String> {
        let plain = self.0.get(&(model.to_owned(), crud, alias.to_owned()))?;
        Some(format!("an overlay decides; the document says: {plain}"))
    }
}

/// The entries of a document in words.
fn entries(sources: &Sources) -> Option<HashMap<Key, String>> {
    let (document, _) = sources.document().ok()?;
    let mut entries = HashMap::new();
    for (model, schema) in &document.components.schemas {
        let RefOr::Item(schema) = schema else { continue };
        for (crud, list) in [(true, &schema.okta.crud), (false, &schema.okta.operations)] {
            entries.extend(list.iter().map(|entry| ((model.clone(), crud, entry.alias.value.clone()), words(entry))));
        }
    }
    Some(entries)
}

fn words(entry: &LinkedOperation) -> String {
    let arguments = entry.arguments.iter().flatten().map(|argument| {
        let source = match &argument.source {
            ArgumentSource::Member(name) => format!("its `{name}`"),
            ArgumentSource::This => "the object itself".to_owned(),
            ArgumentSource::Parent(name) => format!("the parent's `{name}`"),
        };
        format!("`{}` is {source}", argument.dest.value)
    });
    let arguments: Vec<String> = arguments.collect();
    let list = if arguments.is_empty() { "no arguments".to_owned() } else { arguments.join(", ") };
    format!("`{}` with {list}", entry.operation_id.value)
}
