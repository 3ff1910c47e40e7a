//! Facts about a kind of resource, and the handlers that follow from them: create, read, update, delete, lifecycle, list.

use serde_json::{Value, json};

use super::Org;
use crate::call::{Call, Object, Outcome, Reply};
use crate::errors::OktaError;
use crate::families::ADOPTED;
use crate::json::{dig, fill, text};
use crate::query::{self, ListFacts};

/// The action of a standard handler.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    List,
    Create,
    Get,
    Replace,
    /// Changes the fields that are in the body.
    Update,
    Delete,
    Activate,
    Deactivate,
}

/// The response of a lifecycle operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LifecycleReply {
    /// The resource.
    Resource,
    /// 200 and `{}`.
    Empty,
    /// 204.
    None,
}

/// A link of a resource: its name, what follows the resource's own address, the methods, and the status it needs.
pub(crate) type LinkFact = (&'static str, &'static str, &'static [&'static str], Option<&'static str>);

/// The usual links of a resource with a lifecycle.
pub(crate) const LIFECYCLE_LINKS: &[LinkFact] = &[
    ("self", "", &["GET", "PUT", "DELETE"], None),
    ("activate", "/lifecycle/activate", &["POST"], Some("INACTIVE")),
    ("deactivate", "/lifecycle/deactivate", &["POST"], Some("ACTIVE")),
];

/// The links of a resource that has only its address.
pub(crate) const SELF_LINK: &[LinkFact] = &[("self", "", &["GET", "PUT", "DELETE"], None)];

/// Completes a resource when it is created or changed: defaults, rules, references. The second value is the resource before the change.
pub(crate) type Complete = fn(&mut Org, &Call, &mut Value, Option<&Value>) -> Result<(), OktaError>;

/// The facts about a kind of resource.
#[derive(Debug)]
pub(crate) struct Resource {
    /// Okta's name for the kind in errors.
    pub(crate) entity: &'static str,
    /// The prefix of IDs.
    pub(crate) prefix: &'static str,
    /// The template of its address, without `/api/v1/`.
    pub(crate) path: &'static str,
    /// The parent resources, outermost first.
    pub(crate) parents: &'static [&'static Resource],
    /// The prefix of its event types in the System Log; empty for no events.
    pub(crate) event: &'static str,
    /// Whether it has `created` and `lastUpdated`.
    pub(crate) stamped: bool,
    /// The fields with the IDs of the users who created and who last changed it.
    pub(crate) authors: &'static [&'static str],
    /// Its status at creation; no status if empty.
    pub(crate) initial: &'static str,
    /// Whether it must be inactive to be deleted.
    pub(crate) inactive_first: bool,
    pub(crate) lifecycle: LifecycleReply,
    /// Dotted paths that a create request must have.
    pub(crate) required: &'static [&'static str],
    /// The dotted path of the string that is unique in the collection.
    pub(crate) unique: &'static str,
    /// Okta's name for the create request in validation errors.
    pub(crate) part: &'static str,
    pub(crate) links: &'static [LinkFact],
    /// Whether the links of a system resource offer neither deletion nor a change of status.
    pub(crate) system_fixed: bool,
    pub(crate) complete: Complete,
    /// The body that replaces a missing one in a create request.
    pub(crate) sample: fn(&mut Org) -> Value,
    /// Adds the fields that only responses have.
    pub(crate) present: fn(&Org, &mut Value, &str),
    pub(crate) created: u16,
    pub(crate) list: ListFacts,
}

/// A kind of resource without special rules, the base for others: `..PLAIN`.
pub(crate) const PLAIN: Resource = Resource {
    entity: "",
    prefix: "",
    path: "",
    parents: &[],
    event: "",
    stamped: true,
    authors: &[],
    initial: "",
    inactive_first: false,
    lifecycle: LifecycleReply::Resource,
    required: &[],
    unique: "",
    part: "",
    links: SELF_LINK,
    system_fixed: false,
    complete: |_, _, _, _| Ok(()),
    sample: |_| json!({}),
    present: |_, _, _| {},
    created: 200,
    list: ListFacts::PLAIN,
};

/// Fields that only the org sets.
const READ_ONLY: &[&str] = &["id", "created", "lastUpdated", "_links", "_embedded", "system", "createdBy", "lastUpdatedBy"];

impl Resource {
    /// The collection that a call is about.
    pub(crate) fn collection(&self, call: &Call) -> String {
        let template = self.path.rsplit_once('/').map_or(self.path, |(collection, _)| collection);
        fill_in(template, call)
    }

    /// The address of one resource of a collection.
    pub(crate) fn address(&self, org: &Org, collection: &str, key: &str) -> String {
        org.api(&format!("{collection}/{key}"))
    }

    /// The name of the last parameter of the address.
    fn key_name(&self) -> &'static str {
        self.path.rsplit_once('{').map_or("", |(_, name)| name.trim_end_matches('}'))
    }

    /// The key of the resource that a call is about.
    pub(crate) fn key<'a>(&self, call: &'a Call) -> &'a str {
        call.param(self.key_name())
    }

    /// Fails if a parent of the resource does not exist.
    pub(crate) fn check_parents(&self, org: &Org, call: &Call) -> Result<(), OktaError> {
        for parent in self.parents {
            org.find(&parent.collection(call), parent.key(call), parent.entity)?;
        }
        Ok(())
    }

    /// The resource that a call is about, its collection and its key.
    pub(crate) fn find<'a>(&self, org: &'a Org, call: &Call) -> Result<(&'a Value, String), OktaError> {
        let collection = self.collection(call);
        match org.get(&collection, self.key(call)) {
            Some(value) => Ok((value, collection)),
            // Okta looks for rules everywhere; for other resources, it reports the outermost missing parent.
            None if self.entity == "PolicyRule" => Err(OktaError::not_found(self.key(call), self.entity)),
            None => {
                self.check_parents(org, call)?;
                Err(OktaError::not_found(self.key(call), self.entity))
            }
        }
    }

    /// Renders a resource for a response.
    pub(crate) fn render(&self, org: &Org, collection: &str, value: &Value) -> Value {
        let mut shown = value.clone();
        let key = match text(value, "id") {
            "" => text(value, "name"),
            id => id,
        };
        let address = self.address(org, collection, key);
        let status = text(value, "status");
        let fixed = self.system_fixed && value["system"] == true;
        let mut links = Object::new();
        for (name, suffix, methods, needed) in self.links {
            if needed.is_none_or(|needed| needed == status && !fixed) {
                let methods: Vec<&str> = methods.iter().copied().filter(|method| !(fixed && *method == "DELETE")).collect();
                let mut link = json!({"href": format!("{address}{suffix}")});
                if !methods.is_empty() {
                    link["hints"] = json!({"allow": methods});
                }
                links.insert((*name).to_owned(), link);
            }
        }
        if !links.is_empty() {
            shown["_links"] = Value::Object(links);
        }
        (self.present)(org, &mut shown, &address);
        hide_internal(&mut shown);
        shown
    }

    /// Runs a standard handler.
    pub(crate) fn handle(&self, action: Action, org: &mut Org, call: &Call) -> Outcome {
        match action {
            Action::List => self.list(org, call),
            Action::Create => self.create(org, call),
            Action::Get => {
                let (value, collection) = self.find(org, call)?;
                Ok(Reply::ok(self.render(org, &collection, value)))
            }
            Action::Replace | Action::Update => self.update(org, call, action == Action::Replace),
            Action::Delete => self.delete(org, call),
            Action::Activate => self.set_status(org, call, "ACTIVE"),
            Action::Deactivate => self.set_status(org, call, "INACTIVE"),
        }
    }

    fn list(&self, org: &Org, call: &Call) -> Outcome {
        self.check_parents(org, call)?;
        let collection = self.collection(call);
        query::list(call, org.store(&collection), &self.list, |_| true, |value| self.render(org, &collection, value))
    }

    /// Creates the resource that a call asks for.
    pub(crate) fn create(&self, org: &mut Org, call: &Call) -> Outcome {
        self.check_parents(org, call)?;
        let body = self.body(org, call)?;
        self.create_from(org, call, body)
    }

    /// The body of a create request, or a sample in its place.
    fn body(&self, org: &mut Org, call: &Call) -> Result<Value, OktaError> {
        match &call.body {
            Some(body) if body.is_object() => Ok(body.clone()),
            None if org.has_samples() => Ok((self.sample)(org)),
            _ => Err(OktaError::of("E0000003")),
        }
    }

    /// Creates a resource from a body.
    pub(crate) fn create_from(&self, org: &mut Org, call: &Call, body: Value) -> Outcome {
        let mut value = body;
        if let Some(missing) = self.required.iter().find(|path| matches!(dig(&value, path), Value::Null) || dig(&value, path) == "") {
            return Err(OktaError::validation(self.part, format!("{missing}: The field cannot be left blank")));
        }
        strip(&mut value);
        let collection = self.collection(call);
        self.check_unique(org, &collection, &value, "")?;
        if !self.initial.is_empty() && text(&value, "status").is_empty() {
            value["status"] = self.initial.into();
        }
        let id = org.ids.id(self.prefix);
        value["id"] = id.into();
        self.stamp(org, call, &mut value, None);
        (self.complete)(org, call, &mut value, None)?;
        let id = text(&value, "id").to_owned();
        org.put(&collection, &id, value.clone());
        self.record(org, call, "create", &value);
        Ok(Reply::json(self.created, self.render(org, &collection, &value)))
    }

    /// Fails if a resource of the collection other than the one with this ID has the same unique field, such as the name.
    fn check_unique(&self, org: &Org, collection: &str, value: &Value, id: &str) -> Result<(), OktaError> {
        let wanted = if self.unique.is_empty() { "" } else { text(value, self.unique) };
        let taken = !wanted.is_empty() && org.store(collection).all(self.unique, wanted).any(|other| text(other, "id") != id);
        if !taken {
            return Ok(());
        }
        let field = self.unique.rsplit('.').next().unwrap_or_default();
        Err(OktaError::validation(self.part, format!("{field}: An object with this field already exists in the current organization")))
    }

    fn update(&self, org: &mut Org, call: &Call, replace: bool) -> Outcome {
        let (before, collection) = self.find(org, call)?;
        let before = before.clone();
        let key = self.key(call).to_owned();
        let mut value = match &call.body {
            Some(body) if body.is_object() => body.clone(),
            None if org.has_samples() => before.clone(),
            _ => return Err(OktaError::of("E0000003")),
        };
        strip(&mut value);
        // The org knows only the ID of an adopted resource: fields that the request names count as its previous ones.
        let before = if before[ADOPTED] == true {
            let mut told = before;
            crate::json::patch(&mut told, value.clone());
            told
        } else {
            before
        };
        if replace {
            for name in READ_ONLY {
                if let Some(kept) = before.get(*name) {
                    value[*name] = kept.clone();
                }
            }
            if !(self.initial.is_empty() || matches!(text(&value, "status"), "ACTIVE" | "INACTIVE")) {
                value["status"] = before["status"].clone();
            }
        } else {
            let mut merged = before.clone();
            crate::json::patch(&mut merged, value);
            value = merged;
        }
        fill_internal(&mut value, &before);
        if dig(&value, self.unique) != dig(&before, self.unique) {
            self.check_unique(org, &collection, &value, &key)?;
        }
        self.stamp(org, call, &mut value, Some(&before));
        (self.complete)(org, call, &mut value, Some(&before))?;
        org.put(&collection, &key, value.clone());
        self.record(org, call, "update", &value);
        Ok(Reply::ok(self.render(org, &collection, &value)))
    }

    fn delete(&self, org: &mut Org, call: &Call) -> Outcome {
        let (value, collection) = self.find(org, call)?;
        let value = value.clone();
        if value.get("system").and_then(Value::as_bool) == Some(true) {
            return Err(OktaError::new(403, "E0000006", "You do not have permission to perform the requested action")
                .cause("A resource of the system cannot be deleted."));
        }
        if self.inactive_first && text(&value, "status") == "ACTIVE" && value[ADOPTED] != true {
            return Err(OktaError::validation(self.part, format!("Cannot delete an active {}. Deactivate it first.", self.entity)));
        }
        org.remove(&collection, self.key(call));
        self.record(org, call, "delete", &value);
        Ok(Reply::none(204))
    }

    fn set_status(&self, org: &mut Org, call: &Call, status: &str) -> Outcome {
        let (value, collection) = self.find(org, call)?;
        let key = self.key(call).to_owned();
        if text(value, "status") != status {
            org.touch(&collection, &key, self.entity)?["status"] = status.into();
        }
        let value = org.find(&collection, &key, self.entity)?.clone();
        self.record(org, call, if status == "ACTIVE" { "activate" } else { "deactivate" }, &value);
        Ok(match self.lifecycle {
            LifecycleReply::Resource => Reply::ok(self.render(org, &collection, &value)),
            LifecycleReply::Empty => Reply::empty(),
            LifecycleReply::None => Reply::none(204),
        })
    }

    fn stamp(&self, org: &Org, call: &Call, value: &mut Value, before: Option<&Value>) {
        let now = org.clock.now();
        if self.stamped {
            value["created"] = before.and_then(|before| before.get("created")).cloned().unwrap_or_else(|| now.clone().into());
            value["lastUpdated"] = now.into();
        }
        for (index, author) in self.authors.iter().enumerate() {
            value[*author] = match before.and_then(|before| before.get(*author)) {
                Some(first) if index == 0 => first.clone(),
                _ => call.actor.id.clone().into(),
            };
        }
    }

    fn record(&self, org: &mut Org, call: &Call, verb: &str, value: &Value) {
        if !self.event.is_empty() {
            org.record(call, &format!("{}.{verb}", self.event), value);
        }
    }
}

/// Removes the fields that the emulator keeps for itself, whose names begin with `$`.
pub(crate) fn hide_internal(shown: &mut Value) {
    if let Value::Object(object) = shown {
        object.retain(|name, _| !name.starts_with('$') || name == "$schema");
    }
}

/// Fills the parameters of a template from a call.
pub(crate) fn fill_in(template: &str, call: &Call) -> String {
    let mut out = String::with_capacity(template.len() + 24);
    for segment in template.split('/') {
        if !out.is_empty() {
            out.push('/');
        }
        match segment.strip_prefix('{') {
            Some(name) => out.push_str(call.param(name.trim_end_matches('}'))),
            None => out.push_str(segment),
        }
    }
    out
}

/// Removes the fields that only the org sets.
fn strip(value: &mut Value) {
    if let Value::Object(object) = value {
        object.retain(|name, _| !(READ_ONLY.contains(&name.as_str()) || name.starts_with('$') && name != "$schema"));
    }
}

/// Keeps the internal fields of a resource, whose names start with `$`.
fn fill_internal(value: &mut Value, before: &Value) {
    if let Some(before) = before.as_object() {
        let internal: Object =
            before.iter().filter(|(name, _)| name.starts_with('$')).map(|(name, value)| (name.clone(), value.clone())).collect();
        fill(value, Value::Object(internal));
    }
}
