use crate::model as rt;

/// Where an uploaded image can be found.
///
/// Schema `ImageUploadResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImageUploadResponse {
    /// Address that the image is served from.
    ///
    /// `url` in JSON; read-only.
    pub url: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ImageUploadResponse {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    ImageUploadResponse as "ImageUploadResponse" {
        0: "url" => url, read_only;
    }
    additional: additional;
    fixed {  }
}
