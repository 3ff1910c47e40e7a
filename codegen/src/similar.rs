//! Finds similar names, to suggest a correction for a typo.

/// The longest name that is compared: comparing takes time proportional to the product of both lengths, and a spec may contain names of any
/// length.
const LONGEST: usize = 100;

/// The case-insensitive edit distance of two names; `None` if it exceeds `limit`.
pub(crate) fn distance(name: &str, other: &str, limit: usize) -> Option<usize> {
    let (name_length, other_length) = (name.chars().count(), other.chars().count());
    if name_length.abs_diff(other_length) > limit || name_length.max(other_length) > LONGEST || fewest_edits(name, other) > limit {
        return None;
    }
    Some(strsim::levenshtein(&name.to_lowercase(), &other.to_lowercase())).filter(|distance| *distance <= limit)
}

/// A lower bound of the edit distance that is quick to compute: how many letters only one of the names has. It rules out nearly all names of a
/// large spec.
fn fewest_edits(name: &str, other: &str) -> usize {
    if !name.is_ascii() || !other.is_ascii() {
        return 0;
    }
    let mut letters = [0_i32; 128];
    for byte in name.bytes() {
        letters[usize::from(byte.to_ascii_lowercase() & 0x7f)] += 1;
    }
    for byte in other.bytes() {
        letters[usize::from(byte.to_ascii_lowercase() & 0x7f)] -= 1;
    }
    let (missing, extra) = letters.iter().fold((0, 0), |(missing, extra), count| (missing + (*count).max(0), extra + (-count).max(0)));
    usize::try_from(missing.max(extra)).unwrap_or_default()
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
    fn the_lower_bound_never_exceeds_the_distance() {
        let names = ["listUsers", "LISTUSER", "getGroup", "", "a", "größe", "listGroups", "sresUtsil"];
        for (name, other) in names.iter().flat_map(|name| names.iter().map(move |other| (name, other))) {
            let exact = strsim::levenshtein(&name.to_lowercase(), &other.to_lowercase());
            assert!(fewest_edits(name, other) <= exact, "{name} {other}");
            assert_eq!(distance(name, other, 50), Some(exact), "{name} {other}");
        }
    }

    #[test]
    fn very_long_names_are_not_compared() {
        let (long, longer) = ("a".repeat(1_000_000), "b".repeat(1_000_000));
        assert_eq!(distance(&long, &longer, usize::MAX), None);
    }
}
