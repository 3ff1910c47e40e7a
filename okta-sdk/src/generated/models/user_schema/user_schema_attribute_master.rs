use crate::model as rt;

/// The source that an attribute takes its value from, if several could give it.
///
/// Schema `UserSchemaAttributeMaster`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserSchemaAttributeMaster {
    /// Sources in order of precedence; for `OVERRIDE` only.
    ///
    /// `priority` in JSON.
    pub priority: rt::Field<Vec<crate::models::UserSchemaAttributeMasterPriority>>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::UserSchemaAttributeMasterType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl UserSchemaAttributeMaster {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `priority`.
    #[inline]
    #[must_use]
    pub fn priority(
        mut self,
        priority: impl Into<
            rt::Field<Vec<crate::models::UserSchemaAttributeMasterPriority>>,
        >,
    ) -> Self {
        self.priority = priority.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::UserSchemaAttributeMasterType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    UserSchemaAttributeMaster as "UserSchemaAttributeMaster" {
        0: "priority" => priority;
        1: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
