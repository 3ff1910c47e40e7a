//! JSON pointers (RFC 6901): how diagnostics, references and overlays name a place.

/// A step as it is written in a pointer.
pub(crate) fn escape(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}

/// The name that a step of a pointer stands for.
pub(crate) fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// The steps of a pointer, unescaped.
pub(crate) fn steps(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(unescape)
}

/// A pointer, one step further.
pub(crate) fn join(pointer: &str, step: &str) -> String {
    format!("{pointer}/{}", escape(step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_survive_escaping() {
        for step in ["a/b", "~", "~1", "~01", "", "/api/v1/users/{userId}"] {
            assert_eq!(steps(&join("", step)).collect::<Vec<_>>(), [step]);
        }
    }
}
