/// The themes that a brand has.
///
/// Schema `BrandGetThemesResponse`.
pub type BrandGetThemesResponse = Vec<crate::models::ThemeResponse>;
