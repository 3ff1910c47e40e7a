//! Terminal output: progress, errors and diagnostics with their source lines, in colour on a terminal.

use std::collections::BTreeMap;
use std::fmt::{Display, Write as _};
use std::io::{IsTerminal, Write as _};

use codegen::diagnostic::{Diagnostic, Severity};
use codegen::document::Location;
use codegen::{Source, Sources};

use crate::error::Failure;

/// Up to this many warnings are shown one by one; more are summarised unless `--verbose` is given.
const FEW: usize = 10;

/// The number of characters shown of a source line.
const LINE_CHARS: usize = 120;

/// Standard error.
pub(crate) struct Terminal {
    colour: bool,
}

/// A colour of ANSI terminals.
#[derive(Clone, Copy)]
enum Colour {
    Red = 31,
    Yellow = 33,
    Cyan = 36,
}

impl Terminal {
    /// Uses colour on terminals, unless `NO_COLOR` is set.
    pub(crate) fn detect() -> Self {
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { colour: std::io::stderr().is_terminal() && !refused }
    }

    /// Prints a result to standard output. A closed pipe is not an error: `report | head`.
    pub(crate) fn print(&self, text: impl Display) {
        let _ = write!(std::io::stdout().lock(), "{text}");
    }

    /// Prints a progress line.
    pub(crate) fn progress(&self, text: impl Display) {
        note(text);
    }

    /// Prints why a command failed.
    pub(crate) fn failure(&self, failure: &Failure) {
        match failure {
            Failure::Other { message, help } => {
                note(format_args!("{}: {message}", self.painted("error", Colour::Red)));
                if let Some(help) = help {
                    note(format_args!("  {}: {help}", self.painted("help", Colour::Cyan)));
                }
            }
            Failure::Input { diagnostics, sources } => {
                let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
                let count = errors.clone().map(|error| note(format_args!("{}\n", self.rendered(error, sources)))).count();
                note(counted(count, "error"));
            }
        }
    }

    /// Prints warnings: each of them, or only counts by code if there are many.
    pub(crate) fn warnings(&self, warnings: &[Diagnostic], sources: &Sources, all: bool) {
        if all || warnings.len() <= FEW {
            for warning in warnings {
                note(format_args!("{}\n", self.rendered(warning, sources)));
            }
            return;
        }
        let mut codes = BTreeMap::<&str, (usize, &Diagnostic)>::new();
        for warning in warnings {
            codes.entry(warning.code).or_insert((0, warning)).0 += 1;
        }
        note(format_args!("{} (--verbose lists them):", counted(warnings.len(), "warning")));
        for (code, (count, first)) in codes {
            note(format_args!(
                "  {} {count:>4} × {code}, first at {} {}",
                self.painted("warning", Colour::Yellow),
                first.at,
                first.at.pointer
            ));
        }
    }

    /// Prints errors that do not stop the command.
    pub(crate) fn errors(&self, errors: &[Diagnostic], sources: &Sources) {
        for error in errors {
            note(format_args!("{}\n", self.rendered(error, sources)));
        }
    }

    /// Renders a finding with the source line it refers to.
    fn rendered(&self, diagnostic: &Diagnostic, sources: &Sources) -> String {
        let (severity, colour) = match diagnostic.severity {
            Severity::Warning => ("warning", Colour::Yellow),
            Severity::Error => ("error", Colour::Red),
        };
        let severity = self.painted(&format!("{severity}[{}]", diagnostic.code), colour);
        let mut out = format!("{severity}: {}", diagnostic.message);
        self.place(&mut out, "-->", &diagnostic.at, "", sources);
        for (label, at) in &diagnostic.related {
            self.place(&mut out, ":::", at, label, sources);
        }
        if let Some(help) = &diagnostic.help {
            let _ = write!(out, "\n  {}: {help}", self.painted("help", Colour::Cyan));
        }
        out
    }

    fn place(&self, out: &mut String, arrow: &str, at: &Location, label: &str, sources: &Sources) {
        let _ = write!(out, "\n  {} {at} {} {label}", self.painted(arrow, Colour::Cyan), at.pointer);
        out.truncate(out.trim_end().len());
        let Some(line) = line_of(at, sources) else { return };
        let bar = self.painted("|", Colour::Cyan);
        let number = at.line.to_string();
        let blank = " ".repeat(number.len());
        let _ = write!(out, "\n  {} {bar} {line}", self.painted(&number, Colour::Cyan));
        if at.column <= line.chars().count() {
            let caret = self.painted("^", Colour::Red);
            let _ = write!(out, "\n  {blank} {bar} {}{caret}", " ".repeat(at.column.saturating_sub(1)));
        }
    }

    fn painted(&self, text: &str, colour: Colour) -> String {
        if self.colour { format!("\x1b[1;{}m{text}\x1b[0m", colour as u8) } else { text.to_owned() }
    }
}

/// The source line at a location, shortened.
fn line_of(at: &Location, sources: &Sources) -> Option<String> {
    let all = std::iter::once(&sources.spec).chain(&sources.overlays).chain(&sources.lock);
    let source: &Source = all.into_iter().find(|source| *source.name == *at.file)?;
    let line = source.text.lines().nth(at.line.checked_sub(1)?)?;
    let shown: String = line.chars().take(LINE_CHARS).map(|it| if it.is_control() { ' ' } else { it }).collect();
    Some(if line.chars().nth(LINE_CHARS).is_some() { shown + "…" } else { shown })
}

/// Prints a line to standard error, which may be a closed pipe too: `gen 2>&1 | head`.
fn note(text: impl Display) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// `1 error`, `2 errors`.
pub(crate) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
