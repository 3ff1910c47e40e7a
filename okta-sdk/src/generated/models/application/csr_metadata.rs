use crate::model as rt;

/// Whom and what the certificate that is asked for is to name.
///
/// Schema `CsrMetadata`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CsrMetadata {
    /// The subject.
    ///
    /// `subject` in JSON.
    pub subject: rt::Field<crate::models::CsrMetadataSubject>,
    /// The subject alt names.
    ///
    /// `subjectAltNames` in JSON.
    pub subject_alt_names: rt::Field<crate::models::CsrMetadataSubjectAltNames>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl CsrMetadata {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `subject`.
    #[inline]
    #[must_use]
    pub fn subject(
        mut self,
        subject: impl Into<rt::Field<crate::models::CsrMetadataSubject>>,
    ) -> Self {
        self.subject = subject.into();
        self
    }

    /// Sets `subjectAltNames`.
    #[inline]
    #[must_use]
    pub fn subject_alt_names(
        mut self,
        subject_alt_names: impl Into<
            rt::Field<crate::models::CsrMetadataSubjectAltNames>,
        >,
    ) -> Self {
        self.subject_alt_names = subject_alt_names.into();
        self
    }
}

rt::object! {
    CsrMetadata as "CsrMetadata" {
        0: "subject" => subject;
        1: "subjectAltNames" => subject_alt_names;
    }
    additional: additional;
    fixed {  }
}
