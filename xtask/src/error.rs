//! Errors of the command line.

use std::fmt;
use std::io;
use std::path::Path;

use codegen::Sources;
use codegen::diagnostic::Diagnostic;
use codegen::reader::ReadError;
use codegen::writer::WriteError;

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The spec, an overlay or `names.lock` is invalid.
    Input {
        /// The findings; warnings may be among them.
        diagnostics: Vec<Diagnostic>,
        /// The sources that the findings point into.
        sources: Box<Sources>,
    },
    /// Any other failure.
    Other {
        /// What went wrong.
        message: String,
        /// How to fix it.
        help: Option<String>,
    },
}

impl Failure {
    pub(crate) fn new(message: impl fmt::Display) -> Self {
        Self::Other { message: message.to_string(), help: None }
    }

    pub(crate) fn with_help(message: impl fmt::Display, help: impl fmt::Display) -> Self {
        Self::Other { message: message.to_string(), help: Some(help.to_string()) }
    }

    /// The spec, an overlay or `names.lock` is invalid.
    pub(crate) fn input(diagnostics: Vec<Diagnostic>, sources: Sources) -> Self {
        Self::Input { diagnostics, sources: Box::new(sources) }
    }

    /// A file or folder cannot be read.
    pub(crate) fn unreadable(path: &Path, error: &io::Error) -> Self {
        Self::new(format_args!("cannot read {}: {error}", path.display()))
    }
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Self {
        match &error {
            ReadError::Unreadable { .. } => Self::new(error),
            ReadError::NoSpec { .. } => Self::with_help(error, "name one with --spec FILE"),
            ReadError::SeveralSpecs { .. } => Self::with_help(error, "keep the one to generate from, or name one with --spec FILE"),
        }
    }
}

impl From<WriteError> for Failure {
    fn from(error: WriteError) -> Self {
        Self::new(error)
    }
}
