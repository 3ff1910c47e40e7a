//! The cost of a body: memory in proportion to its size, time within the call's timeout, and no delay for other tasks.
//!
//! `cargo test -p okta-sdk --test bounds -- --nocapture --test-threads 1` prints the table.
#![cfg(all(target_os = "linux", feature = "user"))]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Response;
use okta_sdk::Okta;
use okta_sdk::call::RetryOptions;
use okta_sdk::models::User;
use okta_sdk::pages::List;
use support::{Memory, org};

/// The peak memory of the process since the last call of [`forget`], in bytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() * 1024
}

/// Starts a new measurement; `false` if the system does not allow that.
fn forget() -> bool {
    std::fs::write("/proc/self/clear_refs", "5").is_ok()
}

/// A list of `items` items.
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

/// Held by each test, because concurrent tests would affect each other's measurements.
static ALONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// The kind of call that requests a body.
#[derive(Clone, Copy, Debug)]
enum Ask {
    Value,
    Page,
    /// A page in the field `value` of an object.
    Envelope,
}

async fn ask(okta: &Okta, ask: Ask, timeout: Duration) -> String {
    let list = |list: List<User>| async { list.timeout(timeout).page().await.map(|page| page.len()) };
    let result = match ask {
        Ask::Value => okta.raw().get("/api/v1/users").fetch::<Vec<User>>().timeout(timeout).await.map(|users| users.len()),
        Ask::Page => list(okta.raw().get("/api/v1/users").list()).await,
        Ask::Envelope => list(okta.raw().get("/api/v1/users").list_in("value")).await,
    };
    result.map_or_else(|error| error.to_string(), |users| format!("{users} users"))
}

/// Measures the delay of two timers: one of a runtime with a single worker, which any long work on it delays, and an independent one, which shows how busy the machine is.
struct Timers {
    is_over: Arc<AtomicBool>,
    latest: Arc<AtomicU64>,
    latest_outside: Arc<AtomicU64>,
}

const TICK: Duration = Duration::from_millis(5);

impl Timers {
    fn start() -> Self {
        let timers = Self { is_over: Arc::default(), latest: Arc::default(), latest_outside: Arc::default() };
        let late = |latest: &AtomicU64, started: Instant| {
            latest.fetch_max(started.elapsed().saturating_sub(TICK).as_millis() as u64, Ordering::Relaxed);
        };
        let (over, latest) = (timers.is_over.clone(), timers.latest.clone());
        tokio::spawn(async move {
            while !over.load(Ordering::Relaxed) {
                let started = Instant::now();
                tokio::time::sleep(TICK).await;
                late(&latest, started);
            }
        });
        let (over, latest) = (timers.is_over.clone(), timers.latest_outside.clone());
        std::thread::spawn(move || {
            while !over.load(Ordering::Relaxed) {
                let started = Instant::now();
                std::thread::sleep(TICK);
                late(&latest, started);
            }
        });
        timers
    }

    /// The maximum delays in milliseconds of the runtime's timer and of the other one, since the last call.
    fn take(&self) -> (u64, u64) {
        (self.latest.swap(0, Ordering::Relaxed), self.latest_outside.swap(0, Ordering::Relaxed))
    }
}

impl Drop for Timers {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
    }
}

/// How often something is measured until no timer is late: what is done on a worker makes it late each time, and what else the machine does
/// only now and then.
const TRIES: usize = 3;

/// Whether a timer was late by no more than 50 ms, and what makes every timer of the machine late.
fn is_in_time((late, late_outside): (u64, u64)) -> bool {
    late <= 50 + late_outside
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_body_costs_memory_and_time_in_proportion_and_delays_no_other_task() {
    let _alone = ALONE.lock().await;
    let user = r#"{"id":"00u1","status":"ACTIVE","created":"2024-01-01T00:00:00.000Z","profile":{"login":"ada@example.com","email":"ada@example.com"}}"#;
    let nested = format!("{}{}", r#"{"profile":{"a":["#.repeat(2000), r#"]}}"#.repeat(2000));
    let causes = |count: usize| {
        let causes = list("{}", count);
        Bytes::from(format!(r#"{{"errorCode":"E0000001","errorSummary":"x","errorCauses":{}}}"#, String::from_utf8_lossy(&causes)))
    };
    let blank = |start: &str, end: &str| Bytes::from(format!("{start}{}{end}", " ".repeat(60 * 1024 * 1024)));
    let in_value = |list: Bytes| Bytes::from(format!(r#"{{"value":{}}}"#, String::from_utf8_lossy(&list)));
    let of_users = |megabytes: usize| list(user, megabytes * 1024 * 1024 / (user.len() + 1));
    let cases: Vec<(&str, u16, Ask, Bytes)> = vec![
        ("10 million empty objects", 200, Ask::Value, list("{}", 10_000_000)),
        ("numbers in place of objects", 200, Ask::Value, list("1", 5_000_000)),
        ("objects of empty objects", 200, Ask::Value, list(r#"{"profile":{},"credentials":{},"_links":{},"type":{}}"#, 300_000)),
        ("objects of unknown fields", 200, Ask::Value, list(r#"{"a":1,"b":2,"c":3,"d":4}"#, 1_000_000)),
        ("wrong types everywhere", 200, Ask::Value, list(r#"{"id":1,"status":{},"profile":[]}"#, 600_000)),
        ("nested without end", 200, Ask::Value, list(&nested, 100)),
        ("a page of 60 MB", 200, Ask::Page, of_users(60)),
        ("an envelope of 60 MB", 200, Ask::Envelope, in_value(of_users(60))),
        (
            "an envelope with 60 MB of links",
            200,
            Ask::Envelope,
            Bytes::from(format!(r#"{{"value":[],"_links":{}}}"#, String::from_utf8_lossy(&list("[]", 20_000_000)))),
        ),
        ("60 MB of blanks", 200, Ask::Page, blank("", "")),
        ("an empty page with 60 MB of blanks", 200, Ask::Page, blank("[", "]")),
        ("an error of 60 MB of lists", 500, Ask::Value, list("[]", 20_000_000)),
        ("an error of 60 MB of causes", 400, Ask::Value, causes(20_000_000)),
        ("an error of 1 MB of causes", 400, Ask::Value, causes(340_000)),
        ("an error of 60 MB of blanks", 400, Ask::Value, blank("", "")),
        ("an object of 60 MB of blanks", 200, Ask::Value, blank("{", "}")),
    ];
    let timers = Timers::start();
    println!("| body | MB | memory | time | a timer of 5 ms is late by, and outside | in the end |");
    println!("|---|---|---|---|---|---|");
    for (name, status, kind, body) in cases {
        let size = body.len() as u64;
        for timeout in [Duration::from_millis(300), Duration::from_secs(120)] {
            let answer = body.clone();
            let memory = Memory::new(move |_| {
                Ok(Response::builder().status(status).header("content-type", "application/json").body(answer.clone()).unwrap())
            });
            let okta = org().transport(memory).retry(RetryOptions::none()).build().unwrap();
            for tries in 1..=TRIES {
                timers.take();
                let (okta, measured, before, started) = (okta.clone(), forget(), peak(), Instant::now());
                // In a separate task, because the runtime's threads must not be blocked.
                let end = tokio::spawn(async move { ask(&okta, kind, timeout).await }).await.unwrap();
                let elapsed = started.elapsed();
                let used = peak().saturating_sub(before);
                // Decoding continues after cancellation, and must not be measured with the next one.
                tokio::time::sleep(if timeout < Duration::from_secs(1) { Duration::from_secs(2) } else { TICK }).await;
                let late = timers.take();
                println!(
                    "| {name} | {} | {:.1} x | {elapsed:?} | {} ms, {} ms | {} |",
                    size >> 20,
                    used as f64 / size as f64,
                    late.0,
                    late.1,
                    end.chars().take(120).collect::<String>()
                );
                assert!(elapsed < timeout + Duration::from_millis(500 + 4 * late.1), "{name}: {elapsed:?}");
                if measured {
                    assert!(used <= 20 * size, "{name}: {} MB of a body of {} MB", used >> 20, size >> 20);
                }
                if is_in_time(late) {
                    break;
                }
                assert!(tries < TRIES, "{name}: a timer was {} ms late, and {} ms outside of the runtime", late.0, late.1);
            }
        }
    }
}

#[cfg(feature = "reqwest")]
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn decompressing_delays_no_other_task() {
    let _alone = ALONE.lock().await;
    use std::io::Write;
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    (0..60).for_each(|_| gzip.write_all(&[b' '; 1024 * 1024]).unwrap());
    let body = gzip.finish().unwrap();
    let server = support::Server::start(move |_| support::Reply::new(200, body.clone()).header("Content-Encoding", "gzip")).await;
    let okta = server.builder().retry(RetryOptions::none()).build().unwrap();
    let timers = Timers::start();
    for tries in 1..=TRIES {
        tokio::time::sleep(TICK).await;
        timers.take();
        let okta = okta.clone();
        let end = tokio::spawn(async move { ask(&okta, Ask::Value, Duration::from_secs(60)).await }).await.unwrap();
        let late = timers.take();
        println!("decompressing 60 MB: {} ms late, and {} ms outside: {end}", late.0, late.1);
        if is_in_time(late) {
            break;
        }
        assert!(tries < TRIES, "a timer was {} ms late, and {} ms outside of the runtime", late.0, late.1);
    }
}
