//! The code to test.

#[cfg(not(other_spec))]
pub use okta_sdk::{Okta, api, models};

#[cfg(other_spec)]
#[allow(unused_imports, reason = "without methods, no model is named")]
pub use crate::generated::{api, models};

/// The client of the other spec: generated code adds methods to it, which must be defined in the type's own crate.
#[cfg(other_spec)]
#[derive(Clone, Debug)]
pub struct Okta(pub okta_sdk::Okta);

#[cfg(other_spec)]
impl std::ops::Deref for Okta {
    type Target = okta_sdk::Okta;

    fn deref(&self) -> &okta_sdk::Okta {
        &self.0
    }
}

/// The client to call.
#[cfg(not(other_spec))]
pub fn client(okta: okta_sdk::Okta) -> Okta {
    okta
}

/// The client to call.
#[cfg(other_spec)]
pub fn client(okta: okta_sdk::Okta) -> Okta {
    Okta(okta)
}
