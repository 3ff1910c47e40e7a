//! One of several objects, told apart by the text of one member.

use super::{Sealed, Target};

/// One of several objects, seen without its type.
pub trait Union: Sealed + Send + Sync {
    /// The member whose text tells which object it is.
    fn tag(&self) -> &'static str;
    /// Becomes the blank object that the tag's text stands for, to read into; the base for no text and an unknown one.
    fn choose(&mut self, tag: Option<&str>) -> Target<'_>;
    /// The object that it is now, to change.
    fn current(&mut self) -> Target<'_>;
    /// Whether it is the base: the tag is missing, null or unknown.
    fn is_other(&self) -> bool;
}
