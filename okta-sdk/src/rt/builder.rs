//! What every builder of a call can do.

/// Gives a builder with a field `call` what [`Call`](crate::call::Call) can do: `builder!(ListActiveUsers, Vec<User>)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __builder {
    ($name:ident, Vec<$item:ty>) => {
        $crate::rt::builder!(@any $name, Vec<$item>);

        impl $name {
            /// A stream of the items of all pages.
            #[inline]
            pub fn stream(self) -> $crate::pages::Items<$item> {
                self.call.stream()
            }

            /// A stream of the pages.
            #[inline]
            pub fn pages(self) -> $crate::pages::Pages<$item> {
                self.call.pages()
            }

            /// The items of all pages, at most `max`.
            #[inline]
            pub fn collect(self, max: usize) -> $crate::pages::Collect<$item> {
                self.call.collect(max)
            }
        }
    };
    ($name:ident, $output:ty) => {
        $crate::rt::builder!(@any $name, $output);
    };
    (@any $name:ident, $output:ty) => {
        impl $name {
            /// Sends the call and gives everything about the answer.
            #[inline]
            pub fn send(self) -> $crate::call::ResponseFuture<$output> {
                self.call.send()
            }

            /// Sets a header for this call.
            #[inline]
            pub fn header(mut self, name: &str, value: impl ::std::convert::AsRef<str>) -> Self {
                self.call = self.call.header(name, value);
                self
            }

            /// Sets how long the call may take as a whole, waits and retries included.
            #[inline]
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call = self.call.timeout(timeout);
                self
            }

            /// Sets when this call is tried again, and how often.
            #[inline]
            pub fn retry(mut self, retry: $crate::call::RetryOptions) -> Self {
                self.call = self.call.retry(retry);
                self
            }

            /// Sends the call, waits, and gives the value.
            ///
            /// # Errors
            ///
            /// The call failed, or the thread belongs to an async runtime, which must not be blocked.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn wait(self) -> ::std::result::Result<$output, $crate::Error> {
                self.call.wait()
            }

            /// The call with the parameters that have been set; it has further options.
            #[inline]
            pub fn call(self) -> $crate::call::Call<$output> {
                self.call
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

pub use __builder as builder;
