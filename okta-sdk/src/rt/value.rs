//! Type-erased access to the values of fields: a target to decode into, and a source to encode from.

use serde_json::Number;

use super::{Choice, DateTime, Json, Object, Sealed, Secret, Slot, Union};

/// A type of field.
///
/// Implemented by strings, numbers, dates, lists and maps, and by every generated model. It lets one decoder
/// and one encoder serve every type.
pub trait Value: Sealed + Sized + Clone + Send + Sync + 'static {
    /// Creates an empty value to decode into.
    fn blank() -> Self;
    /// The target to decode into.
    fn target(&mut self) -> Target<'_>;
    /// The source to encode from.
    fn source(&self) -> Source<'_>;
}

/// A target to decode into, by the JSON that it accepts.
pub enum Target<'a> {
    /// A string.
    String(&'a mut String),
    /// A string with a format: an enum, a date, a secret.
    Text(&'a mut dyn Text),
    /// `true` or `false`.
    Boolean(&'a mut bool),
    /// An integer.
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
    /// One of several types that nothing in the JSON names.
    Choice(&'a mut dyn Choice),
}

impl Target<'_> {
    /// The JSON that it accepts, for messages.
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
            Target::Choice(_) => "one of several types",
        }
    }
}

/// A source to encode from.
#[derive(Clone, Copy)]
pub enum Source<'a> {
    /// A string.
    String(&'a str),
    /// A point in time.
    DateTime(&'a DateTime),
    /// A secret string.
    Secret(&'a Secret),
    /// `true` or `false`.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A number.
    Number(&'a Number),
    /// Any JSON, unchanged.
    Json(&'a Json),
    /// An object.
    Object(&'a dyn Object),
    /// A list.
    List(&'a dyn List),
    /// A map.
    Map(&'a dyn MapEntries),
}

/// A string with a format.
pub trait Text: Sealed {
    /// Parses the string. Returns `false` if it does not have the format.
    fn set_text(&mut self, text: &str) -> bool;
    /// The accepted format, for messages.
    fn expected(&self) -> &'static str {
        "string"
    }
    /// The string, if it is an unrecognised enum value.
    fn unknown(&self) -> Option<&str> {
        None
    }
}

/// Type-erased access to a list.
pub trait List: Sealed + Send + Sync {
    /// The number of items.
    fn len(&self) -> usize;
    /// Whether it is empty.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The item at an index.
    fn get(&self, index: usize) -> Option<Source<'_>>;
    /// The item at an index, to decode into.
    fn get_mut(&mut self, index: usize) -> Option<Target<'_>>;
    /// Appends a blank item to decode into.
    fn push(&mut self) -> Option<Target<'_>>;
    /// How many bytes an item takes, without what it points to.
    fn item_size(&self) -> usize {
        0
    }
    /// Removes the last item.
    fn pop(&mut self);
    /// Removes all items.
    fn clear(&mut self);
    /// Frees excess capacity after the last item.
    fn finish(&mut self) {}
}

/// Type-erased access to a map.
pub trait MapEntries: Sealed + Send + Sync {
    /// The number of entries.
    fn len(&self) -> usize;
    /// Whether it is empty.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The entry at an index.
    fn entry(&self, index: usize) -> Option<(&str, &dyn Slot)>;
    /// The entry at an index, mutably.
    fn entry_mut(&mut self, index: usize) -> Option<(&str, &mut dyn Slot)>;
    /// Adds an entry to decode into.
    fn push(&mut self, name: &str) -> Option<&mut dyn Slot>;
    /// Removes all entries.
    fn clear(&mut self);
}

/// One object, or a list of them.
pub trait Either: Sealed + Send + Sync {
    /// Becomes one blank object to decode into.
    fn one(&mut self) -> Option<Target<'_>>;
    /// Becomes an empty list to decode into.
    fn many(&mut self) -> Option<Target<'_>>;
    /// The current value, mutably.
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
    fn item_size(&self) -> usize {
        size_of::<T>()
    }
    fn pop(&mut self) {
        Vec::pop(self);
    }
    fn clear(&mut self) {
        Vec::clear(self);
    }
    fn finish(&mut self) {
        self.shrink_to_fit();
    }
}

/// A list that can be encoded but not decoded into.
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
    fn pop(&mut self) {}
    fn clear(&mut self) {}
}
