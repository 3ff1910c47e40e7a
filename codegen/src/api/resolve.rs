//! Resolves references to components, and reports the ones that do not resolve.

use indexmap::IndexMap;

use crate::diagnostic::Diagnostic;
use crate::document::{Located, RefOr, pointer};
use crate::similar::suggestion;

/// A section of `components` that references can point to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Section {
    /// The kind of component, for messages.
    what: &'static str,
    /// The pointer prefixes: the first is the recommended one, the others are those of Swagger 2.
    prefixes: &'static [&'static str],
}

pub(super) const SCHEMAS: Section = Section { what: "schema", prefixes: &["#/components/schemas/", "#/definitions/"] };
pub(super) const REQUEST_BODIES: Section = Section { what: "request body", prefixes: &["#/components/requestBodies/"] };
pub(super) const PARAMETERS: Section = Section { what: "parameter", prefixes: &["#/components/parameters/", "#/parameters/"] };
pub(super) const RESPONSES: Section = Section { what: "response", prefixes: &["#/components/responses/", "#/responses/"] };

/// The index of the component that a pointer names, in its section. A bare name, as in `mapping`, counts as a pointer.
pub(super) fn name<T>(pointer: &Located<String>, section: Section, components: &IndexMap<String, T>) -> Result<usize, Box<Diagnostic>> {
    let text = pointer.value.as_str();
    let what = section.what;
    let form = section.prefixes[0];
    let in_section = section.prefixes.iter().find_map(|prefix| text.strip_prefix(prefix));
    let bare = Some(text).filter(|text| !text.is_empty() && !text.contains(['#', '/']));
    let name = match in_section.or(bare).filter(|name| !name.contains('/')) {
        Some(name) => pointer::unescape(name),
        None if text.starts_with('#') => {
            let message = format!("found the reference `{text}`, expected the {what} as `{form}NAME`");
            let help = format!("move the part to its own {what} in `components` and refer to that");
            return Err(Box::new(Diagnostic::error("reference-form", &pointer.at, message).help(help)));
        }
        None => {
            let message = format!("found the reference `{text}` to another document, expected one within the spec, `{form}NAME`");
            return Err(Box::new(
                Diagnostic::error("external-reference", &pointer.at, message).help("copy the target into the spec and refer to it there"),
            ));
        }
    };
    // A reference is a URL fragment, so it may be percent-encoded.
    let index = components.get_index_of(name.as_ref()).or_else(|| components.get_index_of(pointer::percent_decoded(&name).as_str()));
    index.ok_or_else(|| {
        let message = format!("found the reference `{text}`, but there is no {what} `{name}`");
        let diagnostic = Diagnostic::error("unresolved-reference", &pointer.at, message);
        Box::new(diagnostic.help(suggestion(&name, components.keys().map(String::as_str), &format!("add the {what} to `{form}`"))))
    })
}

/// The node behind a reference, following references to references.
pub(super) fn item<'s, T>(
    node: &'s RefOr<T>,
    section: Section,
    components: &'s IndexMap<String, RefOr<T>>,
) -> Result<&'s T, Box<Diagnostic>> {
    let mut node = node;
    let mut seen: Vec<usize> = Vec::new();
    loop {
        let pointer = match node {
            RefOr::Item(item) => return Ok(item),
            RefOr::Ref(pointer) => pointer,
        };
        let index = name(pointer, section, components)?;
        if seen.contains(&index) {
            let message = format!("the reference `{}` leads back to itself, expected a {}", pointer.value, section.what);
            return Err(Box::new(
                Diagnostic::error("reference-cycle", &pointer.at, message).help("replace one of the references by its target"),
            ));
        }
        seen.push(index);
        node = &components[index];
    }
}
