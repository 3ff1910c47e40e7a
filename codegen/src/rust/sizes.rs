//! How large a value of a type is in memory, so that large ones can stand in a box.

use crate::api::{Api, Graph, SchemaId, SchemaKind, Type};

/// The size in bytes from which a member's value stands in a box. Measured on pages of users, applications and events of the System Log: below
/// it, making a box costs more time than it saves.
const LARGE: usize = 1024;

/// The sizes of the objects of an `Api`, about.
pub(super) struct Sizes {
    objects: Vec<usize>,
}

impl Sizes {
    pub(super) fn new(api: &Api, graph: &Graph) -> Self {
        let mut sizes = Self { objects: vec![0; api.schemas.len()] };
        let mut done = vec![false; api.schemas.len()];
        for schema in &api.schemas {
            sizes.visit(api, graph, schema.id, &mut done);
        }
        sizes
    }

    /// Members that are boxed to break a cycle are left out, so what is visited has none.
    fn visit(&mut self, api: &Api, graph: &Graph, id: SchemaId, done: &mut [bool]) {
        if std::mem::replace(&mut done[id.0], true) {
            return;
        }
        let size = match &api.schemas[id.0].kind {
            SchemaKind::Object(object) => {
                let mut size = 8;
                for (index, member) in object.members.iter().enumerate() {
                    if graph.needs_box(id, index) {
                        size += 8;
                        continue;
                    }
                    if let Type::Schema(inner) = member.ty {
                        self.visit(api, graph, inner, done);
                    }
                    let inner = self.of(&member.ty);
                    size += if inner >= LARGE { 8 } else { inner };
                }
                size
            }
            SchemaKind::Enum(_) => 24,
            SchemaKind::Union(_) => 16,
            SchemaKind::Alias(Type::Schema(inner)) => {
                self.visit(api, graph, *inner, done);
                self.objects[inner.0]
            }
            SchemaKind::Alias(ty) => self.of(ty),
        };
        self.objects[id.0] = size;
    }

    fn of(&self, ty: &Type) -> usize {
        match ty {
            Type::Boolean => 1,
            Type::Integer | Type::Any | Type::FreeForm => 16,
            Type::String | Type::Secret | Type::Number | Type::DateTime | Type::Binary => 24,
            Type::List(_) | Type::Map(_) | Type::Links => 24,
            Type::Schema(id) => self.objects[id.0],
        }
    }

    /// Whether a member's value of this type stands in a box for its size.
    pub(super) fn is_large(&self, ty: &Type) -> bool {
        matches!(ty, Type::Schema(_)) && self.of(ty) >= LARGE
    }
}
