//! Records what another transport sends and receives.

use std::fmt;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::exchange::Asked;
use crate::transport::{Transport, TransportFuture};

/// Sends requests through another transport and records each one with its response, as one JSON object per line.
///
/// `cargo xtask replay` checks the SDK against such a recording; [`ReplayTransport`](super::ReplayTransport) replays it in tests.
///
/// Known secrets are masked: cookies, and in bodies and queries the values of passwords, tokens, client secrets, private keys, passcodes and the
/// like. Request headers, and so the credentials, are not recorded. Everything else is recorded unchanged, including names, email addresses and the org's
/// URL. Review a recording before you share it.
///
/// ```no_run
/// # #[cfg(feature = "reqwest")]
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use okta_sdk::Okta;
/// use okta_sdk::transport::{RecordTransport, ReqwestTransport};
///
/// let transport = ReqwestTransport::builder().build()?;
/// let okta = Okta::builder()
///     .org_url("https://example.okta.com")
///     .token("00a1b2c3")
///     .transport(RecordTransport::to_file(transport, "traffic.jsonl")?)
///     .build()?;
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "reqwest"))]
/// # fn main() {}
/// ```
#[derive(Clone)]
pub struct RecordTransport {
    inner: Arc<dyn Transport>,
    recording: Arc<Mutex<Recording>>,
}

struct Recording {
    out: Box<dyn Write + Send>,
    /// Why the recording is incomplete.
    problem: Option<io::Error>,
}

impl RecordTransport {
    /// Records what a transport sends and receives. Each exchange is written immediately, as one line.
    pub fn new(inner: impl Transport + 'static, out: impl Write + Send + 'static) -> Self {
        let recording = Recording { out: Box::new(out), problem: None };
        Self { inner: Arc::new(inner), recording: Arc::new(Mutex::new(recording)) }
    }

    /// Records to a file. An existing file is appended to. A new file can be read by its owner only, on systems with file owners.
    ///
    /// # Errors
    ///
    /// The file cannot be written.
    pub fn to_file(inner: impl Transport + 'static, path: impl AsRef<Path>) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.create(true).append(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        Ok(Self::new(inner, options.open(path)?))
    }

    /// Flushes the writer.
    ///
    /// # Errors
    ///
    /// Something could not be written, now or before, so the recording is incomplete. Calls do not fail because of this.
    pub fn flush(&self) -> io::Result<()> {
        let mut recording = self.recording.lock().unwrap_or_else(PoisonError::into_inner);
        match recording.problem.take() {
            Some(problem) => Err(problem),
            None => recording.out.flush(),
        }
    }

    fn write(&self, line: &str) {
        let mut recording = self.recording.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(problem) = recording.out.write_all(line.as_bytes()) {
            tracing::warn!(target: "okta_sdk", error = %problem, "an exchange could not be recorded");
            recording.problem.get_or_insert(problem);
        }
    }
}

impl Transport for RecordTransport {
    fn send(&self, request: http::Request<Bytes>) -> TransportFuture<'_> {
        let asked = Asked::new(&request);
        let sending = self.inner.send(request);
        Box::pin(async move {
            let response = sending.await?;
            self.write(&asked.answered(&response));
            Ok(response)
        })
    }
}

impl fmt::Debug for RecordTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RecordTransport").field(&self.inner).finish()
    }
}
