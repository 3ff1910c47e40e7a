/// The customizations of one e-mail template.
///
/// Schema `BrandListEmailTemplateCustomizationsResponse`.
pub type BrandListEmailTemplateCustomizationsResponse = Vec<
    crate::models::EmailTemplateCustomization,
>;
