//! Lists that come in pages.
//!
//! In the guide: [pagination](crate::guide::pagination).
//!
//! A call that lists something in pages gives a [`List`], or a builder with the same methods. It cannot be awaited, since its first page is
//! rarely what is meant:
//!
//! | | gives |
//! |---|---|
//! | [`stream()`](List::stream) | the items of all pages, one after another, fetched as they are needed |
//! | [`all()`](List::all) | the items of all pages at once |
//! | [`collect(max)`](List::collect) | at most so many of them |
//! | [`pages()`](List::pages) | the pages, one after another |
//! | [`page()`](List::page) | one page, with the cursor of the next one |
//! | [`follow()`](List::follow) | the System Log as it grows |
//!
//! Okta links each page to the next one (`Link` headers with `rel="next"`, or `_links.next` in the body), and the link is followed as given,
//! within the org only. A page may be empty and still have a next one; a hundred empty pages in a row are an error. A list that fails halfway
//! says how far it got: [`Incomplete`] holds the items read so far and the [`Cursor`] to resume from.
//!
//! - `list`: the call
//! - `page`, `pages`, `items`, `collect`, `follow`: what it gives

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
