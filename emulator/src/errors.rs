//! Okta's errors: code, status, summary and causes, and the response body.

use serde_json::{Value, json};

/// One of Okta's errors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OktaError {
    /// The HTTP status.
    pub(crate) status: u16,
    /// Okta's code, for example `E0000007`.
    pub(crate) code: &'static str,
    /// The summary.
    pub(crate) summary: String,
    /// The causes, one sentence each.
    pub(crate) causes: Vec<String>,
    /// The ID and the kind of the resource that does not exist.
    pub(crate) missing: Option<(String, &'static str)>,
}

/// Errors with a fixed summary: code, status, summary.
const FIXED: &[(&str, u16, &str)] = &[
    ("E0000003", 400, "The request body was not well-formed."),
    ("E0000004", 401, "Authentication failed"),
    ("E0000005", 403, "Invalid session"),
    ("E0000006", 403, "You do not have permission to perform the requested action"),
    ("E0000009", 500, "Internal Server Error"),
    ("E0000011", 401, "Invalid token provided"),
    ("E0000014", 403, "Update of credentials failed"),
    ("E0000015", 401, "You do not have permission to access the feature you are requesting"),
    ("E0000016", 403, "Activation failed because the user is already active"),
    ("E0000017", 403, "Password reset failed"),
    ("E0000022", 405, "The endpoint does not support the provided HTTP method"),
    ("E0000029", 400, "Invalid paging request."),
    ("E0000032", 403, "Unlock is not allowed for this user."),
    ("E0000034", 403, "Forgot password not allowed on specified user."),
    ("E0000035", 403, "Change password not allowed on specified user."),
    ("E0000036", 403, "Change recovery question not allowed on specified user."),
    ("E0000038", 403, "This operation is not allowed in the user's current status."),
    ("E0000047", 429, "API call exceeded rate limit due to too many requests."),
    ("E0000056", 403, "Delete application forbidden."),
    ("E0000060", 501, "Unsupported operation."),
    ("E0000064", 401, "Password is expired and must be changed."),
    ("E0000068", 403, "Invalid Passcode/Answer"),
    ("E0000077", 403, "Cannot modify the {0} attribute because it is read-only."),
    ("E0000078", 403, "Cannot modify the {0} attribute because it is immutable."),
    ("E0000087", 403, "The recovery question answer did not match our records."),
    ("E0000090", 409, "The role specified is already assigned to the user."),
    ("E0000163", 404, "Domain ID not found."),
    ("E0000183", 409, "An email template customization for that language already exists."),
    ("E0000182", 409, "A default email template customization already exists."),
    ("E0000184", 409, "A default email template customization cannot be deleted."),
    ("E0000185", 409, "The isDefault parameter of the default email template customization can't be set to false."),
];

impl OktaError {
    /// A fixed error, by its code. An unknown code gives an internal server error.
    pub(crate) fn of(code: &str) -> Self {
        let (code, status, summary) =
            FIXED.iter().find(|(known, ..)| *known == code).copied().unwrap_or(("E0000009", 500, "Internal Server Error"));
        Self { status, code, summary: summary.to_owned(), causes: Vec::new(), missing: None }
    }

    /// The same error with another cause.
    #[must_use]
    pub(crate) fn cause(mut self, cause: impl Into<String>) -> Self {
        self.causes.push(cause.into());
        self
    }

    /// The resource does not exist; `entity` is Okta's name for its kind.
    pub(crate) fn not_found(id: &str, entity: &'static str) -> Self {
        let summary = format!("Not found: Resource not found: {id} ({entity})");
        Self { status: 404, code: "E0000007", summary, causes: Vec::new(), missing: Some((id.to_owned(), entity)) }
    }

    /// No operation has this path.
    pub(crate) fn no_endpoint() -> Self {
        Self {
            status: 404,
            code: "E0000022",
            summary: "The endpoint does not support the provided HTTP method".into(),
            causes: Vec::new(),
            missing: None,
        }
    }

    /// The request is not valid: Okta's name for the invalid part, and the reason.
    pub(crate) fn validation(part: &str, cause: impl Into<String>) -> Self {
        Self { status: 400, code: "E0000001", summary: format!("Api validation failed: {part}"), causes: vec![cause.into()], missing: None }
    }

    /// The request is not valid, without a cause.
    pub(crate) fn invalid(part: &str) -> Self {
        Self { status: 400, code: "E0000001", summary: format!("Api validation failed: {part}"), causes: Vec::new(), missing: None }
    }

    /// A `search` or `filter` that cannot be read or evaluated.
    pub(crate) fn search(cause: impl Into<String>) -> Self {
        Self { status: 400, code: "E0000031", summary: "Invalid search criteria.".into(), causes: vec![cause.into()], missing: None }
    }

    /// The operation is not allowed on this object.
    pub(crate) fn forbidden(code: &'static str, summary: impl Into<String>) -> Self {
        Self { status: 403, code, summary: summary.into(), causes: Vec::new(), missing: None }
    }

    /// An error with this status, code and summary.
    pub(crate) fn new(status: u16, code: &'static str, summary: impl Into<String>) -> Self {
        Self { status, code, summary: summary.into(), causes: Vec::new(), missing: None }
    }

    /// The body of the response.
    pub(crate) fn body(&self, error_id: &str) -> Value {
        let causes: Vec<Value> = self.causes.iter().map(|cause| json!({"errorSummary": cause})).collect();
        json!({
            "errorCode": self.code,
            "errorSummary": self.summary,
            "errorLink": self.code,
            "errorId": error_id,
            "errorCauses": causes,
        })
    }
}
