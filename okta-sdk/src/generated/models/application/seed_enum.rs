use crate::model as rt;

/// Tells whether accounts in the application get the Okta password or a random one.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `SeedEnum`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SeedEnum {
    /// `OKTA`
    Okta,
    /// `RANDOM`
    Random,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    SeedEnum {
        "OKTA" => Okta;
        "RANDOM" => Random;
    }
}
