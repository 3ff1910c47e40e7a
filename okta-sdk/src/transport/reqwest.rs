//! The default transport: `reqwest`.

use std::time::Duration;

use bytes::{Bytes, BytesMut};

use super::{Attempt, Transport, TransportError, TransportErrorKind, TransportFuture, TransportResult};
use crate::Error;
use crate::model::Secret;

/// How long an idle connection is kept. Load balancers close idle connections after 60 seconds or more.
///
/// hyper itself repeats a request of any method on another connection if the first one closes before anything was written. Once a part is written, it is
/// unknown whether the server executed the request, and the error does not distinguish the two cases; so connections that are about to be closed are
/// not used.
const IDLE_TIMEOUT: Duration = Duration::from_secs(30);

/// How many bytes of a body are copied before the task yields.
const AT_ONCE: usize = 64 * 1024;

/// The interval of TCP keepalives, shorter than the time after which routers forget a connection.
const KEEPALIVE: Duration = Duration::from_secs(20);

/// Sends requests with `reqwest`: HTTPS with pooled connections, gzip with the feature `gzip`, no redirects, a limit on the size of bodies.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
}

/// Configures a [`ReqwestTransport`].
#[must_use = "a builder does nothing until `build` is called"]
#[derive(Clone, Debug, Default)]
pub struct ReqwestTransportBuilder {
    connect_timeout: Option<Duration>,
    proxy: Option<Proxy>,
    no_proxy: bool,
    root_certificates: Vec<Vec<u8>>,
}

/// A proxy to send requests through.
#[derive(Clone)]
pub struct Proxy {
    url: String,
    credentials: Option<(String, Secret)>,
}

impl Proxy {
    /// Creates a proxy from its URL, such as `http://proxy.example.com:3128`.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), credentials: None }
    }

    /// Authenticates with a user name and a password.
    #[must_use]
    pub fn basic_auth(mut self, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.credentials = Some((username.into(), password.into()));
        self
    }
}

/// Omits user name and password, which may be in the URL too.
impl std::fmt::Debug for Proxy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (scheme, rest) = self.url.split_once("://").unwrap_or(("", &self.url));
        let host = rest.rsplit('@').next().unwrap_or_default().split(['/', '?', '#']).next().unwrap_or_default();
        let has_login = self.credentials.is_some() || rest.contains('@');
        f.debug_struct("Proxy").field("scheme", &scheme).field("host", &host).field("has_login", &has_login).finish()
    }
}

impl ReqwestTransportBuilder {
    /// Sets the connect timeout. 30 seconds by default; zero means no limit.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Sends requests through a proxy. By default, the environment variables `HTTPS_PROXY` and `NO_PROXY` set it. This overrides an earlier
    /// [`no_proxy`](Self::no_proxy).
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = Some(proxy);
        self.no_proxy = false;
        self
    }

    /// Uses no proxy, even if the environment names one. This overrides an earlier [`proxy`](Self::proxy).
    pub fn no_proxy(mut self) -> Self {
        self.no_proxy = true;
        self.proxy = None;
        self
    }

    /// Trusts additional root certificates (PEM) besides the platform's.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.root_certificates.push(pem.into());
        self
    }

    /// Creates the transport.
    ///
    /// # Errors
    ///
    /// The proxy's URL or a certificate is invalid, or TLS cannot be set up.
    pub fn build(self) -> Result<ReqwestTransport, Error> {
        let connect_timeout = self.connect_timeout.unwrap_or(Duration::from_secs(30));
        // Following a redirect would send the credentials to its target.
        let mut client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .pool_idle_timeout(IDLE_TIMEOUT)
            .tcp_keepalive(KEEPALIVE);
        if !connect_timeout.is_zero() {
            client = client.connect_timeout(connect_timeout);
        }
        if self.no_proxy {
            client = client.no_proxy();
        } else if let Some(proxy) = &self.proxy {
            client = client.proxy(proxy.build()?);
        }
        let client = with_tls(client, &self.root_certificates)?;
        let client =
            client.build().map_err(|error| Error::configuration(format!("the HTTP client cannot be created: {}", chain(&error))))?;
        Ok(ReqwestTransport { client })
    }
}

impl Proxy {
    fn build(&self) -> Result<reqwest::Proxy, Error> {
        // The URL is not shown, because it may contain a password.
        let proxy = reqwest::Proxy::all(&self.url)
            .map_err(|_| Error::configuration("the proxy's URL is invalid; expected one such as http://proxy.example.com:3128"))?;
        Ok(match &self.credentials {
            Some((username, password)) => proxy.basic_auth(username, password.expose()),
            None => proxy,
        })
    }
}

impl ReqwestTransport {
    /// Starts the configuration of a transport.
    pub fn builder() -> ReqwestTransportBuilder {
        ReqwestTransportBuilder::default()
    }

    /// Uses your own client. Disable its redirects: the transport never follows one, but cannot stop the client from doing so.
    pub fn from_client(client: reqwest::Client) -> Self {
        Self { client }
    }

    async fn exchange(&self, request: http::Request<Bytes>) -> TransportResult {
        let limit = Attempt::of(&request).map_or(Attempt::DEFAULT_MAX_RESPONSE_BYTES, |attempt| attempt.max_response_bytes);
        let asked = request.uri().clone();
        let request = reqwest::Request::try_from(request.map(reqwest::Body::from)).map_err(convert)?;
        // The path was checked in this form; a client that rewrites it may request another path.
        if (request.url().path(), request.url().query()) != (asked.path(), asked.query()) {
            let reason = "the HTTP client would change the path or query";
            return Err(TransportError::new(TransportErrorKind::Invalid).with_source(reason));
        }
        let mut answer = self.client.execute(request).await.map_err(convert)?;
        let answered = (answer.url().scheme(), answer.url().host_str(), answer.url().port_or_known_default());
        let default_port = if asked.scheme_str() == Some("http") { 80 } else { 443 };
        if answered != (asked.scheme_str().unwrap_or_default(), asked.host(), Some(asked.port_u16().unwrap_or(default_port))) {
            return Err(TransportError::new(TransportErrorKind::Invalid)
                .with_source("the HTTP client followed a redirect to another server; disable its redirects"));
        }
        let too_large = || TransportError::new(TransportErrorKind::TooLarge).with_source(format!("more than {limit} bytes"));
        // A compressed body has no length here: `reqwest` removes the header when it decompresses.
        if answer.content_length().is_some_and(|length| length > limit as u64) {
            return Err(too_large());
        }
        let mut body = BytesMut::new();
        let mut at_once = 0;
        while let Some(chunk) = answer.chunk().await.map_err(convert)? {
            if body.len() + chunk.len() > limit {
                return Err(too_large());
            }
            body.extend_from_slice(&chunk);
            at_once += chunk.len();
            // Decompressing rarely waits for the network, so it yields now and then to other tasks on this thread.
            if at_once > AT_ONCE {
                at_once = 0;
                tokio::task::yield_now().await;
            }
        }
        let mut response = http::Response::new(body.freeze());
        *response.status_mut() = answer.status();
        *response.headers_mut() = std::mem::take(answer.headers_mut());
        Ok(response)
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Bytes>) -> TransportFuture<'_> {
        Box::pin(self.exchange(request))
    }
}

fn convert(error: reqwest::Error) -> TransportError {
    // If connecting timed out, this is a connection error, because the server has not seen the request.
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_builder() || is_corrupt(&error) {
        TransportErrorKind::Invalid
    } else if error.is_body() || error.is_request() || error.is_decode() {
        // `reqwest` reports a truncated body as a decoding error, compressed or not.
        TransportErrorKind::Cut
    } else {
        TransportErrorKind::Other
    };
    // The URL contains logins and search terms.
    TransportError::new(kind).with_source(error.without_url())
}

/// Whether a body cannot be decompressed, rather than being incomplete.
fn is_corrupt(error: &reqwest::Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<std::io::Error>() {
            return matches!(error.kind(), std::io::ErrorKind::InvalidData | std::io::ErrorKind::InvalidInput);
        }
        cause = error.source();
    }
    false
}

fn chain(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(source) => format!("{error}: {}", chain(source)),
        None => error.to_string(),
    }
}

/// Chooses the TLS implementation. If several features are on, rustls comes first, and AWS-LC before ring.
#[cfg(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"))]
fn with_tls(client: reqwest::ClientBuilder, roots: &[Vec<u8>]) -> Result<reqwest::ClientBuilder, Error> {
    let mut extra = Vec::new();
    for pem in roots {
        let unreadable = |problem: &str| Error::configuration(format!("a root certificate cannot be read: {problem}; it must be PEM"));
        let certificates = reqwest::Certificate::from_pem_bundle(pem).map_err(|error| unreadable(&chain(&error)))?;
        if certificates.is_empty() {
            return Err(unreadable("there is no `-----BEGIN CERTIFICATE-----`"));
        }
        extra.extend(certificates);
    }
    // `reqwest` uses the provider of the process. One that the program has installed stays.
    #[cfg(all(feature = "rustls-ring", not(feature = "rustls")))]
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // This fails only if another thread has just installed one, which is fine.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
    #[cfg(any(feature = "rustls", feature = "rustls-ring"))]
    let client = client.tls_backend_rustls();
    #[cfg(not(any(feature = "rustls", feature = "rustls-ring")))]
    let client = client.tls_backend_native();
    Ok(client.tls_certs_merge(extra))
}

/// Without TLS, only test servers can be reached.
#[cfg(not(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls")))]
fn with_tls(client: reqwest::ClientBuilder, roots: &[Vec<u8>]) -> Result<reqwest::ClientBuilder, Error> {
    if roots.is_empty() {
        Ok(client)
    } else {
        Err(Error::configuration("root certificates need TLS: enable the feature `rustls`, `rustls-ring` or `native-tls`"))
    }
}
