use crate::model as rt;

/// The party that issued the credentials of a sign-in.
///
/// Schema `LogIssuer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogIssuer {
    /// Id or URI of the issuer.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Kind of issuer, such as `OAUTH`.
    ///
    /// `type` in JSON; read-only.
    pub r#type: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LogIssuer {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    LogIssuer as "LogIssuer" {
        0: "id" => id, read_only;
        1: "type" => r#type, read_only;
    }
    additional: additional;
    fixed {  }
}
