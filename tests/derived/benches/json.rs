//! Benchmarks decoding and encoding against plain serde derives, which drop unknown fields, and against `serde_json::Value`.
#![allow(missing_docs)]

mod bodies;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use okta_sdk::rt::{Value, decode, encode};
use okta_sdk_derived as derived;
use serde::Serialize;
use serde::de::DeserializeOwned;

fn compare<Sdk: Value, Derived: DeserializeOwned + Serialize>(criterion: &mut Criterion, name: &str, body: &str) {
    let sdk = decode::<Vec<Sdk>>(body.as_bytes()).expect("the body decodes");
    assert!(sdk.mismatches.is_empty(), "{name}: the benchmark must not measure the tolerant decoder: {:?}", sdk.mismatches.first());
    let derived: Vec<Derived> = serde_json::from_str(body).unwrap_or_else(|error| panic!("{name}: {error}"));
    let value: serde_json::Value = serde_json::from_str(body).expect("the body is JSON");

    let mut group = criterion.benchmark_group(format!("decode/{name}"));
    group.throughput(Throughput::Bytes(body.len() as u64));
    group.bench_function(BenchmarkId::from_parameter("okta-sdk"), |bencher| bencher.iter(|| decode::<Vec<Sdk>>(black_box(body.as_bytes()))));
    group.bench_function(BenchmarkId::from_parameter("derive"), |bencher| {
        bencher.iter(|| serde_json::from_str::<Vec<Derived>>(black_box(body)));
    });
    group.bench_function(BenchmarkId::from_parameter("Value"), |bencher| {
        bencher.iter(|| serde_json::from_str::<serde_json::Value>(black_box(body)));
    });
    group.finish();

    let mut group = criterion.benchmark_group(format!("encode/{name}"));
    group.throughput(Throughput::Bytes(body.len() as u64));
    group.bench_function(BenchmarkId::from_parameter("okta-sdk"), |bencher| bencher.iter(|| encode(black_box(&sdk.value).source())));
    group.bench_function(BenchmarkId::from_parameter("derive"), |bencher| bencher.iter(|| serde_json::to_vec(black_box(&derived))));
    group.bench_function(BenchmarkId::from_parameter("Value"), |bencher| bencher.iter(|| serde_json::to_vec(black_box(&value))));
    group.finish();
}

/// Makes glibc keep freed memory. By default it returns the top of the heap to the kernel after every round for some list sizes and
/// not for others, so that page faults distort the result. Freeing one large block adjusts its thresholds for the whole process.
fn settle_allocator() {
    drop(black_box(vec![1_u8; 16 << 20]));
}

fn pages(criterion: &mut Criterion) {
    settle_allocator();
    compare::<okta_sdk::models::User, derived::User>(criterion, "users/200", &bodies::users(200));
    compare::<okta_sdk::models::Application, derived::Application>(criterion, "applications/200", &bodies::applications(200));
    compare::<okta_sdk::models::LogEvent, derived::LogEvent>(criterion, "log-events/200", &bodies::log_events(200));
}

fn large(criterion: &mut Criterion) {
    compare::<okta_sdk::models::User, derived::User>(criterion, "users/10000", &bodies::users(10_000));
    compare::<okta_sdk::models::Application, derived::Application>(criterion, "applications/10000", &bodies::applications(10_000));
}

criterion_group!(json, pages);
criterion_group! { name = large_json; config = Criterion::default().sample_size(20); targets = large }
criterion_main!(json, large_json);
