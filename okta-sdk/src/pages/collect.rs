//! The items of all pages at once.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::items::Items;
use crate::Error;
use crate::rt::Value;

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
    type Output = Result<Vec<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        while this.collected.len() < this.max {
            match ready!(this.items.poll_item(context)) {
                Some(Ok(item)) => this.collected.push(item),
                Some(Err(error)) => return Poll::Ready(Err(error)),
                None => break,
            }
        }
        Poll::Ready(Ok(std::mem::take(&mut this.collected)))
    }
}

// Nothing in it is pinned.
impl<T> Unpin for Collect<T> {}
