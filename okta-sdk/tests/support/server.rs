//! An HTTP/1.1 server on loopback. It is hand-written on plain sockets, because no HTTP library can violate the protocol in every way.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use okta_sdk::{Okta, OktaBuilder};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Received {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// Everything, byte for byte.
    pub raw: Vec<u8>,
}

impl Received {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// A response.
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    delay: Duration,
    fault: Option<Fault>,
}

/// How to misbehave.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// Close the connection instead of responding.
    Close,
    /// Close the connection after some bytes of the body.
    CutAfter(usize),
    /// Send bytes that are not HTTP.
    Garbage,
    /// Send the head, some of the body, and then nothing.
    Stall,
    /// Send an endless body.
    Endless,
    /// Send the body as the whole response, head and all, and close the connection.
    Raw,
    /// Send the body byte by byte, with a pause between them.
    Drip(Duration),
}

impl Reply {
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: Vec::new(), body: body.into(), delay: Duration::ZERO, fault: None }
    }

    pub fn json(body: &str) -> Self {
        Self::new(200, body).header("Content-Type", "application/json")
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    pub fn fault(mut self, fault: Fault) -> Self {
        self.fault = Some(fault);
        self
    }
}

type Handler = dyn Fn(&Received) -> Reply + Send + Sync;

/// A server that runs until it is dropped.
pub struct Server {
    address: std::net::SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Server {
    pub async fn start(handler: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let received = Arc::<Mutex<Vec<Received>>>::default();
        let handler: Arc<Handler> = Arc::new(handler);
        let kept = received.clone();
        let task = tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let (handler, kept) = (handler.clone(), kept.clone());
                // In some tests, the client disconnects halfway.
                tokio::spawn(async move { serve(socket, &*handler, &kept).await.ok() });
            }
        });
        Self { address, received, task }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    /// A client of this server, by the default transport.
    #[cfg(feature = "reqwest")]
    pub fn okta(&self) -> Okta {
        self.builder().build().unwrap()
    }

    #[cfg(feature = "reqwest")]
    pub fn builder(&self) -> OktaBuilder {
        // A proxy in the environment cannot reach loopback.
        local(&self.url()).no_proxy()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The builder of a client for a server on loopback.
pub fn local(url: &str) -> OktaBuilder {
    Okta::builder().org_url(url).allow_http_for_tests(true).token("00token")
}

async fn serve(mut socket: TcpStream, handler: &Handler, kept: &Mutex<Vec<Received>>) -> std::io::Result<()> {
    // Head and body are written separately, and must not wait for each other.
    socket.set_nodelay(true)?;
    while let Some(request) = receive(&mut socket).await? {
        let reply = handler(&request);
        kept.lock().unwrap().push(request);
        tokio::time::sleep(reply.delay).await;
        if !answer(&mut socket, reply).await? {
            break;
        }
    }
    socket.shutdown().await
}

async fn receive(socket: &mut TcpStream) -> std::io::Result<Option<Received>> {
    let mut raw = Vec::new();
    let head_end = loop {
        if let Some(end) = raw.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        if socket.read_buf(&mut raw).await? == 0 {
            return Ok(None);
        }
    };
    let head = String::from_utf8_lossy(&raw[..head_end]).into_owned();
    let mut lines = head.lines();
    let mut first = lines.next().unwrap_or_default().split(' ').map(str::to_owned);
    let (method, target) = (first.next().unwrap_or_default(), first.next().unwrap_or_default());
    let headers: Vec<_> = lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let length = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length: usize = length.and_then(|(_, length)| length.parse().ok()).unwrap_or(0);
    while raw.len() < head_end + length {
        if socket.read_buf(&mut raw).await? == 0 {
            return Ok(None);
        }
    }
    let body = raw[head_end..].to_vec();
    Ok(Some(Received { method, target, headers, body, raw }))
}

/// Sends the response; `false` if the connection cannot be used again.
async fn answer(socket: &mut TcpStream, reply: Reply) -> std::io::Result<bool> {
    let mut head = format!("HTTP/1.1 {} Status\r\n", reply.status);
    for (name, value) in &reply.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    match reply.fault {
        Some(Fault::Endless) => head.push_str("Transfer-Encoding: chunked\r\n\r\n"),
        _ if reply.status == 204 => head.push_str("\r\n"),
        _ => head.push_str(&format!("Content-Length: {}\r\n\r\n", reply.body.len())),
    }
    match reply.fault {
        Some(Fault::Close) => Ok(false),
        Some(Fault::Garbage) => {
            socket.write_all(b"\x16\x03\x01 this is no HTTP\r\n\r\n").await?;
            Ok(false)
        }
        Some(Fault::CutAfter(bytes)) => {
            socket.write_all(head.as_bytes()).await?;
            socket.write_all(&reply.body[..bytes]).await?;
            Ok(false)
        }
        Some(Fault::Stall) => {
            socket.write_all(head.as_bytes()).await?;
            socket.write_all(&reply.body[..reply.body.len() / 2]).await?;
            std::future::pending().await
        }
        Some(Fault::Raw) => {
            socket.write_all(&reply.body).await?;
            Ok(false)
        }
        Some(Fault::Drip(pause)) => {
            socket.write_all(head.as_bytes()).await?;
            for byte in &reply.body {
                socket.write_all(&[*byte]).await?;
                tokio::time::sleep(pause).await;
            }
            Ok(false)
        }
        Some(Fault::Endless) => {
            socket.write_all(head.as_bytes()).await?;
            loop {
                socket.write_all(b"400\r\n").await?;
                socket.write_all(&[b' '; 0x400]).await?;
                socket.write_all(b"\r\n").await?;
            }
        }
        None => {
            socket.write_all(head.as_bytes()).await?;
            socket.write_all(&reply.body).await?;
            Ok(true)
        }
    }
}
