//! Paged lists inside an object: `{"value": [...], "_links": {"next": {"href": "..."}}}`.

use super::{Api, Operation, Output, SchemaKind, Type};
use crate::document::ParameterIn;

/// The field with links to other resources, including the next page.
const LINKS: &str = "_links";

/// Finds the operations that return pages in envelopes.
pub(super) fn mark(api: &mut Api) {
    let found: Vec<_> = api.operations.iter().map(|operation| field_of(api, operation)).collect();
    for (operation, field) in api.operations.iter_mut().zip(found) {
        if let Some(field) = field {
            operation.paged = true;
            operation.items = Some(field);
        }
    }
}

/// The field with the items, for a `GET` of an object that has one list and a link to the next page, or nothing but a list and links,
/// together with a parameter that says where a page begins.
fn field_of(api: &Api, operation: &Operation) -> Option<String> {
    let Output::Json(ty) = &operation.output else { return None };
    let members = members_of(api, ty)?;
    let links = members.iter().find(|member| member.name == LINKS)?;
    let links_to_next = members_of(api, &links.ty).is_some_and(|links| links.iter().any(|link| link.name == "next"));
    let after = operation.parameters.iter().any(|parameter| parameter.name == "after" && parameter.location == ParameterIn::Query);
    let mut lists = members.iter().filter(|member| matches!(api.resolve(&member.ty), Type::List(_)));
    match (lists.next(), lists.next()) {
        (Some(list), None) if operation.method == "GET" && (links_to_next || after && members.len() == 2) => Some(list.name.clone()),
        _ => None,
    }
}

fn members_of<'a>(api: &'a Api, ty: &'a Type) -> Option<&'a [super::Member]> {
    let Type::Schema(id) = api.resolve(ty) else { return None };
    match &api.schemas.get(id.0)?.kind {
        SchemaKind::Object(object) => Some(&object.members),
        _ => None,
    }
}

impl Api {
    /// The type of a paged list's items; `None` if the operation is not paged.
    pub fn item_of<'a>(&'a self, operation: &'a Operation) -> Option<&'a Type> {
        let Output::Json(ty) = &operation.output else { return None };
        let list = match &operation.items {
            _ if !operation.paged => return None,
            None => ty,
            Some(field) => &members_of(self, ty)?.iter().find(|member| member.name == *field)?.ty,
        };
        match self.resolve(list) {
            Type::List(item) => Some(item),
            _ => None,
        }
    }
}
