//! Type-erased access to choices: one of several types, without a tag in the JSON.

use serde_json::value::RawValue;

use super::{Sealed, Target, read};

/// Type-erased access to a choice between types. The JSON itself decides: its type, and the fields that an object has.
pub trait Choice: Sealed + Send + Sync {
    /// Becomes a blank value of the alternative that fits the JSON best, to decode into. Without JSON, or if no alternative fits, becomes any JSON.
    fn choose(&mut self, json: Option<&RawValue>) -> Target<'_>;
    /// The current value, mutably.
    fn current(&mut self) -> Target<'_>;
    /// Whether it is JSON that fits no alternative.
    fn is_other(&self) -> bool;
}

/// An alternative of a choice.
pub struct Alternative<T> {
    /// Creates a blank value.
    pub blank: fn() -> T,
    /// The fields that the spec requires.
    pub required: &'static [&'static str],
}

/// A blank value of the alternative that fits best: the one with the fewest unknown and missing fields. If several fit equally, the first one in the
/// spec is chosen, but a type that accepts everything of its JSON type (a string, a map) comes last.
pub fn best<T: Choice>(json: &RawValue, alternatives: &[Alternative<T>]) -> Option<T> {
    let mut best: Option<((usize, bool), T)> = None;
    for alternative in alternatives {
        let mut value = (alternative.blank)();
        let Some(fit) = read::fit(value.current(), alternative.required, json) else { continue };
        if best.as_ref().is_none_or(|(found, _)| fit < *found) {
            best = Some((fit, (alternative.blank)()));
        }
    }
    best.map(|(_, value)| value)
}
