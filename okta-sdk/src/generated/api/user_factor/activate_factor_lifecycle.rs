use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/users/{userId}/factors/{factorId}/lifecycle/activate`
pub static ACTIVATE_FACTOR_LIFECYCLE: Operation = Operation::new(
        "UserFactor_activateFactorLifecycle",
        "POST",
        "/api/v1/users/{userId}/factors/{factorId}/lifecycle/activate",
    )
    .tag("UserFactor")
    .vendor_id("activateFactor")
    .success(&[200]);

impl super::UserFactorApi<'_> {
    /// Activates a factor by proof that the user has it, which completes the enrollment.
    ///
    /// The body depends on the type: a `passCode` for codes, an attestation for security keys. A push factor
    /// activates itself on the device; calling this meanwhile tells how it stands.
    ///
    /// `POST /api/v1/users/{userId}/factors/{factorId}/lifecycle/activate`, operation
    /// `UserFactor_activateFactorLifecycle`, which Okta calls `activateFactor`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserFactor_activateFactorLifecycle")]
    #[doc(alias = "activateFactor")]
    #[inline]
    pub fn activate_factor_lifecycle(
        &self,
        user_id: impl crate::call::PathValue,
        factor_id: impl crate::call::PathValue,
    ) -> ActivateFactorLifecycle {
        ActivateFactorLifecycle::from_request(
            Request::new(self.okta, &ACTIVATE_FACTOR_LIFECYCLE)
                .path(user_id)
                .path(factor_id),
        )
    }
}

/// The call of [`activate_factor_lifecycle`](super::UserFactorApi::activate_factor_lifecycle), with its optional
/// parameters.
///
/// `POST /api/v1/users/{userId}/factors/{factorId}/lifecycle/activate`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ActivateFactorLifecycle {
    call: Call<crate::models::UserFactor>,
}
impl ActivateFactorLifecycle {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Sets the body. Without it none is sent.
    #[inline]
    pub fn activate_factor_request(
        mut self,
        activate_factor_request: &crate::models::ActivateFactorRequest,
    ) -> Self {
        self.call.request_mut().set_json(rt::Value::source(activate_factor_request));
        self
    }
}

crate::call::builder!(ActivateFactorLifecycle, crate::models::UserFactor);
