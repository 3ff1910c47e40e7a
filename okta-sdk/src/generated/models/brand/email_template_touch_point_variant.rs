use crate::model as rt;

/// Classifies the look of e-mails: the standard one of Okta, or one with the logo and primary color of the theme.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `EmailTemplateTouchPointVariant`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailTemplateTouchPointVariant {
    /// `OKTA_DEFAULT`
    OktaDefault,
    /// `FULL_THEME`
    FullTheme,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    EmailTemplateTouchPointVariant {
        "OKTA_DEFAULT" => OktaDefault;
        "FULL_THEME" => FullTheme;
    }
}
