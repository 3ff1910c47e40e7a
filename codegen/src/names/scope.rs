//! Assigns unique names within scopes: locked names first, then mandatory ones, then preferred ones.

use std::collections::{BTreeSet, HashMap};

use crate::diagnostic::Diagnostic;
use crate::document::Location;

use super::lock::{Key, Lock};
use super::text::{self, Style};

/// The strength of a wish. Stronger wishes win over weaker ones, and earlier ones over later ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Claim {
    /// The name derives from an assigned name; it comes right after the locked names.
    Follows,
    /// The first candidate is the expected name. It gets a number only if it is taken.
    Required,
    /// The first candidate is exactly the spec's own name.
    Exact,
    /// Any candidate is acceptable.
    Suggested,
}

/// A thing that needs a name.
pub(super) struct Wish<'a> {
    /// The key in the lock; `None` for names that are not public.
    pub(super) key: Option<Key>,
    /// Whether the lock omits the name if it is the first candidate.
    pub(super) quiet: bool,
    /// The description in messages: "the field `foo` of `Bar`".
    pub(super) what: String,
    /// The location in the spec.
    pub(super) at: &'a Location,
    /// The strength of the wish.
    pub(super) claim: Claim,
    /// Candidate names, best first, not escaped.
    pub(super) candidates: Vec<String>,
    /// Names reserved by the SDK: a candidate among them gets a suffix.
    pub(super) reserved: Vec<&'a str>,
    /// The scopes in which the name must be unique.
    pub(super) scopes: Vec<usize>,
}

impl<'a> Wish<'a> {
    /// A wish in scope 0 for any of the candidates.
    pub(super) fn new(key: Key, what: String, at: &'a Location, candidates: Vec<String>) -> Self {
        let (key, quiet, claim) = (Some(key), false, Claim::Suggested);
        Self { key, quiet, what, at, claim, candidates, reserved: Vec::new(), scopes: vec![0] }
    }

    #[must_use]
    pub(super) fn claim(mut self, claim: Claim) -> Self {
        self.claim = claim;
        self
    }

    #[must_use]
    pub(super) fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    #[must_use]
    pub(super) fn unlocked(mut self) -> Self {
        self.key = None;
        self
    }

    #[must_use]
    pub(super) fn reserved(mut self, names: impl IntoIterator<Item = &'a str>) -> Self {
        self.reserved.extend(names);
        self
    }

    #[must_use]
    pub(super) fn scopes(mut self, scopes: Vec<usize>) -> Self {
        self.scopes = scopes;
        self
    }
}

/// The state of naming: the old lock, the new lock, and the diagnostics.
#[derive(Default)]
pub(super) struct Book<'a> {
    pub(super) old: Option<&'a Lock>,
    pub(super) new: Lock,
    /// The keys of positional arguments. Their names are not locked, because callers do not write them.
    pub(super) positional: BTreeSet<Key>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Book<'_> {
    /// The name of a thing in the old lock.
    pub(super) fn locked(&self, key: &Key) -> Option<&str> {
        self.old?.get(key).map(|entry| entry.name.as_str())
    }
}

/// The owner of a name.
#[derive(Clone)]
struct Owner {
    what: String,
    at: Option<Location>,
}

/// One or several scopes in which names are assigned together.
pub(super) struct Scopes {
    style: Style,
    /// The suffix for reserved and impossible names.
    suffix: &'static str,
    /// Every name also reserves the name with this suffix (`_mut`).
    companion: Option<&'static str>,
    /// Whether the names are complete identifiers rather than parts of identifiers.
    identifiers: bool,
    taken: HashMap<(usize, String), Owner>,
}

impl Scopes {
    pub(super) fn new(style: Style, suffix: &'static str) -> Self {
        Self { style, suffix, companion: None, identifiers: true, taken: HashMap::new() }
    }

    /// Makes every name also reserve the name with the suffix `_mut`.
    pub(super) fn with_mut(mut self) -> Self {
        self.companion = Some("_mut");
        self
    }

    /// Declares the names parts of identifiers, so that keywords need no escape.
    pub(super) fn of_parts(mut self) -> Self {
        self.identifiers = false;
        self
    }

    /// Reserves a name for something that is already named.
    pub(super) fn take(&mut self, scope: usize, name: &str, what: impl Into<String>, at: Option<&Location>) {
        self.taken.entry((scope, text::unescaped(name).to_owned())).or_insert_with(|| Owner { what: what.into(), at: at.cloned() });
    }

    /// Assigns a name to every wish, in the order of the wishes.
    pub(super) fn assign(&mut self, wishes: Vec<Wish<'_>>, book: &mut Book<'_>) -> Vec<String> {
        let mut names: Vec<Option<String>> = wishes.iter().map(|wish| self.locked_name(wish, book)).collect();
        let mut order: Vec<usize> = (0..wishes.len()).filter(|&index| names[index].is_none()).collect();
        order.sort_by_key(|&index| wishes[index].claim);
        for index in order {
            names[index] = Some(self.fresh_name(&wishes[index], book));
        }
        let mut given = Vec::with_capacity(wishes.len());
        for (wish, name) in wishes.into_iter().zip(names) {
            let name = name.unwrap_or_default();
            let first = wish.candidates.first().map(|first| self.usable(&wish, first));
            if let Some(key) = wish.key {
                let follows = wish.quiet && first.as_deref() == Some(&name) && book.locked(&key).is_none();
                if !follows {
                    book.new.insert(key, &name, wish.at);
                }
            }
            given.push(name);
        }
        given
    }

    fn locked_name(&mut self, wish: &Wish<'_>, book: &mut Book<'_>) -> Option<String> {
        let entry = book.old?.get(wish.key.as_ref()?)?;
        let (name, line) = (entry.name.clone(), &entry.at);
        let (good, expected) = match self.style {
            Style::Kebab => (text::is_feature(&name), "a Cargo feature"),
            _ if self.identifiers => (text::is_identifier(&name), "a Rust identifier"),
            _ => (text::is_identifier(&format!("as_{name}")), "a part of a Rust identifier"),
        };
        if !good {
            let message = format!("expected {expected} as the name of {}, found `{name}`", wish.what);
            let error = Diagnostic::error("names-lock-invalid", line, message);
            book.diagnostics.push(error.related("defined here", wish.at).help("correct the name, or delete the line to get a new name"));
        } else if wish.reserved.contains(&name.as_str()) {
            let message = format!("{} cannot be called `{name}`: the SDK itself uses that name there", wish.what);
            let error = Diagnostic::error("names-lock-invalid", line, message);
            book.diagnostics.push(error.related("defined here", wish.at).help("change the name, or delete the line to get a new name"));
        } else if let Some(owner) = self.owner(wish, &name) {
            let help = format!("change one of the two lines in {}", line.file);
            book.diagnostics.push(collision(wish, &name, owner).related("line with the name", line).help(help));
        }
        self.record(wish, &name);
        Some(name)
    }

    fn fresh_name(&mut self, wish: &Wish<'_>, book: &mut Book<'_>) -> String {
        let usable: Vec<String> = wish.candidates.iter().map(|name| self.usable(wish, name)).collect();
        let first = usable.first().cloned().unwrap_or_else(|| self.usable(wish, "empty"));
        let Some(owner) = self.owner(wish, &first).cloned() else {
            self.record(wish, &first);
            return first;
        };
        let free = usable.into_iter().chain((2..).map(|number| self.usable(wish, &text::numbered(&first, self.style, number))));
        let name = free.into_iter().find(|name| self.owner(wish, name).is_none()).unwrap_or_default();
        if wish.key.is_some() {
            let message = format!("{} would be called `{first}`, which is the name of {}; it is called `{name}`", wish.what, owner.what);
            let mut warning = Diagnostic::warning("name-collision", wish.at, message);
            if let Some(at) = &owner.at {
                warning = warning.related(format!("{} is defined here", owner.what), at);
            }
            book.diagnostics.push(warning.help("names.lock keeps this name; to choose a better one, change it there"));
        }
        self.record(wish, &name);
        name
    }

    /// The usable form of a name: with the suffix if it is reserved or impossible, escaped if it is a keyword.
    fn usable(&self, wish: &Wish<'_>, name: &str) -> String {
        if !self.identifiers {
            name.to_owned()
        } else if wish.reserved.contains(&name) || text::is_impossible(name) {
            format!("{name}{}", self.suffix)
        } else if self.style == Style::Kebab {
            name.to_owned()
        } else {
            text::escaped(name)
        }
    }

    /// All names that a name reserves.
    fn names(&self, name: &str) -> impl Iterator<Item = String> + use<> {
        let name = text::unescaped(name);
        let companion = self.companion.map(|suffix| format!("{name}{suffix}"));
        std::iter::once(name.to_owned()).chain(companion)
    }

    fn owner(&self, wish: &Wish<'_>, name: &str) -> Option<&Owner> {
        let mut names = self.names(name);
        names.find_map(|name| wish.scopes.iter().find_map(|scope| self.taken.get(&(*scope, name.clone()))))
    }

    fn record(&mut self, wish: &Wish<'_>, name: &str) {
        for name in self.names(name) {
            for scope in &wish.scopes {
                self.take(*scope, &name, wish.what.as_str(), Some(wish.at));
            }
        }
    }
}

fn collision(wish: &Wish<'_>, name: &str, owner: &Owner) -> Diagnostic {
    let error = Diagnostic::error("name-collision", wish.at, format!("{} and {} have the same name, `{name}`", owner.what, wish.what));
    match &owner.at {
        Some(at) => error.related(format!("{} is defined here", owner.what), at),
        None => error,
    }
}
