use crate::model as rt;

/// Tells when the extra check of a push message takes place.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `RequiredEnum`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequiredEnum {
    /// `ALWAYS`
    Always,
    /// `HIGH_RISK_ONLY`
    HighRiskOnly,
    /// `NEVER`
    Never,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    RequiredEnum {
        "ALWAYS" => Always;
        "HIGH_RISK_ONLY" => HighRiskOnly;
        "NEVER" => Never;
    }
}
