//! An async client for the [Okta Management API](https://developer.okta.com/docs/reference/core-okta-api/): one function per operation, typed models that lose nothing,
//! paging, retries, rate limits, OAuth 2.0.
//!
//! ```no_run
//! # #[cfg(all(feature = "reqwest", feature = "user"))]
//! # async fn example() -> Result<(), okta_sdk::Error> {
//! use okta_sdk::models::{CreateUserRequest, UserProfile};
//! use okta_sdk::{Okta, Optional, filter};
//!
//! let okta = Okta::from_env()?; // OKTA_CLIENT_ORGURL, OKTA_CLIENT_TOKEN, ~/.okta/okta.yaml, ...
//!
//! // `.await` returns the body. `.optional()` turns a not-found into `None`.
//! let ada = okta.user().get_user("ada@example.com").await.optional()?;
//!
//! // Optional parameters are methods. Whatever you set is sent, `false` included.
//! let profile = UserProfile::new().first_name("Bob").last_name("Roe").email("bob@example.com");
//! let bob = CreateUserRequest::new().profile(profile.login("bob@example.com"));
//! let bob = okta.user().create_user(&bob).activate(false).await?;
//!
//! // Lists are streams: pages are fetched as they are needed.
//! let in_engines = filter::eq("profile.department", "Engines");
//! let mut staff = okta.user().list_users().search(in_engines).stream();
//! while let Some(user) = staff.try_next().await? {
//!     println!("{:?} {:?}", user.id, user.status);
//! }
//!
//! // Models have methods for their own operations.
//! bob.deactivate(&okta).await?;
//! # Ok(())
//! # }
//! ```
//!
//! The [`guide`] explains each topic with examples. New here? Begin with [`guide::getting_started`].
//!
//! # Authentication
//!
//! | you have | use |
//! |---|---|
//! | environment variables or `okta.yaml` | [`Okta::from_env`] |
//! | an API token | [`Okta::new`], [`OktaBuilder::token`] |
//! | a service app with a private key | [`OktaBuilder::oauth`] with [`auth::OAuth::private_key`] |
//! | an access token | [`OktaBuilder::bearer`] |
//!
//! [`guide::authentication`] has the steps in Okta's Admin Console and the scopes.
//!
//! # Find an operation
//!
//! Functions are grouped by the API's tags in [`api`] and carry Okta's names. Search this documentation for what you want to do, such as `list users`, or for Okta's operation ID, such as
//! `listUsers`.
//!
//! | to | call |
//! |---|---|
//! | list or search users | [`okta.user().list_users()`](api::user::UserApi::list_users) |
//! | get a user by ID or login | [`okta.user().get_user(id)`](api::user::UserApi::get_user) |
//! | create a user | [`okta.user().create_user(&request)`](api::user::UserApi::create_user) |
//! | change some fields of a user | [`okta.user().partial_update_user(id, &user)`](api::user::UserApi::partial_update_user) |
//! | suspend a user, and undo it | [`suspend_user`](api::user::UserApi::suspend_user), [`unsuspend_user`](api::user::UserApi::unsuspend_user) |
//! | deactivate a user, then delete it | [`deactivate_user`](api::user::UserApi::deactivate_user), [`deactivate_or_delete_user`](api::user::UserApi::deactivate_or_delete_user) |
//! | reset a password, end all sessions | [`reset_password`](api::user::UserApi::reset_password), [`clear_user_sessions`](api::user::UserApi::clear_user_sessions) |
//! | give a user an administrator role | [`assign_role_to_user`](api::user::UserApi::assign_role_to_user) |
//! | list groups, create one | [`okta.group().list_groups()`](api::group::GroupApi::list_groups), [`create_group`](api::group::GroupApi::create_group) |
//! | list, add and remove the members of a group | [`list_group_users`](api::group::GroupApi::list_group_users), [`add_user_to_group`](api::group::GroupApi::add_user_to_group), [`remove_user_from_group`](api::group::GroupApi::remove_user_from_group) |
//! | add members to a group by rule | [`create_group_rule`](api::group::GroupApi::create_group_rule), [`activate_group_rule`](api::group::GroupApi::activate_group_rule) |
//! | list applications, create one | [`okta.application().list_applications()`](api::application::ApplicationApi::list_applications), [`create_application`](api::application::ApplicationApi::create_application) |
//! | assign an application to a user or a group | [`assign_user_to_application`](api::application::ApplicationApi::assign_user_to_application), [`create_application_group_assignment`](api::application::ApplicationApi::create_application_group_assignment) |
//! | enroll and list factors | [`okta.user_factor().enroll_factor(id, &factor)`](api::user_factor::UserFactorApi::enroll_factor), [`list_factors`](api::user_factor::UserFactorApi::list_factors) |
//! | list and create policies and rules | [`okta.policy().list_policies(type)`](api::policy::PolicyApi::list_policies), [`create_policy`](api::policy::PolicyApi::create_policy), [`create_policy_rule`](api::policy::PolicyApi::create_policy_rule) |
//! | read the System Log | [`okta.log().get_logs()`](api::log::LogApi::get_logs) |
//! | add custom attributes to users | [`okta.user_schema().update_user_profile(id, &schema)`](api::user_schema::UserSchemaApi::update_user_profile) |
//! | create a network zone | [`okta.network_zone().create_network_zone(&zone)`](api::network_zone::NetworkZoneApi::create_network_zone) |
//! | call an endpoint that is not in the spec | [`Okta::raw`] |
//!
//! # Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `reqwest` | yes | the HTTP client; without it, bring a [`Transport`](transport::Transport) |
//! | `rustls` | yes | TLS by rustls, with the trust store of the platform |
//! | `gzip` | yes | compressed responses |
//! | `oauth` | yes | service apps: private-key JWT, signers, DPoP; no further crates beside `rustls` |
//! | `config-file` | yes | `~/.okta/okta.yaml` and project files |
//! | `all-apis` | yes | every tag; name tags instead to build faster |
//! | `rustls-ring` | | TLS by rustls with ring instead of AWS-LC, in place of `rustls` |
//! | `native-tls` | | TLS by the platform, in place of `rustls` |
//! | `http2` | | HTTP/2 |
//! | `blocking` | | calls that block their thread, without an async runtime |
//! | `chrono`, `time` | | conversions of dates |
//! | `recording` | | transports that record traffic and respond from a recording |
//! | `testing` | | a kit for tests: the module `testing`; includes `recording` |
//! | `registry` | | every operation and model as a table, for tools |
//!
//! Tags: `application`, `authenticator`, `authorization-server`, `brand`, `domain`, `event-hook`, `feature`, `group`, `group-schema`, `identity-provider`, `inline-hook`,
//! `linked-object`, `log`, `network-zone`, `org`, `policy`, `profile-mapping`, `session`, `subscription`, `template`, `threat-insight`, `trusted-origin`, `user`,
//! `user-factor`, `user-schema`, `user-type`.
//!
//! # Modules
//!
//! - [`api`] and [`models`] are generated from Okta's spec: operations by tag, and what requests and responses contain.
//! - [`model`] is what every model can do; [`filter`] builds `filter` and `search` expressions.
//! - [`call`] is a call and its response; [`pages`] are lists in pages and the System Log as it grows.
//! - [`error`] is what can go wrong, in one type.
//! - [`auth`] and [`config`] configure a client; [`transport`] carries its requests, and is replaced or wrapped in tests and middleware.
//!
//! Calls run inside a [Tokio](https://tokio.rs) runtime with its time driver enabled, or block with the feature `blocking`. WebAssembly is not supported: the
//! runtime needs Tokio's clock, and an administrator's credentials do not belong in a browser. Responses are not cached, because a cache that misses a change made
//! elsewhere is wrong about who has access.
//!
//! This is an independent project; it is not affiliated with, endorsed or supported by Okta, Inc.
// Shows on docs.rs which feature an item needs.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

pub mod auth;
pub mod call;
mod client;
pub mod config;
pub mod error;
mod facts;
pub mod filter;
#[rustfmt::skip]
#[allow(clippy::module_inception, reason = "a model may have the name of its tag")]
mod generated;
#[cfg(any(doc, doctest))]
pub mod guide;
pub mod model;
pub mod pages;
mod pipeline;
#[cfg(feature = "registry")]
pub mod registry;
#[doc(hidden)]
pub mod rt;
#[cfg(feature = "testing")]
pub mod testing;
pub mod transport;

pub use bytes::Bytes;
#[cfg(feature = "blocking")]
pub use client::blocking;
pub use client::{Okta, OktaBuilder, Raw, RawCall};
pub use error::{Error, Optional};
pub use facts::{InvalidOrgUrl, OrgUrl};
pub use generated::{api, models};
/// Statuses, headers and requests are its types.
pub use http;
/// Dates are made of its `Timestamp`.
pub use jiff;
/// The HTTP client that [`OktaBuilder::http_client`] takes.
#[cfg(feature = "reqwest")]
pub use reqwest;
