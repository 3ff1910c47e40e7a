//! The targets of overlay actions: finds the nodes that a JSONPath (RFC 9535) selects.
//!
//! Most targets consist of names, indexes, wildcards and filters such as `[?@.name=='limit']`. These walk the tree, in a time that hardly
//! depends on its size. Any other path runs on a JSON copy of the spec.

use serde_json::Value;
use serde_json_path::{JsonPath, ParseError};

use super::node::{Node, NodeKind};
use super::pointer::join;

/// A parsed target.
pub(super) enum Target {
    /// A path that walks the tree.
    Direct(Vec<Segment>),
    /// Any other path.
    General(Box<JsonPath>),
}

/// A step of a direct path.
pub(super) enum Segment {
    Name(String),
    Index(usize),
    /// Every child.
    All,
    /// Every child to which all of the conditions apply.
    Filter(Vec<Condition>),
}

/// A condition of a filter: `@.a.b`, `!@.a.b` or `@.a.b == 'c'`.
pub(super) struct Condition {
    negated: bool,
    path: Vec<String>,
    equals: Option<Value>,
}

impl Target {
    /// Parses a JSONPath.
    ///
    /// # Errors
    ///
    /// The text is not a JSONPath.
    pub(super) fn parse(text: &str) -> Result<Self, ParseError> {
        match text.strip_prefix('$').and_then(segments) {
            Some(segments) => Ok(Self::Direct(segments)),
            None => JsonPath::parse(text).map(|path| Self::General(Box::new(path))),
        }
    }

    /// The JSON pointers of the selected nodes.
    pub(super) fn places(&self, root: &Node) -> Vec<String> {
        let segments = match self {
            Self::General(path) => {
                return path.query_located(&root.to_value()).locations().map(|place| place.to_json_pointer()).collect();
            }
            Self::Direct(segments) => segments,
        };
        let mut found = vec![(String::new(), root)];
        for segment in segments {
            let mut next = Vec::new();
            for (pointer, node) in found {
                segment.select(&pointer, node, &mut next);
            }
            found = next;
        }
        found.into_iter().map(|(pointer, _)| pointer).collect()
    }
}

impl Segment {
    fn select<'n>(&self, pointer: &str, node: &'n Node, found: &mut Vec<(String, &'n Node)>) {
        match self {
            Self::Name(name) => found.extend(node.get(name).map(|child| (join(pointer, name), child))),
            Self::Index(index) => {
                if let NodeKind::List(items) = &node.kind {
                    found.extend(items.get(*index).map(|child| (join(pointer, &index.to_string()), child)));
                }
            }
            Self::All => children(pointer, node, |_| true, found),
            Self::Filter(conditions) => {
                children(pointer, node, |child| conditions.iter().all(|condition| condition.holds(child)), found);
            }
        }
    }
}

/// Adds the children of a node that are wanted; those of an object in the order of their names, as the fields of a JSON value are.
fn children<'n>(pointer: &str, node: &'n Node, wanted: impl Fn(&Node) -> bool, found: &mut Vec<(String, &'n Node)>) {
    match &node.kind {
        NodeKind::Scalar(_) => {}
        NodeKind::List(items) => {
            let items = items.iter().enumerate().filter(|(_, item)| wanted(item));
            found.extend(items.map(|(index, item)| (join(pointer, &index.to_string()), item)));
        }
        NodeKind::Map(fields) => {
            let mut fields: Vec<_> = fields.iter().filter(|(_, field)| wanted(field)).collect();
            fields.sort_unstable_by_key(|(name, _)| *name);
            found.extend(fields.into_iter().map(|(name, field)| (join(pointer, name), field)));
        }
    }
}

impl Condition {
    fn holds(&self, node: &Node) -> bool {
        let found = self.path.iter().try_fold(node, |node, name| node.get(name));
        match (&self.equals, found.map(|node| &node.kind)) {
            (None, found) => found.is_some() != self.negated,
            (Some(Value::Number(wanted)), Some(NodeKind::Scalar(Value::Number(number)))) => wanted.as_f64() == number.as_f64(),
            (Some(wanted), Some(NodeKind::Scalar(value))) => wanted == value,
            (Some(_), _) => false,
        }
    }
}

/// The segments of a path after its `$`; `None` if it is not direct.
fn segments(text: &str) -> Option<Vec<Segment>> {
    let mut segments = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix(".*").or_else(|| rest.strip_prefix("[*]")) {
            segments.push(Segment::All);
            rest = after;
        } else if let Some(after) = rest.strip_prefix("[?") {
            let (conditions, after) = conditions(after)?;
            segments.push(Segment::Filter(conditions));
            rest = after;
        } else if let Some((name, after)) = name(rest) {
            segments.push(Segment::Name(name));
            rest = after;
        } else {
            let (index, after) = rest.strip_prefix('[')?.split_once(']')?;
            let index: usize = Some(index).filter(|index| index.bytes().all(|byte| byte.is_ascii_digit()))?.parse().ok()?;
            // `01` is not an index, and larger indexes than JavaScript's integers are an error.
            if rest.starts_with("[0") && !rest.starts_with("[0]") || index >= 1 << 53 {
                return None;
            }
            segments.push(Segment::Index(index));
            rest = after;
        }
    }
    Some(segments)
}

/// The name at the start of a path, `.name` or `['name']`, and the rest of the path.
fn name(text: &str) -> Option<(String, &str)> {
    if let Some(short) = text.strip_prefix('.') {
        let end = short.find(|character: char| !character.is_ascii_alphanumeric() && character != '_').unwrap_or(short.len());
        let (name, rest) = short.split_at(end);
        // Characters beyond ASCII, which a name may contain, are left to the general path.
        let is_name = name.starts_with(|first: char| !first.is_ascii_digit()) && rest.chars().next().is_none_or(|next| next.is_ascii());
        return is_name.then(|| (name.to_owned(), rest));
    }
    let (name, rest) = quoted(text.strip_prefix('[')?)?;
    Some((name, rest.strip_prefix(']')?))
}

/// The string at the start of a text, and the rest. One with escapes is not direct.
fn quoted(text: &str) -> Option<(String, &str)> {
    let quote = text.chars().next().filter(|quote| matches!(quote, '\'' | '"'))?;
    let (string, rest) = text.get(1..)?.split_once(quote)?;
    let plain = !string.contains(|character: char| character == '\\' || character.is_control());
    plain.then(|| (string.to_owned(), rest))
}

/// The conditions at the start of a text, up to the closing bracket, and the rest.
fn conditions(text: &str) -> Option<(Vec<Condition>, &str)> {
    let mut conditions = Vec::new();
    let mut rest = text;
    loop {
        let (condition, after) = condition(rest.trim_start_matches(' '))?;
        conditions.push(condition);
        let after = after.trim_start_matches(' ');
        match after.strip_prefix("&&") {
            Some(after) => rest = after,
            None => return Some((conditions, after.strip_prefix(']')?)),
        }
    }
}

fn condition(text: &str) -> Option<(Condition, &str)> {
    let (negated, text) = text.strip_prefix('!').map_or((false, text), |text| (true, text));
    let mut rest = text.strip_prefix('@')?;
    let mut path = Vec::new();
    while let Some((name, after)) = name(rest) {
        path.push(name);
        rest = after;
    }
    let Some(after) = rest.trim_start_matches(' ').strip_prefix("==") else {
        return Some((Condition { negated, path, equals: None }, rest));
    };
    let after = after.trim_start_matches(' ');
    let (value, rest) = match quoted(after) {
        Some((string, rest)) => (Value::String(string), rest),
        None => {
            let end = after.find([' ', '&', ']'])?;
            let (number, rest) = after.split_at(end);
            let digits = number.strip_prefix('-').unwrap_or(number);
            let is_plain = number == "0" || digits.starts_with(|first: char| matches!(first, '1'..='9'));
            let is_exact = digits.len() <= 15 && digits.bytes().all(|byte| byte.is_ascii_digit());
            (Value::from(Some(number).filter(|_| is_plain && is_exact)?.parse::<i64>().ok()?), rest)
        }
    };
    // `!@.a == 1` is not a JSONPath.
    (!negated).then_some((Condition { negated, path, equals: Some(value) }, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::load;

    const SPEC: &str = "{a: {'/x/{y}~z': {k: 1, name: limit}, B: {k: null, deep: {n: -1}}, '0': {name: after}}, \
        l: [1, -1.0, {name: limit, k: v}, {name: after}, [2, 3], limit, null, true], '': {'': 5}}";

    fn places(target: &str) -> (bool, Vec<String>) {
        let tree = load("spec.yaml", SPEC).unwrap();
        let target = Target::parse(target).unwrap();
        (matches!(target, Target::Direct(_)), target.places(&tree))
    }

    /// What the engine for all paths selects.
    fn expected(target: &str) -> Vec<String> {
        let tree = load("spec.yaml", SPEC).unwrap();
        JsonPath::parse(target).unwrap().query_located(&tree.to_value()).locations().map(|place| place.to_json_pointer()).collect()
    }

    #[test]
    fn direct_paths_select_what_the_engine_selects() {
        for target in [
            "$",
            "$.a",
            "$.b",
            "$.a['/x/{y}~z'].k",
            "$[\"a\"][\"B\"].deep.n",
            "$.a.*",
            "$.*[*]",
            "$.l[*]",
            "$.l[0]",
            "$.l[4][1]",
            "$.l[40]",
            "$.a[0]",
            "$.l.name",
            "$.a['0']",
            "$['']['']",
            "$.l[?@.name=='limit']",
            "$.l[?@['name'] == \"limit\"].k",
            "$.a[?@.name=='limit']",
            "$.a[?@.k]",
            "$.a[?!@.k]",
            "$.a[?@.k && !@.name]",
            "$.a[?@.k&&@.deep.n==-1]",
            "$.l[?@ == 1]",
            "$.l[?@ == -1]",
            "$.l[?@=='limit']",
            "$.l[?@[0]]",
            "$.*[?@.name=='after'].name",
        ] {
            let (direct, found) = places(target);
            assert_eq!(found, expected(target), "{target}");
            assert_eq!(direct, target != "$.l[?@[0]]", "{target}");
        }
    }

    #[test]
    fn every_other_path_is_left_to_the_engine() {
        for target in [
            "$..name",
            "$.l[-1]",
            "$.l[0,2]",
            "$.l[1:3]",
            "$ .a",
            "$['a' ]",
            "$.a['\\u0042']",
            "$.l[?@.name!='limit']",
            "$.l[?@.name=='limit' || @.k]",
            "$.l[?(@.name=='limit')]",
            "$.l[?@ == 1.0]",
            "$.l[?@ == true]",
            "$.l[?length(@.name) == 5]",
            "$.l[?@.k == $.a.B.k]",
            "$.größe",
        ] {
            let (direct, found) = places(target);
            assert!(!direct, "{target}");
            assert_eq!(found, expected(target), "{target}");
        }
    }

    #[test]
    fn invalid_paths_are_errors() {
        for target in [
            "",
            "a",
            "$.",
            "$..",
            "$a",
            "$.a-b",
            "$.0",
            "$[01]",
            "$['a'",
            "$[?@.a",
            "$[?!@.a=='b']",
            "$[?'a']",
            "$.a ",
            "$[?@.a==01]",
            "$[?]",
        ] {
            assert!(Target::parse(target).is_err(), "{target}");
        }
    }
}
