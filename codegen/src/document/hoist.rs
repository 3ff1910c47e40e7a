//! Resolves references to parts of components (`#/components/schemas/User/properties/profile`): each part becomes a separate component, so
//! that later stages only have to resolve references to whole components.

use std::borrow::Cow;
use std::collections::HashSet;

use indexmap::IndexMap;

use super::node::{Node, NodeKind};
use super::pointer::{self, join, percent_decoded, steps};

/// The longest chain of references that is followed to resolve a pointer.
const LONGEST_CHAIN: usize = 32;

/// The spec with a component for every part that a reference points to; `None` if there is no such reference.
pub(super) fn hoist(root: &Node) -> Option<Node> {
    let mut targets: Vec<String> = Vec::new();
    collect(root, &mut targets);
    if targets.is_empty() {
        return None;
    }
    let mut root = root.clone();
    // Deepest first: a target inside another target moves before it.
    targets.sort_by_key(|target| std::cmp::Reverse(steps(target).count()));
    let mut moved: IndexMap<String, String> = IndexMap::new();
    for target in targets {
        let Some(place) = resolved(&root, &target) else { continue };
        if let Some(component) = moved.get(&place).cloned().or_else(|| component(&root, &place)) {
            moved.insert(target, component);
        } else if let Some(component) = move_to_components(&mut root, &place) {
            moved.insert(place, component.clone());
            moved.insert(target, component);
        }
    }
    rewrite(&mut root, &moved);
    Some(root)
}

/// The pointers of references to parts of components, without duplicates.
fn collect(node: &Node, found: &mut Vec<String>) {
    match &node.kind {
        NodeKind::Map(members) => {
            if let Some(target) = members.get("$ref").and_then(Node::as_str).and_then(deep)
                && !found.contains(&target)
            {
                found.push(target);
            }
            members.values().for_each(|member| collect(member, found));
        }
        NodeKind::List(items) => items.iter().for_each(|item| collect(item, found)),
        NodeKind::Scalar(_) => {}
    }
}

/// The pointer of a reference to a part of a component.
fn deep(reference: &str) -> Option<String> {
    let pointer = reference.strip_prefix('#').filter(|pointer| pointer.starts_with('/'))?;
    let pointer = if pointer.contains('%') { Cow::Owned(percent_decoded(pointer)) } else { Cow::Borrowed(pointer) };
    let count = steps(&pointer).count();
    let first = steps(&pointer).next()?;
    let whole = match first.as_ref() {
        "components" => 3,
        "definitions" | "parameters" | "responses" => 2,
        _ => 1,
    };
    (count > whole).then(|| pointer.into_owned())
}

/// The pointer with references along its path resolved: the target's own location.
fn resolved(root: &Node, pointer: &str) -> Option<String> {
    let mut steps: Vec<String> = steps(pointer).map(Cow::into_owned).collect();
    for _ in 0..LONGEST_CHAIN {
        let mut node = root;
        let mut next = None;
        for (index, step) in steps.iter().enumerate() {
            if let Some(reference) = node.get("$ref").and_then(Node::as_str) {
                let target = percent_decoded(reference.strip_prefix('#')?);
                next = Some(pointer::steps(&target).map(Cow::into_owned).chain(steps[index..].iter().cloned()).collect());
                break;
            }
            node = node.at(&join("", step))?;
        }
        match next {
            Some(longer) => steps = longer,
            None => return Some(steps.iter().fold(String::new(), |pointer, step| join(&pointer, step))),
        }
    }
    None
}

/// The component that a node already is, directly or by reference.
fn component(root: &Node, place: &str) -> Option<String> {
    let reference = root.at(place)?.get("$ref")?.as_str()?;
    deep(reference).is_none().then(|| reference.to_owned())
}

/// Moves a node below `components` and leaves a reference in its place.
fn move_to_components(root: &mut Node, place: &str) -> Option<String> {
    /// Other parts: only schemas, parameters, responses and bodies can become components.
    const ELSEWHERE: [&str; 5] = ["example", "examples", "headers", "links", "callbacks"];
    let path: Vec<String> = steps(place).map(Cow::into_owned).collect();
    let is_path_item = path.len() == 2 && path.first().is_some_and(|first| first == "paths");
    if is_path_item || path.iter().any(|step| ELSEWHERE.contains(&step.as_str())) {
        return None;
    }
    let parent = path.len().checked_sub(2).and_then(|index| path.get(index)).map(String::as_str);
    let section = match (parent, path.last().map(String::as_str)) {
        (Some("parameters"), _) => "parameters",
        (Some("responses"), _) => "responses",
        (_, Some("requestBody")) => "requestBodies",
        _ => "schemas",
    };
    if !matches!(root.at(place)?.kind, NodeKind::Map(_)) {
        return None;
    }
    let name = free_name(root, section, &path);
    let target = format!("#/components/{section}/{name}");
    let node = root.at_mut(place)?;
    let reference = Node { kind: NodeKind::Scalar(target.clone().into()), ..node.clone() };
    let left = Node { kind: NodeKind::Map(IndexMap::from([("$ref".to_owned(), reference)])), ..node.clone() };
    let node = std::mem::replace(node, left);
    let components = child(root, "components", &node)?;
    let NodeKind::Map(members) = &mut child(components, section, &node)?.kind else { return None };
    members.insert(name, node);
    Some(target)
}

/// The field with this name, which is created as an empty object if it does not exist.
fn child<'n>(node: &'n mut Node, name: &str, like: &Node) -> Option<&'n mut Node> {
    let NodeKind::Map(members) = &mut node.kind else { return None };
    Some(members.entry(name.to_owned()).or_insert_with(|| Node { kind: NodeKind::Map(IndexMap::new()), ..like.clone() }))
}

/// An unused component name derived from the pointer: `UserProfile` for `/components/schemas/User/properties/profile`.
fn free_name(root: &Node, section: &str, path: &[String]) -> String {
    const FRAME: [&str; 14] = [
        "components",
        "schemas",
        "properties",
        "paths",
        "content",
        "schema",
        "parameters",
        "responses",
        "requestBodies",
        "definitions",
        "allOf",
        "oneOf",
        "anyOf",
        "requestBody",
    ];
    let mut name = String::new();
    for word in path.iter().filter(|step| !FRAME.contains(&step.as_str())) {
        let letters: String = word.split(|letter: char| !letter.is_ascii_alphanumeric()).map(capitalized).collect();
        name.push_str(&letters);
    }
    let taken: HashSet<&str> = match root.at(&format!("/components/{section}")).map(|section| &section.kind) {
        Some(NodeKind::Map(members)) => members.keys().map(String::as_str).collect(),
        _ => HashSet::new(),
    };
    if name.is_empty() {
        name.push_str("Part");
    }
    let mut numbered = name.clone();
    for number in 2.. {
        if !taken.contains(numbered.as_str()) {
            break;
        }
        numbered = format!("{name}{number}");
    }
    numbered
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// Redirects references to the new components.
fn rewrite(node: &mut Node, moved: &IndexMap<String, String>) {
    match &mut node.kind {
        NodeKind::Map(members) => {
            if let Some(reference) = members.get_mut("$ref")
                && let Some(component) = reference.as_str().and_then(deep).and_then(|target| moved.get(&target))
            {
                reference.kind = NodeKind::Scalar(component.clone().into());
            }
            members.values_mut().for_each(|member| rewrite(member, moved));
        }
        NodeKind::List(items) => items.iter_mut().for_each(|item| rewrite(item, moved)),
        NodeKind::Scalar(_) => {}
    }
}
