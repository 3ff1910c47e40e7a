//! The generator's findings about its input: errors, which stop it, and warnings, which do not.

use std::fmt;

use crate::document::Location;

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something is ignored or looks wrong, but the output is usable.
    Warning,
    /// No output is generated.
    Error,
}

/// One finding, with its location.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// The severity of a finding.
    pub severity: Severity,
    /// A stable kebab-case code, for example `unresolved-reference`.
    pub code: &'static str,
    /// What is wrong: what was found and what was expected.
    pub message: String,
    /// The location.
    pub at: Location,
    /// Related locations, for example the first of two colliding names.
    pub related: Vec<(String, Location)>,
    /// How to fix it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Creates an error at a location.
    pub fn error(code: &'static str, at: &Location, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, at, message.into())
    }

    /// Creates a warning at a location.
    pub fn warning(code: &'static str, at: &Location, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, at, message.into())
    }

    fn new(severity: Severity, code: &'static str, at: &Location, message: String) -> Self {
        Self { severity, code, message, at: at.clone(), related: Vec::new(), help: None }
    }

    /// Adds a related location.
    #[must_use]
    pub fn related(mut self, label: impl Into<String>, at: &Location) -> Self {
        self.related.push((label.into(), at.clone()));
        self
    }

    /// Adds how to fix it.
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

/// File, line, column and pointer. The pointer of the root is empty.
fn place(at: &Location) -> String {
    if at.pointer.is_empty() { at.to_string() } else { format!("{at} {}", at.pointer) }
}
