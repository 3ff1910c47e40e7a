//! What the API is: the language-neutral model, and how it is made from a document.

mod types;

pub use types::*;
