use crate::model as rt;

/// What a user consists of as far as the schema is concerned: the profile.
///
/// Schema `UserSchemaProperties`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSchemaProperties {
    /// The profile.
    ///
    /// `profile` in JSON.
    pub profile: rt::Field<crate::models::UserSchemaPropertiesProfile>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserSchemaProperties {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `profile`.
    #[inline]
    #[must_use]
    pub fn profile(
        mut self,
        profile: impl Into<rt::Field<crate::models::UserSchemaPropertiesProfile>>,
    ) -> Self {
        self.profile = profile.into();
        self
    }
}

rt::object! {
    UserSchemaProperties as "UserSchemaProperties" {
        0: "profile" => profile;
    }
    additional: additional;
    fixed {  }
}
