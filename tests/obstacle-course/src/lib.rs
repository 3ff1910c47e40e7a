//! What is generated for `obstacle-course.yaml`, as a crate of its own: the runtime is that of `okta-sdk`, under the paths that
//! generated code knows it by.
#![forbid(unsafe_code)]

pub use okta_sdk::{Bytes, Error};

pub mod rt {
    //! What generated code names of the runtime.
    pub use okta_sdk::rt::*;
}

pub mod call {
    //! The runtime's calls.
    pub use okta_sdk::call::*;
}

pub mod pages {
    //! The runtime's lists.
    pub use okta_sdk::pages::*;
}

pub mod registry {
    //! The runtime's tables.
    pub use okta_sdk::registry::*;

    /// Every model of the spec.
    pub fn models() -> &'static [ModelEntry] {
        crate::generated::tables::MODELS
    }

    /// Every operation of the spec.
    pub fn operations() -> &'static [OperationEntry] {
        crate::generated::tables::OPERATIONS
    }
}

/// The runtime's client. Handles are methods on it, which only the crate of a type can add.
#[derive(Clone, Debug)]
pub struct Okta(pub okta_sdk::Okta);

impl std::ops::Deref for Okta {
    type Target = okta_sdk::Okta;

    fn deref(&self) -> &okta_sdk::Okta {
        &self.0
    }
}

#[allow(clippy::all, reason = "names are hostile here on purpose")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated/mod.rs"));
}

pub use generated::{api, models};
