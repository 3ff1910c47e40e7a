use crate::model as rt;

/// Something that an event was about.
///
/// Schema `LogTarget`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogTarget {
    /// Another name for the target, such as the login.
    ///
    /// `alternateId` in JSON; read-only.
    pub alternate_id: rt::Field<String>,
    /// Further facts, depending on the type.
    ///
    /// `detailEntry` in JSON; read-only.
    pub detail_entry: rt::Field<rt::FreeForm>,
    /// The display name.
    ///
    /// `displayName` in JSON; read-only.
    pub display_name: rt::Field<String>,
    /// Id of the target in Okta.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Kind of target, such as `User`, `AppInstance` or `UserGroup`.
    ///
    /// `type` in JSON; read-only.
    pub r#type: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LogTarget {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    LogTarget as "LogTarget" {
        0: "alternateId" => alternate_id, read_only;
        1: "detailEntry" => detail_entry, read_only;
        2: "displayName" => display_name, read_only;
        3: "id" => id, read_only;
        4: "type" => r#type, read_only;
    }
    additional: additional;
    fixed {  }
}
