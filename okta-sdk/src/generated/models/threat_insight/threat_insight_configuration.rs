use crate::model as rt;

/// How an org treats requests from IP addresses that Okta knows to be malicious.
///
/// # To create, read, update and delete
///
/// - [`read`](Self::read): Fetches how ThreatInsight treats requests from suspicious addresses.
/// - [`update`](Self::update): Replaces how ThreatInsight treats requests from suspicious addresses.
///
/// Schema `ThreatInsightConfiguration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreatInsightConfiguration {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// What happens to them: `none`, `audit` (they are logged), or `block` (they are logged and refused).
    ///
    /// `action` in JSON.
    pub action: rt::Field<String>,
    /// When it was created.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// Ids of network zones whose addresses are always let through.
    ///
    /// `excludeZones` in JSON.
    pub exclude_zones: rt::Field<Vec<String>>,
    /// When it last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ThreatInsightConfiguration {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `action`.
    #[inline]
    #[must_use]
    pub fn action(mut self, action: impl Into<rt::Field<String>>) -> Self {
        self.action = action.into();
        self
    }

    /// Sets `excludeZones`.
    #[inline]
    #[must_use]
    pub fn exclude_zones(
        mut self,
        exclude_zones: impl Into<rt::Field<Vec<String>>>,
    ) -> Self {
        self.exclude_zones = exclude_zones.into();
        self
    }
}

rt::object! {
    ThreatInsightConfiguration as "ThreatInsightConfiguration" {
        0: "_links" => links, read_only;
        1: "action" => action;
        2: "created" => created, read_only;
        3: "excludeZones" => exclude_zones;
        4: "lastUpdated" => last_updated, read_only;
    }
    additional: additional;
    fixed {  }
}
