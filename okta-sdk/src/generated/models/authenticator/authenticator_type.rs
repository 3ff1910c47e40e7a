use crate::model as rt;

/// Classifies authenticators by what the user holds or knows.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `AuthenticatorType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticatorType {
    /// `app`
    App,
    /// `password`
    Password,
    /// `security_question`
    SecurityQuestion,
    /// `phone`
    Phone,
    /// `email`
    Email,
    /// `security_key`
    SecurityKey,
    /// `federated`
    Federated,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    AuthenticatorType {
        "app" => App;
        "password" => Password;
        "security_question" => SecurityQuestion;
        "phone" => Phone;
        "email" => Email;
        "security_key" => SecurityKey;
        "federated" => Federated;
    }
}
