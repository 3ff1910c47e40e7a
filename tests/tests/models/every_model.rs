//! Every model, tested on random JSON.

use std::cell::Cell;

use okta_sdk::registry::{Codec, UnknownKind};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

use super::entropy::Maker;
use super::json::difference;
use super::schemas::schemas;
use codegen::api::{SchemaKind, Type};

/// Runs a test `cases` times on each model. The seed is fixed, so that failures are reproducible.
fn on_every_model(cases: u32, test: impl Fn(Codec, usize, &[u8]) -> Result<(), TestCaseError>) {
    for (schema, codec) in schemas().models() {
        let config = Config { cases, failure_persistence: None, max_shrink_iters: 2000, ..Config::default() };
        let seed = proptest::test_runner::TestRng::deterministic_rng(config.rng_algorithm);
        let mut runner = TestRunner::new_with_rng(config, seed);
        let outcome = runner.run(&vec(any::<u8>(), 0..400), |bytes| test(codec, schema.id.0, &bytes));
        outcome.unwrap_or_else(|error| panic!("{}: {error}", codec.type_name));
    }
}

fn body(id: usize, bytes: &[u8]) -> String {
    Maker::new(schemas(), bytes).body(codegen::api::SchemaId(id))
}

/// Checks that a body round-trips, twice. Returns whether it was decoded exactly.
fn round_trip(codec: Codec, body: &str) -> Result<bool, TestCaseError> {
    let read = codec.read(body.as_bytes()).map_err(|error| TestCaseError::fail(format!("{error}\n{body}")))?;
    let written = std::str::from_utf8(&read.written).unwrap();
    if let Some(difference) = difference(body, written) {
        return Err(TestCaseError::fail(format!("{difference}\n{body}\n{written}")));
    }
    let again = codec.read(written.as_bytes()).map_err(|error| TestCaseError::fail(format!("{error}\n{written}")))?;
    prop_assert_eq!(std::str::from_utf8(&again.written).unwrap(), written);
    Ok(read.mismatches.is_empty())
}

#[test]
fn every_model_round_trips() {
    let (exact, tolerant) = (Cell::new(0), Cell::new(0));
    on_every_model(40, |codec, id, bytes| {
        let count = if round_trip(codec, &body(id, bytes))? { &exact } else { &tolerant };
        count.set(count.get() + 1);
        Ok(())
    });
    // Both the exact and the tolerant decoder were used.
    assert!(exact.get() > 3000 && tolerant.get() > 3000, "{exact:?} {tolerant:?}");
}

#[test]
fn decoding_random_bytes_does_not_panic() {
    on_every_model(20, |codec, id, bytes| {
        let mut broken = body(id, bytes).into_bytes();
        for change in bytes.rchunks(3).take(4) {
            let at = change.iter().fold(0, |sum: usize, byte| sum * 251 + usize::from(*byte)) % (broken.len() + 1);
            match change[0] % 4 {
                0 => broken.truncate(at),
                1 => broken.insert(at, change[0]),
                2 => broken.splice(at..at, *b"{\"x\":").for_each(drop),
                _ if at < broken.len() => broken[at] = change[change.len() - 1],
                _ => {}
            }
        }
        for bytes in [&broken, bytes] {
            let _ = codec.show(bytes);
            if let Ok(read) = codec.read(bytes) {
                let (given, written) = (std::str::from_utf8(bytes).unwrap(), std::str::from_utf8(&read.written).unwrap());
                prop_assert_eq!(difference(given, written), None);
            }
        }
        Ok(())
    });
}

#[test]
fn every_enum_value_in_the_spec_is_known() {
    let mut enums = 0;
    for (schema, codec) in schemas().models() {
        let SchemaKind::Enum(choice) = &schema.kind else { continue };
        enums += 1;
        for value in &choice.values {
            let read = codec.read(serde_json::to_string(value).unwrap().as_bytes()).unwrap();
            assert_eq!(read.unknown, [], "{} {value}", codec.type_name);
        }
        let read = codec.read(br#""NOT KNOWN \u00e9""#).unwrap();
        assert_eq!((&*read.written, read.unknown[0].kind), ("\"NOT KNOWN é\"".as_bytes(), UnknownKind::EnumValue));
        assert!(codec.read(b"7").is_err());
    }
    assert!(enums > 130, "{enums}");
}

#[test]
fn every_tag_of_every_union_chooses_a_variant() {
    let mut unions = 0;
    for (schema, union) in schemas().unions() {
        let codec = schemas().codec(schema.id);
        unions += 1;
        let unknown = |tag: &str| {
            let body = format!(r#"{{"x": 1, "{}": {tag}}}"#, union.tag);
            let read = codec.read(body.as_bytes()).unwrap();
            assert_eq!(difference(&body, std::str::from_utf8(&read.written).unwrap()), None);
            read.unknown.into_iter().filter(|unknown| unknown.kind == UnknownKind::UnionTag && unknown.member == union.tag).count()
        };
        for value in union.variants.iter().flat_map(|variant| &variant.values) {
            assert_eq!(unknown(&serde_json::to_string(value).unwrap()), 0, "{} {value}", codec.type_name);
        }
        assert_eq!(unknown("\"NOT_KNOWN\""), 1, "{}", codec.type_name);
        assert_eq!(unknown("null"), 0, "{}", codec.type_name);
    }
    assert!(unions >= 6, "{unions}");
}

#[test]
fn every_field_accepts_null_and_values_of_unexpected_types() {
    for (schema, codec) in schemas().models() {
        let SchemaKind::Object(object) = &schema.kind else { continue };
        let of = |text: fn(&Type) -> &'static str| {
            let members: Vec<_> = object.members.iter().map(|member| format!("{:?}: {}", member.name, text(&member.ty))).collect();
            format!("{{{}}}", members.join(", "))
        };
        let nulls = of(|_| "null");
        let read = codec.read(nulls.as_bytes()).unwrap();
        assert_eq!(
            (read.mismatches, difference(&nulls, std::str::from_utf8(&read.written).unwrap())),
            (vec![], None),
            "{}",
            codec.type_name
        );
        // A list matches only list types, a number only number types.
        let wrong = of(|ty| if matches!(ty, Type::List(_) | Type::Any) { "7" } else { r#"[1, {"a": null}]"# });
        let read = codec.read(wrong.as_bytes()).unwrap();
        assert_eq!(difference(&wrong, std::str::from_utf8(&read.written).unwrap()), None, "{}", codec.type_name);
    }
}
