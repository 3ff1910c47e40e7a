//! The names that the SDK's own code uses where generated names go: the one list of what a name must not be.
//!
//! A test compares it with the source of okta-sdk, so a method added there is reserved here.

/// Methods of the client, those for the SDK itself included: the function of a tag cannot have their names.
pub const CLIENT_METHODS: &[&str] = &[
    "auth",
    "builder",
    "clone",
    "default",
    "from_env",
    "from_inner",
    "governor",
    "headers",
    "new",
    "options",
    "org_url",
    "raw",
    "retry_policy",
    "transport",
    "user_agent",
    "with",
];

/// What the handle of a tag can do already, and `mod`, which cannot name the file of a function.
pub const FUNCTIONS: &[&str] = &["new", "clone", "mod"];

/// The module of types that belong to no tag.
pub const COMMON: &str = "common";

/// Modules and crates beside the modules of tags. Keywords are reserved as well: a folder is not called `r#type`.
pub const MODULES: &[&str] = &[COMMON, "mod", "lib", "main", "std", "core", "alloc"];

/// Cargo features beside those of tags.
pub const FEATURES: &[&str] =
    &["all-apis", "blocking", "chrono", "config-file", "default", "http2", "native-tls", "oauth", "registry", "reqwest", "rustls", "time"];

/// What the builder of a call can do: an optional parameter cannot have these names.
pub const BUILDER_METHODS: &[&str] = &[
    "call",
    "clone",
    "collect",
    "from_request",
    "header",
    "into_future",
    "new",
    "pages",
    "request",
    "retry",
    "send",
    "stream",
    "timeout",
    "wait",
];

/// What the file of an operation imports: a builder cannot have these names.
pub const FILE_IMPORTS: &[&str] = &["Call", "Operation", "Request"];

/// What generated functions call their own arguments and variables.
pub const FUNCTION_VARIABLES: &[&str] = &["call", "okta", "operation", "request"];

/// What every model can do: a setter or an accessor of such a name would hide it.
pub const MODEL_METHODS: &[&str] =
    &["new", "default", "clone", "get", "set", "with", "remove", "names", "to_json", "from_json", "without_read_only"];

/// How a union is made of its variants: an accessor of such a name would hide it.
pub const CONVERSIONS: &[&str] = &["from", "into"];
