//! Caches and renews access tokens.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::HeaderValue;
use tokio::time::Instant;

use super::dpop::Prover;
use super::flight::{Crash, Flight, WeakFlight, lock};
use crate::Error;
use crate::model::Secret;
use crate::pipeline::Generation;

/// How long the old token is used after a failed renewal before the next one.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long a token is still used if it replaced a rejected one and is rejected as well. The token is not the cause then, and requesting one after
/// another would not help.
const STUBBORNNESS: Duration = Duration::from_secs(60);

/// An access token.
pub(super) struct AccessToken {
    pub(super) secret: Secret,
    /// The value of `Authorization`.
    pub(super) header: HeaderValue,
    /// Proves possession of the key; `None` for a token that is not bound.
    pub(super) prover: Option<Arc<Prover>>,
    pub(super) expires: Instant,
    pub(super) renew: Instant,
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken").field("bound", &self.prover.is_some()).finish_non_exhaustive()
    }
}

/// The token of a client, shared by its clones.
pub(super) struct Tokens {
    state: Mutex<State>,
}

struct State {
    current: Option<Current>,
    generation: Generation,
    /// The renewal in progress.
    flight: WeakFlight<Result<Current, Error>>,
    /// After a failed renewal: no early renewal before this moment.
    not_before: Option<Instant>,
    /// Whether the last token was rejected, and none has been accepted since.
    refused: bool,
}

/// A token and its state.
#[derive(Clone, Debug)]
pub(super) struct Current {
    pub(super) token: Arc<AccessToken>,
    pub(super) generation: Generation,
    since: Instant,
}

impl Tokens {
    pub(super) fn new() -> Self {
        let state = State { current: None, generation: 0, flight: WeakFlight::none(), not_before: None, refused: false };
        Self { state: Mutex::new(state) }
    }

    /// The token, or a new one from `fetch`, which one caller runs for all that wait.
    pub(super) async fn get<F>(self: &Arc<Self>, fetch: impl FnOnce() -> F) -> Result<Current, Error>
    where
        F: Future<Output = Result<AccessToken, Error>> + Send + 'static,
    {
        let flight = {
            let mut state = lock(&self.state);
            if let Some(current) = state.fresh() {
                return Ok(current);
            }
            match state.flight.upgrade() {
                Some(flight) => flight,
                None => {
                    let (tokens, fetching) = (self.clone(), fetch());
                    let flight = Flight::new(async move { tokens.land(fetching.await) });
                    state.flight = flight.downgrade();
                    flight
                }
            }
        };
        match flight.await {
            Ok(Ok(current)) => Ok(current),
            // A token that is due for renewal is still valid.
            Ok(Err(error)) => lock(&self.state).valid().ok_or(error),
            Err(Crash::Circular) => lock(&self.state)
                .valid()
                .ok_or_else(|| Error::authentication("the signer waits for the access token that it signs for: give it its own client")),
            Err(Crash::Broken) => {
                lock(&self.state).flight = WeakFlight::none();
                Err(Error::authentication("the renewal of the access token panicked"))
            }
        }
    }

    /// Stores the result of a renewal.
    fn land(&self, outcome: Result<AccessToken, Error>) -> Result<Current, Error> {
        let mut state = lock(&self.state);
        state.flight = WeakFlight::none();
        match outcome {
            Ok(token) => {
                state.generation += 1;
                let current = Current { token: Arc::new(token), generation: state.generation, since: Instant::now() };
                state.current = Some(current.clone());
                state.not_before = None;
                Ok(current)
            }
            Err(error) => {
                state.not_before = Some(Instant::now() + PATIENCE);
                if state.valid().is_some() {
                    tracing::warn!(target: "okta_sdk", %error, "the access token cannot be renewed yet; the old one is used");
                }
                Err(error)
            }
        }
    }

    /// The API accepted a request with this token.
    pub(super) fn accept(&self, generation: Generation) {
        let mut state = lock(&self.state);
        if state.generation == generation {
            state.refused = false;
        }
    }

    /// The API rejected a request with this token; `true` if another attempt would use another token.
    pub(super) fn refuse(&self, generation: Generation) -> bool {
        let mut state = lock(&self.state);
        let Some(current) = state.current.as_ref().filter(|current| current.generation == generation) else {
            return true;
        };
        if state.refused && current.since.elapsed() < STUBBORNNESS {
            return false;
        }
        state.refused = true;
        state.current = None;
        true
    }
}

impl State {
    /// The token, unless it must be renewed now.
    fn fresh(&self) -> Option<Current> {
        let now = Instant::now();
        let patient = self.not_before.is_some_and(|time| now < time);
        self.valid().filter(|current| patient || now < current.token.renew)
    }

    /// The token, unless it has expired.
    fn valid(&self) -> Option<Current> {
        self.current.clone().filter(|current| Instant::now() < current.token.expires)
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tokens([redacted])")
    }
}
