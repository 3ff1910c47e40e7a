use crate::model as rt;

/// Tells what an enrollment policy is made up of; authenticators, on Identity Engine.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `MultifactorEnrollmentPolicySettingsType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultifactorEnrollmentPolicySettingsType {
    /// `AUTHENTICATORS`
    Authenticators,
    /// `FACTORS`
    Factors,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    MultifactorEnrollmentPolicySettingsType {
        "AUTHENTICATORS" => Authenticators;
        "FACTORS" => Factors;
    }
}
