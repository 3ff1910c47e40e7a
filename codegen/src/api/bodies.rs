//! Request bodies and responses: the content type to send, and the type of a response.

use super::lowering::{DraftKind, Lowering};
use super::resolve;
use super::{Body, BodyKind, Output, Part, SchemaOrigin, Type};
use crate::document::{self, Located, MediaType, RefOr};

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
            (ContentKind::Json, ty) => BodyKind::Json(ty.unwrap_or(Type::Any)),
            (ContentKind::Multipart, ty) => BodyKind::Multipart(ty.map(|ty| self.parts(&ty)).unwrap_or_default()),
            (_, Some(Type::Binary)) => BodyKind::Binary,
            (ContentKind::Text, _) | (ContentKind::Other, Some(Type::String | Type::Secret)) => BodyKind::Text,
            (ContentKind::Other, _) => BodyKind::Binary,
        };
        if kind_of(&content.media_type) == ContentKind::Other && !matches!(ty, Some(Type::Binary | Type::String | Type::Secret) | None) {
            let message = format!("found a typed body of `{}`, expected JSON or `multipart/form-data`", content.media_type);
            self.warn("content-type", &content.at, message, "callers pass the body as raw bytes");
        }
        let name = match (body.body_name.as_ref().or(name), &kind) {
            (Some(name), _) => name.value.clone(),
            (None, BodyKind::Multipart(parts)) if parts.len() == 1 => parts[0].name.clone(),
            (None, _) => ty.map_or_else(|| "body".to_owned(), |ty| self.body_name(&ty)),
        };
        Some(Body { at: body.at.clone(), name, content_type: content.media_type.clone(), encoding: None, required: body.required, kind })
    }

    /// The parts of a multipart body: the fields of its object.
    fn parts(&self, ty: &Type) -> Vec<Part> {
        let Type::Schema(id) = ty else { return Vec::new() };
        let (_, DraftKind::Object(object)) = self.target(*id) else { return Vec::new() };
        let required = |name: &str| object.required.iter().any(|required| required.value == name);
        let part =
            |member: &super::Member| Part { name: member.name.clone(), file: member.ty == Type::Binary, required: required(&member.name) };
        object.own.iter().map(part).collect()
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
    ) -> (Output, Vec<String>) {
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
            // An inline schema becomes one type, however many codes repeat it.
            if output.is_some() && matches!(content.schema, Some(RefOr::Item(_))) {
                continue;
            }
            let origin = SchemaOrigin::Response { operation: operation_id.to_owned() };
            let found = match kind_of(&content.media_type) {
                ContentKind::Json => Output::Json(content.schema.as_ref().map_or(Type::Any, |schema| self.type_of(schema, &origin))),
                ContentKind::Text => Output::Text,
                ContentKind::Multipart | ContentKind::Other => Output::Binary,
            };
            match &output {
                None => output = Some((found, code.value.clone())),
                Some((first, first_code)) if *first != found => {
                    let message =
                        format!("found different responses for {first_code} and {}; the SDK uses that of {first_code}", code.value);
                    let help = "give them the same type in an overlay, or remove one of them";
                    self.warn("answers-differ", &response.at, message, help);
                }
                Some(_) => {}
            }
        }
        (output.map_or(Output::Empty, |(output, _)| output), codes)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ContentKind {
    Json,
    Multipart,
    Text,
    Other,
}

/// The kind of body that is sent with a media type.
pub(super) fn kind_of(media_type: &str) -> ContentKind {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "application/json" | "*/*" | "application/*" => ContentKind::Json,
        "multipart/form-data" => ContentKind::Multipart,
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
