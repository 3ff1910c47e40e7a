//! Paged lists.

mod support;

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_core::Stream;
use okta_sdk::call::{Call, RetryOptions};
use okta_sdk::model::{FreeForm, Model};
use okta_sdk::pages::{Cursor, List};
use okta_sdk::transport::{Transport, TransportError, TransportErrorKind, TransportFuture};
use okta_sdk::{Error, Optional};
use support::{Memory, Reply, Server, json, page};

/// Pages of numbers: `[1,2]`, `[]`, `[3]`, `[4,5]`.
fn numbers() -> Memory {
    Memory::new(|request| {
        let next = |after: u8| format!("https://example.okta.com/api/v1/numbers?after={after}&limit=2");
        Ok(match request.uri().query() {
            Some("limit=2") => page("[1,2]", Some(&next(1))),
            Some("after=1&limit=2") => page("[]", Some(&next(2))),
            Some("after=2&limit=2") => page("[3]", Some(&next(3))),
            Some("after=3&limit=2") => page("[4,5]", None),
            other => panic!("{other:?}"),
        })
    })
}

// Without retries, so that the stream sees every failure.
fn list(memory: &Memory) -> List<i64> {
    memory.okta().raw().get("/api/v1/numbers").query("limit", 2).list().retry(RetryOptions::none())
}

#[tokio::test]
async fn a_stream_gives_the_items_of_all_pages() {
    let memory = numbers();
    let mut items = list(&memory).stream();
    let mut seen = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        seen.push(item);
    }
    assert_eq!(seen, [1, 2, 3, 4, 5]);
    assert_eq!(items.try_next().await.unwrap(), None);
    assert_eq!(
        memory.paths(),
        [
            "/api/v1/numbers?limit=2",
            "/api/v1/numbers?after=1&limit=2",
            "/api/v1/numbers?after=2&limit=2",
            "/api/v1/numbers?after=3&limit=2"
        ]
    );
}

#[tokio::test]
async fn pages_have_their_responses() {
    let memory = numbers();
    let mut pages = list(&memory).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        assert_eq!(page.request_id(), Some("req1"));
        sizes.push(page.len());
    }
    assert_eq!(sizes, [2, 0, 1, 2]);
    // An unusual status.
    let memory = Memory::new(|_| {
        let mut response = json(203, "[1]");
        for (name, value) in [("x-rate-limit-limit", 600), ("x-rate-limit-remaining", 599), ("x-rate-limit-reset", 60)] {
            response.headers_mut().insert(name, value.into());
        }
        Ok(response)
    });
    let page = list(&memory).page().await.unwrap();
    assert_eq!(page.rate_limit().unwrap().remaining, 599);
    let raw = page.response().raw_response();
    assert_eq!((page.status().as_u16(), raw.status().as_u16()), (203, 203));
    assert_eq!((raw.headers(), &raw.body()[..]), (page.headers(), &b"[1]"[..]));
    assert_eq!(page.headers()["x-okta-request-id"], "req1");
}

#[tokio::test]
async fn collecting_stops_at_its_maximum() {
    let memory = numbers();
    assert_eq!(list(&memory).collect(2).await.unwrap(), [1, 2]);
    assert_eq!(memory.requests().len(), 1);
    assert_eq!(list(&memory).collect(4).await.unwrap(), [1, 2, 3, 4]);
    assert_eq!(list(&memory).collect(usize::MAX).await.unwrap().len(), 5);
    assert!(list(&numbers()).collect(0).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_list_resumes_from_a_saved_cursor() {
    let memory = numbers();
    let mut items = list(&memory).stream();
    assert_eq!(items.cursor().unwrap().as_str(), "/api/v1/numbers?limit=2");
    items.try_next().await.unwrap();
    // One item of the page has not been returned, so the cursor is still that of the page.
    assert_eq!(items.cursor().unwrap().as_str(), "/api/v1/numbers?limit=2");
    items.try_next().await.unwrap();
    let saved = items.cursor().unwrap().to_string();
    assert_eq!(saved, "/api/v1/numbers?after=1&limit=2");
    while items.try_next().await.unwrap().is_some() {}
    assert_eq!(items.cursor(), None);

    let cursor: Cursor = saved.parse().unwrap();
    let call: List<i64> = memory.okta().raw().get("/api/v1/numbers").list();
    assert_eq!(call.resume(&cursor).collect(10).await.unwrap(), [3, 4, 5]);
    let kept: Cursor = serde_json::from_str(&serde_json::to_string(&cursor).unwrap()).unwrap();
    assert_eq!(kept, cursor);
}

#[test]
fn a_cursor_is_a_path() {
    for text in ["", "https://evil.test/a", "//evil.test/a", "/\\evil.test", "@evil.test/", "/a b", "/a#b", "a"] {
        let error = text.parse::<Cursor>().unwrap_err().to_string();
        assert!(error.contains("cursor"), "{text}: {error}");
    }
}

#[tokio::test]
async fn a_repeated_link_ends_the_list() {
    let memory = Memory::new(|request| {
        let next = if request.uri().query() == Some("after=1") { "after=2" } else { "after=1" };
        Ok(page("[1]", Some(&format!("https://example.okta.com/api/v1/numbers?{next}"))))
    });
    let call: List<i64> = memory.okta().raw().get("/api/v1/numbers").list();
    assert_eq!(call.collect(100).await.unwrap(), [1, 1, 1]);
    assert_eq!(memory.paths(), ["/api/v1/numbers", "/api/v1/numbers?after=1", "/api/v1/numbers?after=2"]);
}

#[tokio::test]
async fn after_an_error_the_same_page_is_requested_again() {
    let cut = Err(TransportError::new(TransportErrorKind::Cut));
    let next = "https://example.okta.com/api/v1/numbers?after=1";
    let memory = Memory::script_repeating_last(vec![Ok(page("[1]", Some(next))), cut, Ok(json(503, "")), Ok(page("[2]", None))]);
    let mut items = list(&memory).stream();
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert!(items.next().await.unwrap().unwrap_err().is_transport());
    assert!(items.next().await.unwrap().unwrap_err().is_server_error());
    assert_eq!(items.cursor().unwrap().as_str(), "/api/v1/numbers?after=1");
    assert_eq!(items.next().await.unwrap().unwrap(), 2);
    assert!(items.next().await.is_none());
    assert_eq!(memory.paths()[1..], ["/api/v1/numbers?after=1"; 3]);
}

#[tokio::test]
async fn a_list_that_only_fails_ends() {
    let memory = Memory::new(|_| Ok(json(401, r#"{"errorCode": "E0000011", "errorSummary": "Invalid token provided"}"#)));
    let mut items = list(&memory).stream();
    let mut errors = 0;
    while let Some(item) = items.next().await {
        assert!(item.unwrap_err().is_unauthorized());
        errors += 1;
    }
    assert_eq!((errors, memory.requests().len()), (10, 10));
}

#[tokio::test]
async fn a_page_that_cannot_be_decoded_is_an_error_and_the_next_one_follows() {
    let next = "https://example.okta.com/api/v1/numbers?after=1";
    let memory = Memory::script_repeating_last(vec![Ok(page(r#"{"not": "a list"}"#, Some(next))), Ok(page("[2]", None))]);
    let mut items = list(&memory).stream();
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(items.next().await.unwrap().unwrap(), 2);
}

#[tokio::test]
async fn one_malformed_item_does_not_fail_its_page() {
    let body = r#"[{"id":"1"},7,null,{"id":"4"},{"\ud800":1,"id":"5"}]"#;
    let memory = Memory::new(move |_| Ok(page(body, None)));
    let call: List<FreeForm> = memory.okta().raw().get("/api/v1/things").list();
    let things = call.clone().collect(10).await.unwrap();
    let ids: Vec<_> = things.iter().map(|thing| thing.get::<String>("id").unwrap()).collect();
    let expected = ["1", "", "", "4", "5"].map(|id| (!id.is_empty()).then(|| id.to_owned()));
    assert_eq!(ids, expected);
    assert_eq!((things[1].to_json(), things[2].to_json()), ("7".to_owned(), "null".to_owned()));
    assert_eq!(call.page().await.unwrap().response().mismatches().len(), 3);
}

#[tokio::test]
async fn the_next_page_can_be_read_ahead() {
    let served = std::sync::Arc::new(AtomicUsize::new(0));
    let count = served.clone();
    let memory = Memory::new(move |_| {
        let page_number = count.fetch_add(1, Ordering::SeqCst) + 1;
        let next = format!("https://example.okta.com/api/v1/numbers?after={page_number}");
        Ok(page("[1,2]", Some(&next)))
    });
    let settle = || tokio::time::sleep(Duration::from_millis(20));

    let mut items = list(&memory).stream();
    items.try_next().await.unwrap();
    settle().await;
    assert_eq!(served.load(Ordering::SeqCst), 1, "nothing is read ahead unless asked for");

    let mut items = list(&memory).stream().read_ahead(true);
    items.try_next().await.unwrap();
    settle().await;
    assert_eq!(served.load(Ordering::SeqCst), 3, "one page and no more is read ahead");
    for _ in 0..2 {
        items.try_next().await.unwrap();
    }
    settle().await;
    assert_eq!(served.load(Ordering::SeqCst), 4);
}

/// A server that responds with a first page at once, and never with the next one. Requests in flight hold the token.
#[derive(Debug)]
struct NeverTheNext {
    under_way: std::sync::Arc<()>,
}

impl Transport for NeverTheNext {
    fn send(&self, request: http::Request<bytes::Bytes>) -> TransportFuture<'_> {
        let token = self.under_way.clone();
        Box::pin(async move {
            if request.uri().query().is_some() {
                std::future::pending::<()>().await;
            }
            drop(token);
            Ok(page("[1]", Some("https://example.okta.com/api/v1/numbers?after=1")))
        })
    }
}

#[tokio::test]
async fn a_page_read_ahead_is_cancelled_with_its_stream() {
    let under_way = std::sync::Arc::new(());
    let requests = || std::sync::Arc::strong_count(&under_way) - 2;
    let okta = support::org().transport(NeverTheNext { under_way: under_way.clone() }).build().unwrap();
    let call: List<i64> = okta.raw().get("/api/v1/numbers").list();
    let mut items = call.stream().read_ahead(true);
    assert_eq!(items.try_next().await.unwrap(), Some(1));
    tokio::time::timeout(Duration::from_secs(10), async {
        while requests() == 0 {
            tokio::task::yield_now().await;
        }
        drop(items);
        while requests() > 0 {
            tokio::task::yield_now().await;
        }
    })
    .await
    .expect("the request for the next page begins, and ends with its stream");
}

#[tokio::test]
async fn the_bad_link_comes_after_the_good_page() {
    let memory = Memory::new(|_| Ok(page("[1]", Some("https://evil.test/api/v1/numbers?after=1"))));
    let mut items = list(&memory).stream();
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    let error: Error = items.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("leads to https://evil.test, which is outside the org"), "{error}");
    assert!(items.next().await.is_none());
    assert_eq!(memory.requests().len(), 1);
}

#[tokio::test]
async fn lists_implement_the_stream_trait() {
    let memory = numbers();
    let mut items = pin!(list(&memory).stream());
    assert_eq!(items.size_hint(), (0, None), "nothing has been read");
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(Some(Ok(1))) = items.as_mut().poll_next(&mut context) else { panic!("no item") };
    assert_eq!(items.size_hint(), (1, None));
}

#[test]
fn debug_shows_the_operation_of_a_list() {
    let call = || list(&numbers());
    let follow = numbers().okta().raw().get("/api/v1/logs").list::<i64>().follow();
    for shown in [format!("{:?}", call()), format!("{:?}", call().pages()), format!("{:?}", call().stream()), format!("{follow:?}")] {
        assert!(shown.contains("raw GET"), "{shown}");
    }
}

#[tokio::test]
async fn waiting_for_an_item_can_be_cancelled_and_resumed() {
    let server = Server::start(|_| Reply::json("[1]").after(Duration::from_millis(150))).await;
    let call: List<i64> = server.okta().raw().get("/api/v1/numbers").list();
    let mut items = call.stream();
    assert!(tokio::time::timeout(Duration::from_millis(20), items.next()).await.is_err());
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_page_is_a_slice_with_the_cursor_of_the_next_one() {
    let memory = numbers();
    let page = list(&memory).page().await.unwrap();
    assert_eq!((page.len(), page.first(), page.status().as_u16(), page.request_id()), (2, Some(&1), 200, Some("req1")));
    let next = page.next().unwrap().clone();
    assert_eq!(next.as_str(), "/api/v1/numbers?after=1&limit=2");
    let mut sum = 0;
    for number in &page {
        sum += number;
    }
    assert_eq!((sum, Vec::from(page)), (3, vec![1, 2]));
    let last = list(&memory).resume(&"/api/v1/numbers?after=3&limit=2".parse().unwrap()).page().await.unwrap();
    assert_eq!(last.next(), None);
    assert_eq!(last.into_iter().collect::<Vec<_>>(), [4, 5]);
    assert_eq!(list(&memory).resume(&next).all().await.unwrap(), [3, 4, 5]);
}

#[tokio::test]
async fn a_list_that_fails_halfway_has_its_items_and_a_cursor() {
    let next = |after: u8| format!("https://example.okta.com/api/v1/numbers?after={after}");
    let failed = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(true));
    let down = failed.clone();
    let memory = Memory::new(move |request| {
        let page_number = request.uri().query().and_then(|query| query.strip_prefix("after=")?.parse().ok()).unwrap_or(0);
        Ok(match page_number {
            6 if down.load(Ordering::SeqCst) => json(503, ""),
            8 => page("[8]", None),
            _ => page(&format!("[{page_number}]"), Some(&next(page_number + 1))),
        })
    });
    let incomplete = list(&memory).all().await.unwrap_err();
    assert_eq!(incomplete.items(), [0, 1, 2, 3, 4, 5]);
    assert!(incomplete.is_server_error() && incomplete.error().status().is_some());
    assert!(format!("{incomplete:?}").contains("items: 6"), "{incomplete:?}");
    assert_eq!(incomplete.cursor().unwrap().as_str(), "/api/v1/numbers?after=6");
    assert!(!format!("{incomplete:?}").contains('4'), "items are not shown");

    failed.store(false, Ordering::SeqCst);
    let (mut all, cursor, _) = incomplete.into_parts();
    all.extend(list(&memory).resume(&cursor.unwrap()).all().await.unwrap());
    assert_eq!(all, [0, 1, 2, 3, 4, 5, 6, 7, 8]);

    async fn with_a_question_mark(list: List<i64>) -> Result<usize, Error> {
        Ok(list.all().await?.len())
    }
    let memory_without_connection = Memory::new(|_| Err(TransportError::new(TransportErrorKind::Connect).with_source("nobody is there")));
    let incomplete = list(&memory_without_connection).all().await.unwrap_err();
    assert!(std::error::Error::source(&incomplete).is_some());
    failed.store(true, Ordering::SeqCst);
    assert!(with_a_question_mark(list(&memory)).await.unwrap_err().is_server_error());
}

#[tokio::test]
async fn a_list_that_okta_does_not_find_can_be_none() {
    let missing = || json(404, r#"{"errorCode": "E0000007", "errorSummary": "Not found: Resource not found: 00g1 (UserGroup)"}"#);
    let memory = Memory::script([
        Ok(page("[1]", None)),
        Ok(missing()),
        Ok(page("[1]", Some("https://example.okta.com/api/v1/numbers?after=1"))),
        Ok(missing()),
    ]);
    assert_eq!(list(&memory).all().await.optional().unwrap(), Some(vec![1]));
    assert_eq!(list(&memory).all().await.optional().unwrap(), None);
    // A list that fails after its first page keeps what was read, so it is an error.
    assert!(list(&memory).all().await.optional().unwrap_err().is_not_found());
}

#[tokio::test]
async fn the_cursor_after_a_failure_is_that_of_the_failed_page() {
    let next = "https://example.okta.com/api/v1/numbers?after=1";
    let memory = Memory::script_repeating_last(vec![Ok(page("[1]", Some(next))), Ok(page("{}", None))]);
    let incomplete = list(&memory).all().await.unwrap_err();
    assert!(incomplete.is_decode());
    assert_eq!((incomplete.items(), incomplete.cursor().unwrap().as_str()), (&[1][..], "/api/v1/numbers?after=1"));
}

#[tokio::test]
async fn a_cursor_of_another_list_is_rejected() {
    let memory = Memory::new(|_| Ok(page("[1]", None)));
    let okta = memory.okta();
    let users = |id: &str| -> List<i64> { okta.raw().get("/api/v1/groups/{groupId}/users").path(id).list() };
    let cursor: Cursor = "/api/v1/groups/00g1/users?after=1".parse().unwrap();
    assert_eq!(users("00g1").resume(&cursor).all().await.unwrap(), [1]);
    for other in ["/api/v1/users?after=1", "/api/v1/groups/00g1/apps?after=1", "/api/v1/groups//users", "/api/v1/groups/00g1/users/x"] {
        let error = users("00g1").resume(&other.parse().unwrap()).all().await.unwrap_err();
        assert!(error.is_invalid_argument() && error.to_string().contains("another list"), "{other}: {error}");
    }
    assert_eq!(memory.requests().len(), 1);
}

#[tokio::test]
async fn a_list_that_okta_does_not_page_returns_everything() {
    let memory = numbers();
    let call: Call<Vec<i64>> = memory.okta().raw().get("/api/v1/numbers").query("limit", 2).fetch();
    assert_eq!(call.clone().await.unwrap(), [1, 2, 3, 4, 5]);
    let response = call.send().await.unwrap();
    assert_eq!((response.len(), response.raw_response().attempts()), (5, 4));
    // A truncated page is not an empty page.
    let next = "https://example.okta.com/api/v1/numbers?after=1";
    let memory = Memory::script_repeating_last(vec![Ok(page("[1]", Some(next))), Ok(page("[2,", None))]);
    let call: Call<Vec<i64>> = memory.okta().raw().get("/api/v1/numbers").fetch();
    assert!(call.await.unwrap_err().is_decode());
}

#[tokio::test]
async fn pages_in_envelopes_are_pages() {
    let memory = Memory::new(|request| {
        let own = format!("https://example.okta.com/self?filter={}", "long".repeat(2000));
        let links = |next: &str| format!(r#"{{"self": {{"href": "{own}"}}, "next": {{"href": "{next}"}}}}"#);
        Ok(match request.uri().query() {
            None => json(200, &format!(r#"{{"_links": {}, "value": [1, 2]}}"#, links("https://example.okta.com/api/v1/iam?after=1"))),
            Some("after=1") => json(200, &format!(r#"{{"value": [], "_links": {}}}"#, links("?after=2"))),
            Some("after=2") => json(200, r#"{"value": [3], "_links": {"next": null}}"#),
            other => panic!("{other:?}"),
        })
    });
    let list = || -> List<i64> { memory.okta().raw().get("/api/v1/iam").list_in("value") };
    assert_eq!(list().all().await.unwrap(), [1, 2, 3]);
    let page = list().page().await.unwrap();
    assert_eq!((&page[..], page.next().unwrap().as_str()), (&[1, 2][..], "/api/v1/iam?after=1"));
    assert!(page.response().raw().starts_with(b"{"));

    let other = Memory::new(|_| Ok(json(200, r#"{"values": [1]}"#)));
    let list: List<i64> = other.okta().raw().get("/api/v1/iam").list_in("value");
    assert!(list.all().await.unwrap_err().is_decode());
}

#[test]
fn large_envelopes_are_opened_off_the_async_threads() {
    // The single blocking thread is busy with something else first.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().max_blocking_threads(1).build().unwrap();
    runtime.block_on(async {
        let (finish, finished) = std::sync::mpsc::channel::<()>();
        let busy = tokio::task::spawn_blocking(move || finished.recv());
        let page = |padding: usize| {
            let memory = Memory::new(move |_| Ok(json(200, &format!(r#"{{"value": [1], "x": "{}"}}"#, "x".repeat(padding)))));
            memory.okta().raw().get("/api/v1/iam").list_in::<i64>("value").page()
        };
        let mut context = Context::from_waker(Waker::noop());
        assert!(pin!(page(0)).poll(&mut context).is_ready());
        let mut large = pin!(page(200 * 1024));
        assert!(large.as_mut().poll(&mut context).is_pending());
        finish.send(()).unwrap();
        busy.await.unwrap().unwrap();
        assert_eq!(large.await.unwrap().into_vec(), [1]);
    });
}

#[tokio::test]
async fn a_first_page_that_links_to_itself_is_returned_once() {
    let memory = Memory::new(|_| Ok(page("[1,2]", Some("https://example.okta.com/api/v1/numbers?limit=2"))));
    assert_eq!(list(&memory).all().await.unwrap(), [1, 2]);
    assert_eq!(memory.requests().len(), 1);
}

#[tokio::test]
async fn relative_links_are_followed() {
    for next in ["?after=1&limit=2", "numbers?after=1&limit=2", "/api/v1/numbers?after=1&limit=2"] {
        let memory = Memory::script_repeating_last(vec![Ok(page("[1]", Some(next))), Ok(page("[2]", None))]);
        assert_eq!(list(&memory).all().await.unwrap(), [1, 2], "{next}");
        assert_eq!(memory.paths()[1], "/api/v1/numbers?after=1&limit=2");
    }
    // Relative to the page with the link, not to the start of the list.
    let elsewhere = Some("/api/v2/numbers?after=1");
    let memory = Memory::script_repeating_last(vec![Ok(page("[1]", elsewhere)), Ok(page("[2]", Some("?after=2"))), Ok(page("[3]", None))]);
    assert_eq!(list(&memory).all().await.unwrap(), [1, 2, 3]);
    assert_eq!(memory.paths()[1..], ["/api/v2/numbers?after=1", "/api/v2/numbers?after=2"]);
}

#[tokio::test]
async fn a_link_that_cannot_be_followed_is_an_error_with_the_reason() {
    for (next, reason) in [
        ("https://example.okta.com/api/v1/numbers?after=a b", "space"),
        ("https://example.okta.com\\api?after=1", "backslash"),
        ("https://example.okta.com/api/v1/numbers?after=1#x", "fragment"),
        ("https://ada@example.okta.com/api", "user name"),
        ("https://evil.test/api/v1/numbers", "outside the org"),
        ("https://example.okta.com/api/../admin", "`..`"),
    ] {
        let memory = Memory::new(move |_| Ok(page("[1]", Some(next))));
        let incomplete = list(&memory).all().await.unwrap_err();
        assert_eq!(incomplete.items(), [1], "{next}");
        assert!(incomplete.to_string().contains(reason), "{next}: {incomplete}");
        let error = list(&memory).page().await.unwrap_err();
        assert!(error.to_string().contains(reason), "{next}: {error}");
    }
}

#[tokio::test]
async fn a_malformed_link_header_is_not_the_end() {
    for link in ["https://example.okta.com/api/v1/numbers?after=1; rel=next", "<https://example.okta.com/api/v1/numbers?after=1; rel=next"]
    {
        let memory = Memory::new(move |_| {
            let mut response = json(200, "[1]");
            response.headers_mut().append("link", link.parse().unwrap());
            Ok(response)
        });
        let incomplete = list(&memory).all().await.unwrap_err();
        assert!(incomplete.items() == [1] && incomplete.to_string().contains("cannot be parsed"), "{incomplete}");
    }
}

#[tokio::test]
async fn endless_empty_pages_are_an_error() {
    let served = AtomicUsize::new(0);
    let memory = Memory::new(move |_| {
        let after = served.fetch_add(1, Ordering::SeqCst);
        Ok(page("[ ]", Some(&format!("https://example.okta.com/api/v1/numbers?after={after}"))))
    });
    let incomplete = list(&memory).collect(100).await.unwrap_err();
    assert!(incomplete.to_string().contains("100 pages were empty"), "{incomplete}");
    assert_eq!(memory.requests().len(), 100);
}
