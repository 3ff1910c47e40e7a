use crate::model as rt;

/// How the refresh tokens of a client are replaced when they are used.
///
/// Schema `OpenIdConnectApplicationSettingsRefreshToken`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OpenIdConnectApplicationSettingsRefreshToken {
    /// Number of seconds, 60 at most, for which a replaced token still works; for clients that rotate them.
    ///
    /// `leeway` in JSON.
    pub leeway: rt::Field<i64>,
    /// The rotation type.
    ///
    /// `rotation_type` in JSON.
    pub rotation_type: rt::Field<crate::models::OpenIdConnectRefreshTokenRotationType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OpenIdConnectApplicationSettingsRefreshToken {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `leeway`.
    #[inline]
    #[must_use]
    pub fn leeway(mut self, leeway: impl Into<rt::Field<i64>>) -> Self {
        self.leeway = leeway.into();
        self
    }

    /// Sets `rotation_type`.
    #[inline]
    #[must_use]
    pub fn rotation_type(
        mut self,
        rotation_type: impl Into<
            rt::Field<crate::models::OpenIdConnectRefreshTokenRotationType>,
        >,
    ) -> Self {
        self.rotation_type = rotation_type.into();
        self
    }
}

rt::object! {
    OpenIdConnectApplicationSettingsRefreshToken as "OpenIdConnectApplicationSettingsRefreshToken" {
        0: "leeway" => leeway;
        1: "rotation_type" => rotation_type;
    }
    additional: additional;
    fixed {  }
}
