//! Every model of the spec as a plain struct with serde derives, which drops unknown fields.
#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all, non_camel_case_types)]

include!(concat!(env!("OUT_DIR"), "/models.rs"));
