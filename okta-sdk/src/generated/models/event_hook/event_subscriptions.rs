use crate::model as rt;

/// The events that a hook is told of.
///
/// Schema `EventSubscriptions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventSubscriptions {
    /// Types of event, such as `user.lifecycle.create`.
    ///
    /// `items` in JSON.
    pub items: rt::Field<Vec<String>>,
    /// Tells whether the hook follows events of the System Log or of a flow.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::EventSubscriptionsType>,
    /// Conditions that narrow the events down, as expressions.
    ///
    /// `filter` in JSON.
    pub filter: rt::Field<rt::FreeForm>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl EventSubscriptions {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `items`.
    #[inline]
    #[must_use]
    pub fn items(mut self, items: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.items = items.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::EventSubscriptionsType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `filter`.
    #[inline]
    #[must_use]
    pub fn filter(mut self, filter: impl Into<rt::Field<rt::FreeForm>>) -> Self {
        self.filter = filter.into();
        self
    }
}

rt::object! {
    EventSubscriptions as "EventSubscriptions" {
        0: "items" => items;
        1: "type" => r#type;
        2: "filter" => filter;
    }
    additional: additional;
    fixed {  }
}

/// Tells whether the hook follows events of the System Log or of a flow.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/EventSubscriptions/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventSubscriptionsType {
    /// `EVENT_TYPE`
    EventType,
    /// `FLOW_EVENT`
    FlowEvent,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    EventSubscriptionsType {
        "EVENT_TYPE" => EventType;
        "FLOW_EVENT" => FlowEvent;
    }
}
