//! Two specs and their differences: the JSON of `--format json`, which `docs/diff.md` documents.

use codegen::api::Api;
use codegen::compare::{self, Change, Side, Verdict};
use codegen::diagnostic::Diagnostic;
use codegen::names::Names;
use serde::Serialize;

/// The version of the JSON's shape. Fields may be added without a new version.
const SHAPE: u32 = 1;

/// One of the specs, as the comparison needs it.
pub(crate) struct Compared<'a> {
    pub(crate) file: String,
    pub(crate) api: &'a Api,
    pub(crate) names: &'a Names,
    pub(crate) errors: &'a [Diagnostic],
    pub(crate) left_out: Vec<&'a str>,
    pub(crate) unused: &'a [Diagnostic],
}

/// Two specs and their differences.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Comparison {
    shape: u32,
    pub(super) old: Version,
    pub(super) new: Version,
    /// The release that the changes require: `major`, `minor`, `patch`, or `none` if nothing changed.
    verdict: &'static str,
    pub(super) counts: Counts,
    pub(super) changes: Vec<Change>,
}

/// A spec.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Version {
    file: String,
    pub(super) title: String,
    pub(super) version: String,
    /// The errors of a spec that cannot be generated.
    pub(super) errors: Vec<Finding>,
    /// The parts that are not compared because of errors, as JSON pointers.
    pub(super) not_compared: Vec<String>,
    /// The overlay actions that do not apply.
    pub(super) unused_overlay_actions: Vec<Finding>,
}

/// An error, or an overlay action that does not apply.
#[derive(Serialize)]
pub(super) struct Finding {
    file: String,
    line: usize,
    column: usize,
    pointer: String,
    code: &'static str,
    message: String,
}

/// The number of changes by verdict.
#[derive(Serialize)]
pub(super) struct Counts {
    pub(super) major: usize,
    pub(super) minor: usize,
    pub(super) patch: usize,
}

impl Comparison {
    /// Compares two specs.
    pub(crate) fn new(old: Compared<'_>, new: Compared<'_>) -> Self {
        let before = Side::new(old.api, old.names).without(old.left_out.iter().copied());
        let after = Side::new(new.api, new.names).without(new.left_out.iter().copied());
        let changes = compare::compare(&before, &after);
        let count = |verdict: Verdict| changes.iter().filter(|change| change.verdict == verdict).count();
        let counts = Counts { major: count(Verdict::Major), minor: count(Verdict::Minor), patch: count(Verdict::Patch) };
        let verdict = compare::verdict(&changes).map_or("none", name);
        Self { shape: SHAPE, old: old.version(), new: new.version(), verdict, counts, changes }
    }

    /// The release that the changes require; `None` if nothing changed.
    pub(super) fn verdict(&self) -> Option<Verdict> {
        compare::verdict(&self.changes)
    }

    /// Renders the differences as a changelog entry in Markdown.
    pub(crate) fn changelog(&self) -> String {
        super::markdown::render(self)
    }

    /// Describes the release that the changes require.
    pub(super) fn summary(&self) -> String {
        let Counts { major, minor, patch } = self.counts;
        let counts = format!("{major} major, {minor} minor, {patch} patch");
        match self.verdict() {
            Some(verdict) => format!("Requires a {} release: {counts}.", name(verdict)),
            None => "No differences.".to_owned(),
        }
    }
}

/// The name of a verdict.
pub(super) fn name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Patch => "patch",
        Verdict::Minor => "minor",
        Verdict::Major => "major",
    }
}

impl Compared<'_> {
    fn version(self) -> Version {
        let finding = |found: &Diagnostic| Finding {
            file: found.at.file.to_string(),
            line: found.at.line,
            column: found.at.column,
            pointer: found.at.pointer.to_string(),
            code: found.code,
            message: found.message.clone(),
        };
        Version {
            file: self.file,
            title: self.api.title.clone(),
            version: self.api.version.clone(),
            errors: self.errors.iter().map(finding).collect(),
            not_compared: self.left_out.iter().map(|pointer| (*pointer).to_owned()).collect(),
            unused_overlay_actions: self.unused.iter().map(finding).collect(),
        }
    }
}
