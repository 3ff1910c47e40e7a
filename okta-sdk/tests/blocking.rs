//! Calls that block their thread.

mod support;

use std::time::Duration;

use okta_sdk::{Error, Okta};
use support::{Memory, Reply, Server, page};
use tokio::runtime::Builder;

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
    assert_eq!(okta.raw().get("/numbers").fetch::<Vec<i64>>().wait().unwrap(), [1, 2, 3]);
    assert_eq!(okta.raw().get("/numbers").list::<i64>().all().wait().unwrap(), [1, 2, 3]);
    assert_eq!(okta.raw().get("/numbers").list::<i64>().page().wait().unwrap().len(), 2);
    assert_eq!(okta.raw().get("/numbers").fetch::<Vec<i64>>().send_blocking().unwrap().status(), 200);
}

#[test]
fn streams_are_iterators() {
    let okta = numbers().okta();
    let items: Result<Vec<i64>, Error> = okta.raw().get("/numbers").list::<i64>().stream().blocking().collect();
    assert_eq!(items.unwrap(), [1, 2, 3]);
    let mut pages = okta.raw().get("/numbers").list::<i64>().pages().read_ahead(true).blocking();
    assert_eq!(pages.next().unwrap().unwrap().len(), 2);
    assert_eq!(pages.stream().cursor().unwrap().as_str(), "/numbers?after=1");
    assert_eq!(pages.count(), 1);
}

/// Blocks on a call and on a stream, over real connections.
fn wait(okta: &Okta) -> Result<(), Error> {
    assert_eq!(okta.raw().get("/numbers").fetch::<Vec<i64>>().timeout(Duration::from_secs(30)).wait()?, [1, 2]);
    let items: Vec<i64> = okta.raw().get("/numbers").list::<i64>().stream().read_ahead(true).blocking().collect::<Result<_, _>>()?;
    assert_eq!(items, [1, 2]);
    Ok(())
}

fn is_refused(result: Result<(), Error>) -> bool {
    result.is_err_and(|error| error.is_configuration() && error.to_string().contains("await the call"))
}

#[test]
fn calls_can_block_only_where_blocking_is_allowed() {
    let server_runtime = tokio::runtime::Runtime::new().unwrap();
    let server = server_runtime.block_on(Server::start(|_| Reply::json("[1,2]")));
    let okta = server.okta();
    wait(&okta).unwrap();
    for mut builder in [Builder::new_multi_thread(), Builder::new_current_thread()] {
        let runtime = builder.enable_all().build().unwrap();
        {
            // Entering a handle does not make a thread drive the runtime.
            let _entered = runtime.enter();
            wait(&okta).unwrap();
        }
        let in_a_thread = okta.clone();
        runtime.block_on(async {
            tokio::task::spawn_blocking(move || wait(&in_a_thread)).await.unwrap().unwrap();
            assert!(is_refused(wait(&okta)));
            let in_a_task = okta.clone();
            assert!(is_refused(tokio::spawn(async move { wait(&in_a_task) }).await.unwrap()));
            // The task continues after the error.
            assert_eq!(okta.raw().get("/numbers").fetch::<Vec<i64>>().await.unwrap(), [1, 2]);
            tokio::task::LocalSet::new().run_until(async { assert!(is_refused(wait(&okta))) }).await;
        });
    }
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let (in_a_task, after) = (okta.clone(), okta.clone());
        tokio::spawn(async move { tokio::task::block_in_place(|| wait(&in_a_task)) }).await.unwrap().unwrap();
        tokio::task::block_in_place(|| wait(&after)).unwrap();
        tokio::task::yield_now().await;
        assert!(is_refused(wait(&after)));
    });
}
