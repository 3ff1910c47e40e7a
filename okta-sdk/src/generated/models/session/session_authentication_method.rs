use crate::model as rt;

/// Names one way in which a user has proved the identity, in the terms of RFC 8176.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `SessionAuthenticationMethod`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionAuthenticationMethod {
    /// `pwd`
    Pwd,
    /// `swk`
    Swk,
    /// `hwk`
    Hwk,
    /// `otp`
    Otp,
    /// `sms`
    Sms,
    /// `tel`
    Tel,
    /// `geo`
    Geo,
    /// `fpt`
    Fpt,
    /// `kba`
    Kba,
    /// `mfa`
    Mfa,
    /// `mca`
    Mca,
    /// `sc`
    Sc,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    SessionAuthenticationMethod {
        "pwd" => Pwd;
        "swk" => Swk;
        "hwk" => Hwk;
        "otp" => Otp;
        "sms" => Sms;
        "tel" => Tel;
        "geo" => Geo;
        "fpt" => Fpt;
        "kba" => Kba;
        "mfa" => Mfa;
        "mca" => Mca;
        "sc" => Sc;
    }
}
