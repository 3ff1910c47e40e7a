use crate::model as rt;

/// Where and how users see an application.
///
/// Schema `ApplicationVisibility`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationVisibility {
    /// Which of the links of the application users see, by the name of the link.
    ///
    /// `appLinks` in JSON.
    pub app_links: rt::Field<rt::Map<bool>>,
    /// Whether the application opens by itself when the user signs in to Okta.
    ///
    /// `autoLaunch` in JSON.
    pub auto_launch: rt::Field<bool>,
    /// Whether the browser plugin signs the user in when they open the sign-in page of the application.
    ///
    /// `autoSubmitToolbar` in JSON.
    pub auto_submit_toolbar: rt::Field<bool>,
    /// The hide.
    ///
    /// `hide` in JSON.
    pub hide: rt::Field<crate::models::ApplicationVisibilityHide>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationVisibility {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `appLinks`.
    #[inline]
    #[must_use]
    pub fn app_links(mut self, app_links: impl Into<rt::Field<rt::Map<bool>>>) -> Self {
        self.app_links = app_links.into();
        self
    }

    /// Sets `autoLaunch`.
    #[inline]
    #[must_use]
    pub fn auto_launch(mut self, auto_launch: impl Into<rt::Field<bool>>) -> Self {
        self.auto_launch = auto_launch.into();
        self
    }

    /// Sets `autoSubmitToolbar`.
    #[inline]
    #[must_use]
    pub fn auto_submit_toolbar(
        mut self,
        auto_submit_toolbar: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.auto_submit_toolbar = auto_submit_toolbar.into();
        self
    }

    /// Sets `hide`.
    #[inline]
    #[must_use]
    pub fn hide(
        mut self,
        hide: impl Into<rt::Field<crate::models::ApplicationVisibilityHide>>,
    ) -> Self {
        self.hide = hide.into();
        self
    }
}

rt::object! {
    ApplicationVisibility as "ApplicationVisibility" {
        0: "appLinks" => app_links;
        1: "autoLaunch" => auto_launch;
        2: "autoSubmitToolbar" => auto_submit_toolbar;
        3: "hide" => hide;
    }
    additional: additional;
    fixed {  }
}
