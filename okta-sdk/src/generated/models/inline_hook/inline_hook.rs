use crate::model as rt;

/// A service outside of Okta that Okta calls in the middle of one of its own processes, to let it change the
/// outcome.
///
/// # To create, read, update and delete
///
/// - [`create`](Self::create): Creates an inline hook, in status `ACTIVE`.
/// - [`read`](Self::read): Fetches one inline hook by its id.
/// - [`update`](Self::update): Replaces the settings of an inline hook.
/// - [`delete`](Self::delete): Deletes an inactive inline hook for good.
///
/// # What can be done with it
///
/// - [`activate`](Self::activate): Activates an inline hook, so that Okta calls it again.
/// - [`deactivate`](Self::deactivate): Deactivates an inline hook, so that Okta no longer calls it and it can be
///   deleted.
/// - [`execute`](Self::execute): Calls the service behind an active inline hook with a given payload, and returns
///   what it answers.
///
/// Schema `InlineHook`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InlineHook {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// The channel.
    ///
    /// `channel` in JSON.
    pub channel: rt::Field<crate::models::InlineHookChannel>,
    /// When the hook was created, as an ISO 8601 timestamp.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When the hook last changed, as an ISO 8601 timestamp.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Name that administrators see.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::InlineHookStatus>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::InlineHookType>,
    /// Version of the hook type's contract, such as `1.0.0`.
    ///
    /// `version` in JSON.
    pub version: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl InlineHook {
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
        channel: impl Into<rt::Field<crate::models::InlineHookChannel>>,
    ) -> Self {
        self.channel = channel.into();
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
        status: impl Into<rt::Field<crate::models::InlineHookStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::InlineHookType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `version`.
    #[inline]
    #[must_use]
    pub fn version(mut self, version: impl Into<rt::Field<String>>) -> Self {
        self.version = version.into();
        self
    }
}

rt::object! {
    InlineHook as "InlineHook" {
        0: "_links" => links, read_only;
        1: "channel" => channel;
        2: "created" => created, read_only;
        3: "id" => id, read_only;
        4: "lastUpdated" => last_updated, read_only;
        5: "name" => name;
        6: "status" => status;
        7: "type" => r#type;
        8: "version" => version;
    }
    additional: additional;
    fixed {  }
}
