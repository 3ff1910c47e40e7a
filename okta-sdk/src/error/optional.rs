//! Not-found as `None`.

use super::Error;

/// Turns a not-found error into `None`.
///
/// ```
/// # async fn example(okta: okta_sdk::Okta) -> Result<(), okta_sdk::Error> {
/// use okta_sdk::Optional;
///
/// let user = okta.raw().get("/api/v1/users/ada").await.optional()?;
/// assert!(user.is_none());
/// # Ok(())
/// # }
/// ```
pub trait Optional<T> {
    /// `None` if Okta reports that the requested resource does not exist ([`Error::is_not_found`]). Any other 404 stays an error, so that a wrong path or
    /// host does not look like a deleted user.
    ///
    /// # Errors
    ///
    /// Every other error, unchanged.
    fn optional(self) -> Result<Option<T>, Error>;
}

impl<T> Optional<T> for Result<T, Error> {
    fn optional(self) -> Result<Option<T>, Error> {
        match self {
            Ok(value) => Ok(Some(value)),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        }
    }
}
