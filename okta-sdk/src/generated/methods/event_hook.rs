use crate::model as rt;

#[cfg(feature = "event-hook")]
impl crate::models::EventHook {
    /// Creates an event hook, active but not yet verified.
    ///
    /// It calls [`create_success`](crate::api::event_hook::EventHookApi::create_success): `POST /api/v1/eventHooks`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn create(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::EventHook> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::event_hook::CREATE_SUCCESS)
                .json(rt::Value::source(self)),
        )
    }

    /// Fetches one event hook by its id.
    ///
    /// It calls [`get_success_event`](crate::api::event_hook::EventHookApi::get_success_event): `GET
    /// /api/v1/eventHooks/{eventHookId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn read(
        okta: &crate::Okta,
        event_hook_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::EventHook> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::event_hook::GET_SUCCESS_EVENT)
                .path(event_hook_id),
        )
    }

    /// Replaces the settings of an event hook.
    ///
    /// It calls [`update_success_event`](crate::api::event_hook::EventHookApi::update_success_event): `PUT
    /// /api/v1/eventHooks/{eventHookId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::EventHook> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::event_hook::UPDATE_SUCCESS_EVENT,
                )
                .path(crate::call::member_value("EventHook", "id", &self.id))
                .json(rt::Value::source(self)),
        )
    }

    /// Deletes an inactive event hook for good.
    ///
    /// It calls [`remove_success_event`](crate::api::event_hook::EventHookApi::remove_success_event): `DELETE
    /// /api/v1/eventHooks/{eventHookId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::event_hook::REMOVE_SUCCESS_EVENT,
                )
                .path(crate::call::member_value("EventHook", "id", &self.id)),
        )
    }

    /// Activates an event hook, so that a verified hook is sent events.
    ///
    /// It calls [`activate_lifecycle_success`](crate::api::event_hook::EventHookApi::activate_lifecycle_success):
    /// `POST /api/v1/eventHooks/{eventHookId}/lifecycle/activate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn activate(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::EventHook> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::event_hook::ACTIVATE_LIFECYCLE_SUCCESS,
                )
                .path(crate::call::member_value("EventHook", "id", &self.id)),
        )
    }

    /// Deactivates an event hook, so that it is no longer sent events and can be deleted.
    ///
    /// It calls [`deactivate_lifecycle_event`](crate::api::event_hook::EventHookApi::deactivate_lifecycle_event):
    /// `POST /api/v1/eventHooks/{eventHookId}/lifecycle/deactivate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn deactivate(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::EventHook> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::event_hook::DEACTIVATE_LIFECYCLE_EVENT,
                )
                .path(crate::call::member_value("EventHook", "id", &self.id)),
        )
    }

    /// Verifies an event hook by having Okta send a one-time challenge to its service.
    ///
    /// It calls [`verify_lifecycle_success`](crate::api::event_hook::EventHookApi::verify_lifecycle_success): `POST
    /// /api/v1/eventHooks/{eventHookId}/lifecycle/verify`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn verify(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::EventHook> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::event_hook::VERIFY_LIFECYCLE_SUCCESS,
                )
                .path(crate::call::member_value("EventHook", "id", &self.id)),
        )
    }
}
