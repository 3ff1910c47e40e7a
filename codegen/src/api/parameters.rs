//! Parameters of paths and operations, in the order of the generated function's arguments.

use super::lowering::{DraftKind, Lowering};
use super::resolve;
use super::{Parameter, ParameterStyle, SchemaOrigin, Type};
use crate::document::{self, Location, ParameterIn, RefOr};

impl Lowering<'_> {
    /// Lowers parameters. Of several with the same place and name, the first wins, so the more specific ones must come first.
    pub(super) fn parameters<'p>(
        &mut self,
        path: &str,
        at: &Location,
        operation_id: &str,
        written: impl Iterator<Item = &'p RefOr<document::Parameter>>,
    ) -> Vec<Parameter> {
        let document = self.document;
        let mut found: Vec<Parameter> = Vec::new();
        for parameter in written {
            let parameter = match resolve::item(parameter, resolve::PARAMETERS, &document.components.parameters) {
                Ok(parameter) => parameter,
                Err(problem) => {
                    self.diagnostics.push(*problem);
                    continue;
                }
            };
            if parameter.location == ParameterIn::Cookie {
                let message = format!("`{operation_id}` takes the cookie `{}`; the SDK does not send cookies", parameter.name);
                self.warn("cookie-parameter", &parameter.at, message, "remove the parameter in an overlay to silence this warning");
                continue;
            }
            // OpenAPI leaves these to the content types and the security schemes.
            let is_reserved = |name: &&str| name.eq_ignore_ascii_case(&parameter.name);
            if parameter.location == ParameterIn::Header && ["Accept", "Content-Type", "Authorization"].iter().any(is_reserved) {
                let message = format!("`{operation_id}` declares the header `{}`, which the SDK sends by itself", parameter.name);
                self.warn("reserved-header", &parameter.at, message, "it is left out; remove it in an overlay to silence this warning");
                continue;
            }
            let known = found.iter().any(|known| known.name == parameter.name && known.location == parameter.location);
            if !known && parameter.location != ParameterIn::Body {
                let parameter = self.parameter(operation_id, parameter);
                found.push(parameter);
            }
        }
        // A parameter in the query of a path template is a query parameter.
        for (name, placeholder) in super::operations::split_query(path).1 {
            let is_known = found.iter().any(|known| known.location == ParameterIn::Query && known.name == name);
            let declared = found.iter_mut().find(|known| known.location == ParameterIn::Path && known.name == placeholder);
            if let (Some(parameter), false) = (declared, is_known) {
                parameter.location = ParameterIn::Query;
                parameter.name = name.to_owned();
                parameter.style = None;
            }
        }
        self.in_order(path, at, found)
    }

    fn parameter(&mut self, operation_id: &str, parameter: &document::Parameter) -> Parameter {
        let origin = SchemaOrigin::Parameter { operation: operation_id.to_owned(), parameter: parameter.name.clone() };
        let named = parameter.okta_schema_ref.as_ref().and_then(|pointer| self.schema(pointer));
        let written = parameter.schema.as_ref();
        let ty = match (named, written) {
            (Some(named), _) => Type::Schema(named),
            (None, Some(schema)) => self.type_of(schema, &origin),
            (None, None) => Type::String,
        };
        let inline = written.and_then(|schema| self.written(schema));
        let documentation = parameter.description.clone().or_else(|| match written {
            Some(RefOr::Item(schema)) => super::lowering::prose(&schema.data),
            _ => None,
        });
        // In OpenAPI, only the query's `form` style repeats the items of a list; other places and styles join them.
        let repeated = match parameter.location {
            ParameterIn::Query | ParameterIn::Cookie => {
                parameter.explode.unwrap_or(parameter.style.as_ref().is_none_or(|style| style.value == "form"))
            }
            ParameterIn::Path | ParameterIn::Header | ParameterIn::Body => false,
        };
        let style = self.style(parameter, &ty);
        Parameter {
            at: parameter.at.clone(),
            style,
            name: parameter.name.clone(),
            location: parameter.location,
            required: parameter.required || parameter.location == ParameterIn::Path,
            ty,
            comma_separated: !repeated && inline.is_some_and(|schema| schema.items.is_some()),
            default: inline.and_then(|schema| schema.data.default.clone()),
            added_version: parameter.okta_added_version.clone(),
            documentation,
            deprecated: parameter.deprecated,
        }
    }

    /// How a parameter is written, if that differs from the plain form.
    fn style(&self, parameter: &document::Parameter, ty: &Type) -> Option<ParameterStyle> {
        let style = parameter.style.as_ref().map(|style| style.value.as_str());
        let is_list = match ty {
            Type::List(_) => true,
            Type::Schema(id) => matches!(self.target(*id).1, DraftKind::Alias(Type::List(_))),
            _ => false,
        };
        match (parameter.location, style) {
            (ParameterIn::Query, Some("spaceDelimited")) if is_list && parameter.explode != Some(true) => Some(ParameterStyle::Space),
            (ParameterIn::Query, Some("pipeDelimited")) if is_list && parameter.explode != Some(true) => Some(ParameterStyle::Pipe),
            (ParameterIn::Query, Some("deepObject")) if self.is_object(ty) => Some(ParameterStyle::Deep),
            (ParameterIn::Query, _) if self.is_object(ty) => {
                Some(if parameter.explode == Some(false) { ParameterStyle::FieldsJoined } else { ParameterStyle::Fields })
            }
            (ParameterIn::Path | ParameterIn::Header, _) if self.is_object(ty) => {
                let explode = parameter.explode.unwrap_or_default();
                let joined = if explode { "=" } else { "," };
                let (prefix, equals, separator) = match style {
                    Some("label") => (".".to_owned(), joined, if explode { "." } else { "," }),
                    Some("matrix") if explode => (";".to_owned(), "=", ";"),
                    Some("matrix") => (format!(";{}=", parameter.name), ",", ","),
                    _ => (String::new(), joined, ","),
                };
                Some(ParameterStyle::Object { prefix, equals: equals.to_owned(), separator: separator.to_owned() })
            }
            (ParameterIn::Path, _) => {
                let explode = parameter.explode.unwrap_or_default();
                let matrix = format!(";{}=", parameter.name);
                let (prefix, separator) = match style {
                    Some("label") => (".".to_owned(), if explode { "." } else { "," }.to_owned()),
                    Some("matrix") => (matrix.clone(), if explode { matrix } else { ",".to_owned() }),
                    _ if is_list => (String::new(), ",".to_owned()),
                    _ => return None,
                };
                Some(ParameterStyle::Path { prefix, separator })
            }
            _ => None,
        }
    }

    /// Sorts path parameters by the template, then the others by place. Reports disagreements between template and parameters.
    fn in_order(&mut self, path: &str, at: &Location, mut found: Vec<Parameter>) -> Vec<Parameter> {
        let template = path.split('?').next().unwrap_or(path);
        let mut ordered: Vec<Parameter> = Vec::new();
        for name in placeholders(template) {
            let declared = found.iter().position(|parameter| parameter.location == ParameterIn::Path && parameter.name == name);
            match declared {
                Some(index) => ordered.push(found.remove(index)),
                None if ordered.iter().any(|parameter| parameter.name == name) => {}
                None => {
                    let names = found.iter().filter(|parameter| parameter.location == ParameterIn::Path).map(|known| known.name.as_str());
                    let otherwise = format!("add `{{name: {name}, in: path, required: true, schema: {{type: string}}}}`");
                    let help = crate::similar::suggestion(name, names, &otherwise);
                    self.error(
                        "path-parameter-missing",
                        at,
                        format!("`{{{name}}}` of the path `{path}` is not declared as a parameter"),
                        help,
                    );
                }
            }
        }
        for place in [ParameterIn::Query, ParameterIn::Header, ParameterIn::Cookie] {
            let (here, rest): (Vec<_>, Vec<_>) = found.into_iter().partition(|parameter| parameter.location == place);
            ordered.extend(here);
            found = rest;
        }
        for parameter in found {
            let message = format!("the path parameter `{}` does not occur in `{path}`", parameter.name);
            let help = crate::similar::suggestion(&parameter.name, placeholders(template), "remove the parameter, or add it to the path");
            self.warn("path-parameter-unused", &parameter.at, message, help);
        }
        ordered
    }
}

/// The parameter names of a path template.
fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    template.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}
