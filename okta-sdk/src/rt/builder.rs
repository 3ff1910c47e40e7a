//! What every builder of a call can do.

/// The options that every call has: `options!(Call<T>; request)`, with the place of its [`Request`](crate::call::Request).
#[doc(hidden)]
#[macro_export]
macro_rules! __options {
    ($name:ident $(<$param:ident>)?; $($request:tt)+) => {
        impl $(<$param>)? $name $(<$param>)? {
            /// Sets a header for this call. Headers that the SDK sets itself (`Authorization`, `Host`, ...) are refused.
            #[inline]
            pub fn header(mut self, name: &str, value: impl ::std::convert::AsRef<str>) -> Self {
                self.$($request)+.header(name, value);
                self
            }

            /// Adds a pair to the query, for a parameter that the spec does not know. The value is escaped.
            #[inline]
            pub fn query(mut self, name: &str, value: impl ::std::fmt::Display) -> Self {
                self.$($request)+.query(name, value);
                self
            }

            /// Sets how long the call may take, waits and retries included; for a list, how long each page may take. Zero is without a limit.
            #[inline]
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.$($request)+.timeout(timeout);
                self
            }

            /// Sets when this call is retried, and how often.
            #[inline]
            pub fn retry(mut self, retry: $crate::call::RetryOptions) -> Self {
                self.$($request)+.retry(retry);
                self
            }

            /// Makes a value that is not of the type that the spec gives an error. By default it is kept as it is.
            #[inline]
            pub fn strict(mut self) -> Self {
                self.$($request)+.strict(true);
                self
            }

            /// Sets whether this call waits for its turn under the org's rate limits. Without it, it is sent at once, and may get a 429.
            #[inline]
            pub fn rate_limit_governor(mut self, on: bool) -> Self {
                self.$($request)+.rate_limit_governor(on);
                self
            }
        }
    };
}

/// Gives a builder with a field `call` what [`Call`](crate::call::Call) can do, `builder!(GetUser, User)`, or what
/// [`List`](crate::pages::List) can do, `builder!(ListUsers, pages of User)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __builder {
    ($name:ident, pages of $item:ty) => {
        $crate::rt::options!($name; call.request_mut());

        impl $name {
            /// A stream of the items of all pages, which are fetched as they are needed.
            #[inline]
            pub fn stream(self) -> $crate::pages::Items<$item> {
                self.call.stream()
            }

            /// A stream of the pages.
            #[inline]
            pub fn pages(self) -> $crate::pages::Pages<$item> {
                self.call.pages()
            }

            /// The items of all pages. An error holds the items that were read before it.
            #[inline]
            pub fn all(self) -> $crate::pages::Collect<$item> {
                self.call.all()
            }

            /// The items of all pages, at most `max`. An error holds the items that were read before it.
            #[inline]
            pub fn collect(self, max: usize) -> $crate::pages::Collect<$item> {
                self.call.collect(max)
            }

            /// One page: the first one, or that of `resume`. It says where the next one is.
            #[inline]
            pub fn page(self) -> $crate::pages::PageFuture<$item> {
                self.call.page()
            }

            /// Begins at a place that was saved before instead of at the first page. The call's own query no longer counts.
            #[inline]
            pub fn resume(mut self, cursor: &$crate::pages::Cursor) -> Self {
                self.call = self.call.resume(cursor);
                self
            }

            /// A stream that never ends: when there are no more events, it asks again after a while. For the System Log only.
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
            /// Sends the call and returns the whole response: status, headers, request id, rate limit and value.
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

/// Refuses `.await` on a list in pages, with a message that says what to call.
#[doc(hidden)]
#[macro_export]
macro_rules! __not_awaited {
    ($name:ident, $item:ty) => {
        // `for<'a>` keeps the bound, which nothing fulfills, from being an error here: it is one where the list is awaited. The compiler reports
        // it, rather than that the list is no future, because there is no other way to a `Future` and because it is about another type.
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

/// Stands for `.await`.
#[derive(Debug)]
pub struct Await<'a>(std::marker::PhantomData<&'a ()>);

/// What can be awaited: not a list in pages.
#[diagnostic::on_unimplemented(
    message = "`{L}` comes in pages and cannot be awaited: that would be its first page only",
    label = "call `.all()`, `.collect(max)`, `.stream()`, `.pages()` or `.page()` on this list",
    note = "`.all().await` returns every item, `.stream()` yields them one by one, `.page().await` returns one page and the cursor of the next"
)]
pub trait Gives<L> {}

pub use {__builder as builder, __not_awaited as not_awaited, __options as options};
