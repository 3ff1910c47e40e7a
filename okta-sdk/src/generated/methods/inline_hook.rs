use crate::model as rt;

#[cfg(feature = "inline-hook")]
impl crate::models::InlineHook {
    /// Creates an inline hook, in status `ACTIVE`.
    ///
    /// It calls [`create_success`](crate::api::inline_hook::InlineHookApi::create_success): `POST
    /// /api/v1/inlineHooks`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn create(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::InlineHook> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::inline_hook::CREATE_SUCCESS)
                .json(rt::Value::source(self)),
        )
    }

    /// Fetches one inline hook by its id.
    ///
    /// It calls [`get_by_id`](crate::api::inline_hook::InlineHookApi::get_by_id): `GET
    /// /api/v1/inlineHooks/{inlineHookId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn read(
        okta: &crate::Okta,
        inline_hook_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::InlineHook> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::inline_hook::GET_BY_ID)
                .path(inline_hook_id),
        )
    }

    /// Replaces the settings of an inline hook.
    ///
    /// It calls [`update_by_id`](crate::api::inline_hook::InlineHookApi::update_by_id): `PUT
    /// /api/v1/inlineHooks/{inlineHookId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::InlineHook> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::inline_hook::UPDATE_BY_ID)
                .path(crate::call::member_value("InlineHook", "id", &self.id))
                .json(rt::Value::source(self)),
        )
    }

    /// Deletes an inactive inline hook for good.
    ///
    /// It calls [`delete_matching_by_id`](crate::api::inline_hook::InlineHookApi::delete_matching_by_id): `DELETE
    /// /api/v1/inlineHooks/{inlineHookId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::inline_hook::DELETE_MATCHING_BY_ID,
                )
                .path(crate::call::member_value("InlineHook", "id", &self.id)),
        )
    }

    /// Activates an inline hook, so that Okta calls it again.
    ///
    /// It calls [`activate_lifecycle`](crate::api::inline_hook::InlineHookApi::activate_lifecycle): `POST
    /// /api/v1/inlineHooks/{inlineHookId}/lifecycle/activate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn activate(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::InlineHook> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::inline_hook::ACTIVATE_LIFECYCLE)
                .path(crate::call::member_value("InlineHook", "id", &self.id)),
        )
    }

    /// Deactivates an inline hook, so that Okta no longer calls it and it can be deleted.
    ///
    /// It calls [`deactivate_lifecycle`](crate::api::inline_hook::InlineHookApi::deactivate_lifecycle): `POST
    /// /api/v1/inlineHooks/{inlineHookId}/lifecycle/deactivate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn deactivate(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::InlineHook> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::inline_hook::DEACTIVATE_LIFECYCLE,
                )
                .path(crate::call::member_value("InlineHook", "id", &self.id)),
        )
    }

    /// Calls the service behind an active inline hook with a given payload, and returns what it answers.
    ///
    /// It calls [`execute_with_input`](crate::api::inline_hook::InlineHookApi::execute_with_input): `POST
    /// /api/v1/inlineHooks/{inlineHookId}/execute`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn execute(
        &self,
        okta: &crate::Okta,
        inline_hook_payload: &crate::models::InlineHookPayload,
    ) -> crate::call::Call<crate::models::InlineHookResponse> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::inline_hook::EXECUTE_WITH_INPUT)
                .path(crate::call::member_value("InlineHook", "id", &self.id))
                .json(rt::Value::source(inline_hook_payload)),
        )
    }
}
