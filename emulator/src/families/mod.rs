//! One module for each family of resources: handlers, defaults and rules.

pub(crate) mod apps;
pub(crate) mod authenticators;
pub(crate) mod authorization_servers;
mod brands;
mod domains;
mod email_templates;
mod factors;
pub(crate) mod features;
mod group_rules;
pub(crate) mod groups;
mod hooks;
mod idp_credentials;
mod idps;
mod keys;
mod linked_objects;
mod logs;
pub(crate) mod mappings;
pub(crate) mod memberships;
mod missing;
mod network;
mod org_settings;
pub(crate) mod policies;
pub(crate) mod priorities;
mod role_targets;
mod roles;
pub(crate) mod schemas;
mod server_policies;
mod sessions;
mod sms_templates;
mod subscriptions;
mod tokens;
pub(crate) mod user_types;
pub(crate) mod users;

pub(crate) use brands::furnish as furnish_brands;
pub(crate) use missing::{ADOPTED, make_missing};
pub(crate) use server_policies::furnish_default as furnish_default_server;

use crate::routes::Handlers;

/// The field that marks a resource whose create request had no body: its kind and its names are unknown until later requests reveal them.
pub(crate) const SAMPLE: &str = "$sample";

/// The handlers of all families.
pub(crate) const ALL: &[Handlers] = &[
    users::HANDLERS,
    users::LIFECYCLE,
    groups::HANDLERS,
    group_rules::HANDLERS,
    apps::HANDLERS,
    apps::ASSIGNMENTS,
    apps::CREDENTIALS,
    apps::ACCESS,
    apps::PROVISIONING,
    authenticators::HANDLERS,
    authorization_servers::HANDLERS,
    server_policies::HANDLERS,
    brands::HANDLERS,
    email_templates::HANDLERS,
    domains::HANDLERS,
    factors::HANDLERS,
    features::HANDLERS,
    hooks::HANDLERS,
    idps::HANDLERS,
    idp_credentials::HANDLERS,
    linked_objects::HANDLERS,
    logs::HANDLERS,
    mappings::HANDLERS,
    network::HANDLERS,
    org_settings::HANDLERS,
    policies::HANDLERS,
    policies::RULES,
    roles::HANDLERS,
    role_targets::HANDLERS,
    schemas::HANDLERS,
    sessions::HANDLERS,
    sms_templates::HANDLERS,
    subscriptions::HANDLERS,
    tokens::HANDLERS,
    user_types::HANDLERS,
];
