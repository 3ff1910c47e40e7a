//! Several independent governors, clients without one, and clocks that differ: ten minutes with a limit of 600. Time is
//! simulated; `tests/processes.rs` tests the same with processes and sockets.
//!
//! `cargo test -p okta-sdk --test governor_shares -- --nocapture` prints the table.

mod support;

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use okta_sdk::Bytes;
use okta_sdk::model::Json;
use okta_sdk::transport::{Transport, TransportFuture};
use support::{Date, Limited, org};
use tokio::time::Instant;

const LIMIT: u64 = 600;
const DURATION: Duration = Duration::from_secs(600);

/// A client of the simulation, and the number of its calls in flight.
#[derive(Clone, Copy, Debug)]
enum Client {
    Governed(usize),
    /// Sends as fast as it can, and waits for the reset after a 429.
    Plain(usize),
}

/// The results of a client.
#[derive(Clone, Debug, Default)]
struct Share {
    /// Calls that succeeded in complete windows.
    done: u64,
    failed: u64,
    longest: Duration,
}

#[derive(Debug)]
struct Outcome {
    shares: Vec<Share>,
    refused: usize,
    /// Percent of the limit that was used in complete windows.
    used: f64,
}

impl Outcome {
    /// The share of a client, in percent of its fair share.
    fn fairness(&self, client: usize) -> f64 {
        let all: u64 = self.shares.iter().map(|share| share.done).sum();
        100.0 * (self.shares[client].done * self.shares.len() as u64) as f64 / all as f64
    }

    fn failed(&self) -> u64 {
        self.shares.iter().map(|share| share.failed).sum()
    }
}

/// A transport that notes when its requests succeeded.
#[derive(Clone, Debug)]
struct Counting(Limited, Arc<Mutex<Share>>);

impl Counting {
    async fn exchange(&self) -> http::Response<Bytes> {
        let response = self.0.exchange("/a").await;
        // The first and the last window are incomplete.
        if response.status() == 200 && (1..10).contains(&self.0.window()) {
            self.1.lock().unwrap().done += 1;
        }
        response
    }
}

impl Transport for Counting {
    fn send(&self, _: http::Request<Bytes>) -> TransportFuture<'_> {
        Box::pin(async { Ok(self.exchange().await) })
    }
}

async fn plain(server: Counting) {
    loop {
        let response = server.exchange().await;
        if response.status() == 429 {
            let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
            let date = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(header("date")).unwrap().as_second();
            let wait = header("x-rate-limit-reset").parse::<i64>().unwrap() - date;
            tokio::time::sleep(Duration::from_secs(wait.max(1) as u64)).await;
        }
    }
}

async fn simulate(server: Limited, clients: &[Client]) -> Outcome {
    let ends = Instant::now() + DURATION;
    let mut tasks = tokio::task::JoinSet::new();
    let mut shares = Vec::new();
    for client in clients {
        let share = Arc::<Mutex<Share>>::default();
        let transport = Counting(server.clone(), share.clone());
        match *client {
            Client::Governed(count) => {
                let okta = org().transport(transport).build().unwrap();
                for _ in 0..count {
                    let (okta, share) = (okta.clone(), share.clone());
                    tasks.spawn(async move {
                        while Instant::now() < ends {
                            let started = Instant::now();
                            let result = tokio::time::timeout_at(ends, okta.raw().get("/a").fetch::<Json>().send()).await;
                            let mut share = share.lock().unwrap();
                            share.longest = share.longest.max(started.elapsed());
                            share.failed += u64::from(matches!(result, Ok(Err(_))));
                        }
                    });
                }
            }
            Client::Plain(count) => {
                for _ in 0..count {
                    let transport = transport.clone();
                    tasks.spawn(async move {
                        tokio::time::timeout_at(ends, plain(transport)).await.unwrap_err();
                    });
                }
            }
        }
        shares.push(share);
    }
    tasks.join_all().await;
    let counted = &server.counted()["a"];
    let served: u64 = (1..10).filter_map(|window| counted.served.get(&window)).sum();
    Outcome {
        shares: shares.iter().map(|share| share.lock().unwrap().clone()).collect(),
        refused: counted.refused.len(),
        used: 100.0 * served as f64 / (9 * LIMIT) as f64,
    }
}

fn server() -> Limited {
    Limited::new(|_| ("a", LIMIT), Duration::from_millis(17_300))
}

/// A server whose clock is this many seconds ahead of the local one, and whose responses have no `Date`.
fn without_date(ahead: i64) -> Limited {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    server().date(Date::Missing).clock(Duration::from_secs(now.as_secs().saturating_add_signed(ahead)))
}

/// Starts a server.
type Start = fn() -> Limited;

async fn row(name: &str, server: Limited, clients: &[Client]) -> Outcome {
    let outcome = simulate(server, clients).await;
    let shares: Vec<_> = (0..clients.len()).map(|client| format!("{:.0} %", outcome.fairness(client))).collect();
    let longest = outcome.shares.iter().map(|share| share.longest).max().unwrap_or_default();
    println!(
        "| {name} | {} | {} | {:.1} % | {} | {:.0} s |",
        outcome.failed(),
        outcome.refused,
        outcome.used,
        shares.join(", "),
        longest.as_secs_f64()
    );
    outcome
}

fn head(name: &str) {
    println!("| {name} | calls failed | 429s | limit used | of its fair share, each | longest call |\n|---|---|---|---|---|---|");
}

#[tokio::test(start_paused = true)]
async fn independent_governors_share_fairly() {
    use Client::Governed;
    head("governors, by calls at once");
    for clients in [
        &[Governed(16)][..],
        &[Governed(16), Governed(16)],
        &[Governed(16), Governed(16), Governed(16)],
        &[Governed(64), Governed(16), Governed(8)],
        &[Governed(16), Governed(16), Governed(16), Governed(16), Governed(16)],
    ] {
        let outcome = row(&format!("{clients:?}"), server(), clients).await;
        assert_eq!(outcome.failed(), 0, "{outcome:?}");
        assert!(outcome.used >= 97.0, "{outcome:?}");
        for client in 0..clients.len() {
            assert!(outcome.fairness(client) >= 75.0, "{outcome:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_governor_gets_its_share_beside_a_client_without_one() {
    use Client::{Governed, Plain};
    head("beside clients without a governor, by calls at once");
    for clients in [&[Governed(8), Plain(4)][..], &[Governed(8), Plain(8)], &[Governed(8), Governed(8), Plain(8)]] {
        let outcome = row(&format!("{clients:?}"), server(), clients).await;
        assert_eq!(outcome.failed(), 0, "{outcome:?}");
        assert!(outcome.used >= 97.0, "{outcome:?}");
        for client in 0..clients.len() {
            assert!(outcome.fairness(client) >= 70.0, "{outcome:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn clocks_that_differ_cost_little() {
    use Client::Governed;
    head("clocks");
    let cases: [(&str, Start); 8] = [
        ("`Date` 5 s ahead of the limits' clock", || server().date(Date::Off(5))),
        ("`Date` 20 s ahead", || server().date(Date::Off(20))),
        ("`Date` 5 s behind", || server().date(Date::Off(-5))),
        ("no `Date`, clocks agree", || without_date(0)),
        ("no `Date`, the client's clock an hour ahead", || without_date(-3600)),
        ("no `Date`, the client's clock an hour behind", || without_date(3600)),
        ("no `Date`, the client's clock 5 s ahead", || without_date(-5)),
        ("no `Date`, the client's clock 5 s behind", || without_date(5)),
    ];
    for (name, server) in cases {
        for clients in [&[Governed(16)][..], &[Governed(16), Governed(16)]] {
            let outcome = row(&format!("{name}: {clients:?}"), server(), clients).await;
            assert_eq!(outcome.failed(), 0, "{outcome:?}");
            // Once the clocks are known, a single governor gets no 429; of several governors, each may send the last request.
            assert!(outcome.used >= 97.0 && outcome.refused <= 20 * clients.len(), "{outcome:?}");
            for client in 0..clients.len() {
                assert!(outcome.fairness(client) >= 75.0, "{outcome:?}");
            }
        }
    }
}
