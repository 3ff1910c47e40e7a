use crate::model as rt;

/// Who did something, such as giving a consent.
///
/// Schema `OAuth2Actor`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OAuth2Actor {
    /// Id of the user or client.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Kind of actor, such as `User`.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OAuth2Actor {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<rt::Field<String>>) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    OAuth2Actor as "OAuth2Actor" {
        0: "id" => id, read_only;
        1: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
