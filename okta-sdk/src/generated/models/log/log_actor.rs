use crate::model as rt;

/// The user, client or system that did what an event tells of.
///
/// Schema `LogActor`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogActor {
    /// Another name for the actor, such as the login.
    ///
    /// `alternateId` in JSON; read-only.
    pub alternate_id: rt::Field<String>,
    /// Further facts, depending on the type.
    ///
    /// `detail` in JSON; read-only.
    pub detail: rt::Field<rt::FreeForm>,
    /// The display name.
    ///
    /// `displayName` in JSON; read-only.
    pub display_name: rt::Field<String>,
    /// Id of the actor in Okta.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Kind of actor, such as `User` or `SystemPrincipal`.
    ///
    /// `type` in JSON; read-only.
    pub r#type: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LogActor {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    LogActor as "LogActor" {
        0: "alternateId" => alternate_id, read_only;
        1: "detail" => detail, read_only;
        2: "displayName" => display_name, read_only;
        3: "id" => id, read_only;
        4: "type" => r#type, read_only;
    }
    additional: additional;
    fixed {  }
}
