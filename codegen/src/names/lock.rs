//! `names.lock`: records every generated name, so that names stay stable across spec updates.
//!
//! One name per line, sorted, in the form `kind key... = name`:
//!
//! ```text
//! function User_getUser = get_user
//! member User _links = links
//! schema User status = UserStatusEnum
//! value UserStatus LOCKED_OUT = LockedOut
//! ```
//!
//! A key is a path of words that does not depend on other parts of the spec. A word with spaces or other characters of the
//! format is written as a JSON string; `@base`, `@parameter`, ... are the format's own words. You may change a name by hand, and it is
//! used from then on. Names that derive from another name (an inherited field's) have a line only if they differ from it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::document::Location;

/// The kinds of names in a lock.
const KINDS: &[&str] = &[
    "additional",
    "alternative",
    "box",
    "builder",
    "feature",
    "function",
    "handle",
    "member",
    "method",
    "module",
    "parameter",
    "schema",
    "stage",
    "tag",
    "value",
    "variant",
    "variant-method",
];

const HEADER: &str = "\
# The Rust names of the SDK. `cargo xtask gen` keeps them and adds a line for each new one.
# A name may be changed here, which renames it in the SDK; a line that is deleted is named afresh.
";

/// The last line. If it is missing, the lock is truncated, and generating would rename things.
const END: &str = "# end of the names\n";

/// Identifies a named thing: its kind and a path of words, separated by spaces.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Key(String);

impl Key {
    pub(super) fn new(kind: &'static str) -> Self {
        Self(kind.to_owned())
    }

    /// Adds a word of the spec.
    #[must_use]
    pub(super) fn text(mut self, text: &str) -> Self {
        let bare = !text.is_empty()
            && !text.starts_with(['@', '#'])
            && text.chars().all(|character| !character.is_whitespace() && !character.is_control() && !matches!(character, '"' | '='));
        self.0.push(' ');
        if bare {
            self.0.push_str(text);
        } else {
            self.0.push_str(&serde_json::Value::from(text).to_string());
        }
        self
    }

    /// Adds a word of the format.
    #[must_use]
    pub(super) fn mark(mut self, mark: &'static str) -> Self {
        self.0.push(' ');
        self.0.push_str(mark);
        self
    }

    /// Adds the words of another key, without its kind.
    #[must_use]
    pub(super) fn path(mut self, key: &Key) -> Self {
        self.0.push_str(key.split().1);
        self
    }

    /// The kind, and the rest with its leading space.
    fn split(&self) -> (&str, &str) {
        self.0.split_at(self.0.find(' ').unwrap_or(self.0.len()))
    }

    /// The keys of the things that contain this one: when they are removed, it is removed too.
    fn owners(&self) -> Vec<Key> {
        let (kind, path) = self.split();
        let owner = match kind {
            "builder" | "parameter" | "stage" => "function",
            "feature" | "handle" | "module" => "tag",
            "function" | "tag" => "",
            _ => "schema",
        };
        let mut owners = Vec::new();
        let mut end = 0;
        while let Some(rest) = path.get(end..).and_then(|rest| rest.strip_prefix(' ')) {
            let length = if rest.starts_with('"') { quoted_end(rest).unwrap_or(rest.len()) } else { rest.find(' ').unwrap_or(rest.len()) };
            end += 1 + length;
            if end < path.len() || owner != kind {
                owners.push(Key(format!("{owner}{}", path.get(..end).unwrap_or(path))));
            }
        }
        owners
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A name, and the line of the lock that sets it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) at: Location,
}

/// The assigned names. `Display` writes the contents of `names.lock`.
#[derive(Clone, Debug, Default)]
pub struct Lock {
    entries: BTreeMap<Key, Entry>,
}

impl Lock {
    /// Parses a lock; `file` is its name in messages.
    ///
    /// # Errors
    ///
    /// Returns one error for each invalid line and each duplicate key.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Diagnostic>> {
        let file: Arc<str> = file.into();
        let mut lock = Self::default();
        let mut errors = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let at = Location { file: file.clone(), line: index + 1, column: 1, pointer: "".into() };
            match parse_line(line) {
                Ok((key, name)) => {
                    if let Some(first) = lock.entries.get(&key) {
                        let error = Diagnostic::error("names-lock-invalid", &at, format!("`{key}` already has the name `{}`", first.name));
                        errors.push(error.related("first line", &first.at).help("delete one of the two lines"));
                    } else {
                        lock.entries.insert(key, Entry { name, at });
                    }
                }
                Err(message) => {
                    let error = Diagnostic::error("names-lock-invalid", &at, message);
                    errors.push(error.help("correct the line, or delete it to get a new name"));
                }
            }
        }
        if !text.trim_end().ends_with(END.trim_end()) {
            let line = text.lines().count().max(1);
            let at = Location { file, line, column: 1, pointer: "".into() };
            let message = format!("the lock is truncated: its last line `{}` is missing", END.trim_end());
            let error = Diagnostic::error("names-lock-incomplete", &at, message);
            errors.push(error.help("restore the file from version control; otherwise functions and types would be renamed"));
        }
        if errors.is_empty() { Ok(lock) } else { Err(errors) }
    }

    pub(super) fn get(&self, key: &Key) -> Option<&Entry> {
        self.entries.get(key)
    }

    pub(super) fn insert(&mut self, key: Key, name: &str, at: &Location) {
        self.entries.insert(key, Entry { name: name.to_owned(), at: at.clone() });
    }

    /// Returns a warning for each line of this lock that `new` lacks, unless it became positional. Parts of a removed thing are not reported separately.
    pub(super) fn stale(&self, new: &Lock, positional: &BTreeSet<Key>) -> Vec<Diagnostic> {
        let gone = |key: &Key| self.entries.contains_key(key) && !new.entries.contains_key(key);
        let mut warnings = Vec::new();
        for (key, entry) in &self.entries {
            if gone(key) && !positional.contains(key) && !key.owners().iter().any(gone) {
                let message = format!("`{key}` is no longer in the spec; its name `{}` is dropped", entry.name);
                let warning = Diagnostic::warning("names-lock-stale", &entry.at, message);
                warnings.push(warning.help("if the spec renamed it, change the key in this line to keep the name"));
            }
        }
        warnings
    }
}

impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEADER)?;
        for (key, entry) in &self.entries {
            writeln!(f, "{key} = {}", entry.name)?;
        }
        f.write_str(END)
    }
}

fn parse_line(line: &str) -> Result<(Key, String), String> {
    let mut words = Vec::new();
    let mut rest = line;
    loop {
        rest = rest.trim_start_matches(' ');
        if rest.is_empty() {
            return Err(format!("expected `kind key... = name`, found {line:?} without a ` = `"));
        }
        let end = if rest.starts_with('"') { quoted_end(rest)? } else { rest.find(' ').unwrap_or(rest.len()) };
        let (word, after) = rest.split_at(end);
        rest = after;
        if word == "=" {
            break;
        }
        words.push(word);
    }
    let name = rest.trim();
    let kind = words.first().copied().unwrap_or_default();
    if !KINDS.contains(&kind) {
        return Err(format!("expected a kind of name ({}), found {kind:?}", KINDS.join(", ")));
    }
    if words.len() < 2 {
        return Err(format!("expected the key of a {kind} before ` = `, found none"));
    }
    if name.is_empty() || name.contains(' ') {
        return Err(format!("expected one name after ` = `, found {name:?}"));
    }
    Ok((Key(words.join(" ")), name.to_owned()))
}

/// The end of the JSON string at the start of `text`.
fn quoted_end(text: &str) -> Result<usize, String> {
    let mut strings = serde_json::Deserializer::from_str(text).into_iter::<String>();
    match strings.next() {
        Some(Ok(_)) => Ok(strings.byte_offset()),
        _ => Err(format!("expected a JSON string, found {text:?}")),
    }
}
