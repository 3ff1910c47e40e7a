//! JSON pointers (RFC 6901), which name locations in diagnostics, references and overlays.

/// Escapes a step of a pointer.
pub(crate) fn escape(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}

/// Unescapes a step of a pointer.
pub(crate) fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// The steps of a pointer, unescaped.
pub(crate) fn steps(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(unescape)
}

/// Appends a step to a pointer.
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
