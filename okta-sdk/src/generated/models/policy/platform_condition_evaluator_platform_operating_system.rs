use crate::model as rt;

/// An operating system, and which of its versions are meant.
///
/// Schema `PlatformConditionEvaluatorPlatformOperatingSystem`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformConditionEvaluatorPlatformOperatingSystem {
    /// Regular expression that the user agent must match; for the type `OTHER`.
    ///
    /// `expression` in JSON.
    pub expression: rt::Field<String>,
    /// Operating system.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<
        crate::models::PlatformConditionEvaluatorPlatformOperatingSystemType,
    >,
    /// The version.
    ///
    /// `version` in JSON.
    pub version: rt::Field<
        crate::models::PlatformConditionEvaluatorPlatformOperatingSystemVersion,
    >,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PlatformConditionEvaluatorPlatformOperatingSystem {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `expression`.
    #[inline]
    #[must_use]
    pub fn expression(mut self, expression: impl Into<rt::Field<String>>) -> Self {
        self.expression = expression.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<
            rt::Field<
                crate::models::PlatformConditionEvaluatorPlatformOperatingSystemType,
            >,
        >,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `version`.
    #[inline]
    #[must_use]
    pub fn version(
        mut self,
        version: impl Into<
            rt::Field<
                crate::models::PlatformConditionEvaluatorPlatformOperatingSystemVersion,
            >,
        >,
    ) -> Self {
        self.version = version.into();
        self
    }
}

rt::object! {
    PlatformConditionEvaluatorPlatformOperatingSystem as "PlatformConditionEvaluatorPlatformOperatingSystem" {
        0: "expression" => expression;
        1: "type" => r#type;
        2: "version" => version;
    }
    additional: additional;
    fixed {  }
}

/// Operating system.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/PlatformConditionEvaluatorPlatformOperatingSystem/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlatformConditionEvaluatorPlatformOperatingSystemType {
    /// `ANDROID`
    Android,
    /// `IOS`
    Ios,
    /// `WINDOWS`
    Windows,
    /// `OSX`
    Osx,
    /// `OTHER`
    Other,
    /// `ANY`
    Any,
    /// `CHROMEOS`
    Chromeos,
    /// `LINUX`
    Linux,
    /// `MACOS`
    Macos,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    PlatformConditionEvaluatorPlatformOperatingSystemType {
        "ANDROID" => Android;
        "IOS" => Ios;
        "WINDOWS" => Windows;
        "OSX" => Osx;
        "OTHER" => Other;
        "ANY" => Any;
        "CHROMEOS" => Chromeos;
        "LINUX" => Linux;
        "MACOS" => Macos;
    }
}
