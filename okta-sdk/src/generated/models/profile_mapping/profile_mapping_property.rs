use crate::model as rt;

/// How one attribute of the target is computed, and when.
///
/// Schema `ProfileMappingProperty`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProfileMappingProperty {
    /// Expression in the Okta Expression Language over the source profile, such as `user.firstName`.
    ///
    /// `expression` in JSON.
    pub expression: rt::Field<String>,
    /// The push status.
    ///
    /// `pushStatus` in JSON.
    pub push_status: rt::Field<crate::models::ProfileMappingPropertyPushStatus>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProfileMappingProperty {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `expression`.
    #[inline]
    #[must_use]
    pub fn expression(mut self, expression: impl Into<rt::Field<String>>) -> Self {
        self.expression = expression.into();
        self
    }

    /// Sets `pushStatus`.
    #[inline]
    #[must_use]
    pub fn push_status(
        mut self,
        push_status: impl Into<
            rt::Field<crate::models::ProfileMappingPropertyPushStatus>,
        >,
    ) -> Self {
        self.push_status = push_status.into();
        self
    }
}

rt::object! {
    ProfileMappingProperty as "ProfileMappingProperty" {
        0: "expression" => expression;
        1: "pushStatus" => push_status;
    }
    additional: additional;
    fixed {  }
}
