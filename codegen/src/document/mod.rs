//! Reads a document: text to nodes with places, overlays, nodes to typed structs.
//!
//! - `node`, `load`: the text as a tree in which every node knows its place
//! - `overlay`: decisions on top of the tree
//! - `read`: the tree as the typed structs of `types`

mod load;
mod location;
mod node;
pub mod overlay;
pub(crate) mod pointer;
mod read;
mod types;

pub use load::load;
pub use location::Location;
pub use node::{Node, NodeKind};
pub use read::read;
pub use types::*;
