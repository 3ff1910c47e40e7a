use crate::model as rt;

/// One combination of proofs that a rule accepts: something that the user knows and something that they hold.
///
/// Schema `AccessPolicyConstraints`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccessPolicyConstraints {
    /// The knowledge.
    ///
    /// `knowledge` in JSON.
    pub knowledge: rt::Field<crate::models::KnowledgeConstraint>,
    /// The possession.
    ///
    /// `possession` in JSON.
    pub possession: rt::Field<crate::models::PossessionConstraint>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AccessPolicyConstraints {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `knowledge`.
    #[inline]
    #[must_use]
    pub fn knowledge(
        mut self,
        knowledge: impl Into<rt::Field<crate::models::KnowledgeConstraint>>,
    ) -> Self {
        self.knowledge = knowledge.into();
        self
    }

    /// Sets `possession`.
    #[inline]
    #[must_use]
    pub fn possession(
        mut self,
        possession: impl Into<rt::Field<crate::models::PossessionConstraint>>,
    ) -> Self {
        self.possession = possession.into();
        self
    }
}

rt::object! {
    AccessPolicyConstraints as "AccessPolicyConstraints" {
        0: "knowledge" => knowledge;
        1: "possession" => possession;
    }
    additional: additional;
    fixed {  }
}
