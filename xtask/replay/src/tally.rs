//! Adds up the results of all bodies.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use okta_sdk::registry::{OperationEntry, UnknownKind};

use crate::judge::{self, Verdict};
use crate::recording::{Body, Pair};
use crate::summary::{Count, Failure, Loss, MismatchCount, OperationCount, Side, Summary, UnknownCount, Unmatched};

/// The number of failures and losses listed.
const MOST_LISTED: usize = 100;

/// The number of distinct entries in a list of counts. Later entries are dropped.
const MOST_COUNTED: usize = 10_000;

/// The number of characters kept of a string.
const TEXT_CHARS: usize = 80;

/// The results so far.
#[derive(Default)]
pub(crate) struct Tally {
    summary: Summary,
    operations: BTreeMap<&'static str, OperationCount>,
    mismatches: HashMap<(Option<&'static str>, Side, String, &'static str, &'static str), MismatchCount>,
    unknown: HashMap<(UnknownKind, Side, &'static str, String, String), UnknownCount>,
    unmatched: HashMap<(String, String), Unmatched>,
}

impl Tally {
    /// Adds an invalid line.
    pub(crate) fn unreadable(&mut self, line: u64, reason: String) {
        self.summary.responses.pairs += 1;
        self.summary.responses.failed += 1;
        self.fail(Failure { line, operation_id: None, side: Side::Response, pointer: String::new(), reason });
    }

    /// Adds a recorded request with the operations of its method and path.
    pub(crate) fn pair(&mut self, line: u64, pair: &Pair<'_>, candidates: &[&'static OperationEntry]) {
        if candidates.is_empty() {
            self.unmatched(line, pair);
        }
        let entry = candidates.first().copied();
        if !matches!(pair.request(), Body::Empty) {
            self.verdict(line, entry, Side::Request, judge::request(candidates, pair.request()));
        }
        self.verdict(
            line,
            entry,
            Side::Response,
            judge::response(candidates, pair.status, pair.content_type().as_deref(), pair.response()),
        );
    }

    fn unmatched(&mut self, line: u64, pair: &Pair<'_>) {
        let path = pair.path.as_deref().or(pair.url.as_deref()).unwrap_or("(neither path nor url)");
        // Leave out the IDs and query of a URL: they may be sensitive, and would make every request a separate entry.
        let path = path.split('?').next().unwrap_or(path);
        let (method, path) = (shorten(&pair.method), shorten(path));
        let fresh = || Unmatched { count: 0, method: method.clone(), path: path.clone(), line };
        if let Some(entry) = entry(&mut self.unmatched, (method.clone(), path.clone()), fresh) {
            entry.count += 1;
        }
    }

    fn verdict(&mut self, line: u64, entry: Option<&'static OperationEntry>, side: Side, verdict: Verdict) {
        let operation_id = entry.map(|entry| entry.operation.id);
        self.count(entry, side, |count| add(count, &verdict));
        self.mismatches(line, operation_id, side, &verdict);
        self.unknown(line, operation_id, side, &verdict);
        if let Some((pointer, reason)) = verdict.failure {
            self.fail(Failure { line, operation_id, side, pointer, reason });
        } else if !verdict.differences.is_empty() && self.summary.losses.len() < MOST_LISTED {
            self.summary.losses.push(Loss { line, operation_id, side, differences: verdict.differences });
        }
    }

    fn count(&mut self, entry: Option<&'static OperationEntry>, side: Side, add: impl Fn(&mut Count)) {
        match side {
            Side::Request => add(&mut self.summary.requests),
            Side::Response => add(&mut self.summary.responses),
        }
        let Some(operation) = entry.map(|entry| entry.operation) else { return };
        let fresh = OperationCount {
            operation_id: operation.id,
            method: operation.method,
            path: operation.path,
            responses: Count::default(),
            requests: Count::default(),
        };
        let counts = self.operations.entry(operation.id).or_insert(fresh);
        match side {
            Side::Request => add(&mut counts.requests),
            Side::Response => add(&mut counts.responses),
        }
    }

    fn mismatches(&mut self, line: u64, operation_id: Option<&'static str>, side: Side, verdict: &Verdict) {
        for mismatch in &verdict.mismatches {
            let pointer = without_indexes(&mismatch.pointer);
            let (expected, found) = (mismatch.expected, mismatch.found);
            let key = (operation_id, side, pointer.clone(), expected, found);
            let fresh = || MismatchCount { count: 0, operation_id, side, pointer, expected, found, line };
            if let Some(entry) = entry(&mut self.mismatches, key, fresh) {
                entry.count += 1;
            }
        }
    }

    fn unknown(&mut self, line: u64, operation_id: Option<&'static str>, side: Side, verdict: &Verdict) {
        for unknown in &verdict.unknown {
            let text = shorten(&unknown.text);
            let key = (unknown.kind, side, unknown.model, unknown.member.clone(), text.clone());
            let kind = match unknown.kind {
                UnknownKind::Member => "member",
                UnknownKind::EnumValue => "enumValue",
                UnknownKind::UnionTag => "unionTag",
            };
            let fresh = || UnknownCount {
                count: 0,
                kind,
                side,
                model: unknown.model,
                member: unknown.member.clone(),
                text,
                operation_id,
                pointer: unknown.pointer.clone(),
                line,
            };
            if let Some(entry) = entry(&mut self.unknown, key, fresh) {
                entry.count += 1;
            }
        }
    }

    fn fail(&mut self, failure: Failure) {
        if self.summary.failures.len() < MOST_LISTED {
            self.summary.failures.push(failure);
        }
    }

    /// Returns the summary, sorted.
    pub(crate) fn finish(self) -> Summary {
        let mut summary = self.summary;
        summary.operations = self.operations.into_values().collect();
        summary.mismatches = self.mismatches.into_values().collect();
        summary.mismatches.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| (a.line, &a.pointer).cmp(&(b.line, &b.pointer))));
        summary.unknown = self.unknown.into_values().collect();
        summary.unknown.sort_by(|a, b| {
            let order = |it: &UnknownCount| (it.line, it.side, it.pointer.clone(), it.kind);
            b.count.cmp(&a.count).then_with(|| order(a).cmp(&order(b)))
        });
        summary.unmatched = self.unmatched.into_values().collect();
        summary.unmatched.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| (a.line, &a.path).cmp(&(b.line, &b.path))));
        summary
    }
}

/// Returns the entry of a key; `None` if it is new and the list is full.
fn entry<K: Eq + Hash, V>(map: &mut HashMap<K, V>, key: K, fresh: impl FnOnce() -> V) -> Option<&mut V> {
    if map.len() >= MOST_COUNTED && !map.contains_key(&key) {
        return None;
    }
    Some(map.entry(key).or_insert_with(fresh))
}

fn add(count: &mut Count, verdict: &Verdict) {
    count.pairs += 1;
    match (&verdict.failure, verdict.mismatches.is_empty()) {
        (Some(_), _) => count.failed += 1,
        (None, true) => count.exact += 1,
        (None, false) => count.tolerant += 1,
    }
    match (&verdict.failure, verdict.differences.is_empty()) {
        (Some(_), _) => {}
        (None, true) => count.lossless += 1,
        (None, false) => count.lost += 1,
    }
}

/// Replaces list indexes in a pointer by `*`.
fn without_indexes(pointer: &str) -> String {
    let is_index = |step: &str| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
    pointer.split('/').map(|step| if is_index(step) { "*" } else { step }).collect::<Vec<_>>().join("/")
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(TEXT_CHARS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
