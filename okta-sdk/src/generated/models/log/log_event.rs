use crate::model as rt;

/// Something that happened in an org: who did what to whom, from where, and how it ended.
///
/// Schema `LogEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogEvent {
    /// The actor.
    ///
    /// `actor` in JSON.
    pub actor: rt::Field<crate::models::LogActor>,
    /// The authentication context.
    ///
    /// `authenticationContext` in JSON.
    pub authentication_context: rt::Field<crate::models::LogAuthenticationContext>,
    /// The client.
    ///
    /// `client` in JSON.
    pub client: rt::Field<Box<crate::models::LogClient>>,
    /// The debug context.
    ///
    /// `debugContext` in JSON.
    pub debug_context: rt::Field<crate::models::LogDebugContext>,
    /// Words on the event for people; do not program against them.
    ///
    /// `displayMessage` in JSON; read-only.
    pub display_message: rt::Field<String>,
    /// Name of what happened, such as `user.session.start`; the catalog of them is in Okta's documentation.
    ///
    /// `eventType` in JSON; read-only.
    pub event_type: rt::Field<String>,
    /// Name of the event in the Events API, which came before the System Log.
    ///
    /// `legacyEventType` in JSON; read-only.
    pub legacy_event_type: rt::Field<String>,
    /// The outcome.
    ///
    /// `outcome` in JSON.
    pub outcome: rt::Field<crate::models::LogOutcome>,
    /// When the event happened.
    ///
    /// `published` in JSON; read-only.
    pub published: rt::Field<rt::DateTime>,
    /// The request.
    ///
    /// `request` in JSON.
    pub request: rt::Field<crate::models::LogRequest>,
    /// The security context.
    ///
    /// `securityContext` in JSON.
    pub security_context: rt::Field<crate::models::LogSecurityContext>,
    /// The severity.
    ///
    /// `severity` in JSON.
    pub severity: rt::Field<crate::models::LogSeverity>,
    /// What the event was about: users, applications, policies and the like.
    ///
    /// `target` in JSON; read-only.
    pub target: rt::Field<Vec<crate::models::LogTarget>>,
    /// The transaction.
    ///
    /// `transaction` in JSON.
    pub transaction: rt::Field<crate::models::LogTransaction>,
    /// Identifier of the event, good for leaving out repeated ones.
    ///
    /// `uuid` in JSON; read-only.
    pub uuid: rt::Field<String>,
    /// Version of the form of the event.
    ///
    /// `version` in JSON; read-only.
    pub version: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LogEvent {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `actor`.
    #[inline]
    #[must_use]
    pub fn actor(
        mut self,
        actor: impl Into<rt::Field<crate::models::LogActor>>,
    ) -> Self {
        self.actor = actor.into();
        self
    }

    /// Sets `authenticationContext`.
    #[inline]
    #[must_use]
    pub fn authentication_context(
        mut self,
        authentication_context: impl Into<
            rt::Field<crate::models::LogAuthenticationContext>,
        >,
    ) -> Self {
        self.authentication_context = authentication_context.into();
        self
    }

    /// Sets `client`.
    #[inline]
    #[must_use]
    pub fn client(
        mut self,
        client: impl Into<rt::Field<Box<crate::models::LogClient>>>,
    ) -> Self {
        self.client = client.into();
        self
    }

    /// Sets `debugContext`.
    #[inline]
    #[must_use]
    pub fn debug_context(
        mut self,
        debug_context: impl Into<rt::Field<crate::models::LogDebugContext>>,
    ) -> Self {
        self.debug_context = debug_context.into();
        self
    }

    /// Sets `outcome`.
    #[inline]
    #[must_use]
    pub fn outcome(
        mut self,
        outcome: impl Into<rt::Field<crate::models::LogOutcome>>,
    ) -> Self {
        self.outcome = outcome.into();
        self
    }

    /// Sets `request`.
    #[inline]
    #[must_use]
    pub fn request(
        mut self,
        request: impl Into<rt::Field<crate::models::LogRequest>>,
    ) -> Self {
        self.request = request.into();
        self
    }

    /// Sets `securityContext`.
    #[inline]
    #[must_use]
    pub fn security_context(
        mut self,
        security_context: impl Into<rt::Field<crate::models::LogSecurityContext>>,
    ) -> Self {
        self.security_context = security_context.into();
        self
    }

    /// Sets `severity`.
    #[inline]
    #[must_use]
    pub fn severity(
        mut self,
        severity: impl Into<rt::Field<crate::models::LogSeverity>>,
    ) -> Self {
        self.severity = severity.into();
        self
    }

    /// Sets `transaction`.
    #[inline]
    #[must_use]
    pub fn transaction(
        mut self,
        transaction: impl Into<rt::Field<crate::models::LogTransaction>>,
    ) -> Self {
        self.transaction = transaction.into();
        self
    }
}

rt::object! {
    LogEvent as "LogEvent" {
        0: "actor" => actor;
        1: "authenticationContext" => authentication_context;
        2: "client" => client;
        3: "debugContext" => debug_context;
        4: "displayMessage" => display_message, read_only;
        5: "eventType" => event_type, read_only;
        6: "legacyEventType" => legacy_event_type, read_only;
        7: "outcome" => outcome;
        8: "published" => published, read_only;
        9: "request" => request;
        10: "securityContext" => security_context;
        11: "severity" => severity;
        12: "target" => target, read_only;
        13: "transaction" => transaction;
        14: "uuid" => uuid, read_only;
        15: "version" => version, read_only;
    }
    additional: additional;
    fixed {  }
}
