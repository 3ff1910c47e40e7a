//! `_links`: HAL links of an object.

use crate::rt::{Access, Either, Field, List, Map, Own, Source, Target, Value, object};

/// `_links` of an object: maps relations to one link or a list of links.
pub type Links = Map<OneOrMany<Link>>;

/// A link (HAL, as Okta sends it).
#[non_exhaustive]
pub struct Link {
    /// The link's name, if several links share a relation.
    pub name: Field<String>,
    /// The relation, if it is given in addition to the key in `_links`.
    pub rel: Field<String>,
    /// The human-readable title.
    pub title: Field<String>,
    /// The target, an absolute URL.
    pub href: Field<String>,
    /// The media type of the target.
    pub r#type: Field<String>,
    /// Whether `href` is a template.
    pub templated: Field<bool>,
    /// The HTTP method to use.
    pub method: Field<String>,
    /// The allowed methods and other hints.
    pub hints: Field<Box<LinkHints>>,
    /// Fields not listed here.
    pub additional: crate::rt::Additional,
}

impl Link {
    /// Creates a link to a URL.
    pub fn new(href: impl Into<Field<String>>) -> Self {
        Self { href: href.into(), ..Self::default() }
    }
}

object! {
    Link as "Link" {
        0: "\"name\":" => name;
        1: "\"rel\":" => rel;
        2: "\"title\":" => title;
        3: "\"href\":" => href;
        4: "\"type\":" => r#type;
        5: "\"templated\":" => templated;
        6: "\"method\":" => method;
        7: "\"hints\":" => hints;
    } additional: additional;
}

/// Hints about the use of a link.
#[non_exhaustive]
pub struct LinkHints {
    /// The allowed HTTP methods.
    pub allow: Field<Vec<String>>,
    /// Fields not listed here, such as `guidance`.
    pub additional: crate::rt::Additional,
}

object! {
    LinkHints as "LinkHints" {
        0: "\"allow\":" => allow;
    } additional: additional;
}

impl Map<OneOrMany<Link>> {
    /// The URL of a link; of several links with the same name, the URL of the first one.
    ///
    /// ```
    /// use okta_sdk::model::Links;
    ///
    /// let links: Links = serde_json::from_str(r#"{"logo": [{"href": "https://example.com/logo.png"}]}"#)?;
    /// assert_eq!(links.href("logo"), Some("https://example.com/logo.png"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn href(&self, name: &str) -> Option<&str> {
        self.get(name)?.first()?.href.as_deref()
    }
}

/// One value or a list of values: Okta sends one link or a list of links under the same name.
#[derive(Clone, Debug, PartialEq)]
pub enum OneOrMany<T> {
    /// One value.
    One(Box<T>),
    /// A list of values.
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    /// The only value, or the first of the list.
    pub fn first(&self) -> Option<&T> {
        match self {
            Self::One(one) => Some(one),
            Self::Many(many) => many.first(),
        }
    }

    /// All values.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        match self {
            Self::One(one) => std::slice::from_ref(&**one),
            Self::Many(many) => many,
        }
        .iter()
    }
}

impl<'a, T> IntoIterator for &'a OneOrMany<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> From<T> for OneOrMany<T> {
    fn from(one: T) -> Self {
        Self::One(Box::new(one))
    }
}

impl<T> From<Vec<T>> for OneOrMany<T> {
    fn from(many: Vec<T>) -> Self {
        Self::Many(many)
    }
}

impl<T: Value> Value for OneOrMany<T> {
    type Access = Own;
}

impl<T: Value> Access<OneOrMany<T>> for Own {
    fn blank() -> OneOrMany<T> {
        OneOrMany::One(Box::new(T::blank()))
    }
    fn target(value: &mut OneOrMany<T>) -> Target<'_> {
        Target::Either(value)
    }
    fn source(value: &OneOrMany<T>) -> Source<'_> {
        match value {
            OneOrMany::One(one) => one.source(),
            OneOrMany::Many(many) => Source::List(many),
        }
    }
}

impl<T: Value> Either for OneOrMany<T> {
    fn one(&mut self) -> Option<Target<'_>> {
        *self = Self::blank();
        Some(self.current())
    }
    fn many(&mut self) -> Option<Target<'_>> {
        *self = Self::Many(Vec::new());
        Some(self.current())
    }
    fn current(&mut self) -> Target<'_> {
        match self {
            Self::One(one) => one.target(),
            Self::Many(many) => Target::List(many as &mut dyn List),
        }
    }
}
