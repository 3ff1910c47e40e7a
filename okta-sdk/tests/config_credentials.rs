//! Which credentials reach which org, when settings come from several sources.

mod support;

use okta_sdk::Okta;
use support::keys;
use support::user::{URL, User};
use support::{Memory, json};

#[tokio::test]
async fn credentials_go_only_to_their_own_org() {
    let (a, b) = ("okta: {client: {orgUrl: 'https://a.okta.com', rateLimit: {maxRetries: 9}, ", "https://b.okta.com");
    let pem = keys::p256().pkcs8.replace('\n', "\\n");
    let oauth = format!("authorizationMode: PrivateKey, clientId: c, scopes: [s], privateKey: \"{pem}\"}}}}");
    for credentials in ["token: 00s3cret}}", "oauth2: {accessToken: s3cret}}}", &oauth, "clientAssertion: s3cret, scopes: [s]}}"] {
        for file in ["home/.okta/okta.yaml", "project/okta.yaml"] {
            let user = User::new().file(file, &format!("{a}{credentials}"));
            user.build().unwrap_or_else(|error| panic!("{error}"));
            let error = user.builder().unwrap().org_url(b).build().unwrap_err().to_string();
            assert!(error.contains("belongs to https://a.okta.com, not to https://b.okta.com, and is not used"), "{error}");
            let user = user.set("OKTA_CLIENT_ORGURL", b);
            // Settings other than credentials apply to every org.
            let other = user.builder().unwrap().token("00a").build().unwrap();
            assert!(format!("{other:?}").contains("max_retries: 9"), "{other:?}");
            let error = user.error();
            assert!(error.starts_with("there are no credentials for https://b.okta.com"), "{error}");
            assert!(error.contains(&format!("/{file} belongs to https://a.okta.com")), "{error}");
            // The org's own credentials are used, with their mode.
            assert_eq!(user.set("OKTA_CLIENT_TOKEN", "00env").sent().await["authorization"], "SSWS 00env");
        }
    }
    // If two files name an org each, each org gets its own credentials.
    let home = format!("{a}token: 00home}}}}");
    let user = User::new().file("home/.okta/okta.yaml", &home).file("project/okta.yaml", "okta: {client: {orgUrl: 'https://b.okta.com'}}");
    assert!(user.error().contains("belongs to https://a.okta.com"));
    let user = user.file("project/okta.yaml", "okta: {client: {orgUrl: 'https://A.okta.com:443/'}}");
    assert_eq!(user.sent().await["authorization"], "SSWS 00home", "the same org, spelled in another way");
}

#[tokio::test]
async fn a_credential_overrides_a_mode_of_lower_precedence() {
    let user = User::new().client("authorizationMode: PrivateKey\nclientId: a\nscopes: b\nprivateKey: none.pem");
    assert_eq!(user.set("OKTA_CLIENT_TOKEN", "00env").sent().await["authorization"], "SSWS 00env");
    let user = User::new().client("authorizationMode: SSWS\ntoken: 00file");
    assert_eq!(user.set("OKTA_CLIENT_OAUTH2_ACCESSTOKEN", "env").sent().await["authorization"], "Bearer env");
    // The mode uses the credential.
    let user = User::new().client("authorizationMode: Bearer\noauth2: {accessToken: file}");
    assert_eq!(user.set("OKTA_CLIENT_TOKEN", "env").sent().await["authorization"], "Bearer env");
    // A mode of the same source, or of one with higher precedence, stays.
    let user = User::new().client("authorizationMode: SSWS\ntoken: 00file\noauth2: {accessToken: file}");
    assert_eq!(user.sent().await["authorization"], "SSWS 00file");
    assert_eq!(user.set("OKTA_CLIENT_AUTHORIZATIONMODE", "Bearer").sent().await["authorization"], "Bearer file");
}

#[tokio::test]
async fn a_project_file_gets_no_credentials_from_another_file() {
    let home = "okta: {client: {token: 00s3cret}}";
    for project in ["okta: {client: {orgUrl: 'https://evil.okta.com'}}", "okta: {client: {orgUrl: 'https://evil.example.com'}}"] {
        for file in ["project/okta.yaml", "project/.okta.yaml"] {
            let user = User::new().file("home/.okta/okta.yaml", home).file(file, project);
            let error = user.error();
            assert!(error.starts_with("there are no credentials for https://evil."), "{error}");
            assert!(error.contains("/home/.okta/okta.yaml is not used for https://evil."), "{error}");
            assert!(error.contains("to confirm it, set `OKTA_CLIENT_ORGURL` in the environment"), "{error}");
            // Confirmed in code or in the environment: the URL, or the credentials.
            let confirmed = user.builder().unwrap().org_url("https://evil.okta.com").build();
            assert!(confirmed.is_ok() && user.builder().unwrap().token("00a").build().is_ok());
            let user = user.set("OKTA_CLIENT_ORGURL", "https://evil.okta.com");
            assert_eq!(user.sent().await["authorization"], "SSWS 00s3cret");
            let user = user.set("OKTA_CLIENT_ORGURL", "").set("OKTA_CLIENT_TOKEN", "00env");
            assert_eq!(user.sent().await["authorization"], "SSWS 00env");
        }
    }
    // Settings that are not secret may come from another file.
    let home = "okta: {client: {authorizationMode: PrivateKey, clientId: c, scopes: [s]}}";
    let user = User::new().file("home/.okta/okta.yaml", home).file("project/okta.yaml", "okta: {client: {orgUrl: 'https://a.okta.com'}}");
    assert!(user.set("OKTA_CLIENT_PRIVATEKEY", &keys::p256().pkcs8).build().is_ok());
    // The password of a proxy is not sent either.
    let home = "okta: {client: {orgUrl: 'https://a.okta.com', token: 00a, proxy: {host: good, username: a, password: s3cret}}}";
    let user = User::new().file("home/.okta/okta.yaml", home);
    assert!(user.build().is_ok());
    let user = user.file("project/okta.yaml", "okta: {client: {proxy: {host: evil}}}");
    assert!(user.error().contains("is not sent to a proxy that only `okta.client.proxy.host` in /project/okta.yaml names"));
    assert!(user.set("OKTA_CLIENT_PROXY_HOST", "good").build().is_ok());
}

#[tokio::test]
async fn a_gateway_in_a_file_gets_no_credentials_from_elsewhere() {
    async fn reached(user: &User) -> String {
        reached_by(user.builder().unwrap()).await
    }
    async fn reached_by(builder: okta_sdk::OktaBuilder) -> String {
        let memory = Memory::new(|_| Ok(json(200, "{}")));
        builder.transport(memory.clone()).build().unwrap().raw().get("/a").await.unwrap();
        memory.only().uri().to_string()
    }
    let (direct, through) = ("https://example.okta.com/a", "https://gw.example.com/okta/a");
    let file = "orgUrl: 'https://example.okta.com', gateway: 'https://gw.example.com/okta'";
    let with_token = format!("okta: {{client: {{{file}, token: 00s3cret}}}}");
    let without = format!("okta: {{client: {{{file}}}}}");

    // All settings are from one file, or from the environment.
    let user = User::new().file("home/.okta/okta.yaml", &with_token);
    assert_eq!(reached(&user).await, through);
    let user = User::new().client("token: 00s3cret").set("OKTA_CLIENT_GATEWAY", "https://gw.example.com/okta");
    assert_eq!(reached(&user).await, through);
    let error = User::new().client("token: 00s3cret").set("OKTA_CLIENT_GATEWAY", "https://gw.example.com/?a").error();
    assert!(error.starts_with("the environment variable `OKTA_CLIENT_GATEWAY`"), "{error}");

    // A project's file gets neither the credentials of the environment, nor those of code.
    let user = User::new().file("project/okta.yaml", &without).set("OKTA_CLIENT_TOKEN", "00s3cret");
    assert_eq!(reached(&user).await, direct);
    assert_eq!(reached_by(user.builder().unwrap().token("00s3cret")).await, direct);
    assert_eq!(reached_by(user.builder().unwrap().org_url("https://example.okta.com")).await, direct);
    // Nor does one whose org the environment replaces.
    let user = User::new().file("home/.okta/okta.yaml", &with_token).set("OKTA_CLIENT_ORGURL", "https://example.okta.com");
    assert_eq!(reached(&user).await, direct);
    let user = user.set("OKTA_CLIENT_GATEWAY", "https://gw.example.com/okta");
    assert_eq!(reached(&user).await, through);
}

#[test]
fn a_file_cannot_disable_the_https_check() {
    for file in ["home/.okta/okta.yaml", "project/okta.yaml", "project/.okta.yaml"] {
        for testing in ["testing: {disableHttpsCheck: true}", "client: {disableHttpsCheck: true}"] {
            let client = "orgUrl: 'http://evil.example.com', token: 00s3cret";
            let text = match testing.strip_prefix("client: {") {
                Some(rest) => format!("okta: {{client: {{{client}, {rest}}}"),
                None => format!("okta: {{client: {{{client}}}, {testing}}}"),
            };
            let user = User::new().file(file, &text);
            let error = user.error();
            assert!(
                error.contains("must begin with https://") && error.contains("has no effect: only code and the environment"),
                "{error}"
            );
            assert!(user.set("OKTA_TESTING_DISABLEHTTPSCHECK", "true").build().is_ok());
            // Other errors do not mention the check.
            let error = User::new().file(file, &text.replace("http://evil.example.com", "https://evil.example.com/path")).error();
            assert!(error.contains("has a path") && !error.contains("has no effect"), "{error}");
        }
    }
}

#[test]
fn an_impossible_token_is_an_error_when_the_client_is_created() {
    let jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzM2NyZXQifQ.s3cret";
    for (token, problem) in [
        ("SSWS 00s3cret", "starts with a scheme"),
        ("ssws 00s3cret", "starts with a scheme"),
        ("Bearer s3cret", "starts with a scheme"),
        ("Authorization: SSWS 00s3cret", "starts with a scheme"),
        ("\"00s3cret\"", "contains quotes"),
        ("'00s3cret'", "contains quotes"),
        ("“00s3cret”", "contains quotes"),
        ("<token>", "is a placeholder"),
        ("{apiToken}", "is a placeholder"),
        ("$OKTA_TOKEN", "is a placeholder"),
        ("00s3 cret", "contains spaces"),
        ("00s3cret\u{7}", "contains characters that tokens cannot contain"),
        ("00s3créts3cret", "contains characters that tokens cannot contain"),
        ("-----BEGIN PRIVATE KEY-----", "is a key, not a token"),
        (" ", "is empty"),
    ] {
        for error in [
            Okta::builder().org_url(URL).token(token).build().unwrap_err(),
            Okta::builder().org_url(URL).bearer(token).build().unwrap_err(),
        ] {
            assert!(
                error.is_configuration() && error.to_string().contains(problem) && !error.to_string().contains("s3cr"),
                "{token}: {error}"
            );
        }
        if !token.trim().is_empty() {
            assert!(User::new().set("OKTA_CLIENT_ORGURL", URL).set("OKTA_CLIENT_TOKEN", token).error().contains(problem), "{token}");
        }
    }
    let error = Okta::builder().org_url(URL).token(jwt).build().unwrap_err().to_string();
    assert!(error.contains("is an access token of OAuth 2.0 (a JWT); use `OktaBuilder::bearer`") && !error.contains("s3cret"), "{error}");
    for token in ["00s3cret", "00AbC-_dEf0123456789AbC-_dEf0123456789AbC-_d", " 00s3cret\n", "eyJ00s3cret", "00.s3.cret"] {
        assert!(Okta::builder().org_url(URL).token(token).build().is_ok() && Okta::builder().org_url(URL).bearer(token).build().is_ok());
    }
    assert!(Okta::builder().org_url(URL).bearer(jwt).build().is_ok());
}
