mod application;
mod authenticator;
mod authorization_server;
mod brand;
mod common;
mod domain;
mod event_hook;
mod feature;
mod group;
mod group_schema;
mod identity_provider;
mod inline_hook;
mod linked_object;
mod log;
mod network_zone;
mod org;
mod policy;
mod profile_mapping;
mod session;
mod subscription;
mod template;
mod threat_insight;
mod trusted_origin;
mod user;
mod user_factor;
mod user_schema;
mod user_type;

#[allow(unused_imports)]
pub use application::*;
#[allow(unused_imports)]
pub use authenticator::*;
#[allow(unused_imports)]
pub use authorization_server::*;
#[allow(unused_imports)]
pub use brand::*;
#[allow(unused_imports)]
pub use common::*;
#[allow(unused_imports)]
pub use domain::*;
#[allow(unused_imports)]
pub use event_hook::*;
#[allow(unused_imports)]
pub use feature::*;
#[allow(unused_imports)]
pub use group::*;
#[allow(unused_imports)]
pub use group_schema::*;
#[allow(unused_imports)]
pub use identity_provider::*;
#[allow(unused_imports)]
pub use inline_hook::*;
#[allow(unused_imports)]
pub use linked_object::*;
#[allow(unused_imports)]
pub use log::*;
#[allow(unused_imports)]
pub use network_zone::*;
#[allow(unused_imports)]
pub use org::*;
#[allow(unused_imports)]
pub use policy::*;
#[allow(unused_imports)]
pub use profile_mapping::*;
#[allow(unused_imports)]
pub use session::*;
#[allow(unused_imports)]
pub use subscription::*;
#[allow(unused_imports)]
pub use template::*;
#[allow(unused_imports)]
pub use threat_insight::*;
#[allow(unused_imports)]
pub use trusted_origin::*;
#[allow(unused_imports)]
pub use user::*;
#[allow(unused_imports)]
pub use user_factor::*;
#[allow(unused_imports)]
pub use user_schema::*;
#[allow(unused_imports)]
pub use user_type::*;
