use crate::model as rt;

/// Tells whether using a refresh token replaces it or leaves it as it is.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `OpenIdConnectRefreshTokenRotationType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenIdConnectRefreshTokenRotationType {
    /// `rotate`
    Rotate,
    /// `static`
    Static,
    /// `ROTATE`
    RotateUpper,
    /// `STATIC`
    StaticUpper,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OpenIdConnectRefreshTokenRotationType {
        "rotate" => Rotate;
        "static" => Static;
        "ROTATE" => RotateUpper;
        "STATIC" => StaticUpper;
    }
}
