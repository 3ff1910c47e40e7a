//! Values for the parameters in a path.

use std::borrow::Cow;

use super::{Field, Sealed, TextEnum, Value};

/// A value for a parameter in a path: a text, a whole number, an enum, or a model's member.
///
/// Every character that means something in a URL is escaped, `/` included. What cannot be sent as a part of a path (an empty text, `.`, `..`,
/// a member that is absent) makes the call fail before any request.
pub trait PathValue: Sealed {
    /// The value as a text.
    #[doc(hidden)]
    fn path_text(&self) -> PathText<'_>;
}

/// A value for a parameter in a path, as a text.
#[doc(hidden)]
#[derive(Debug)]
pub enum PathText<'a> {
    /// The text.
    Text(Cow<'a, str>),
    /// There is none, because a model lacks the member.
    MissingMember {
        /// The model's name in the document.
        model: &'static str,
        /// The member's name in JSON.
        member: &'static str,
    },
    /// There is none.
    Missing,
}

impl<'a> PathText<'a> {
    fn from_option(text: Option<Cow<'a, str>>) -> Self {
        text.map_or(Self::Missing, Self::Text)
    }
}

/// A model's member as a [`PathValue`].
#[derive(Clone, Debug)]
pub struct MemberValue<'a> {
    model: &'static str,
    member: &'static str,
    text: Option<Cow<'a, str>>,
}

/// A member of a model as a value in a path. If it is absent or null, the call fails and names it.
#[inline]
pub fn member_value<'a, T: Value>(model: &'static str, member: &'static str, field: &'a Field<T>) -> MemberValue<'a> {
    MemberValue { model, member, text: field.text() }
}

/// A member of an object in a model as a value in a path: `None` if there is none, and then the call fails and names it.
#[inline]
pub fn nested_value<'a>(model: &'static str, member: &'static str, text: Option<impl Into<Cow<'a, str>>>) -> MemberValue<'a> {
    MemberValue { model, member, text: text.map(Into::into) }
}

impl PathValue for MemberValue<'_> {
    fn path_text(&self) -> PathText<'_> {
        match &self.text {
            Some(text) => PathText::Text(Cow::Borrowed(text)),
            None => PathText::MissingMember { model: self.model, member: self.member },
        }
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

/// For accessors that may have nothing: `app.id()`.
impl<T: PathValue> PathValue for Option<T> {
    fn path_text(&self) -> PathText<'_> {
        self.as_ref().map_or(PathText::Missing, T::path_text)
    }
}
