use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps`
pub static LIST_APP_TARGETS_FOR_ROLE: Operation = Operation::new(
        "User_listAppTargetsForRole",
        "GET",
        "/api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps",
    )
    .tag("User")
    .vendor_id("listApplicationTargetsForApplicationAdministratorRoleForUser")
    .paged()
    .success(&[200]);

impl super::UserApi<'_> {
    /// Lists the applications that an application administrator role of a user is limited to.
    ///
    /// No target means that the role covers all applications. An entry stands either for one instance or for all
    /// instances of a catalog application.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps`, operation `User_listAppTargetsForRole`,
    /// which Okta calls `listApplicationTargetsForApplicationAdministratorRoleForUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_listAppTargetsForRole")]
    #[doc(alias = "listApplicationTargetsForApplicationAdministratorRoleForUser")]
    #[inline]
    pub fn list_app_targets_for_role(
        &self,
        user_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
    ) -> ListAppTargetsForRole {
        ListAppTargetsForRole::from_request(
            Request::new(self.okta, &LIST_APP_TARGETS_FOR_ROLE)
                .path(user_id)
                .path(role_id),
        )
    }
}

/// The call of [`list_app_targets_for_role`](super::UserApi::list_app_targets_for_role), with its optional
/// parameters.
///
/// `GET /api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListAppTargetsForRole {
    call: Call<Vec<crate::models::CatalogApplication>>,
}
impl ListAppTargetsForRole {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Opaque cursor of the next page of targets, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Number of targets per page; 20 when omitted.
    ///
    /// `limit` in the query; Okta assumes `20` without it.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }
}

crate::call::builder!(ListAppTargetsForRole, Vec<crate::models::CatalogApplication>);
