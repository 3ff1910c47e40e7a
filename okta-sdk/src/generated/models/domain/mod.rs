#[cfg(feature = "domain")]
mod dns_record;
#[cfg(feature = "domain")]
pub use dns_record::*;
#[cfg(feature = "domain")]
mod dns_record_type;
#[cfg(feature = "domain")]
pub use dns_record_type::*;
#[cfg(feature = "domain")]
mod domain;
#[cfg(feature = "domain")]
pub use domain::*;
#[cfg(feature = "domain")]
mod domain_certificate;
#[cfg(feature = "domain")]
pub use domain_certificate::*;
#[cfg(feature = "domain")]
mod domain_certificate_metadata;
#[cfg(feature = "domain")]
pub use domain_certificate_metadata::*;
#[cfg(feature = "domain")]
mod domain_certificate_source_type;
#[cfg(feature = "domain")]
pub use domain_certificate_source_type::*;
#[cfg(feature = "domain")]
mod domain_certificate_type;
#[cfg(feature = "domain")]
pub use domain_certificate_type::*;
#[cfg(feature = "domain")]
mod domain_list_response;
#[cfg(feature = "domain")]
pub use domain_list_response::*;
#[cfg(feature = "domain")]
mod domain_validation_status;
#[cfg(feature = "domain")]
pub use domain_validation_status::*;
