//! Writes one Cargo feature per tag between two marker comments in the SDK's manifest.

/// The marker lines around the features.
const BEGIN: &str = "# <tags>";
const END: &str = "# </tags>";

/// Returns the manifest with these features and with `all-apis`, which enables all of them.
///
/// # Errors
///
/// The manifest lacks the marker lines: a message and how to fix it.
pub(crate) fn update(manifest: &str, features: &[String]) -> Result<String, (String, String)> {
    let missing = || {
        let message = format!("found no lines `{BEGIN}` and `{END}`, expected the tags' features between them");
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

/// Splits a text into the parts before and after a line.
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
