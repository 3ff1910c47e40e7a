use crate::model as rt;

/// Tells where an attribute takes its value from: the source of the whole profile, Okta, or an order of its own.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `UserSchemaAttributeMasterType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserSchemaAttributeMasterType {
    /// `PROFILE_MASTER`
    ProfileMaster,
    /// `OKTA`
    Okta,
    /// `OVERRIDE`
    Override,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    UserSchemaAttributeMasterType {
        "PROFILE_MASTER" => ProfileMaster;
        "OKTA" => Okta;
        "OVERRIDE" => Override;
    }
}
