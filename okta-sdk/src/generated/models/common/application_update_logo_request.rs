use crate::model as rt;

/// The form in which the logo of an application is uploaded.
///
/// Schema `ApplicationUpdateLogoRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationUpdateLogoRequest {
    /// The image, as the bytes of a PNG, JPG, GIF or SVG file.
    ///
    /// `file` in JSON; required.
    pub file: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationUpdateLogoRequest {
    /// A new one with the members that are required.
    #[inline]
    pub fn new(file: impl Into<rt::Field<String>>) -> Self {
        Self {
            file: file.into(),
            ..::std::default::Default::default()
        }
    }

    /// Sets `file`.
    #[inline]
    #[must_use]
    pub fn file(mut self, file: impl Into<rt::Field<String>>) -> Self {
        self.file = file.into();
        self
    }
}

rt::object! {
    ApplicationUpdateLogoRequest as "ApplicationUpdateLogoRequest" {
        0: "file" => file;
    }
    additional: additional;
    fixed {  }
}
