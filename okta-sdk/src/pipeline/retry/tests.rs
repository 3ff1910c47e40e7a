//! The rules, one by one, without a pipeline.

use std::time::Duration;

use bytes::Bytes;
use http::{Method, Response};

use super::{Backoff, RetryPolicy, Tried};
use crate::pipeline::{ResetClock, RetryOptions};
use crate::transport::{TransportError, TransportErrorKind};

/// 60 seconds after 1970.
const DATE: &str = "Thu, 01 Jan 1970 00:01:00 GMT";

type Outcome = Result<Response<Bytes>, TransportError>;

fn answer(status: u16, headers: &[(&str, &str)]) -> Outcome {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    Ok(response.body(Bytes::new()).unwrap())
}

fn error(kind: TransportErrorKind) -> Outcome {
    Err(TransportError::new(kind))
}

struct Case {
    method: Method,
    template: &'static str,
    options: RetryOptions,
    retries: u32,
    time_left: Option<Duration>,
}

impl Case {
    fn new(method: Method) -> Self {
        Self { method, template: "/api/v1/groups/{groupId}", options: RetryOptions::new(), retries: 0, time_left: None }
    }

    fn wait(&self, outcome: &Outcome) -> Option<Duration> {
        Backoff::new().wait(&Tried {
            template: self.template,
            method: &self.method,
            options: &self.options,
            retries: self.retries,
            time_left: self.time_left,
            outcome: outcome.as_ref(),
            clock: &ResetClock::new(),
        })
    }
}

/// Seconds waited after a 429 to a `POST`, without the jitter of up to one second.
fn refused(headers: &[(&str, &str)]) -> u64 {
    let wait = Case::new(Method::POST).wait(&answer(429, headers)).unwrap();
    assert!(wait >= Duration::from_secs(1), "{wait:?}");
    wait.as_secs()
}

#[test]
fn a_429_waits_until_the_reset_by_the_servers_clock_and_a_second_more() {
    for (headers, seconds) in [
        (vec![("date", DATE), ("x-rate-limit-reset", "90")], 31),
        (vec![("date", DATE), ("x-rate-limit-reset", "60")], 1),
        (vec![("date", DATE), ("x-rate-limit-reset", "-5")], 1),
        (vec![("date", DATE), ("x-rate-limit-reset", "95"), ("x-rate-limit-reset", "80")], 21),
        (vec![("date", DATE), ("x-rate-limit-reset", "95, 80")], 21),
        (vec![("date", DATE), ("x-rate-limit-reset", "soon"), ("x-rate-limit-reset", "70")], 11),
        (vec![("date", DATE), ("x-rate-limit-reset", "70"), ("retry-after", "40")], 11),
        (vec![("date", DATE), ("x-rate-limit-reset", "soon"), ("retry-after", "40")], 40),
        (vec![("retry-after", "0")], 1),
        (vec![("date", DATE), ("x-rate-limit-limit", "600"), ("x-rate-limit-remaining", "0"), ("x-rate-limit-reset", "100")], 41),
    ] {
        assert_eq!(refused(&headers), seconds, "{headers:?}");
    }
}

#[test]
fn a_429_without_a_date_is_measured_by_the_local_clock() {
    let reset = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs() + 20;
    let seconds = refused(&[("x-rate-limit-reset", &reset.to_string())]);
    assert!((19..=22).contains(&seconds), "{seconds}");
}

#[test]
fn the_last_retry_certainly_comes_after_the_reset() {
    // By the local clock, the reset was years ago, so it is unknown.
    let refused = answer(429, &[("x-rate-limit-reset", "60")]);
    let mut case = Case::new(Method::POST);
    let waits = |case: &Case| (case.wait(&refused).unwrap().as_secs(), case.retries);
    case.options = case.options.max_wait(Duration::from_secs(600));
    assert_eq!(waits(&case), (1, 0));
    case.retries = 1;
    assert_eq!(waits(&case), (66, 1));
    case.time_left = Some(Duration::from_secs(60));
    assert_eq!(waits(&case), (1, 1), "that would be too late");
    case.time_left = Some(Duration::from_secs(66));
    assert_eq!(waits(&case), (1, 1), "with the jitter, that may be too late");
    case.time_left = Some(Duration::from_secs(90));
    assert_eq!(waits(&case), (66, 1));
}

#[test]
fn a_429_without_a_reset_time_backs_off() {
    let mut case = Case::new(Method::POST);
    for (retries, least) in [(0, 500), (1, 1000), (2, 2000), (9, 10_000)] {
        case.retries = retries;
        let wait = case.wait(&answer(429, &[("x-rate-limit-reset", "")])).unwrap();
        assert!((least..=2 * least).contains(&wait.as_millis()), "{wait:?}");
    }
}

#[test]
fn the_concurrency_limit_is_waited_for_in_milliseconds() {
    let outcome =
        answer(429, &[("date", DATE), ("x-rate-limit-limit", "0"), ("x-rate-limit-remaining", "0"), ("x-rate-limit-reset", "100")]);
    let mut case = Case::new(Method::POST);
    for (retries, least) in [(0, 50), (1, 100), (2, 200)] {
        case.retries = retries;
        let wait = case.wait(&outcome).unwrap();
        assert!((least..=2 * least).contains(&wait.as_millis()), "{wait:?}");
    }
}

#[test]
fn waits_are_capped_and_keep_to_the_deadline() {
    let late = answer(429, &[("date", DATE), ("x-rate-limit-reset", "9223372036854775807")]);
    let mut case = Case::new(Method::GET);
    assert_eq!(case.wait(&late), Some(Duration::from_secs(65)));
    case.options = case.options.max_wait(Duration::from_secs(3));
    assert_eq!(case.wait(&late), Some(Duration::from_secs(3)));
    case.time_left = Some(Duration::from_secs(4));
    assert_eq!(case.wait(&late), Some(Duration::from_secs(3)));
    case.time_left = Some(Duration::from_secs(3));
    assert_eq!(case.wait(&late), None, "there would be no time left to send it");
}

#[test]
fn a_request_that_may_have_been_run_is_retried_only_if_that_is_safe() {
    let open = [
        answer(500, &[]),
        answer(502, &[]),
        answer(503, &[]),
        answer(504, &[]),
        error(TransportErrorKind::Cut),
        error(TransportErrorKind::Timeout),
    ];
    for outcome in &open {
        for method in [Method::GET, Method::HEAD, Method::PUT, Method::DELETE] {
            assert!(Case::new(method.clone()).wait(outcome).is_some(), "{method} {outcome:?}");
        }
        for method in [Method::POST, Method::PATCH] {
            let mut case = Case::new(method.clone());
            assert_eq!(case.wait(outcome), None, "{method} {outcome:?}");
            case.options = case.options.any_method(true);
            assert!(case.wait(outcome).is_some(), "{method} {outcome:?}");
        }
        // The first one deactivates, the second one deletes.
        for template in [
            "/api/v1/users/{userId}",
            "/api/v1/users/00u1",
            "/api/v1/users/00u1/",
            "//api/v1/users//00u1",
            "/API/v1/Users/00u1",
            "/api/v1/user%73/00u1",
            "/api/v1/users;a=b/00u1",
            "/api/v1/users/a%2Fb",
        ] {
            let mut case = Case::new(Method::DELETE);
            case.template = template;
            assert_eq!(case.wait(outcome), None, "{template}");
        }
        let mut case = Case::new(Method::DELETE);
        case.template = "/api/v1/users/{userId}/sessions";
        assert!(case.wait(outcome).is_some());
    }
}

#[test]
fn a_failed_connection_is_retried_for_every_method() {
    for method in [Method::GET, Method::POST, Method::PATCH, Method::DELETE] {
        let mut case = Case::new(method);
        case.template = "/api/v1/users/{userId}";
        assert!(case.wait(&error(TransportErrorKind::Connect)).is_some());
    }
}

#[test]
fn everything_else_is_final() {
    let statuses = [300, 304, 400, 401, 403, 404, 409, 501, 505, 599];
    let kinds = [TransportErrorKind::TooLarge, TransportErrorKind::Invalid, TransportErrorKind::Other];
    for outcome in statuses.map(|status| answer(status, &[("retry-after", "1")])).iter().chain(&kinds.map(error)) {
        assert_eq!(Case::new(Method::GET).wait(outcome), None, "{outcome:?}");
    }
}

#[test]
fn a_429_about_one_user_is_final() {
    let refused = |body: &'static [u8]| Ok(Response::builder().status(429).body(Bytes::from_static(body)).unwrap());
    let wait = |body| Case::new(Method::GET).wait(&refused(body));
    assert_eq!(wait(br#"{"errorCode": "E0000109"}"#), None);
    assert!(wait(br#"{"errorCode": "E0000047"}"#).is_some() && wait(b"").is_some());
}

#[test]
fn failures_back_off_exponentially_with_jitter() {
    let mut case = Case::new(Method::GET);
    for (retries, most) in [(0, 300), (1, 600), (2, 1200), (20, 20_000)] {
        case.retries = retries;
        let waits: Vec<_> = (0..50).map(|_| case.wait(&error(TransportErrorKind::Cut)).unwrap().as_millis()).collect();
        assert!(waits.iter().all(|wait| (most / 2..=most).contains(wait)), "{waits:?}");
        assert!(waits.iter().any(|wait| wait.abs_diff(waits[0]) > most / 20), "{waits:?}");
    }
    case = Case::new(Method::GET);
    assert_eq!(case.wait(&answer(503, &[("retry-after", "9")])), Some(Duration::from_secs(9)));
    case.options = case.options.backoff(Duration::from_secs(4));
    assert!(case.wait(&answer(503, &[("retry-after", "1")])).unwrap() >= Duration::from_secs(2));
}

#[test]
fn clients_that_hit_a_limit_do_not_retry_at_the_same_moment() {
    let refused = answer(429, &[("date", DATE), ("x-rate-limit-reset", "90")]);
    let waits: Vec<_> = (0..50).map(|_| Case::new(Method::GET).wait(&refused).unwrap()).collect();
    let (least, most) = (waits.iter().min().unwrap(), waits.iter().max().unwrap());
    assert!(*most - *least > Duration::from_millis(200), "{waits:?}");
}
