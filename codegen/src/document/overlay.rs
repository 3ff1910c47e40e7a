//! OpenAPI Overlay 1.0: applies the project's decisions to the spec, which itself stays as published.
//!
//! An action that matches nothing or changes nothing is an error, so that corrections are deleted once upstream has made them.

use std::collections::HashSet;

use serde_json::Value;

use super::load::{MAX_DEPTH, load, size, too_deep};
use super::node::{Node, NodeKind, quoted};
use super::pointer::{self, join, steps};
use super::target::Target;
use crate::diagnostic::Diagnostic;

/// The largest number of values that one overlay may add. This project's overlays stay below 10,000.
const MAX_ADDED: usize = 100_000;

/// Applies overlays to a spec, in order. Each overlay is its name in diagnostics and its text.
///
/// # Errors
///
/// An overlay is invalid, or has an action that is invalid, matches nothing or changes nothing. Every such action is reported.
pub fn apply(document: &mut Node, overlays: &[(&str, &str)]) -> Result<(), Vec<Diagnostic>> {
    apply_except(document, overlays, &|_, _| false)
}

/// Applies overlays to a spec, in order, except the actions that `is_left_out` names by overlay and line.
pub(crate) fn apply_except(
    document: &mut Node,
    overlays: &[(&str, &str)],
    is_left_out: &dyn Fn(&str, usize) -> bool,
) -> Result<(), Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    for (file, text) in overlays {
        match load(file, text) {
            Err(found) => diagnostics.extend(found),
            Ok(overlay) => Overlay { diagnostics: &mut diagnostics, is_left_out, added: 0 }.run(&overlay, document),
        }
    }
    if diagnostics.is_empty() { Ok(()) } else { Err(diagnostics) }
}

struct Overlay<'a> {
    diagnostics: &'a mut Vec<Diagnostic>,
    is_left_out: &'a dyn Fn(&str, usize) -> bool,
    /// The number of values added so far.
    added: usize,
}

impl Overlay<'_> {
    fn error(&mut self, code: &'static str, node: &Node, pointer: &str, message: String, help: &str) {
        self.diagnostics.push(Diagnostic::error(code, &node.location(pointer), message).help(help));
    }

    fn run(&mut self, overlay: &Node, document: &mut Node) {
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
                    format!("`info` has no string `{name}`"),
                    "an overlay has `info` with `title` and `version`",
                );
            }
        }
        match overlay.get("actions").map(|actions| (actions, &actions.kind)) {
            Some((_, NodeKind::List(actions))) => {
                let wanted = actions.iter().enumerate().filter(|(_, action)| !(self.is_left_out)(&action.file, action.line));
                for (index, action) in wanted.collect::<Vec<_>>() {
                    self.action(action, &format!("/actions/{index}"), document);
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
            None => self.error(
                "overlay-actions",
                overlay,
                "",
                "found an overlay without `actions`".to_owned(),
                "add `actions`, a list of actions",
            ),
        }
    }

    fn action(&mut self, action: &Node, pointer: &str, document: &mut Node) {
        if self.added > MAX_ADDED {
            return;
        }
        let NodeKind::Map(members) = &action.kind else {
            let message = format!("found {}, expected an action with `target` and `update` or `remove`", action.describe());
            return self.error("overlay-action", action, pointer, message, "begin each action with `- target:`");
        };
        for (name, node) in members {
            if !matches!(name.as_str(), "target" | "description" | "update" | "remove") && !name.starts_with("x-") {
                let message = format!("found the unknown field {} in an action", quoted(name));
                self.error("overlay-action", node, &join(pointer, name), message, "an action has target, description, update and remove");
            }
        }
        let Some(target) = action.get("target").and_then(Node::as_str) else {
            let message = "found an action without a string `target`".to_owned();
            return self.error(
                "overlay-target",
                action,
                pointer,
                message,
                "add `target`, a JSONPath such as `$.paths['/api/v1/users'].get`",
            );
        };
        let target_pointer = join(pointer, "target");
        let target_node = action.get("target").unwrap_or(action);
        let path = match Target::parse(target) {
            Ok(path) => path,
            Err(error) => {
                let message = format!("found {}, expected a JSONPath (RFC 9535): {error}", quoted(target));
                let help = if target.starts_with('$') {
                    "write names that contain `/`, `-` or `.` as ['...']"
                } else {
                    "a JSONPath begins with `$`"
                };
                return self.error("overlay-target", target_node, &target_pointer, message, help);
            }
        };
        let mut places = path.places(document);
        // A target may select a value more than once: `$.tags[0,0]`.
        if places.len() > 1 {
            let mut seen = HashSet::new();
            places.retain(|place| seen.insert(place.clone()));
        }
        if places.is_empty() {
            let message = format!("{} matches nothing in the spec", quoted(target));
            let help = "delete the action if upstream removed the target, or correct the target";
            return self.error("overlay-no-match", target_node, &target_pointer, message, help);
        }
        let remove = match action.get("remove").map(|node| (node, &node.kind)) {
            None => false,
            Some((_, NodeKind::Scalar(Value::Bool(remove)))) => *remove,
            Some((node, _)) => {
                let message = format!("found {}, expected `true` or `false`", node.describe());
                return self.error("overlay-remove", node, &join(pointer, "remove"), message, "`remove: true` removes the target");
            }
        };
        if remove {
            // Later items and deeper values first, in whatever order they were selected, so that the places of the others stay valid.
            places.sort_by_key(|place| std::cmp::Reverse(order(place)));
            for place in &places {
                remove_at(document, place);
            }
            return;
        }
        let Some(update) = action.get("update") else {
            let message = "found an action without `update` and `remove: true`".to_owned();
            return self.error("overlay-action", action, pointer, message, "add one of them");
        };
        let depth = update.depth();
        if places.iter().any(|place| steps(place).count() + depth > MAX_DEPTH) {
            self.diagnostics.push(too_deep(&update.location(&join(pointer, "update"))));
            return;
        }
        // `$..*` also selects what earlier actions added: a few such actions can expand beyond any memory.
        self.added = self.added.saturating_add(size(update).saturating_mul(places.len()));
        if self.added > MAX_ADDED {
            let message = format!("found updates that add more than {MAX_ADDED} values, counted once per selected node");
            return self.error("too-large", update, &join(pointer, "update"), message, "narrow the targets");
        }
        let mut changed = false;
        for place in &places {
            let Some(node) = document.at_mut(place) else { continue };
            match change(node, update) {
                Ok(false) => {}
                Ok(true) => changed = true,
                Err(problem) => {
                    let message = format!("{problem}, at {place}");
                    return self.error(
                        "overlay-update",
                        update,
                        &join(pointer, "update"),
                        message,
                        "an update merges an object into objects, and appends an item to lists",
                    );
                }
            }
        }
        if !changed {
            let message = format!("the update of {} changes nothing", quoted(target));
            self.error("overlay-no-change", action, pointer, message, "delete the action: the spec already has this value");
        }
    }
}

/// What places are sorted by: their steps, of which indexes are compared as numbers.
fn order(place: &str) -> Vec<(Option<usize>, String)> {
    place.split('/').skip(1).map(|step| (step.parse().ok(), step.to_owned())).collect()
}

fn remove_at(document: &mut Node, place: &str) {
    let Some((parent, step)) = place.rsplit_once('/') else { return };
    let step = pointer::unescape(step);
    match document.at_mut(parent).map(|node| &mut node.kind) {
        Some(NodeKind::Map(members)) => {
            members.shift_remove(step.as_ref());
        }
        Some(NodeKind::List(items)) => {
            if let Some(index) = step.parse::<usize>().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        _ => {}
    }
}

/// Updates a node that an action selected: merges an object into an object, or appends an item to a list.
fn change(node: &mut Node, update: &Node) -> Result<bool, String> {
    match &mut node.kind {
        NodeKind::List(items) => {
            if items.iter().any(|item| item.has_value_of(update)) {
                return Ok(false);
            }
            items.push(update.clone());
            Ok(true)
        }
        NodeKind::Map(_) if matches!(update.kind, NodeKind::Map(_)) => Ok(merge(node, update)),
        NodeKind::Map(_) => Err(format!("found {}, expected an object to merge into the selected object", update.describe())),
        NodeKind::Scalar(_) => Err("found a target that selects a plain value, expected an object or a list".to_owned()),
    }
}

/// Merges objects recursively and replaces everything else.
fn merge(node: &mut Node, update: &Node) -> bool {
    if let (NodeKind::Map(members), NodeKind::Map(updates)) = (&mut node.kind, &update.kind) {
        let mut changed = false;
        for (name, update) in updates {
            match members.get_mut(name) {
                Some(member) => changed |= merge(member, update),
                None => {
                    members.insert(name.clone(), update.clone());
                    changed = true;
                }
            }
        }
        return changed;
    }
    if node.has_value_of(update) {
        return false;
    }
    *node = update.clone();
    true
}
