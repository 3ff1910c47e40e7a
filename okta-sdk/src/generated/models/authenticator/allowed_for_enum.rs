use crate::model as rt;

/// Tells what an authenticator may be used for: signing in, recovering an account, both or neither.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `AllowedForEnum`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllowedForEnum {
    /// `recovery`
    Recovery,
    /// `sso`
    Sso,
    /// `any`
    Any,
    /// `none`
    None,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    AllowedForEnum {
        "recovery" => Recovery;
        "sso" => Sso;
        "any" => Any;
        "none" => None;
    }
}
