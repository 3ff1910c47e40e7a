//! Queries on an `Api`: which schemas use each other, which tags need a schema, and where recursion needs a box.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde::Serialize;

use super::{Api, BodyKind, Operation, OperationId, Output, Schema, SchemaId, SchemaKind, SchemaOrigin, Tag, TagId, Type};

impl Api {
    /// A schema.
    pub fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0]
    }

    /// An operation.
    pub fn operation(&self, id: OperationId) -> &Operation {
        &self.operations[id.0]
    }

    /// A tag.
    pub fn tag(&self, id: TagId) -> &Tag {
        &self.tags[id.0]
    }

    /// The component with this name.
    pub fn component(&self, name: &str) -> Option<&Schema> {
        self.schemas.iter().find(|schema| matches!(&schema.origin, SchemaOrigin::Component(own) if own == name))
    }

    /// The operation with this ID, which is Okta's own or else the spec's `operationId`.
    pub fn operation_by_id(&self, id: &str) -> Option<&Operation> {
        let own = self.operations.iter().find(|operation| operation.okta_id == id);
        own.or_else(|| self.operations.iter().find(|operation| operation.operation_id == id))
    }

    /// The type behind its aliases.
    pub fn resolve<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut ty = ty;
        for _ in 0..=self.schemas.len() {
            match ty {
                Type::Schema(id) => match &self.schemas[id.0].kind {
                    SchemaKind::Alias(next) => ty = next,
                    _ => return ty,
                },
                _ => return ty,
            }
        }
        ty
    }

    /// The schemas that a schema refers to: fields, additional properties, variants, base, parent, alias.
    pub fn references(&self, id: SchemaId) -> Vec<SchemaId> {
        let mut found = Vec::new();
        match &self.schemas[id.0].kind {
            SchemaKind::Object(object) => {
                found.extend(object.parent);
                for member in &object.members {
                    referenced(&member.ty, &mut found);
                }
                if let Some(additional) = &object.additional {
                    referenced(additional, &mut found);
                }
            }
            SchemaKind::Union(union) => {
                found.extend(union.parent);
                found.extend(union.variants.iter().map(|variant| variant.schema));
                found.push(union.base);
            }
            SchemaKind::Choice(choice) => choice.alternatives.iter().for_each(|alternative| referenced(&alternative.ty, &mut found)),
            SchemaKind::Alias(ty) => referenced(ty, &mut found),
            SchemaKind::Enum(_) => {}
        }
        found
    }

    /// Counts everything in the `Api`.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for schema in &self.schemas {
            match schema.origin {
                SchemaOrigin::Component(_) => counts.components += 1,
                SchemaOrigin::BaseOf(_) => counts.bases += 1,
                _ => counts.inline += 1,
            }
            match &schema.kind {
                SchemaKind::Object(object) => {
                    counts.objects += 1;
                    counts.members += object.members.len();
                }
                SchemaKind::Enum(values) => {
                    counts.enums += 1;
                    counts.values += values.values.len();
                }
                SchemaKind::Union(_) => counts.unions += 1,
                SchemaKind::Choice(_) => counts.choices += 1,
                SchemaKind::Alias(_) => counts.aliases += 1,
            }
        }
        for operation in &self.operations {
            *if operation.host.is_some() { &mut counts.sub_operations } else { &mut counts.operations } += 1;
            counts.paged += usize::from(operation.paged);
        }
        counts.methods = self.methods.len();
        counts.bound_methods = self.methods.iter().filter(|method| method.operation.is_ok()).count();
        counts
    }
}

/// The number of things of each kind in an `Api`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Operations of the spec, without the sub-operations.
    pub operations: usize,
    /// Operations of `x-okta-multi-operation`.
    pub sub_operations: usize,
    /// Operations that return pages.
    pub paged: usize,
    /// Named schemas.
    pub components: usize,
    /// Inline schemas of other schemas and operations.
    pub inline: usize,
    /// Bases of unions.
    pub bases: usize,
    /// Objects, the bases included.
    pub objects: usize,
    /// Fields of all objects, inherited ones included.
    pub members: usize,
    /// Enums.
    pub enums: usize,
    /// Values of all enums.
    pub values: usize,
    /// Unions.
    pub unions: usize,
    /// Choices.
    pub choices: usize,
    /// Aliases.
    pub aliases: usize,
    /// Entries of `x-okta-crud` and `x-okta-operations`.
    pub methods: usize,
    /// Entries that are bound to an operation.
    pub bound_methods: usize,
}

/// The direct users of a schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Users {
    /// Schemas that refer to it.
    pub schemas: BTreeSet<SchemaId>,
    /// Operations that take or return it.
    pub operations: BTreeSet<OperationId>,
}

/// The `Api` as a graph: its nodes are schemas and operations, its edges are their references to schemas.
#[derive(Clone, Debug)]
pub struct Graph {
    users: Vec<Users>,
    tags: Vec<BTreeSet<TagId>>,
    boxes: HashSet<(SchemaId, usize)>,
    recursive: HashSet<SchemaId>,
}

impl Graph {
    /// Walks the `Api` once; queries are cheap afterwards.
    pub fn new(api: &Api) -> Self {
        let edges: Vec<Vec<SchemaId>> = api.schemas.iter().map(|schema| api.references(schema.id)).collect();
        let mut users = vec![Users::default(); api.schemas.len()];
        for (index, targets) in edges.iter().enumerate() {
            for target in targets {
                users[target.0].schemas.insert(SchemaId(index));
            }
        }
        let mut tags = vec![BTreeSet::new(); api.schemas.len()];
        for operation in &api.operations {
            let mut named = Vec::new();
            for ty in operation_types(operation) {
                referenced(ty, &mut named);
            }
            for id in &named {
                users[id.0].operations.insert(operation.id);
            }
            // A schema that already has the tag has passed it on.
            while let Some(id) = named.pop() {
                if tags[id.0].insert(operation.tag) {
                    named.extend(&edges[id.0]);
                }
            }
        }
        let (boxes, recursive) = boxes(api);
        Self { users, tags, boxes, recursive }
    }

    /// Whether a field of an object must be boxed so that the object has a finite size. Lists and maps need no box.
    ///
    /// Only as many fields of a cycle are boxed as it takes to break it, the later ones first.
    pub fn needs_box(&self, owner: SchemaId, member: usize) -> bool {
        self.boxes.contains(&(owner, member))
    }

    /// Whether a value of the schema can contain another value of it, including through lists and maps.
    pub fn is_recursive(&self, id: SchemaId) -> bool {
        self.recursive.contains(&id)
    }

    /// The tags whose operations need the schema: the types that they take and return, and everything that
    /// these refer to, including parents and all variants. A schema that no operation needs has no tags.
    pub fn tags_of(&self, id: SchemaId) -> &BTreeSet<TagId> {
        &self.tags[id.0]
    }

    /// The direct users of the schema.
    pub fn users_of(&self, id: SchemaId) -> &Users {
        &self.users[id.0]
    }
}

/// The types of an operation: parameters, body, output.
pub(super) fn operation_types(operation: &Operation) -> Vec<&Type> {
    let mut types: Vec<&Type> = operation.parameters.iter().map(|parameter| &parameter.ty).collect();
    match operation.body.as_ref().map(|body| &body.kind) {
        Some(BodyKind::Json(ty) | BodyKind::Form(ty)) => types.push(ty),
        Some(BodyKind::Multipart(parts)) => types.extend(parts.iter().filter_map(|part| part.ty.as_ref())),
        _ => {}
    }
    if let Output::Json(ty) = &operation.output {
        types.push(ty);
    }
    types
}

/// Adds the schemas that a type refers to.
pub(super) fn referenced(ty: &Type, found: &mut Vec<SchemaId>) {
    match ty {
        Type::Schema(id) => found.push(*id),
        Type::List(item) | Type::Map(item) => referenced(item, found),
        _ => {}
    }
}

/// The fields to box, and the recursive schemas.
fn boxes(api: &Api) -> (HashSet<(SchemaId, usize)>, HashSet<SchemaId>) {
    // Edges from a schema to the schemas that its values contain. A parent is not contained.
    let mut held: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
    // Edges that require a known size, so not through lists and maps. Fields can be boxed; their edges are added one by one below.
    let mut sized: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
    for schema in &api.schemas {
        let targets = held.entry(schema.id).or_default();
        match &schema.kind {
            SchemaKind::Object(object) => {
                object.members.iter().map(|member| &member.ty).chain(&object.additional).for_each(|ty| referenced(ty, targets));
            }
            SchemaKind::Union(union) => {
                let variants = union.variants.iter().map(|variant| variant.schema).chain([union.base]);
                targets.extend(variants);
                sized.insert(schema.id, targets.clone());
            }
            // Every alternative is boxed.
            SchemaKind::Choice(choice) => choice.alternatives.iter().for_each(|alternative| referenced(&alternative.ty, targets)),
            SchemaKind::Alias(ty) => {
                referenced(ty, targets);
                if let Type::Schema(target) = ty {
                    sized.insert(schema.id, vec![*target]);
                }
            }
            SchemaKind::Enum(_) => {}
        }
    }
    let recursive: HashSet<SchemaId> =
        api.schemas.iter().map(|schema| schema.id).filter(|id| held[id].iter().any(|target| reaches(*target, *id, &held))).collect();
    let mut boxes = HashSet::new();
    for schema in &api.schemas {
        let SchemaKind::Object(object) = &schema.kind else { continue };
        for (index, member) in object.members.iter().enumerate() {
            let Type::Schema(target) = member.ty else { continue };
            if recursive.contains(&schema.id) && reaches(target, schema.id, &sized) {
                boxes.insert((schema.id, index));
            } else {
                sized.entry(schema.id).or_default().push(target);
            }
        }
    }
    (boxes, recursive)
}

fn reaches(from: SchemaId, to: SchemaId, edges: &HashMap<SchemaId, Vec<SchemaId>>) -> bool {
    let mut seen = HashSet::new();
    let mut next = vec![from];
    while let Some(id) = next.pop() {
        if id == to {
            return true;
        }
        if seen.insert(id) {
            next.extend(edges.get(&id).into_iter().flatten());
        }
    }
    false
}
