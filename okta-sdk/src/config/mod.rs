//! Configuration from environment variables and files. Compatible with Okta's other SDKs; keeps credentials out of your code.
//!
//! In the guide: [authentication](crate::guide::authentication).
//!
//! [`Okta::from_env`](crate::Okta::from_env) creates a client from it; [`OktaBuilder::from_env`](crate::OktaBuilder::from_env) starts with it
//! and continues in code:
//!
//! ```no_run
//! # #[cfg(feature = "reqwest")]
//! # fn main() -> Result<(), okta_sdk::Error> {
//! use std::time::Duration;
//! use okta_sdk::OktaBuilder;
//!
//! let okta = OktaBuilder::from_env()?.timeout(Duration::from_secs(120)).build()?;
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "reqwest"))]
//! # fn main() {}
//! ```
//!
//! Precedence, lowest to highest:
//!
//! 1. defaults,
//! 2. `~/.okta/okta.yaml`,
//! 3. `.okta.yaml` and then `okta.yaml` in the working directory,
//! 4. environment variables; empty ones count as not set,
//! 5. code.
//!
//! Instead of the files of 2 and 3, [`OktaBuilder::from_file`](crate::OktaBuilder::from_file) reads one that you name.
//! Files are read with the feature `config-file`, which is on by default.
//!
//! Sources are merged setting by setting, but a credential never reaches an org that its own source did not name:
//!
//! - The credentials of a file or environment that names an org go to that org only. If another source sets another URL, they are ignored,
//!   and the error about missing credentials says so.
//! - The credentials of one file do not go to a URL that only another file names: a project's `okta.yaml` could otherwise send the token of
//!   your home directory anywhere. Set the URL or the credentials in code or in the environment to confirm that they belong together.
//! - A credential overrides the `authorizationMode` of a source with lower precedence, unless that mode uses the credential.
//! - A `gateway` in a file counts only for the org and the credentials of the same file, because it receives the credentials.
//! - `disableHttpsCheck` in a file has no effect: only code and the environment can disable the HTTPS check.
//!
//! Tokens are validated when a client is created: a scheme in front of the token, quotes, spaces, a placeholder, or a JWT in place of an API
//! token is an error.
//!
//! ```yaml
//! okta:
//!   client:
//!     orgUrl: https://example.okta.com
//!     token: 00a1b2c3...                # an API token
//!     # or a service app:
//!     authorizationMode: PrivateKey     # SSWS, Bearer, PrivateKey or JWT
//!     clientId: 0oa1abcd
//!     scopes: [okta.users.read, okta.groups.read]
//!     privateKey: okta.pem              # a path, or PEM or JWK itself
//!     kid: the key's id
//!     # optional:
//!     requestTimeout: 120
//!     rateLimit:
//!       maxRetries: 4
//!     proxy:
//!       host: proxy.example.com
//!       port: 3128
//! ```
//!
//! | below `okta` in a file | in the environment | |
//! |---|---|---|
//! | `client.orgUrl` (or `oktaDomain`) | `OKTA_CLIENT_ORGURL` | the org's URL |
//! | `client.gateway` | `OKTA_CLIENT_GATEWAY` | the URL of an API gateway in front of the org |
//! | `client.authorizationMode` | `OKTA_CLIENT_AUTHORIZATIONMODE` | `SSWS`, `Bearer` (`BearerToken`), `PrivateKey` (`JWK`) or `JWT`; by default, the one that the other settings belong to |
//! | `client.token` | `OKTA_CLIENT_TOKEN` | the API token, or with `Bearer` the access token |
//! | `client.oauth2.accessToken` (or `client.accessToken`) | `OKTA_CLIENT_OAUTH2_ACCESSTOKEN` | the access token |
//! | `client.clientId` | `OKTA_CLIENT_CLIENTID` | the client ID of a service app |
//! | `client.scopes` | `OKTA_CLIENT_SCOPES` | its scopes: a list, or a string separated by commas or spaces |
//! | `client.privateKey` (or `jwk`) | `OKTA_CLIENT_PRIVATEKEY` | its key: PEM, a JWK, or the path of a file, relative to the file that names it |
//! | `client.kid` (or `keyId`, `privateKeyId`) | `OKTA_CLIENT_KID` | the key's ID |
//! | `client.encryptionType` | `OKTA_CLIENT_ENCRYPTIONTYPE` | how an RSA key signs: `RS256`, `RS384` or `RS512` |
//! | `client.clientAssertion` | `OKTA_CLIENT_CLIENTASSERTION` | with `JWT`: a client assertion signed elsewhere |
//! | `client.dpopEnabled` | `OKTA_CLIENT_DPOPENABLED` | `true`: always DPoP; `false`: never; by default, where the server demands it |
//! | `client.connectionTimeout` | `OKTA_CLIENT_CONNECTIONTIMEOUT` | connect timeout in seconds; 30 by default, `0` for no limit |
//! | `client.requestTimeout` | `OKTA_CLIENT_REQUESTTIMEOUT` | timeout of a whole call in seconds, including retries and waits; `0`, the default, for no limit |
//! | `client.rateLimit.maxRetries` | `OKTA_CLIENT_RATELIMIT_MAXRETRIES` | number of retries; 2 by default |
//! | `client.rateLimit.maxBackoff` | `OKTA_CLIENT_RATELIMIT_MAXBACKOFF` | longest wait between attempts in seconds; 65 by default |
//! | `client.rateLimit.enable` | `OKTA_CLIENT_RATELIMIT_ENABLE` | `false` disables client-side pacing |
//! | `client.rateLimit.maxCapacityPercent` | `OKTA_CLIENT_RATELIMIT_MAXCAPACITYPERCENT` | share of the org's rate limits that may be used; 100 by default |
//! | `client.proxy.host`, `.port`, `.username`, `.password` | `OKTA_CLIENT_PROXY_HOST`, … | a proxy |
//! | `client.userAgent` | `OKTA_CLIENT_USERAGENT` | appended to the `User-Agent` |
//! | (not in files) | `OKTA_TESTING_DISABLEHTTPSCHECK` | `true` allows plain `http` and any host: for test servers only |
//!
//! Names of environment variables may be split between words: `OKTA_CLIENT_RATE_LIMIT_MAX_RETRIES` and
//! `OKTA_CLIENT_RATELIMIT_MAXRETRIES` are the same. Times are in seconds, unlike in
//! Okta's .NET SDK, which uses milliseconds. Unknown keys in files have no effect; `tracing` and the error about a missing setting name them.

mod connection;
mod credentials;
#[cfg(feature = "config-file")]
mod file;
mod keys;
mod org;
mod settings;
mod sources;

pub(crate) use keys::Setting;
pub(crate) use settings::Settings;
pub use sources::Sources;
