use crate::model as rt;

/// The user who is the contact of one kind.
///
/// # What can be done with it
///
/// - [`update_contact_user`](Self::update_contact_user): Makes a user the contact of one kind, in place of the
///   present one.
///
/// Schema `OrgContactUser`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgContactUser {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Id of the user.
    ///
    /// `userId` in JSON.
    pub user_id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OrgContactUser {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `userId`.
    #[inline]
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<rt::Field<String>>) -> Self {
        self.user_id = user_id.into();
        self
    }
}

rt::object! {
    OrgContactUser as "OrgContactUser" {
        0: "_links" => links, read_only;
        1: "userId" => user_id;
    }
    additional: additional;
    fixed {  }
}
