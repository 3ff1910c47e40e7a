//! Security requirements: which credentials a call needs, and which OAuth scopes.

use openapiv3::{OAuth2Flows, ReferenceOr, SecurityScheme};

use super::lowering::Lowering;
use super::{Api, Operation, Requirement};
use crate::document::{Located, SecurityRequirement};

impl Lowering<'_> {
    /// The requirements of an operation, which are those of the spec unless it has its own. Reports unknown schemes and scopes.
    pub(super) fn security(&mut self, own: Option<&Vec<SecurityRequirement>>) -> Vec<Requirement> {
        let document = self.document;
        let requirements = own.unwrap_or(&document.security);
        requirements
            .iter()
            .map(|schemes| {
                let mut requirement = Requirement { schemes: Vec::new(), scopes: Vec::new() };
                for (scheme, scopes) in schemes {
                    self.check_scheme(scheme, scopes);
                    requirement.schemes.push(scheme.value.clone());
                    requirement.scopes.extend(scopes.iter().map(|scope| scope.value.clone()));
                }
                requirement
            })
            .collect()
    }

    fn check_scheme(&mut self, scheme: &Located<String>, scopes: &[Located<String>]) {
        let document = self.document;
        let schemes = &document.components.security_schemes;
        let Some(declared) = schemes.get(&scheme.value) else {
            let message = format!("found the security scheme `{}`, which `components.securitySchemes` does not declare", scheme.value);
            let help = crate::similar::suggestion(&scheme.value, schemes.keys().map(String::as_str), "declare it, or remove it");
            self.warn("security-scheme-unknown", &scheme.at, message, help);
            return;
        };
        let ReferenceOr::Item(SecurityScheme::OAuth2 { flows, .. }) = declared else { return };
        let known = scopes_of(flows);
        for scope in scopes.iter().filter(|scope| !known.contains(&scope.value.as_str())) {
            let message = format!("found the scope `{}`, which the scheme `{}` does not list", scope.value, scheme.value);
            let help = crate::similar::suggestion(&scope.value, known.iter().copied(), "add it to the scheme, or remove it");
            self.warn("scope-unknown", &scope.at, message, help);
        }
    }
}

fn scopes_of(flows: &OAuth2Flows) -> Vec<&str> {
    let all = [
        flows.implicit.as_ref().map(|flow| &flow.scopes),
        flows.password.as_ref().map(|flow| &flow.scopes),
        flows.client_credentials.as_ref().map(|flow| &flow.scopes),
        flows.authorization_code.as_ref().map(|flow| &flow.scopes),
    ];
    all.into_iter().flatten().flat_map(|scopes| scopes.keys().map(String::as_str)).collect()
}

impl Operation {
    /// The OAuth scopes that a call needs, those of the first requirement that has any; empty if the spec names none.
    pub fn scopes(&self) -> &[String] {
        self.security.iter().map(|requirement| requirement.scopes.as_slice()).find(|scopes| !scopes.is_empty()).unwrap_or_default()
    }
}

impl Api {
    /// The minimal scopes that calls of all these operations need, sorted.
    pub fn least_scopes<'a>(&'a self, operations: impl IntoIterator<Item = &'a Operation>) -> Vec<&'a str> {
        let mut scopes: Vec<&str> = operations.into_iter().flat_map(|operation| operation.scopes()).map(String::as_str).collect();
        scopes.sort_unstable();
        scopes.dedup();
        scopes
    }
}
