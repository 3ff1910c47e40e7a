//! One line of a recording: a request and its response.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode};
use serde_json::{Map, Value};

use super::mask;
use crate::error::Masks;
use crate::transport::Attempt;

/// A recorded response and its request.
#[derive(Clone)]
pub(super) struct Exchange {
    pub(super) method: Method,
    /// The path template.
    pub(super) template: String,
    /// The path and the query.
    pub(super) target: String,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    /// The response body; `None` if it was binary, because recordings do not contain binary bodies.
    pub(super) body: Option<Bytes>,
}

/// A request, before the transport consumes it.
pub(super) struct Asked {
    line: Map<String, Value>,
    template: String,
    /// The credentials of the request, which the response may echo.
    masks: Masks,
}

impl Asked {
    /// Takes over a request, without its secrets.
    pub(super) fn new(request: &Request<Bytes>) -> Self {
        let uri = request.uri();
        let template = Attempt::of(request).map_or_else(|| uri.path().to_owned(), |attempt| attempt.template.to_string());
        let origin = format!("{}://{}", uri.scheme_str().unwrap_or("https"), uri.authority().map_or("", |authority| authority.as_str()));
        let mut line = Map::new();
        line.insert("method".to_owned(), request.method().as_str().into());
        // The template of a raw request may contain values.
        line.insert("path".to_owned(), mask::target("", &template, None).into());
        line.insert("url".to_owned(), format!("{origin}{}", mask::target(&template, uri.path(), uri.query())).into());
        insert_body(&mut line, "requestBody", &template, request.headers(), request.body());
        let mut masks = Masks::default();
        masks.learn(request.headers(), request.body());
        Self { line, template, masks }
    }

    /// The line of the request with its response.
    pub(super) fn answered(mut self, response: &Response<Bytes>) -> String {
        let mut headers = Map::new();
        for name in response.headers().keys() {
            let values = response.headers().get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()));
            let mut values: Vec<Value> = values.map(|value| mask::header(name.as_str(), &value).into()).collect();
            let value = if values.len() == 1 { values.remove(0) } else { values.into() };
            headers.insert(name.as_str().to_owned(), value);
        }
        self.line.insert("status".to_owned(), response.status().as_u16().into());
        self.line.insert("headers".to_owned(), headers.into());
        insert_body(&mut self.line, "responseBody", &self.template, response.headers(), response.body());
        let mut line = self.masks.mask(&Value::Object(self.line).to_string());
        line.push('\n');
        line
    }
}

/// Adds a body, in the field for its kind.
fn insert_body(line: &mut Map<String, Value>, name: &str, template: &str, headers: &HeaderMap, body: &Bytes) {
    if body.is_empty() {
        return;
    }
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("application/json").to_ascii_lowercase();
    let is_json = content_type.split(';').next().is_some_and(|kind| kind.trim_end().ends_with("json"));
    if is_json && let Ok(mut json) = serde_json::from_slice(body) {
        mask::json(template, &mut json);
        line.insert(name.to_owned(), json);
        return;
    }
    match std::str::from_utf8(body) {
        // Secrets cannot be found in invalid JSON.
        Ok(text) if !is_json => line.insert(format!("{name}Text"), mask::text(template, &content_type, text.to_owned()).into()),
        _ => line.insert(format!("{name}Bytes"), body.len().into()),
    };
}

impl Exchange {
    /// Reads a line of a recording. The error says what is wrong with it.
    pub(super) fn read(line: &str) -> Result<Self, String> {
        let Value::Object(line) = serde_json::from_str(line).map_err(|error| error.to_string())? else {
            return Err("it is not an object".to_owned());
        };
        let text = |name: &str| match line.get(name) {
            Some(Value::String(text)) => Ok(text.as_str()),
            Some(_) => Err(format!("`{name}` is not a string")),
            None => Err(format!("it has no `{name}`")),
        };
        let status = line.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
        let status = status.and_then(|status| StatusCode::from_u16(status).ok()).ok_or("`status` is not an HTTP status")?;
        let url = text("url")?;
        let target = match url.split_once("://") {
            Some((_, rest)) => rest.find('/').and_then(|path| rest.get(path..)).unwrap_or("/"),
            None => url,
        };
        let body = match (line.get("responseBody"), line.get("responseBodyText"), line.get("responseBodyBytes")) {
            (Some(json), _, _) => Some(json.to_string().into()),
            (None, Some(Value::String(text)), _) => Some(text.clone().into()),
            (None, None, None) => Some(Bytes::new()),
            (None, Some(_), _) => return Err("`responseBodyText` is not a string".to_owned()),
            (None, None, Some(_)) => None,
        };
        Ok(Self {
            method: text("method")?.parse().map_err(|_| "`method` is not an HTTP method")?,
            template: text("path")?.to_owned(),
            target: target.to_owned(),
            status,
            headers: line.get("headers").map(read_headers).transpose()?.unwrap_or_default(),
            body,
        })
    }
}

fn read_headers(headers: &Value) -> Result<HeaderMap, String> {
    // These describe the bytes on the wire, which differ from those in the recording.
    const OF_THE_WIRE: [&str; 4] = ["content-length", "content-encoding", "transfer-encoding", "connection"];
    let Value::Object(headers) = headers else { return Err("`headers` is not an object".to_owned()) };
    let mut read = HeaderMap::new();
    for (name, value) in headers {
        let values = match value {
            Value::Array(values) => values.as_slice(),
            value => std::slice::from_ref(value),
        };
        let unreadable = || format!("`{name}` is not a valid header");
        let name: HeaderName = name.parse().map_err(|_| unreadable())?;
        if OF_THE_WIRE.contains(&name.as_str()) {
            continue;
        }
        for value in values {
            let value = value.as_str().and_then(|value| HeaderValue::from_str(value).ok()).ok_or_else(unreadable)?;
            read.append(name.clone(), value);
        }
    }
    Ok(read)
}
