//! Type-erased access to objects.

use std::any::Any;

use super::{Additional, Field, Sealed, Source, Target, Value};

/// Type-erased access to a field of an object.
pub trait Slot: Sealed + Send + Sync + Any {
    /// The state of the field.
    fn get(&self) -> Field<Source<'_>>;
    /// The state of the field, mutably.
    fn get_mut(&mut self) -> Option<Target<'_>>;
    /// Sets the field to a blank value to decode into.
    fn start(&mut self) -> Option<Target<'_>>;
    /// Drops the field's value. One function instead of three: each is compiled for every type of field.
    fn set_empty(&mut self, state: Empty);
    /// Copies the state of a field of the same type.
    fn copy_from(&mut self, other: &AnySlot);
}

/// The states of a field that has no value.
#[derive(Clone, Copy, Debug)]
pub enum Empty {
    /// The field is absent.
    Absent,
    /// The field is null.
    Null,
    /// The value does not match the field's type and is stored in [`Additional`].
    Unreadable,
}

/// A field of any type.
pub type AnySlot = dyn Slot;

impl AnySlot {
    /// Makes the field absent.
    pub fn clear(&mut self) {
        self.set_empty(Empty::Absent);
    }

    /// Sets the field to null.
    pub fn set_null(&mut self) {
        self.set_empty(Empty::Null);
    }

    /// Marks the field as unreadable: its value does not match its type and is stored in [`Additional`].
    pub fn set_unreadable(&mut self) {
        self.set_empty(Empty::Unreadable);
    }
}

/// The static facts of an object.
#[derive(Debug)]
pub struct Shape {
    /// The schema's name in the spec.
    pub name: &'static str,
    /// The fields in the order of the spec, as keys of a JSON object: the name in quotes, and a colon.
    pub keys: &'static [&'static str],
    /// The indices of the read-only fields.
    pub read_only: &'static [usize],
    /// The indices of the fields that every new object sets.
    pub preset: &'static [usize],
    /// The names of fields whose key contains escapes, with their indices. Usually empty.
    pub escaped: &'static [(usize, &'static str)],
    /// Whether additional fields are expected, for example custom profile attributes.
    pub extensible: bool,
}

impl Shape {
    /// The index of the field with this name.
    #[inline]
    pub fn find(&self, name: &str) -> Option<usize> {
        let name = name.as_bytes();
        let found = self.keys.iter().position(|key| key.len() == name.len() + 3 && key.as_bytes().get(1..=name.len()) == Some(name));
        if self.escaped.is_empty() { found } else { self.find_escaped(name, found) }
    }

    /// Corrects the result of `find` in a shape with escaped keys.
    fn find_escaped(&self, name: &[u8], found: Option<usize>) -> Option<usize> {
        let escaped = self.escaped.iter().find(|(_, known)| known.as_bytes() == name).map(|(index, _)| *index);
        escaped.or(found.filter(|found| self.escaped.iter().all(|(index, _)| index != found)))
    }

    /// The name of the field at an index.
    pub fn name(&self, index: usize) -> &'static str {
        if let Some((_, name)) = self.escaped.iter().find(|(escaped, _)| *escaped == index) {
            return name;
        }
        let key = self.keys.get(index).copied().unwrap_or_default();
        key.get(1..key.len().saturating_sub(2)).unwrap_or_default()
    }

    /// The names of the fields, in the order of the spec.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        (0..self.keys.len()).map(|index| self.name(index))
    }
}

/// Type-erased access to an object: the fields of the spec in its order, and additional ones.
pub trait Object: Sealed + Send + Sync {
    /// The static facts of the object, and the fields that are not in the spec.
    fn parts(&self) -> (&'static Shape, &Additional);
    /// Visits the fields that are not absent, in the order of the spec.
    fn visit<'a>(&'a self, visitor: &mut Visitor<'a, '_>);
    /// The field at an index of [`Shape::keys`], and the fields that are not in the spec, mutably.
    fn parts_mut(&mut self, index: usize) -> PartsMut<'_>;
}

/// A field, and the fields that are not in the spec.
pub type PartsMut<'a> = (Option<&'a mut dyn Slot>, &'a mut Additional);

/// Receives the fields of an object, with their indices in [`Shape::keys`].
pub struct Visitor<'a, 'f>(&'f mut dyn FnMut(usize, &'a AnySlot));

impl<'a> Visitor<'a, '_> {
    /// Visits a field, unless it is absent. Most are, so that is decided without a call.
    #[inline(always)]
    pub fn field<T: Value>(&mut self, index: usize, field: &'a Field<T>) {
        if !matches!(field, Field::Absent) {
            self.present(index, field);
        }
    }

    // A separate function, which the code of every field of every object calls: without it, a program that uses models is a twentieth larger.
    fn present(&mut self, index: usize, field: &'a AnySlot) {
        (self.0)(index, field);
    }
}

// Methods of the trait would be compiled again for every object.
impl dyn Object + '_ {
    /// The static facts of the object.
    #[inline]
    pub fn shape(&self) -> &'static Shape {
        self.parts().0
    }

    /// The field at an index of [`Shape::keys`], mutably.
    #[inline]
    pub fn member_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        self.parts_mut(index).0
    }

    /// The fields that are not in the spec.
    #[inline]
    pub fn additional(&self) -> &Additional {
        self.parts().1
    }

    /// The fields that are not in the spec, mutably.
    #[inline]
    pub fn additional_mut(&mut self) -> &mut Additional {
        self.parts_mut(usize::MAX).1
    }

    /// Calls a function with each field that is not absent, in the order of the spec.
    pub fn each<'a>(&'a self, mut visit: impl FnMut(usize, &'a AnySlot)) {
        self.visit(&mut Visitor(&mut visit));
    }

    /// The field with a name; `None` if it is absent or not in the spec.
    pub fn present(&self, name: &str) -> Option<&AnySlot> {
        let wanted = self.shape().find(name)?;
        let mut found = None;
        self.each(|index, slot| {
            if index == wanted {
                found = Some(slot);
            }
        });
        found
    }

    /// Whether all fields of the spec are absent.
    pub fn is_blank(&self) -> bool {
        let mut blank = true;
        self.each(|_, _| blank = false);
        blank
    }
}

/// Implements `Clone` of objects. Copying field by field in code that every object shares compiles faster than derived code.
pub fn cloned<T: Object + Value>(object: &T) -> T {
    let mut made = T::blank();
    copy(object, &mut made);
    made
}

fn copy(from: &dyn Object, to: &mut dyn Object) {
    from.each(|index, slot| {
        if let Some(to) = to.member_mut(index) {
            to.copy_from(slot);
        }
    });
    to.additional_mut().clone_from(from.additional());
}

#[cfg(test)]
mod tests {
    use super::Shape;

    #[test]
    fn names_with_escapes_are_found_unescaped() {
        let shape = Shape {
            name: "Thing",
            keys: &["\"id\":", r#""say \"hi\"":"#, "\"größe\":"],
            read_only: &[],
            preset: &[],
            escaped: &[(1, r#"say "hi""#)],
            extensible: false,
        };
        assert_eq!(shape.names().collect::<Vec<_>>(), ["id", r#"say "hi""#, "größe"]);
        assert!(shape.names().enumerate().all(|(index, name)| shape.find(name) == Some(index)));
        for other in ["", "i", "id2", "di", r#"say \"hi\""#] {
            assert_eq!(shape.find(other), None, "{other}");
        }
    }
}
