use crate::model as rt;

/// One range of addresses of a network zone.
///
/// Schema `NetworkZoneAddress`.
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkZoneAddress {
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::NetworkZoneAddressType>,
    /// The range itself, such as `1.2.3.4/24` or `1.2.3.4-1.2.3.9`; the `type` tells which form it has.
    ///
    /// `value` in JSON.
    pub value: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl NetworkZoneAddress {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::NetworkZoneAddressType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<rt::Field<String>>) -> Self {
        self.value = value.into();
        self
    }
}

rt::object! {
    NetworkZoneAddress as "NetworkZoneAddress" {
        0: "type" => r#type;
        1: "value" => value;
    }
    additional: additional;
    fixed {  }
}
