//! What the document says about an operation.

/// An operation of the API: plain facts.
///
/// Every generated function has one. Where the document lacks an operation, [`Operation::new`] makes one by hand for
/// [`Request::new`](super::Request::new).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Operation {
    /// The document's id, `User_get`: what errors and traces name.
    pub id: &'static str,
    /// Okta's own id, `getUser`, where it is another.
    pub vendor_id: Option<&'static str>,
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
    /// The status codes of success that the document names. At run time every 2xx is one: Okta answers 201 and 204 where it documents 200.
    pub success: &'static [u16],
}

impl Operation {
    /// An operation that answers JSON.
    pub const fn new(id: &'static str, method: &'static str, path: &'static str) -> Self {
        Self { id, vendor_id: None, method, path, tag: "", output: OutputKind::Json, paged: false, success: &[200] }
    }

    /// The same operation with Okta's own id.
    #[must_use]
    pub const fn vendor_id(mut self, id: &'static str) -> Self {
        self.vendor_id = Some(id);
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
