//! Decides which fields hold their value in a `Box`: those of recursive types and those of large types.
//!
//! `Field<T>` and `Field<Box<T>>` are different types, and a growing model must not turn one into the other. So the lock records the
//! decision for every field that holds an object: `box User profile = inline`.

use crate::api::{Api, Graph, Member, SchemaId, SchemaKind, Type};
use crate::diagnostic::Diagnostic;

use super::lock::Key;
use super::schemas::Types;
use super::scope::Book;

/// Values of at least this size in bytes are boxed. Measured on pages of users, applications and System Log events: below it,
/// a box costs more time than it saves.
const LARGE: usize = 1024;

/// The values in the lock.
const BOXED: &str = "boxed";
const INLINE: &str = "inline";

/// Decides whether each field is boxed, by schema and field.
pub(super) fn assign(api: &Api, types: &Types, book: &mut Book<'_>) -> Vec<Vec<bool>> {
    let graph = Graph::new(api);
    let count = api.schemas.len();
    let mut boxes = Boxes { api, graph: &graph, types, sizes: vec![0; count], boxed: vec![Vec::new(); count], done: vec![false; count] };
    for schema in &api.schemas {
        boxes.visit(schema.id, book);
    }
    boxes.boxed
}

struct Boxes<'a> {
    api: &'a Api,
    graph: &'a Graph,
    types: &'a Types,
    /// The approximate size of each schema in bytes.
    sizes: Vec<usize>,
    boxed: Vec<Vec<bool>>,
    done: Vec<bool>,
}

impl Boxes<'_> {
    /// Decides for the fields of a schema, after those of the schemas it contains. Fields boxed to break a cycle are not followed, so this
    /// terminates.
    fn visit(&mut self, id: SchemaId, book: &mut Book<'_>) {
        if std::mem::replace(&mut self.done[id.0], true) {
            return;
        }
        let api = self.api;
        let size = match &api.schemas[id.0].kind {
            SchemaKind::Object(object) => {
                let mut size = 8;
                for (index, member) in object.members.iter().enumerate() {
                    let cyclic = self.graph.needs_box(id, index);
                    if let (Type::Schema(inner), false) = (&member.ty, cyclic) {
                        self.visit(*inner, book);
                    }
                    let inner = self.size_of(&member.ty);
                    let boxed = self.decide(id, member, cyclic, inner, book);
                    self.boxed[id.0].push(boxed);
                    size += if boxed { 8 } else { inner };
                }
                size
            }
            SchemaKind::Enum(_) => 24,
            SchemaKind::Union(_) | SchemaKind::Choice(_) => 16,
            SchemaKind::Alias(Type::Schema(inner)) => {
                self.visit(*inner, book);
                self.sizes[inner.0]
            }
            SchemaKind::Alias(ty) => self.size_of(ty),
        };
        self.sizes[id.0] = size;
    }

    fn decide(&self, owner: SchemaId, member: &Member, cyclic: bool, size: usize, book: &mut Book<'_>) -> bool {
        let is_object =
            matches!(self.api.resolve(&member.ty), Type::Schema(inner) if matches!(self.api.schemas[inner.0].kind, SchemaKind::Object(_)));
        if !is_object {
            return cyclic;
        }
        let key = Key::new("box").path(&self.types.keys[owner.0]).text(&member.name);
        let locked = book.old.and_then(|lock| lock.get(&key));
        let boxed = match locked.map(|entry| entry.name.as_str()) {
            Some(BOXED) => true,
            Some(INLINE) if cyclic => {
                let message =
                    format!("`{}` now contains itself, so its field `{}` becomes a `Box`", self.types.names[owner.0], member.name);
                let warning = Diagnostic::warning("box-added", &member.at, message);
                book.diagnostics.push(warning.help("this breaks code that uses the field's type; list it in the changelog"));
                true
            }
            Some(INLINE) => false,
            Some(other) => {
                if let Some(entry) = locked {
                    let message = format!("expected `{BOXED}` or `{INLINE}`, found `{other}`");
                    let error = Diagnostic::error("names-lock-invalid", &entry.at, message);
                    book.diagnostics.push(error.help("correct the line, or delete it to let the generator decide"));
                }
                false
            }
            None => cyclic || size >= LARGE,
        };
        book.new.insert(key, if boxed { BOXED } else { INLINE }, &member.at);
        boxed
    }

    fn size_of(&self, ty: &Type) -> usize {
        match ty {
            Type::Boolean => 1,
            Type::Integer | Type::Any | Type::FreeForm => 16,
            Type::String | Type::Secret | Type::Number | Type::DateTime | Type::Binary => 24,
            Type::List(_) | Type::Map(_) | Type::Links => 24,
            Type::Schema(id) => self.sizes[id.0],
        }
    }
}
