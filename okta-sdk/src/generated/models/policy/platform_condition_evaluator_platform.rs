use crate::model as rt;

/// A kind of device together with an operating system.
///
/// Schema `PlatformConditionEvaluatorPlatform`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformConditionEvaluatorPlatform {
    /// The os.
    ///
    /// `os` in JSON.
    pub os: rt::Field<crate::models::PlatformConditionEvaluatorPlatformOperatingSystem>,
    /// Kind of device.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::PlatformConditionEvaluatorPlatformType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PlatformConditionEvaluatorPlatform {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `os`.
    #[inline]
    #[must_use]
    pub fn os(
        mut self,
        os: impl Into<
            rt::Field<crate::models::PlatformConditionEvaluatorPlatformOperatingSystem>,
        >,
    ) -> Self {
        self.os = os.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<
            rt::Field<crate::models::PlatformConditionEvaluatorPlatformType>,
        >,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    PlatformConditionEvaluatorPlatform as "PlatformConditionEvaluatorPlatform" {
        0: "os" => os;
        1: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}

/// Kind of device.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/PlatformConditionEvaluatorPlatform/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlatformConditionEvaluatorPlatformType {
    /// `DESKTOP`
    Desktop,
    /// `MOBILE`
    Mobile,
    /// `OTHER`
    Other,
    /// `ANY`
    Any,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    PlatformConditionEvaluatorPlatformType {
        "DESKTOP" => Desktop;
        "MOBILE" => Mobile;
        "OTHER" => Other;
        "ANY" => Any;
    }
}
