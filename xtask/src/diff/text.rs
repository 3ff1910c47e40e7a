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
