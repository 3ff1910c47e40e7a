//! The transport that reaches an emulator without a socket.

use std::sync::Arc;

use bytes::Bytes;
use okta_sdk::transport::{Transport, TransportError, TransportErrorKind, TransportFuture};

use super::engine::Engine;

/// A [`Transport`] that calls an emulator in the same process, without a socket. Responses are the same as over HTTP.
#[derive(Clone, Debug)]
pub struct EmulatorTransport {
    engine: Arc<Engine>,
}

impl EmulatorTransport {
    pub(crate) fn new(engine: Arc<Engine>) -> Self {
        Self { engine }
    }
}

impl Transport for EmulatorTransport {
    fn send(&self, request: http::Request<Bytes>) -> TransportFuture<'_> {
        Box::pin(async move {
            let handled = self.engine.handle(&request);
            if !handled.delay.is_zero() {
                tokio::time::sleep(handled.delay).await;
            }
            if handled.dropped {
                return Err(TransportError::new(TransportErrorKind::Cut));
            }
            Ok(handled.response)
        })
    }
}
