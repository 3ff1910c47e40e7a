/// The e-mail templates that a brand can customize.
///
/// Schema `BrandListEmailTemplatesResponse`.
pub type BrandListEmailTemplatesResponse = Vec<crate::models::EmailTemplate>;
