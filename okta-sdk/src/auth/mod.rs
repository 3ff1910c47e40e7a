//! How a client authenticates: an API token, a bearer token, or OAuth 2.0 with its own key.
//!
//! In the guide: [authentication](crate::guide::authentication).
//!
//! | in code | in a file or the environment | what is sent |
//! |---|---|---|
//! | [`token`](crate::OktaBuilder::token) | `authorizationMode: SSWS`, `token` | `Authorization: SSWS …`, the API token |
//! | [`bearer`](crate::OktaBuilder::bearer) | `Bearer`, `token` | `Authorization: Bearer …`, an access token that you obtain and renew |
//! | `oauth`, `OAuth::private_key` | `PrivateKey`, `clientId`, `scopes`, `privateKey` | an access token that the SDK obtains and renews |
//! | `oauth`, `OAuth::client_assertion` | `JWT`, `clientAssertion`, `scopes` | the same, with an assertion that you signed |
//!
#![cfg_attr(
    feature = "oauth",
    doc = r#"
Okta recommends service apps: scopes limit what they may do, and no secret is sent. Create one in the Admin Console under
Applications > Create App Integration > API Services, add a public key and grant the Okta API scopes that it needs:

```no_run
# #[cfg(feature = "reqwest")]
# fn main() -> Result<(), Box<dyn std::error::Error>> {
use okta_sdk::Okta;
use okta_sdk::auth::{OAuth, PrivateKey};

let key = PrivateKey::parse(std::fs::read_to_string("okta.pem")?)?.with_key_id("its kid");
let scopes = ["okta.users.read", "okta.groups.manage"];
let okta = Okta::builder()
    .org_url("https://example.okta.com")
    .oauth(OAuth::private_key("0oa1abcd", key).scopes(scopes))
    .build()?;
# Ok(())
# }
# #[cfg(not(feature = "reqwest"))]
# fn main() {}
```

- **Keys** are PEM (PKCS#8, PKCS#1, SEC1) or JWK: RSA of at least 2048 bits, or EC on P-256, P-384 or P-521. If a key must not leave a vault, implement
  [`Signer`].
- **Access tokens** are shared by all clones of the client. One caller renews a token before it expires, and the others wait for it; a cancelled caller
  does not affect them. If a token is rejected (401), the call renews it once.
- **DPoP** ([RFC 9449](https://www.rfc-editor.org/rfc/rfc9449)) binds the token to a key, so that a stolen token is useless. The SDK uses it, with a new
  key, if the app requires it: see [`OAuth::dpop`]. Each attempt has its own proof, and the server's nonces are reused.
- **Clock differences** often make Okta reject assertions. If the server's clock differs, the SDK adopts it and sends the request once more.
- **Errors**: [`Error::oauth`](crate::Error::oauth) is the authorization server's error, with predicates such as
  [`is_invalid_scope`](crate::error::OAuthError::is_invalid_scope).
- **Credentials** are [`Secret`](crate::model::Secret)s: no `Debug`, error or trace shows any part of one, and they are sent to the org's origin only.
"#
)]

#[cfg(feature = "oauth")]
mod assertion;
mod bearer;
#[cfg(feature = "oauth")]
mod clock;
#[cfg(feature = "oauth")]
mod dpop;
#[cfg(feature = "oauth")]
mod flight;
#[cfg(feature = "oauth")]
mod jwt;
#[cfg(feature = "oauth")]
mod key;
#[cfg(feature = "oauth")]
mod oauth;
#[cfg(feature = "oauth")]
mod signer;
#[cfg(feature = "oauth")]
mod token;
#[cfg(feature = "oauth")]
mod token_authenticator;
#[cfg(feature = "oauth")]
mod token_request;

#[cfg(feature = "oauth")]
pub use assertion::{AssertionFuture, AssertionSource};
#[cfg(feature = "oauth")]
pub use dpop::Dpop;
#[cfg(feature = "oauth")]
pub use key::PrivateKey;
#[cfg(feature = "oauth")]
pub use oauth::OAuth;
#[cfg(feature = "oauth")]
pub use signer::{Algorithm, SignError, SignFuture, Signer};

pub(crate) use bearer::BearerToken;
