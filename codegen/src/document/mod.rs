//! Reads a document: text to nodes with places, overlays, nodes to typed structs.

mod location;
mod types;

pub use location::Location;
pub use types::*;
