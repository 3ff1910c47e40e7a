//! Places in a document.

use std::fmt;
use std::sync::Arc;

/// A place in a file: where a node of the document was written.
///
/// Nodes that an overlay wrote have the overlay's place, and the JSON pointer that they have in the resulting document.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Location {
    /// The file, as the caller named it.
    pub file: Arc<str>,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The JSON pointer (RFC 6901) of the node in the document.
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
