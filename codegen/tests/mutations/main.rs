//! 1,000 mutated specs: the generator gives a result or diagnostics, and the comparison with the unchanged spec succeeds. Nothing panics,
//! and nothing takes long.
//!
//! The mutations are derived from a seed, so that every run makes the same ones. A failure names the seed. `OKTA_MUTATIONS=100000` makes
//! more of them.

mod items;

use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use codegen::compare::{Side, Verdict, compare, verdict};
use codegen::diagnostic::Severity;
use codegen::document::{self, Node, NodeKind};
use codegen::salvage::salvage;
use codegen::{Generated, Source, Sources};
use serde_json::Value;

/// The number of mutated specs.
fn mutations() -> usize {
    std::env::var("OKTA_MUTATIONS").ok().and_then(|number| number.parse().ok()).unwrap_or(1_000)
}

/// Of which are mutations of the real spec, which is large.
const OF_THE_REAL_SPEC: usize = 4;

/// The largest part that is copied to another place: copies of copies grow fast.
const LARGEST: usize = 300;

/// The longest that one spec may take, on a busy machine and without optimization.
const LONGEST: Duration = Duration::from_secs(60);

/// A pseudo-random sequence (xorshift).
struct Random(u64);

impl Random {
    fn new(seed: usize) -> Self {
        Self((seed as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }

    fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }
}

/// A spec in which a key may occur twice.
#[derive(Clone)]
enum Tree {
    Scalar(Value),
    List(Vec<Tree>),
    Map(Vec<(String, Tree)>),
}

impl Tree {
    fn new(node: &Node) -> Self {
        match &node.kind {
            NodeKind::Scalar(value) => Self::Scalar(value.clone()),
            NodeKind::List(items) => Self::List(items.iter().map(Self::new).collect()),
            NodeKind::Map(fields) => Self::Map(fields.iter().map(|(name, node)| (name.clone(), Self::new(node))).collect()),
        }
    }

    fn text(text: &str) -> Self {
        Self::Scalar(Value::from(text))
    }

    fn map(name: &str, value: Self) -> Self {
        Self::Map(vec![(name.to_owned(), value)])
    }

    fn count(&self) -> usize {
        1 + match self {
            Self::Scalar(_) => 0,
            Self::List(items) => items.iter().map(Self::count).sum(),
            Self::Map(fields) => fields.iter().map(|(_, value)| value.count()).sum(),
        }
    }

    /// The `index`th node, and its key.
    fn nth(&mut self, index: &mut usize, key: &str) -> Option<(&mut Self, String)> {
        if *index == 0 {
            return Some((self, key.to_owned()));
        }
        *index -= 1;
        match self {
            Self::Scalar(_) => None,
            Self::List(items) => items.iter_mut().find_map(|item| item.nth(index, key)),
            Self::Map(fields) => fields.iter_mut().find_map(|(name, value)| value.nth(index, name)),
        }
    }

    /// The tree as JSON, with a line for each node.
    fn write(&self, out: &mut String) {
        match self {
            Self::Scalar(value) => out.push_str(&value.to_string()),
            Self::List(items) => {
                out.push_str("[\n");
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index > 0 { ",\n" } else { "" });
                    item.write(out);
                }
                out.push(']');
            }
            Self::Map(fields) => {
                out.push_str("{\n");
                for (index, (name, value)) in fields.iter().enumerate() {
                    out.push_str(if index > 0 { ",\n" } else { "" });
                    out.push_str(&Value::from(name.as_str()).to_string());
                    out.push_str(": ");
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

const NAMES: &[&str] = &[
    "",
    " ",
    "2fa",
    "☃",
    "größe",
    "type",
    "Self",
    "self",
    "crate",
    "a/b",
    "~1",
    "$ref",
    "x-okta-parent",
    "User",
    "user",
    "USER",
    "String",
    "Option",
    "'",
    "\"",
    "\\",
    "*/",
    "{",
    "}",
    "\u{202e}",
    "\u{0}",
    "new",
    "call",
    "additional",
    "default",
    "_",
    "-",
    "a-b",
    "a_b",
    "required",
    "allOf",
    "items",
    "properties",
    "additionalProperties",
    "get",
    "delete",
    "x-okta-multi-operation",
];

const TYPES: &[&str] = &["string", "integer", "number", "boolean", "array", "object", "null", "file", "String", ""];

const REFERENCES: &[&str] = &[
    "",
    "#",
    "#/",
    "/",
    "other.yaml#/X",
    "https://example.com/x",
    "#/components/schemas/",
    "#/components/schemas/Missing",
    "#/components/schemas/~",
    "#/components/schemas/%E2%98%83",
    "#/components/schemas/%",
    "#/definitions/User",
    "#/components/schemas/User/properties/profile",
    "#/components/parameters/X",
    "#/paths/~1users/get",
    "#/info",
    "#/components/schemas/User/properties/id/type",
];

/// A value that is unlikely in its place.
fn value(random: &mut Random) -> Tree {
    match random.below(14) {
        0 => Tree::Scalar(Value::Null),
        1 => Tree::Scalar(Value::Bool(random.below(2) == 0)),
        2 => Tree::Scalar(Value::from(1e300)),
        3 => Tree::Scalar(Value::from(i64::MIN)),
        4 => Tree::Scalar(Value::from(u64::MAX)),
        5 => Tree::Scalar(Value::from(-0.5)),
        6 => Tree::text(""),
        7 => Tree::text(&"ab☃".repeat(1 + random.below(2_000))),
        8 => Tree::List(Vec::new()),
        9 => Tree::Map(Vec::new()),
        10 => Tree::List(vec![Tree::List(vec![Tree::Map(Vec::new())])]),
        11 => Tree::map("$ref", Tree::text(random.pick(REFERENCES))),
        12 => Tree::map("type", Tree::text(random.pick(TYPES))),
        _ => Tree::text(random.pick(NAMES)),
    }
}

fn nested(tree: Tree, random: &mut Random) -> Tree {
    let depth = random.pick(&[1, 1, 1, 2, 5, 40, 300]);
    let how = random.below(6);
    (0..depth).fold(tree, |tree, _| match how {
        0 => Tree::map("allOf", Tree::List(vec![tree])),
        1 => Tree::map("oneOf", Tree::List(vec![tree])),
        2 => Tree::Map(vec![("type".to_owned(), Tree::text("array")), ("items".to_owned(), tree)]),
        3 => Tree::Map(vec![("type".to_owned(), Tree::text("object")), ("properties".to_owned(), Tree::map("x", tree))]),
        4 => Tree::Map(vec![("type".to_owned(), Tree::text("object")), ("additionalProperties".to_owned(), tree)]),
        _ => Tree::List(vec![tree]),
    })
}

/// Changes one node.
fn mutate(root: &mut Tree, random: &mut Random) {
    let count = root.count();
    let other = root.clone().nth(&mut random.below(count), "").map(|(tree, _)| tree.clone()).filter(|tree| tree.count() < LARGEST);
    let names: Vec<String> = match &*root {
        Tree::Map(fields) => schemas(fields),
        _ => Vec::new(),
    };
    // References and types are rare, and worth more than their share.
    let wanted = random.pick(&["", "", "", "", "$ref", "$ref", "type", "name", "in", "operationId"]);
    let mut index = random.below(count);
    if !wanted.is_empty() {
        let start = index;
        let found = (0..count).map(|step| (start + step) % count).find(|index| {
            let mut at = *index;
            root.nth(&mut at, "").is_some_and(|(_, key)| key == wanted)
        });
        index = found.unwrap_or(start);
    }
    let Some((tree, key)) = root.nth(&mut index, "") else { return };
    if key == "$ref" && random.below(4) > 0 {
        let target = match random.below(3) {
            0 => random.pick(REFERENCES).to_owned(),
            _ if names.is_empty() => String::new(),
            _ => format!("#/components/schemas/{}", names[random.below(names.len())]),
        };
        *tree = Tree::text(&target);
        return;
    }
    if key == "type" && random.below(4) > 0 {
        *tree = Tree::text(random.pick(TYPES));
        return;
    }
    match (random.below(8), &mut *tree) {
        // Remove, rename or repeat a part.
        (0 | 1, Tree::Map(fields)) if !fields.is_empty() => drop(fields.remove(random.below(fields.len()))),
        (2, Tree::Map(fields)) if !fields.is_empty() => {
            let place = random.below(fields.len());
            fields[place].0 = random.pick(NAMES).to_owned();
        }
        (3, Tree::Map(fields)) if !fields.is_empty() => {
            let (name, value) = fields[random.below(fields.len())].clone();
            let name = if random.below(2) == 0 { name } else { name.to_uppercase() };
            fields.push((name, value));
        }
        (4, Tree::Map(fields)) => fields.push((random.pick(NAMES).to_owned(), other.unwrap_or_else(|| Tree::text("")))),
        (0 | 1, Tree::List(items)) if !items.is_empty() => drop(items.remove(random.below(items.len()))),
        (2 | 3, Tree::List(items)) if !items.is_empty() => items.push(items[random.below(items.len())].clone()),
        (4, Tree::List(items)) => items.reverse(),
        // Another part of the spec, or a value in another place.
        (5, _) => *tree = other.unwrap_or_else(|| Tree::text("")),
        (6, _) => *tree = nested(tree.clone(), random),
        _ => *tree = value(random),
    }
}

/// The names of the schemas.
fn schemas(fields: &[(String, Tree)]) -> Vec<String> {
    let get = |fields: &[(String, Tree)], name: &str| match fields.iter().find(|(key, _)| key == name) {
        Some((_, Tree::Map(fields))) => fields.clone(),
        _ => Vec::new(),
    };
    get(&get(fields, "components"), "schemas").into_iter().map(|(name, _)| name).collect()
}

/// An unchanged spec.
struct Base {
    name: String,
    tree: Tree,
    generated: Generated,
    /// Its public items.
    items: BTreeSet<String>,
    /// Whether the mutations are compared and emitted; the real spec is too large for that.
    is_small: bool,
}

fn base(path: &Path, is_small: bool) -> Base {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let text = fs::read_to_string(path).unwrap();
    let tree = Tree::new(&document::load(&name, &text).unwrap());
    let sources = Sources::new(Source::new(name.clone(), written(&tree)));
    let generated = if is_small {
        codegen::generate(&sources).unwrap()
    } else {
        // Its operations and models are not emitted.
        codegen::generate(&Sources::new(Source::new(name.clone(), "{openapi: 3.0.0, info: {title: T, version: '1'}, paths: {}}"))).unwrap()
    };
    let items = items::of(&generated.files);
    Base { name, tree, generated, items, is_small }
}

fn written(tree: &Tree) -> String {
    let mut text = String::new();
    tree.write(&mut text);
    text
}

/// Runs everything on a mutated spec. Returns what is wrong.
fn check(base: &Base, text: String) -> Result<bool, String> {
    let lock = Source::new("names.lock", base.generated.lock.clone());
    let sources = Sources { lock: Some(lock), ..Sources::new(Source::new(base.name.clone(), text)) };
    if !base.is_small {
        return Ok(sources.api().and_then(|(api, _)| sources.names(&api)).is_ok());
    }
    let generated = codegen::generate(&sources);
    let salvaged = salvage(&sources);
    match &generated {
        Err(diagnostics) => {
            if !diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error) {
                return Err("it failed without an error".to_owned());
            }
            let is_bad = |found: &&codegen::diagnostic::Diagnostic| found.at.line == 0 || found.help.as_ref().is_none_or(String::is_empty);
            if let Some(bad) = diagnostics.iter().find(is_bad) {
                return Err(format!("a diagnostic has no place or no help: {bad}"));
            }
        }
        Ok(_) if salvaged.as_ref().is_ok_and(|salvaged| salvaged.errors.is_empty() && salvaged.left_out.is_empty()) => {}
        Ok(_) => return Err("it generates, but reading the valid parts of it found errors".to_owned()),
    }
    let Ok(salvaged) = salvaged else { return Ok(false) };
    let old = Side::new(&base.generated.api, &base.generated.names);
    let new = Side::new(&salvaged.api, &salvaged.named.names).without(salvaged.left_out.iter().map(String::as_str));
    let changes = compare(&old, &new);
    if let (Ok(generated), true) = (&generated, changes.is_empty()) {
        for (path, file) in &generated.files {
            let before = base.generated.files.get(path).map_or("", String::as_str);
            if code(before) != code(file) {
                return Err(format!("no change is reported, but {path} differs:\n{}", difference(before, file)));
            }
        }
    }
    // What a minor release may contain keeps every public item.
    if let (Ok(generated), true) = (&generated, verdict(&changes).is_none_or(|verdict| verdict <= Verdict::Minor)) {
        let after = items::of(&generated.files);
        let missing: Vec<&String> = base.items.iter().filter(|item| !after.contains(*item)).collect();
        if !missing.is_empty() {
            return Err(format!("no major change is reported, but these items are gone: {missing:#?}\n{changes:#?}"));
        }
    }
    Ok(generated.is_ok())
}

/// The lines of a file that are code, sorted and without indices: the order of items and fields does not matter to callers.
fn code(file: &str) -> Vec<&str> {
    let lines = file.lines().map(|line| line.trim().trim_start_matches(|character: char| character.is_ascii_digit()));
    let mut lines: Vec<&str> = lines.filter(|line| !line.starts_with("//")).collect();
    lines.sort_unstable();
    lines
}

fn difference(before: &str, after: &str) -> String {
    let (before, after) = (code(before), code(after));
    let gone = before.iter().filter(|line| !after.contains(line)).map(|line| format!("- {line}"));
    let new = after.iter().filter(|line| !before.contains(line)).map(|line| format!("+ {line}"));
    gone.chain(new).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_mutated_spec_gives_a_result_or_diagnostics() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let mut paths: Vec<PathBuf> = fs::read_dir(tests.join("constructs")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.extend(["documents/every-part.yaml", "obstacle-course.yaml"].map(|path| tests.join(path)));
    let bases: Arc<Vec<Base>> = Arc::new(paths.iter().map(|path| base(path, true)).collect());
    let real = fs::read_dir(tests.join("../spec")).unwrap().map(|entry| entry.unwrap().path());
    let real = real.filter(|path| path.extension().is_some_and(|extension| extension == "yaml")).max().unwrap();
    let real = Arc::new(base(&real, false));

    let mutations = mutations();
    let next = Arc::new(AtomicUsize::new(0));
    let (sender, receiver) = mpsc::channel();
    for _ in 0..std::thread::available_parallelism().map_or(2, usize::from).min(8) {
        let (bases, real, next, sender) = (bases.clone(), real.clone(), next.clone(), sender.clone());
        let worker = move || loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= mutations {
                return;
            }
            let mut random = Random::new(seed);
            let base = if seed < OF_THE_REAL_SPEC { &real } else { &bases[seed % bases.len()] };
            let mut tree = base.tree.clone();
            (0..=random.below(4)).for_each(|_| mutate(&mut tree, &mut random));
            let start = Instant::now();
            let result = catch_unwind(AssertUnwindSafe(|| check(base, written(&tree)))).unwrap_or_else(|_| Err("panicked".to_owned()));
            let slow = Some(start.elapsed()).filter(|time| *time > LONGEST).map(|time| format!("took {time:?}"));
            let _ = sender.send((seed, base.name.clone(), slow.map_or(result, Err)));
        };
        std::thread::Builder::new().stack_size(8 << 20).spawn(worker).unwrap();
    }
    drop(sender);
    let (mut failures, mut valid) = (Vec::new(), 0);
    for done in 0..mutations {
        match receiver.recv_timeout(2 * LONGEST) {
            Ok((_, _, Ok(is_valid))) => valid += usize::from(is_valid),
            Ok((seed, name, Err(problem))) => failures.push(format!("seed {seed} of {name}: {problem}")),
            Err(_) => panic!("no result for {:?} after {done} specs", 2 * LONGEST),
        }
    }
    assert!(failures.is_empty(), "{} failures\n\n{}", failures.len(), failures.join("\n\n"));
    // Both outcomes are frequent, so that each of them is tested.
    assert!((mutations / 10..mutations * 9 / 10).contains(&valid), "{valid} of {mutations} mutated specs are valid");
}
