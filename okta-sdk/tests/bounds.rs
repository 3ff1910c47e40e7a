//! What a body may cost: memory in proportion to its size, time within the call's timeout, and nobody else's time at all.
//!
//! The only test of its process, since it measures the process's memory.
#![cfg(all(target_os = "linux", feature = "user"))]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Response;
use okta_sdk::call::RetryOptions;
use okta_sdk::models::User;
use support::{Memory, org};

/// The most memory that the process has had since the last call of [`forget`], in bytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() * 1024
}

/// Begins to measure anew; `false` where the system does not allow that.
fn forget() -> bool {
    std::fs::write("/proc/self/clear_refs", "5").is_ok()
}

/// A list of so many items.
fn list(item: &str, count: usize) -> Bytes {
    let mut body = String::with_capacity(count * (item.len() + 1) + 2);
    body.push('[');
    for index in 0..count {
        if index > 0 {
            body.push(',');
        }
        body.push_str(item);
    }
    body.push(']');
    body.into()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_costs_memory_and_time_in_proportion_and_nobody_else_waits() {
    let user = r#"{"id":"00u1","status":"ACTIVE","created":"2024-01-01T00:00:00.000Z","profile":{"login":"ada@example.com","email":"ada@example.com"}}"#;
    let nested = format!("{}{}", r#"{"profile":{"a":["#.repeat(2000), r#"]}}"#.repeat(2000));
    let cases: Vec<(&str, u16, Bytes)> = vec![
        ("10 million empty objects", 200, list("{}", 10_000_000)),
        ("numbers in place of objects", 200, list("1", 5_000_000)),
        ("objects of empty objects", 200, list(r#"{"profile":{},"credentials":{},"_links":{},"type":{}}"#, 300_000)),
        ("objects of unknown fields", 200, list(r#"{"a":1,"b":2,"c":3,"d":4}"#, 1_000_000)),
        ("wrong types everywhere", 200, list(r#"{"id":1,"status":{},"profile":[]}"#, 600_000)),
        ("nested without end", 200, list(&nested, 100)),
        ("a page of 60 MB", 200, list(user, 60 * 1024 * 1024 / (user.len() + 1))),
        ("an error of 60 MB of lists", 500, list("[]", 20_000_000)),
        (
            "an error of 60 MB of causes",
            400,
            Bytes::from(format!(
                r#"{{"errorCode":"E0000001","errorSummary":"x","errorCauses":{}}}"#,
                String::from_utf8_lossy(&list("{}", 20_000_000))
            )),
        ),
    ];
    // Something else that the program does: a timer that must not be late.
    let (latest, is_over) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
    let (late, over) = (latest.clone(), is_over.clone());
    let clock = tokio::spawn(async move {
        while !over.load(Ordering::Relaxed) {
            let started = Instant::now();
            tokio::time::sleep(Duration::from_millis(5)).await;
            late.fetch_max(started.elapsed().saturating_sub(Duration::from_millis(5)).as_millis() as u64, Ordering::Relaxed);
        }
    });
    println!("| body | MB | memory | time | in the end |");
    for (name, status, body) in cases {
        let size = body.len() as u64;
        for timeout in [Duration::from_millis(300), Duration::from_secs(120)] {
            let answer = body.clone();
            let memory = Memory::new(move |_| {
                Ok(Response::builder().status(status).header("content-type", "application/json").body(answer.clone()).unwrap())
            });
            let okta = org().transport(memory).retry(RetryOptions::none()).build().unwrap();
            let (measured, before, started) = (forget(), peak(), Instant::now());
            let result = okta.raw().get("/api/v1/users").fetch::<Vec<User>>().timeout(timeout).await;
            let elapsed = started.elapsed();
            let used = peak().saturating_sub(before);
            let end = result.map_or_else(|error| error.to_string(), |users| format!("{} users", users.len()));
            println!(
                "| {name} | {} | {:.1} x | {elapsed:?} | {} |",
                size >> 20,
                used as f64 / size as f64,
                end.chars().take(120).collect::<String>()
            );
            assert!(elapsed < timeout + Duration::from_millis(500), "{name}: {elapsed:?}");
            if measured {
                assert!(used <= 20 * size, "{name}: {} MB of a body of {} MB", used >> 20, size >> 20);
            }
            // A cancelled decoding runs to its end, and must not be measured with the next one.
            tokio::time::sleep(if timeout < Duration::from_secs(1) { Duration::from_secs(2) } else { Duration::ZERO }).await;
        }
    }
    is_over.store(true, Ordering::Relaxed);
    clock.await.unwrap();
    let latest = latest.load(Ordering::Relaxed);
    println!("a timer of 5 ms was {latest} ms late at most");
    // 50 where nothing else runs; the machines that run tests are busy.
    assert!(latest < 250, "{latest} ms");
}
