use crate::model as rt;

/// How far a feature is on its way to general availability, and who may enable it.
///
/// Schema `FeatureStage`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FeatureStage {
    /// The state.
    ///
    /// `state` in JSON.
    pub state: rt::Field<crate::models::FeatureStageState>,
    /// The value.
    ///
    /// `value` in JSON.
    pub value: rt::Field<crate::models::FeatureStageValue>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl FeatureStage {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `state`.
    #[inline]
    #[must_use]
    pub fn state(
        mut self,
        state: impl Into<rt::Field<crate::models::FeatureStageState>>,
    ) -> Self {
        self.state = state.into();
        self
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn value(
        mut self,
        value: impl Into<rt::Field<crate::models::FeatureStageValue>>,
    ) -> Self {
        self.value = value.into();
        self
    }
}

rt::object! {
    FeatureStage as "FeatureStage" {
        0: "state" => state;
        1: "value" => value;
    }
    additional: additional;
    fixed {  }
}
