//! Reads as much of a spec as is valid: for comparing a spec that cannot be generated, or that its overlays were not written for.
//!
//! What an error points to is left out, and the rest is read again: an overlay action; an operation, which is removed; a schema, which then
//! accepts any value, so that references to it stay valid.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::Value;

use crate::api::{self, Api};
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::pointer::{steps, unescape};
use crate::document::{self, Node, NodeKind};
use crate::fit;
use crate::names::{self, Lock, Named};
use crate::spec::{Source, Sources};

/// How often a spec is read again without the parts that were found to be invalid.
const ROUNDS: usize = 100;

/// A spec without the parts that are invalid.
#[derive(Clone, Debug)]
pub struct Salvaged {
    /// The API that the rest of the spec describes.
    pub api: Api,
    /// The names of its items.
    pub named: Named,
    /// The errors of the spec.
    pub errors: Vec<Diagnostic>,
    /// The parts of the spec that were left out because of them, as JSON pointers.
    pub left_out: BTreeSet<String>,
    /// The overlay actions that do not apply, and why.
    pub unused: Vec<Diagnostic>,
    /// The number of overlay actions whose target was corrected, because path parameters have other names.
    pub retargeted: usize,
    /// The lines of the lock that cannot be kept, and why.
    pub renamed: Vec<Diagnostic>,
}

/// Reads the valid parts of a spec.
///
/// # Errors
///
/// Nothing can be read: the spec is not YAML or JSON, or it is invalid in a part that cannot be left out.
pub fn salvage(sources: &Sources) -> Result<Salvaged, Vec<Diagnostic>> {
    let spec = document::load(&sources.spec.name, &sources.spec.text)?;
    let mut sources = sources.clone();
    let retargeted = fit::retarget(&mut sources.overlays, &spec);
    let sources = &sources;
    let overlays: HashSet<&str> = sources.overlays.iter().map(|overlay| overlay.name.as_str()).collect();
    let (mut errors, mut unused) = (Vec::new(), Vec::new());
    let mut left_out: BTreeSet<String> = BTreeSet::new();
    // Overlay actions that make the spec invalid, by overlay and line.
    let mut contradicting: HashSet<(String, usize)> = HashSet::new();
    for _ in 0..ROUNDS {
        let mut tree = spec.clone();
        let is_left_out = |file: &str, line: usize| contradicting.contains(&(file.to_owned(), line));
        let not_applied = document::overlay::apply_except(&mut tree, &sources.overlays(), &is_left_out).err().unwrap_or_default();
        left_out.iter().for_each(|pointer| leave_out(&mut tree, pointer));
        let found = match document::read(&tree).and_then(|(document, _)| api::lower(&document)) {
            Ok((api, _)) => {
                unused.extend(not_applied);
                let (named, renamed) = named(&api, sources.lock.as_ref())?;
                return Ok(Salvaged { api, named, errors, left_out, unused, retargeted, renamed });
            }
            Err(found) => found,
        };
        let mut progress = false;
        for error in found.iter().filter(|found| found.severity == Severity::Error) {
            if overlays.contains(&*error.at.file) {
                let action = action_at(sources, &error.at.file, error.at.line);
                if action.is_some_and(|line| contradicting.insert((error.at.file.to_string(), line))) {
                    unused.push(error.clone());
                    progress = true;
                }
                continue;
            }
            if let Some(part) = part(&spec, &error.at.pointer) {
                progress |= left_out.insert(part);
            }
            errors.push(error.clone());
        }
        if !progress {
            return Err(found);
        }
        let mut seen = HashSet::new();
        errors.retain(|error: &Diagnostic| seen.insert((error.code, error.at.clone(), error.message.clone())));
    }
    Err(errors)
}

/// The line at which the overlay action starts that contains a line.
fn action_at(sources: &Sources, overlay: &str, line: usize) -> Option<usize> {
    let overlay = sources.overlays.iter().find(|source| source.name == overlay)?;
    let tree = document::load(&overlay.name, &overlay.text).ok()?;
    let NodeKind::List(actions) = &tree.get("actions")?.kind else { return None };
    actions.iter().map(|action| action.line).filter(|start| *start <= line).max()
}

/// The smallest part around an error that can be left out, as a pointer.
fn part(spec: &Node, pointer: &str) -> Option<String> {
    let depth = match steps(pointer).next()?.as_ref() {
        // A schema, or another component. Without a name, the whole section.
        "components" => 3,
        "paths" => {
            const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];
            let is_operation = steps(pointer).nth(2).is_some_and(|step| METHODS.contains(&step.as_ref()));
            if is_operation { 3 } else { 2 }
        }
        "openapi" | "swagger" => return None,
        _ => 1,
    };
    let part: String = pointer.split('/').skip(1).take(depth).map(|step| format!("/{step}")).collect();
    spec.at(&part).map(|_| part)
}

/// Leaves out a part of a spec.
fn leave_out(tree: &mut Node, pointer: &str) {
    match steps(pointer).collect::<Vec<_>>().as_slice() {
        [components, schemas, _] if components == "components" && schemas == "schemas" => {
            if let Some(schema) = tree.at_mut(pointer) {
                schema.kind = NodeKind::Map(IndexMap::new());
            }
        }
        // A spec has a title and a version.
        [info] if info == "info" => {
            if let Some(info) = tree.at_mut(pointer) {
                let node = |value: &str| Node { kind: NodeKind::Scalar(Value::from(value)), file: Arc::clone(&info.file), ..*info };
                let fields = [("title", node("unknown")), ("version", node("unknown"))];
                info.kind = NodeKind::Map(fields.into_iter().map(|(name, node)| (name.to_owned(), node)).collect());
            }
        }
        [paths] if paths == "paths" => {
            if let Some(paths) = tree.at_mut(pointer) {
                paths.kind = NodeKind::Map(IndexMap::new());
            }
        }
        _ => {
            let Some((parent, step)) = pointer.rsplit_once('/') else { return };
            if let Some(NodeKind::Map(fields)) = tree.at_mut(parent).map(|node| &mut node.kind) {
                fields.shift_remove(unescape(step).as_ref());
            }
        }
    }
}

/// Names an API. Lines of the lock that give two things the same name are dropped.
fn named(api: &Api, lock: Option<&Source>) -> Result<(Named, Vec<Diagnostic>), Vec<Diagnostic>> {
    let Some(lock) = lock else { return Ok((names::assign(api, None)?, Vec::new())) };
    let (mut lock, mut renamed) = (lock.clone(), Vec::new());
    loop {
        let found = match names::assign(api, Some(&Lock::parse(&lock.name, &lock.text)?)) {
            Ok(named) => return Ok((named, renamed)),
            Err(found) => found,
        };
        let errors: Vec<Diagnostic> = found.iter().filter(|found| found.severity == Severity::Error).cloned().collect();
        let places = errors.iter().flat_map(|error| error.related.iter().map(|(_, at)| at).chain([&error.at]));
        let lines: HashSet<usize> = places.filter(|at| *at.file == *lock.name).map(|at| at.line).collect();
        let text: Vec<&str> =
            lock.text.lines().enumerate().map(|(index, line)| if lines.contains(&(index + 1)) { "" } else { line }).collect();
        let text = text.join("\n");
        if text.trim_end() == lock.text.trim_end() {
            return Err(found);
        }
        lock.text = text;
        renamed.extend(errors);
    }
}
