//! Reads a spec: parses text into nodes with locations, applies overlays, and converts nodes to typed structs.
//!
//! - `node`, `load`: the spec as a tree in which every node knows its location
//! - `hoist`: turns parts of components that references point to into separate components
//! - `overlay`, `target`: applies overlays to the tree; finds what an action's JSONPath selects
//! - `read`: converts the tree to the typed structs of `types`

mod hoist;
mod load;
mod location;
mod node;
pub mod overlay;
pub(crate) mod pointer;
mod read;
mod target;
mod types;

pub use load::load;
pub use location::Location;
pub use node::{Node, NodeKind};
pub use read::read;
pub use types::*;
