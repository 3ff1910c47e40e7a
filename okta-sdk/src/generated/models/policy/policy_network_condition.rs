use crate::model as rt;

/// A condition on where in the network a request comes from.
///
/// Schema `PolicyNetworkCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicyNetworkCondition {
    /// Whether the place does not matter (`ANYWHERE`) or must lie in certain zones (`ZONE`).
    ///
    /// `connection` in JSON.
    pub connection: rt::Field<crate::models::PolicyNetworkConditionConnection>,
    /// Ids of the network zones that the condition leaves out; for `ZONE`.
    ///
    /// `exclude` in JSON.
    pub exclude: rt::Field<Vec<String>>,
    /// Ids of the network zones that the condition takes in, or `ALL_ZONES`; for `ZONE`.
    ///
    /// `include` in JSON.
    pub include: rt::Field<Vec<String>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PolicyNetworkCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `connection`.
    #[inline]
    #[must_use]
    pub fn connection(
        mut self,
        connection: impl Into<rt::Field<crate::models::PolicyNetworkConditionConnection>>,
    ) -> Self {
        self.connection = connection.into();
        self
    }

    /// Sets `exclude`.
    #[inline]
    #[must_use]
    pub fn exclude(mut self, exclude: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.exclude = exclude.into();
        self
    }

    /// Sets `include`.
    #[inline]
    #[must_use]
    pub fn include(mut self, include: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.include = include.into();
        self
    }
}

rt::object! {
    PolicyNetworkCondition as "PolicyNetworkCondition" {
        0: "connection" => connection;
        1: "exclude" => exclude;
        2: "include" => include;
    }
    additional: additional;
    fixed {  }
}

/// Whether the place does not matter (`ANYWHERE`) or must lie in certain zones (`ZONE`).
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/PolicyNetworkCondition/properties/connection`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyNetworkConditionConnection {
    /// `ANYWHERE`
    Anywhere,
    /// `ZONE`
    Zone,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    PolicyNetworkConditionConnection {
        "ANYWHERE" => Anywhere;
        "ZONE" => Zone;
    }
}
