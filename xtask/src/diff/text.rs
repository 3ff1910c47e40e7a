//! Renders differences for people.

use std::fmt::Write as _;

use super::Comparison;
use super::changes::{Change, Effect, Kind, Subject};
use crate::terminal::counted;

pub(super) fn render(comparison: &Comparison) -> String {
    let Comparison { old, new, breaking, additive, changes } = comparison;
    let mut out = format!("{} {} → {} {}\n", old.title, old.version, new.title, new.version);
    for (effect, title) in [(Effect::Breaking, "Breaking changes"), (Effect::Additive, "Compatible changes")] {
        let mut subject = None;
        for change in changes.iter().filter(|change| change.effect == effect) {
            if subject.is_none() {
                let _ = writeln!(out, "\n{title}:");
            }
            if subject != Some(change.subject) {
                let _ = writeln!(out, "  {}", heading(change.subject));
                subject = Some(change.subject);
            }
            let _ = writeln!(out, "    {}", line(change));
        }
    }
    if changes.is_empty() {
        out.push_str("\nNo differences in operations, schemas or methods.\n");
    } else {
        let _ = writeln!(out, "\n{}, {additive} compatible.", counted(*breaking, "breaking change"));
    }
    out
}

/// Renders a changelog entry: each breaking change on a line, and counts of the others.
pub(super) fn changelog(comparison: &Comparison) -> String {
    let Comparison { old, new, breaking, additive, changes } = comparison;
    let mut out =
        format!("### Spec {} → {}\n\n{}, {additive} compatible.\n", old.version, new.version, counted(*breaking, "breaking change"));
    let mut subject = None;
    for change in changes.iter().filter(|change| change.effect == Effect::Breaking) {
        if subject != Some(change.subject) {
            let _ = writeln!(out, "\nBreaking, {}:\n", heading(change.subject));
            subject = Some(change.subject);
        }
        let _ = writeln!(out, "- `{}`", line(change));
    }
    let mut counts: Vec<(Subject, usize)> = Vec::new();
    for change in changes.iter().filter(|change| change.effect == Effect::Additive && change.kind == Kind::Added) {
        match counts.iter_mut().find(|(subject, _)| *subject == change.subject) {
            Some((_, count)) => *count += 1,
            None => counts.push((change.subject, 1)),
        }
    }
    if !counts.is_empty() {
        let counts: Vec<String> = counts.iter().map(|(subject, count)| format!("{count} {}", heading(*subject))).collect();
        let _ = writeln!(out, "\nNew: {}.", counts.join(", "));
    }
    out
}

fn heading(subject: Subject) -> &'static str {
    match subject {
        Subject::Operation => "operations",
        Subject::Parameter => "parameters",
        Subject::Body => "request bodies",
        Subject::Output => "responses",
        Subject::Schema => "schemas",
        Subject::Member => "fields",
        Subject::EnumValue => "enum values",
        Subject::Variant => "union variants",
        Subject::Method => "methods on models",
    }
}

fn line(change: &Change) -> String {
    let name = &change.name;
    match (change.kind, change.aspect, &change.before, &change.after) {
        (Kind::Added, ..) => format!("+ {name}"),
        (Kind::Removed, ..) => format!("- {name}"),
        (Kind::Changed, Some(aspect), Some(before), Some(after)) => format!("~ {name}: {aspect} {before} → {after}"),
        (Kind::Changed, ..) => format!("~ {name}"),
    }
}
