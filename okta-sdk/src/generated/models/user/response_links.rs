use crate::model as rt;

/// The links to a related object, without anything else of it.
///
/// Schema `ResponseLinks`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseLinks {
    /// Links by relation; `self` leads to the related user.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ResponseLinks {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    ResponseLinks as "ResponseLinks" {
        0: "_links" => links, read_only;
    }
    additional: additional;
    fixed {  }
}
