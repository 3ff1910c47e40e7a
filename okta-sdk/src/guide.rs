//! The guide: how to do things with the SDK, one chapter per topic.
//!
//! | chapter | read it to |
//! |---|---|
//! | [`getting_started`] | install the SDK and make the first calls |
//! | [`authentication`] | set up a service app or an API token |
//! | [`pagination`] | read long lists and follow the System Log |
//! | [`errors`] | decide what to do when a call fails |
//! | [`retries_and_rate_limits`] | tune waiting, retrying and timeouts |
//! | [`models`] | create, read and change objects, custom attributes included |
//! | [`polymorphic_types`] | work with the different kinds of applications, policies and factors |
//! | [`filters`] | build `filter` and `search` expressions |
//! | [`testing`] | test your code without an Okta org |
//! | [`recording_and_replay`] | run tests from recorded traffic |
//! | [`tracing`] | see what the SDK does |
//! | [`updating_the_spec`] | generate the SDK from a newer spec or your own |
//! | [`migrating_from_okta`] | migrate from the `okta` crate 0.7 |
//! | [`recipes`] | copy the code for a common task |
//!
//! The modules are empty: they exist only in the documentation.

macro_rules! chapters {
    ($($name:ident $file:literal;)*) => {
        $(#[doc = include_str!($file)]
        pub mod $name {})*
    };
}
chapters! {
    getting_started "guide/getting-started.md";
    authentication "guide/authentication.md";
    pagination "guide/pagination.md";
    errors "guide/errors.md";
    retries_and_rate_limits "guide/retries-and-rate-limits.md";
    models "guide/models.md";
    polymorphic_types "guide/polymorphic-types.md";
    filters "guide/filters.md";
    recording_and_replay "guide/recording-and-replay.md";
    tracing "guide/tracing.md";
    updating_the_spec "guide/updating-the-spec.md";
    migrating_from_okta "guide/migrating-from-okta.md";
    recipes "guide/recipes.md";
}

// Its examples need the emulator, which depends on this crate: the workspace's tests compile them.
#[cfg_attr(not(doctest), doc = include_str!("guide/testing.md"))]
pub mod testing {}
