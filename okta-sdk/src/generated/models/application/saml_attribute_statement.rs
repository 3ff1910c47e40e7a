use crate::model as rt;

/// An attribute that SAML assertions carry, filled from the profile or the groups of the user.
///
/// Schema `SamlAttributeStatement`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SamlAttributeStatement {
    /// How group names are compared with the filter: `STARTS_WITH`, `EQUALS`, `CONTAINS` or `REGEX`; for `GROUP`.
    ///
    /// `filterType` in JSON.
    pub filter_type: rt::Field<String>,
    /// What group names are compared with; for `GROUP`.
    ///
    /// `filterValue` in JSON.
    pub filter_value: rt::Field<String>,
    /// Name of the attribute.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Name format of the attribute, such as `urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified`.
    ///
    /// `namespace` in JSON.
    pub namespace: rt::Field<String>,
    /// Whether the values are given (`EXPRESSION`) or are the groups of the user (`GROUP`).
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<String>,
    /// Expressions for the values, such as `user.email`; for `EXPRESSION`.
    ///
    /// `values` in JSON.
    pub values: rt::Field<Vec<String>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl SamlAttributeStatement {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `filterType`.
    #[inline]
    #[must_use]
    pub fn filter_type(mut self, filter_type: impl Into<rt::Field<String>>) -> Self {
        self.filter_type = filter_type.into();
        self
    }

    /// Sets `filterValue`.
    #[inline]
    #[must_use]
    pub fn filter_value(mut self, filter_value: impl Into<rt::Field<String>>) -> Self {
        self.filter_value = filter_value.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `namespace`.
    #[inline]
    #[must_use]
    pub fn namespace(mut self, namespace: impl Into<rt::Field<String>>) -> Self {
        self.namespace = namespace.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<rt::Field<String>>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `values`.
    #[inline]
    #[must_use]
    pub fn values(mut self, values: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.values = values.into();
        self
    }
}

rt::object! {
    SamlAttributeStatement as "SamlAttributeStatement" {
        0: "filterType" => filter_type;
        1: "filterValue" => filter_value;
        2: "name" => name;
        3: "namespace" => namespace;
        4: "type" => r#type;
        5: "values" => values;
    }
    additional: additional;
    fixed {  }
}
