use crate::model as rt;

/// A kind of contact, with a link to the user who fills it.
///
/// Schema `OrgContactTypeObj`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgContactTypeObj {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON.
    pub links: rt::Field<rt::Links>,
    /// The contact type.
    ///
    /// `contactType` in JSON.
    pub contact_type: rt::Field<crate::models::OrgContactType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OrgContactTypeObj {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `_links`.
    #[inline]
    #[must_use]
    pub fn links(mut self, links: impl Into<rt::Field<rt::Links>>) -> Self {
        self.links = links.into();
        self
    }

    /// Sets `contactType`.
    #[inline]
    #[must_use]
    pub fn contact_type(
        mut self,
        contact_type: impl Into<rt::Field<crate::models::OrgContactType>>,
    ) -> Self {
        self.contact_type = contact_type.into();
        self
    }
}

rt::object! {
    OrgContactTypeObj as "OrgContactTypeObj" {
        0: "_links" => links;
        1: "contactType" => contact_type;
    }
    additional: additional;
    fixed {  }
}
