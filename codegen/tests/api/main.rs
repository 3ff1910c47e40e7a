//! Lowering: small documents, each with one construct, and what the `Api` says about it.

mod graph;
mod inheritance;
mod methods;
mod multi_operation;
mod operations;
mod references;
mod schemas;
mod spec;
mod support;
mod unions;
