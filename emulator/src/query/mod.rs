//! Lists: filter and search, `q`, sort, limit, cursors.

pub(crate) mod expression;
mod filter;

use serde_json::Value;

use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::{dig, text};
use crate::org::ids::is_issued_by_okta;
use crate::org::store::Store;

pub(crate) use filter::order as filter_order;
pub(crate) use filter::{Expr, parse};

/// How a list treats its parameters.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ListFacts {
    /// The size of a page without `limit`.
    pub(crate) default: usize,
    /// The largest `limit`.
    pub(crate) max: usize,
    /// The dotted paths of the strings that `q` searches.
    pub(crate) q: &'static [&'static str],
    /// Whether `q` matches anywhere, not only at the start.
    pub(crate) anywhere: bool,
    /// The status that is left out of a list without `filter` and `search`.
    pub(crate) hides: Option<&'static str>,
}

impl ListFacts {
    /// A list without special rules.
    pub(crate) const PLAIN: Self = Self { default: 200, max: 200, q: &["name"], anywhere: false, hides: None };
}

/// Whether an expression has so many nested brackets that parsing it would exhaust the stack.
fn is_too_deep(text: &str) -> bool {
    const DEEPEST: usize = 50;
    let mut depth = 0_usize;
    text.chars().any(|letter| {
        match letter {
            '(' | '[' | '{' | '?' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}

/// A page of a collection: the items that match the request's parameters and `keep`, as `render` shows them.
pub(crate) fn list(
    call: &Call,
    store: &Store,
    facts: &ListFacts,
    keep: impl Fn(&Value) -> bool,
    render: impl Fn(&Value) -> Value,
) -> Outcome {
    let selection = Selection::of(call, facts)?;
    let limit = limit(call, facts)?;
    let wanted = |value: &Value| keep(value) && selection.matches(value);
    if let Some(sort) = call.query("sortBy") {
        return sorted(call, store, sort, limit, wanted, render);
    }
    let after = match call.query("after").filter(|after| !after.is_empty()) {
        None => 0,
        Some(cursor) => place(store, cursor).ok_or_else(invalid_cursor)?,
    };
    let mut matching = store.after(after).filter(|(_, value)| wanted(value));
    let (mut items, mut last) = (Vec::new(), 0);
    for (at, value) in matching.by_ref().take(limit) {
        items.push(render(value));
        last = at;
    }
    let more = items.len() == limit && matching.next().is_some();
    Ok(Reply { next: more.then(|| cursor(last)), ..Reply::list(items) })
}

/// The prefixes of cursors: for a position in a collection, and for a position in a sorted list.
const PLACE: &str = "200c";
const OFFSET: &str = "200s";

/// The cursor of the page after a place.
pub(crate) fn cursor(place: u64) -> String {
    format!("{PLACE}{place:x}")
}

/// The place of a cursor; `None` if the cursor has another form.
pub(crate) fn place_of(cursor: &str) -> Option<u64> {
    u64::from_str_radix(cursor.strip_prefix(PLACE)?, 16).ok()
}

fn invalid_cursor() -> OktaError {
    OktaError::of("E0000029").cause("Invalid cursor.")
}

/// Whether a cursor comes from a recording: some digits and an ID that a real org has issued, a UUID, or a long number. The emulator has no items
/// after such a cursor.
fn is_recorded(cursor: &str) -> bool {
    let id = cursor.len().checked_sub(20).and_then(|start| cursor.split_at_checked(start));
    let is_uuid = cursor.len() == 36 && cursor.bytes().filter(|byte| *byte == b'-').count() == 4;
    let is_number = cursor.len() >= 10 && cursor.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_');
    is_uuid
        || is_number
        || id.is_some_and(|(digits, id)| digits.len() < 4 && digits.bytes().all(|byte| byte.is_ascii_digit()) && is_issued_by_okta(id))
}

fn place(store: &Store, cursor: &str) -> Option<u64> {
    let place = if cursor.starts_with(PLACE) { place_of(cursor) } else { store.place(cursor) };
    place.or_else(|| is_recorded(cursor).then_some(u64::MAX))
}

fn sorted(
    call: &Call,
    store: &Store,
    sort: &str,
    limit: usize,
    wanted: impl Fn(&Value) -> bool,
    render: impl Fn(&Value) -> Value,
) -> Outcome {
    let mut all: Vec<&Value> = store.values().filter(|value| wanted(value)).collect();
    all.sort_by(|a, b| filter::order(dig(a, sort), dig(b, sort)));
    if call.query("sortOrder").is_some_and(|order| order.eq_ignore_ascii_case("desc")) {
        all.reverse();
    }
    let start = match call.query("after").filter(|after| !after.is_empty()) {
        None => 0,
        Some(cursor) => cursor
            .strip_prefix(OFFSET)
            .and_then(|offset| usize::from_str_radix(offset, 16).ok())
            .or_else(|| is_recorded(cursor).then_some(all.len()))
            .ok_or_else(invalid_cursor)?,
    };
    let items: Vec<Value> = all.iter().skip(start).take(limit).map(|value| render(value)).collect();
    let end = start + items.len();
    Ok(Reply { next: (end < all.len()).then(|| format!("{OFFSET}{end:x}")), ..Reply::list(items) })
}

/// The `limit` of a request.
pub(crate) fn limit(call: &Call, facts: &ListFacts) -> Result<usize, OktaError> {
    match call.query("limit") {
        None | Some("") => Ok(facts.default),
        Some(text) => match text.parse::<i64>() {
            Ok(limit) if limit > 0 => Ok(usize::try_from(limit).unwrap_or(facts.max).min(facts.max)),
            Ok(_) => Ok(facts.default),
            Err(_) => Err(OktaError::validation("limit", "limit: The value must be a number")),
        },
    }
}

/// The selection of a request: `q`, `filter` and `search`.
struct Selection<'a> {
    q: Option<String>,
    facts: &'a ListFacts,
    filter: Option<Expr>,
    search: Option<Expr>,
}

impl<'a> Selection<'a> {
    fn of(call: &Call, facts: &'a ListFacts) -> Result<Self, OktaError> {
        let read = |name| call.query(name).filter(|text| !text.trim().is_empty()).map(parse).transpose();
        Ok(Self {
            q: call.query("q").filter(|q| !q.is_empty()).map(str::to_lowercase),
            facts,
            filter: read("filter")?,
            search: read("search")?,
        })
    }

    fn matches(&self, value: &Value) -> bool {
        if let Some(q) = &self.q {
            let found = self.facts.q.iter().any(|path| {
                let text = text(value, path).to_lowercase();
                if self.facts.anywhere { text.contains(q) } else { text.starts_with(q) }
            });
            if !found {
                return false;
            }
        }
        if self.filter.is_none() && self.search.is_none() && self.facts.hides.is_some_and(|status| text(value, "status") == status) {
            return false;
        }
        self.filter.as_ref().is_none_or(|filter| filter.matches(value)) && self.search.as_ref().is_none_or(|search| search.matches(value))
    }
}
