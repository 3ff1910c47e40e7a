use crate::model as rt;

/// Tells whether any org can enable a feature in its present stage, or only those that Okta let in.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `FeatureStageState`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeatureStageState {
    /// `OPEN`
    Open,
    /// `CLOSED`
    Closed,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    FeatureStageState {
        "OPEN" => Open;
        "CLOSED" => Closed;
    }
}
