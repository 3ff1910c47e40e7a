//! A request that is ready to be sent.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};

use super::{CallOptions, Okta};
use crate::Error;
use crate::facts::{Operation, OutputKind};

/// A request that is ready to be sent, once for each attempt.
#[derive(Clone)]
pub(crate) struct Prepared {
    pub(crate) okta: Okta,
    pub(crate) operation: &'static Operation,
    pub(crate) output: OutputKind,
    /// The field with the list, if the response is an object.
    pub(crate) items: Option<&'static str>,
    pub(crate) template: Cow<'static, str>,
    pub(crate) method: Method,
    /// The path and query within the org.
    pub(crate) target: String,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) options: CallOptions,
}

impl Prepared {
    /// The same request at another path and query within the org.
    pub(crate) fn at(&self, target: &str) -> Result<Self, Error> {
        let uri = self.okta.uri(target).map_err(|error| error.in_operation(self.operation))?;
        Ok(Self { target: target.to_owned(), uri, ..self.clone() })
    }
}
