use crate::model as rt;

/// Classifies features by release stage, early access (`EA`) or `BETA`.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `FeatureStageValue`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeatureStageValue {
    /// `EA`
    Ea,
    /// `BETA`
    Beta,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    FeatureStageValue {
        "EA" => Ea;
        "BETA" => Beta;
    }
}
