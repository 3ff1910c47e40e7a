use crate::call::{Call, Operation, Request};

/// `GET /api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps`
pub static GET_ROLE_TARGETS_CATALOG_APPS: Operation = Operation::new(
        "Group_getRoleTargetsCatalogApps",
        "GET",
        "/api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps",
    )
    .tag("Group")
    .vendor_id("listApplicationTargetsForApplicationAdministratorRoleForGroup")
    .paged()
    .success(&[200]);

impl super::GroupApi<'_> {
    /// Lists the applications that the `APP_ADMIN` role of a group is limited to.
    ///
    /// An empty list means that the role covers every application. An entry stands for a whole catalog application,
    /// or, if it has an `id`, for one instance of it.
    ///
    /// - `role_id`: Id of the `APP_ADMIN` role assignment whose application targets to list.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps`, operation
    /// `Group_getRoleTargetsCatalogApps`, which Okta calls
    /// `listApplicationTargetsForApplicationAdministratorRoleForGroup`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_getRoleTargetsCatalogApps")]
    #[doc(alias = "listApplicationTargetsForApplicationAdministratorRoleForGroup")]
    #[inline]
    pub fn get_role_targets_catalog_apps(
        &self,
        group_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
    ) -> GetRoleTargetsCatalogApps {
        GetRoleTargetsCatalogApps::from_request(
            Request::new(self.okta, &GET_ROLE_TARGETS_CATALOG_APPS)
                .path(group_id)
                .path(role_id),
        )
    }
}

/// The call of [`get_role_targets_catalog_apps`](super::GroupApi::get_role_targets_catalog_apps), with its
/// optional parameters.
///
/// `GET /api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetRoleTargetsCatalogApps {
    call: Call<Vec<crate::models::CatalogApplication>>,
}
impl GetRoleTargetsCatalogApps {
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

    /// Number of application targets per page; 20 when omitted.
    ///
    /// `limit` in the query; Okta assumes `20` without it.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }
}

crate::call::builder!(GetRoleTargetsCatalogApps, Vec<crate::models::CatalogApplication>);
