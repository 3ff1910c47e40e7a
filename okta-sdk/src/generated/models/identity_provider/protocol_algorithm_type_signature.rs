use crate::model as rt;

/// The algorithm of a signature, and the parts of a message that it covers.
///
/// Schema `ProtocolAlgorithmTypeSignature`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtocolAlgorithmTypeSignature {
    /// Hash of the signature, `SHA-1` or `SHA-256`; on responses, the weakest one accepted.
    ///
    /// `algorithm` in JSON.
    pub algorithm: rt::Field<String>,
    /// What is signed. Requests take `REQUEST` or `NONE`; responses take `RESPONSE`, `TOKEN` for the assertion, or
    /// `ANY` to accept either.
    ///
    /// `scope` in JSON.
    pub scope: rt::Field<crate::models::ProtocolAlgorithmTypeSignatureScope>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProtocolAlgorithmTypeSignature {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `algorithm`.
    #[inline]
    #[must_use]
    pub fn algorithm(mut self, algorithm: impl Into<rt::Field<String>>) -> Self {
        self.algorithm = algorithm.into();
        self
    }

    /// Sets `scope`.
    #[inline]
    #[must_use]
    pub fn scope(
        mut self,
        scope: impl Into<rt::Field<crate::models::ProtocolAlgorithmTypeSignatureScope>>,
    ) -> Self {
        self.scope = scope.into();
        self
    }
}

rt::object! {
    ProtocolAlgorithmTypeSignature as "ProtocolAlgorithmTypeSignature" {
        0: "algorithm" => algorithm;
        1: "scope" => scope;
    }
    additional: additional;
    fixed {  }
}

/// What is signed. Requests take `REQUEST` or `NONE`; responses take `RESPONSE`, `TOKEN` for the assertion, or
/// `ANY` to accept either.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/ProtocolAlgorithmTypeSignature/properties/scope`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtocolAlgorithmTypeSignatureScope {
    /// `RESPONSE`
    Response,
    /// `TOKEN`
    Token,
    /// `ANY`
    Any,
    /// `REQUEST`
    Request,
    /// `NONE`
    None,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ProtocolAlgorithmTypeSignatureScope {
        "RESPONSE" => Response;
        "TOKEN" => Token;
        "ANY" => Any;
        "REQUEST" => Request;
        "NONE" => None;
    }
}
