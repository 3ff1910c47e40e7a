use crate::model as rt;

#[cfg(feature = "brand")]
impl crate::models::EmailTemplate {
    /// Fetches one e-mail template of a brand by its name.
    ///
    /// It calls [`get_email_template`](crate::api::brand::BrandApi::get_email_template): `GET
    /// /api/v1/brands/{brandId}/templates/email/{templateName}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn read(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::EmailTemplate> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::brand::GET_EMAIL_TEMPLATE)
                .path(brand_id)
                .path(template_name),
        )
    }

    /// Fetches one e-mail template of a brand by its name.
    ///
    /// It calls [`get_email_template`](crate::api::brand::BrandApi::get_email_template): `GET
    /// /api/v1/brands/{brandId}/templates/email/{templateName}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn get_email_template(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::EmailTemplate> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::brand::GET_EMAIL_TEMPLATE)
                .path(brand_id)
                .path(template_name),
        )
    }

    /// Deletes every customization of an e-mail template, in all languages.
    ///
    /// It calls
    /// [`delete_email_template_customizations`](crate::api::brand::BrandApi::delete_email_template_customizations):
    /// `DELETE /api/v1/brands/{brandId}/templates/email/{templateName}/customizations`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn delete_email_template_customizations(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::brand::DELETE_EMAIL_TEMPLATE_CUSTOMIZATIONS,
                )
                .path(brand_id)
                .path(template_name),
        )
    }

    /// Lists the customizations of an e-mail template, one for each language.
    ///
    /// It calls
    /// [`list_email_template_customizations`](crate::api::brand::BrandApi::list_email_template_customizations): `GET
    /// /api/v1/brands/{brandId}/templates/email/{templateName}/customizations`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn list_email_template_customizations(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
    ) -> crate::call::Call<Vec<crate::models::EmailTemplateCustomization>> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::brand::LIST_EMAIL_TEMPLATE_CUSTOMIZATIONS,
                )
                .path(brand_id)
                .path(template_name),
        )
    }

    /// Adds the customization of an e-mail template for one language.
    ///
    /// It calls
    /// [`create_email_template_customization`](crate::api::brand::BrandApi::create_email_template_customization):
    /// `POST /api/v1/brands/{brandId}/templates/email/{templateName}/customizations`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn create_email_template_customization(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
        email_template_customization_request: &crate::models::EmailTemplateCustomizationRequest,
    ) -> crate::call::Call<crate::models::EmailTemplateCustomization> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::brand::CREATE_EMAIL_TEMPLATE_CUSTOMIZATION,
                )
                .path(brand_id)
                .path(template_name)
                .json(rt::Value::source(email_template_customization_request)),
        )
    }

    /// Deletes one customization of an e-mail template.
    ///
    /// It calls [`delete_email_customization`](crate::api::brand::BrandApi::delete_email_customization): `DELETE
    /// /api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn delete_email_template_customization(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
        customization_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::brand::DELETE_EMAIL_CUSTOMIZATION,
                )
                .path(brand_id)
                .path(template_name)
                .path(customization_id),
        )
    }

    /// Fetches one customization of an e-mail template by its id.
    ///
    /// It calls
    /// [`get_email_template_customization_by_id`](crate::api::brand::BrandApi::get_email_template_customization_by_id):
    /// `GET /api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn get_email_template_customization(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
        customization_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::EmailTemplateCustomization> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::brand::GET_EMAIL_TEMPLATE_CUSTOMIZATION_BY_ID,
                )
                .path(brand_id)
                .path(template_name)
                .path(customization_id),
        )
    }

    /// Replaces the text, language and default flag of one customization of an e-mail template.
    ///
    /// It calls [`update_email_customization`](crate::api::brand::BrandApi::update_email_customization): `PUT
    /// /api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn update_email_template_customization(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
        customization_id: impl crate::call::PathValue,
        email_template_customization_request: &crate::models::EmailTemplateCustomizationRequest,
    ) -> crate::call::Call<crate::models::EmailTemplateCustomization> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::brand::UPDATE_EMAIL_CUSTOMIZATION,
                )
                .path(brand_id)
                .path(template_name)
                .path(customization_id)
                .json(rt::Value::source(email_template_customization_request)),
        )
    }

    /// Renders a customization of an e-mail template with the caller as recipient.
    ///
    /// It calls [`get_email_customization_preview`](crate::api::brand::BrandApi::get_email_customization_preview):
    /// `GET /api/v1/brands/{brandId}/templates/email/{templateName}/customizations/{customizationId}/preview`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn get_email_template_customization_preview(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
        customization_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::EmailTemplateContent> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::brand::GET_EMAIL_CUSTOMIZATION_PREVIEW,
                )
                .path(brand_id)
                .path(template_name)
                .path(customization_id),
        )
    }

    /// Fetches the text that Okta provides for an e-mail template, with its variables unresolved.
    ///
    /// It calls
    /// [`get_email_template_default_content`](crate::api::brand::BrandApi::get_email_template_default_content): `GET
    /// /api/v1/brands/{brandId}/templates/email/{templateName}/default-content`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn get_email_template_default_content(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::EmailTemplateContent> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::brand::GET_EMAIL_TEMPLATE_DEFAULT_CONTENT,
                )
                .path(brand_id)
                .path(template_name),
        )
    }

    /// Renders the text that Okta provides for an e-mail template, with the caller as recipient.
    ///
    /// It calls
    /// [`get_email_template_default_content_preview`](crate::api::brand::BrandApi::get_email_template_default_content_preview):
    /// `GET /api/v1/brands/{brandId}/templates/email/{templateName}/default-content/preview`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn get_email_template_default_content_preview(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::EmailTemplateContent> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::brand::GET_EMAIL_TEMPLATE_DEFAULT_CONTENT_PREVIEW,
                )
                .path(brand_id)
                .path(template_name),
        )
    }

    /// Sends a test e-mail of a template to the user who makes the call.
    ///
    /// It calls [`send_test_email`](crate::api::brand::BrandApi::send_test_email): `POST
    /// /api/v1/brands/{brandId}/templates/email/{templateName}/test`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn send_test_email(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        template_name: impl crate::call::PathValue,
        email_template_test_request: &crate::models::EmailTemplateTestRequest,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::brand::SEND_TEST_EMAIL)
                .path(brand_id)
                .path(template_name)
                .json(rt::Value::source(email_template_test_request)),
        )
    }
}
