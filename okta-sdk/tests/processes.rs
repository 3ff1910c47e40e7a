//! Independent programs that share a rate limit: processes, real sockets and real time, against a server that counts like Okta.
//! Its windows last five seconds instead of sixty, so that a few of them fit into a test; `tests/governor_shares.rs` has Okta's windows, in
//! simulated time.
//!
//! `cargo test -p okta-sdk --test processes -- --nocapture` prints the table.

mod support;

use std::collections::BTreeMap;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use okta_sdk::Okta;
use okta_sdk::model::Json;
use support::{Received, Reply, Server};

/// The limit per window, and the length of a window in seconds.
const LIMIT: u64 = 120;
const WINDOW: u64 = 5;

/// How long the clients run, and how long the server takes to respond.
const DURATION: Duration = Duration::from_secs(38);
const LATENCY: Duration = Duration::from_millis(30);

/// What the plain client does between its calls.
const PAUSE: Duration = Duration::from_millis(40);

/// The settings of a test client, from its environment: the server, the kind of client, the number of calls in flight, and when it
/// ends.
const CLIENT: &str = "OKTA_SDK_TEST_CLIENT";

fn now() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap()
}

/// How a server's clocks differ.
#[derive(Clone, Copy, Debug, Default)]
struct Clocks {
    /// How many seconds the limits' clock is ahead of the clients'.
    ahead: u64,
    /// How many seconds `Date` is ahead of the limits' clock; `None` means no `Date`.
    date: Option<u64>,
}

/// The counts of a server.
#[derive(Debug, Default)]
struct Counted {
    /// Requests by client and window.
    served: BTreeMap<(String, u64), u64>,
    refused: u64,
    /// When the first request of each client arrived, by the limits' clock.
    first: BTreeMap<String, Duration>,
}

fn respond(counted: &mut Counted, request: &Received, clocks: Clocks) -> Reply {
    let now = now() + Duration::from_secs(clocks.ahead);
    let window = now.as_secs() / WINDOW;
    let client = request.header("x-client").unwrap().to_owned();
    counted.first.entry(client.clone()).or_insert(now);
    let served: u64 = counted.served.iter().filter(|((_, at), _)| *at == window).map(|(_, served)| served).sum();
    let (status, remaining) = if served < LIMIT { (200, LIMIT - served - 1) } else { (429, 0) };
    if status == 200 {
        *counted.served.entry((client, window)).or_default() += 1;
    } else {
        counted.refused += 1;
    }
    let mut reply = Reply::new(status, "{}").header("Content-Type", "application/json").after(LATENCY);
    if let Some(ahead) = clocks.date {
        let date = jiff::Timestamp::from_second((now.as_secs() + ahead) as i64).unwrap();
        reply = reply.header("Date", &date.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string());
    }
    let reply = reply.header("X-Rate-Limit-Limit", &LIMIT.to_string()).header("X-Rate-Limit-Remaining", &remaining.to_string());
    reply.header("X-Rate-Limit-Reset", &((window + 1) * WINDOW).to_string())
}

/// Starts the clients of a scenario, each in its own process.
fn start(clients: &[&str], url: &str, ends: Duration) -> Vec<Child> {
    let start = |(number, client): (usize, &&str)| {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "a_client", "--nocapture"]);
        command.env(CLIENT, format!("{url} {client} {number} {}", ends.as_millis()));
        command.stdout(Stdio::piped()).spawn().unwrap()
    };
    clients.iter().enumerate().map(start).collect()
}

/// The report of a process at its end.
fn said(output: &[u8], what: &str) -> u64 {
    let output = String::from_utf8_lossy(output);
    let said = output.split_once(&format!("{what}=")).unwrap_or_else(|| panic!("{what}: {output}")).1;
    said.split(|c: char| !c.is_ascii_digit()).next().unwrap().parse().unwrap()
}

/// The program of a client. As a test, it does nothing unless the test below runs it.
#[test]
fn a_client() {
    let Ok(client) = std::env::var(CLIENT) else { return };
    let [url, kind, number, ends] = *client.split(' ').collect::<Vec<_>>() else { panic!("{client}") };
    let left = Duration::from_millis(ends.parse().unwrap()).saturating_sub(now());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (failed, longest) = runtime.block_on(async {
        let counts = Arc::new(Mutex::new((0, Duration::ZERO)));
        let mut tasks = tokio::task::JoinSet::new();
        if kind == "plain" {
            let client = reqwest::Client::builder().no_proxy().build().unwrap();
            (0..2).for_each(|_| drop(tasks.spawn(plain(client.clone(), url.to_owned(), number.to_owned()))));
        } else {
            let okta = support::local(url).no_proxy().header("x-client", number).build().unwrap();
            (0..8).for_each(|_| drop(tasks.spawn(governed(okta.clone(), counts.clone()))));
        }
        tokio::time::sleep(left).await;
        tasks.abort_all();
        while tasks.join_next().await.is_some_and(|result| result.is_err_and(|error| error.is_cancelled())) {}
        assert!(tasks.is_empty(), "a client broke");
        *counts.lock().unwrap()
    });
    println!("failed={failed} longest={}", longest.as_millis());
}

/// Sends calls, one after another.
async fn governed(okta: Okta, counts: Arc<Mutex<(u64, Duration)>>) {
    loop {
        let started = std::time::Instant::now();
        let result = okta.raw().get("/api/v1/users").fetch::<Json>().send().await;
        let mut counts = counts.lock().unwrap();
        counts.1 = counts.1.max(started.elapsed());
        if let Err(error) = result {
            eprintln!("{error}");
            counts.0 += 1;
        }
    }
}

/// Sends calls, one after another, without a governor: after a 429, it waits for the reset. Its pace alone uses nearly all of the limit.
async fn plain(client: reqwest::Client, url: String, number: String) {
    loop {
        let response = client.get(format!("{url}/api/v1/users")).header("x-client", &number).send().await.unwrap();
        if response.status() == 429 {
            let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
            let date = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(header("date")).unwrap().as_second();
            let wait = header("x-rate-limit-reset").parse::<i64>().unwrap() - date;
            tokio::time::sleep(Duration::from_secs(wait.max(1) as u64)).await;
        }
        response.bytes().await.unwrap();
        tokio::time::sleep(PAUSE).await;
    }
}

/// The results of a scenario.
#[derive(Debug)]
struct Outcome {
    name: &'static str,
    failed: u64,
    refused: u64,
    /// Percent of the limit that was used in windows during which all clients ran.
    used: f64,
    windows: u64,
    /// The share of each client, in percent of its fair share.
    shares: Vec<f64>,
    longest: Duration,
}

async fn simulate(name: &'static str, clients: &'static [&'static str], clocks: Clocks, ends: Duration) -> Outcome {
    let counted = Arc::<Mutex<Counted>>::default();
    let counting = counted.clone();
    let server = Server::start(move |request| respond(&mut counting.lock().unwrap(), request, clocks)).await;
    let processes = start(clients, &server.url(), ends);
    // Waiting blocks a thread, and the server must continue.
    let outputs =
        tokio::task::spawn_blocking(|| processes.into_iter().map(|process| process.wait_with_output().unwrap()).collect::<Vec<_>>());
    let outputs = outputs.await.unwrap();
    assert!(outputs.iter().all(|output| output.status.success()), "{name}: {outputs:?}");
    let all = |what: &str| outputs.iter().map(|output| said(&output.stdout, what)).collect::<Vec<_>>();
    let counted = counted.lock().unwrap();
    assert_eq!(counted.first.len(), clients.len(), "{name}");
    // The clients learn the limit, and that others use it, in the window in which the last client starts and in the next one.
    let first = counted.first.values().max().unwrap().as_secs() / WINDOW + 2;
    let last = (ends.as_secs() + clocks.ahead) / WINDOW;
    let of = |client: usize| (first..last).filter_map(|at| counted.served.get(&(client.to_string(), at))).sum::<u64>();
    let served: u64 = (0..clients.len()).map(of).sum();
    Outcome {
        name,
        failed: all("failed").iter().sum(),
        refused: counted.refused,
        used: 100.0 * served as f64 / (LIMIT * last.saturating_sub(first).max(1)) as f64,
        windows: last.saturating_sub(first),
        shares: (0..clients.len()).map(|client| 100.0 * (of(client) * clients.len() as u64) as f64 / served as f64).collect(),
        longest: Duration::from_millis(all("longest").into_iter().max().unwrap_or_default()),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_share_a_limit_fairly_and_use_it() {
    let agree = Clocks { ahead: 0, date: Some(0) };
    let scenarios: [(&str, &[&str], Clocks); 6] = [
        ("1 process", &["governed"], agree),
        ("2 processes", &["governed"; 2], agree),
        ("3 processes", &["governed"; 3], agree),
        ("1 process beside a plain client", &["governed", "plain"], agree),
        ("no `Date`, the client's clock an hour behind", &["governed"], Clocks { ahead: 3600, date: None }),
        ("`Date` 5 s ahead of the limits' clock", &["governed"], Clocks { ahead: 0, date: Some(5) }),
    ];
    let ends = now() + DURATION;
    let running: Vec<_> =
        scenarios.into_iter().map(|(name, clients, clocks)| tokio::spawn(simulate(name, clients, clocks, ends))).collect();
    let mut outcomes = Vec::new();
    for scenario in running {
        outcomes.push(scenario.await.unwrap());
    }
    println!("| limit of {LIMIT} in {WINDOW} s | windows | calls failed | 429s | limit used | of its fair share, each | longest call |");
    println!("|---|---|---|---|---|---|---|");
    for Outcome { name, failed, refused, used, windows, shares, longest } in &outcomes {
        let shares: Vec<_> = shares.iter().map(|share| format!("{share:.0} %")).collect();
        let longest = longest.as_secs_f64();
        println!("| {name} | {windows} | {failed} | {refused} | {used:.1} % | {} | {longest:.0} s |", shares.join(", "));
    }
    for outcome in &outcomes {
        assert!(outcome.windows >= 3, "the machine is too slow to tell: {outcome:?}");
        assert_eq!(outcome.failed, 0, "{outcome:?}");
        assert!(outcome.used >= 95.0, "{outcome:?}");
        assert!(outcome.shares.iter().all(|share| *share >= 70.0), "{outcome:?}");
    }
}
