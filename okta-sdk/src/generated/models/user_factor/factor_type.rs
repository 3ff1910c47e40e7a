use crate::model as rt;

/// Classifies factors by what the user has to present, such as a code from a text message or a touch on a
/// security key.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `FactorType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FactorType {
    /// `call`
    Call,
    /// `email`
    Email,
    /// `hotp`
    Hotp,
    /// `push`
    Push,
    /// `question`
    Question,
    /// `signed_nonce`
    SignedNonce,
    /// `sms`
    Sms,
    /// `token:hardware`
    TokenHardware,
    /// `token:hotp`
    TokenHotp,
    /// `token:software:totp`
    TokenSoftwareTotp,
    /// `token`
    Token,
    /// `u2f`
    U2f,
    /// `web`
    Web,
    /// `webauthn`
    Webauthn,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    FactorType {
        "call" => Call;
        "email" => Email;
        "hotp" => Hotp;
        "push" => Push;
        "question" => Question;
        "signed_nonce" => SignedNonce;
        "sms" => Sms;
        "token:hardware" => TokenHardware;
        "token:hotp" => TokenHotp;
        "token:software:totp" => TokenSoftwareTotp;
        "token" => Token;
        "u2f" => U2f;
        "web" => Web;
        "webauthn" => Webauthn;
    }
}
