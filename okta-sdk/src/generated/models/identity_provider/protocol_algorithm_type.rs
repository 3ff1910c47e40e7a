use crate::model as rt;

/// Algorithms for one direction of the exchange with an identity provider.
///
/// Schema `ProtocolAlgorithmType`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtocolAlgorithmType {
    /// The signature.
    ///
    /// `signature` in JSON.
    pub signature: rt::Field<crate::models::ProtocolAlgorithmTypeSignature>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProtocolAlgorithmType {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `signature`.
    #[inline]
    #[must_use]
    pub fn signature(
        mut self,
        signature: impl Into<rt::Field<crate::models::ProtocolAlgorithmTypeSignature>>,
    ) -> Self {
        self.signature = signature.into();
        self
    }
}

rt::object! {
    ProtocolAlgorithmType as "ProtocolAlgorithmType" {
        0: "signature" => signature;
    }
    additional: additional;
    fixed {  }
}
