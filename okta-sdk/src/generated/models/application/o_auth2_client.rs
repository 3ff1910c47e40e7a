use crate::model as rt;

/// The name and looks of an OAuth 2.0 client.
///
/// Schema `OAuth2Client`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OAuth2Client {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// The client id.
    ///
    /// `client_id` in JSON; read-only.
    pub client_id: rt::Field<String>,
    /// The client name.
    ///
    /// `client_name` in JSON; read-only.
    pub client_name: rt::Field<String>,
    /// Address of a page that tells about the client.
    ///
    /// `client_uri` in JSON; read-only.
    pub client_uri: rt::Field<String>,
    /// Address of the logo of the client.
    ///
    /// `logo_uri` in JSON; read-only.
    pub logo_uri: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OAuth2Client {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    OAuth2Client as "OAuth2Client" {
        0: "_links" => links, read_only;
        1: "client_id" => client_id, read_only;
        2: "client_name" => client_name, read_only;
        3: "client_uri" => client_uri, read_only;
        4: "logo_uri" => logo_uri, read_only;
    }
    additional: additional;
    fixed {  }
}
