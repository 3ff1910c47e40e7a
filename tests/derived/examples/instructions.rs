//! A loop for counting instructions: `valgrind --tool=callgrind --collect-atstart=no --toggle-collect='*measured*' instructions encode users sdk`.
#![allow(missing_docs, dead_code)]

#[path = "../benches/bodies/mod.rs"]
mod bodies;

use std::hint::black_box;

use okta_sdk::rt::{Value, decode, encode};
use okta_sdk_derived as derived;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The number of objects per page, and of rounds.
const PAGE: usize = 200;
const ROUNDS: usize = 10;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [job, kind, side] = arguments.as_slice() else {
        eprintln!("usage: instructions decode|mismatch|encode users|applications sdk|derive");
        std::process::exit(2);
    };
    match kind.as_str() {
        "users" => run::<okta_sdk::models::User, derived::User>(job, side, &bodies::users(PAGE)),
        _ => run::<okta_sdk::models::Application, derived::Application>(job, side, &bodies::applications(PAGE)),
    }
    println!("{} objects", PAGE * ROUNDS);
}

fn run<Sdk: Value, Derived: DeserializeOwned + Serialize>(job: &str, side: &str, body: &str) {
    match (job, side) {
        ("decode", "sdk") => repeat(|| decode::<Vec<Sdk>>(black_box(body.as_bytes())).is_ok()),
        ("mismatch", _) => {
            // One field that does not fit, in the middle of the page.
            let at = body[body.len() / 2..].find("\"ACTIVE\"").expect("a status") + body.len() / 2;
            let body = format!("{}7{}", &body[..at], &body[at + "\"ACTIVE\"".len()..]);
            repeat(|| decode::<Vec<Sdk>>(black_box(body.as_bytes())).is_ok_and(|read| read.mismatches.len() == 1));
        }
        ("decode", _) => repeat(|| serde_json::from_str::<Vec<Derived>>(black_box(body)).is_ok()),
        (_, "sdk") => {
            let page = decode::<Vec<Sdk>>(body.as_bytes()).expect("the body decodes").value;
            repeat(|| !encode(black_box(&page).source()).is_empty());
        }
        _ => {
            let page: Vec<Derived> = serde_json::from_str(body).expect("the body decodes");
            repeat(|| serde_json::to_vec(black_box(&page)).is_ok());
        }
    }
}

fn repeat(mut job: impl FnMut() -> bool) {
    for _ in 0..ROUNDS {
        assert!(measured(&mut job));
    }
}

/// The code whose instructions are counted.
#[inline(never)]
fn measured(job: &mut impl FnMut() -> bool) -> bool {
    job()
}
