//! The facts of an operation.

/// The facts of one API operation: IDs, method, path and response type.
///
/// Every generated function has one. For an operation that is not in the spec, create one with [`Operation::new`] and use it in
/// [`Request::new`](crate::call::Request::new).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Operation {
    /// Okta's own ID, `getUser`, which names the operation in errors and traces.
    pub id: &'static str,
    /// The `operationId` in the spec, `User_getOktaUser`; equals `id` if the spec uses Okta's own.
    pub operation_id: &'static str,
    /// The HTTP method in upper case.
    pub method: &'static str,
    /// The path template, `/api/v1/users/{userId}`.
    pub path: &'static str,
    /// The tag that groups the operation.
    pub tag: &'static str,
    /// The kind of response.
    pub output: OutputKind,
    /// Whether it returns a paged list.
    pub paged: bool,
    /// The name of the field with the items, for a paged list inside an object: `{"value": [...], "_links": {"next": ...}}`.
    pub items: Option<&'static str>,
    /// The media types of the response as the spec writes them, where they differ from what [`output`](Self::output) asks for.
    pub accept: Option<&'static str>,
    /// The documented success codes. At run time, every 2xx is a success: Okta sends 201 and 204 where it documents 200.
    pub success: &'static [u16],
    /// The OAuth scopes that a call needs, `okta.users.read`; empty if only an API token can make it, or if they are unknown.
    pub scopes: &'static [&'static str],
}

impl Operation {
    /// Creates an operation that returns JSON.
    pub const fn new(id: &'static str, method: &'static str, path: &'static str) -> Self {
        Self {
            id,
            operation_id: id,
            method,
            path,
            tag: "",
            output: OutputKind::Json,
            paged: false,
            items: None,
            accept: None,
            success: &[200],
            scopes: &[],
        }
    }

    /// Creates an operation of the spec. A single call compiles faster than one for each fact, and a spec has hundreds of operations.
    #[doc(hidden)]
    pub const fn in_spec(
        id: &'static str,
        operation_id: &'static str,
        tag: &'static str,
        method: &'static str,
        path: &'static str,
        success: &'static [u16],
        scopes: &'static [&'static str],
    ) -> Self {
        Self { id, operation_id, method, path, tag, output: OutputKind::Json, paged: false, items: None, accept: None, success, scopes }
    }

    /// Sets the `operationId` in the spec.
    #[must_use]
    pub const fn operation_id(mut self, id: &'static str) -> Self {
        self.operation_id = id;
        self
    }

    /// Sets the tag.
    #[must_use]
    pub const fn tag(mut self, tag: &'static str) -> Self {
        self.tag = tag;
        self
    }

    /// Marks the operation as returning a paged list.
    #[must_use]
    pub const fn paged(mut self) -> Self {
        self.paged = true;
        self
    }

    /// Marks the operation as returning a paged list, each page of which is an object with the items in a field.
    #[must_use]
    pub const fn paged_in(mut self, field: &'static str) -> Self {
        self.paged = true;
        self.items = Some(field);
        self
    }

    /// Sets what is sent as `Accept`.
    #[must_use]
    pub const fn accepting(mut self, media_types: &'static str) -> Self {
        self.accept = Some(media_types);
        self
    }

    /// Sets the documented success codes.
    #[must_use]
    pub const fn success(mut self, codes: &'static [u16]) -> Self {
        self.success = codes;
        self
    }

    /// Sets the OAuth scopes that a call needs.
    #[must_use]
    pub const fn scopes(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = scopes;
        self
    }

    /// Sets the kind of response.
    #[must_use]
    pub const fn with_output(mut self, output: OutputKind) -> Self {
        self.output = output;
        self
    }
}

/// The kind of an operation's response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutputKind {
    /// Nothing.
    Empty,
    /// JSON.
    Json,
    /// Text in another format, for example XML.
    Text,
    /// Bytes.
    Binary,
}

impl OutputKind {
    /// The `Accept` header. It always includes JSON, because errors are JSON.
    pub(crate) fn accept(self) -> &'static str {
        match self {
            Self::Empty | Self::Json => "application/json",
            Self::Text => "application/xml, text/plain;q=0.9, */*;q=0.8",
            Self::Binary => "*/*",
        }
    }
}
