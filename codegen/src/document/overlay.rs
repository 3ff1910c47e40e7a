//! OpenAPI Overlay 1.0: decisions on top of a document that itself stays as it was published.
//!
//! An action that matches nothing, or that changes nothing, is an error: a correction that upstream has made its own is to be deleted.

use indexmap::map::Entry;
use serde_json::Value;
use serde_json_path::JsonPath;

use super::load::{MAX_DEPTH, load, size, too_deep};
use super::node::{Node, NodeKind, quoted};
use super::pointer::{self, join, steps};
use crate::diagnostic::Diagnostic;

/// How many values the actions of one overlay may bring. Okta's overlays stay below 10,000.
const MAX_ADDED: usize = 100_000;

/// Applies overlays, in order, to a document. Each is a name for diagnostics and a text.
///
/// # Errors
///
/// An overlay is none, or has an action that is not valid, matches nothing or changes nothing. All such actions are reported.
pub fn apply(document: &mut Node, overlays: &[(&str, &str)]) -> Result<(), Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    // JSONPath is evaluated on a mirror of the document, which is kept in step edit by edit.
    let mut mirror = document.to_value();
    for (file, text) in overlays {
        match load(file, text) {
            Err(found) => diagnostics.extend(found),
            Ok(overlay) => Overlay { diagnostics: &mut diagnostics, added: 0 }.run(&overlay, document, &mut mirror),
        }
    }
    if diagnostics.is_empty() { Ok(()) } else { Err(diagnostics) }
}

struct Overlay<'a> {
    diagnostics: &'a mut Vec<Diagnostic>,
    /// How many values the actions have brought so far.
    added: usize,
}

impl Overlay<'_> {
    fn error(&mut self, code: &'static str, node: &Node, pointer: &str, message: String, help: &str) {
        self.diagnostics.push(Diagnostic::error(code, &node.location(pointer), message).help(help));
    }

    fn run(&mut self, overlay: &Node, document: &mut Node, mirror: &mut Value) {
        let version = overlay.get("overlay");
        if !version.and_then(Node::as_str).is_some_and(|version| version.starts_with("1.")) {
            let (found, node, pointer) =
                version.map_or(("no `overlay`".to_owned(), overlay, ""), |node| (node.describe(), node, "/overlay"));
            let help = "an overlay begins with `overlay: 1.0.0`, `info` with title and version, and `actions`";
            return self.error("overlay-version", node, pointer, format!("found {found}, expected the overlay version 1.0.0"), help);
        }
        for name in ["title", "version"] {
            if overlay.get("info").and_then(|info| info.get(name)).and_then(Node::as_str).is_none() {
                let node = overlay.get("info").unwrap_or(overlay);
                self.error(
                    "overlay-info",
                    node,
                    "/info",
                    format!("`info` has no text `{name}`"),
                    "an overlay says its title and its version",
                );
            }
        }
        match overlay.get("actions").map(|actions| (actions, &actions.kind)) {
            Some((_, NodeKind::List(actions))) => {
                for (index, action) in actions.iter().enumerate() {
                    self.action(action, &format!("/actions/{index}"), document, mirror);
                }
            }
            Some((node, _)) => {
                self.error(
                    "overlay-actions",
                    node,
                    "/actions",
                    format!("found {}, expected a list of actions", node.describe()),
                    "begin each action with `- target:`",
                );
            }
            None => self.error("overlay-actions", overlay, "", "there is no `actions`".to_owned(), "an overlay has a list of actions"),
        }
    }

    fn action(&mut self, action: &Node, pointer: &str, document: &mut Node, mirror: &mut Value) {
        if self.added > MAX_ADDED {
            return;
        }
        let NodeKind::Map(members) = &action.kind else {
            let message = format!("found {}, expected an action with `target` and `update` or `remove`", action.describe());
            return self.error("overlay-action", action, pointer, message, "begin each action with `- target:`");
        };
        for (name, node) in members {
            if !matches!(name.as_str(), "target" | "description" | "update" | "remove") && !name.starts_with("x-") {
                let message = format!("found the member {}", quoted(name));
                self.error("overlay-action", node, &join(pointer, name), message, "an action has target, description, update and remove");
            }
        }
        let Some(target) = action.get("target").and_then(Node::as_str) else {
            let message = "the action has no text `target`".to_owned();
            return self.error("overlay-target", action, pointer, message, "a target is a JSONPath, `$.paths['/api/v1/users'].get`");
        };
        let target_pointer = join(pointer, "target");
        let target_node = action.get("target").unwrap_or(action);
        let path = match JsonPath::parse(target) {
            Ok(path) => path,
            Err(error) => {
                let message = format!("found {}, which is no JSONPath (RFC 9535): {error}", quoted(target));
                let help = if target.starts_with('$') { "names with `/`, `-` or `.` need ['...']" } else { "a JSONPath begins with `$`" };
                return self.error("overlay-target", target_node, &target_pointer, message, help);
            }
        };
        let mut places: Vec<String> = path.query_located(mirror).locations().map(|place| place.to_json_pointer()).collect();
        if places.is_empty() {
            let message = format!("{} matches nothing in the document", quoted(target));
            let help = "delete it if upstream has taken the part out; else correct the target";
            return self.error("overlay-no-match", target_node, &target_pointer, message, help);
        }
        let remove = match action.get("remove").map(|node| (node, &node.kind)) {
            None => false,
            Some((_, NodeKind::Scalar(Value::Bool(remove)))) => *remove,
            Some((node, _)) => {
                let message = format!("found {}, expected `true` or `false`", node.describe());
                return self.error("overlay-remove", node, &join(pointer, "remove"), message, "`remove: true` takes the target out");
            }
        };
        if remove {
            // Later items first, so that earlier ones keep their place.
            places.reverse();
            for place in &places {
                remove_at(document, mirror, place);
            }
            return;
        }
        let Some(update) = action.get("update") else {
            let message = "the action has neither `update` nor `remove: true`".to_owned();
            return self.error("overlay-action", action, pointer, message, "say what is to be changed");
        };
        let depth = update.depth();
        if places.iter().any(|place| steps(place).count() + depth > MAX_DEPTH) {
            self.diagnostics.push(too_deep(&update.location(&join(pointer, "update"))));
            return;
        }
        // `$..*` selects what the action before it has brought: a few such actions are more than memory holds.
        self.added = self.added.saturating_add(size(update).saturating_mul(places.len()));
        if self.added > MAX_ADDED {
            let message = format!("found updates that bring more than {MAX_ADDED} values, one for each place that a target selects");
            return self.error("too-large", update, &join(pointer, "update"), message, "let the target select less");
        }
        let mut changed = false;
        for place in &places {
            let Some(node) = document.at_mut(place) else { continue };
            match change(node, update) {
                Ok(false) => {}
                Ok(true) => {
                    changed = true;
                    if let Some(value) = mirror.pointer_mut(place) {
                        *value = node.to_value();
                    }
                }
                Err(problem) => {
                    let message = format!("{problem} at {place}");
                    return self.error(
                        "overlay-update",
                        update,
                        &join(pointer, "update"),
                        message,
                        "objects are merged; lists get a new item",
                    );
                }
            }
        }
        if !changed {
            let message = format!("the update of {} changes nothing", quoted(target));
            self.error("overlay-no-change", action, pointer, message, "delete it: the document says so already");
        }
    }
}

fn remove_at(document: &mut Node, mirror: &mut Value, place: &str) {
    let Some((parent, step)) = place.rsplit_once('/') else { return };
    let step = pointer::unescape(step);
    match document.at_mut(parent).map(|node| &mut node.kind) {
        Some(NodeKind::Map(members)) => {
            members.shift_remove(&step);
        }
        Some(NodeKind::List(items)) => {
            if let Some(index) = step.parse::<usize>().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        _ => {}
    }
    match mirror.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.remove(&step);
        }
        Some(Value::Array(items)) => {
            if let Some(index) = step.parse::<usize>().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        _ => {}
    }
}

/// Changes what an action's target has selected: an object is merged with an object, a list gets an item.
fn change(node: &mut Node, update: &Node) -> Result<bool, String> {
    match &mut node.kind {
        NodeKind::List(items) => {
            let value = update.to_value();
            if items.iter().any(|item| item.to_value() == value) {
                return Ok(false);
            }
            items.push(update.clone());
            Ok(true)
        }
        NodeKind::Map(_) if matches!(update.kind, NodeKind::Map(_)) => Ok(merge(node, update)),
        NodeKind::Map(_) => Err(format!("found {}, expected an object to merge with the object", update.describe())),
        NodeKind::Scalar(_) => Err("the target selects a plain value, expected an object or a list".to_owned()),
    }
}

/// Merges object into object; everything else is replaced.
fn merge(node: &mut Node, update: &Node) -> bool {
    if let (NodeKind::Map(members), NodeKind::Map(updates)) = (&mut node.kind, &update.kind) {
        let mut changed = false;
        for (name, update) in updates {
            match members.entry(name.clone()) {
                Entry::Vacant(entry) => {
                    entry.insert(update.clone());
                    changed = true;
                }
                Entry::Occupied(mut entry) => changed |= merge(entry.get_mut(), update),
            }
        }
        return changed;
    }
    if node.to_value() == update.to_value() {
        return false;
    }
    *node = update.clone();
    true
}
