//! Ten minutes of 64 tasks against Okta's limits: with the governor, without it, and with a plain semaphore. Time is simulated.
//!
//! `cargo test -p okta-sdk --test governor_simulation -- --nocapture` prints the table.

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use okta_sdk::Okta;
use okta_sdk::model::Json;
use support::{Limited, org};
use tokio::sync::Semaphore;
use tokio::time::Instant;

/// The limits of paths. Some limits are shared, and two of them look the same.
fn route(path: &str) -> (&'static str, u64) {
    match path {
        "/api/v1/users" | "/api/v1/users/{userId}" => ("users", 600),
        "/api/v1/apps" | "/api/v1/apps/{appId}" | "/api/v1/apps/{appId}/users" => ("apps", 300),
        "/api/v1/groups" | "/api/v1/groups/{groupId}" => ("groups", 300),
        "/api/v1/logs" => ("logs", 120),
        "/api/v1/policies" => ("policies", 60),
        other => panic!("{other}"),
    }
}

/// How many tasks call each path.
const TASKS: [(&str, usize); 9] = [
    ("/api/v1/users", 11),
    ("/api/v1/users/{userId}", 11),
    ("/api/v1/apps", 6),
    ("/api/v1/apps/{appId}", 6),
    ("/api/v1/apps/{appId}/users", 6),
    ("/api/v1/groups", 7),
    ("/api/v1/groups/{groupId}", 7),
    ("/api/v1/logs", 6),
    ("/api/v1/policies", 4),
];

const DURATION: Duration = Duration::from_secs(600);

/// The results of a simulation.
struct Outcome {
    name: &'static str,
    done: u64,
    failed: u64,
    refused: usize,
    refused_after_first_minute: usize,
    /// Percent of each limit that was used, over the complete windows after the first minute.
    used: Vec<(&'static str, f64)>,
}

impl Outcome {
    fn used_in_all(&self) -> f64 {
        self.used.iter().map(|(_, used)| used).sum::<f64>() / self.used.len() as f64
    }
}

async fn simulate(name: &'static str, permits: Option<usize>, client: impl FnOnce(Limited) -> Okta) -> Outcome {
    let server = Limited::new(route, Duration::from_millis(17_300));
    let okta = client(server.clone());
    let (done, failed) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    let semaphore = Arc::new(Semaphore::new(permits.unwrap_or(Semaphore::MAX_PERMITS)));
    let ends = Instant::now() + DURATION;
    let mut tasks = Vec::new();
    for (path, count) in TASKS {
        for _ in 0..count {
            let (okta, done, failed, semaphore) = (okta.clone(), done.clone(), failed.clone(), semaphore.clone());
            tasks.push(tokio::spawn(async move {
                while Instant::now() < ends {
                    let _permit = semaphore.acquire().await.unwrap();
                    let mut call = okta.raw().get(path);
                    if path.contains('{') {
                        call = call.path("00u1");
                    }
                    match tokio::time::timeout_at(ends, call.fetch::<Json>().send()).await {
                        Ok(Ok(_)) => done.fetch_add(1, Ordering::Relaxed),
                        Ok(Err(error)) => {
                            assert!(error.is_rate_limited(), "{error}");
                            failed.fetch_add(1, Ordering::Relaxed)
                        }
                        Err(_) => break,
                    };
                }
            }));
        }
    }
    assert_eq!(tasks.len(), 64);
    for task in tasks {
        task.await.unwrap();
    }
    let counted = server.counted();
    let refused = || counted.values().flat_map(|limit| &limit.refused);
    Outcome {
        name,
        done: done.load(Ordering::Relaxed),
        failed: failed.load(Ordering::Relaxed),
        refused: refused().count(),
        refused_after_first_minute: refused().filter(|at| **at > Duration::from_secs(60)).count(),
        // The first and the last window of the simulation are incomplete.
        used: counted
            .iter()
            .map(|(name, limit)| {
                let served: u64 = (1..10).filter_map(|window| limit.served.get(&window)).sum();
                (*name, 100.0 * served as f64 / (9 * limit.limit) as f64)
            })
            .collect(),
    }
}

fn print(outcomes: &[Outcome]) {
    println!("| 64 tasks, 10 minutes | calls done | calls failed | 429s | of them after the first minute | limit used |");
    println!("|---|---|---|---|---|---|");
    for outcome in outcomes {
        let Outcome { name, done, failed, refused, refused_after_first_minute, .. } = outcome;
        println!("| {name} | {done} | {failed} | {refused} | {refused_after_first_minute} | {:.1} % |", outcome.used_in_all());
    }
}

#[tokio::test(start_paused = true)]
async fn the_limits_are_used_without_a_429() {
    let governed = simulate("governor", None, |server| org().transport(server).build().unwrap()).await;
    let ungoverned = |server| org().transport(server).rate_limit_governor(false).build().unwrap();
    let outcomes = [governed, simulate("no governor", None, ungoverned).await, simulate("semaphore of 8", Some(8), ungoverned).await];
    print(&outcomes);
    let [governed, without, semaphore] = &outcomes;

    assert_eq!((governed.refused_after_first_minute, governed.failed), (0, 0));
    for (limit, used) in &governed.used {
        assert!((98.0..=100.0).contains(used), "{limit}: {used:.2} %");
    }
    // The clients that it is compared with run into the limits, or do not use them fully.
    assert!(without.refused_after_first_minute > 100, "{}", without.refused_after_first_minute);
    assert!(semaphore.refused_after_first_minute > 10 && semaphore.used_in_all() < 98.0);
}

#[tokio::test(start_paused = true)]
async fn part_of_the_limits_is_left_to_others() {
    let half = simulate("half", None, |server| org().transport(server).max_capacity_percent(50).build().unwrap()).await;
    assert_eq!((half.refused, half.failed), (0, 0));
    for (limit, used) in &half.used {
        assert!((49.0..=50.0).contains(used), "{limit}: {used:.2} %");
    }
}
