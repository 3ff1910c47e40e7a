//! The contract tests' own reader of the spec: a JSON value with a few queries.
//!
//! It shares no code with the generator, so that a bug there is not repeated here. `build.rs` compiles it too, to decide which
//! calls to write.

use serde_json::Value;

/// The spec with its overlays applied.
pub struct Document {
    root: Value,
}

/// An operation, or an entry of `x-okta-multi-operation`.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Okta's own ID.
    pub id: String,
    /// The `operationId` in the spec.
    pub operation_id: String,
    /// Whether it is an entry of `x-okta-multi-operation`.
    pub inner: bool,
    pub tag: String,
    pub method: String,
    pub path: String,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub answers: Vec<Answer>,
    /// Whether it reads a paged list: one with the parameter `after`, or one in an envelope.
    pub paged: bool,
    /// The field with the items, for a list in an envelope.
    pub items: Option<String>,
}

/// A parameter in the path, the query or a header.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    pub place: Place,
    pub name: String,
    pub required: bool,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Path,
    Query,
    Header,
}

/// The type of a parameter.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    Text,
    Boolean,
    Integer,
    DateTime,
    Enum(Vec<String>),
    /// Strings, sent as one pair with commas, or as a pair for each.
    List {
        repeated: bool,
    },
}

#[derive(Clone, Debug)]
pub struct Body {
    pub required: bool,
    /// The content types that may be sent.
    pub content_types: Vec<String>,
    pub encoding: Option<String>,
    /// The name of the Swagger 2 parameter that it replaces, if the spec has one.
    pub name: Option<String>,
    pub schema: Value,
    /// Whether it is a list.
    pub is_list: bool,
    pub kind: BodyKind,
}

#[derive(Clone, Debug, PartialEq)]
pub enum BodyKind {
    Json,
    /// The parts' names, and whether each is required.
    Multipart(Vec<(String, bool)>),
    Bytes,
}

/// The documented response for one status code.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    /// The content type and the schema.
    pub content: Option<(String, Value)>,
}

/// An entry of `x-okta-crud` or `x-okta-operations`.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its JSON pointer.
    pub pointer: String,
    pub model: String,
    pub alias: String,
    pub operation_id: String,
    pub arguments: Vec<Value>,
}

/// A type that has an entry's method.
#[derive(Clone, Debug, PartialEq)]
pub struct Owner {
    pub schema: String,
    /// Whether it is the union's base, for objects that match no variant.
    pub base: bool,
}

/// The source of a method's value.
#[derive(Clone, Debug, PartialEq)]
pub enum Origin {
    Member(Vec<String>),
    This,
    Caller,
}

/// The sources of a method's path parameters and body.
#[derive(Clone, Debug)]
pub struct Binding {
    /// In the order of the template.
    pub path: Vec<(String, Origin)>,
    pub body: Option<Origin>,
}

impl Binding {
    /// Whether any value comes from the object that the method is called on.
    pub fn takes_from_object(&self) -> bool {
        self.path.iter().map(|(_, origin)| origin).chain(&self.body).any(|origin| *origin != Origin::Caller)
    }
}

impl Parameter {
    /// A key that is unique within the operation.
    pub fn key(&self) -> String {
        let place = match self.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
        };
        format!("{place}:{}", self.name)
    }
}

impl Operation {
    /// Parameters in the order of the arguments: path parameters by the template, then other required ones.
    pub fn required(&self, place_is_path: bool) -> Vec<&Parameter> {
        if !place_is_path {
            return self.parameters.iter().filter(|parameter| parameter.place != Place::Path && parameter.required).collect();
        }
        let named = |name: &str| self.parameters.iter().find(|parameter| parameter.place == Place::Path && parameter.name == name);
        placeholders(&self.path).filter_map(named).collect()
    }

    pub fn optional(&self) -> Vec<&Parameter> {
        self.parameters.iter().filter(|parameter| parameter.place != Place::Path && !parameter.required).collect()
    }

    /// Whether the operation has optional parameters or an optional body.
    pub fn has_options(&self) -> bool {
        let body = self.body.as_ref().is_some_and(|body| match &body.kind {
            BodyKind::Multipart(parts) => parts.iter().any(|(_, required)| !required),
            _ => !body.required,
        });
        body || !self.optional().is_empty()
    }
}

/// The parameter names of a path template.
pub fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    template.split('{').skip(1).map(|rest| rest.split('}').next().unwrap())
}

fn text(value: &Value, name: &str) -> Option<String> {
    value[name].as_str().map(str::to_owned)
}

fn items<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    value[name].as_array().into_iter().flatten()
}

/// The content that the SDK sends or reads: JSON, else parts, else the first.
fn preferred(value: &Value) -> Option<(&String, &Value)> {
    let of = |kind: &str| members(value, "content").find(|(content_type, _)| content_type.split(';').next() == Some(kind));
    of("application/json").or_else(|| of("multipart/form-data")).or_else(|| members(value, "content").next())
}

fn members<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
    value[name].as_object().into_iter().flatten()
}

impl Document {
    pub fn new(root: Value) -> Self {
        Self { root }
    }

    pub fn version(&self) -> &str {
        self.root["info"]["version"].as_str().unwrap()
    }

    /// The operations, each followed by its sub-operations.
    pub fn operations(&self) -> Vec<Operation> {
        let mut found = Vec::new();
        for (path, item) in members(&self.root, "paths") {
            for (method, written) in item.as_object().unwrap() {
                if !["get", "put", "post", "delete", "options", "head", "patch", "trace"].contains(&method.as_str()) {
                    continue;
                }
                let parameters = || items(written, "parameters").chain(items(item, "parameters"));
                let host = Operation {
                    id: text(written, "x-okta-operationId").or_else(|| text(written, "operationId")).unwrap(),
                    operation_id: text(written, "operationId").unwrap(),
                    inner: false,
                    tag: written["tags"][0].as_str().unwrap().to_owned(),
                    method: method.to_uppercase(),
                    path: path.clone(),
                    parameters: self.parameters(parameters()),
                    body: written.get("requestBody").map(|body| self.body(body)),
                    answers: self.answers(&written["responses"]),
                    paged: false,
                    items: None,
                };
                found.push(host.clone());
                for inner in items(written, "x-okta-multi-operation") {
                    let body = items(inner, "parameters").find(|parameter| parameter["in"] == "body");
                    found.push(Operation {
                        id: text(inner, "operationId").unwrap(),
                        operation_id: text(inner, "operationId").unwrap(),
                        inner: true,
                        parameters: self.parameters(items(inner, "parameters").chain(parameters())),
                        body: body.map(|body| self.inner_body(inner, body)).or_else(|| host.body.clone()),
                        ..host.clone()
                    });
                }
            }
        }
        for operation in &mut found {
            let after = operation.parameters.iter().any(|parameter| parameter.place == Place::Query && parameter.name == "after");
            operation.items = self.envelope(operation, after);
            operation.paged = operation.items.is_some() || (after && self.is_list(operation));
        }
        found
    }

    /// Whether an operation returns a list.
    pub fn is_list(&self, operation: &Operation) -> bool {
        let contents = operation.answers.iter().filter(|answer| answer.status < 300).filter_map(|answer| answer.content.as_ref());
        operation.method == "GET" && contents.map(|(_, schema)| self.resolve(schema)).any(|schema| schema["type"] == "array")
    }

    /// The list of an object that has one list and a link to the next page, or only a list and links beside the parameter `after`.
    fn envelope(&self, operation: &Operation, after: bool) -> Option<String> {
        let (_, schema) = operation.answers.iter().filter(|answer| answer.status < 300).find_map(|answer| answer.content.as_ref())?;
        let fields = self.fields(schema);
        let links = fields.iter().find(|(name, _)| *name == "_links").map(|(_, links)| self.fields(links))?;
        let has_next = links.iter().any(|(name, _)| *name == "next");
        let mut lists = fields.iter().filter(|(_, field)| self.resolve(field)["type"] == "array");
        match (lists.next(), lists.next()) {
            (Some((name, _)), None) if operation.method == "GET" && (has_next || (after && fields.len() == 2)) => Some((*name).to_owned()),
            _ => None,
        }
    }

    /// The fields of an object, with those of the parts and alternatives that it is made of.
    fn fields<'a>(&'a self, schema: &'a Value) -> Vec<(&'a str, &'a Value)> {
        let schema = self.resolve(schema);
        let parts = items(schema, "allOf").chain(items(schema, "anyOf"));
        let mut fields: Vec<_> = parts.flat_map(|part| self.fields(part)).collect();
        for (name, field) in members(schema, "properties") {
            fields.retain(|(known, _)| known != name);
            fields.push((name.as_str(), field));
        }
        fields
    }

    fn parameters<'a>(&'a self, written: impl Iterator<Item = &'a Value>) -> Vec<Parameter> {
        let mut found: Vec<Parameter> = Vec::new();
        for parameter in written.map(|parameter| self.resolve(parameter)) {
            let place = match parameter["in"].as_str().unwrap() {
                "path" => Place::Path,
                "query" => Place::Query,
                "header" => Place::Header,
                "body" => continue,
                other => panic!("a parameter in {other}"),
            };
            let name = text(parameter, "name").unwrap();
            // The first parameter with a place and name wins: it is the more specific one.
            if !found.iter().any(|known| known.place == place && known.name == name) {
                let required = place == Place::Path || parameter["required"] == true;
                found.push(Parameter { place, name, required, kind: self.kind(parameter) });
            }
        }
        found
    }

    fn kind(&self, parameter: &Value) -> Kind {
        // Swagger 2 parameters in `x-okta-multi-operation` have their type beside their name.
        let written = parameter.get("schema").unwrap_or(parameter);
        let schema = match parameter["x-openapi-v3-schema-ref"].as_str() {
            Some(pointer) => self.schema(schema_name(pointer)),
            None => self.resolve(written),
        };
        if schema.get("enum").is_some() {
            return Kind::Enum(items(schema, "enum").map(|value| value.as_str().unwrap().to_owned()).collect());
        }
        match (schema["type"].as_str(), schema["format"].as_str()) {
            (Some("string"), Some("date-time")) => Kind::DateTime,
            (Some("string"), _) => Kind::Text,
            (Some("boolean"), _) => Kind::Boolean,
            (Some("integer"), _) => Kind::Integer,
            (Some("array"), _) => Kind::List { repeated: parameter["explode"] != false },
            (None, _) => Kind::Text,
            other => panic!("a parameter of the type {other:?}: extend the contract tests to send it"),
        }
    }

    fn body(&self, written: &Value) -> Body {
        let body = self.resolve(written);
        let (content_type, content) = preferred(body).unwrap();
        let kind = match content_type.as_str() {
            "application/json" => BodyKind::Json,
            "multipart/form-data" => {
                let schema = self.resolve(&content["schema"]);
                let required = |name: &str| items(schema, "required").any(|required| required == name);
                BodyKind::Multipart(members(schema, "properties").map(|(name, _)| (name.clone(), required(name))).collect())
            }
            _ => BodyKind::Bytes,
        };
        Body {
            required: body["required"] == true,
            content_types: match kind {
                BodyKind::Bytes => members(body, "content").map(|(content_type, _)| content_type.clone()).collect(),
                _ => vec![content_type.clone()],
            },
            encoding: None,
            name: text(written, "x-okta-body-name").or_else(|| text(body, "x-okta-body-name")),
            schema: content["schema"].clone(),
            is_list: self.resolve(&content["schema"])["type"] == "array",
            kind,
        }
    }

    fn inner_body(&self, inner: &Value, parameter: &Value) -> Body {
        let content_type = inner["consumes"][0].as_str().unwrap_or("application/json").to_owned();
        Body {
            required: parameter["required"] == true,
            encoding: text(inner, "encoding"),
            name: text(parameter, "name"),
            schema: parameter.get("schema").unwrap_or(parameter).clone(),
            is_list: false,
            kind: if content_type == "application/json" { BodyKind::Json } else { BodyKind::Bytes },
            content_types: vec![content_type],
        }
    }

    fn answers(&self, written: &Value) -> Vec<Answer> {
        let codes = written.as_object().unwrap().iter();
        codes
            .filter_map(|(code, answer)| {
                let content = preferred(self.resolve(answer));
                Some(Answer {
                    status: code.parse().ok()?,
                    content: content.map(|(kind, content)| (kind.clone(), content["schema"].clone())),
                })
            })
            .collect()
    }

    /// Resolves a `$ref`, following references to references.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value.get("$ref").and_then(Value::as_str) {
            Some(pointer) => {
                let pointer = pointer.strip_prefix('#').unwrap().replace("/definitions/", "/components/schemas/");
                self.resolve(self.root.pointer(&pointer).unwrap_or_else(|| panic!("{pointer} points to nothing")))
            }
            None => value,
        }
    }

    pub fn schema(&self, name: &str) -> &Value {
        &self.root["components"]["schemas"][name]
    }

    /// A schema and its ancestors, the most general one first.
    pub fn lineage<'a>(&'a self, name: &'a str) -> Vec<&'a str> {
        let schema = self.schema(name);
        // A variant names its union as its parent, or as the first part of `allOf`.
        let part =
            items(schema, "allOf").find_map(|part| part["$ref"].as_str()).filter(|part| self.discriminator(schema_name(part)).is_some());
        let mut lineage = match schema["x-okta-parent"].as_str().or(part) {
            Some(parent) => self.lineage(schema_name(parent)),
            None => Vec::new(),
        };
        lineage.push(name);
        lineage
    }

    /// The tag field of a union, and the variant for each tag value.
    pub fn discriminator<'a>(&'a self, name: &str) -> Option<(&'a str, Vec<(&'a str, &'a str)>)> {
        let schema = self.schema(name);
        let (tag, mut mapping) = self.tags(schema.get("x-openapi-v3-discriminator").or_else(|| schema.get("discriminator"))?);
        mapping.retain(|(_, variant)| *variant != name);
        Some((tag, mapping))
    }

    /// The tag field of a discriminator, and the variant for each tag value.
    pub fn tags<'a>(&'a self, discriminator: &'a Value) -> (&'a str, Vec<(&'a str, &'a str)>) {
        let mapping = members(discriminator, "mapping").map(|(text, pointer)| (text.as_str(), schema_name(pointer.as_str().unwrap())));
        (discriminator["propertyName"].as_str().unwrap(), mapping.collect())
    }

    /// Every entry of `x-okta-crud` and `x-okta-operations`.
    pub fn entries(&self) -> Vec<Entry> {
        let mut entries = Vec::new();
        for (model, schema) in members(&self.root["components"], "schemas") {
            for list in ["x-okta-crud", "x-okta-operations"] {
                entries.extend(items(schema, list).enumerate().map(|(index, entry)| Entry {
                    pointer: format!("/components/schemas/{model}/{list}/{index}"),
                    model: model.clone(),
                    alias: text(entry, "alias").unwrap(),
                    operation_id: text(entry, "operationId").unwrap(),
                    arguments: items(entry, "arguments").cloned().collect(),
                }));
            }
        }
        entries
    }

    /// The types that have a model's methods: the model itself, and the variants and base if it is a union.
    pub fn owners(&self, model: &str) -> Vec<Owner> {
        let mut owners = vec![Owner { schema: model.to_owned(), base: false }];
        if let Some((_, mapping)) = self.discriminator(model) {
            owners.push(Owner { schema: model.to_owned(), base: true });
            for (_, variant) in mapping {
                let inner = self.owners(variant);
                if !owners.contains(&inner[0]) {
                    owners.extend(inner);
                }
            }
        }
        owners
    }

    /// The operation that an entry names, and the sources of its values.
    pub fn bind(&self, entry: &Entry, operations: &[Operation]) -> Option<(Operation, Binding)> {
        let operation = operations.iter().find(|operation| operation.id == entry.operation_id)?;
        let mut binding = Binding {
            path: operation.required(true).iter().map(|parameter| (parameter.name.clone(), Origin::Caller)).collect(),
            body: operation.body.as_ref().map(|_| Origin::Caller),
        };
        let mut taken = Vec::new();
        let mut unmatched = Vec::new();
        for argument in &entry.arguments {
            let dest = argument["dest"].as_str().unwrap();
            if argument["self"] == true {
                let model = operation.body.as_ref().and_then(|body| body.schema["$ref"].as_str()).map(schema_name);
                if model.is_some_and(|model| self.lineage(&entry.model).contains(&model)) {
                    binding.body = Some(Origin::This);
                }
                continue;
            }
            if operation.body.as_ref().is_some_and(|body| body.name.as_deref() == Some(dest)) {
                continue;
            }
            let origin = match argument["src"].as_str() {
                Some(member) => Origin::Member(member.split('.').map(str::to_owned).collect()),
                None => Origin::Caller,
            };
            match binding.path.iter_mut().find(|(name, _)| name.eq_ignore_ascii_case(dest)) {
                Some((name, place)) => {
                    *place = origin;
                    taken.push(name.clone());
                }
                None => unmatched.push(origin),
            }
        }
        // An unmatched name refers to the only unbound parameter.
        let mut left = binding.path.iter_mut().filter(|(name, _)| !taken.contains(name));
        if let ([origin], Some((_, place)), None) = (&unmatched[..], left.next(), left.next()) {
            *place = origin.clone();
        }
        Some((operation.clone(), binding))
    }
}

/// The name at the end of `#/components/schemas/X` or `#/definitions/X`.
pub fn schema_name(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap()
}
