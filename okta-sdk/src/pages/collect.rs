//! The items of all pages at once.

use std::fmt;
use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::{Cursor, Items};
use crate::rt::Value;
use crate::{Error, Optional};

/// The future of the items of all pages.
#[must_use = "futures do nothing until they are awaited"]
#[derive(Debug)]
pub struct Collect<T> {
    items: Items<T>,
    collected: Vec<T>,
    max: usize,
}

impl<T: Value> Collect<T> {
    pub(super) fn new(items: Items<T>, max: usize) -> Self {
        Self { items, collected: Vec::new(), max }
    }
}

impl<T: Value> Future for Collect<T> {
    type Output = Result<Vec<T>, Incomplete<T>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        while this.collected.len() < this.max {
            match ready!(this.items.poll_item(context)) {
                Some(Ok(item)) => this.collected.push(item),
                Some(Err(error)) => {
                    let items = std::mem::take(&mut this.collected);
                    return Poll::Ready(Err(Incomplete { items, cursor: this.items.asked(), error }));
                }
                None => break,
            }
        }
        Poll::Ready(Ok(std::mem::take(&mut this.collected)))
    }
}

// Nothing in it is pinned.
impl<T> Unpin for Collect<T> {}

/// A list that could not be fetched completely: the error, the items read before it, and the cursor to resume from.
///
/// It derefs to its [`Error`], and `?` converts it into one.
///
/// ```
/// # async fn example(okta: okta_sdk::Okta) -> Result<(), okta_sdk::Error> {
/// use okta_sdk::model::FreeForm;
/// use okta_sdk::pages::List;
///
/// let users: List<FreeForm> = okta.raw().get("/api/v1/users").list();
/// let users = match users.clone().all().await {
///     Ok(all) => all,
///     Err(incomplete) if incomplete.is_rate_limited() => {
///         println!("{} users so far; {incomplete}", incomplete.items().len());
///         let (mut items, cursor, error) = incomplete.into_parts();
///         let Some(cursor) = cursor else { return Err(error) };
///         items.extend(users.resume(&cursor).all().await?);
///         items
///     }
///     Err(incomplete) => return Err(incomplete.into()),
/// };
/// # Ok(())
/// # }
/// ```
pub struct Incomplete<T> {
    items: Vec<T>,
    cursor: Option<Cursor>,
    error: Error,
}

impl<T> Incomplete<T> {
    /// The items of the pages that were read.
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// The cursor of the page that failed, for `resume`; `None` if the link to the page was rejected or the call cannot be sent.
    pub fn cursor(&self) -> Option<&Cursor> {
        self.cursor.as_ref()
    }

    /// Why the list could not be fetched completely.
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// The items that were read, the cursor of the page that failed, and the error.
    pub fn into_parts(self) -> (Vec<T>, Option<Cursor>, Error) {
        (self.items, self.cursor, self.error)
    }
}

impl<T> Deref for Incomplete<T> {
    type Target = Error;

    fn deref(&self) -> &Error {
        &self.error
    }
}

/// Nothing was read before the error.
#[cfg(feature = "blocking")]
impl<T> From<Error> for Incomplete<T> {
    fn from(error: Error) -> Self {
        Self { items: Vec::new(), cursor: None, error }
    }
}

impl<T> From<Incomplete<T>> for Error {
    fn from(incomplete: Incomplete<T>) -> Self {
        incomplete.error
    }
}

/// For `all()` and `collect()`. A not-found after some items have been read stays an error.
impl<T> Optional<Vec<T>> for Result<Vec<T>, Incomplete<T>> {
    fn optional(self) -> Result<Option<Vec<T>>, Error> {
        match self {
            Ok(items) => Ok(Some(items)),
            Err(incomplete) if incomplete.items().is_empty() && incomplete.is_not_found() => Ok(None),
            Err(incomplete) => Err(incomplete.into()),
        }
    }
}

impl<T> fmt::Display for Incomplete<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

/// Shows how many items there are, not the items.
impl<T> fmt::Debug for Incomplete<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incomplete")
            .field("items", &self.items.len())
            .field("cursor", &self.cursor.is_some())
            .field("error", &self.error)
            .finish()
    }
}

impl<T> std::error::Error for Incomplete<T> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.source()
    }
}
