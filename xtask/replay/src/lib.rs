//! Replays recorded traffic: decodes every body with its operation's types, encodes it again, and compares the result with the recording.
//!
//! - `recording`: reads the file line by line
//! - `index`: finds the operation of a recorded request
//! - `judge`, `compare`: decode, re-encode and compare one body
//! - `tally`, `summary`, `text`: add up and print the results
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

/// Replays a recording of one JSON object per line.
///
/// Memory use is bounded: only one line is held at a time, and lists of details are capped while their counts continue.
///
/// # Errors
///
/// The recording cannot be read. An invalid line is not an error: the summary lists it as a failure.
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
