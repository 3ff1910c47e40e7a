//! The differences between two specs, each with its effect on code that uses the SDK.

use serde::Serialize;

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Change {
    pub(super) effect: Effect,
    pub(super) subject: Subject,
    pub(super) kind: Kind,
    /// The subject's name: `GET /api/v1/users`, `User.profile`.
    pub(super) name: String,
    /// The aspect that changed; `None` if the whole subject was added or removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) aspect: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) after: Option<String>,
}

/// The effect on code that uses the SDK.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Effect {
    /// Code may stop compiling or behave differently.
    Breaking,
    /// Code keeps working unchanged.
    Additive,
}

/// The kind of thing that differs.
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

/// How it differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Kind {
    Added,
    Removed,
    Changed,
}

/// Collects differences.
#[derive(Default)]
pub(super) struct Changes(Vec<Change>);

impl Changes {
    pub(super) fn added(&mut self, effect: Effect, subject: Subject, name: impl Into<String>) {
        self.0.push(Change { effect, subject, kind: Kind::Added, name: name.into(), aspect: None, before: None, after: None });
    }

    /// Records a removal, which always breaks code that used the removed thing.
    pub(super) fn removed(&mut self, subject: Subject, name: impl Into<String>) {
        let effect = Effect::Breaking;
        self.0.push(Change { effect, subject, kind: Kind::Removed, name: name.into(), aspect: None, before: None, after: None });
    }

    /// Records a change of one aspect if its two values differ.
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

    /// All differences: breaking ones first, then by subject; within a subject in the order of the specs.
    pub(super) fn sorted(mut self) -> Vec<Change> {
        self.0.sort_by_key(|change| (change.effect, change.subject, change.kind));
        self.0
    }
}
