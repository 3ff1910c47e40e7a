//! Renders differences as Markdown: the entry for CHANGELOG.md, and the text of a pull request.

use std::fmt::Write as _;

use codegen::compare::{Kind, Subject, Verdict};

use super::comparison::Comparison;
use super::text::{heading, is_documentation, line};

/// Each major change on a line, and counts of the others.
pub(super) fn render(comparison: &Comparison) -> String {
    let Comparison { old, new, changes, .. } = comparison;
    let mut out = format!("### Spec {} → {}\n\n{}\n", old.version, new.version, comparison.summary());
    let mut subject = None;
    for change in changes.iter().filter(|change| change.verdict == Verdict::Major) {
        if subject != Some(change.subject) {
            let _ = writeln!(out, "\nMajor, {}:\n", heading(change.subject));
            subject = Some(change.subject);
        }
        let _ = writeln!(out, "- {}", code(&line(change)));
    }
    for (kind, title) in [(Kind::Added, "New"), (Kind::Changed, "Changed compatibly")] {
        let mut counts: Vec<(Subject, usize)> = Vec::new();
        let compatible =
            changes.iter().filter(|change| change.verdict != Verdict::Major && change.kind == kind && !is_documentation(change));
        for change in compatible {
            match counts.iter_mut().find(|(subject, _)| *subject == change.subject) {
                Some((_, count)) => *count += 1,
                None => counts.push((change.subject, 1)),
            }
        }
        counts.sort_unstable();
        if !counts.is_empty() {
            let counts: Vec<String> = counts.iter().map(|(subject, count)| format!("{} ({count})", heading(*subject))).collect();
            let _ = writeln!(out, "\n{title}: {}.", counts.join(", "));
        }
    }
    let documentation = changes.iter().filter(|change| is_documentation(change)).count();
    if documentation > 0 {
        let _ = writeln!(out, "\nDocumentation changes: {documentation}.");
    }
    for (spec, version) in [("older", old), ("newer", new)] {
        if !version.not_compared.is_empty() {
            let _ = writeln!(out, "\nNot compared, because of errors in the {spec} spec:\n");
            version.not_compared.iter().for_each(|part| {
                let _ = writeln!(out, "- {}", code(part));
            });
        }
    }
    out
}

/// A string as inline code, whatever it contains.
fn code(text: &str) -> String {
    let text: String = text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect();
    let mut longest = 0;
    let mut run = 0;
    for character in text.chars() {
        run = if character == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    if longest == 0 { format!("`{text}`") } else { format!("{0} {text} {0}", "`".repeat(longest + 1)) }
}
