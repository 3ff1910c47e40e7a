use crate::model as rt;

/// Classifies the background of error pages: the standard one of Okta, or the secondary color or background image
/// of the theme.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `ErrorPageTouchPointVariant`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorPageTouchPointVariant {
    /// `OKTA_DEFAULT`
    OktaDefault,
    /// `BACKGROUND_SECONDARY_COLOR`
    BackgroundSecondaryColor,
    /// `BACKGROUND_IMAGE`
    BackgroundImage,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ErrorPageTouchPointVariant {
        "OKTA_DEFAULT" => OktaDefault;
        "BACKGROUND_SECONDARY_COLOR" => BackgroundSecondaryColor;
        "BACKGROUND_IMAGE" => BackgroundImage;
    }
}
