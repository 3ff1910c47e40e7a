//! Fits the overlays to a new spec: keeps actions that still apply, and groups the others by reason.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{self, Node, NodeKind};
use crate::similar;
use crate::spec::{Source, Sources};

/// An overlay action that does not apply to the new spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The overlay.
    pub file: String,
    /// The line of the action.
    pub line: usize,
    /// The target, a JSONPath.
    pub target: String,
    /// The reason why it does not apply.
    pub fate: Fate,
}

/// The reason why an action does not apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The new spec already has what the action adds.
    Fixed,
    /// The path parameters were renamed, and the target was corrected.
    Retargeted(String),
    /// The target does not exist; a similar name may have replaced it.
    Renamed(String),
    /// The target does not exist, and nothing has a similar name.
    Gone,
    /// The action applies, but makes the new spec invalid: the message of the error.
    Contradicts(String),
}

/// The overlays that fit, and the actions that were corrected or left out to make them fit.
pub struct Fitted {
    /// The input, with the overlays that fit.
    pub sources: Sources,
    /// The actions that were corrected or left out, and why.
    pub misfits: Vec<Misfit>,
}

/// Removes the actions that do not apply to a new spec, repeatedly because actions may depend on each other. What is not there is looked up in the old
/// spec, to find its new name.
///
/// # Errors
///
/// The spec itself is invalid, or an overlay has a form that cannot be edited.
pub fn fit(old: &Sources, sources: &Sources) -> Result<Fitted, Vec<Diagnostic>> {
    let old = old.without_overlays().tree()?;
    let spec = sources.without_overlays().tree()?;
    let mut sources = sources.clone();
    let mut misfits = Vec::new();
    loop {
        let found = match sources.tree() {
            Err(found) => found,
            Ok(_) => match sources.api() {
                Ok(_) => return Ok(Fitted { sources, misfits }),
                Err(found) => found,
            },
        };
        let errors: Vec<&Diagnostic> = found.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).collect();
        let mut progress = false;
        for overlay in 0..sources.overlays.len() {
            let source = &sources.overlays[overlay];
            let Some(actions) = actions(source) else { continue };
            let mut text = source.text.clone();
            let (mut seen, mut dropped): (Vec<usize>, Vec<usize>) = Default::default();
            for error in &errors {
                let Some(index) = blamed(error, source, &actions).filter(|index| !seen.contains(index)) else { continue };
                seen.push(index);
                let action = &actions[index];
                let mut fate = fate(error, action, &spec, &old);
                if let Fate::Retargeted(path) = &fate {
                    match retargeted(&text, action, path) {
                        Some(corrected) => text = corrected,
                        // The path is written in a way that cannot be edited here.
                        None => fate = Fate::Renamed(path.clone()),
                    }
                }
                if !matches!(fate, Fate::Retargeted(_)) {
                    dropped.push(index);
                }
                misfits.push(Misfit { file: source.name.clone(), line: action.line, target: action.target.clone(), fate });
            }
            if !seen.is_empty() {
                progress = true;
                sources.overlays[overlay].text = without(&text, &actions, &dropped);
            }
        }
        sources.overlays.retain(|overlay| actions(overlay).is_none_or(|actions| !actions.is_empty()));
        if !progress {
            return Err(found);
        }
    }
}

/// Corrects the targets of actions in paths of a spec whose parameters were renamed. Returns their number.
pub(crate) fn retarget(overlays: &mut [Source], spec: &Node) -> usize {
    let mut count = 0;
    for overlay in overlays {
        for action in actions(overlay).unwrap_or_default() {
            let Some(Fate::Retargeted(path)) = renamed(&action.target, spec, None) else { continue };
            if let Some(corrected) = retargeted(&overlay.text, &action, &path) {
                overlay.text = corrected;
                count += 1;
            }
        }
    }
    count
}

/// The parts of an overlay action that fitting needs.
struct Action {
    line: usize,
    target: String,
}

/// The actions of an overlay; `None` if the text is not an overlay.
fn actions(source: &Source) -> Option<Vec<Action>> {
    let tree = document::load(&source.name, &source.text).ok()?;
    let actions = match &tree.get("actions")?.kind {
        NodeKind::List(actions) => actions.as_slice(),
        // The list is empty.
        NodeKind::Scalar(serde_json::Value::Null) => &[],
        _ => return None,
    };
    let text = |node: &Node, name: &str| node.get(name).and_then(Node::as_str).unwrap_or_default().to_owned();
    let action = |node: &Node| Action { line: node.location("").line, target: text(node, "target") };
    Some(actions.iter().map(action).collect())
}

/// The action that caused an error: the one at its location.
fn blamed(error: &Diagnostic, source: &Source, actions: &[Action]) -> Option<usize> {
    if *error.at.file == *source.name {
        return actions.iter().rposition(|action| action.line <= error.at.line);
    }
    None
}

fn fate(error: &Diagnostic, action: &Action, spec: &Node, old: &Node) -> Fate {
    match error.code {
        "overlay-no-change" => Fate::Fixed,
        "overlay-no-match" => renamed(&action.target, spec, Some(old)).unwrap_or(Fate::Gone),
        _ => Fate::Contradicts(error.message.clone()),
    }
}

/// The new name, if one is likely, of the first name of a target that is missing in the new spec. It is a name that the old spec does not have.
fn renamed(target: &str, spec: &Node, old: Option<&Node>) -> Option<Fate> {
    let (mut node, mut old) = (spec, old);
    for step in steps(target)? {
        match node.get(&step) {
            Some(next) => {
                node = next;
                old = old.and_then(|old| old.get(&step));
            }
            None => {
                let NodeKind::Map(members) = &node.kind else { return None };
                let shape =
                    |path: &str| path.split('/').map(|step| if step.starts_with('{') { "{}" } else { step }.to_owned()).collect::<Vec<_>>();
                // The same path with other names of parameters is the same path.
                if let Some(same) = members.keys().find(|name| step.starts_with('/') && shape(name) == shape(&step)) {
                    return Some(Fate::Retargeted(same.clone()));
                }
                let added: Vec<(&str, &Node)> = members
                    .iter()
                    .map(|(name, node)| (name.as_str(), node))
                    .filter(|(name, _)| old.is_none_or(|old| old.get(name).is_none()))
                    .collect();
                let same = old.and_then(|old| old.get(&step)).and_then(|gone| same_content(gone, &added));
                let name = same.or_else(|| similar::closest(&step, added.iter().map(|(name, _)| *name)));
                return name.map(|name| Fate::Renamed(name.to_owned()));
            }
        }
    }
    None
}

/// How many values a node needs to be recognised by them: many fields are plain strings.
const CHARACTERISTIC: usize = 6;

/// The node with most of the values of another one.
fn same_content<'n>(gone: &Node, nodes: &[(&'n str, &Node)]) -> Option<&'n str> {
    let gone = values(gone);
    if gone.len() < CHARACTERISTIC {
        return None;
    }
    let shared = |node: &Node| {
        let found = values(node);
        let shared = found.iter().filter(|value| gone.contains(*value)).count();
        // At least three of four in both.
        (shared * 4 >= gone.len().max(found.len()) * 3).then_some(shared)
    };
    let found = nodes.iter().filter_map(|(name, node)| Some((shared(node)?, *name)));
    found.max_by_key(|(shared, _)| *shared).map(|(_, name)| name)
}

/// The values in a node, with the names that lead to them.
fn values(node: &Node) -> HashSet<String> {
    fn collect(node: &Node, path: &str, values: &mut HashSet<String>) {
        match &node.kind {
            NodeKind::Scalar(value) => {
                values.insert(format!("{path}={value}"));
            }
            NodeKind::List(items) => items.iter().for_each(|item| collect(item, &format!("{path}[]"), values)),
            NodeKind::Map(members) => members.iter().for_each(|(name, node)| collect(node, &format!("{path}.{name}"), values)),
        }
    }
    let mut found = HashSet::new();
    collect(node, "", &mut found);
    found
}

/// The names in a target such as `$.paths['/api/v1/users'].get`, up to the first filter or index.
fn steps(target: &str) -> Option<Vec<String>> {
    let mut steps = Vec::new();
    let mut rest = target.strip_prefix('$')?;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix("['") {
            let (name, after) = after.split_once("']")?;
            steps.push(name.to_owned());
            rest = after;
        } else if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(['.', '[']).unwrap_or(after.len());
            steps.push(after.get(..end)?.to_owned());
            rest = after.get(end..)?;
        } else {
            break;
        }
    }
    Some(steps)
}

/// The text with another path in the target of an action.
fn retargeted(text: &str, action: &Action, path: &str) -> Option<String> {
    let old = steps(&action.target)?.into_iter().find(|step| step.starts_with('/'))?;
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let line = lines.get_mut(action.line.checked_sub(1)?)?;
    let corrected = line.replace(&format!("['{old}']"), &format!("['{path}']"));
    if corrected == *line {
        return None;
    }
    *line = corrected;
    Some(lines.concat())
}

/// The text without some of its actions. Comments above an action that stays are kept.
fn without(text: &str, actions: &[Action], dropped: &[usize]) -> String {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut keep = vec![true; lines.len()];
    for &index in dropped {
        let start = actions[index].line.saturating_sub(1);
        let mut end = actions.get(index + 1).map_or(lines.len(), |next| next.line.saturating_sub(1));
        let is_comment = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
        while end > start && lines.get(end - 1).is_some_and(|line| is_comment(line)) {
            end -= 1;
        }
        keep.iter_mut().take(end).skip(start).for_each(|keep| *keep = false);
    }
    lines.iter().zip(keep).filter(|(_, keep)| *keep).map(|(line, _)| *line).collect()
}
