/// The certificate signing requests of an identity provider that are still open.
///
/// Schema `IdentityProviderListCsrsForCertificateSigningRequestsResponse`.
pub type IdentityProviderListCsrsForCertificateSigningRequestsResponse = Vec<
    crate::models::Csr,
>;
