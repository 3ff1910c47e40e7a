//! What a difference is, and what it does to code that uses the SDK.

use serde::Serialize;

/// A difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Change {
    pub(super) effect: Effect,
    pub(super) subject: Subject,
    pub(super) kind: Kind,
    /// What it is about: `GET /api/v1/users`, `User.profile`.
    pub(super) name: String,
    /// What about it has changed; none where all of it was added or removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) aspect: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) after: Option<String>,
}

/// What it does to code that uses the SDK.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Effect {
    /// Code may no longer compile, or do something else.
    Breaking,
    /// Code goes on as before.
    Additive,
}

/// What it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Subject {
    Operation,
    Parameter,
    Body,
    Output,
    Schema,
    Member,
    EnumValue,
    Variant,
    Method,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Kind {
    Added,
    Removed,
    Changed,
}

/// The differences so far.
#[derive(Default)]
pub(super) struct Changes(Vec<Change>);

impl Changes {
    pub(super) fn added(&mut self, effect: Effect, subject: Subject, name: impl Into<String>) {
        self.0.push(Change { effect, subject, kind: Kind::Added, name: name.into(), aspect: None, before: None, after: None });
    }

    /// What is gone is gone for code that used it.
    pub(super) fn removed(&mut self, subject: Subject, name: impl Into<String>) {
        let effect = Effect::Breaking;
        self.0.push(Change { effect, subject, kind: Kind::Removed, name: name.into(), aspect: None, before: None, after: None });
    }

    /// A difference of one aspect, if there is one.
    pub(super) fn compare<T: PartialEq + ToString + ?Sized>(
        &mut self,
        effect: Effect,
        (subject, name): (Subject, &str),
        aspect: &'static str,
        before: &T,
        after: &T,
    ) {
        if before != after {
            let (before, after) = (Some(before.to_string()), Some(after.to_string()));
            self.0.push(Change { effect, subject, kind: Kind::Changed, name: name.to_owned(), aspect: Some(aspect), before, after });
        }
    }

    /// All of them: what breaks first, then by subject; each subject in the order of the documents.
    pub(super) fn sorted(mut self) -> Vec<Change> {
        self.0.sort_by_key(|change| (change.effect, change.subject, change.kind));
        self.0
    }
}
