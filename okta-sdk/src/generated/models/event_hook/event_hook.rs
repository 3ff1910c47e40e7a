use crate::model as rt;

/// A web hook that tells an external service of events in an org after they happened.
///
/// # To create, read, update and delete
///
/// - [`create`](Self::create): Creates an event hook, active but not yet verified.
/// - [`read`](Self::read): Fetches one event hook by its id.
/// - [`update`](Self::update): Replaces the settings of an event hook.
/// - [`delete`](Self::delete): Deletes an inactive event hook for good.
///
/// # What can be done with it
///
/// - [`activate`](Self::activate): Activates an event hook, so that a verified hook is sent events.
/// - [`deactivate`](Self::deactivate): Deactivates an event hook, so that it is no longer sent events and can be
///   deleted.
/// - [`verify`](Self::verify): Verifies an event hook by having Okta send a one-time challenge to its service.
///
/// Schema `EventHook`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventHook {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// The channel.
    ///
    /// `channel` in JSON.
    pub channel: rt::Field<crate::models::EventHookChannel>,
    /// When it was created.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// Id of the user who created the hook.
    ///
    /// `createdBy` in JSON.
    pub created_by: rt::Field<String>,
    /// The events.
    ///
    /// `events` in JSON.
    pub events: rt::Field<crate::models::EventSubscriptions>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When it last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// The name.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Tells whether events are delivered.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::EventHookStatus>,
    /// Tells whether the service has proved that it expects the events; only a verified hook delivers any.
    ///
    /// `verificationStatus` in JSON.
    pub verification_status: rt::Field<crate::models::EventHookVerificationStatus>,
    /// What the hook is for.
    ///
    /// `description` in JSON.
    pub description: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl EventHook {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `channel`.
    #[inline]
    #[must_use]
    pub fn channel(
        mut self,
        channel: impl Into<rt::Field<crate::models::EventHookChannel>>,
    ) -> Self {
        self.channel = channel.into();
        self
    }

    /// Sets `createdBy`.
    #[inline]
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<rt::Field<String>>) -> Self {
        self.created_by = created_by.into();
        self
    }

    /// Sets `events`.
    #[inline]
    #[must_use]
    pub fn events(
        mut self,
        events: impl Into<rt::Field<crate::models::EventSubscriptions>>,
    ) -> Self {
        self.events = events.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::EventHookStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `verificationStatus`.
    #[inline]
    #[must_use]
    pub fn verification_status(
        mut self,
        verification_status: impl Into<
            rt::Field<crate::models::EventHookVerificationStatus>,
        >,
    ) -> Self {
        self.verification_status = verification_status.into();
        self
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<rt::Field<String>>) -> Self {
        self.description = description.into();
        self
    }
}

rt::object! {
    EventHook as "EventHook" {
        0: "_links" => links, read_only;
        1: "channel" => channel;
        2: "created" => created, read_only;
        3: "createdBy" => created_by;
        4: "events" => events;
        5: "id" => id, read_only;
        6: "lastUpdated" => last_updated, read_only;
        7: "name" => name;
        8: "status" => status;
        9: "verificationStatus" => verification_status;
        10: "description" => description;
    }
    additional: additional;
    fixed {  }
}

/// Tells whether events are delivered.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/EventHook/properties/status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventHookStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    EventHookStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
    }
}

/// Tells whether the service has proved that it expects the events; only a verified hook delivers any.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/EventHook/properties/verificationStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventHookVerificationStatus {
    /// `UNVERIFIED`
    Unverified,
    /// `VERIFIED`
    Verified,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    EventHookVerificationStatus {
        "UNVERIFIED" => Unverified;
        "VERIFIED" => Verified;
    }
}
