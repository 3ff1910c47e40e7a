//! Measures the memory of decoded pages, and the peak during decoding.
#![allow(missing_docs)]

mod bodies;

use okta_sdk::rt::{Value, decode};
use okta_sdk_derived as derived;
use peak_alloc::PeakAlloc;
use serde::de::DeserializeOwned;

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

fn main() {
    println!("| page | bytes of JSON | | held | peak |");
    println!("|---|---|---|---|---|");
    compare::<okta_sdk::models::User, derived::User>("users/10000", &bodies::users(10_000));
    compare::<okta_sdk::models::Application, derived::Application>("applications/10000", &bodies::applications(10_000));
    compare::<okta_sdk::models::LogEvent, derived::LogEvent>("log-events/10000", &bodies::log_events(10_000));
}

fn compare<Sdk: Value, Derived: DeserializeOwned>(name: &str, body: &str) {
    measure(name, "okta-sdk", body, || decode::<Vec<Sdk>>(body.as_bytes()).expect("the body decodes").value);
    measure(name, "derive", body, || serde_json::from_str::<Vec<Derived>>(body).expect("the body decodes"));
    measure(name, "Value", body, || serde_json::from_str::<serde_json::Value>(body).expect("the body is JSON"));
}

fn measure<T>(name: &str, what: &str, body: &str, decode: impl FnOnce() -> T) {
    let before = HEAP.current_usage();
    HEAP.reset_peak_usage();
    let value = decode();
    let (held, peak) = (HEAP.current_usage() - before, HEAP.peak_usage() - before);
    drop(value);
    println!("| {name} | {} | {what} | {held} | {peak} |", body.len());
}
