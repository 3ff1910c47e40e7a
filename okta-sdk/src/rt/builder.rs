//! The methods of every call's builder.

/// The options of every call: `options!(Call<T>; request)`, with the path of its [`Request`](crate::call::Request).
#[doc(hidden)]
#[macro_export]
macro_rules! __options {
    ($name:ident $(<$param:ident>)?; $($request:tt)+) => {
        impl $(<$param>)? $name $(<$param>)? {
            /// Sets a header for this call. Headers that the SDK sets itself (`Authorization`, `Host`, ...) are rejected.
            #[inline]
            pub fn header(mut self, name: &str, value: impl ::std::convert::AsRef<str>) -> Self {
                self.$($request)+.header(name, value);
                self
            }

            /// Adds a query parameter that is not in the spec. The value is percent-encoded.
            #[inline]
            pub fn query(mut self, name: &str, value: impl ::std::fmt::Display) -> Self {
                self.$($request)+.query(name, value);
                self
            }

            /// Sets the time limit for the whole call, including waits and retries; for a list, the limit for each page. Zero means no limit.
            #[inline]
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.$($request)+.timeout(timeout);
                self
            }

            /// Sets when and how often this call is retried.
            #[inline]
            pub fn retry(mut self, retry: $crate::call::RetryOptions) -> Self {
                self.$($request)+.retry(retry);
                self
            }

            /// Fails the call if a value's type differs from the spec. By default, such a value is preserved.
            #[inline]
            pub fn strict(mut self) -> Self {
                self.$($request)+.strict(true);
                self
            }

            /// Sets whether this call is paced to stay under the org's rate limits. A call that is not paced is sent at once and may get a 429.
            #[inline]
            pub fn rate_limit_governor(mut self, on: bool) -> Self {
                self.$($request)+.rate_limit_governor(on);
                self
            }
        }
    };
}

/// Gives a builder with a field `call` the methods of [`Call`](crate::call::Call), `builder!(GetUser, User)`, or of
/// [`List`](crate::pages::List), `builder!(ListUsers, pages of User)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __builder {
    ($name:ident, pages of $item:ty) => {
        $crate::rt::options!($name; call.request_mut());

        impl $name {
            /// Returns a stream of all items, which fetches pages on demand.
            #[inline]
            pub fn stream(self) -> $crate::pages::Items<$item> {
                self.call.stream()
            }

            /// Returns a stream of pages.
            #[inline]
            pub fn pages(self) -> $crate::pages::Pages<$item> {
                self.call.pages()
            }

            /// Fetches all pages and returns their items. On failure, the error has the items fetched so far.
            #[inline]
            pub fn all(self) -> $crate::pages::Collect<$item> {
                self.call.all()
            }

            /// Fetches pages and returns at most `max` items. On failure, the error has the items fetched so far.
            #[inline]
            pub fn collect(self, max: usize) -> $crate::pages::Collect<$item> {
                self.call.collect(max)
            }

            /// Fetches one page, with the cursor of the next: the first page, or the one set with `resume`.
            #[inline]
            pub fn page(self) -> $crate::pages::PageFuture<$item> {
                self.call.page()
            }

            /// Starts at a saved cursor instead of the first page. The cursor replaces the call's query.
            #[inline]
            pub fn resume(mut self, cursor: &$crate::pages::Cursor) -> Self {
                self.call = self.call.resume(cursor);
                self
            }

            /// Returns a stream that never ends: after the last event, it polls for new ones. For the System Log only.
            #[inline]
            pub fn follow(self) -> $crate::pages::Follow<$item> {
                self.call.follow()
            }
        }

        impl ::std::convert::From<$name> for $crate::pages::List<$item> {
            #[inline]
            fn from(list: $name) -> Self {
                list.call
            }
        }

        $crate::rt::not_awaited!($name, $item);
    };
    ($name:ident, $output:ty) => {
        $crate::rt::options!($name; call.request_mut());

        impl $name {
            /// Sends the call and returns the whole response: status, headers, request ID, rate limit and value.
            #[inline]
            pub fn send(self) -> $crate::call::ResponseFuture<$output> {
                self.call.send()
            }

            /// Sends the call, blocks the thread, and returns the value.
            ///
            /// # Errors
            ///
            /// The call failed, or the thread drives an async runtime, which must not be blocked.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn wait(self) -> ::std::result::Result<$output, $crate::Error> {
                self.call.wait()
            }

            /// Sends the call, blocks the thread, and returns the whole response.
            ///
            /// # Errors
            ///
            /// The call failed, or the thread drives an async runtime, which must not be blocked.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn send_blocking(self) -> ::std::result::Result<$crate::call::Response<$output>, $crate::Error> {
                self.call.send_blocking()
            }
        }

        impl ::std::convert::From<$name> for $crate::call::Call<$output> {
            #[inline]
            fn from(call: $name) -> Self {
                call.call
            }
        }

        impl ::std::future::IntoFuture for $name {
            type Output = ::std::result::Result<$output, $crate::Error>;
            type IntoFuture = $crate::call::CallFuture<$output>;

            #[inline]
            fn into_future(self) -> $crate::call::CallFuture<$output> {
                ::std::future::IntoFuture::into_future(self.call)
            }
        }
    };
}

/// Makes `.await` on a paged list a compile error that names the methods to call instead.
#[doc(hidden)]
#[macro_export]
macro_rules! __not_awaited {
    ($name:ident, $item:ty) => {
        // No type satisfies this bound. `for<'a>` defers the error from here to the place where the list is awaited. The compiler reports
        // this bound rather than the missing `Future`, because this is the only `Future` impl and the bound is on another type.
        #[doc(hidden)]
        impl ::std::future::Future for $name
        where
            for<'a> $crate::rt::Await<'a>: $crate::rt::Gives<$name>,
        {
            type Output = ::std::result::Result<::std::vec::Vec<$item>, $crate::Error>;

            fn poll(self: ::std::pin::Pin<&mut Self>, _: &mut ::std::task::Context<'_>) -> ::std::task::Poll<Self::Output> {
                ::std::task::Poll::Pending
            }
        }
    };
}

/// The marker type for `.await`.
#[derive(Debug)]
pub struct Await<'a>(std::marker::PhantomData<&'a ()>);

/// Implemented for what can be awaited, so not for paged lists.
#[diagnostic::on_unimplemented(
    message = "`{L}` is paged and cannot be awaited: that would only return its first page",
    label = "call `.all()`, `.collect(max)`, `.stream()`, `.pages()` or `.page()` on this list",
    note = "`.all().await` returns every item, `.stream()` yields them one by one, `.page().await` returns one page and the cursor of the next"
)]
pub trait Gives<L> {}

pub use {__builder as builder, __not_awaited as not_awaited, __options as options};
