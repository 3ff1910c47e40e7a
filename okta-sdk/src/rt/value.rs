//! Type-erased access to the values of fields: a target to decode into, and a source to encode from.

use serde_json::Number;

use super::{Choice, DateTime, Json, Object, Sealed, Secret, Slot, TextEnum, Union};

/// A type of field.
///
/// Implemented by strings, numbers, dates, lists and maps, and by every generated model. It lets one decoder
/// and one encoder serve every type.
pub trait Value: Sized + Clone + Send + Sync + 'static {
    /// How to access values of this type.
    type Access: Access<Self>;

    /// Creates an empty value to decode into.
    #[inline]
    fn blank() -> Self {
        Self::Access::blank()
    }
    /// The target to decode into.
    #[inline]
    fn target(&mut self) -> Target<'_> {
        Self::Access::target(self)
    }
    /// The source to encode from.
    #[inline]
    fn source(&self) -> Source<'_> {
        Self::Access::source(self)
    }
}

/// Accesses values of a type. Objects share one implementation and enums another, which compiles faster than three functions for each type.
pub trait Access<T> {
    /// Creates an empty value to decode into.
    fn blank() -> T;
    /// The target to decode into.
    fn target(value: &mut T) -> Target<'_>;
    /// The source to encode from.
    fn source(value: &T) -> Source<'_>;
}

/// Accesses types that have their own implementation.
#[derive(Debug)]
pub enum Own {}

/// Accesses objects.
#[derive(Debug)]
pub enum Objects {}

/// Accesses open enums.
#[derive(Debug)]
pub enum TextEnums {}

impl<T: Object + Default> Access<T> for Objects {
    #[inline]
    fn blank() -> T {
        let mut object = T::default();
        if !object.parts().0.preset.is_empty() {
            clear_preset(&mut object);
        }
        object
    }
    #[inline]
    fn target(value: &mut T) -> Target<'_> {
        Target::Object(value)
    }
    #[inline]
    fn source(value: &T) -> Source<'_> {
        Source::Object(value)
    }
}

fn clear_preset(object: &mut dyn Object) {
    for index in object.shape().preset {
        if let Some(member) = object.member_mut(*index) {
            member.clear();
        }
    }
}

impl<T: TextEnum> Access<T> for TextEnums {
    #[inline]
    fn blank() -> T {
        T::from_text("")
    }
    #[inline]
    fn target(value: &mut T) -> Target<'_> {
        Target::Text(value)
    }
    #[inline]
    fn source(value: &T) -> Source<'_> {
        Source::String(value.as_str())
    }
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
    /// One of several types, without a tag in the JSON.
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
    /// The size of an item in bytes, without anything that it points to.
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
    type Access = Own;
}

impl Access<String> for Own {
    fn blank() -> String {
        String::new()
    }
    fn target(value: &mut String) -> Target<'_> {
        Target::String(value)
    }
    fn source(value: &String) -> Source<'_> {
        Source::String(value)
    }
}

impl Value for bool {
    type Access = Own;
}

impl Access<bool> for Own {
    fn blank() -> bool {
        false
    }
    fn target(value: &mut bool) -> Target<'_> {
        Target::Boolean(value)
    }
    fn source(value: &bool) -> Source<'_> {
        Source::Boolean(*value)
    }
}

impl Value for i64 {
    type Access = Own;
}

impl Access<i64> for Own {
    fn blank() -> i64 {
        0
    }
    fn target(value: &mut i64) -> Target<'_> {
        Target::Integer(value)
    }
    fn source(value: &i64) -> Source<'_> {
        Source::Integer(*value)
    }
}

impl Value for Number {
    type Access = Own;
}

impl Access<Number> for Own {
    fn blank() -> Number {
        Number::from(0)
    }
    fn target(value: &mut Number) -> Target<'_> {
        Target::Number(value)
    }
    fn source(value: &Number) -> Source<'_> {
        Source::Number(value)
    }
}

impl<T: Value> Value for Box<T> {
    type Access = Own;
}

impl<T: Value> Access<Box<T>> for Own {
    fn blank() -> Box<T> {
        Box::new(T::blank())
    }
    fn target(value: &mut Box<T>) -> Target<'_> {
        T::target(value)
    }
    fn source(value: &Box<T>) -> Source<'_> {
        T::source(value)
    }
}

impl<T: Value> Value for Vec<T> {
    type Access = Own;
}

impl<T: Value> Access<Vec<T>> for Own {
    fn blank() -> Vec<T> {
        Vec::new()
    }
    fn target(value: &mut Vec<T>) -> Target<'_> {
        Target::List(value)
    }
    fn source(value: &Vec<T>) -> Source<'_> {
        Source::List(value)
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
