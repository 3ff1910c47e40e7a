use crate::model as rt;

#[cfg(feature = "template")]
impl crate::models::SmsTemplate {
    /// Adds a custom SMS template, which is used in place of the text of Okta.
    ///
    /// It calls [`add_new_custom_sms`](crate::api::template::TemplateApi::add_new_custom_sms): `POST
    /// /api/v1/templates/sms`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn create(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::SmsTemplate> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::template::ADD_NEW_CUSTOM_SMS)
                .json(rt::Value::source(self)),
        )
    }

    /// Fetches one custom SMS template by its id.
    ///
    /// It calls [`get_by_id`](crate::api::template::TemplateApi::get_by_id): `GET
    /// /api/v1/templates/sms/{templateId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn read(
        okta: &crate::Okta,
        template_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::SmsTemplate> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::template::GET_BY_ID)
                .path(template_id),
        )
    }

    /// Replaces a custom SMS template as a whole.
    ///
    /// It calls [`update_sms_template`](crate::api::template::TemplateApi::update_sms_template): `PUT
    /// /api/v1/templates/sms/{templateId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::SmsTemplate> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::template::UPDATE_SMS_TEMPLATE)
                .path(crate::call::member_value("SmsTemplate", "id", &self.id))
                .json(rt::Value::source(self)),
        )
    }

    /// Deletes a custom SMS template, so that the text of Okta is sent again.
    ///
    /// It calls [`remove_sms`](crate::api::template::TemplateApi::remove_sms): `DELETE
    /// /api/v1/templates/sms/{templateId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::template::REMOVE_SMS)
                .path(crate::call::member_value("SmsTemplate", "id", &self.id)),
        )
    }

    /// Changes the given members of a custom SMS template and keeps the others.
    ///
    /// It calls [`partial_sms_update`](crate::api::template::TemplateApi::partial_sms_update): `POST
    /// /api/v1/templates/sms/{templateId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn partial_update(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::SmsTemplate> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::template::PARTIAL_SMS_UPDATE)
                .path(crate::call::member_value("SmsTemplate", "id", &self.id))
                .json(rt::Value::source(self)),
        )
    }
}
