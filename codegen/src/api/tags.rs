//! The tag of every schema: its own, else that of its first user.

use std::collections::VecDeque;

use super::query::{operation_types, referenced};
use super::{Api, SchemaId, SchemaOrigin};

/// Gives a tag to the schemas that have none.
pub(super) fn give(api: &mut Api) {
    let mut ready: VecDeque<SchemaId> = VecDeque::new();
    // An inline schema has the tag of the schema around it, which always has the lower ID.
    for index in 0..api.schemas.len() {
        if api.schemas[index].tag.is_none()
            && let SchemaOrigin::Member { of, .. } | SchemaOrigin::BaseOf(of) = api.schemas[index].origin
        {
            api.schemas[index].tag = api.schemas[of.0].tag;
        }
    }
    for index in 0..api.operations.len() {
        let operation = &api.operations[index];
        let tag = operation.tag;
        for ty in operation_types(operation) {
            let mut used = Vec::new();
            referenced(ty, &mut used);
            for id in used {
                if api.schemas[id.0].tag.is_none() {
                    api.schemas[id.0].tag = Some(tag);
                    ready.push_back(id);
                }
            }
        }
    }
    ready.extend(api.schemas.iter().filter(|schema| schema.tag.is_some()).map(|schema| schema.id));
    while let Some(id) = ready.pop_front() {
        let Some(tag) = api.schemas[id.0].tag else { continue };
        for used in api.references(id) {
            if api.schemas[used.0].tag.is_none() {
                api.schemas[used.0].tag = Some(tag);
                ready.push_back(used);
            }
        }
    }
}
