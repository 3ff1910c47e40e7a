use crate::model as rt;

/// The profile, credentials and groups of a user who is to be created.
///
/// Schema `CreateUserRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateUserRequest {
    /// The credentials.
    ///
    /// `credentials` in JSON.
    pub credentials: rt::Field<Box<crate::models::UserCredentials>>,
    /// Ids of the groups that the user joins from the start.
    ///
    /// `groupIds` in JSON.
    pub group_ids: rt::Field<Vec<String>>,
    /// The profile.
    ///
    /// `profile` in JSON.
    pub profile: rt::Field<Box<crate::models::UserProfile>>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::UserType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl CreateUserRequest {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `credentials`.
    #[inline]
    #[must_use]
    pub fn credentials(
        mut self,
        credentials: impl Into<rt::Field<Box<crate::models::UserCredentials>>>,
    ) -> Self {
        self.credentials = credentials.into();
        self
    }

    /// Sets `groupIds`.
    #[inline]
    #[must_use]
    pub fn group_ids(mut self, group_ids: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.group_ids = group_ids.into();
        self
    }

    /// Sets `profile`.
    #[inline]
    #[must_use]
    pub fn profile(
        mut self,
        profile: impl Into<rt::Field<Box<crate::models::UserProfile>>>,
    ) -> Self {
        self.profile = profile.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::UserType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    CreateUserRequest as "CreateUserRequest" {
        0: "credentials" => credentials;
        1: "groupIds" => group_ids;
        2: "profile" => profile;
        3: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
