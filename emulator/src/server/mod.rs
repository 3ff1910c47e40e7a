//! The layer between HTTP and an org: authentication, rate limits, faults and the request log. It is independent of the resources.

mod auth;
mod control;
mod engine;
pub(crate) mod faults;
mod http_server;
mod jwt;
mod limits;
mod oauth;
mod replies;
pub(crate) mod requests;
mod transport;

pub(crate) use auth::Access;
pub(crate) use engine::{Engine, Settings, lock};
pub(crate) use http_server::Server;
pub(crate) use oauth::register_client;
pub use transport::EmulatorTransport;
