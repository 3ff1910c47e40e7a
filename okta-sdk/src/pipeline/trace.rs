//! Traces calls: one span per call, with OpenTelemetry's names for HTTP.
//!
//! Spans have path templates, but no paths and queries, which contain logins and search terms.

use std::time::Duration;

use bytes::Bytes;
use tracing::Span;
use tracing::field::Empty;

use super::{Prepared, Tried};
use crate::Error;
use crate::error::Masks;
use crate::facts::request_id;

/// The span of a call.
pub(super) fn span(request: &Prepared) -> Span {
    tracing::info_span!(
        target: "okta_sdk",
        "okta.call",
        otel.name = request.operation.id,
        otel.kind = "client",
        okta.operation = request.operation.id,
        http.request.method = request.method.as_str(),
        url.template = &*request.template,
        server.address = request.okta.org_url().authority(),
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        okta.request_id = Empty,
        error.type = Empty,
    )
}

/// Traces that a request waited for its turn under the rate limit.
pub(super) fn waited(attempt: u32, wait: Duration) {
    // A request that does not have to wait is granted within microseconds.
    if wait >= Duration::from_millis(1) {
        tracing::debug!(target: "okta_sdk", attempt, wait_ms = milliseconds(wait), "the request waited for its turn");
    }
}

fn milliseconds(wait: Duration) -> u64 {
    u64::try_from(wait.as_millis()).unwrap_or(u64::MAX)
}

/// Records a response in the span.
pub(super) fn answered(span: &Span, response: &http::Response<Bytes>, attempts: u32, masks: &Masks) {
    span.record("http.response.status_code", response.status().as_u16());
    if attempts > 1 {
        span.record("http.request.resend_count", attempts - 1);
    }
    if let Some(id) = request_id(response.headers()).filter(|id| !masks.are_in(id)) {
        span.record("okta.request_id", id);
    }
}

/// Traces a retry.
pub(super) fn retrying(tried: &Tried<'_>, attempt: u32, wait: Duration) {
    let wait_ms = milliseconds(wait);
    match tried.outcome {
        Ok(response) => tracing::debug!(
            target: "okta_sdk",
            attempt,
            wait_ms,
            http.response.status_code = response.status().as_u16(),
            "the request is retried after a wait"
        ),
        Err(error) => tracing::debug!(target: "okta_sdk", attempt, wait_ms, %error, "the request is retried after a wait"),
    }
}

/// Traces that the call failed.
pub(super) fn failed(span: &Span, error: &Error) {
    let kind = match error.status() {
        Some(status) => status.as_u16().to_string(),
        None if error.is_timeout() => "timeout".to_owned(),
        None if error.is_connect() => "connect".to_owned(),
        None if error.is_transport() => "transport".to_owned(),
        None if error.is_authentication() => "authentication".to_owned(),
        None => "_OTHER".to_owned(),
    };
    span.record("error.type", kind);
    span.in_scope(|| tracing::debug!(target: "okta_sdk", %error, "the call failed"));
}
