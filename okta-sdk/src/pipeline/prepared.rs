//! A request that is ready to be sent.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, Method};

use super::{CallOptions, Okta};
use crate::facts::{Operation, OutputKind};

/// A request that is ready to be sent, as often as it takes.
pub(crate) struct Prepared {
    pub(crate) okta: Okta,
    pub(crate) operation: &'static Operation,
    pub(crate) output: OutputKind,
    pub(crate) template: Cow<'static, str>,
    pub(crate) method: Method,
    pub(crate) uri: http::Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) options: CallOptions,
}
