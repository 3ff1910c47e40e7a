//! Counts the allocations of decoding, encoding and cloning. The counts do not depend on the machine; tests/counts.json has the expected ones.
#![allow(missing_docs)]

#[allow(unreachable_pub, reason = "the benchmarks of another workspace share it")]
#[path = "../derived/benches/bodies/mod.rs"]
mod bodies;

use std::alloc::System;
use std::collections::BTreeMap;

use okta_sdk::models::{Application, LogEvent, User};
use okta_sdk::rt::{Value, decode, encode};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static HEAP: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const PAGE: usize = 200;

/// By how much a count may exceed the expected one, in percent.
const MARGIN: usize = 5;

/// Adds the allocations of a page's jobs.
fn count<T: Value>(name: &str, body: &str, counts: &mut Vec<(String, usize)>) {
    let mut add = |job: &str, region: &Region<'_, System>| {
        let change = region.change();
        counts.push((format!("allocations/{job}/{name}"), change.allocations + change.reallocations));
    };
    let region = Region::new(HEAP);
    let page = decode::<Vec<T>>(body.as_bytes()).expect("the body decodes");
    add("decode", &region);
    assert!(page.mismatches.is_empty(), "{:?}", page.mismatches);
    let region = Region::new(HEAP);
    let json = encode(page.value.source());
    add("encode", &region);
    assert_eq!(json.len(), body.len());
    let region = Region::new(HEAP);
    let copy = page.value.clone();
    add("clone", &region);
    drop(copy);

    // One field that does not fit, in the middle of the page.
    let half = body.len() / 2;
    let at = half + body[half..].find("\"id\":\"").expect("an id") + "\"id\":".len();
    let end = at + 1 + body[at + 1..].find('"').expect("its end") + 1;
    let body = format!("{}7{}", &body[..at], &body[end..]);
    let region = Region::new(HEAP);
    let page = decode::<Vec<T>>(body.as_bytes());
    add("mismatch", &region);
    assert_eq!(page.expect("the body decodes").mismatches.len(), 1);
}

// The only test of this program: others would allocate in between.
#[test]
fn allocations_do_not_grow() {
    let bodies = [bodies::users(PAGE), bodies::applications(PAGE), bodies::log_events(PAGE)];
    let mut counts = Vec::new();
    count::<User>("users", &bodies[0], &mut counts);
    count::<Application>("applications", &bodies[1], &mut counts);
    count::<LogEvent>("log-events", &bodies[2], &mut counts);
    // `cargo xtask bench` reads these lines.
    counts.iter().for_each(|(name, count)| println!("count: {name} {count}"));

    if std::env::var_os("OKTA_COUNTS_ONLY").is_some() {
        return;
    }
    let expected: BTreeMap<String, usize> = serde_json::from_str(include_str!("../counts.json")).expect("counts.json is a map of numbers");
    let grown: Vec<_> =
        counts.iter().filter(|(name, count)| expected.get(name).is_none_or(|most| count * 100 > most * (100 + MARGIN))).collect();
    assert!(grown.is_empty(), "more than in tests/counts.json: {grown:?}; see `cargo xtask bench --check`");
}
