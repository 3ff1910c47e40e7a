//! Finds the entries of `x-okta-crud` and `x-okta-operations` that an overlay changed, so that the report can name them as decisions.

use std::collections::HashMap;

use codegen::Sources;
use codegen::document::{ArgumentSource, LinkedOperation, RefOr};

/// The key of an entry: the model, whether the entry is in `x-okta-crud`, and the alias.
type Key = (String, bool, String);

/// The spec's own version of the entries that overlays changed.
pub(super) struct Decisions(HashMap<Key, String>);

impl Decisions {
    /// Reads the spec without and with its overlays. An unreadable spec has no decisions; generating reports its errors.
    pub(super) fn of(sources: &Sources) -> Self {
        let plain = entries(&sources.without_overlays()).unwrap_or_default();
        let decided = entries(sources).unwrap_or_default();
        let changed = plain.into_iter().filter(|(key, text)| decided.get(key).is_some_and(|other| other != text));
        Self(changed.collect())
    }

    /// Describes the spec's own version of an entry that an overlay changed.
    pub(super) fn note(&self, model: &str, crud: bool, alias: &str) -> Option<String> {
        let plain = self.0.get(&(model.to_owned(), crud, alias.to_owned()))?;
        Some(format!("set by an overlay; the spec has: {plain}"))
    }
}

/// Describes the entries of a spec in words.
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
