use crate::model as rt;

/// A relationship that may link users: one primary to any number of associated users.
///
/// # To create, read, update and delete
///
/// - [`create`](Self::create): Defines a relationship between users, with a name for each side.
/// - [`read`](Self::read): Fetches the definition of a relationship by the name of either side.
/// - [`delete`](Self::delete): Deletes a relationship, along with all links between users that were made with it.
///
/// Schema `LinkedObject`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LinkedObject {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// The associated.
    ///
    /// `associated` in JSON.
    pub associated: rt::Field<crate::models::LinkedObjectDetails>,
    /// The primary.
    ///
    /// `primary` in JSON.
    pub primary: rt::Field<crate::models::LinkedObjectDetails>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LinkedObject {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `associated`.
    #[inline]
    #[must_use]
    pub fn associated(
        mut self,
        associated: impl Into<rt::Field<crate::models::LinkedObjectDetails>>,
    ) -> Self {
        self.associated = associated.into();
        self
    }

    /// Sets `primary`.
    #[inline]
    #[must_use]
    pub fn primary(
        mut self,
        primary: impl Into<rt::Field<crate::models::LinkedObjectDetails>>,
    ) -> Self {
        self.primary = primary.into();
        self
    }
}

rt::object! {
    LinkedObject as "LinkedObject" {
        0: "_links" => links, read_only;
        1: "associated" => associated;
        2: "primary" => primary;
    }
    additional: additional;
    fixed {  }
}
