use crate::model as rt;

/// The platforms, and the management that they are under, that a device condition takes in.
///
/// Schema `DevicePolicyRuleConditionPlatform`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DevicePolicyRuleConditionPlatform {
    /// Frameworks by which Android devices are managed.
    ///
    /// `supportedMDMFrameworks` in JSON.
    pub supported_mdm_frameworks: rt::Field<
        Vec<crate::models::DevicePolicyRuleConditionPlatformSupportedMdmFrameworks>,
    >,
    /// Operating systems to take in.
    ///
    /// `types` in JSON.
    pub types: rt::Field<Vec<crate::models::DevicePolicyRuleConditionPlatformTypes>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl DevicePolicyRuleConditionPlatform {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `supportedMDMFrameworks`.
    #[inline]
    #[must_use]
    pub fn supported_mdm_frameworks(
        mut self,
        supported_mdm_frameworks: impl Into<
            rt::Field<
                Vec<
                    crate::models::DevicePolicyRuleConditionPlatformSupportedMdmFrameworks,
                >,
            >,
        >,
    ) -> Self {
        self.supported_mdm_frameworks = supported_mdm_frameworks.into();
        self
    }

    /// Sets `types`.
    #[inline]
    #[must_use]
    pub fn types(
        mut self,
        types: impl Into<
            rt::Field<Vec<crate::models::DevicePolicyRuleConditionPlatformTypes>>,
        >,
    ) -> Self {
        self.types = types.into();
        self
    }
}

rt::object! {
    DevicePolicyRuleConditionPlatform as "DevicePolicyRuleConditionPlatform" {
        0: "supportedMDMFrameworks" => supported_mdm_frameworks;
        1: "types" => types;
    }
    additional: additional;
    fixed {  }
}

/// The texts of `supportedMDMFrameworks` of `DevicePolicyRuleConditionPlatform`.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/DevicePolicyRuleConditionPlatform/properties/supportedMDMFrameworks/items`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DevicePolicyRuleConditionPlatformSupportedMdmFrameworks {
    /// `AFW`
    Afw,
    /// `SAFE`
    Safe,
    /// `NATIVE`
    Native,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    DevicePolicyRuleConditionPlatformSupportedMdmFrameworks {
        "AFW" => Afw;
        "SAFE" => Safe;
        "NATIVE" => Native;
    }
}

/// The texts of `types` of `DevicePolicyRuleConditionPlatform`.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/DevicePolicyRuleConditionPlatform/properties/types/items`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DevicePolicyRuleConditionPlatformTypes {
    /// `IOS`
    Ios,
    /// `ANDROID`
    Android,
    /// `OSX`
    Osx,
    /// `WINDOWS`
    Windows,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    DevicePolicyRuleConditionPlatformTypes {
        "IOS" => Ios;
        "ANDROID" => Android;
        "OSX" => Osx;
        "WINDOWS" => Windows;
    }
}
