//! Request bodies and responses: the content type to send, and the type of a response.

use std::sync::Arc;

use indexmap::IndexMap;

use super::lowering::{DraftKind, Lowering};
use super::resolve;
use super::{Body, BodyKind, Output, Part, SchemaId, SchemaOrigin, Type};
use crate::document::{self, Located, MediaType, RefOr, SchemaType};

impl Lowering<'_> {
    /// The body of an operation.
    pub(super) fn body(
        &mut self,
        operation_id: &str,
        name: Option<&Located<String>>,
        written: &RefOr<document::RequestBody>,
    ) -> Option<Body> {
        let document = self.document;
        let body = match resolve::item(written, resolve::REQUEST_BODIES, &document.components.request_bodies) {
            Ok(body) => body,
            Err(problem) => {
                self.diagnostics.push(*problem);
                return None;
            }
        };
        let Some(content) = preferred(&body.content) else {
            self.warn(
                "body-without-content",
                &body.at,
                "found a body without `content`; the operation gets no body",
                "add the content type to `content`",
            );
            return None;
        };
        if body.content.len() > 1 {
            let others: Vec<String> = body
                .content
                .iter()
                .filter(|other| other.media_type != content.media_type)
                .map(|other| format!("`{}`", other.media_type))
                .collect();
            let message = format!("found {} content types; the SDK sends `{}`", body.content.len(), content.media_type);
            let help = format!("callers cannot choose {}; remove the unwanted content types in an overlay", others.join(", "));
            self.warn("several-content-types", &body.at, message, help);
        }
        let origin = SchemaOrigin::RequestBody { operation: operation_id.to_owned() };
        let ty = content.schema.as_ref().map(|schema| self.type_of(schema, &origin));
        let kind = match (kind_of(&content.media_type), ty.clone()) {
            (ContentKind::Json, Some(Type::Binary)) => BodyKind::Binary,
            (ContentKind::Json, ty) => BodyKind::Json(ty.unwrap_or(Type::Any)),
            (ContentKind::Multipart, ty) => match ty.map(|ty| self.parts(&ty, &content.part_types)).unwrap_or_default() {
                parts if parts.is_empty() => BodyKind::AnyParts,
                parts => BodyKind::Multipart(parts),
            },
            (ContentKind::Form, Some(ty)) if self.is_object(&ty) => BodyKind::Form(ty),
            (_, Some(Type::Binary)) => BodyKind::Binary,
            (ContentKind::Text, _) | (ContentKind::Other | ContentKind::Form, Some(Type::String | Type::Secret)) => BodyKind::Text,
            (ContentKind::Other | ContentKind::Form, _) => BodyKind::Binary,
        };
        if matches!(kind, BodyKind::Text | BodyKind::Binary)
            && matches!(kind_of(&content.media_type), ContentKind::Other | ContentKind::Form)
            && !matches!(ty, Some(Type::Binary | Type::String | Type::Secret) | None)
        {
            let message = format!("found a typed body of `{}`, expected JSON or `multipart/form-data`", content.media_type);
            self.warn("content-type", &content.at, message, "callers pass the body as raw bytes");
        }
        let name = match (body.body_name.as_ref().or(name), &kind) {
            (Some(name), _) => name.value.clone(),
            (None, BodyKind::AnyParts) => "parts".to_owned(),
            (None, BodyKind::Multipart(parts)) if parts.len() == 1 => parts[0].name.clone(),
            (None, _) => ty.map_or_else(|| "body".to_owned(), |ty| self.body_name(&ty)),
        };
        let nullable = content.schema.as_ref().and_then(|schema| self.written(schema)).is_some_and(|schema| schema.data.nullable);
        let content_type = sent_type(&content.media_type, &kind).to_owned();
        Some(Body { at: body.at.clone(), name, content_type, encoding: None, required: body.required, nullable, kind })
    }

    /// The parts of a multipart body: the fields of its object, inherited ones first.
    fn parts(&self, ty: &Type, types: &IndexMap<String, String>) -> Vec<Part> {
        let Type::Schema(id) = ty else { return Vec::new() };
        let (mut parts, mut required) = (Vec::new(), Vec::new());
        self.add_parts(*id, 0, &mut parts, &mut required);
        for part in &mut parts {
            part.required = required.contains(&part.name);
            // One of several types is for the file itself to say.
            part.content_type = types.get(&part.name).filter(|content_type| !part.file || !content_type.contains([',', '*'])).cloned();
        }
        parts
    }

    fn add_parts(&self, id: SchemaId, depth: usize, parts: &mut Vec<Part>, required: &mut Vec<String>) {
        // A cycle of parents is reported elsewhere; here, the walk only has to end.
        const DEEPEST: usize = 32;
        let (_, DraftKind::Object(object)) = self.target(id) else { return };
        for (parent, _) in object.parents.iter().filter(|_| depth < DEEPEST) {
            self.add_parts(*parent, depth + 1, parts, required);
        }
        for member in &object.own {
            let (item, many) = match &member.ty {
                Type::List(item) => (&**item, true),
                ty => (ty, false),
            };
            let file = *item == Type::Binary;
            parts.retain(|part| part.name != member.name);
            parts.push(Part {
                name: member.name.clone(),
                file,
                required: false,
                ty: (!file).then(|| item.clone()),
                content_type: None,
                many,
            });
        }
        required.extend(object.required.iter().map(|required| required.value.clone()));
    }

    /// Whether a type has named fields.
    pub(super) fn is_object(&self, ty: &Type) -> bool {
        match ty {
            Type::Map(_) | Type::FreeForm => true,
            Type::Schema(id) => match self.target(*id).1 {
                DraftKind::Object(_) | DraftKind::Alias(Type::Map(_) | Type::FreeForm) => true,
                // Alternatives that reach the choice itself are not a choice, so this ends.
                DraftKind::Choice(choice) => choice.alternatives.iter().all(|alternative| self.is_object(&alternative.ty)),
                _ => false,
            },
            _ => false,
        }
    }

    fn is_binary(&self, schema: &RefOr<Arc<document::Schema>>) -> bool {
        self.written(schema).is_some_and(|schema| {
            schema.schema_type == Some(SchemaType::String) && schema.format.as_ref().is_some_and(|format| format.value == "binary")
        })
    }

    /// A name for a body, derived from its type.
    pub(super) fn body_name(&self, ty: &Type) -> String {
        match ty {
            Type::Schema(id) => match &self.drafts[id.0].origin {
                SchemaOrigin::Component(name) => lower_first(name),
                _ => "body".to_owned(),
            },
            _ => "body".to_owned(),
        }
    }

    /// The output of an operation, and its success codes.
    pub(super) fn output(
        &mut self,
        operation_id: &str,
        responses: &[(Located<String>, RefOr<document::Response>)],
    ) -> (Output, Vec<String>, Option<String>) {
        let mut accept = None;
        let document = self.document;
        let mut output: Option<(Output, String)> = None;
        let mut codes = Vec::new();
        let success = responses.iter().any(|(code, _)| is_success(&code.value));
        for (code, response) in responses {
            let response = match resolve::item(response, resolve::RESPONSES, &document.components.responses) {
                Ok(response) => response,
                Err(problem) => {
                    self.diagnostics.push(*problem);
                    continue;
                }
            };
            // Without a success code, the `default` response is the output.
            if !(is_success(&code.value) || (!success && code.value == "default")) {
                continue;
            }
            if is_success(&code.value) {
                codes.push(code.value.clone());
            }
            let Some(content) = preferred(&response.content) else { continue };
            // An inline schema becomes one type, even if several codes repeat it.
            if output.is_some() && matches!(content.schema, Some(RefOr::Item(_))) {
                continue;
            }
            let origin = SchemaOrigin::Response { operation: operation_id.to_owned() };
            let found = match kind_of(&content.media_type) {
                _ if content.schema.as_ref().is_some_and(|schema| self.is_binary(schema)) => Output::Binary,
                ContentKind::Json => Output::Json(content.schema.as_ref().map_or(Type::Any, |schema| self.type_of(schema, &origin))),
                ContentKind::Text => Output::Text,
                ContentKind::Multipart | ContentKind::Other | ContentKind::Form => Output::Binary,
            };
            match &output {
                None => {
                    accept = (!is_asked_for(&content.media_type, &found)).then(|| content.media_type.clone());
                    output = Some((found, code.value.clone()));
                }
                Some((first, first_code)) if *first != found => {
                    let message =
                        format!("found different responses for {first_code} and {}; the SDK uses that of {first_code}", code.value);
                    let help = "give them the same type in an overlay, or remove one of them";
                    self.warn("answers-differ", &response.at, message, help);
                }
                Some(_) => {}
            }
        }
        (output.map_or(Output::Empty, |(output, _)| output), codes, accept)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ContentKind {
    Json,
    Multipart,
    Text,
    Form,
    Other,
}

/// The content type to send: a range such as `*/*` is replaced by the type of the body.
fn sent_type<'m>(media_type: &'m str, kind: &BodyKind) -> &'m str {
    match kind {
        _ if !media_type.contains('*') => media_type,
        BodyKind::Json(_) => "application/json",
        BodyKind::Text => "text/plain",
        _ => "application/octet-stream",
    }
}

/// Whether the SDK accepts a media type by default.
fn is_asked_for(media_type: &str, output: &Output) -> bool {
    match output {
        Output::Json(_) | Output::Empty => media_type == "application/json" || media_type.contains('*'),
        Output::Text => media_type == "application/xml" || media_type.contains('*'),
        Output::Binary => !media_type.contains(';'),
    }
}

/// The kind of body that is sent with a media type.
pub(super) fn kind_of(media_type: &str) -> ContentKind {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "application/json" | "*/*" | "application/*" => ContentKind::Json,
        "multipart/form-data" => ContentKind::Multipart,
        "application/x-www-form-urlencoded" => ContentKind::Form,
        "application/xml" => ContentKind::Text,
        other if other.ends_with("+json") => ContentKind::Json,
        other if other.starts_with("text/") || other.ends_with("+xml") => ContentKind::Text,
        _ => ContentKind::Other,
    }
}

/// The content type to use: JSON, else multipart, else the first.
fn preferred(content: &[MediaType]) -> Option<&MediaType> {
    let of = |kind| content.iter().find(|content| kind_of(&content.media_type) == kind);
    of(ContentKind::Json).or_else(|| of(ContentKind::Multipart)).or_else(|| content.first())
}

fn is_success(code: &str) -> bool {
    code.len() == 3 && code.starts_with('2')
}

/// `User` becomes `user`; `OAuth2Claim` stays, because its capitals are an acronym.
fn lower_first(name: &str) -> String {
    let mut rest = name.chars();
    match (rest.next(), name.chars().nth(1)) {
        (Some(first), Some(second)) if !second.is_uppercase() => first.to_lowercase().chain(rest).collect(),
        (Some(first), None) => first.to_lowercase().collect(),
        _ => name.to_owned(),
    }
}
