//! The System Log: lists that end, and lists that never do.

mod support;

use std::time::Duration;

use futures_core::Stream;
use http::Response;
use okta_sdk::Bytes;
use okta_sdk::call::RetryOptions;
use okta_sdk::pages::{Cursor, List};
use okta_sdk::transport::{TransportError, TransportErrorKind};
use support::{Memory, page};
use tokio::time::Instant;

fn log_page(body: &str, after: u8) -> Response<Bytes> {
    page(body, Some(&format!("https://example.okta.com/api/v1/logs?limit=2&after={after}")))
}

// Without retries, so that every failure is the stream's to deal with.
fn log(memory: &Memory) -> List<i64> {
    memory.okta().raw().get("/api/v1/logs").query("limit", 2).list().retry(RetryOptions::none())
}

#[tokio::test]
async fn an_unbounded_list_ends_at_the_first_empty_page() {
    let memory = Memory::script_repeating_last(vec![Ok(log_page("[1,2]", 1)), Ok(log_page("[3]", 2)), Ok(log_page("[]", 2))]);
    assert_eq!(log(&memory).collect(usize::MAX).await.unwrap(), [1, 2, 3]);
    assert_eq!(memory.requests().len(), 3);
}

#[tokio::test]
async fn a_bounded_list_ends_where_the_server_ends_it() {
    let memory = Memory::script_repeating_last(vec![Ok(log_page("[1,2]", 1)), Ok(log_page("[]", 2)), Ok(page("[3]", None))]);
    let call: List<i64> = memory.okta().raw().get("/api/v1/logs").query("since", "2026-01-01").query("until", "2026-01-02").list();
    assert_eq!(call.collect(usize::MAX).await.unwrap(), [1, 2, 3]);
}

#[tokio::test(start_paused = true)]
async fn following_waits_only_after_an_empty_page() {
    let answers = vec![
        Ok(log_page("[1,2]", 1)),
        Ok(log_page("[3]", 2)),
        Ok(log_page("[]", 2)),
        Ok(log_page("[]", 2)),
        Err(TransportError::new(TransportErrorKind::Connect)),
        Ok(log_page("[4]", 3)),
    ];
    let memory = Memory::script_repeating_last(answers);
    let started = Instant::now();
    let mut events = log(&memory).follow().interval(Duration::from_secs(5));
    for event in 1..=3 {
        assert_eq!(events.try_next().await.unwrap(), Some(event));
    }
    assert_eq!(started.elapsed(), Duration::ZERO, "only an empty page says that there is no more");
    assert!(events.try_next().await.unwrap_err().is_connect());
    assert_eq!(started.elapsed(), Duration::from_secs(10));
    assert_eq!(events.try_next().await.unwrap(), Some(4));
    assert_eq!(started.elapsed(), Duration::from_secs(15));
    let asked = memory.paths();
    assert_eq!(asked[0], "/api/v1/logs?limit=2");
    assert_eq!(asked[2..6], ["/api/v1/logs?limit=2&after=2"; 4]);
}

#[tokio::test(start_paused = true)]
async fn following_outlasts_outages_but_not_a_missing_link() {
    let mut answers = vec![Err(TransportError::new(TransportErrorKind::Connect)); 50];
    answers.push(Ok(page("[1]", None)));
    let memory = Memory::script_repeating_last(answers);
    let mut events = log(&memory).follow();
    for _ in 0..50 {
        assert!(events.try_next().await.unwrap_err().is_connect());
    }
    assert_eq!(events.try_next().await.unwrap(), Some(1));
    let error = events.try_next().await.unwrap_err();
    assert!(error.to_string().contains("no `next` link"), "{error}");
    assert_eq!(events.try_next().await.unwrap(), None);
}

/// Whatever moment a program dies at, the events that it had not handled come again.
#[tokio::test(start_paused = true)]
async fn every_event_is_delivered_at_least_once_across_restarts() {
    let memory = Memory::new(|request| {
        let after: u8 = request.uri().query().unwrap().split_once("after=").map_or(0, |(_, after)| after.parse().unwrap());
        Ok(match after {
            0..3 => log_page(&format!("[{},{}]", after * 2, after * 2 + 1), after + 1),
            _ => log_page("[]", after),
        })
    });
    let mut saved: Option<Cursor> = None;
    let mut handled = Vec::new();
    for lives in [1, 1, 2, 3, 3] {
        let call = log(&memory);
        let mut events = match &saved {
            Some(cursor) => call.resume(cursor).follow(),
            None => call.follow(),
        };
        for _ in 0..lives {
            let next = tokio::time::timeout(Duration::from_secs(60), events.try_next()).await;
            let Ok(event) = next else { break };
            handled.push(event.unwrap().unwrap());
            saved = events.cursor();
        }
    }
    for event in 0..6 {
        assert!(handled.contains(&event), "{event} of {handled:?}");
    }
    assert!(handled.windows(2).all(|pair| pair[1] <= pair[0] + 1), "no event is skipped: {handled:?}");
}

#[tokio::test]
async fn only_the_log_can_be_followed() {
    let memory = Memory::new(|_| panic!("nothing is sent"));
    let okta = memory.okta();
    for call in [
        okta.raw().get("/api/v1/users"),
        okta.raw().get("/api/v1/logs").query("until", "2026-01-01"),
        okta.raw().get("/api/v1/logs").query("sortOrder", "DESCENDING"),
    ] {
        let mut events = call.list::<i64>().follow();
        assert!(events.next().await.unwrap().unwrap_err().is_invalid_argument());
        assert!(events.next().await.is_none());
    }
}

#[tokio::test]
async fn a_list_until_a_future_time_ends_at_the_first_empty_page() {
    for until in ["2100-01-01T00:00:00Z", "2100-01-01"] {
        let served = std::sync::atomic::AtomicU8::new(0);
        let memory = Memory::new(move |_| {
            let number = served.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            Ok(log_page(if number == 0 { "[1,2]" } else { "[]" }, number))
        });
        let call: List<i64> = memory.okta().raw().get("/api/v1/logs").query("until", until).list();
        assert_eq!(call.all().await.unwrap(), [1, 2]);
        assert_eq!(memory.requests().len(), 2, "{until}");
    }
}

#[tokio::test(start_paused = true)]
async fn short_pages_are_followed_without_a_wait() {
    let memory = Memory::new(|request| {
        let after: u8 = request.uri().query().unwrap().split_once("after=").map_or(0, |(_, after)| after.parse().unwrap());
        Ok(if after < 20 { log_page(&format!("[{after}]"), after + 1) } else { log_page("[]", after) })
    });
    let started = Instant::now();
    let mut events = std::pin::pin!(log(&memory).follow());
    for event in 0..20 {
        let next = std::future::poll_fn(|context| events.as_mut().poll_next(context)).await;
        assert_eq!(next.unwrap().unwrap(), event);
    }
    assert_eq!(started.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn following_an_empty_log_waits_whatever_the_limit() {
    let memory = Memory::new(|_| Ok(log_page("[]", 1)));
    let call: List<i64> = memory.okta().raw().get("/api/v1/logs").query("limit", 0).list();
    let mut events = call.follow();
    assert!(tokio::time::timeout(Duration::from_secs(65), events.next()).await.is_err());
    assert_eq!(memory.requests().len(), 7);
}
