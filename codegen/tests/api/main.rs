//! Lowering, tested on small specs with one construct each.

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
