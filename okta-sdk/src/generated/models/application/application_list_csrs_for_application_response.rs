/// The certificate signing requests of an application that are still open.
///
/// Schema `ApplicationListCsrsForApplicationResponse`.
pub type ApplicationListCsrsForApplicationResponse = Vec<crate::models::Csr>;
