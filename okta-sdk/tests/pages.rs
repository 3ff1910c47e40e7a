//! Lists in pages.

mod support;

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_core::Stream;
use okta_sdk::Error;
use okta_sdk::call::{Call, RetryOptions};
use okta_sdk::model::{FreeForm, Model};
use okta_sdk::pages::Cursor;
use okta_sdk::transport::{Transport, TransportError, TransportErrorKind, TransportFuture};
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

// Without retries, so that every failure is the stream's to deal with.
fn list(memory: &Memory) -> Call<Vec<i64>> {
    memory.okta().raw().get("/api/v1/numbers").query("limit", 2).call().retry(RetryOptions::none())
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
async fn pages_come_with_their_answers() {
    let memory = numbers();
    let mut pages = list(&memory).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        assert_eq!(page.request_id(), Some("req1"));
        sizes.push(page.len());
    }
    assert_eq!(sizes, [2, 0, 1, 2]);
}

#[tokio::test]
async fn collecting_stops_at_its_bound() {
    let memory = numbers();
    assert_eq!(list(&memory).collect(2).await.unwrap(), [1, 2]);
    assert_eq!(memory.requests().len(), 1);
    assert_eq!(list(&memory).collect(4).await.unwrap(), [1, 2, 3, 4]);
    assert_eq!(list(&memory).collect(usize::MAX).await.unwrap().len(), 5);
    assert!(list(&numbers()).collect(0).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_list_goes_on_from_a_saved_cursor() {
    let memory = numbers();
    let mut items = list(&memory).stream();
    assert_eq!(items.cursor().unwrap().as_str(), "/api/v1/numbers?limit=2");
    items.try_next().await.unwrap();
    // One item of the page was not handed out: the page counts as open.
    assert_eq!(items.cursor().unwrap().as_str(), "/api/v1/numbers?limit=2");
    items.try_next().await.unwrap();
    let saved = items.cursor().unwrap().to_string();
    assert_eq!(saved, "/api/v1/numbers?after=1&limit=2");
    while items.try_next().await.unwrap().is_some() {}
    assert_eq!(items.cursor(), None);

    let cursor: Cursor = saved.parse().unwrap();
    let call: Call<Vec<i64>> = memory.okta().raw().get("/api/v1/numbers").call();
    assert_eq!(call.resume(&cursor).collect(10).await.unwrap(), [3, 4, 5]);
    let kept: Cursor = serde_json::from_str(&serde_json::to_string(&cursor).unwrap()).unwrap();
    assert_eq!(kept, cursor);
}

#[test]
fn a_cursor_is_a_path() {
    for text in ["", "https://evil.test/a", "//evil.test/a", "/\\evil.test", "@evil.test/", "/a b", "/a#b", "a"] {
        assert!(text.parse::<Cursor>().is_err(), "{text}");
    }
}

#[tokio::test]
async fn a_repeated_link_ends_the_list() {
    let memory = Memory::new(|request| {
        let next = if request.uri().query() == Some("after=1") { "after=2" } else { "after=1" };
        Ok(page("[1]", Some(&format!("https://example.okta.com/api/v1/numbers?{next}"))))
    });
    let call: Call<Vec<i64>> = memory.okta().raw().get("/api/v1/numbers").call();
    assert_eq!(call.collect(100).await.unwrap(), [1, 1, 1]);
    assert_eq!(memory.paths(), ["/api/v1/numbers", "/api/v1/numbers?after=1", "/api/v1/numbers?after=2"]);
}

#[tokio::test]
async fn after_an_error_the_same_page_is_asked_for_again() {
    let cut = Err(TransportError::new(TransportErrorKind::Cut));
    let next = "https://example.okta.com/api/v1/numbers?after=1";
    let memory = Memory::script(vec![Ok(page("[1]", Some(next))), cut, Ok(json(503, "")), Ok(page("[2]", None))]);
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
async fn a_page_that_cannot_be_read_is_an_error_and_the_next_one_follows() {
    let next = "https://example.okta.com/api/v1/numbers?after=1";
    let memory = Memory::script(vec![Ok(page(r#"{"not": "a list"}"#, Some(next))), Ok(page("[2]", None))]);
    let mut items = list(&memory).stream();
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(items.next().await.unwrap().unwrap(), 2);
}

#[tokio::test]
async fn one_odd_item_does_not_spoil_its_page() {
    let body = r#"[{"id":"1"},7,null,{"id":"4"},{"\ud800":1,"id":"5"}]"#;
    let memory = Memory::new(move |_| Ok(page(body, None)));
    let call: Call<Vec<FreeForm>> = memory.okta().raw().get("/api/v1/things").call();
    let things = call.clone().collect(10).await.unwrap();
    let ids: Vec<_> = things.iter().map(|thing| thing.get::<String>("id").unwrap()).collect();
    let expected = ["1", "", "", "4", "5"].map(|id| (!id.is_empty()).then(|| id.to_owned()));
    assert_eq!(ids, expected);
    assert_eq!((things[1].to_json(), things[2].to_json()), ("7".to_owned(), "null".to_owned()));
    assert_eq!(call.send().await.unwrap().mismatches().len(), 3);
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

/// A server that answers a first page at once and the next one never. Requests that are under way hold the token.
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
async fn a_page_read_ahead_is_given_up_with_its_stream() {
    let under_way = std::sync::Arc::new(());
    let requests = || std::sync::Arc::strong_count(&under_way) - 2;
    let okta = support::org().transport(NeverTheNext { under_way: under_way.clone() }).build().unwrap();
    let call: Call<Vec<i64>> = okta.raw().get("/api/v1/numbers").call();
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
    assert!(error.to_string().contains("leads out of the org"), "{error}");
    assert!(items.next().await.is_none());
    assert_eq!(memory.requests().len(), 1);
}

#[tokio::test]
async fn they_are_streams_of_the_usual_kind() {
    let memory = numbers();
    let mut items = pin!(list(&memory).stream());
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(Some(Ok(1))) = items.as_mut().poll_next(&mut context) else { panic!("no item") };
    assert_eq!(items.size_hint().0, 1);
}

#[tokio::test]
async fn waiting_for_an_item_can_be_given_up_and_taken_up_again() {
    let server = Server::start(|_| Reply::json("[1]").after(Duration::from_millis(150))).await;
    let call: Call<Vec<i64>> = server.okta().raw().get("/api/v1/numbers").call();
    let mut items = call.stream();
    assert!(tokio::time::timeout(Duration::from_millis(20), items.next()).await.is_err());
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert_eq!(server.received().len(), 1);
}
