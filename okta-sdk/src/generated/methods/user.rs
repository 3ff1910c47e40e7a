use crate::model as rt;

#[cfg(feature = "user")]
impl crate::models::User {
    /// Creates a user, with or without credentials, and activates the account unless told otherwise.
    ///
    /// It calls [`create_new_user`](crate::api::user::UserApi::create_new_user): `POST /api/v1/users`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn create(
        okta: &crate::Okta,
        create_user_request: &crate::models::CreateUserRequest,
    ) -> crate::api::user::CreateNewUser {
        crate::api::user::CreateNewUser::from_request(
            crate::call::Request::new(okta, &crate::api::user::CREATE_NEW_USER)
                .json(rt::Value::source(create_user_request)),
        )
    }

    /// Fetches one user by id, login or unambiguous short login.
    ///
    /// It calls [`get_okta_user`](crate::api::user::UserApi::get_okta_user): `GET /api/v1/users/{userId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn read(
        okta: &crate::Okta,
        user_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::User> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::GET_OKTA_USER)
                .path(user_id),
        )
    }

    /// Replaces the profile of a user, and the credentials if the body has them.
    ///
    /// It calls [`replace_profile`](crate::api::user::UserApi::replace_profile): `PUT /api/v1/users/{userId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(&self, okta: &crate::Okta) -> crate::api::user::ReplaceProfile {
        crate::api::user::ReplaceProfile::from_request(
            crate::call::Request::new(okta, &crate::api::user::REPLACE_PROFILE)
                .path(crate::call::member_value("User", "id", &self.id))
                .json(rt::Value::source(self)),
        )
    }

    /// Deactivates a user, or deletes for good a user who is deprovisioned already.
    ///
    /// It calls [`delete_permanently`](crate::api::user::UserApi::delete_permanently): `DELETE
    /// /api/v1/users/{userId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(&self, okta: &crate::Okta) -> crate::api::user::DeletePermanently {
        crate::api::user::DeletePermanently::from_request(
            crate::call::Request::new(okta, &crate::api::user::DELETE_PERMANENTLY)
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Lists the links to the applications that are assigned to a user, directly or through groups.
    ///
    /// It calls [`list_assigned_app_links`](crate::api::user::UserApi::list_assigned_app_links): `GET
    /// /api/v1/users/{userId}/appLinks`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_app_links(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::AppLink>> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::LIST_ASSIGNED_APP_LINKS)
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Changes the password of a user, given the old one.
    ///
    /// It calls [`change_password_validation`](crate::api::user::UserApi::change_password_validation): `POST
    /// /api/v1/users/{userId}/credentials/change_password`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn change_password(
        &self,
        okta: &crate::Okta,
        change_password_request: &crate::models::ChangePasswordRequest,
    ) -> crate::api::user::ChangePasswordValidation {
        crate::api::user::ChangePasswordValidation::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::user::CHANGE_PASSWORD_VALIDATION,
                )
                .path(crate::call::member_value("User", "id", &self.id))
                .json(rt::Value::source(change_password_request)),
        )
    }

    /// Changes the recovery question and answer of a user, given the current password.
    ///
    /// It calls [`update_recovery_question`](crate::api::user::UserApi::update_recovery_question): `POST
    /// /api/v1/users/{userId}/credentials/change_recovery_question`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn change_recovery_question(
        &self,
        okta: &crate::Okta,
        user_credentials: &crate::models::UserCredentials,
    ) -> crate::call::Call<crate::models::UserCredentials> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::UPDATE_RECOVERY_QUESTION)
                .path(crate::call::member_value("User", "id", &self.id))
                .json(rt::Value::source(user_credentials)),
        )
    }

    /// Sets a new password for a user who answers the recovery question.
    ///
    /// It calls [`forgot_password_set_new_password`](crate::api::user::UserApi::forgot_password_set_new_password):
    /// `POST /api/v1/users/{userId}/credentials/forgot_password`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn forgot_password_set_new_password(
        &self,
        okta: &crate::Okta,
        user: &crate::models::UserCredentials,
    ) -> crate::api::user::ForgotPasswordSetNewPassword {
        crate::api::user::ForgotPasswordSetNewPassword::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::user::FORGOT_PASSWORD_SET_NEW_PASSWORD,
                )
                .path(crate::call::member_value("User", "id", &self.id))
                .json(rt::Value::source(user)),
        )
    }

    /// Creates a one-time link with which a user can set a new password, and sends or returns it.
    ///
    /// It calls
    /// [`forgot_password_generate_one_time_token`](crate::api::user::UserApi::forgot_password_generate_one_time_token):
    /// `POST /api/v1/users/{userId}/credentials/forgot_password`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn forgot_password_generate_one_time_token(
        &self,
        okta: &crate::Okta,
    ) -> crate::api::user::ForgotPasswordGenerateOneTimeToken {
        crate::api::user::ForgotPasswordGenerateOneTimeToken::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::user::FORGOT_PASSWORD_GENERATE_ONE_TIME_TOKEN,
                )
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Gives an administrator role to a user.
    ///
    /// It calls [`assign_role`](crate::api::user::UserApi::assign_role): `POST /api/v1/users/{userId}/roles`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn assign_role(
        &self,
        okta: &crate::Okta,
        assign_role_request: &crate::models::AssignRoleRequest,
    ) -> crate::api::user::AssignRole {
        crate::api::user::AssignRole::from_request(
            crate::call::Request::new(okta, &crate::api::user::ASSIGN_ROLE)
                .path(crate::call::member_value("User", "id", &self.id))
                .json(rt::Value::source(assign_role_request)),
        )
    }

    /// Fetches one administrator role of a user by the id of its assignment.
    ///
    /// It calls [`get_assigned_role`](crate::api::user::UserApi::get_assigned_role): `GET
    /// /api/v1/users/{userId}/roles/{roleId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_role(
        &self,
        okta: &crate::Okta,
        role_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::Role> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::GET_ASSIGNED_ROLE)
                .path(crate::call::member_value("User", "id", &self.id))
                .path(role_id),
        )
    }

    /// Takes an administrator role away from a user.
    ///
    /// It calls [`unassign_role`](crate::api::user::UserApi::unassign_role): `DELETE
    /// /api/v1/users/{userId}/roles/{roleId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn remove_role(
        &self,
        okta: &crate::Okta,
        role_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::UNASSIGN_ROLE)
                .path(crate::call::member_value("User", "id", &self.id))
                .path(role_id),
        )
    }

    /// Lists the groups that an administrator role of a user is limited to.
    ///
    /// It calls [`list_role_targets_groups`](crate::api::user::UserApi::list_role_targets_groups): `GET
    /// /api/v1/users/{userId}/roles/{roleId}/targets/groups`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_group_targets(
        &self,
        okta: &crate::Okta,
        role_id: impl crate::call::PathValue,
    ) -> crate::api::user::ListRoleTargetsGroups {
        crate::api::user::ListRoleTargetsGroups::from_request(
            crate::call::Request::new(okta, &crate::api::user::LIST_ROLE_TARGETS_GROUPS)
                .path(crate::call::member_value("User", "id", &self.id))
                .path(role_id),
        )
    }

    /// Takes one group out of what an administrator role of a user covers.
    ///
    /// It calls [`remove_target_group`](crate::api::user::UserApi::remove_target_group): `DELETE
    /// /api/v1/users/{userId}/roles/{roleId}/targets/groups/{groupId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn remove_group_target(
        &self,
        okta: &crate::Okta,
        role_id: impl crate::call::PathValue,
        group_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::REMOVE_TARGET_GROUP)
                .path(crate::call::member_value("User", "id", &self.id))
                .path(role_id)
                .path(group_id),
        )
    }

    /// Limits a group or help desk administrator role of a user to one group, in addition to its other targets.
    ///
    /// It calls [`add_target_group`](crate::api::user::UserApi::add_target_group): `PUT
    /// /api/v1/users/{userId}/roles/{roleId}/targets/groups/{groupId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn add_group_target(
        &self,
        okta: &crate::Okta,
        role_id: impl crate::call::PathValue,
        group_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::ADD_TARGET_GROUP)
                .path(crate::call::member_value("User", "id", &self.id))
                .path(role_id)
                .path(group_id),
        )
    }

    /// Lists the administrator roles of a user, both those given directly and those held through groups.
    ///
    /// It calls [`list_assigned_roles`](crate::api::user::UserApi::list_assigned_roles): `GET
    /// /api/v1/users/{userId}/roles`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_assigned_roles(
        &self,
        okta: &crate::Okta,
    ) -> crate::api::user::ListAssignedRoles {
        crate::api::user::ListAssignedRoles::from_request(
            crate::call::Request::new(okta, &crate::api::user::LIST_ASSIGNED_ROLES)
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Lifts the limits of an application administrator role of a user, so that it covers all applications.
    ///
    /// It calls [`add_all_apps_as_target`](crate::api::user::UserApi::add_all_apps_as_target): `PUT
    /// /api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn add_all_apps_as_target(
        &self,
        okta: &crate::Okta,
        role_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::ADD_ALL_APPS_AS_TARGET)
                .path(crate::call::member_value("User", "id", &self.id))
                .path(role_id),
        )
    }

    /// Lists the groups that a user is a member of.
    ///
    /// It calls [`get_member_groups`](crate::api::user::UserApi::get_member_groups): `GET
    /// /api/v1/users/{userId}/groups`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_groups(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::Group>> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::GET_MEMBER_GROUPS)
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Lists the consents that a user gave to clients, optionally those for one scope.
    ///
    /// It calls [`list_grants`](crate::api::user::UserApi::list_grants): `GET /api/v1/users/{userId}/grants`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_grants(&self, okta: &crate::Okta) -> crate::api::user::ListGrants {
        crate::api::user::ListGrants::from_request(
            crate::call::Request::new(okta, &crate::api::user::LIST_GRANTS)
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Withdraws every consent that a user gave, whatever the client.
    ///
    /// It calls [`revoke_grants`](crate::api::user::UserApi::revoke_grants): `DELETE /api/v1/users/{userId}/grants`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn revoke_grants(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::REVOKE_GRANTS)
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Withdraws one consent of a user.
    ///
    /// It calls [`revoke_grant`](crate::api::user::UserApi::revoke_grant): `DELETE
    /// /api/v1/users/{userId}/grants/{grantId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn revoke_grant(
        &self,
        okta: &crate::Okta,
        grant_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::REVOKE_GRANT)
                .path(crate::call::member_value("User", "id", &self.id))
                .path(grant_id),
        )
    }

    /// Withdraws every consent that a user gave to one client.
    ///
    /// It calls [`revoke_grants_for_user_and_client`](crate::api::user::UserApi::revoke_grants_for_user_and_client):
    /// `DELETE /api/v1/users/{userId}/clients/{clientId}/grants`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn revoke_grants_for_user_and_client(
        &self,
        okta: &crate::Okta,
        client_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::user::REVOKE_GRANTS_FOR_USER_AND_CLIENT,
                )
                .path(crate::call::member_value("User", "id", &self.id))
                .path(client_id),
        )
    }

    /// Lists the refresh tokens that one client holds for a user.
    ///
    /// It calls
    /// [`list_refresh_tokens_for_user_and_client`](crate::api::user::UserApi::list_refresh_tokens_for_user_and_client):
    /// `GET /api/v1/users/{userId}/clients/{clientId}/tokens`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_refresh_tokens_for_user_and_client(
        &self,
        okta: &crate::Okta,
        client_id: impl crate::call::PathValue,
    ) -> crate::api::user::ListRefreshTokensForUserAndClient {
        crate::api::user::ListRefreshTokensForUserAndClient::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::user::LIST_REFRESH_TOKENS_FOR_USER_AND_CLIENT,
                )
                .path(crate::call::member_value("User", "id", &self.id))
                .path(client_id),
        )
    }

    /// Revokes one refresh token that a client holds for a user.
    ///
    /// It calls [`revoke_token_for_client`](crate::api::user::UserApi::revoke_token_for_client): `DELETE
    /// /api/v1/users/{userId}/clients/{clientId}/tokens/{tokenId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn revoke_token_for_user_and_client(
        &self,
        okta: &crate::Okta,
        client_id: impl crate::call::PathValue,
        token_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::REVOKE_TOKEN_FOR_CLIENT)
                .path(crate::call::member_value("User", "id", &self.id))
                .path(client_id)
                .path(token_id),
        )
    }

    /// Fetches one refresh token that a client holds for a user; its secret value is not included.
    ///
    /// It calls [`get_client_refresh_token`](crate::api::user::UserApi::get_client_refresh_token): `GET
    /// /api/v1/users/{userId}/clients/{clientId}/tokens/{tokenId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_refresh_token_for_user_and_client(
        &self,
        okta: &crate::Okta,
        client_id: impl crate::call::PathValue,
        token_id: impl crate::call::PathValue,
    ) -> crate::api::user::GetClientRefreshToken {
        crate::api::user::GetClientRefreshToken::from_request(
            crate::call::Request::new(okta, &crate::api::user::GET_CLIENT_REFRESH_TOKEN)
                .path(crate::call::member_value("User", "id", &self.id))
                .path(client_id)
                .path(token_id),
        )
    }

    /// Revokes every refresh token that one client holds for a user.
    ///
    /// It calls [`revoke_all_tokens`](crate::api::user::UserApi::revoke_all_tokens): `DELETE
    /// /api/v1/users/{userId}/clients/{clientId}/tokens`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn revoke_tokens_for_user_and_client(
        &self,
        okta: &crate::Okta,
        client_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::REVOKE_ALL_TOKENS)
                .path(crate::call::member_value("User", "id", &self.id))
                .path(client_id),
        )
    }

    /// Lists the OAuth 2.0 clients for which a user has given grants or holds tokens.
    ///
    /// It calls [`list_clients`](crate::api::user::UserApi::list_clients): `GET /api/v1/users/{userId}/clients`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_clients(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::OAuth2Client>> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::LIST_CLIENTS)
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Activates a user who is staged or deprovisioned.
    ///
    /// It calls [`activate_lifecycle`](crate::api::user::UserApi::activate_lifecycle): `POST
    /// /api/v1/users/{userId}/lifecycle/activate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn activate(
        &self,
        okta: &crate::Okta,
        send_email: bool,
    ) -> crate::call::Call<crate::models::UserActivationToken> {
        crate::call::Call::new({
            let mut request = crate::call::Request::new(
                    okta,
                    &crate::api::user::ACTIVATE_LIFECYCLE,
                )
                .path(crate::call::member_value("User", "id", &self.id));
            request.query("sendEmail", send_email);
            request
        })
    }

    /// Starts the activation of a `PROVISIONED` user anew, with a fresh token.
    ///
    /// It calls [`reactivate_user`](crate::api::user::UserApi::reactivate_user): `POST
    /// /api/v1/users/{userId}/lifecycle/reactivate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn reactivate(&self, okta: &crate::Okta) -> crate::api::user::ReactivateUser {
        crate::api::user::ReactivateUser::from_request(
            crate::call::Request::new(okta, &crate::api::user::REACTIVATE_USER)
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Deactivates a user, who becomes `DEPROVISIONED` and loses access to all assigned applications.
    ///
    /// It calls [`deactivate_lifecycle`](crate::api::user::UserApi::deactivate_lifecycle): `POST
    /// /api/v1/users/{userId}/lifecycle/deactivate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn deactivate(
        &self,
        okta: &crate::Okta,
    ) -> crate::api::user::DeactivateLifecycle {
        crate::api::user::DeactivateLifecycle::from_request(
            crate::call::Request::new(okta, &crate::api::user::DEACTIVATE_LIFECYCLE)
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Suspends an active user, who cannot sign in any more but keeps group and application assignments.
    ///
    /// It calls [`suspend_lifecycle`](crate::api::user::UserApi::suspend_lifecycle): `POST
    /// /api/v1/users/{userId}/lifecycle/suspend`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn suspend(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::SUSPEND_LIFECYCLE)
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Lifts the suspension of a user, who becomes `ACTIVE` again.
    ///
    /// It calls [`unsuspend_lifecycle`](crate::api::user::UserApi::unsuspend_lifecycle): `POST
    /// /api/v1/users/{userId}/lifecycle/unsuspend`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn unsuspend(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::UNSUSPEND_LIFECYCLE)
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Starts a password reset for a user, who becomes `RECOVERY` until a new password is set.
    ///
    /// It calls [`generate_password_reset_token`](crate::api::user::UserApi::generate_password_reset_token): `POST
    /// /api/v1/users/{userId}/lifecycle/reset_password`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn reset_password(
        &self,
        okta: &crate::Okta,
        send_email: bool,
    ) -> crate::call::Call<crate::models::ResetPasswordToken> {
        crate::call::Call::new({
            let mut request = crate::call::Request::new(
                    okta,
                    &crate::api::user::GENERATE_PASSWORD_RESET_TOKEN,
                )
                .path(crate::call::member_value("User", "id", &self.id));
            request.query("sendEmail", send_email);
            request
        })
    }

    /// Expires the password of a user, so that the next sign-in asks for a new one.
    ///
    /// It calls
    /// [`expire_password_and_get_temporary_password`](crate::api::user::UserApi::expire_password_and_get_temporary_password):
    /// `POST /api/v1/users/{userId}/lifecycle/expire_password?tempPassword=false`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn expire_password(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::User> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::user::EXPIRE_PASSWORD_AND_GET_TEMPORARY_PASSWORD,
                )
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Replaces the password of a user by a temporary one, which is returned and expires at the next sign-in.
    ///
    /// It calls
    /// [`expire_password_and_temporary_password`](crate::api::user::UserApi::expire_password_and_temporary_password):
    /// `POST /api/v1/users/{userId}/lifecycle/expire_password?tempPassword=true`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn expire_password_and_get_temporary_password(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::TempPassword> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::user::EXPIRE_PASSWORD_AND_TEMPORARY_PASSWORD,
                )
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Unlocks a user who was locked out by too many failed attempts to sign in.
    ///
    /// It calls [`unlock_user_status`](crate::api::user::UserApi::unlock_user_status): `POST
    /// /api/v1/users/{userId}/lifecycle/unlock`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn unlock(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::UNLOCK_USER_STATUS)
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Removes every factor that a user has enrolled, so that they are enrolled again at the next sign-in.
    ///
    /// It calls [`reset_factors_operation`](crate::api::user::UserApi::reset_factors_operation): `POST
    /// /api/v1/users/{userId}/lifecycle/reset_factors`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn reset_factors(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::RESET_FACTORS_OPERATION)
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Links a user to the user who takes the primary side of a relationship.
    ///
    /// It calls [`update_linked_object`](crate::api::user::UserApi::update_linked_object): `PUT
    /// /api/v1/users/{associatedUserId}/linkedObjects/{primaryRelationshipName}/{primaryUserId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn set_linked_object(
        &self,
        okta: &crate::Okta,
        primary_relationship_name: impl crate::call::PathValue,
        primary_user_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::UPDATE_LINKED_OBJECT)
                .path(crate::call::member_value("User", "id", &self.id))
                .path(primary_relationship_name)
                .path(primary_user_id),
        )
    }

    /// Lists the identity providers that a user's account is linked to.
    ///
    /// It calls [`list_idps_for_user`](crate::api::user::UserApi::list_idps_for_user): `GET
    /// /api/v1/users/{userId}/idps`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_identity_providers(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::IdentityProvider>> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::LIST_IDPS_FOR_USER)
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Lists the links to the users who are related to a user by one side of a relationship.
    ///
    /// It calls [`get_linked_objects`](crate::api::user::UserApi::get_linked_objects): `GET
    /// /api/v1/users/{userId}/linkedObjects/{relationshipName}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_linked_objects(
        &self,
        okta: &crate::Okta,
        relationship_name: impl crate::call::PathValue,
    ) -> crate::api::user::GetLinkedObjects {
        crate::api::user::GetLinkedObjects::from_request(
            crate::call::Request::new(okta, &crate::api::user::GET_LINKED_OBJECTS)
                .path(crate::call::member_value("User", "id", &self.id))
                .path(relationship_name),
        )
    }

    /// Ends all Okta sessions of a user, on every device.
    ///
    /// It calls [`revoke_all_sessions`](crate::api::user::UserApi::revoke_all_sessions): `DELETE
    /// /api/v1/users/{userId}/sessions`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn clear_sessions(
        &self,
        okta: &crate::Okta,
    ) -> crate::api::user::RevokeAllSessions {
        crate::api::user::RevokeAllSessions::from_request(
            crate::call::Request::new(okta, &crate::api::user::REVOKE_ALL_SESSIONS)
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Removes the link from a user to the primary of a relationship.
    ///
    /// It calls [`delete_linked_objects`](crate::api::user::UserApi::delete_linked_objects): `DELETE
    /// /api/v1/users/{userId}/linkedObjects/{relationshipName}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn remove_linked_object(
        &self,
        okta: &crate::Okta,
        relationship_name: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::DELETE_LINKED_OBJECTS)
                .path(crate::call::member_value("User", "id", &self.id))
                .path(relationship_name),
        )
    }
}

#[cfg(feature = "group")]
impl crate::models::User {
    /// Adds a user to a group, and succeeds without effect if the user is a member already.
    ///
    /// It calls [`add_user_to_group`](crate::api::group::GroupApi::add_user_to_group): `PUT
    /// /api/v1/groups/{groupId}/users/{userId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn add_to_group(
        &self,
        okta: &crate::Okta,
        group_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::group::ADD_USER_TO_GROUP)
                .path(group_id)
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }
}

#[cfg(feature = "user-factor")]
impl crate::models::User {
    /// Unenrolls a factor of a user, who can then enroll it anew.
    ///
    /// It calls [`unenroll_factor`](crate::api::user_factor::UserFactorApi::unenroll_factor): `DELETE
    /// /api/v1/users/{userId}/factors/{factorId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete_factor(
        &self,
        okta: &crate::Okta,
        factor_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user_factor::UNENROLL_FACTOR)
                .path(crate::call::member_value("User", "id", &self.id))
                .path(factor_id),
        )
    }

    /// Enrolls a factor for a user.
    ///
    /// It calls [`enroll_supported_factor`](crate::api::user_factor::UserFactorApi::enroll_supported_factor): `POST
    /// /api/v1/users/{userId}/factors`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn enroll_factor(
        &self,
        okta: &crate::Okta,
        user_factor: &crate::models::UserFactor,
    ) -> crate::api::user_factor::EnrollSupportedFactor {
        crate::api::user_factor::EnrollSupportedFactor::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::user_factor::ENROLL_SUPPORTED_FACTOR,
                )
                .path(crate::call::member_value("User", "id", &self.id))
                .json(rt::Value::source(user_factor)),
        )
    }

    /// Lists the factors that a user could enroll, according to the policies that apply.
    ///
    /// It calls [`enumerate_supported_factors`](crate::api::user_factor::UserFactorApi::enumerate_supported_factors):
    /// `GET /api/v1/users/{userId}/factors/catalog`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_supported_factors(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::UserFactor>> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::user_factor::ENUMERATE_SUPPORTED_FACTORS,
                )
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Lists the factors that a user has enrolled, pending ones included.
    ///
    /// It calls [`enumerate_enrolled`](crate::api::user_factor::UserFactorApi::enumerate_enrolled): `GET
    /// /api/v1/users/{userId}/factors`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_factors(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::UserFactor>> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user_factor::ENUMERATE_ENROLLED)
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Lists the questions that a user can choose from for a security question factor.
    ///
    /// It calls
    /// [`enumerate_security_questions`](crate::api::user_factor::UserFactorApi::enumerate_security_questions): `GET
    /// /api/v1/users/{userId}/factors/questions`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_supported_security_questions(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::SecurityQuestion>> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::user_factor::ENUMERATE_SECURITY_QUESTIONS,
                )
                .path(crate::call::member_value("User", "id", &self.id)),
        )
    }

    /// Fetches one factor of a user by its id.
    ///
    /// It calls [`get_factor`](crate::api::user_factor::UserFactorApi::get_factor): `GET
    /// /api/v1/users/{userId}/factors/{factorId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_factor(
        &self,
        okta: &crate::Okta,
        factor_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::UserFactor> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user_factor::GET_FACTOR)
                .path(crate::call::member_value("User", "id", &self.id))
                .path(factor_id),
        )
    }
}
