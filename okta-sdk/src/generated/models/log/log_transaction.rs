use crate::model as rt;

/// The request or job that an event was part of; events of one transaction share its id.
///
/// Schema `LogTransaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogTransaction {
    /// Further facts, such as the id of the API token that was used.
    ///
    /// `detail` in JSON; read-only.
    pub detail: rt::Field<rt::FreeForm>,
    /// Identifier of the transaction, the same as the request id for web requests.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Kind of transaction, `WEB` or `JOB`.
    ///
    /// `type` in JSON; read-only.
    pub r#type: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LogTransaction {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    LogTransaction as "LogTransaction" {
        0: "detail" => detail, read_only;
        1: "id" => id, read_only;
        2: "type" => r#type, read_only;
    }
    additional: additional;
    fixed {  }
}
