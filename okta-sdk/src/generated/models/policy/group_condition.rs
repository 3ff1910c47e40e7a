use crate::model as rt;

/// The groups that a condition on people takes in and leaves out.
///
/// Schema `GroupCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GroupCondition {
    /// Ids of the groups whose members the condition leaves out.
    ///
    /// `exclude` in JSON.
    pub exclude: rt::Field<Vec<String>>,
    /// Ids of the groups whose members the condition takes in.
    ///
    /// `include` in JSON.
    pub include: rt::Field<Vec<String>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl GroupCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `exclude`.
    #[inline]
    #[must_use]
    pub fn exclude(mut self, exclude: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.exclude = exclude.into();
        self
    }

    /// Sets `include`.
    #[inline]
    #[must_use]
    pub fn include(mut self, include: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.include = include.into();
        self
    }
}

rt::object! {
    GroupCondition as "GroupCondition" {
        0: "exclude" => exclude;
        1: "include" => include;
    }
    additional: additional;
    fixed {  }
}
