//! Paged lists.
//!
//! In the guide: [pagination](crate::guide::pagination).
//!
//! A call with a paged response returns a [`List`], or a builder with the same methods. It cannot be awaited, because the first page alone is rarely
//! what you want:
//!
//! | | returns |
//! |---|---|
//! | [`stream()`](List::stream) | a stream of the items of all pages, which are fetched on demand |
//! | [`all()`](List::all) | the items of all pages at once |
//! | [`collect(max)`](List::collect) | at most `max` items |
//! | [`pages()`](List::pages) | a stream of the pages |
//! | [`page()`](List::page) | one page, with the cursor of the next one |
//! | [`follow()`](List::follow) | an endless stream of the System Log |
//!
//! Okta links each page to the next one (`Link` headers with `rel="next"`, or `_links.next` in the body), and the SDK follows the link
//! unchanged, within the org only. A page may be empty and still have a next one; a hundred empty pages in a row are an error. If `all` or `collect` fails halfway,
//! [`Incomplete`] has the items read so far and the [`Cursor`] to resume from.
//!
//! - `list`: the call
//! - `page`, `pages`, `items`, `collect`, `follow`: what the call can return

mod collect;
mod follow;
mod items;
mod list;
mod page;
#[allow(clippy::module_inception)]
mod pages;

pub use crate::pipeline::{Cursor, InvalidCursor};
pub use collect::{Collect, Incomplete};
pub use follow::Follow;
pub use items::Items;
pub use list::List;
pub use page::{Page, PageFuture};
pub use pages::Pages;
