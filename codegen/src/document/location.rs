//! Locations in the generator's input.

use std::fmt;
use std::sync::Arc;

/// A location in a file: where a node of the spec was written.
///
/// Nodes added by an overlay have their location in the overlay, and the JSON pointer that they have in the resulting spec.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Location {
    /// The file, under the name given by the caller.
    pub file: Arc<str>,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The JSON pointer (RFC 6901) of the node in the spec.
    pub pointer: Arc<str>,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} {}", self.pointer)
    }
}
