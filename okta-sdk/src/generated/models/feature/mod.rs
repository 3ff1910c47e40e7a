#[cfg(feature = "feature")]
mod feature;
#[cfg(feature = "feature")]
pub use feature::*;
#[cfg(feature = "feature")]
mod feature_get_success_response;
#[cfg(feature = "feature")]
pub use feature_get_success_response::*;
#[cfg(feature = "feature")]
mod feature_list_dependencies_response;
#[cfg(feature = "feature")]
pub use feature_list_dependencies_response::*;
#[cfg(feature = "feature")]
mod feature_list_dependents_response;
#[cfg(feature = "feature")]
pub use feature_list_dependents_response::*;
#[cfg(feature = "feature")]
mod feature_stage;
#[cfg(feature = "feature")]
pub use feature_stage::*;
#[cfg(feature = "feature")]
mod feature_stage_state;
#[cfg(feature = "feature")]
pub use feature_stage_state::*;
#[cfg(feature = "feature")]
mod feature_stage_value;
#[cfg(feature = "feature")]
pub use feature_stage_value::*;
#[cfg(feature = "feature")]
mod feature_type;
#[cfg(feature = "feature")]
pub use feature_type::*;
