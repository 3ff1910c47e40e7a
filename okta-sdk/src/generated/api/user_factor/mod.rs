mod activate_factor_lifecycle;
mod enroll_supported_factor;
mod enumerate_enrolled;
mod enumerate_security_questions;
mod enumerate_supported_factors;
mod get_factor;
mod poll_factor_transaction_status;
mod unenroll_factor;
mod verify_otp;
pub use activate_factor_lifecycle::*;
pub use enroll_supported_factor::*;
pub use enumerate_enrolled::*;
pub use enumerate_security_questions::*;
pub use enumerate_supported_factors::*;
pub use get_factor::*;
pub use poll_factor_transaction_status::*;
pub use unenroll_factor::*;
pub use verify_otp::*;
/// The second factors of a user: enrolling, activating, challenging, verifying and removing them.
///
/// [`Okta::user_factor`](crate::Okta::user_factor) gives it.
#[derive(Clone, Copy, Debug)]
pub struct UserFactorApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> UserFactorApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
