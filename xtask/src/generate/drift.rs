//! Compares the files on disk with freshly generated ones.

use std::fmt::Write as _;
use std::time::Duration;

use similar::TextDiff;

/// The number of files shown with their differences.
const SHOWN_FILES: usize = 3;

/// The number of diff lines shown per file.
const SHOWN_LINES: usize = 40;

/// The time limit for computing the smallest diff of one file.
const PATIENCE: Duration = Duration::from_secs(1);

/// A file that differs from the generated one.
pub(super) struct Drift<'a> {
    name: String,
    kind: Kind<'a>,
}

enum Kind<'a> {
    Missing,
    Stale,
    Changed { before: &'a str, after: &'a str },
}

impl<'a> Drift<'a> {
    /// The difference between a file's current and generated contents; `None` if they are equal.
    pub(super) fn between(name: String, before: Option<&'a str>, after: Option<&'a str>) -> Option<Self> {
        let kind = match (before, after) {
            (Some(before), Some(after)) if before == after => return None,
            (Some(before), Some(after)) => Kind::Changed { before, after },
            (Some(_), None) => Kind::Stale,
            (None, Some(_)) => Kind::Missing,
            (None, None) => return None,
        };
        Some(Self { name, kind })
    }
}

fn unified(name: &str, before: &str, after: &str) -> String {
    let diff = TextDiff::configure().timeout(PATIENCE).diff_lines(before, after);
    let labels = (format!("{name} (on disk)"), format!("{name} (generated)"));
    diff.unified_diff().context_radius(3).header(&labels.0, &labels.1).to_string()
}

/// Renders the first differences in full and counts the others.
pub(super) fn render(drifts: &[Drift<'_>]) -> String {
    let mut out = String::new();
    for drift in drifts.iter().take(SHOWN_FILES) {
        let name = &drift.name;
        let _ = match &drift.kind {
            Kind::Missing => writeln!(out, "{name} is missing"),
            Kind::Stale => writeln!(out, "{name} is stale: it is no longer generated"),
            Kind::Changed { before, after } => {
                let diff = unified(name, before, after);
                for line in diff.lines().take(SHOWN_LINES) {
                    let _ = writeln!(out, "{line}");
                }
                match diff.lines().count().saturating_sub(SHOWN_LINES) {
                    0 => Ok(()),
                    more => writeln!(out, "… {more} more lines of {name}"),
                }
            }
        };
    }
    if let Some(rest) = drifts.get(SHOWN_FILES..).filter(|rest| !rest.is_empty()) {
        let count = |is_kind: fn(&Kind<'_>) -> bool| rest.iter().filter(|drift| is_kind(&drift.kind)).count();
        let changed = count(|kind| matches!(kind, Kind::Changed { .. }));
        let missing = count(|kind| matches!(kind, Kind::Missing));
        let stale = count(|kind| matches!(kind, Kind::Stale));
        let _ = writeln!(out, "… and {} more: {changed} changed, {missing} missing, {stale} stale", rest.len());
    }
    out
}
