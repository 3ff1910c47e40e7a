//! Renders differences for the terminal.

use std::fmt::Write as _;

use codegen::compare::{Change, Kind, Subject, Verdict};

use super::comparison::Comparison;
use crate::terminal::counted;

pub(super) fn render(comparison: &Comparison) -> String {
    let Comparison { old, new, changes, .. } = comparison;
    let mut out = format!("{} {} → {} {}\n", old.title, old.version, new.title, new.version);
    for (verdict, title) in [(Verdict::Major, "Major"), (Verdict::Minor, "Minor"), (Verdict::Patch, "Patch")] {
        let of_verdict = || changes.iter().filter(move |change| change.verdict == verdict);
        let mut subject = None;
        for change in of_verdict().filter(|change| !is_documentation(change)) {
            if subject.is_none() {
                let _ = writeln!(out, "\n{title}:");
            }
            if subject != Some(change.subject) {
                let _ = writeln!(out, "  {}", heading(change.subject));
                subject = Some(change.subject);
            }
            let _ = writeln!(out, "    {}", line(change));
        }
        let documentation = of_verdict().filter(|change| is_documentation(change)).count();
        if documentation > 0 {
            let begin = if subject.is_none() { format!("\n{title}:\n") } else { String::new() };
            let _ = writeln!(out, "{begin}  documentation\n    {}", counted(documentation, "change"));
        }
    }
    let _ = writeln!(out, "\n{}", comparison.summary());
    for (spec, errors, parts) in [("older", old.errors.len(), old.not_compared.len()), ("newer", new.errors.len(), new.not_compared.len())]
    {
        if errors > 0 {
            let (errors, parts) = (counted(errors, "error"), counted(parts, "part"));
            let _ = writeln!(out, "The {spec} spec has {errors} and cannot be generated; {parts} of it not compared.");
        }
    }
    out
}

/// Whether a change is about documentation only. There can be thousands, so they are counted.
pub(super) fn is_documentation(change: &Change) -> bool {
    change.aspect == Some("documentation")
}

/// The title of changes of one subject.
pub(super) fn heading(subject: Subject) -> &'static str {
    match subject {
        Subject::Tag => "tags",
        Subject::Operation => "operations",
        Subject::Parameter => "parameters",
        Subject::Body => "request bodies",
        Subject::Response => "responses",
        Subject::Schema => "schemas",
        Subject::Field => "fields",
        Subject::EnumValue => "enum values",
        Subject::Variant => "union variants",
        Subject::Accessor => "fields of unions",
        Subject::Method => "methods on models",
    }
}

/// A change in one line.
pub(super) fn line(change: &Change) -> String {
    let name = &change.name;
    match (change.kind, change.aspect, &change.before, &change.after) {
        (Kind::Added, ..) => format!("+ {name}"),
        (Kind::Removed, ..) => format!("- {name}"),
        (Kind::Changed, Some(aspect), Some(before), Some(after)) => format!("~ {name}: {aspect} {before} → {after}"),
        (Kind::Changed, Some(aspect), ..) => format!("~ {name}: {aspect}"),
        (Kind::Changed, ..) => format!("~ {name}"),
    }
}
