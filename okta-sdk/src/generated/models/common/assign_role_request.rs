use crate::model as rt;

/// The standard administrator role to give to a group or user.
///
/// Schema `AssignRoleRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AssignRoleRequest {
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::RoleType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AssignRoleRequest {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::RoleType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    AssignRoleRequest as "AssignRoleRequest" {
        0: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
