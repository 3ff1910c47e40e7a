//! Renders the report for people.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::facts::{MethodFacts, Report, SchemaFacts};

/// The counts of one tag.
#[derive(Default)]
struct Row {
    operations: usize,
    paged: usize,
    models: usize,
    methods: usize,
}

/// Renders the tables of a report.
pub(super) fn render(report: &Report) -> String {
    let mut out = format!("{} {}\n\n", report.title, report.version);
    tags(&mut out, report);
    kinds(&mut out, report);
    methods(&mut out, report);
    undocumented(&mut out, report);
    warnings(&mut out, report);
    out
}

fn tags(out: &mut String, report: &Report) {
    let mut order: Vec<&str> = Vec::new();
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    for operation in &report.operations {
        if !rows.contains_key(&*operation.tag) {
            order.push(&operation.tag);
        }
        let row = rows.entry(&operation.tag).or_default();
        row.operations += 1;
        row.paged += usize::from(operation.paged);
    }
    let tag_of: BTreeMap<&str, &str> =
        all_schemas(report).map(|schema| (&*schema.name, schema.tag.as_deref().unwrap_or("(common)"))).collect();
    for tag in tag_of.values() {
        if !rows.contains_key(tag) {
            order.push(tag);
        }
        rows.entry(tag).or_default().models += 1;
    }
    for method in report.resource_methods.iter().filter(|method| method.rust_path.is_some()) {
        let tag = tag_of.get(&*method.model).copied().unwrap_or("(common)");
        rows.entry(tag).or_default().methods += 1;
    }
    line(out, "tag", ["operations", "paged", "models", "methods"]);
    let mut total = Row::default();
    for tag in order {
        let Some(row) = rows.get(tag) else { continue };
        numbers(out, tag, row);
        total.operations += row.operations;
        total.paged += row.paged;
        total.models += row.models;
        total.methods += row.methods;
    }
    numbers(out, "all", &total);
}

fn line(out: &mut String, tag: &str, [a, b, c, d]: [&str; 4]) {
    let _ = writeln!(out, "{tag:<24} {a:>10} {b:>14} {c:>8} {d:>8}");
}

fn numbers(out: &mut String, tag: &str, row: &Row) {
    let texts = [row.operations, row.paged, row.models, row.methods].map(|number| number.to_string());
    line(out, tag, [&texts[0], &texts[1], &texts[2], &texts[3]]);
}

fn all_schemas(report: &Report) -> impl Iterator<Item = &SchemaFacts> {
    report.schemas.iter().chain(&report.inline_schemas)
}

fn kinds(out: &mut String, report: &Report) {
    let count = |schemas: &[SchemaFacts], kind: &str| schemas.iter().filter(|schema| schema.kind == kind).count();
    let _ = writeln!(out, "\n{:<24} {:>10} {:>14}", "schemas", "named", "inline");
    for (kind, title) in [("object", "objects"), ("enum", "enums"), ("union", "unions"), ("choice", "choices"), ("alias", "aliases")] {
        let _ = writeln!(out, "{title:<24} {:>10} {:>14}", count(&report.schemas, kind), count(&report.inline_schemas, kind));
    }
    let _ = writeln!(out, "{:<24} {:>10} {:>14}", "all", report.schemas.len(), report.inline_schemas.len());
}

fn methods(out: &mut String, report: &Report) {
    let all = &report.resource_methods;
    let bound = all.iter().filter(|method| method.rust_path.is_some()).count();
    let _ = writeln!(out, "\n{bound} of {} entries of x-okta-crud and x-okta-operations became methods", all.len());
    for method in all {
        if let Some(reason) = &method.reason {
            let _ = writeln!(out, "  {} has no method: {reason}", entry(method));
        }
        for note in &method.notes {
            let _ = writeln!(out, "  {}: {note}", entry(method));
        }
    }
}

fn entry(method: &MethodFacts) -> String {
    format!("{}.{}", method.model, method.alias)
}

fn undocumented(out: &mut String, report: &Report) {
    let operations = report.operations.iter().filter(|operation| !operation.documented).map(|operation| operation.operation_id.as_str());
    let schemas = report.schemas.iter().filter(|schema| !schema.documented).map(|schema| schema.name.as_str());
    let names: Vec<&str> = operations.chain(schemas).collect();
    if !names.is_empty() {
        let _ = writeln!(out, "\n{} operations and models have no documentation: {}", names.len(), names.join(", "));
    }
}

fn warnings(out: &mut String, report: &Report) {
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    for warning in &report.warnings {
        *codes.entry(warning.code).or_default() += 1;
    }
    let _ = writeln!(out, "\n{:<24} {:>10}", "warnings", report.warnings.len());
    for (code, count) in codes {
        let _ = writeln!(out, "  {code:<22} {count:>10}");
    }
}
