//! Type-erased access to objects.

use super::{Additional, Field, Fields, Sealed, Source, Target};

/// Type-erased access to a field of an object.
pub trait Slot: Sealed + Send + Sync {
    /// The state of the field.
    fn get(&self) -> Field<Source<'_>>;
    /// The state of the field, mutably.
    fn get_mut(&mut self) -> Option<Target<'_>>;
    /// Sets the field to a blank value to decode into.
    fn start(&mut self) -> Option<Target<'_>>;
    /// Sets the field to null.
    fn set_null(&mut self);
    /// Marks the field as unreadable: its value does not match its type and is stored in [`Additional`].
    fn set_unreadable(&mut self);
    /// Makes the field absent.
    fn clear(&mut self);
}

/// The static facts of a field.
#[derive(Clone, Copy, Debug)]
pub struct MemberInfo {
    /// The JSON name.
    pub name: &'static str,
    /// Whether the field is read-only.
    pub read_only: bool,
}

/// The static facts of an object.
#[derive(Debug)]
pub struct Shape {
    /// The schema's name in the spec.
    pub name: &'static str,
    /// The fields, in the order of the spec.
    pub members: &'static [MemberInfo],
    /// Whether additional fields are expected, for example custom profile attributes.
    pub extensible: bool,
}

impl Shape {
    /// The index of the field with this name.
    #[inline]
    pub fn find(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|member| member.name.len() == name.len() && member.name == name)
    }
}

/// Type-erased access to an object: the fields of the spec in its order, and additional ones.
pub trait Object: Sealed + Send + Sync {
    /// The static facts of the object.
    fn shape(&self) -> &'static Shape;
    /// The field at an index of [`Shape::members`].
    fn member(&self, index: usize) -> Option<&dyn Slot>;
    /// The field at an index of [`Shape::members`], mutably.
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Slot>;
    /// Encodes the fields that have a value or are null.
    fn put_fields(&self, out: &mut Fields<'_>);
    /// The fields that are not in the spec.
    fn additional(&self) -> &Additional;
    /// The fields that are not in the spec, mutably.
    fn additional_mut(&mut self) -> &mut Additional;
}
