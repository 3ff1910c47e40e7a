//! An async client for the [Okta Management API](https://developer.okta.com/docs/reference/core-okta-api/): one function per operation, lossless typed
//! models, pagination, retries, rate limiting and OAuth 2.0.
//!
//! ```no_run
//! # #[cfg(all(feature = "reqwest", feature = "user"))]
//! # async fn example() -> Result<(), okta_sdk::Error> {
//! use okta_sdk::models::{CreateUserRequest, UserProfile};
//! use okta_sdk::{Okta, Optional, filter};
//!
//! let okta = Okta::from_env()?; // OKTA_CLIENT_ORGURL, OKTA_CLIENT_TOKEN, ~/.okta/okta.yaml, ...
//!
//! // `.await` returns the body. `.optional()` turns a not-found from Okta into `None`.
//! let ada = okta.user().get_user("ada@example.com").await.optional()?;
//!
//! // Optional parameters are methods. Anything you set is sent, including `false`.
//! let profile = UserProfile::new().first_name("Bob").last_name("Roe").email("bob@example.com");
//! let bob = CreateUserRequest::new().profile(profile.login("bob@example.com"));
//! let bob = okta.user().create_user(&bob).activate(false).await?;
//!
//! // `stream()` fetches pages on demand.
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
//! Functions are grouped by the API's tags in [`api`] and have Okta's names. Search this documentation for what you want to do, such as `list users`, or for Okta's operation ID, such as
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
//! | `rustls` | yes | TLS with rustls and the platform's trust store |
//! | `gzip` | yes | compressed responses |
//! | `oauth` | yes | service apps: private-key JWT, external signers, DPoP; adds no crates if `rustls` is on |
//! | `config-file` | yes | `~/.okta/okta.yaml` and project files |
//! | `all-apis` | yes | all tags; to build faster, name only the tags that you use |
//! | `rustls-ring` | | in place of `rustls`: TLS with rustls and ring, which compiles faster than AWS-LC |
//! | `native-tls` | | in place of `rustls`: the platform's TLS library |
//! | `http2` | | HTTP/2 |
//! | `blocking` | | calls that block their thread, without an async runtime |
//! | `chrono`, `time` | | conversions between [`DateTime`](model::DateTime) and the types of these crates |
//! | `recording` | | transports that record traffic and replay it |
//! | `testing` | | test utilities: the module `testing`; includes `recording` |
//! | `registry` | | tables of all operations and models, for tools |
//!
//! Tags: `application`, `authenticator`, `authorization-server`, `brand`, `domain`, `event-hook`, `feature`, `group`, `group-schema`, `identity-provider`, `inline-hook`,
//! `linked-object`, `log`, `network-zone`, `org`, `policy`, `profile-mapping`, `session`, `subscription`, `template`, `threat-insight`, `trusted-origin`, `user`,
//! `user-factor`, `user-schema`, `user-type`.
//!
//! # Modules
//!
//! - [`api`] and [`models`] are generated from Okta's spec: operations by tag, and what requests and responses contain.
//! - [`model`] has the types that fields of models have, and the trait that all models implement; [`filter`] builds `filter` and `search` expressions.
//! - [`call`] has calls, their options and responses; [`pages`] has paged lists, cursors and the System Log stream.
//! - [`error`] has the one error type and its kinds.
//! - [`auth`] and [`config`] configure a client; [`transport`] sends its requests, and can be replaced or wrapped, for tests and middleware.
//!
//! Calls run inside a [Tokio](https://tokio.rs) runtime with its time driver enabled, or block with the feature `blocking`. WebAssembly is not supported: the
//! runtime needs Tokio's clock, and an administrator's credentials do not belong in a browser. Responses are not cached, because a cache cannot see changes made
//! elsewhere and would report access that has been revoked.
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
/// The crate whose types are used for statuses, headers and requests.
pub use http;
/// The crate whose `Timestamp` a [`DateTime`](model::DateTime) contains.
pub use jiff;
/// The crate whose client [`OktaBuilder::http_client`] takes.
#[cfg(feature = "reqwest")]
pub use reqwest;
