//! What the generator has to say about its input: errors that stop it, warnings that do not.

use std::fmt;

use crate::document::Location;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something was left out or looks wrong; the output is usable.
    Warning,
    /// There is no output.
    Error,
}

/// One finding, with the place it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// A stable kebab-case code, `unresolved-reference`.
    pub code: &'static str,
    /// What is wrong: what was found and what was expected.
    pub message: String,
    /// Where.
    pub at: Location,
    /// Other places that matter (the first of two that collide).
    pub related: Vec<(String, Location)>,
    /// How to mend it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error at a place.
    pub fn error(code: &'static str, at: &Location, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, at, message.into())
    }

    /// A warning at a place.
    pub fn warning(code: &'static str, at: &Location, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, at, message.into())
    }

    fn new(severity: Severity, code: &'static str, at: &Location, message: String) -> Self {
        Self { severity, code, message, at: at.clone(), related: Vec::new(), help: None }
    }

    /// Adds another place that matters.
    #[must_use]
    pub fn related(mut self, label: impl Into<String>, at: &Location) -> Self {
        self.related.push((label.into(), at.clone()));
        self
    }

    /// Adds how to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        write!(f, "{severity}[{}]: {}\n  --> {}", self.code, self.message, place(&self.at))?;
        for (label, at) in &self.related {
            write!(f, "\n  ::: {} {label}", place(at))?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n  help: {help}")?;
        }
        Ok(())
    }
}

/// File, line, column and pointer. The pointer of a whole document is empty.
fn place(at: &Location) -> String {
    if at.pointer.is_empty() { at.to_string() } else { format!("{at} {}", at.pointer) }
}
