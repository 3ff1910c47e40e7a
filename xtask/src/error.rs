//! Why a command could not do what it was asked.

use std::fmt;
use std::io;
use std::path::Path;

use codegen::Sources;
use codegen::diagnostic::Diagnostic;
use codegen::reader::ReadError;
use codegen::writer::WriteError;

/// Why a command could not do what it was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The document, an overlay or the lock is wrong.
    Input {
        /// What is wrong; warnings may be among it.
        diagnostics: Vec<Diagnostic>,
        /// The texts that the findings point into.
        sources: Box<Sources>,
    },
    /// Anything else.
    Other {
        /// What.
        message: String,
        /// How to mend it.
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

    /// What is wrong with the document, an overlay or the lock.
    pub(crate) fn input(diagnostics: Vec<Diagnostic>, sources: Sources) -> Self {
        Self::Input { diagnostics, sources: Box::new(sources) }
    }

    /// A file or folder that cannot be read.
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
