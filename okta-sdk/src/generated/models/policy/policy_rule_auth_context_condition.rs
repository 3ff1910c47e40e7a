use crate::model as rt;

/// A condition on the way by which the user signs in.
///
/// Schema `PolicyRuleAuthContextCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PolicyRuleAuthContextCondition {
    /// Whether any way will do, or only RADIUS.
    ///
    /// `authType` in JSON.
    pub auth_type: rt::Field<crate::models::PolicyRuleAuthContextConditionAuthType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PolicyRuleAuthContextCondition {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `authType`.
    #[inline]
    #[must_use]
    pub fn auth_type(
        mut self,
        auth_type: impl Into<
            rt::Field<crate::models::PolicyRuleAuthContextConditionAuthType>,
        >,
    ) -> Self {
        self.auth_type = auth_type.into();
        self
    }
}

rt::object! {
    PolicyRuleAuthContextCondition as "PolicyRuleAuthContextCondition" {
        0: "authType" => auth_type;
    }
    additional: additional;
    fixed {  }
}

/// Whether any way will do, or only RADIUS.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/PolicyRuleAuthContextCondition/properties/authType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyRuleAuthContextConditionAuthType {
    /// `ANY`
    Any,
    /// `RADIUS`
    Radius,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    PolicyRuleAuthContextConditionAuthType {
        "ANY" => Any;
        "RADIUS" => Radius;
    }
}
