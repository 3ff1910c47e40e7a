//! Injected faults: what fails, for which operations, and how often.

use std::time::Duration;

use bytes::Bytes;
use http::Response;
use serde_json::{Value, json};

use crate::errors::OktaError;
use crate::json::text;
use crate::org::ids::Ids;

/// The kind of a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// Responds with 429, as if the rate limit were exhausted.
    RateLimit,
    /// Delays the response.
    Latency(Duration),
    /// Responds with this status: 500, 502, 503 or 504.
    ServerError(u16),
    /// Closes the connection without a response, after the request has taken effect.
    Drop,
    /// Truncates the response body.
    MalformedBody,
    /// Responds with 401, as if the token had expired.
    ExpiredToken,
    /// Returns an empty list for `search`, as if the search index lagged behind.
    StaleSearch,
}

/// A fault to inject: its kind, and the requests that it affects.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    kind: FaultKind,
    operation: Option<String>,
    probability: f64,
    left: Option<u32>,
}

impl Fault {
    /// Creates a fault that affects every request.
    pub fn new(kind: FaultKind) -> Self {
        Self { kind, operation: None, probability: 1.0, left: None }
    }

    /// Limits the fault to one operation, given by its operationId.
    #[must_use]
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Sets the probability that a request is affected, from 0 to 1. The emulator's seed decides which requests are.
    #[must_use]
    pub fn probability(mut self, probability: f64) -> Self {
        self.probability = probability.clamp(0.0, 1.0);
        self
    }

    /// Limits the fault to this many requests.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.left = Some(times);
        self
    }

    /// Reads a fault from JSON: `{"kind": "latency", "millis": 200, "operation": "getUser", "probability": 0.5, "times": 3}`.
    ///
    /// # Errors
    ///
    /// The kind is unknown.
    pub(crate) fn from_json(value: &Value) -> Result<Self, String> {
        let number = |name| value.get(name).and_then(Value::as_u64);
        let kind = match text(value, "kind") {
            "rate-limit" => FaultKind::RateLimit,
            "latency" => FaultKind::Latency(Duration::from_millis(number("millis").unwrap_or(100))),
            "server-error" => FaultKind::ServerError(number("status").and_then(|status| u16::try_from(status).ok()).unwrap_or(500)),
            "drop" => FaultKind::Drop,
            "malformed-body" => FaultKind::MalformedBody,
            "expired-token" => FaultKind::ExpiredToken,
            "stale-search" => FaultKind::StaleSearch,
            other => {
                return Err(format!(
                    "\"{other}\" is not a fault kind; use rate-limit, latency, server-error, drop, malformed-body, expired-token or stale-search"
                ));
            }
        };
        let mut fault = Self::new(kind).probability(value.get("probability").and_then(Value::as_f64).unwrap_or(1.0));
        fault.operation = value.get("operation").and_then(Value::as_str).map(str::to_owned);
        fault.left = number("times").and_then(|times| u32::try_from(times).ok());
        Ok(fault)
    }

    /// The fault as JSON.
    pub(crate) fn to_json(&self) -> Value {
        let (kind, millis, status) = match &self.kind {
            FaultKind::RateLimit => ("rate-limit", None, None),
            FaultKind::Latency(delay) => ("latency", Some(u64::try_from(delay.as_millis()).unwrap_or(u64::MAX)), None),
            FaultKind::ServerError(status) => ("server-error", None, Some(*status)),
            FaultKind::Drop => ("drop", None, None),
            FaultKind::MalformedBody => ("malformed-body", None, None),
            FaultKind::ExpiredToken => ("expired-token", None, None),
            FaultKind::StaleSearch => ("stale-search", None, None),
        };
        json!({"kind": kind, "millis": millis, "status": status, "operation": self.operation, "probability": self.probability,
            "times": self.left})
    }
}

/// The faults of an emulator.
#[derive(Debug)]
pub(crate) struct Faults {
    faults: Vec<Fault>,
    random: Ids,
}

/// The effect of the faults on one request.
#[derive(Debug, Default)]
pub(crate) struct Effect {
    kinds: Vec<FaultKind>,
}

impl Faults {
    pub(crate) fn new(seed: u64) -> Self {
        Self { faults: Vec::new(), random: Ids::new(seed ^ 0x5eed) }
    }

    pub(crate) fn add(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    pub(crate) fn set(&mut self, faults: Vec<Fault>) {
        self.faults = faults;
    }

    pub(crate) fn all(&self) -> &[Fault] {
        &self.faults
    }

    /// The effect of the faults on the next request.
    pub(crate) fn draw(&mut self, operation: &str) -> Effect {
        let mut effect = Effect::default();
        for fault in &mut self.faults {
            if fault.left == Some(0) || fault.operation.as_deref().is_some_and(|only| only != operation) {
                continue;
            }
            let chance = (self.random.next() >> 11) as f64 / (1_u64 << 53) as f64;
            if chance < fault.probability {
                fault.left = fault.left.map(|left| left - 1);
                effect.kinds.push(fault.kind.clone());
            }
        }
        effect
    }
}

impl Effect {
    /// The error that replaces the org's response.
    pub(crate) fn error(&self) -> Option<OktaError> {
        self.kinds.iter().find_map(|kind| match kind {
            FaultKind::RateLimit => Some(OktaError::of("E0000047")),
            FaultKind::ServerError(status) => Some(OktaError::new(*status, "E0000009", "Internal Server Error")),
            FaultKind::ExpiredToken => Some(OktaError::of("E0000011")),
            _ => None,
        })
    }

    /// Whether `search` finds nothing.
    pub(crate) fn is_stale(&self) -> bool {
        self.kinds.contains(&FaultKind::StaleSearch)
    }

    pub(crate) fn delay(&self) -> Duration {
        self.kinds.iter().map(|kind| if let FaultKind::Latency(delay) = kind { *delay } else { Duration::ZERO }).sum()
    }

    pub(crate) fn drops(&self) -> bool {
        self.kinds.contains(&FaultKind::Drop)
    }

    /// Truncates a response.
    pub(crate) fn spoil(&self, response: &mut Response<Bytes>) {
        if self.kinds.contains(&FaultKind::MalformedBody) {
            let half = response.body().len() / 2;
            let cut = response.body().slice(..half);
            *response.body_mut() = cut;
        }
    }
}
