use crate::model as rt;

/// A part of the internet that policies can single out, or that is shut out altogether, by address, by place or
/// by network operator.
///
/// # To create, read, update and delete
///
/// - [`read`](Self::read): Fetches one network zone by its id.
/// - [`update`](Self::update): Replaces the settings of a network zone.
/// - [`delete`](Self::delete): Deletes a network zone for good.
///
/// # What can be done with it
///
/// - [`activate`](Self::activate): Activates a network zone, so that policies and block lists honor it.
/// - [`deactivate`](Self::deactivate): Deactivates a network zone, so that policies and block lists ignore it.
///
/// Schema `NetworkZone`.
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkZone {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Autonomous system numbers that belong to a dynamic zone; a list, or an object with `include` and `exclude`.
    ///
    /// `asns` in JSON.
    pub asns: rt::Field<rt::Json>,
    /// When the zone was created, as an ISO 8601 timestamp.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// Addresses from which requests come directly; for `IP` zones.
    ///
    /// `gateways` in JSON.
    pub gateways: rt::Field<Vec<crate::models::NetworkZoneAddress>>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When the zone last changed, as an ISO 8601 timestamp.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Places that belong to a dynamic zone; a list, or an object with `include` and `exclude`.
    ///
    /// `locations` in JSON.
    pub locations: rt::Field<rt::Json>,
    /// The name.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Addresses of trusted proxies that requests may pass through; for `IP` zones.
    ///
    /// `proxies` in JSON.
    pub proxies: rt::Field<Vec<crate::models::NetworkZoneAddress>>,
    /// Kind of proxy that a dynamic zone stands for, such as `Any`, `TorAnonymizer` or `NotTorAnonymizer`; empty or
    /// null for none.
    ///
    /// `proxyType` in JSON.
    pub proxy_type: rt::Field<String>,
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::NetworkZoneStatus>,
    /// Whether Okta provides the zone; such zones cannot be deleted.
    ///
    /// `system` in JSON.
    pub system: rt::Field<bool>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::NetworkZoneType>,
    /// The usage.
    ///
    /// `usage` in JSON.
    pub usage: rt::Field<crate::models::NetworkZoneUsage>,
    /// The kinds of IP service (VPN and proxy providers) that a zone of the type `DYNAMIC_V2` includes and excludes.
    ///
    /// `ipServiceCategories` in JSON.
    pub ip_service_categories: rt::Field<rt::FreeForm>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl NetworkZone {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `asns`.
    #[inline]
    #[must_use]
    pub fn asns(mut self, asns: impl Into<rt::Field<rt::Json>>) -> Self {
        self.asns = asns.into();
        self
    }

    /// Sets `gateways`.
    #[inline]
    #[must_use]
    pub fn gateways(
        mut self,
        gateways: impl Into<rt::Field<Vec<crate::models::NetworkZoneAddress>>>,
    ) -> Self {
        self.gateways = gateways.into();
        self
    }

    /// Sets `locations`.
    #[inline]
    #[must_use]
    pub fn locations(mut self, locations: impl Into<rt::Field<rt::Json>>) -> Self {
        self.locations = locations.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `proxies`.
    #[inline]
    #[must_use]
    pub fn proxies(
        mut self,
        proxies: impl Into<rt::Field<Vec<crate::models::NetworkZoneAddress>>>,
    ) -> Self {
        self.proxies = proxies.into();
        self
    }

    /// Sets `proxyType`.
    #[inline]
    #[must_use]
    pub fn proxy_type(mut self, proxy_type: impl Into<rt::Field<String>>) -> Self {
        self.proxy_type = proxy_type.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::NetworkZoneStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `system`.
    #[inline]
    #[must_use]
    pub fn system(mut self, system: impl Into<rt::Field<bool>>) -> Self {
        self.system = system.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::NetworkZoneType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `usage`.
    #[inline]
    #[must_use]
    pub fn usage(
        mut self,
        usage: impl Into<rt::Field<crate::models::NetworkZoneUsage>>,
    ) -> Self {
        self.usage = usage.into();
        self
    }

    /// Sets `ipServiceCategories`.
    #[inline]
    #[must_use]
    pub fn ip_service_categories(
        mut self,
        ip_service_categories: impl Into<rt::Field<rt::FreeForm>>,
    ) -> Self {
        self.ip_service_categories = ip_service_categories.into();
        self
    }
}

rt::object! {
    NetworkZone as "NetworkZone" {
        0: "_links" => links, read_only;
        1: "asns" => asns;
        2: "created" => created, read_only;
        3: "gateways" => gateways;
        4: "id" => id, read_only;
        5: "lastUpdated" => last_updated, read_only;
        6: "locations" => locations;
        7: "name" => name;
        8: "proxies" => proxies;
        9: "proxyType" => proxy_type;
        10: "status" => status;
        11: "system" => system;
        12: "type" => r#type;
        13: "usage" => usage;
        14: "ipServiceCategories" => ip_service_categories;
    }
    additional: additional;
    fixed {  }
}
