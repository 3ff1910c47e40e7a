use crate::model as rt;

/// Tells what the name from an identity provider is compared to in Okta.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `PolicySubjectMatchType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicySubjectMatchType {
    /// `USERNAME`
    Username,
    /// `EMAIL`
    Email,
    /// `USERNAME_OR_EMAIL`
    UsernameOrEmail,
    /// `CUSTOM_ATTRIBUTE`
    CustomAttribute,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    PolicySubjectMatchType {
        "USERNAME" => Username;
        "EMAIL" => Email;
        "USERNAME_OR_EMAIL" => UsernameOrEmail;
        "CUSTOM_ATTRIBUTE" => CustomAttribute;
    }
}
