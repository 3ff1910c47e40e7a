//! Configuration by environment variables and files, for all who come from another SDK of Okta's and for those who do not want their
//! program to know.
//!
//! In the guide: [authentication](crate::guide::authentication).
//!
//! [`Okta::from_env`](crate::Okta::from_env) makes a client of it; [`OktaBuilder::from_env`](crate::OktaBuilder::from_env) begins with it
//! and goes on in code:
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
//! What counts, from the least to the most:
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
//! Each setting counts by itself, but a credential never comes to an org that is not its own:
//!
//! - A file, or an environment, that names an org keeps its credentials to that org. If the URL comes from elsewhere and is another one, they are not
//!   used, and the error about missing credentials says so.
//! - Credentials of one file do not go to a URL that only another file names. A project's `okta.yaml` could send the token of the home
//!   directory's anywhere. Set the URL or the credentials in code or in the environment to confirm that they belong together.
//! - A credential beats the `authorizationMode` of a source that counts less, unless the mode has a use for it.
//! - `disableHttpsCheck` in a file has no effect: only code and the environment can switch the HTTPS check off.
//!
//! Tokens are checked when a client is made: one with a scheme in front of it, quotes or spaces, a placeholder, and a JWT as an API token are
//! errors.
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
//!     # and what else there is:
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
//! | `client.authorizationMode` | `OKTA_CLIENT_AUTHORIZATIONMODE` | `SSWS`, `Bearer` (`BearerToken`), `PrivateKey` (`JWK`) or `JWT`; without it, what the other settings belong to |
//! | `client.token` | `OKTA_CLIENT_TOKEN` | the API token, or with `Bearer` the access token |
//! | `client.oauth2.accessToken` (or `client.accessToken`) | `OKTA_CLIENT_OAUTH2_ACCESSTOKEN` | the access token |
//! | `client.clientId` | `OKTA_CLIENT_CLIENTID` | the client id of a service app |
//! | `client.scopes` | `OKTA_CLIENT_SCOPES` | its scopes: a list, or a text with commas or spaces |
//! | `client.privateKey` (or `jwk`) | `OKTA_CLIENT_PRIVATEKEY` | its key: PEM, a JWK, or the path of a file, relative to the file that names it |
//! | `client.kid` (or `keyId`, `privateKeyId`) | `OKTA_CLIENT_KID` | the key's id |
//! | `client.encryptionType` | `OKTA_CLIENT_ENCRYPTIONTYPE` | how an RSA key signs: `RS256`, `RS384` or `RS512` |
//! | `client.clientAssertion` | `OKTA_CLIENT_CLIENTASSERTION` | with `JWT`: a client assertion that something else has signed |
//! | `client.dpopEnabled` | `OKTA_CLIENT_DPOPENABLED` | `true`: always DPoP; `false`: never; without it, where the server demands it |
//! | `client.connectionTimeout` | `OKTA_CLIENT_CONNECTIONTIMEOUT` | how long connecting may take, in seconds: 30; `0` is without a limit |
//! | `client.requestTimeout` | `OKTA_CLIENT_REQUESTTIMEOUT` | how long a call may take, retries and waits included, in seconds: `0`, without a limit |
//! | `client.rateLimit.maxRetries` | `OKTA_CLIENT_RATELIMIT_MAXRETRIES` | how often a call is tried again: 2 |
//! | `client.rateLimit.maxBackoff` | `OKTA_CLIENT_RATELIMIT_MAXBACKOFF` | the longest that a wait between tries may be, in seconds: 65 |
//! | `client.rateLimit.enable` | `OKTA_CLIENT_RATELIMIT_ENABLE` | `false`: requests do not wait for their turn, but run into the org's limits |
//! | `client.rateLimit.maxCapacityPercent` | `OKTA_CLIENT_RATELIMIT_MAXCAPACITYPERCENT` | how much of the org's limits may be used: 100 |
//! | `client.proxy.host`, `.port`, `.username`, `.password` | `OKTA_CLIENT_PROXY_HOST`, … | a proxy |
//! | `client.userAgent` | `OKTA_CLIENT_USERAGENT` | an addition to the `User-Agent` |
//! | (not in files) | `OKTA_TESTING_DISABLEHTTPSCHECK` | `true` allows plain `http` and any host: for test servers only |
//!
//! Names in the environment may be split where the words are: `OKTA_CLIENT_RATE_LIMIT_MAX_RETRIES` and
//! `OKTA_CLIENT_RATELIMIT_MAXRETRIES` are the same. Times are in seconds, where Okta's .NET SDK counts in milliseconds. Keys in files that are not known have no
//! effect; they are reported to `tracing`, and by the error about a setting that is missing.

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
