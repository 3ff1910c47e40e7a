//! Security requirements: which credentials a call needs.

use super::cursor::Cursor;
use crate::document::{Located, SecurityRequirement};

/// Reads `security`: any of the requirements is enough.
pub(super) fn requirements(list: Vec<Cursor>) -> Vec<SecurityRequirement> {
    list.iter().map(requirement).collect()
}

fn requirement(cursor: &Cursor) -> SecurityRequirement {
    let scheme = |(name, scopes): (&str, Cursor)| (Located { value: name.to_owned(), at: scopes.at() }, scopes.texts());
    cursor.map().into_iter().map(scheme).collect()
}
