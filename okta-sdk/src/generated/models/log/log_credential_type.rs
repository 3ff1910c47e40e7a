use crate::model as rt;

/// Classifies the credentials that a sign-in used.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `LogCredentialType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogCredentialType {
    /// `OTP`
    Otp,
    /// `SMS`
    Sms,
    /// `PASSWORD`
    Password,
    /// `ASSERTION`
    Assertion,
    /// `IWA`
    Iwa,
    /// `EMAIL`
    Email,
    /// `OAUTH2`
    Oauth2,
    /// `JWT`
    Jwt,
    /// `CERTIFICATE`
    Certificate,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    LogCredentialType {
        "OTP" => Otp;
        "SMS" => Sms;
        "PASSWORD" => Password;
        "ASSERTION" => Assertion;
        "IWA" => Iwa;
        "EMAIL" => Email;
        "OAUTH2" => Oauth2;
        "JWT" => Jwt;
        "CERTIFICATE" => Certificate;
    }
}
