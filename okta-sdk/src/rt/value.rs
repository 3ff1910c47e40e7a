//! What a member can hold, seen without its type: the place to read into and the value to write.

use serde_json::Number;

use super::{DateTime, Json, Object, Sealed, Secret, Slot, Union};

/// A type that a member can have.
///
/// Implemented by the texts, numbers, dates, lists and maps of this module and by every generated model. It is how one reader
/// and one writer serve every type.
pub trait Value: Sealed + Sized + Clone + Send + Sync + 'static {
    /// A value to read into, with nothing in it.
    fn blank() -> Self;
    /// The place to read into.
    fn target(&mut self) -> Target<'_>;
    /// What is written.
    fn source(&self) -> Source<'_>;
}

/// A place to read into, by what JSON it takes.
pub enum Target<'a> {
    /// A text.
    String(&'a mut String),
    /// A text with a meaning: an enum, a date, a secret.
    Text(&'a mut dyn Text),
    /// `true` or `false`.
    Boolean(&'a mut bool),
    /// A whole number.
    Integer(&'a mut i64),
    /// A number.
    Number(&'a mut Number),
    /// Any JSON.
    Json(&'a mut Json),
    /// An object.
    Object(&'a mut dyn Object),
    /// One of several objects.
    Union(&'a mut dyn Union),
    /// A list.
    List(&'a mut dyn List),
    /// A map.
    Map(&'a mut dyn MapEntries),
    /// One object, or a list of them.
    Either(&'a mut dyn Either),
}

impl Target<'_> {
    /// What JSON it takes, for messages.
    pub fn expected(&self) -> &'static str {
        match self {
            Target::String(_) => "string",
            Target::Text(text) => text.expected(),
            Target::Boolean(_) => "boolean",
            Target::Integer(_) => "integer",
            Target::Number(_) => "number",
            Target::Json(_) => "any JSON value",
            Target::Object(_) | Target::Union(_) | Target::Map(_) => "object",
            Target::List(_) => "array",
            Target::Either(_) => "object or array of objects",
        }
    }
}

/// What a value writes.
#[derive(Clone, Copy)]
pub enum Source<'a> {
    /// A text.
    String(&'a str),
    /// A point in time.
    DateTime(&'a DateTime),
    /// A secret text.
    Secret(&'a Secret),
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(&'a Number),
    /// Any JSON, as it was.
    Json(&'a Json),
    /// An object.
    Object(&'a dyn Object),
    /// A list.
    List(&'a dyn List),
    /// A map.
    Map(&'a dyn MapEntries),
}

/// A text with a meaning.
pub trait Text: Sealed {
    /// Takes the text; `false` if it has no such meaning.
    fn set_text(&mut self, text: &str) -> bool;
    /// What it takes, for messages.
    fn expected(&self) -> &'static str;
    /// The text, where it is one that the enum does not know.
    fn unknown(&self) -> Option<&str> {
        None
    }
}

/// A list, seen without the type of its items.
pub trait List: Sealed + Send + Sync {
    /// How many items there are.
    fn len(&self) -> usize;
    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The item at an index.
    fn get(&self, index: usize) -> Option<Source<'_>>;
    /// The item at an index, to read into.
    fn get_mut(&mut self, index: usize) -> Option<Target<'_>>;
    /// Adds a blank item, to read into.
    fn push(&mut self) -> Option<Target<'_>>;
    /// Takes all items out.
    fn clear(&mut self);
    /// Gives memory back that further items would have taken: no more will come.
    fn finish(&mut self) {}
}

/// A map, seen without the type of its values.
pub trait MapEntries: Sealed + Send + Sync {
    /// How many entries there are.
    fn len(&self) -> usize;
    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The entry at an index.
    fn entry(&self, index: usize) -> Option<(&str, &dyn Slot)>;
    /// The entry at an index, to change.
    fn entry_mut(&mut self, index: usize) -> Option<(&str, &mut dyn Slot)>;
    /// Adds an entry, to read into.
    fn push(&mut self, name: &str) -> Option<&mut dyn Slot>;
    /// Takes all entries out.
    fn clear(&mut self);
}

/// One object, or a list of them.
pub trait Either: Sealed + Send + Sync {
    /// Becomes one blank object, to read into.
    fn one(&mut self) -> Option<Target<'_>>;
    /// Becomes an empty list, to read into.
    fn many(&mut self) -> Option<Target<'_>>;
    /// What it is now, to change.
    fn current(&mut self) -> Target<'_>;
}

impl Value for String {
    fn blank() -> Self {
        String::new()
    }
    fn target(&mut self) -> Target<'_> {
        Target::String(self)
    }
    fn source(&self) -> Source<'_> {
        Source::String(self)
    }
}

impl Value for bool {
    fn blank() -> Self {
        false
    }
    fn target(&mut self) -> Target<'_> {
        Target::Boolean(self)
    }
    fn source(&self) -> Source<'_> {
        Source::Boolean(*self)
    }
}

impl Value for i64 {
    fn blank() -> Self {
        0
    }
    fn target(&mut self) -> Target<'_> {
        Target::Integer(self)
    }
    fn source(&self) -> Source<'_> {
        Source::Integer(*self)
    }
}

impl Value for Number {
    fn blank() -> Self {
        Number::from(0)
    }
    fn target(&mut self) -> Target<'_> {
        Target::Number(self)
    }
    fn source(&self) -> Source<'_> {
        Source::Number(self)
    }
}

impl<T: Value> Value for Box<T> {
    fn blank() -> Self {
        Box::new(T::blank())
    }
    fn target(&mut self) -> Target<'_> {
        T::target(self)
    }
    fn source(&self) -> Source<'_> {
        T::source(self)
    }
}

impl<T: Value> Value for Vec<T> {
    fn blank() -> Self {
        Vec::new()
    }
    fn target(&mut self) -> Target<'_> {
        Target::List(self)
    }
    fn source(&self) -> Source<'_> {
        Source::List(self)
    }
}

impl<T: Value> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }
    fn get(&self, index: usize) -> Option<Source<'_>> {
        self.as_slice().get(index).map(T::source)
    }
    fn get_mut(&mut self, index: usize) -> Option<Target<'_>> {
        self.as_mut_slice().get_mut(index).map(T::target)
    }
    fn push(&mut self) -> Option<Target<'_>> {
        Vec::push(self, T::blank());
        self.last_mut().map(T::target)
    }
    fn clear(&mut self) {
        Vec::clear(self);
    }
    fn finish(&mut self) {
        self.shrink_to_fit();
    }
}

/// A list to be written, which nothing can be read into.
impl<T: Value> List for &[T] {
    fn len(&self) -> usize {
        <[T]>::len(self)
    }
    fn get(&self, index: usize) -> Option<Source<'_>> {
        <[T]>::get(self, index).map(T::source)
    }
    fn get_mut(&mut self, _: usize) -> Option<Target<'_>> {
        None
    }
    fn push(&mut self) -> Option<Target<'_>> {
        None
    }
    fn clear(&mut self) {}
}
