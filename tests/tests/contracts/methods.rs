//! A contract test for each method: it sends the same request as the tag's function, with values from the right sources.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::calls::{KNOWN_METHODS, method};
use crate::document::{Binding, Document, Entry, Operation, Origin, Owner};
use crate::expected::differences;
use crate::samples::{Flavor, Samples};
use crate::values::{Choice, Values, hostile};
use crate::wire::Wire;
use crate::{document, none_of};

/// The key of a method's call in the code written by `build.rs`.
fn key(entry: &Entry, owner: &Owner) -> String {
    format!("{} {}{}", entry.pointer, owner.schema, if owner.base { " base" } else { "" })
}

/// The objects that methods are called on, created once per type.
struct Objects<'a> {
    document: &'a Document,
    made: BTreeMap<String, Vec<Value>>,
}

impl<'a> Objects<'a> {
    fn new(document: &'a Document) -> Self {
        Self { document, made: BTreeMap::new() }
    }

    fn of(&mut self, owner: &Owner) -> &[Value] {
        self.made.entry(format!("{owner:?}")).or_insert_with(|| {
            let samples = [Flavor::Known, Flavor::Odd].map(|flavor| Samples::new(self.document, flavor));
            let of_type = |samples: &Samples<'_>| match owner.base {
                true => vec![samples.of_base(&owner.schema)],
                false => samples.of_union(&owner.schema),
            };
            samples.iter().flat_map(of_type).collect()
        })
    }
}

/// Sets a field of an object or of a nested object.
fn set(object: &mut Value, member: &[String], value: Value) {
    let (last, ways) = member.split_last().unwrap();
    let mut place = object;
    for name in ways {
        let members = place.as_object_mut().unwrap();
        place = members.entry(name.clone()).and_modify(|value| *value = json!({})).or_insert(json!({}));
    }
    place.as_object_mut().unwrap().insert(last.clone(), value);
}

/// Removes a field of an object or of a nested object.
fn remove(object: &mut Value, member: &[String]) {
    let (last, ways) = member.split_last().unwrap();
    let place = ways.iter().try_fold(object, |place, name| place.get_mut(name));
    place.and_then(Value::as_object_mut).map(|members: &mut Map<String, Value>| members.remove(last));
}

/// The values of a call on an object. Sets the fields of the object that the entry takes.
fn values(document: &Document, operation: &Operation, binding: &Binding, mut object: Value, choice: Choice) -> Values {
    let mut values = Values::of(operation, choice);
    for (name, origin) in &binding.path {
        if let Origin::Member(member) = origin {
            let text = hostile(&format!("the {} of the object", member.join(".")));
            set(&mut object, member, json!(text));
            values.texts.insert(format!("path:{name}"), text);
        }
    }
    values.body = match &binding.body {
        Some(Origin::This) => Some(object.clone()),
        Some(_) if operation.body.as_ref().is_some_and(|body| body.required || choice != Choice::Required) && values.is_json(operation) => {
            Some(Samples::new(document, Flavor::Known).of(&operation.body.as_ref().unwrap().schema).remove(0))
        }
        _ => None,
    };
    values.model = Some(object);
    values
}

#[tokio::test]
async fn every_method_sends_what_its_function_sends() {
    let document = document();
    let operations = document.operations();
    let wire = Wire::new(204, "text/plain", "");
    let okta = wire.okta();
    let mut objects = Objects::new(&document);
    let (mut failures, mut covered, mut calls) = (Vec::new(), 0, 0);
    for entry in document.entries() {
        let Some((operation, binding)) = document.bind(&entry, &operations) else {
            failures.push(format!("{}: the operation {} is not in the spec", entry.pointer, entry.operation_id));
            continue;
        };
        for owner in document.owners(&entry.model) {
            let key = key(&entry, &owner);
            let choices = [Choice::Everything, Choice::Falsy, Choice::Required].into_iter().cycle();
            for (object, choice) in objects.of(&owner).iter().zip(choices) {
                let values = values(&document, &operation, &binding, object.clone(), choice);
                let Some(sent) = method(&key, &okta, &values) else {
                    failures.push(format!("{key}: found no method {}", entry.alias));
                    break;
                };
                calls += 1;
                if let Err(error) = sent.await {
                    failures.push(format!("{key}: {error}"));
                }
                match &wire.take()[..] {
                    [request] => {
                        failures.extend(differences(&operation, &values, request).into_iter().map(|found| format!("{key}: {found}")))
                    }
                    requests => failures.push(format!("{key}: sent {} requests", requests.len())),
                }
            }
        }
        covered += 1;
    }
    none_of(failures);
    println!("{covered} entries fulfil their contracts, in {calls} calls");
    if document.version() == "2.16.0" {
        assert_eq!(covered, 285);
    }
}

#[tokio::test]
async fn a_method_that_lacks_a_field_sends_nothing_and_names_the_field() {
    let document = document();
    let operations = document.operations();
    let wire = Wire::new(204, "text/plain", "");
    let okta = wire.okta();
    let mut objects = Objects::new(&document);
    let mut failures = Vec::new();
    for entry in document.entries() {
        let Some((operation, binding)) = document.bind(&entry, &operations) else { continue };
        for owner in document.owners(&entry.model) {
            let key = key(&entry, &owner);
            let members = binding.path.iter().filter_map(|(_, origin)| match origin {
                Origin::Member(member) => Some(member),
                _ => None,
            });
            for (member, is_null) in members.flat_map(|member| [(member, false), (member, true)]) {
                let object = objects.of(&owner)[0].clone();
                let mut values = values(&document, &operation, &binding, object, Choice::Required);
                let object = values.model.as_mut().unwrap();
                if is_null {
                    set(object, member, Value::Null)
                } else {
                    remove(object, member)
                }
                let Some(sent) = method(&key, &okta, &values) else { continue };
                match sent.await {
                    Ok(_) => failures.push(format!("{key}: no error without {member:?}")),
                    Err(error) => {
                        let text = error.to_string();
                        let names = text.contains(&format!("`{}`", member.join("."))) && text.contains(&format!("{} ", owner.schema));
                        if !error.is_invalid_argument() || !names || !text.starts_with(&operation.id) {
                            failures.push(format!("{key}: the error does not name the operation, the model and {member:?}: {text}"));
                        }
                    }
                }
                if !wire.take().is_empty() {
                    failures.push(format!("{key}: sent a request without {member:?}"));
                }
            }
        }
    }
    none_of(failures);
}

#[test]
fn every_method_has_an_entry_in_the_spec() {
    let entries = document().entries();
    let documented: BTreeSet<&str> = entries.iter().map(|entry| entry.pointer.as_str()).collect();
    let known: BTreeSet<&str> = KNOWN_METHODS.iter().copied().collect();
    assert_eq!(known, documented);
}
