//! Access tokens, kept and renewed.

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

/// How long an old token is used before a renewal that failed is tried again.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long a token that was got for a refused one, and is refused as well, is kept all the same: it is not the token's fault then, and
/// asking for one after the other helps nobody.
const STUBBORNNESS: Duration = Duration::from_secs(60);

/// An access token.
pub(super) struct AccessToken {
    pub(super) secret: Secret,
    /// The value of `Authorization`.
    pub(super) header: HeaderValue,
    /// What proves that the token is ours; `None` for a token that is not bound.
    pub(super) prover: Option<Arc<Prover>>,
    pub(super) expires: Instant,
    pub(super) renew: Instant,
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken").field("bound", &self.prover.is_some()).finish_non_exhaustive()
    }
}

/// The token of a client, for all its clones.
pub(super) struct Tokens {
    state: Mutex<State>,
}

struct State {
    current: Option<Current>,
    generation: Generation,
    /// The renewal under way.
    flight: WeakFlight<Result<Current, Error>>,
    /// No early renewal before this, after one that failed.
    not_before: Option<Instant>,
    /// Whether the last token was refused, and none has been accepted since.
    refused: bool,
}

/// A token with what has become of it.
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

    /// The token, or a new one. `fetch` gets it: one caller at a time, for all who wait.
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
            // A token that is due is still good.
            Ok(Err(error)) => lock(&self.state).valid().ok_or(error),
            Err(Crash::Circular) => lock(&self.state).valid().ok_or_else(|| {
                Error::authentication("the signer waits for the access token that it is to sign for: give it a client of its own")
            }),
            Err(Crash::Broken) => {
                lock(&self.state).flight = WeakFlight::none();
                Err(Error::authentication("the renewal of the access token broke down"))
            }
        }
    }

    /// Keeps what a renewal brought.
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

    /// A request with this token was answered by the API, so that the token is good.
    pub(super) fn accept(&self, generation: Generation) {
        let mut state = lock(&self.state);
        if state.generation == generation {
            state.refused = false;
        }
    }

    /// A request with this token was refused; `true` if another try would have another token.
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
    /// The token, if it need not be renewed now.
    fn fresh(&self) -> Option<Current> {
        let now = Instant::now();
        let patient = self.not_before.is_some_and(|time| now < time);
        self.valid().filter(|current| patient || now < current.token.renew)
    }

    /// The token, if it has not run out.
    fn valid(&self) -> Option<Current> {
        self.current.clone().filter(|current| Instant::now() < current.token.expires)
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tokens([redacted])")
    }
}
