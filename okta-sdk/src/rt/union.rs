//! Type-erased access to unions.

use super::{Sealed, Target};

/// Type-erased access to a union: one of several objects, chosen by a tag field.
pub trait Union: Sealed + Send + Sync {
    /// The name of the tag field.
    fn tag(&self) -> &'static str;
    /// Becomes a blank object of the variant for a tag, to decode into; the base for a missing or unknown tag.
    fn choose(&mut self, tag: Option<&str>) -> Target<'_>;
    /// The current object, mutably.
    fn current(&mut self) -> Target<'_>;
    /// Whether it is the base, because the tag is missing, null or unknown.
    fn is_other(&self) -> bool;
}
