use crate::model as rt;

/// How a profile is put together from the parts of its schema.
///
/// Schema `UserSchemaPropertiesProfile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSchemaPropertiesProfile {
    /// The parts, whose attributes a profile has all of.
    ///
    /// `allOf` in JSON.
    pub all_of: rt::Field<Vec<crate::models::UserSchemaPropertiesProfileItem>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserSchemaPropertiesProfile {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `allOf`.
    #[inline]
    #[must_use]
    pub fn all_of(
        mut self,
        all_of: impl Into<rt::Field<Vec<crate::models::UserSchemaPropertiesProfileItem>>>,
    ) -> Self {
        self.all_of = all_of.into();
        self
    }
}

rt::object! {
    UserSchemaPropertiesProfile as "UserSchemaPropertiesProfile" {
        0: "allOf" => all_of;
    }
    additional: additional;
    fixed {  }
}
