//! Calls that block their thread.

mod support;

use okta_sdk::Error;
use support::{Memory, page};

fn numbers() -> Memory {
    Memory::new(|request| {
        Ok(match request.uri().query() {
            None => page("[1,2]", Some("https://example.okta.com/numbers?after=1")),
            Some(_) => page("[3]", None),
        })
    })
}

#[test]
fn calls_can_be_waited_for() {
    let okta = numbers().okta();
    assert_eq!(okta.raw().get("/numbers").call::<Vec<i64>>().wait().unwrap(), [1, 2]);
    assert_eq!(okta.raw().get("/numbers").call::<Vec<i64>>().send_blocking().unwrap().status(), 200);
}

#[test]
fn streams_are_iterators() {
    let okta = numbers().okta();
    let items: Result<Vec<i64>, Error> = okta.raw().get("/numbers").call::<Vec<i64>>().stream().blocking().collect();
    assert_eq!(items.unwrap(), [1, 2, 3]);
    let mut pages = okta.raw().get("/numbers").call::<Vec<i64>>().pages().read_ahead(true).blocking();
    assert_eq!(pages.next().unwrap().unwrap().len(), 2);
    assert_eq!(pages.stream().cursor().unwrap().as_str(), "/numbers?after=1");
    assert_eq!(pages.count(), 1);
}

#[tokio::test]
async fn an_async_runtime_is_not_blocked() {
    let error = numbers().okta().raw().get("/numbers").call::<Vec<i64>>().wait().unwrap_err();
    assert!(error.is_configuration() && error.to_string().contains("await the call"), "{error}");
}
