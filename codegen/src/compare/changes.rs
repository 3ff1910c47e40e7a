//! The differences between two specs, each with the version that it requires.

use serde::Serialize;

/// The release that a change requires by semantic versioning. `docs/how-the-spec-maps-to-rust.md` says which change requires which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// Nothing for callers to compile against changes: documentation, defaults, success codes.
    Patch,
    /// Callers keep compiling; something is new, or a request is sent in another way.
    Minor,
    /// Callers may stop compiling, or the same code may do something else.
    Major,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// The release that it requires.
    pub verdict: Verdict,
    /// The kind of thing that differs.
    pub subject: Subject,
    /// How it differs.
    pub kind: Kind,
    /// The thing: `listUsers (GET /api/v1/users)`, `listUsers(limit)`, `User.profile`.
    pub name: String,
    /// The aspect that changed; `None` if the whole thing was added or removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aspect: Option<&'static str>,
    /// The old value of the aspect. Documentation is compared without being repeated here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The new value of the aspect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

/// The kind of thing that differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Subject {
    /// A tag, with its handle, module and feature.
    Tag,
    /// An operation.
    Operation,
    /// A parameter of an operation.
    Parameter,
    /// The body of a request, or a part of it.
    Body,
    /// The body of a response.
    Response,
    /// A schema.
    Schema,
    /// A field of an object.
    Field,
    /// A value of an enum.
    EnumValue,
    /// A variant of a union.
    Variant,
    /// A field that all variants of a union have.
    Accessor,
    /// A method of a model.
    Method,
}

/// How a thing differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// One aspect of it differs.
    Changed,
}

/// Collects differences.
#[derive(Default)]
pub(super) struct Changes(Vec<Change>);

impl Changes {
    pub(super) fn added(&mut self, verdict: Verdict, subject: Subject, name: impl Into<String>) {
        self.0.push(Change { verdict, subject, kind: Kind::Added, name: name.into(), aspect: None, before: None, after: None });
    }

    /// Records a removal, which always breaks callers that used the removed thing.
    pub(super) fn removed(&mut self, subject: Subject, name: impl Into<String>) {
        let verdict = Verdict::Major;
        self.0.push(Change { verdict, subject, kind: Kind::Removed, name: name.into(), aspect: None, before: None, after: None });
    }

    /// Records a change of one aspect if its two values differ. Returns whether they do.
    pub(super) fn compare<T: PartialEq + ToString + ?Sized>(
        &mut self,
        verdict: Verdict,
        (subject, name): (Subject, &str),
        aspect: &'static str,
        before: &T,
        after: &T,
    ) -> bool {
        if before != after {
            let (before, after) = (Some(before.to_string()), Some(after.to_string()));
            self.0.push(Change { verdict, subject, kind: Kind::Changed, name: name.to_owned(), aspect: Some(aspect), before, after });
        }
        before != after
    }

    /// Records a change of documentation if its two values differ.
    pub(super) fn documentation<T: PartialEq + ?Sized>(&mut self, (subject, name): (Subject, &str), before: &T, after: &T) {
        if before != after {
            let (verdict, aspect) = (Verdict::Patch, Some("documentation"));
            self.0.push(Change { verdict, subject, kind: Kind::Changed, name: name.to_owned(), aspect, before: None, after: None });
        }
    }

    /// Records a change of `deprecated`: setting it warns callers.
    pub(super) fn deprecated(&mut self, subject: (Subject, &str), before: bool, after: bool) {
        let verdict = if after { Verdict::Minor } else { Verdict::Patch };
        self.compare(verdict, subject, "deprecated", &before, &after);
    }

    /// All differences: the most severe first, then by subject; within a subject in the order of the specs.
    pub(super) fn sorted(mut self) -> Vec<Change> {
        self.0.sort_by_key(|change| (std::cmp::Reverse(change.verdict), change.subject, change.kind));
        self.0
    }
}
