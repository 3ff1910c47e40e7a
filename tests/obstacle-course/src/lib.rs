//! The code generated for `obstacle-course.yaml`, as a separate crate. It uses the runtime of `okta-sdk`, re-exported under the paths
//! that generated code expects.
#![forbid(unsafe_code)]

pub use okta_sdk::{Bytes, Error};

pub mod rt {
    //! The parts of the runtime that generated code uses.
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

/// The client. Generated code adds methods to it, which must be defined in the type's own crate.
#[derive(Clone, Debug)]
pub struct Okta(pub okta_sdk::Okta);

impl std::ops::Deref for Okta {
    type Target = okta_sdk::Okta;

    fn deref(&self) -> &okta_sdk::Okta {
        &self.0
    }
}

#[allow(clippy::all, reason = "the names are difficult on purpose")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/rust/mod.rs"));
}

pub use generated::{api, models};
