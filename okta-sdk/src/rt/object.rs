//! An object, seen without its type.

use super::{Additional, Field, Fields, Sealed, Source, Target};

/// A member of an object, seen without its type.
pub trait Slot: Sealed + Send + Sync {
    /// What it holds.
    fn get(&self) -> Field<Source<'_>>;
    /// What it holds, to change.
    fn get_mut(&mut self) -> Option<Target<'_>>;
    /// Puts a blank value in, to read into.
    fn start(&mut self) -> Option<Target<'_>>;
    /// Makes it null.
    fn set_null(&mut self);
    /// Says that its value does not fit its type and is in [`Additional`].
    fn set_unreadable(&mut self);
    /// Makes it absent.
    fn clear(&mut self);
}

/// What the document says about a member.
#[derive(Clone, Copy, Debug)]
pub struct MemberInfo {
    /// The name in JSON.
    pub name: &'static str,
    /// Whether only the server sets it.
    pub read_only: bool,
}

/// What the document says about an object.
#[derive(Debug)]
pub struct Shape {
    /// The schema's name in the document.
    pub name: &'static str,
    /// The members, in the document's order.
    pub members: &'static [MemberInfo],
    /// Whether members that are not named here are expected: custom profile attributes, say.
    pub extensible: bool,
    /// Whether the names of the fields can stand in JSON without escapes.
    pub plain: bool,
}

impl Shape {
    /// The index of the member of a name.
    #[inline]
    pub fn find(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|member| member.name.len() == name.len() && member.name == name)
    }
}

/// An object, seen without its type: named members in the document's order, and further ones.
pub trait Object: Sealed + Send + Sync {
    /// What the document says about it.
    fn shape(&self) -> &'static Shape;
    /// The member at an index of [`Shape::members`].
    fn member(&self, index: usize) -> Option<&dyn Slot>;
    /// The member at an index of [`Shape::members`], to change.
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Slot>;
    /// Writes the fields that have a value or are null, where [`Shape::plain`] holds.
    fn put_fields(&self, out: &mut Fields<'_>);
    /// Members that the document does not name.
    fn additional(&self) -> &Additional;
    /// Members that the document does not name, to change.
    fn additional_mut(&mut self) -> &mut Additional;
}
