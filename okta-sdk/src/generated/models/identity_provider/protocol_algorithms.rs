use crate::model as rt;

/// How requests to an identity provider are signed, and how its responses must be.
///
/// Schema `ProtocolAlgorithms`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtocolAlgorithms {
    /// The request.
    ///
    /// `request` in JSON.
    pub request: rt::Field<crate::models::ProtocolAlgorithmType>,
    /// The response.
    ///
    /// `response` in JSON.
    pub response: rt::Field<crate::models::ProtocolAlgorithmType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProtocolAlgorithms {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `request`.
    #[inline]
    #[must_use]
    pub fn request(
        mut self,
        request: impl Into<rt::Field<crate::models::ProtocolAlgorithmType>>,
    ) -> Self {
        self.request = request.into();
        self
    }

    /// Sets `response`.
    #[inline]
    #[must_use]
    pub fn response(
        mut self,
        response: impl Into<rt::Field<crate::models::ProtocolAlgorithmType>>,
    ) -> Self {
        self.response = response.into();
        self
    }
}

rt::object! {
    ProtocolAlgorithms as "ProtocolAlgorithms" {
        0: "request" => request;
        1: "response" => response;
    }
    additional: additional;
    fixed {  }
}
