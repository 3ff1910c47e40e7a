use crate::model as rt;

/// The versions of an operating system that a condition means.
///
/// Schema `PlatformConditionEvaluatorPlatformOperatingSystemVersion`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformConditionEvaluatorPlatformOperatingSystemVersion {
    /// Whether the value is a semantic version (`SEMVER`) or an expression.
    ///
    /// `matchType` in JSON.
    pub match_type: rt::Field<
        crate::models::PlatformConditionEvaluatorPlatformOperatingSystemVersionMatchType,
    >,
    /// Version or expression to compare with.
    ///
    /// `value` in JSON.
    pub value: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PlatformConditionEvaluatorPlatformOperatingSystemVersion {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `matchType`.
    #[inline]
    #[must_use]
    pub fn match_type(
        mut self,
        match_type: impl Into<
            rt::Field<
                crate::models::PlatformConditionEvaluatorPlatformOperatingSystemVersionMatchType,
            >,
        >,
    ) -> Self {
        self.match_type = match_type.into();
        self
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<rt::Field<String>>) -> Self {
        self.value = value.into();
        self
    }
}

rt::object! {
    PlatformConditionEvaluatorPlatformOperatingSystemVersion as "PlatformConditionEvaluatorPlatformOperatingSystemVersion" {
        0: "matchType" => match_type;
        1: "value" => value;
    }
    additional: additional;
    fixed {  }
}

/// Whether the value is a semantic version (`SEMVER`) or an expression.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/PlatformConditionEvaluatorPlatformOperatingSystemVersion/properties/matchType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlatformConditionEvaluatorPlatformOperatingSystemVersionMatchType {
    /// `EXPRESSION`
    Expression,
    /// `SEMVER`
    Semver,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    PlatformConditionEvaluatorPlatformOperatingSystemVersionMatchType {
        "EXPRESSION" => Expression;
        "SEMVER" => Semver;
    }
}
