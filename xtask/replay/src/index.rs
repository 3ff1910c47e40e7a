//! Finds the operation of a recorded request.

use std::collections::HashMap;

use okta_sdk::registry::OperationEntry;

/// Operations indexed by method and path.
pub(crate) struct Index {
    /// By method and path template without parameter names. Operations that share both are in the spec's order.
    templates: HashMap<String, Vec<&'static OperationEntry>>,
    all: &'static [OperationEntry],
}

impl Index {
    pub(crate) fn new(all: &'static [OperationEntry]) -> Self {
        let mut templates: HashMap<String, Vec<_>> = HashMap::new();
        for entry in all {
            templates.entry(key(entry.operation.method, entry.operation.path)).or_default().push(entry);
        }
        Self { templates, all }
    }

    /// Returns the operations for a method and a path, which may be a template or the path of a request; empty if the spec has none.
    pub(crate) fn find(&self, method: &str, path: Option<&str>, url: Option<&str>) -> Vec<&'static OperationEntry> {
        let method = method.to_ascii_uppercase();
        if let Some(found) = path.and_then(|path| self.templates.get(&key(&method, path))) {
            return found.clone();
        }
        [path, url]
            .into_iter()
            .flatten()
            .map(|text| self.matching(&method, path_of(text)))
            .find(|found| !found.is_empty())
            .unwrap_or_default()
    }

    /// Returns the operations whose template matches a request's path. Of several matches, literal segments win over parameters.
    fn matching(&self, method: &str, path: &str) -> Vec<&'static OperationEntry> {
        let fitting = self.all.iter().filter(|entry| entry.operation.method == method && fits(entry.operation.path, path));
        let best = fitting.clone().map(|entry| literals(entry.operation.path)).max();
        fitting.filter(|entry| Some(literals(entry.operation.path)) == best).collect()
    }
}

/// The key of an operation: its method, and its template without parameter names.
fn key(method: &str, template: &str) -> String {
    let mut key = format!("{method} ");
    let mut in_name = false;
    for character in template.trim_end_matches('/').chars() {
        in_name = (in_name || character == '{') && character != '}';
        if !in_name {
            key.push(character);
        }
    }
    key
}

/// The path of a URL; a path is returned unchanged.
fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest.find('/').and_then(|start| rest.get(start..)).unwrap_or("/"));
    rest.split(['?', '#']).next().unwrap_or(rest).trim_end_matches('/')
}

fn fits(template: &str, path: &str) -> bool {
    let mut steps = template.split('/');
    let mut found = path.split('/');
    loop {
        match (steps.next(), found.next()) {
            (None, None) => return true,
            (Some(step), Some(text)) if step == text || (step.starts_with('{') && !text.is_empty()) => {}
            _ => return false,
        }
    }
}

/// Which segments of a template are literal, in order.
fn literals(template: &str) -> Vec<bool> {
    template.split('/').map(|step| !step.starts_with('{')).collect()
}
