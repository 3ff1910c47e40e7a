use crate::model as rt;

/// A theme as Okta has stored it, with the addresses of its images besides its colors.
///
/// Schema `ThemeResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThemeResponse {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Address of the background image; null when none was uploaded.
    ///
    /// `backgroundImage` in JSON; read-only.
    pub background_image: rt::Field<String>,
    /// The email template touch point variant.
    ///
    /// `emailTemplateTouchPointVariant` in JSON.
    pub email_template_touch_point_variant: rt::Field<
        crate::models::EmailTemplateTouchPointVariant,
    >,
    /// The end user dashboard touch point variant.
    ///
    /// `endUserDashboardTouchPointVariant` in JSON.
    pub end_user_dashboard_touch_point_variant: rt::Field<
        crate::models::EndUserDashboardTouchPointVariant,
    >,
    /// The error page touch point variant.
    ///
    /// `errorPageTouchPointVariant` in JSON.
    pub error_page_touch_point_variant: rt::Field<
        crate::models::ErrorPageTouchPointVariant,
    >,
    /// Address of the favicon, Okta's own unless one was uploaded.
    ///
    /// `favicon` in JSON; read-only.
    pub favicon: rt::Field<String>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Address of the logo, Okta's own unless one was uploaded.
    ///
    /// `logo` in JSON; read-only.
    pub logo: rt::Field<String>,
    /// Color of text on the main color of the theme.
    ///
    /// `primaryColorContrastHex` in JSON.
    pub primary_color_contrast_hex: rt::Field<String>,
    /// Main color of the theme as a hexadecimal code.
    ///
    /// `primaryColorHex` in JSON.
    pub primary_color_hex: rt::Field<String>,
    /// Color of text on the second color of the theme.
    ///
    /// `secondaryColorContrastHex` in JSON.
    pub secondary_color_contrast_hex: rt::Field<String>,
    /// Second color of the theme as a hexadecimal code.
    ///
    /// `secondaryColorHex` in JSON.
    pub secondary_color_hex: rt::Field<String>,
    /// The sign in page touch point variant.
    ///
    /// `signInPageTouchPointVariant` in JSON.
    pub sign_in_page_touch_point_variant: rt::Field<
        crate::models::SignInPageTouchPointVariant,
    >,
    /// The look of the loading page.
    ///
    /// `loadingPageTouchPointVariant` in JSON.
    pub loading_page_touch_point_variant: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ThemeResponse {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `emailTemplateTouchPointVariant`.
    #[inline]
    #[must_use]
    pub fn email_template_touch_point_variant(
        mut self,
        email_template_touch_point_variant: impl Into<
            rt::Field<crate::models::EmailTemplateTouchPointVariant>,
        >,
    ) -> Self {
        self.email_template_touch_point_variant = email_template_touch_point_variant
            .into();
        self
    }

    /// Sets `endUserDashboardTouchPointVariant`.
    #[inline]
    #[must_use]
    pub fn end_user_dashboard_touch_point_variant(
        mut self,
        end_user_dashboard_touch_point_variant: impl Into<
            rt::Field<crate::models::EndUserDashboardTouchPointVariant>,
        >,
    ) -> Self {
        self.end_user_dashboard_touch_point_variant = end_user_dashboard_touch_point_variant
            .into();
        self
    }

    /// Sets `errorPageTouchPointVariant`.
    #[inline]
    #[must_use]
    pub fn error_page_touch_point_variant(
        mut self,
        error_page_touch_point_variant: impl Into<
            rt::Field<crate::models::ErrorPageTouchPointVariant>,
        >,
    ) -> Self {
        self.error_page_touch_point_variant = error_page_touch_point_variant.into();
        self
    }

    /// Sets `primaryColorContrastHex`.
    #[inline]
    #[must_use]
    pub fn primary_color_contrast_hex(
        mut self,
        primary_color_contrast_hex: impl Into<rt::Field<String>>,
    ) -> Self {
        self.primary_color_contrast_hex = primary_color_contrast_hex.into();
        self
    }

    /// Sets `primaryColorHex`.
    #[inline]
    #[must_use]
    pub fn primary_color_hex(
        mut self,
        primary_color_hex: impl Into<rt::Field<String>>,
    ) -> Self {
        self.primary_color_hex = primary_color_hex.into();
        self
    }

    /// Sets `secondaryColorContrastHex`.
    #[inline]
    #[must_use]
    pub fn secondary_color_contrast_hex(
        mut self,
        secondary_color_contrast_hex: impl Into<rt::Field<String>>,
    ) -> Self {
        self.secondary_color_contrast_hex = secondary_color_contrast_hex.into();
        self
    }

    /// Sets `secondaryColorHex`.
    #[inline]
    #[must_use]
    pub fn secondary_color_hex(
        mut self,
        secondary_color_hex: impl Into<rt::Field<String>>,
    ) -> Self {
        self.secondary_color_hex = secondary_color_hex.into();
        self
    }

    /// Sets `signInPageTouchPointVariant`.
    #[inline]
    #[must_use]
    pub fn sign_in_page_touch_point_variant(
        mut self,
        sign_in_page_touch_point_variant: impl Into<
            rt::Field<crate::models::SignInPageTouchPointVariant>,
        >,
    ) -> Self {
        self.sign_in_page_touch_point_variant = sign_in_page_touch_point_variant.into();
        self
    }

    /// Sets `loadingPageTouchPointVariant`.
    #[inline]
    #[must_use]
    pub fn loading_page_touch_point_variant(
        mut self,
        loading_page_touch_point_variant: impl Into<rt::Field<String>>,
    ) -> Self {
        self.loading_page_touch_point_variant = loading_page_touch_point_variant.into();
        self
    }
}

rt::object! {
    ThemeResponse as "ThemeResponse" {
        0: "_links" => links, read_only;
        1: "backgroundImage" => background_image, read_only;
        2: "emailTemplateTouchPointVariant" => email_template_touch_point_variant;
        3: "endUserDashboardTouchPointVariant" => end_user_dashboard_touch_point_variant;
        4: "errorPageTouchPointVariant" => error_page_touch_point_variant;
        5: "favicon" => favicon, read_only;
        6: "id" => id, read_only;
        7: "logo" => logo, read_only;
        8: "primaryColorContrastHex" => primary_color_contrast_hex;
        9: "primaryColorHex" => primary_color_hex;
        10: "secondaryColorContrastHex" => secondary_color_contrast_hex;
        11: "secondaryColorHex" => secondary_color_hex;
        12: "signInPageTouchPointVariant" => sign_in_page_touch_point_variant;
        13: "loadingPageTouchPointVariant" => loading_page_touch_point_variant;
    }
    additional: additional;
    fixed {  }
}
