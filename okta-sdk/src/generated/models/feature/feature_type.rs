use crate::model as rt;

/// Classifies features by who turns them on; a `self-service` one needs no help from Okta support.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `FeatureType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeatureType {
    /// `self-service`
    SelfService,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    FeatureType {
        "self-service" => SelfService;
    }
}
