//! Keys are read in every form, and their signatures are valid.

mod support;

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, ECDSA_P384_SHA384_FIXED_SIGNING, ECDSA_P521_SHA512_FIXED, ECDSA_P521_SHA512_FIXED_SIGNING,
    UnparsedPublicKey,
};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{DecodingKey, crypto};
use okta_sdk::auth::{Algorithm, PrivateKey, Signer};
use serde_json::{Value, json};
use support::keys::{TestKey, base64url, elliptic, p256, pem, rsa};

async fn signature(key: &PrivateKey) -> Vec<u8> {
    key.sign(b"message").await.unwrap()
}

async fn assert_signs(key: &PrivateKey, public: &Value, algorithm: Algorithm) {
    assert_eq!(key.algorithm(), algorithm);
    let signature = signature(key).await;
    if algorithm == Algorithm::Es512 {
        let decode = |name: &str| URL_SAFE_NO_PAD.decode(public[name].as_str().unwrap()).unwrap();
        let point = [vec![4], decode("x"), decode("y")].concat();
        return UnparsedPublicKey::new(&ECDSA_P521_SHA512_FIXED, point).verify(b"message", &signature).unwrap();
    }
    let public = DecodingKey::from_jwk(&serde_json::from_value(public.clone()).unwrap()).unwrap();
    let named: jsonwebtoken::Algorithm = algorithm.name().parse().unwrap();
    assert!(crypto::verify(&base64url(&signature), b"message", &public, named).unwrap(), "{algorithm}");
    assert!(!crypto::verify(&base64url(&signature), b"another message", &public, named).unwrap(), "{algorithm}");
}

fn forms(key: &TestKey) -> [String; 3] {
    [key.pkcs8.clone(), key.traditional.clone(), key.jwk.to_string()]
}

#[tokio::test]
async fn every_form_of_a_key_signs() {
    let keys = [
        (rsa(), Algorithm::Rs256),
        (elliptic(&ECDSA_P256_SHA256_FIXED_SIGNING, "P-256"), Algorithm::Es256),
        (elliptic(&ECDSA_P384_SHA384_FIXED_SIGNING, "P-384"), Algorithm::Es384),
        (elliptic(&ECDSA_P521_SHA512_FIXED_SIGNING, "P-521"), Algorithm::Es512),
    ];
    for (test, algorithm) in &keys {
        for form in forms(test) {
            let key = PrivateKey::parse(form.as_str()).unwrap();
            assert_signs(&key, &test.public_jwk, *algorithm).await;
            assert_eq!(key.key_id(), None);
            assert_eq!(key.with_key_id("k1").key_id(), Some("k1"));
            // As in environment variables, and surrounded by other text in a file.
            let flat = PrivateKey::parse(form.trim().replace('\n', "\\n")).unwrap();
            assert_eq!(flat.algorithm(), *algorithm);
            let indented = PrivateKey::parse(format!("\n  {form}\n\n"));
            assert!(indented.is_ok());
        }
    }
    let with_parameters = format!("{}{}", pem("EC PARAMETERS", &[6, 0]), keys[1].0.traditional);
    assert_signs(&PrivateKey::parse(with_parameters).unwrap(), &keys[1].0.public_jwk, Algorithm::Es256).await;
}

#[tokio::test]
async fn pem_with_lost_or_changed_line_breaks_is_read() {
    for test in [rsa(), p256()] {
        for form in [&test.pkcs8, &test.traditional] {
            let form = form.trim();
            let shapes = [
                form.replace('\n', " "),
                form.replace('\n', ""),
                form.replace('\n', "\r\n"),
                form.replace('\n', "\\r\\n"),
                form.replace('\n', "\\n\n"),
                form.replace('\n', "\n    "),
                form.replace('\n', "\n\t"),
                form.replace('\n', "\n\n"),
                form.replace('\n', " \\n "),
                format!("\u{feff}{form}"),
                format!("\u{feff}  {form}\n"),
                format!("my key: {form} # the end"),
                // As YAML folds a string after `>`.
                serde_yaml::from_str::<String>(&format!(">\n  {}\n", form.replace('\n', "\n  "))).unwrap(),
                serde_yaml::from_str::<String>(&format!("\"{}\"", form.replace('\n', "\n\n  "))).unwrap(),
            ];
            for shape in shapes {
                let key = PrivateKey::parse(shape.as_str()).unwrap_or_else(|error| panic!("{error}: {shape:?}"));
                assert_signs(&key, &test.public_jwk, key.algorithm()).await;
            }
        }
        assert!(PrivateKey::parse(format!("\u{feff}{}", test.jwk)).is_ok());
    }
}

#[tokio::test]
async fn an_rsa_key_signs_in_three_ways() {
    let test = rsa();
    for algorithm in [Algorithm::Rs256, Algorithm::Rs384, Algorithm::Rs512] {
        let key = PrivateKey::parse(test.pkcs8.as_str()).unwrap().with_algorithm(algorithm).unwrap();
        assert_signs(&key, &test.public_jwk, algorithm).await;
        let mut jwk = test.jwk.clone();
        jwk["alg"] = algorithm.name().into();
        jwk["kid"] = "from the JWK".into();
        let key = PrivateKey::parse(jwk.to_string()).unwrap();
        assert_signs(&key, &test.public_jwk, algorithm).await;
        assert_eq!(key.key_id(), Some("from the JWK"));
    }
    let key = PrivateKey::parse(test.pkcs8.as_str()).unwrap();
    assert!(key.with_algorithm(Algorithm::Es256).unwrap_err().is_configuration());
    let key = PrivateKey::parse(p256().pkcs8).unwrap();
    assert!(key.with_algorithm(Algorithm::Es384).unwrap_err().is_configuration());
}

#[tokio::test]
async fn a_coordinate_may_lack_its_leading_zeros() {
    let test = loop {
        let test = p256();
        let x = URL_SAFE_NO_PAD.decode(test.jwk["x"].as_str().unwrap()).unwrap();
        if x[0] == 0 {
            break test;
        }
    };
    let mut jwk = test.jwk.clone();
    jwk["x"] = base64url(&URL_SAFE_NO_PAD.decode(jwk["x"].as_str().unwrap()).unwrap()[1..]).into();
    assert_signs(&PrivateKey::parse(jwk.to_string()).unwrap(), &test.public_jwk, Algorithm::Es256).await;
}

#[test]
fn an_invalid_key_is_reported_without_its_content() {
    let (rsa, ec) = (rsa(), p256());
    let without = |jwk: &Value, name: &str| {
        let mut jwk = jwk.clone();
        jwk.as_object_mut().unwrap().remove(name);
        jwk.to_string()
    };
    let with = |jwk: &Value, name: &str, value: Value| {
        let mut jwk = jwk.clone();
        jwk[name] = value;
        jwk.to_string()
    };
    let cut = &ec.pkcs8[..ec.pkcs8.len() / 2];
    let broken = format!("{}AAAA{}", &ec.pkcs8[..40], &ec.pkcs8[40..]);
    let cases = [
        (String::new(), "is empty"),
        ("s3cret".to_owned(), "is neither PEM"),
        ("{privateKey}".to_owned(), "is not valid JSON"),
        ("my {privateKey}".to_owned(), "is a placeholder"),
        (cut.to_owned(), "is damaged PEM"),
        (broken, "is damaged, or of a kind that is not supported"),
        (pem("PRIVATE KEY", b"s3cret"), "is damaged, or of a kind that is not supported"),
        (pem("ENCRYPTED PRIVATE KEY", b"s3cret"), "is encrypted (decrypt it with `openssl pkey"),
        (pem("PUBLIC KEY", b"s3cret"), "is a public key"),
        (pem("CERTIFICATE", b"s3cret"), "is a public key or a certificate"),
        (r#"{"kty": "RSA", "d": "s3cret"#.to_owned(), "is not valid JSON (line 1, column 27)"),
        (json!({"d": "s3cret"}).to_string(), "is JSON without `kty`"),
        (json!({"kty": "oct", "k": "s3cret"}).to_string(), "neither \"RSA\" nor \"EC\""),
        (rsa.public_jwk.to_string(), "is a public key: there is no `d`"),
        (ec.public_jwk.to_string(), "is a public key: there is no `d`"),
        (without(&rsa.jwk, "qi"), "is a JWK without `qi`"),
        (with(&rsa.jwk, "p", "s3cret!".into()), "whose `p` is not base64url"),
        (with(&rsa.jwk, "d", "AQ".into()), "whose numbers are not an RSA key"),
        (with(&rsa.jwk, "alg", "PS256".into()), "an `alg` that the key does not support"),
        (with(&ec.jwk, "alg", "RS256".into()), "an `alg` that the key does not support"),
        (with(&ec.jwk, "crv", "secp256k1".into()), "a `crv` that is not supported"),
        (with(&ec.jwk, "x", p256().jwk["x"].clone()), "do not belong together"),
        (with(&ec.jwk, "d", base64url(&[7; 33]).into()), "is too long for its curve"),
    ];
    for (text, problem) in cases {
        let error = PrivateKey::parse(text.as_str()).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(error.is_configuration() && shown.contains(problem), "{problem}: {shown}");
        assert!(shown.contains("use an unencrypted RSA key of 2048 bits or more"), "{shown}");
        assert!(!shown.contains("s3cret"), "{shown}");
        for secret in [ec.jwk["d"].as_str().unwrap(), rsa.jwk["d"].as_str().unwrap(), ec.pkcs8.lines().nth(1).unwrap()] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
    let key = PrivateKey::parse(ec.jwk.to_string()).unwrap();
    assert!(!format!("{key:?}").contains(ec.jwk["d"].as_str().unwrap()), "{key:?}");
}

#[test]
fn a_damaged_key_does_not_panic() {
    let (rsa, ec) = (rsa(), p256());
    let texts = [ec.pkcs8.clone(), ec.traditional.clone(), ec.jwk.to_string(), rsa.traditional.clone(), rsa.jwk.to_string()];
    for text in texts {
        // Every position in a short key, and some in a long one.
        for at in (0..text.len()).step_by(text.len() / 150) {
            let _ = PrivateKey::parse(&text[..at]);
            for replacement in ["A", "_", "\n", "\"", "="] {
                let _ = PrivateKey::parse(format!("{}{replacement}{}", &text[..at], &text[at + 1..]));
            }
        }
    }
}
