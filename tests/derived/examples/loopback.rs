//! Calls and pages over loopback: `loopback calls` compares with bare reqwest, `loopback pages` reads 100,000 users.
#![allow(missing_docs)]

#[path = "../benches/bodies/mod.rs"]
#[allow(dead_code)]
mod bodies;

use std::sync::Arc;
use std::time::{Duration, Instant};

use okta_sdk::Okta;
use peak_alloc::PeakAlloc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

/// The users in all pages, and in one.
const USERS: usize = 100_000;
const PAGE: usize = 200;
/// How long the server takes for a page.
const DELAY: Duration = Duration::from_millis(20);
/// The calls of a round; the best of the rounds counts.
const CALLS: usize = 2000;
const ROUNDS: usize = 7;

fn main() {
    let what = std::env::args().nth(1).unwrap_or_default();
    // The server has its own thread, so that only the client is measured.
    let server = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    let client = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    match what.as_str() {
        "calls" => {
            let url = server.block_on(serve(Arc::new(Site::new(1, Duration::ZERO, 1_000_000))));
            client.block_on(calls(&url));
        }
        "pages" => {
            println!(
                "| {USERS} users in pages of {PAGE}, {} ms each | seconds | users/s | peak memory |\n|---|---|---|---|",
                DELAY.as_millis()
            );
            for read_ahead in [false, true] {
                let url = server.block_on(serve(Arc::new(Site::new(PAGE, DELAY, 1_000_000))));
                let name = if read_ahead { "with read-ahead" } else { "one after another" };
                client.block_on(pages(&url, name, USERS, read_ahead));
            }
            // The 500 pages fit into the limits of one or two minutes.
            let url = server.block_on(serve(Arc::new(Site::new(PAGE, Duration::ZERO, 600))));
            client.block_on(pages(&url, "600 pages a minute allowed", USERS, true));
        }
        _ => {
            eprintln!("usage: loopback calls|pages");
            std::process::exit(2);
        }
    }
}

/// What the server sends.
struct Site {
    body: String,
    delay: Duration,
    /// Pages per minute, as the rate limit headers say.
    limit: u64,
    window: std::sync::Mutex<(u64, u64)>,
}

impl Site {
    fn new(page: usize, delay: Duration, limit: u64) -> Self {
        let body = bodies::users(page);
        let body = if page == 1 { body[1..body.len() - 1].to_owned() } else { body };
        Self { body, delay, limit, window: std::sync::Mutex::default() }
    }

    /// The response to a request: the next page, or 429.
    fn respond(&self, target: &str, host: &str) -> String {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("a time after 1970").as_secs();
        let reset = now / 60 * 60 + 60;
        let remaining = {
            let mut window = self.window.lock().expect("no panic while it is held");
            if window.0 != reset {
                *window = (reset, 0);
            }
            window.1 += 1;
            self.limit.checked_sub(window.1)
        };
        let limits = format!(
            "X-Rate-Limit-Limit: {}\r\nX-Rate-Limit-Remaining: {}\r\nX-Rate-Limit-Reset: {reset}\r\n",
            self.limit,
            remaining.unwrap_or(0)
        );
        if remaining.is_none() {
            return format!("HTTP/1.1 429 Too Many Requests\r\n{limits}Content-Length: 2\r\nContent-Type: application/json\r\n\r\n{{}}");
        }
        let page: usize = target.split_once("after=").map_or(0, |(_, page)| page.split('&').next().unwrap_or("").parse().unwrap_or(0));
        let is_last = !target.contains("limit=") || (page + 1) * PAGE >= USERS;
        let next = if is_last {
            String::new()
        } else {
            format!("Link: <http://{host}/api/v1/users?after={}&limit={PAGE}>; rel=\"next\"\r\n", page + 1)
        };
        let length = self.body.len();
        format!("HTTP/1.1 200 OK\r\n{limits}{next}Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{}", self.body)
    }
}

async fn serve(site: Arc<Site>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let host = listener.local_addr().expect("an address").to_string();
    let url = format!("http://{host}");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(connection(stream, site.clone(), host.clone()));
        }
    });
    url
}

async fn connection(mut stream: TcpStream, site: Arc<Site>, host: String) {
    let _ = stream.set_nodelay(true);
    let mut read = Vec::new();
    loop {
        while !read.ends_with(b"\r\n\r\n") {
            if !matches!(stream.read_buf(&mut read).await, Ok(1..)) {
                return;
            }
        }
        let head = String::from_utf8_lossy(&read).into_owned();
        read.clear();
        let target = head.split(' ').nth(1).unwrap_or_default();
        tokio::time::sleep(site.delay).await;
        if stream.write_all(site.respond(target, &host).as_bytes()).await.is_err() {
            return;
        }
    }
}

fn okta(url: &str, governor: bool) -> Okta {
    Okta::builder()
        .org_url(url)
        .token("00token")
        .allow_http_for_tests(true)
        .no_proxy()
        .rate_limit_governor(governor)
        .build()
        .expect("a client")
}

/// Sequential calls, by the SDK and by reqwest alone.
async fn calls(url: &str) {
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let mut best = [f64::INFINITY; 3];
    let (paced, free) = (okta(url, true), okta(url, false));
    for _ in 0..ROUNDS {
        let start = Instant::now();
        for _ in 0..CALLS {
            let response =
                http.get(format!("{url}/api/v1/users/00u1")).header("Authorization", "SSWS 00token").send().await.expect("a response");
            let value: serde_json::Value = serde_json::from_slice(&response.bytes().await.expect("a body")).expect("JSON");
            assert!(value["id"].is_string());
        }
        best[0] = best[0].min(start.elapsed().as_secs_f64());
        for (index, okta) in [&free, &paced].into_iter().enumerate() {
            let start = Instant::now();
            for _ in 0..CALLS {
                assert!(okta.user().get_user("00u1").await.expect("a user").id.is_value());
            }
            best[index + 1] = best[index + 1].min(start.elapsed().as_secs_f64());
        }
    }
    println!("| one call after another, over loopback | microseconds per call | ratio |\n|---|---|---|");
    for (name, seconds) in ["reqwest and `Value`", "okta-sdk, governor off", "okta-sdk"].into_iter().zip(best) {
        println!("| {name} | {:.1} | {:.2} |", seconds * 1e6 / CALLS as f64, seconds / best[0]);
    }
}

/// A list of all users.
async fn pages(url: &str, name: &str, users: usize, read_ahead: bool) {
    let okta = okta(url, true);
    HEAP.reset_peak_usage();
    let before = HEAP.current_usage();
    let start = Instant::now();
    let mut items = okta.user().list_users().limit(PAGE as i64).stream().read_ahead(read_ahead);
    let mut seen = 0;
    while seen < users && items.try_next().await.expect("a page").is_some() {
        seen += 1;
        if start.elapsed() > Duration::from_secs(90) {
            break;
        }
    }
    let seconds = start.elapsed().as_secs_f64();
    let peak = (HEAP.peak_usage() - before) as f64 / 1e6;
    println!("| {name} | {seconds:.1} | {:.0} | {peak:.1} MB |", seen as f64 / seconds);
}
