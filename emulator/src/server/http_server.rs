//! The HTTP server.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use bytes::Bytes;
use http::{Request, Response};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::engine::{Engine, lock};
use super::replies;

/// The largest body that is read: 10 MiB, more than any request of the API.
const MAX_BODY: usize = 10 * 1024 * 1024;

/// A server that runs until it is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    task: JoinHandle<()>,
}

impl Server {
    /// Starts to serve.
    pub(crate) async fn start(engine: Arc<Engine>, address: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let router = Router::new().fallback(respond).with_state(engine);
        let task = tokio::spawn(async move {
            // The server runs until the task is aborted.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { address, task })
    }

    /// The address that the server listens on.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn respond(State(engine): State<Arc<Engine>>, request: Request<Body>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, MAX_BODY).await else {
        return replies::with_type(413, Bytes::from_static(b"{}"), "application/json").map(Body::from);
    };
    let handled = engine.handle(&Request::from_parts(parts, body));
    if !handled.delay.is_zero() {
        tokio::time::sleep(handled.delay).await;
    }
    if handled.dropped {
        let mut response = Response::new(Body::new(Broken));
        response.headers_mut().insert(http::header::CONTENT_LENGTH, http::HeaderValue::from_static("1"));
        return response;
    }
    handled.response.map(Body::from)
}

/// A body that fails at once, which closes the connection.
struct Broken;

impl http_body::Body for Broken {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<http_body::Frame<Bytes>, io::Error>>> {
        Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())))
    }
}

/// Forgets the request log of an engine.
pub(crate) fn forget_requests(engine: &Engine) {
    *lock(&engine.requests) = super::requests::RequestLog::default();
}
