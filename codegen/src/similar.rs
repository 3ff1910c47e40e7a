//! Finds similar names, to suggest a correction for a typo.

/// The longest name that is compared: comparing takes time proportional to the product of both lengths, and a spec may contain names of any
/// length.
const LONGEST: usize = 100;

/// The case-insensitive edit distance of two names; `None` if it exceeds `limit`.
pub(crate) fn distance(name: &str, other: &str, limit: usize) -> Option<usize> {
    let (name_length, other_length) = (name.chars().count(), other.chars().count());
    if name_length.abs_diff(other_length) > limit || name_length.max(other_length) > LONGEST {
        return None;
    }
    Some(strsim::levenshtein(&name.to_lowercase(), &other.to_lowercase())).filter(|distance| *distance <= limit)
}

/// Up to three similar names, the most similar first.
fn close<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
    let limit = ((name.chars().count() + 1) / 3).clamp(1, 4);
    let mut close: Vec<(usize, &str)> = names.filter_map(|other| Some((distance(name, other, limit)?, other))).collect();
    close.sort_unstable();
    close.into_iter().take(3).map(|(_, name)| name).collect()
}

/// The most similar name, if any is similar.
pub fn closest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    close(name, names).into_iter().next()
}

/// Help that suggests similar names, else `otherwise`.
pub(crate) fn suggestion<'n>(name: &str, names: impl Iterator<Item = &'n str>, otherwise: &str) -> String {
    match close(name, names).as_slice() {
        [] => otherwise.to_owned(),
        close => format!("did you mean {}?", close.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" or ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_similar_names_are_suggested() {
        assert_eq!(distance("listUser", "listUsers", 2), Some(1));
        assert_eq!(distance("LISTUSERS", "listUsers", 0), Some(0));
        assert_eq!(distance("listUsers", "getGroup", 4), None);
        assert_eq!(suggestion("listUsrs", ["listUsers", "getGroup"].into_iter(), "none"), "did you mean `listUsers`?");
        assert_eq!(suggestion("x", ["listUsers"].into_iter(), "none"), "none");
    }

    #[test]
    fn very_long_names_are_not_compared() {
        let (long, longer) = ("a".repeat(1_000_000), "b".repeat(1_000_000));
        assert_eq!(distance(&long, &longer, usize::MAX), None);
    }
}
