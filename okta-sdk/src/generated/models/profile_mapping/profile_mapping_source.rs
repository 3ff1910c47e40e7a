use crate::model as rt;

/// One end of a profile mapping: a user type, an application or an identity provider.
///
/// Schema `ProfileMappingSource`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProfileMappingSource {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// The name.
    ///
    /// `name` in JSON; read-only.
    pub name: rt::Field<String>,
    /// Kind of the end: `user` for Okta users, `appuser` for an application or identity provider.
    ///
    /// `type` in JSON; read-only.
    pub r#type: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProfileMappingSource {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    ProfileMappingSource as "ProfileMappingSource" {
        0: "_links" => links, read_only;
        1: "id" => id, read_only;
        2: "name" => name, read_only;
        3: "type" => r#type, read_only;
    }
    additional: additional;
    fixed {  }
}
