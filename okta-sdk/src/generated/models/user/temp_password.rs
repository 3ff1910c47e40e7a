use crate::model as rt;

/// A password that expires as soon as the user signs in with it.
///
/// Schema `TempPassword`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TempPassword {
    /// The password itself, shown once; a secret.
    ///
    /// `tempPassword` in JSON; read-only.
    pub temp_password: rt::Field<rt::Secret>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl TempPassword {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    TempPassword as "TempPassword" {
        0: "tempPassword" => temp_password, read_only;
    }
    additional: additional;
    fixed {  }
}
