use crate::model as rt;

/// Tells what a key is for; signing is all that there is.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `ApplicationCredentialsSigningUse`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationCredentialsSigningUse {
    /// `sig`
    Sig,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ApplicationCredentialsSigningUse {
        "sig" => Sig;
    }
}
