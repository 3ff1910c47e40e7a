//! Renders the summary for people.

use std::fmt;

use crate::summary::{Count, OperationCount, Side, Summary, UnknownCount};

/// The number of entries shown per list without `--verbose`.
const SHOWN: usize = 15;

/// A printable summary.
pub struct Text<'a> {
    pub(crate) summary: &'a Summary,
    pub(crate) verbose: bool,
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let it = self.summary;
        writeln!(f, "{:<10} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9}", "", "pairs", "exact", "tolerant", "failed", "lossless", "lost")?;
        row(f, "responses", &it.responses)?;
        row(f, "requests", &it.requests)?;
        self.operations(f)?;
        self.list(f, "could not be decoded", &it.failures, |f, failure| {
            let place = place(failure.line, failure.operation_id, failure.side, &failure.pointer);
            writeln!(f, "  {place}: {}", one_line(&failure.reason))
        })?;
        self.list(f, "values lost or changed", &it.losses, |f, loss| {
            writeln!(f, "  {}", place(loss.line, loss.operation_id, loss.side, ""))?;
            loss.differences.iter().try_for_each(|it| writeln!(f, "    {} {:?}", or_body(&it.pointer), it.change))
        })?;
        self.list(f, "values whose type differs from the spec", &it.mismatches, |f, it| {
            let place = place(it.line, it.operation_id, it.side, &it.pointer);
            writeln!(f, "  {:>6} × expected {}, found {}, first in {place}", it.count, it.expected, it.found)
        })?;
        let sent = |side: Side| it.unknown.iter().filter(move |it| it.side == side).collect::<Vec<_>>();
        self.list(f, "received from Okta but not in the spec", &sent(Side::Response), |f, it| unknown(f, it))?;
        self.list(f, "sent to Okta but not in the spec", &sent(Side::Request), |f, it| unknown(f, it))?;
        self.list(f, "requests that match no operation (bodies not checked)", &it.unmatched, |f, it| {
            writeln!(f, "  {:>6} × {} {}, first in line {}", it.count, it.method, one_line(&it.path), it.line)
        })
    }
}

impl Text<'_> {
    /// Lists operations with bodies that were not exact, or all operations with `--verbose`.
    fn operations(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = &self.summary.operations;
        let is_exact = |it: &&OperationCount| [it.responses, it.requests].iter().all(|count| count.exact == count.pairs && count.lost == 0);
        let exact = all.iter().filter(is_exact).count();
        writeln!(f, "\n{exact} of {} operations exact and lossless", all.len())?;
        for it in all.iter().filter(|it| self.verbose || !is_exact(it)) {
            let total = |part: fn(&Count) -> u64| part(&it.responses) + part(&it.requests);
            let parts = [
                (total(|it| it.exact), "exact"),
                (total(|it| it.tolerant), "tolerant"),
                (total(|it| it.failed), "failed"),
                (total(|it| it.lost), "lost"),
            ];
            let parts = parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}"));
            writeln!(f, "  {:<44} {}", it.operation_id, parts.collect::<Vec<_>>().join(", "))?;
        }
        Ok(())
    }

    fn list<T>(
        &self,
        f: &mut fmt::Formatter<'_>,
        title: &str,
        entries: &[T],
        each: impl Fn(&mut fmt::Formatter<'_>, &T) -> fmt::Result,
    ) -> fmt::Result {
        if entries.is_empty() {
            return Ok(());
        }
        writeln!(f, "\n{title}:")?;
        let shown = if self.verbose { entries.len() } else { SHOWN };
        entries.iter().take(shown).try_for_each(|entry| each(f, entry))?;
        match entries.len().saturating_sub(shown) {
            0 => Ok(()),
            more => writeln!(f, "  … and {more} more (--verbose lists them)"),
        }
    }
}

fn row(f: &mut fmt::Formatter<'_>, name: &str, it: &Count) -> fmt::Result {
    writeln!(f, "{name:<10} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9}", it.pairs, it.exact, it.tolerant, it.failed, it.lossless, it.lost)
}

fn unknown(f: &mut fmt::Formatter<'_>, it: &UnknownCount) -> fmt::Result {
    let place = place(it.line, it.operation_id, it.side, &it.pointer);
    let text = one_line(&it.text);
    match it.kind {
        "member" if it.model.is_empty() => writeln!(f, "  {:>6} × {text}, first in {place}", it.count),
        "member" => writeln!(f, "  {:>6} × field {}.{text}, first in {place}", it.count, it.model),
        "enumValue" => writeln!(f, "  {:>6} × value {}.{} = {text:?}, first in {place}", it.count, it.model, it.member),
        _ => writeln!(f, "  {:>6} × tag {}.{} = {text:?}, first in {place}", it.count, it.model, it.member),
    }
}

fn place(line: u64, operation: Option<&str>, side: Side, pointer: &str) -> String {
    let side = match side {
        Side::Request => "request",
        Side::Response => "response",
    };
    let operation = operation.unwrap_or("no operation");
    format!("line {line}, {side} of {operation} {}", one_line(pointer)).trim_end().to_owned()
}

fn or_body(pointer: &str) -> String {
    if pointer.is_empty() { "the body".to_owned() } else { one_line(pointer) }
}

/// A string without control characters, which a terminal could interpret.
fn one_line(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}
