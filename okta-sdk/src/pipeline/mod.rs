//! Sends every request: governor, credentials, transport, and retries.
//!
//! One non-generic function sends everything. It consults three small traits: [`Governor`] (when may it be sent?), [`Authenticator`] (with which
//! credentials?) and [`RetryPolicy`] (is it retried?).

mod authenticator;
mod bare_token;
mod cursor;
mod envelope;
mod governor;
mod handle;
mod headers;
pub(crate) mod jitter;
mod link_header;
mod options;
mod pager;
mod prepared;
mod raw_response;
mod reset_clock;
mod retry;
mod server_time;
mod trace;

#[cfg(test)]
mod tests;

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use tokio::time::Instant;
use tracing::Instrument;

use crate::Error;
use crate::error::{ErrorKind, Masks, ServiceError, Stage, is_error_object};
use crate::facts::request_id;
use crate::transport::{Attempt, TransportError, TransportErrorKind, TransportResult};

pub(crate) use authenticator::{ApiToken, Authenticator, Generation, NoCredentials, Renewal};
pub(crate) use bare_token::problem_of;
pub use cursor::{Cursor, InvalidCursor};
pub(crate) use governor::{Governor, Limiter, NoGovernor};
pub(crate) use handle::Inner;
pub use handle::Okta;
pub(crate) use headers::checked_header;
pub(crate) use options::CallOptions;
pub use options::RetryOptions;
pub(crate) use pager::{Pager, SYSTEM_LOG, start_list};
pub(crate) use prepared::Prepared;
pub(crate) use raw_response::AT_ONCE;
pub(crate) use raw_response::Deadline;
pub use raw_response::RawResponse;
pub(crate) use reset_clock::ResetClock;
pub(crate) use retry::{Backoff, RetryPolicy, Tried};
#[cfg(feature = "oauth")]
pub(crate) use server_time::server_time;

/// The future of a trait object.
pub(crate) type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

const RETRY_FOR: &str = "x-okta-retry-for";
const RETRY_COUNT: &str = "x-okta-retry-count";

/// Sends a request. The future is boxed here, so that callers' crates do not compile it.
pub(crate) fn start(request: Result<Prepared, Error>) -> BoxFuture<'static, Result<RawResponse, Error>> {
    Box::pin(send(request))
}

/// Sends a request, with retries.
async fn send(request: Result<Prepared, Error>) -> Result<RawResponse, Error> {
    let request = request?;
    let operation = request.operation;
    if tokio::runtime::Handle::try_current().is_err() {
        let message = "there is no Tokio runtime: await calls inside one, or use the feature `blocking`";
        return Err(Error::configuration(message).in_operation(operation));
    }
    let mut call = Call::new(request);
    let span = trace::span(&call.request);
    let limit = call.request.options.timeout;
    let run = call.run(span.clone()).instrument(span.clone());
    let result = match limit {
        None => run.await,
        Some(limit) => match tokio::time::timeout(limit, run).await {
            Ok(result) => result,
            Err(_) => Err(call.out_of_time(limit)),
        },
    };
    result.map_err(|error| error.in_operation(operation)).inspect_err(|error| trace::failed(&span, error))
}

/// A call in progress.
struct Call {
    request: Prepared,
    started: Instant,
    attempts: u32,
    retries: u32,
    /// The reasons why the request was sent again at once after its credentials were rejected.
    renewals: Vec<Renewal>,
    /// The credentials that the call was sent with.
    masks: Masks,
    /// Okta's ID of the first response that led to a retry.
    first_request_id: Option<HeaderValue>,
    /// What the call is waiting for.
    stage: Stage,
    /// The last response that led to a retry: why the call has to wait.
    refusal: Option<http::Response<Bytes>>,
}

/// What to do after an attempt.
enum Step {
    Done(http::Response<Bytes>),
    Again(Duration),
    Failed(Error),
}

impl Call {
    fn new(request: Prepared) -> Self {
        Self {
            request,
            started: Instant::now(),
            attempts: 0,
            retries: 0,
            renewals: Vec::new(),
            masks: Masks::default(),
            first_request_id: None,
            stage: Stage::RateLimit,
            refusal: None,
        }
    }

    /// The error of a call that timed out: the last response, if the call waited because of it.
    fn out_of_time(&mut self, limit: Duration) -> Error {
        let is_waiting = matches!(self.stage, Stage::RateLimit | Stage::Retry);
        match self.refusal.take().filter(|_| is_waiting) {
            Some(response) => self.service_error(response),
            None => Error::new(ErrorKind::OutOfTime { limit, stage: self.stage }),
        }
    }

    fn deadline(&self) -> Option<Deadline> {
        let limit = self.request.options.timeout?;
        Some(Deadline { at: self.started.checked_add(limit)?, limit })
    }

    fn service_error(&self, response: http::Response<Bytes>) -> Error {
        let (head, body) = response.into_parts();
        Error::new(ErrorKind::Service(Box::new(ServiceError::new(head.status, head.headers, body, &self.masks))))
    }

    async fn run(&mut self, span: tracing::Span) -> Result<RawResponse, Error> {
        loop {
            self.attempts += 1;
            let (outcome, generation) = self.attempt().await?;
            if let Ok(response) = &outcome {
                trace::answered(&span, response, self.attempts, &self.masks);
            }
            match self.judge(outcome, generation)? {
                Step::Done(response) => {
                    let (head, body) = response.into_parts();
                    return Ok(RawResponse {
                        operation: self.request.operation,
                        output: self.request.output,
                        status: head.status,
                        headers: head.headers,
                        body,
                        envelope: None,
                        attempts: self.attempts,
                        strict: self.request.options.strict,
                        masks: std::mem::take(&mut self.masks),
                        deadline: self.deadline(),
                    });
                }
                Step::Failed(error) => return Err(error),
                Step::Again(wait) if wait.is_zero() => {}
                Step::Again(wait) => {
                    self.stage = Stage::Retry;
                    tokio::time::sleep(wait).await;
                }
            }
        }
    }

    /// Sends the request once.
    async fn attempt(&mut self) -> Result<(TransportResult, Generation), Error> {
        let call = &self.request;
        let attempt = Attempt {
            operation: call.operation,
            template: call.template.clone(),
            number: self.attempts,
            timeout: call.options.attempt_timeout,
            max_response_bytes: call.options.max_response_bytes,
        };
        let asked = Instant::now();
        let governor = if call.options.governed { call.okta.governor() } else { &NoGovernor };
        self.stage = Stage::RateLimit;
        let limit = call.options.timeout;
        let Ok(mut permit) = governor.acquire(&attempt, self.deadline().map(|deadline| deadline.at)).await else {
            return Err(self.out_of_time(limit.unwrap_or_default()));
        };
        trace::waited(self.attempts, asked.elapsed());
        // Credentials are added after the wait: a token may expire during it, and a proof must be fresh.
        self.stage = Stage::Credentials;
        let mut request = self.http(attempt);
        let call = &self.request;
        let generation = call.okta.auth().apply(&call.okta, &mut request).await?;
        self.masks.learn(request.headers(), request.body());
        self.stage = Stage::Response;
        permit.sent();
        let sent = Instant::now();
        let sending = call.okta.transport().send(request);
        let outcome = match call.options.attempt_timeout {
            None => sending.await,
            Some(limit) => match tokio::time::timeout(limit, sending).await {
                Ok(outcome) => outcome,
                Err(_) => Err(TransportError::new(TransportErrorKind::Timeout).with_source(format!("no response within {limit:?}"))),
            },
        };
        let outcome = outcome.and_then(|response| {
            let fits = response.body().len() <= call.options.max_response_bytes;
            if fits { Ok(response) } else { Err(TransportError::new(TransportErrorKind::TooLarge)) }
        });
        let outcome = outcome.map_err(|error| error.with_host(call.okta.org_url().authority()).masked(&self.masks));
        if let Ok(response) = &outcome {
            call.okta.reset_clock().hear(response, sent, Instant::now());
        }
        permit.answered(outcome.as_ref());
        Ok((outcome, generation))
    }

    fn http(&self, attempt: Attempt) -> http::Request<Bytes> {
        let call = &self.request;
        let mut request = http::Request::new(call.body.clone());
        *request.method_mut() = call.method.clone();
        *request.uri_mut() = call.uri.clone();
        *request.headers_mut() = call.headers.clone();
        self.set_retry_headers(request.headers_mut());
        request.extensions_mut().insert(attempt);
        request
    }

    /// Okta asks clients to report the request that it rejected first, and the number of the retry.
    fn set_retry_headers(&self, headers: &mut HeaderMap) {
        if self.retries > 0 {
            if let Some(id) = &self.first_request_id {
                headers.insert(RETRY_FOR, id.clone());
            }
            headers.insert(RETRY_COUNT, self.retries.into());
        }
    }

    fn judge(&mut self, outcome: TransportResult, generation: Generation) -> Result<Step, Error> {
        let call = &self.request;
        if let Ok(response) = &outcome {
            let renewal = call.okta.auth().answered(generation, response);
            // Okta's error object is an error with any status.
            if response.status().is_success() && !is_error_object(response.body()) {
                return outcome.map(Step::Done).map_err(Error::from);
            }
            let refused = matches!(response.status(), StatusCode::UNAUTHORIZED | StatusCode::BAD_REQUEST);
            if let Some(renewal) = renewal.filter(|renewal| refused && !self.renewals.contains(renewal)) {
                self.renewals.push(renewal);
                return Ok(Step::Again(Duration::ZERO));
            }
        }
        let elapsed = self.started.elapsed();
        let tried = Tried {
            method: &call.method,
            template: &call.template,
            options: &call.options.retry,
            retries: self.retries,
            time_left: call.options.timeout.map(|limit| limit.saturating_sub(elapsed)),
            outcome: outcome.as_ref(),
            clock: call.okta.reset_clock(),
        };
        let wait = if self.retries < call.options.retry.max_retries { call.okta.retry_policy().wait(&tried) } else { None };
        if let Some(wait) = wait {
            trace::retrying(&tried, self.attempts, wait);
            self.retries += 1;
            if self.first_request_id.is_none() {
                let id = outcome.as_ref().ok().and_then(|response| HeaderValue::from_str(request_id(response.headers())?).ok());
                self.first_request_id = id;
            }
            self.refusal = outcome.ok();
            return Ok(Step::Again(wait));
        }
        Ok(Step::Failed(match outcome {
            Ok(response) => self.service_error(response),
            Err(error) => error.into(),
        }))
    }
}
