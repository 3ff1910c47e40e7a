use crate::model as rt;

/// One attribute of group profiles: its type, its limits, and who may read and write it.
///
/// Schema `GroupSchemaAttribute`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GroupSchemaAttribute {
    /// What the attribute is for.
    ///
    /// `description` in JSON.
    pub description: rt::Field<String>,
    /// The values that are allowed, if not all are; of the type of the attribute.
    ///
    /// `enum` in JSON.
    pub r#enum: rt::Field<Vec<rt::Json>>,
    /// Name of the attribute in the application or directory.
    ///
    /// `externalName` in JSON.
    pub external_name: rt::Field<String>,
    /// Namespace of the attribute in the application, such as the URN of a SCIM schema.
    ///
    /// `externalNamespace` in JSON.
    pub external_namespace: rt::Field<String>,
    /// The items.
    ///
    /// `items` in JSON.
    pub items: rt::Field<crate::models::UserSchemaAttributeItems>,
    /// The master.
    ///
    /// `master` in JSON.
    pub master: rt::Field<crate::models::UserSchemaAttributeMaster>,
    /// Longest text allowed, in characters.
    ///
    /// `maxLength` in JSON.
    pub max_length: rt::Field<i64>,
    /// Shortest text allowed, in characters.
    ///
    /// `minLength` in JSON.
    pub min_length: rt::Field<i64>,
    /// Whether values can be written: `READ_WRITE`, `READ_ONLY`, `WRITE_ONLY` or `IMMUTABLE`.
    ///
    /// `mutability` in JSON.
    pub mutability: rt::Field<String>,
    /// The allowed values along with their titles; belongs with `enum`.
    ///
    /// `oneOf` in JSON.
    pub one_of: rt::Field<Vec<crate::models::UserSchemaAttributeEnum>>,
    /// What may be done with the attribute, and by whom.
    ///
    /// `permissions` in JSON.
    pub permissions: rt::Field<Vec<crate::models::UserSchemaAttributePermission>>,
    /// Whether a profile must have a value.
    ///
    /// `required` in JSON.
    pub required: rt::Field<bool>,
    /// The scope.
    ///
    /// `scope` in JSON.
    pub scope: rt::Field<crate::models::UserSchemaAttributeScope>,
    /// Name of the attribute as people see it.
    ///
    /// `title` in JSON.
    pub title: rt::Field<String>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::UserSchemaAttributeType>,
    /// The union.
    ///
    /// `union` in JSON.
    pub union: rt::Field<crate::models::UserSchemaAttributeUnion>,
    /// Whether no two groups may have the same value.
    ///
    /// `unique` in JSON.
    pub unique: rt::Field<String>,
    /// Form of the values, such as `email`, `uri` or `date-time`.
    ///
    /// `format` in JSON.
    pub format: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl GroupSchemaAttribute {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<rt::Field<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `enum`.
    #[inline]
    #[must_use]
    pub fn r#enum(mut self, r#enum: impl Into<rt::Field<Vec<rt::Json>>>) -> Self {
        self.r#enum = r#enum.into();
        self
    }

    /// Sets `externalName`.
    #[inline]
    #[must_use]
    pub fn external_name(mut self, external_name: impl Into<rt::Field<String>>) -> Self {
        self.external_name = external_name.into();
        self
    }

    /// Sets `externalNamespace`.
    #[inline]
    #[must_use]
    pub fn external_namespace(
        mut self,
        external_namespace: impl Into<rt::Field<String>>,
    ) -> Self {
        self.external_namespace = external_namespace.into();
        self
    }

    /// Sets `items`.
    #[inline]
    #[must_use]
    pub fn items(
        mut self,
        items: impl Into<rt::Field<crate::models::UserSchemaAttributeItems>>,
    ) -> Self {
        self.items = items.into();
        self
    }

    /// Sets `master`.
    #[inline]
    #[must_use]
    pub fn master(
        mut self,
        master: impl Into<rt::Field<crate::models::UserSchemaAttributeMaster>>,
    ) -> Self {
        self.master = master.into();
        self
    }

    /// Sets `maxLength`.
    #[inline]
    #[must_use]
    pub fn max_length(mut self, max_length: impl Into<rt::Field<i64>>) -> Self {
        self.max_length = max_length.into();
        self
    }

    /// Sets `minLength`.
    #[inline]
    #[must_use]
    pub fn min_length(mut self, min_length: impl Into<rt::Field<i64>>) -> Self {
        self.min_length = min_length.into();
        self
    }

    /// Sets `mutability`.
    #[inline]
    #[must_use]
    pub fn mutability(mut self, mutability: impl Into<rt::Field<String>>) -> Self {
        self.mutability = mutability.into();
        self
    }

    /// Sets `oneOf`.
    #[inline]
    #[must_use]
    pub fn one_of(
        mut self,
        one_of: impl Into<rt::Field<Vec<crate::models::UserSchemaAttributeEnum>>>,
    ) -> Self {
        self.one_of = one_of.into();
        self
    }

    /// Sets `permissions`.
    #[inline]
    #[must_use]
    pub fn permissions(
        mut self,
        permissions: impl Into<
            rt::Field<Vec<crate::models::UserSchemaAttributePermission>>,
        >,
    ) -> Self {
        self.permissions = permissions.into();
        self
    }

    /// Sets `required`.
    #[inline]
    #[must_use]
    pub fn required(mut self, required: impl Into<rt::Field<bool>>) -> Self {
        self.required = required.into();
        self
    }

    /// Sets `scope`.
    #[inline]
    #[must_use]
    pub fn scope(
        mut self,
        scope: impl Into<rt::Field<crate::models::UserSchemaAttributeScope>>,
    ) -> Self {
        self.scope = scope.into();
        self
    }

    /// Sets `title`.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<rt::Field<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::UserSchemaAttributeType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `union`.
    #[inline]
    #[must_use]
    pub fn union(
        mut self,
        union: impl Into<rt::Field<crate::models::UserSchemaAttributeUnion>>,
    ) -> Self {
        self.union = union.into();
        self
    }

    /// Sets `unique`.
    #[inline]
    #[must_use]
    pub fn unique(mut self, unique: impl Into<rt::Field<String>>) -> Self {
        self.unique = unique.into();
        self
    }

    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format(mut self, format: impl Into<rt::Field<String>>) -> Self {
        self.format = format.into();
        self
    }
}

rt::object! {
    GroupSchemaAttribute as "GroupSchemaAttribute" {
        0: "description" => description;
        1: "enum" => r#enum;
        2: "externalName" => external_name;
        3: "externalNamespace" => external_namespace;
        4: "items" => items;
        5: "master" => master;
        6: "maxLength" => max_length;
        7: "minLength" => min_length;
        8: "mutability" => mutability;
        9: "oneOf" => one_of;
        10: "permissions" => permissions;
        11: "required" => required;
        12: "scope" => scope;
        13: "title" => title;
        14: "type" => r#type;
        15: "union" => union;
        16: "unique" => unique;
        17: "format" => format;
    }
    additional: additional;
    fixed {  }
}
