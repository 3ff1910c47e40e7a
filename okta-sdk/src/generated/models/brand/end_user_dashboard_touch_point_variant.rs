use crate::model as rt;

/// Classifies the look of the end-user dashboard: the standard one of Okta, the theme in full, or its logo before
/// a white background.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `EndUserDashboardTouchPointVariant`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndUserDashboardTouchPointVariant {
    /// `OKTA_DEFAULT`
    OktaDefault,
    /// `WHITE_LOGO_BACKGROUND`
    WhiteLogoBackground,
    /// `FULL_THEME`
    FullTheme,
    /// `LOGO_ON_FULL_WHITE_BACKGROUND`
    LogoOnFullWhiteBackground,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    EndUserDashboardTouchPointVariant {
        "OKTA_DEFAULT" => OktaDefault;
        "WHITE_LOGO_BACKGROUND" => WhiteLogoBackground;
        "FULL_THEME" => FullTheme;
        "LOGO_ON_FULL_WHITE_BACKGROUND" => LogoOnFullWhiteBackground;
    }
}
