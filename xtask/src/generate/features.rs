//! The Cargo features of the tags, between two comments in the SDK's manifest.

/// The lines that the features stand between.
const BEGIN: &str = "# <tags>";
const END: &str = "# </tags>";

/// The manifest with these features, and `all-apis` that turns on all of them.
///
/// # Errors
///
/// The manifest lacks the comments: what is wrong, and how to mend it.
pub(super) fn update(manifest: &str, features: &[String]) -> Result<String, (String, String)> {
    let missing = || {
        let message = format!("found no lines `{BEGIN}` and `{END}`, expected the features of the tags between them");
        (message, "add both lines, in this order, at the end of [features]".to_owned())
    };
    let (before, rest) = split_at_line(manifest, BEGIN).ok_or_else(missing)?;
    let (_, after) = split_at_line(rest, END).ok_or_else(missing)?;
    let mut out = format!("{before}{BEGIN}\n");
    for feature in features {
        out.push_str(&format!("{feature} = []\n"));
    }
    out.push_str("all-apis = [\n");
    for feature in features {
        out.push_str(&format!("    \"{feature}\",\n"));
    }
    out.push_str("]\n");
    out.push_str(END);
    out.push('\n');
    out.push_str(after);
    Ok(out)
}

/// What stands before and after a line.
fn split_at_line<'a>(text: &'a str, line: &str) -> Option<(&'a str, &'a str)> {
    let mut start = 0;
    for candidate in text.split_inclusive('\n') {
        let end = start + candidate.len();
        if candidate.trim() == line {
            return Some((text.get(..start)?, text.get(end..)?));
        }
        start = end;
    }
    None
}
