//! Lists that come in pages.
//!
//! Okta links each page to the next one (`Link` headers, `rel="next"`), and the link is followed as it was given, within the org only. A page may
//! be empty and still have a next one.
//!
//! - `link`: reads the headers
//! - `pager`: gets one page after another, knowing no types
//! - `pages`, `items`, `collect`, `follow`: what callers hold
//! - `cursor`: a place in a list, to be saved

mod collect;
mod cursor;
mod follow;
mod items;
mod link;
mod pager;
#[allow(clippy::module_inception)]
mod pages;

use std::time::Duration;

use crate::call::Call;
use crate::rt::Value;

pub use collect::Collect;
pub use cursor::{Cursor, InvalidCursor};
pub use follow::Follow;
pub use items::Items;
pub use pages::Pages;

impl<T: Value> Call<Vec<T>> {
    /// A stream of the items of all pages. Pages are got as they are needed.
    ///
    /// The System Log has a next page always. Its list ends where `until` says, and without `until` at the first empty page; to wait for further events,
    /// [`follow`](Self::follow) it.
    pub fn stream(self) -> Items<T> {
        Items::new(self.pages())
    }

    /// A stream of the pages.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.request)
    }

    /// The items of all pages, at most `max`: no further page is got when there are that many. `usize::MAX` is all.
    pub fn collect(self, max: usize) -> Collect<T> {
        Collect::new(self.stream(), max)
    }

    /// Begins at a place that was saved before, with [`Pages::cursor`] say, instead of at the first page. The call's own query counts no longer: the
    /// cursor holds that of the call it comes from.
    pub fn resume(mut self, cursor: &Cursor) -> Self {
        self.request.set_target(cursor.as_str());
        self
    }

    /// A stream of the events of the System Log that never ends: when there are no more, it asks again after a while.
    ///
    /// Every event is given at least once, over restarts too, if [`Follow::cursor`] is saved after events are handled and given to
    /// [`resume`](Self::resume) next time. It takes a list of the System Log (`/api/v1/logs`) in ascending order and without `until`;
    /// its first item is an error for any other call.
    pub fn follow(self) -> Follow<T> {
        Follow::new(self.request, Duration::from_secs(10))
    }
}
