//! Request bodies, responses and their content.

use super::by_reference;
use super::cursor::{Cursor, Object};
use super::schema::schema;
use crate::document::node::quoted;
use crate::document::{Located, MediaType, RefOr, RequestBody, Response};

pub(super) fn request_body(cursor: &Cursor) -> Option<RefOr<RequestBody>> {
    by_reference(cursor, |cursor| {
        let mut object = cursor.object("a request body")?;
        let body = RequestBody {
            at: cursor.at(),
            description: object.text("description"),
            required: object.flag("required"),
            content: object.require("content").map(|content| self::content(&content)).unwrap_or_default(),
            body_name: object.located("x-okta-body-name"),
        };
        object.finish();
        Some(body)
    })
}

pub(super) fn response(cursor: &Cursor) -> Option<RefOr<Response>> {
    by_reference(cursor, |cursor| {
        let mut object = cursor.object("a response")?;
        let description = object.text("description");
        if cursor.child("description").is_none() {
            cursor.warning("missing-description", "found a response without `description`", "add `description`; OpenAPI requires it");
        }
        let content = object.get("content").map(|content| self::content(&content)).unwrap_or_default();
        object.ignore(&["headers", "links"]);
        object.finish();
        Some(Response { at: cursor.at(), description: description.unwrap_or_default(), content })
    })
}

fn content(cursor: &Cursor) -> Vec<MediaType> {
    let entry = |(name, cursor): (&str, Cursor)| {
        let media_type = media_type(name, &cursor);
        let mut object: Object = cursor.object("a media type")?;
        let schema = object.get("schema").and_then(|member| schema(&member));
        object.ignore(&["example", "examples"]);
        let part_types = object.map("encoding").into_iter().filter_map(|(name, part)| Some((name.to_owned(), part_type(&part)?))).collect();
        object.finish();
        Some(MediaType { at: cursor.at(), media_type, schema, part_types })
    };
    cursor.map().into_iter().filter_map(entry).collect()
}

/// The content type of a part, if `encoding` gives one and no choice.
fn part_type(cursor: &Cursor) -> Option<String> {
    let mut object = cursor.object("an entry of `encoding`")?;
    let content_type = object.text("contentType");
    object.unsupported("headers", "a part is sent without headers of its own");
    object.ignore(&["style", "explode", "allowReserved"]);
    object.finish();
    content_type.filter(|content_type| !content_type.contains([',', '*']))
}

/// Reads a media type's name.
pub(super) fn media_type_name(cursor: &Cursor) -> Option<Located<String>> {
    let located = cursor.named()?;
    Some(Located { value: media_type(&located.value, cursor), ..located })
}

/// The media type to send. A comma before a parameter is read as a semicolon.
fn media_type(name: &str, cursor: &Cursor) -> String {
    let mut parts = name.split(',').map(str::trim);
    let mut media_type = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        if part.contains('=') && !part.contains('/') {
            media_type.push_str("; ");
            media_type.push_str(part);
        }
    }
    check_media_type(&media_type, cursor);
    if !name.contains(',') {
        return name.to_owned();
    }
    let message = format!("found {}, expected one media type; the generator uses `{media_type}`", quoted(name));
    cursor.warning("media-type-list", message, "separate parameters with a semicolon: `application/json; okta-version=1.0.0`");
    media_type
}

fn check_media_type(name: &str, cursor: &Cursor) {
    let essence = name.split(';').next().unwrap_or_default().trim();
    let is_token =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_graphic() && !b"/()<>@,:\\\"[]?=".contains(&byte));
    if !essence.split_once('/').is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype)) {
        let message = format!("found {}, expected a media type", quoted(name));
        cursor.error("media-type", message, "write type and subtype, for example application/json");
    }
}
