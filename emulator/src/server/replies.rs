//! HTTP responses: status, headers, `Link`.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, DATE, LINK};
use http::{HeaderName, HeaderValue, Request, Response, StatusCode};
use serde_json::Value;

use super::limits::Counted;
use crate::call::{Content, Reply};
use crate::errors::OktaError;
use crate::org::Org;
use crate::org::clock::format_millis;

/// A JSON response.
pub(crate) fn json(status: u16, value: &Value) -> Response<Bytes> {
    with_type(status, Bytes::from(value.to_string()), "application/json")
}

/// A response with a body of any type.
pub(crate) fn with_type(status: u16, body: Bytes, kind: &'static str) -> Response<Bytes> {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// The response for an error.
pub(crate) fn error(error: &OktaError, id: &str) -> Response<Bytes> {
    json(error.status, &error.body(id))
}

/// The response for a reply.
pub(crate) fn reply(org: &Org, request: &Request<Bytes>, reply: Reply) -> Response<Bytes> {
    let mut response = match &reply.content {
        Content::Json(value) => json(reply.status, value),
        Content::Text(text, kind) => with_type(reply.status, Bytes::from(text.clone()), kind),
        Content::Nothing => {
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::NO_CONTENT);
            response
        }
    };
    if reply.paged {
        let target = request.uri().path_and_query().map_or("/", |target| target.as_str());
        append(&mut response, LINK, &format!("<{}{target}>; rel=\"self\"", org.base));
        if let Some(after) = &reply.next {
            append(&mut response, LINK, &format!("<{}{}>; rel=\"next\"", org.base, next_target(request, after)));
        }
    }
    for (name, value) in &reply.headers {
        append(&mut response, HeaderName::from_static(name), value);
    }
    response
}

/// The address of the next page: that of the request with another `after`.
fn next_target(request: &Request<Bytes>, after: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("after", after);
    for (name, value) in form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()).filter(|(name, _)| name != "after") {
        query.append_pair(&name, &value);
    }
    format!("{}?{}", request.uri().path(), query.finish())
}

fn append(response: &mut Response<Bytes>, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().append(name, value);
    }
}

/// Adds the headers of every response.
pub(crate) fn decorate(response: &mut Response<Bytes>, request_id: &str, org: &Org, counted: Counted) {
    append(response, HeaderName::from_static("x-okta-request-id"), request_id);
    append(response, HeaderName::from_static("x-rate-limit-limit"), &counted.limit.to_string());
    append(response, HeaderName::from_static("x-rate-limit-remaining"), &counted.remaining.to_string());
    append(response, HeaderName::from_static("x-rate-limit-reset"), &counted.reset.to_string());
    append(response, HeaderName::from_static("cache-control"), "no-cache, no-store");
    append(response, DATE, &http_date(org.clock.millis()));
}

/// A time in HTTP's format, `Thu, 01 Jan 1970 00:00:00 GMT`.
pub(crate) fn http_date(millis: i64) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let text = format_millis(millis);
    let part = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default();
    let weekday = usize::try_from(millis.div_euclid(86_400_000).rem_euclid(7)).unwrap_or(0);
    let month = part(5..7).parse::<usize>().unwrap_or(1);
    format!("{}, {} {} {} {} GMT", DAYS[weekday % 7], part(8..10), MONTHS[(month + 11) % 12], part(0..4), part(11..19))
}

#[cfg(test)]
mod tests {
    #[test]
    fn dates_are_those_of_http() {
        assert_eq!(super::http_date(0), "Thu, 01 Jan 1970 00:00:00 GMT");
        assert_eq!(super::http_date(1_709_210_096_123), "Thu, 29 Feb 2024 12:34:56 GMT");
    }
}
