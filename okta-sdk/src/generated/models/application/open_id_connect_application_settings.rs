use crate::model as rt;

/// Settings of an OAuth 2.0 client.
///
/// It has all members of [`ApplicationSettings`](crate::models::ApplicationSettings).
///
/// Schema `OpenIdConnectApplicationSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OpenIdConnectApplicationSettings {
    /// The app.
    ///
    /// `app` in JSON.
    pub app: rt::Field<crate::models::ApplicationSettingsApplication>,
    /// Whether every user may use the application without being assigned to it.
    ///
    /// `implicitAssignment` in JSON.
    pub implicit_assignment: rt::Field<bool>,
    /// Id of the inline hook that is called for the application.
    ///
    /// `inlineHookId` in JSON.
    pub inline_hook_id: rt::Field<String>,
    /// The notes.
    ///
    /// `notes` in JSON.
    pub notes: rt::Field<crate::models::ApplicationSettingsNotes>,
    /// The notifications.
    ///
    /// `notifications` in JSON.
    pub notifications: rt::Field<crate::models::ApplicationSettingsNotifications>,
    /// Whether an administrator has to create the accounts in the application by hand.
    ///
    /// `manualProvisioning` in JSON.
    pub manual_provisioning: rt::Field<bool>,
    /// Whether the application takes part in entitlement management.
    ///
    /// `emOptInStatus` in JSON.
    pub em_opt_in_status: rt::Field<String>,
    /// The oauth client.
    ///
    /// `oauthClient` in JSON.
    pub oauth_client: rt::Field<
        Box<crate::models::OpenIdConnectApplicationSettingsClient>,
    >,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OpenIdConnectApplicationSettings {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `app`.
    #[inline]
    #[must_use]
    pub fn app(
        mut self,
        app: impl Into<rt::Field<crate::models::ApplicationSettingsApplication>>,
    ) -> Self {
        self.app = app.into();
        self
    }

    /// Sets `implicitAssignment`.
    #[inline]
    #[must_use]
    pub fn implicit_assignment(
        mut self,
        implicit_assignment: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.implicit_assignment = implicit_assignment.into();
        self
    }

    /// Sets `inlineHookId`.
    #[inline]
    #[must_use]
    pub fn inline_hook_id(
        mut self,
        inline_hook_id: impl Into<rt::Field<String>>,
    ) -> Self {
        self.inline_hook_id = inline_hook_id.into();
        self
    }

    /// Sets `notes`.
    #[inline]
    #[must_use]
    pub fn notes(
        mut self,
        notes: impl Into<rt::Field<crate::models::ApplicationSettingsNotes>>,
    ) -> Self {
        self.notes = notes.into();
        self
    }

    /// Sets `notifications`.
    #[inline]
    #[must_use]
    pub fn notifications(
        mut self,
        notifications: impl Into<
            rt::Field<crate::models::ApplicationSettingsNotifications>,
        >,
    ) -> Self {
        self.notifications = notifications.into();
        self
    }

    /// Sets `manualProvisioning`.
    #[inline]
    #[must_use]
    pub fn manual_provisioning(
        mut self,
        manual_provisioning: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.manual_provisioning = manual_provisioning.into();
        self
    }

    /// Sets `emOptInStatus`.
    #[inline]
    #[must_use]
    pub fn em_opt_in_status(
        mut self,
        em_opt_in_status: impl Into<rt::Field<String>>,
    ) -> Self {
        self.em_opt_in_status = em_opt_in_status.into();
        self
    }

    /// Sets `oauthClient`.
    #[inline]
    #[must_use]
    pub fn oauth_client(
        mut self,
        oauth_client: impl Into<
            rt::Field<Box<crate::models::OpenIdConnectApplicationSettingsClient>>,
        >,
    ) -> Self {
        self.oauth_client = oauth_client.into();
        self
    }
}

rt::object! {
    OpenIdConnectApplicationSettings as "OpenIdConnectApplicationSettings" {
        0: "app" => app;
        1: "implicitAssignment" => implicit_assignment;
        2: "inlineHookId" => inline_hook_id;
        3: "notes" => notes;
        4: "notifications" => notifications;
        5: "manualProvisioning" => manual_provisioning;
        6: "emOptInStatus" => em_opt_in_status;
        7: "oauthClient" => oauth_client;
    }
    additional: additional;
    fixed {  }
}
