use crate::model as rt;

/// The colors to give to a brand, and how far pages and e-mails are to follow them.
///
/// # To create, read, update and delete
///
/// - [`read`](Self::read): Fetches one theme of a brand by its id.
/// - [`update`](Self::update): Replaces the colors of a theme and how it applies to pages and e-mails.
///
/// # What can be done with it
///
/// - [`upload_brand_theme_logo`](Self::upload_brand_theme_logo): Uploads the logo of a theme, replacing the one
///   before.
/// - [`delete_brand_theme_logo`](Self::delete_brand_theme_logo): Deletes the logo of a theme, which brings the
///   one of Okta back.
/// - [`update_brand_theme_favicon`](Self::update_brand_theme_favicon): Uploads the favicon of a theme, replacing
///   the one before.
/// - [`delete_brand_theme_favicon`](Self::delete_brand_theme_favicon): Deletes the favicon of a theme, which
///   brings the one of Okta back.
/// - [`update_brand_theme_background_image`](Self::update_brand_theme_background_image): Uploads the background
///   image of a theme, replacing the one before.
/// - [`delete_brand_theme_background_image`](Self::delete_brand_theme_background_image): Deletes the background
///   image of a theme, so that none is used.
///
/// Schema `Theme`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Theme {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Address of the background image, set by its upload.
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
    /// Color of text on the main color, `#000000` or `#ffffff`; Okta chooses it when absent.
    ///
    /// `primaryColorContrastHex` in JSON.
    pub primary_color_contrast_hex: rt::Field<String>,
    /// Main color as a hexadecimal code, such as `#1662dd`.
    ///
    /// `primaryColorHex` in JSON.
    pub primary_color_hex: rt::Field<String>,
    /// Color of text on the second color, `#000000` or `#ffffff`; Okta chooses it when absent.
    ///
    /// `secondaryColorContrastHex` in JSON.
    pub secondary_color_contrast_hex: rt::Field<String>,
    /// Second color as a hexadecimal code, such as `#ebebed`.
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

impl Theme {
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
    Theme as "Theme" {
        0: "_links" => links, read_only;
        1: "backgroundImage" => background_image, read_only;
        2: "emailTemplateTouchPointVariant" => email_template_touch_point_variant;
        3: "endUserDashboardTouchPointVariant" => end_user_dashboard_touch_point_variant;
        4: "errorPageTouchPointVariant" => error_page_touch_point_variant;
        5: "primaryColorContrastHex" => primary_color_contrast_hex;
        6: "primaryColorHex" => primary_color_hex;
        7: "secondaryColorContrastHex" => secondary_color_contrast_hex;
        8: "secondaryColorHex" => secondary_color_hex;
        9: "signInPageTouchPointVariant" => sign_in_page_touch_point_variant;
        10: "loadingPageTouchPointVariant" => loading_page_touch_point_variant;
    }
    additional: additional;
    fixed {  }
}
