//! HTTPS: certificates are verified, and additional roots can be trusted.

#![cfg(any(feature = "rustls", feature = "rustls-ring"))]

mod support;

use std::sync::Arc;

use okta_sdk::Okta;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// A server on loopback with a certificate of an unknown authority, and the authority's own certificate.
async fn server() -> (String, String) {
    let authority_key = KeyPair::generate().unwrap();
    let mut authority = CertificateParams::new(Vec::new()).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let root = authority.self_signed(&authority_key).unwrap().pem();
    let issuer = Issuer::new(authority, authority_key);
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(["localhost".to_owned()]).unwrap().signed_by(&key, &issuer).unwrap();

    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let provider = Arc::new(tokio_rustls::rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = config.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            // A client that does not trust the certificate goes away.
            let Ok(mut socket) = acceptor.accept(socket).await else { continue };
            let mut request = [0; 4096];
            if socket.read(&mut request).await.is_ok_and(|read| read > 0) {
                socket.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}").await.unwrap();
                socket.shutdown().await.unwrap();
            }
        }
    });
    (format!("https://localhost:{port}"), root)
}

#[tokio::test]
async fn a_certificate_is_accepted_only_if_its_root_is_trusted() {
    let (url, root) = server().await;
    let builder = || Okta::builder().org_url(&url).token("00token").no_proxy();
    let error = builder().build().unwrap().raw().get("/a").await.unwrap_err();
    assert!(error.is_connect() && error.to_string().contains("certificate"), "{error}");
    let trusting = builder().root_certificates(root).build().unwrap();
    assert_eq!(trusting.raw().get("/a").await.unwrap().as_str(), "{}");
}
