//! The test utilities of `okta_sdk::testing`, under the names that the tests use.

use okta_sdk::{Okta, OktaBuilder};

#[allow(unused_imports, reason = "each test binary uses its part")]
pub use okta_sdk::testing::{MockTransport as Memory, json, page, status};

/// A client's builder with everything but a transport.
pub fn org() -> OktaBuilder {
    Okta::builder().org_url("https://example.okta.com").token("00token")
}
