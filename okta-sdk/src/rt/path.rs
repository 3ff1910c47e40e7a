//! Values of path parameters.

use std::borrow::Cow;

use super::{Field, Sealed, TextEnum, Value};

/// A value of a path parameter: a string, an integer, an enum, or a model's field.
///
/// Every character that is special in a URL is escaped, including `/`. A value that cannot be part of a path (an empty string, `.`, `..`,
/// an absent field) makes the call fail without sending a request.
pub trait PathValue: Sealed {
    /// The value as a string.
    #[doc(hidden)]
    fn path_text(&self) -> PathText<'_>;
}

/// A value of a path parameter as a string.
#[doc(hidden)]
#[derive(Debug)]
pub enum PathText<'a> {
    /// A string.
    Text(Cow<'a, str>),
    /// No value, because the field of a model is absent or null.
    MissingMember {
        /// The model's name in the spec.
        model: &'static str,
        /// The field's JSON name.
        member: &'static str,
    },
    /// No value.
    Missing,
}

impl<'a> PathText<'a> {
    fn from_option(text: Option<Cow<'a, str>>) -> Self {
        text.map_or(Self::Missing, Self::Text)
    }
}

macro_rules! texts {
    ($($type:ty),*) => {
        $(impl PathValue for $type {
            #[inline]
            fn path_text(&self) -> PathText<'_> {
                PathText::Text(Cow::Borrowed(self.as_ref()))
            }
        })*
    };
}
texts!(&str, &&str, String, &String, &&String, Cow<'_, str>, &Cow<'_, str>, Box<str>, &Box<str>);

macro_rules! integers {
    ($($type:ty),*) => {
        $(impl PathValue for $type {
            fn path_text(&self) -> PathText<'_> {
                PathText::Text(Cow::Owned(self.to_string()))
            }
        })*
    };
}
integers!(i32, i64, u32, u64, usize);

impl<T: TextEnum> PathValue for T {
    fn path_text(&self) -> PathText<'_> {
        PathText::Text(Cow::Borrowed(self.as_str()))
    }
}

impl<T: Value> PathValue for Field<T> {
    fn path_text(&self) -> PathText<'_> {
        PathText::from_option(self.text())
    }
}

impl<T: Value> PathValue for &Field<T> {
    fn path_text(&self) -> PathText<'_> {
        PathText::from_option(self.text())
    }
}

/// For accessors that return an `Option`: `app.id()`.
impl<T: PathValue> PathValue for Option<T> {
    fn path_text(&self) -> PathText<'_> {
        self.as_ref().map_or(PathText::Missing, T::path_text)
    }
}
