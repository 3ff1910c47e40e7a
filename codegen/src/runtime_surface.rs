//! The names that generated names must not use because the SDK's own code uses them.
//!
//! A test compares this list with okta-sdk's source code, so that a method added there is reserved here.

/// Methods of the client, including internal ones: reserved for the functions of tags.
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
    "reset_clock",
    "resolve",
    "retry_policy",
    "transport",
    "uri",
    "user_agent",
    "with",
];

/// Methods of every tag's handle, and `mod`, which cannot be the name of a function's file.
pub const FUNCTIONS: &[&str] = &["new", "clone", "mod"];

/// The module of types without a tag.
pub const COMMON: &str = "common";

/// Modules and crates that exist beside the tags' modules. Keywords are reserved too, because a folder cannot be called `r#type`.
pub const MODULES: &[&str] = &[COMMON, "mod", "lib", "main", "std", "core", "alloc"];

/// Cargo features that exist beside the tags' features.
pub const FEATURES: &[&str] = &[
    "all-apis",
    "blocking",
    "chrono",
    "config-file",
    "default",
    "gzip",
    "http2",
    "native-tls",
    "oauth",
    "recording",
    "registry",
    "reqwest",
    "rustls",
    "rustls-ring",
    "testing",
    "time",
];

/// Methods of every call's builder: reserved for optional parameters.
pub const BUILDER_METHODS: &[&str] = &[
    "all",
    "call",
    "clone",
    "collect",
    "follow",
    "from_request",
    "header",
    "into_future",
    "new",
    "page",
    "pages",
    "query",
    "rate_limit_governor",
    "request",
    "resume",
    "retry",
    "send",
    "send_blocking",
    "stream",
    "strict",
    "timeout",
    "wait",
];

/// Types that the file of an operation imports: reserved for builders.
pub const FILE_IMPORTS: &[&str] = &["Call", "List", "Operation", "Request"];

/// Names of arguments and variables in generated functions.
pub const FUNCTION_VARIABLES: &[&str] = &["call", "okta", "operation", "request"];

/// Methods of every model, which a setter or accessor with the same name would hide.
pub const MODEL_METHODS: &[&str] =
    &["new", "default", "clone", "get", "set", "with", "remove", "names", "to_json", "from_json", "without_read_only"];

/// Conversions of every union, which an accessor with the same name would hide.
pub const CONVERSIONS: &[&str] = &["from", "into"];
