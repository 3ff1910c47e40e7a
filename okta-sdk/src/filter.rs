//! Builds expressions for `filter` and `search` parameters, with values quoted and escaped.
//!
//! In the guide: [filters](crate::guide::filters).
//!
//! A string built with `format!` breaks on a quote in a value, and a crafted value can change what the expression means. These functions quote
//! and escape values. Every parameter for an expression accepts a [`Filter`] or a string.
//!
//! ```
//! use okta_sdk::filter;
//!
//! let staff = filter::eq("profile.department", "R&D \"Labs\"").and(filter::eq("status", "ACTIVE"));
//! assert_eq!(staff.as_str(), r#"profile.department eq "R&D \"Labs\"" and status eq "ACTIVE""#);
//! ```
//!
//! Okta documents which properties and operators each operation accepts; it rejects other expressions with a 400.

use std::fmt::{self, Write};

use crate::rt::DateTime;

#[cfg(test)]
mod tests;

/// An expression for a `filter` or `search` parameter. See the [module](self).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Filter {
    text: String,
    binds: Binds,
}

/// The operator of an expression. The expression needs parentheses inside one whose operator binds tighter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Binds {
    Or,
    And,
    Comparison,
}

/// A value in a comparison. Strings and dates are quoted, numbers and booleans are not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FilterValue(String);

/// `property eq value`: equal. For a list, one item is equal.
pub fn eq(property: impl AsRef<str>, value: impl Into<FilterValue>) -> Filter {
    Filter::comparison(property.as_ref(), "eq", Some(value.into()))
}

/// `property ne value`: not equal. Few operations accept it.
pub fn ne(property: impl AsRef<str>, value: impl Into<FilterValue>) -> Filter {
    Filter::comparison(property.as_ref(), "ne", Some(value.into()))
}

/// `property sw value`: starts with.
pub fn starts_with(property: impl AsRef<str>, value: impl Into<FilterValue>) -> Filter {
    Filter::comparison(property.as_ref(), "sw", Some(value.into()))
}

/// `property co value`: contains. Few operations accept it.
pub fn contains(property: impl AsRef<str>, value: impl Into<FilterValue>) -> Filter {
    Filter::comparison(property.as_ref(), "co", Some(value.into()))
}

/// `property gt value`: greater than, or later.
pub fn gt(property: impl AsRef<str>, value: impl Into<FilterValue>) -> Filter {
    Filter::comparison(property.as_ref(), "gt", Some(value.into()))
}

/// `property ge value`: greater than or equal, or not earlier.
pub fn ge(property: impl AsRef<str>, value: impl Into<FilterValue>) -> Filter {
    Filter::comparison(property.as_ref(), "ge", Some(value.into()))
}

/// `property lt value`: less than, or earlier.
pub fn lt(property: impl AsRef<str>, value: impl Into<FilterValue>) -> Filter {
    Filter::comparison(property.as_ref(), "lt", Some(value.into()))
}

/// `property le value`: less than or equal, or not later.
pub fn le(property: impl AsRef<str>, value: impl Into<FilterValue>) -> Filter {
    Filter::comparison(property.as_ref(), "le", Some(value.into()))
}

/// `property pr`: the property has a value.
pub fn present(property: impl AsRef<str>) -> Filter {
    Filter::comparison(property.as_ref(), "pr", None)
}

/// `property eq a or property eq b or ...`: equal to one of the values. `None` without values: no expression matches nothing.
pub fn one_of<V: Into<FilterValue>>(property: impl AsRef<str>, values: impl IntoIterator<Item = V>) -> Option<Filter> {
    let property = property.as_ref();
    values.into_iter().map(|value| eq(property, value)).reduce(Filter::or)
}

impl Filter {
    fn comparison(property: &str, operator: &str, value: Option<FilterValue>) -> Self {
        let mut text = String::new();
        push_property(&mut text, property);
        text.push(' ');
        text.push_str(operator);
        if let Some(FilterValue(value)) = value {
            text.push(' ');
            text.push_str(&value);
        }
        Self { text, binds: Binds::Comparison }
    }

    /// Both expressions hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.joined(Binds::And, " and ", other)
    }

    /// At least one of the expressions holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.joined(Binds::Or, " or ", other)
    }

    fn joined(self, binds: Binds, word: &str, other: Self) -> Self {
        let mut text = String::with_capacity(self.text.len() + word.len() + other.text.len() + 4);
        self.push_inside(binds, &mut text);
        text.push_str(word);
        other.push_inside(binds, &mut text);
        Self { text, binds }
    }

    fn push_inside(&self, binds: Binds, text: &mut String) {
        if self.binds < binds {
            text.push('(');
            text.push_str(&self.text);
            text.push(')');
        } else {
            text.push_str(&self.text);
        }
    }

    /// The expression as it is sent, before URL encoding.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// A property is a path of names, such as `profile.login`, with a URN and `:` before it in SCIM. Anything else is quoted, which Okta rejects:
/// a property taken from untrusted input cannot add a condition.
fn push_property(text: &mut String, property: &str) {
    let is_path = !property.is_empty() && property.chars().all(|character| character.is_alphanumeric() || "._-$:".contains(character));
    if is_path { text.push_str(property) } else { push_quoted(text, property) }
}

fn push_quoted(text: &mut String, value: &str) {
    text.push('"');
    for character in value.chars() {
        if matches!(character, '"' | '\\') {
            text.push('\\');
        }
        text.push(character);
    }
    text.push('"');
}

impl AsRef<str> for Filter {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<Filter> for String {
    fn from(filter: Filter) -> Self {
        filter.text
    }
}

impl FilterValue {
    fn quoted(value: &str) -> Self {
        let mut text = String::with_capacity(value.len() + 2);
        push_quoted(&mut text, value);
        Self(text)
    }

    fn plain(value: impl fmt::Display) -> Self {
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = write!(text, "{value}");
        Self(text)
    }
}

impl From<&str> for FilterValue {
    fn from(value: &str) -> Self {
        Self::quoted(value)
    }
}

impl From<&String> for FilterValue {
    fn from(value: &String) -> Self {
        Self::quoted(value)
    }
}

impl From<String> for FilterValue {
    fn from(value: String) -> Self {
        Self::quoted(&value)
    }
}

impl From<&DateTime> for FilterValue {
    fn from(value: &DateTime) -> Self {
        Self::quoted(&value.to_string())
    }
}

impl From<DateTime> for FilterValue {
    fn from(value: DateTime) -> Self {
        Self::from(&value)
    }
}

impl From<jiff::Timestamp> for FilterValue {
    fn from(value: jiff::Timestamp) -> Self {
        Self::from(DateTime::from(value))
    }
}

macro_rules! plain {
    ($($ty:ty),*) => {
        $(impl From<$ty> for FilterValue {
            fn from(value: $ty) -> Self {
                Self::plain(value)
            }
        })*
    };
}
plain!(bool, i32, i64, u32);
