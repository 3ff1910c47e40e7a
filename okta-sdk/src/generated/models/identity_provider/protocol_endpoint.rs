use crate::model as rt;

/// An address of an identity provider, or of Okta in front of it, and how messages reach it.
///
/// Schema `ProtocolEndpoint`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtocolEndpoint {
    /// Whether messages travel in the body of a form post or in the query of a redirect.
    ///
    /// `binding` in JSON.
    pub binding: rt::Field<crate::models::ProtocolEndpointBinding>,
    /// Value of the `Destination` attribute of SAML requests sent to the endpoint.
    ///
    /// `destination` in JSON.
    pub destination: rt::Field<String>,
    /// Whether the assertion consumer address is particular to this identity provider (`INSTANCE`) or shared by the
    /// whole org (`ORG`).
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::ProtocolEndpointType>,
    /// The url.
    ///
    /// `url` in JSON.
    pub url: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProtocolEndpoint {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `binding`.
    #[inline]
    #[must_use]
    pub fn binding(
        mut self,
        binding: impl Into<rt::Field<crate::models::ProtocolEndpointBinding>>,
    ) -> Self {
        self.binding = binding.into();
        self
    }

    /// Sets `destination`.
    #[inline]
    #[must_use]
    pub fn destination(mut self, destination: impl Into<rt::Field<String>>) -> Self {
        self.destination = destination.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::ProtocolEndpointType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `url`.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<rt::Field<String>>) -> Self {
        self.url = url.into();
        self
    }
}

rt::object! {
    ProtocolEndpoint as "ProtocolEndpoint" {
        0: "binding" => binding;
        1: "destination" => destination;
        2: "type" => r#type;
        3: "url" => url;
    }
    additional: additional;
    fixed {  }
}

/// Whether messages travel in the body of a form post or in the query of a redirect.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/ProtocolEndpoint/properties/binding`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtocolEndpointBinding {
    /// `HTTP-POST`
    HttpPost,
    /// `HTTP-REDIRECT`
    HttpRedirect,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ProtocolEndpointBinding {
        "HTTP-POST" => HttpPost;
        "HTTP-REDIRECT" => HttpRedirect;
    }
}

/// Whether the assertion consumer address is particular to this identity provider (`INSTANCE`) or shared by the
/// whole org (`ORG`).
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/ProtocolEndpoint/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtocolEndpointType {
    /// `INSTANCE`
    Instance,
    /// `ORG`
    Org,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ProtocolEndpointType {
        "INSTANCE" => Instance;
        "ORG" => Org;
    }
}
