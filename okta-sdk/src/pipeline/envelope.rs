//! Lists that are a field of an object: `{"value": [...], "_links": {"next": {"href": "..."}}}`.

use std::fmt;

use bytes::Bytes;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The maximum size of the links that are read, in bytes.
const MOST_LINKS: usize = 64 * 1024;

/// The contents of an envelope.
#[derive(Clone)]
pub(super) struct Envelope {
    /// The JSON of the list.
    pub(super) items: Bytes,
    /// The link to the next page.
    pub(super) next: Option<String>,
}

/// Opens an envelope whose list is in a field. A list that is `null` is empty.
///
/// # Errors
///
/// The body is not UTF-8, not an object, or has no such field.
pub(super) fn open(body: &Bytes, field: &'static str) -> Result<Envelope, String> {
    let text = std::str::from_utf8(body).map_err(|error| format!("not UTF-8: {error}"))?;
    let mut json = serde_json::Deserializer::from_str(text);
    let (items, next) = json.deserialize_map(Fields { field }).map_err(|error| error.to_string())?;
    let Some(items) = items else { return Err(format!("the list `{field}` is missing")) };
    let items = if items == "null" { Bytes::from_static(b"[]") } else { body.slice_ref(items.as_bytes()) };
    Ok(Envelope { items, next })
}

struct Fields {
    field: &'static str,
}

impl<'de> Visitor<'de> for Fields {
    type Value = (Option<&'de str>, Option<String>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the list `{}`", self.field)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self::Value, A::Error> {
        let (mut items, mut next) = (None, None);
        while let Some(name) = fields.next_key::<String>()? {
            if name == self.field {
                items = Some(fields.next_value::<&RawValue>()?.get());
            } else if name == "_links" {
                let links = fields.next_value::<&RawValue>()?.get();
                let links: Option<serde_json::Value> = (links.len() <= MOST_LINKS).then(|| serde_json::from_str(links).ok()).flatten();
                let links = links.unwrap_or_default();
                next = links.pointer("/next/href").and_then(serde_json::Value::as_str).map(str::to_owned);
            } else {
                fields.next_value::<IgnoredAny>()?;
            }
        }
        Ok((items, next))
    }
}
