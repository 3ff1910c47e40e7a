use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/users`
pub static CREATE_NEW_USER: Operation = Operation::new(
        "User_createNewUser",
        "POST",
        "/api/v1/users",
    )
    .tag("User")
    .vendor_id("createUser")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Creates a user, with or without credentials, and activates the account unless told otherwise.
    ///
    /// The login must be unique in the org. With a password in the body, the user can sign in at once; without one,
    /// activating sends an e-mail that asks the user to set it. A password can also be imported as a hash or be
    /// checked through a hook at first sign-in.
    ///
    /// `POST /api/v1/users`, operation `User_createNewUser`, which Okta calls `createUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_createNewUser")]
    #[doc(alias = "createUser")]
    #[inline]
    pub fn create_new_user(
        &self,
        create_user_request: &crate::models::CreateUserRequest,
    ) -> CreateNewUser {
        CreateNewUser::from_request(
            Request::new(self.okta, &CREATE_NEW_USER)
                .json(rt::Value::source(create_user_request)),
        )
    }
}

/// The call of [`create_new_user`](super::UserApi::create_new_user), with its optional parameters.
///
/// `POST /api/v1/users`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct CreateNewUser {
    call: Call<crate::models::User>,
}
impl CreateNewUser {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether the account is activated as soon as it is created; with `false` it stays in status `STAGED`.
    ///
    /// `activate` in the query; Okta assumes `true` without it.
    #[inline]
    pub fn activate(mut self, activate: bool) -> Self {
        let request = self.call.request_mut();
        request.query("activate", activate);
        self
    }

    /// Whether the body names in `credentials.provider` the authentication provider that the user is created with.
    ///
    /// `provider` in the query; Okta assumes `false` without it.
    #[inline]
    pub fn provider(mut self, provider: bool) -> Self {
        let request = self.call.request_mut();
        request.query("provider", provider);
        self
    }

    /// With `changePassword`, the given password is expired from the start, so that the first sign-in asks for a new
    /// one; needs `activate`.
    ///
    /// `nextLogin` in the query.
    #[inline]
    pub fn next_login(
        mut self,
        next_login: impl Into<crate::models::UserNextLogin>,
    ) -> Self {
        let request = self.call.request_mut();
        request.query("nextLogin", next_login.into());
        self
    }
}

crate::call::builder!(CreateNewUser, crate::models::User);
