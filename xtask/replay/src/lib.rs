//! Replays recorded traffic: every body is read with its operation's types, written again, and compared with what was recorded.
//!
//! - `recording`: the file, line by line
//! - `index`: which operation a recorded request belongs to
//! - `judge`, `compare`: what becomes of one body
//! - `tally`, `summary`, `text`: what became of all of them
#![forbid(unsafe_code)]

mod compare;
mod index;
mod judge;
mod recording;
mod summary;
mod tally;
mod text;

use std::io::{self, BufRead};

use okta_sdk::registry::OperationEntry;

pub use compare::{Change, Difference};
pub use summary::{Count, Failure, Loss, MismatchCount, OperationCount, Side, Summary, UnknownCount, Unmatched};
pub use text::Text;

use index::Index;
use recording::{Lines, Recorded};
use tally::Tally;

/// Replays a recording: a JSON object a line.
///
/// Memory is bounded: a line is forgotten before the next is read, and lists of details end somewhere while their counts go on.
///
/// # Errors
///
/// The recording cannot be read. A line that is no recording is a failure in the summary.
pub fn replay(recording: impl BufRead, operations: &'static [OperationEntry]) -> io::Result<Summary> {
    let index = Index::new(operations);
    let mut tally = Tally::default();
    let mut lines = Lines::new(recording);
    while let Some(line) = lines.next()? {
        match line.pair() {
            Recorded::Nothing => {}
            Recorded::Unreadable(reason) => tally.unreadable(line.number, reason),
            Recorded::Pair(pair) => {
                let found = index.find(&pair.method, pair.path.as_deref(), pair.url.as_deref());
                tally.pair(line.number, &pair, &found);
            }
        }
    }
    Ok(tally.finish())
}
