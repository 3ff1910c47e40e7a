//! What the document says about an operation.

/// An operation of the API: plain facts.
///
/// Every generated function has one. Where the document lacks an operation, [`Operation::new`] makes one by hand for
/// [`Request::new`](crate::call::Request::new).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Operation {
    /// Okta's own id, `getUser`: errors and traces name the operation by it.
    pub id: &'static str,
    /// The `operationId` in the spec, `User_getOktaUser`; the same as `id` where the spec uses Okta's own.
    pub operation_id: &'static str,
    /// The HTTP method in upper case.
    pub method: &'static str,
    /// The path template, `/api/v1/users/{userId}`.
    pub path: &'static str,
    /// The tag it is grouped by.
    pub tag: &'static str,
    /// What it answers.
    pub output: OutputKind,
    /// Whether it answers a list in pages.
    pub paged: bool,
    /// For a list in pages that is a field of an object, `{"value": [...], "_links": {"next": ...}}`: the name of that field.
    pub items: Option<&'static str>,
    /// The status codes of success that the document names. At run time every 2xx is one: Okta answers 201 and 204 where it documents 200.
    pub success: &'static [u16],
}

impl Operation {
    /// An operation that answers JSON.
    pub const fn new(id: &'static str, method: &'static str, path: &'static str) -> Self {
        Self { id, operation_id: id, method, path, tag: "", output: OutputKind::Json, paged: false, items: None, success: &[200] }
    }

    /// The same operation with another `operationId` in the spec.
    #[must_use]
    pub const fn operation_id(mut self, id: &'static str) -> Self {
        self.operation_id = id;
        self
    }

    /// The same operation in a tag.
    #[must_use]
    pub const fn tag(mut self, tag: &'static str) -> Self {
        self.tag = tag;
        self
    }

    /// The same operation with its list in pages.
    #[must_use]
    pub const fn paged(mut self) -> Self {
        self.paged = true;
        self
    }

    /// The same operation with its list in pages, each of which is an object that has the items in a field.
    #[must_use]
    pub const fn paged_in(mut self, field: &'static str) -> Self {
        self.paged = true;
        self.items = Some(field);
        self
    }

    /// The same operation with these status codes of success.
    #[must_use]
    pub const fn success(mut self, codes: &'static [u16]) -> Self {
        self.success = codes;
        self
    }

    /// The same operation with another kind of answer.
    #[must_use]
    pub const fn with_output(mut self, output: OutputKind) -> Self {
        self.output = output;
        self
    }
}

/// What an operation answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutputKind {
    /// Nothing.
    Empty,
    /// JSON.
    Json,
    /// Text of another type, XML say.
    Text,
    /// Bytes.
    Binary,
}

impl OutputKind {
    /// The `Accept` header. Errors are JSON whatever the answer is.
    pub(crate) fn accept(self) -> &'static str {
        match self {
            Self::Empty | Self::Json => "application/json",
            Self::Text => "application/xml, text/plain;q=0.9, */*;q=0.8",
            Self::Binary => "*/*",
        }
    }
}
