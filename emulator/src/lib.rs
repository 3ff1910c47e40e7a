//! An in-memory Okta org, for tests and first steps.
//!
//! It implements every operation of the Management API and keeps state: users have a lifecycle, groups have members, policies have priorities,
//! lists have pages, and errors have Okta's codes. It needs no account and no network.
//!
//! ```
//! use okta_emulator::Emulator;
//!
//! let emulator = Emulator::new();
//! let okta = emulator.okta();
//! # let _ = okta;
//! ```
//!
//! [`Emulator::new`] creates an org without a socket, for tests in the same process. [`Emulator::start`] serves HTTP on a loopback port, for
//! programs in any language.

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod call;
mod errors;
mod families;
mod json;
mod org;
mod page;
mod query;
mod routes;
mod server;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use okta_sdk::Okta;
use serde_json::Value;

pub use org::Strictness;
pub use server::EmulatorTransport;
pub use server::faults::{Fault, FaultKind};
pub use server::requests::{Recorded, RequestLog};

use server::{Access, Engine, Server, Settings};

/// The API token that [`Emulator::okta`] uses.
pub const TOKEN: &str = "00emulator0token0for0tests0only0000000000";

/// An in-memory Okta org.
#[derive(Debug)]
pub struct Emulator {
    engine: Arc<Engine>,
    server: Option<Server>,
}

impl Default for Emulator {
    fn default() -> Self {
        Self::new()
    }
}

impl Emulator {
    /// Creates an org without a socket. Use [`okta`](Self::okta) or [`transport`](Self::transport) to reach it.
    pub fn new() -> Self {
        Self::builder().build()
    }

    /// Starts an org that serves HTTP on a free loopback port.
    ///
    /// # Errors
    ///
    /// Fails if no port can be opened.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Returns a builder, to change the defaults.
    pub fn builder() -> EmulatorBuilder {
        EmulatorBuilder::default()
    }

    /// The base URL of the org, for example `http://127.0.0.1:52310`. Without a socket, only the transport knows the URL.
    pub fn url(&self) -> String {
        self.engine.settings().base
    }

    /// Returns a transport that calls the org in-process.
    pub fn transport(&self) -> EmulatorTransport {
        EmulatorTransport::new(self.engine.clone())
    }

    /// Returns a client that calls the org in-process.
    ///
    /// # Panics
    ///
    /// Does not panic in practice: the client configuration is complete.
    pub fn okta(&self) -> Okta {
        match Okta::builder().org_url(self.url()).token(TOKEN).allow_http_for_tests(true).transport(self.transport()).build() {
            Ok(okta) => okta,
            Err(error) => panic!("a complete configuration: {error}"),
        }
    }

    /// Replaces the org with a fresh one, and clears faults, tokens and the request log. The clock keeps its time.
    pub fn reset(&self) {
        self.engine.reset();
    }

    /// Returns the whole state as JSON, for [`load`](Self::load).
    pub fn state(&self) -> Value {
        self.engine.org().save()
    }

    /// Replaces the state with a snapshot from [`state`](Self::state).
    ///
    /// # Errors
    ///
    /// Fails with [`io::ErrorKind::InvalidData`] if the JSON is not a snapshot.
    pub fn load(&self, state: &Value) -> io::Result<()> {
        self.engine.org().load(state).map_err(|message| io::Error::new(io::ErrorKind::InvalidData, message))
    }

    /// Registers an OAuth client that authenticates with a private key, and returns its client ID. `jwk` is the public key; `scopes` are the
    /// scopes to grant, for example `okta.users.read`.
    pub fn register_client(&self, label: &str, jwk: &Value, scopes: &[&str]) -> String {
        server::register_client(&self.engine, label, jwk, scopes)
    }

    /// Returns a copy of the request log.
    pub fn requests(&self) -> RequestLog {
        server::lock(&self.engine.requests).clone()
    }

    /// Adds a fault.
    pub fn inject(&self, fault: Fault) {
        server::lock(&self.engine.faults).add(fault);
    }

    /// Removes every fault.
    pub fn clear_faults(&self) {
        server::lock(&self.engine.faults).set(Vec::new());
    }

    /// Moves the org's clock forward.
    pub fn advance(&self, by: Duration) {
        self.engine.org().clock.advance(i64::try_from(by.as_millis()).unwrap_or(i64::MAX));
    }

    /// Stops the org's clock at a time, in milliseconds since 1970. [`advance`](Self::advance) still moves it.
    pub fn freeze(&self, millis: i64) {
        self.engine.org().clock.freeze(millis);
    }
}

/// Builds an [`Emulator`].
#[derive(Clone, Debug)]
pub struct EmulatorBuilder {
    listen: SocketAddr,
    settings: Settings,
}

impl Default for EmulatorBuilder {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            settings: Settings {
                base: "https://emulator.okta.test".into(),
                seed: 0x0c7a,
                strictness: Strictness::Standard,
                access: Access::default(),
                per_minute: None,
                print: false,
                check: false,
            },
        }
    }
}

impl EmulatorBuilder {
    /// Sets the address to listen on. The default is a free loopback port.
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Sets the seed of IDs, secrets and random faults. The same seed and the same requests give the same org.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// Sets how strictly requests are validated.
    #[must_use]
    pub fn strictness(mut self, strictness: Strictness) -> Self {
        self.settings.strictness = strictness;
        self
    }

    /// Accepts only this API token. By default, any token is accepted.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.settings.access.token = Some(token.into());
        self
    }

    /// Accepts access tokens only if the emulator's token endpoint issued them, and only for their scopes.
    #[must_use]
    pub fn oauth(mut self, enforced: bool) -> Self {
        self.settings.access.oauth = enforced;
        self
    }

    /// Enforces a rate limit of this many requests per minute for each API family, `/api/v1/users` for example.
    #[must_use]
    pub fn rate_limit(mut self, per_minute: u32) -> Self {
        self.settings.per_minute = Some(per_minute);
        self
    }

    /// Validates every response against the spec, and records differences in [`Recorded::mismatches`].
    #[must_use]
    pub fn check_responses(mut self, check: bool) -> Self {
        self.settings.check = check;
        self
    }

    /// Prints a line for each request.
    #[must_use]
    pub fn print_requests(mut self, print: bool) -> Self {
        self.settings.print = print;
        self
    }

    /// Builds an org without a socket.
    pub fn build(self) -> Emulator {
        Emulator { engine: Arc::new(Engine::new(self.settings)), server: None }
    }

    /// Builds an org and serves it over HTTP.
    ///
    /// # Errors
    ///
    /// Fails if the address is in use or not allowed.
    pub async fn start(self) -> io::Result<Emulator> {
        let listen = self.listen;
        let mut emulator = self.build();
        let server = Server::start(emulator.engine.clone(), listen).await?;
        emulator.engine.set_base(&format!("http://{}", server.address()));
        emulator.server = Some(server);
        Ok(emulator)
    }
}
