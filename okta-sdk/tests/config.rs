//! Configuration by the environment and files.

mod support;

use std::collections::HashMap;
use std::path::Path;

use okta_sdk::config::Sources;
use okta_sdk::{Okta, OktaBuilder};
use support::authority::{Authority, CLIENT_ID};
use support::user::{URL, User};
use support::{Kept, Memory, Reply, Server, json, keys};

#[tokio::test]
async fn later_sources_take_precedence() {
    let yaml = |org: &str, token: &str| format!("okta:\n  client:\n    orgUrl: https://{org}.okta.com\n    token: {token}\n");
    let url = |user: &User| user.build().unwrap().org_url().to_string();
    let user = User::new().file("home/.okta/okta.yaml", &yaml("home", "00home"));
    assert_eq!(url(&user), "https://home.okta.com");
    let user = user.file("project/.okta.yaml", &yaml("dotted", "00dotted"));
    assert_eq!(url(&user), "https://dotted.okta.com");
    let user = user.file("project/okta.yaml", &yaml("project", "00project"));
    assert_eq!(url(&user), "https://project.okta.com");
    assert_eq!(user.sent().await["authorization"], "SSWS 00project");
    let user = user.set("OKTA_CLIENT_ORGURL", "https://home.okta.com").set("OKTA_CLIENT_TOKEN", "");
    assert_eq!(url(&user), "https://home.okta.com");
    assert_eq!(user.sent().await["authorization"], "SSWS 00home", "an empty variable is not set, and each org has its token");
    let user = user.set("OKTA_CLIENT_TOKEN", "00environment");
    assert_eq!(user.sent().await["authorization"], "SSWS 00environment");
    let code = user.builder().unwrap().org_url("https://code.okta.com").bearer("abc");
    let memory = Memory::new(|_| Ok(json(200, "{}")));
    let okta = code.transport(memory.clone()).build().unwrap();
    okta.raw().get("/a").await.unwrap();
    assert_eq!(okta.org_url().as_str(), "https://code.okta.com");
    assert_eq!(memory.only().headers()["authorization"], "Bearer abc");

    let path = user.path("other.yaml");
    std::fs::write(&path, yaml("other", "00other")).unwrap();
    let sources = user.sources().environment(|_| None::<String>).file(&path);
    assert_eq!(OktaBuilder::from_sources(&sources).unwrap().build().unwrap().org_url().as_str(), "https://other.okta.com");
    let sources = user.sources().file(&path);
    assert_eq!(OktaBuilder::from_sources(&sources).unwrap().build().unwrap().org_url().as_str(), "https://home.okta.com");
}

#[tokio::test]
async fn settings_that_code_overrides_may_be_invalid() {
    let user = User::new().client("token: '{apiToken}'");
    assert!(user.error().contains("the API token is a placeholder"));
    assert!(user.builder().unwrap().token("00a").build().is_ok());
    let error = user.builder().unwrap().token("{apiToken}").build().unwrap_err().to_string();
    assert!(error.starts_with("`OktaBuilder::token` in code: the API token is a placeholder"), "{error}");
    let error = user.builder().unwrap().org_url("http://example.okta.com").build().unwrap_err().to_string();
    assert!(error.starts_with("`OktaBuilder::org_url` in code: the org URL must begin with https://"), "{error}");
    let user = user.set("OKTA_CLIENT_ORGURL", "https://{yourOktaDomain}");
    assert!(user.builder().unwrap().token("00a").org_url(URL).build().is_ok());
}

#[tokio::test]
async fn both_spellings_of_the_environment_are_read() {
    for (url, retries) in [
        ("OKTA_CLIENT_ORGURL", "OKTA_CLIENT_RATELIMIT_MAXRETRIES"),
        ("OKTA_CLIENT_ORG_URL", "OKTA_CLIENT_RATE_LIMIT_MAX_RETRIES"),
        ("OKTA_CLIENT_OKTADOMAIN", "OKTA_CLIENT_RATELIMIT_MAX_RETRIES"),
        ("OKTA_CLIENT_OKTA_DOMAIN", "OKTA_CLIENT_RATE_LIMIT_MAXRETRIES"),
    ] {
        let user = User::new().set(url, URL).set("OKTA_CLIENT_TOKEN", "00a").set(retries, "7");
        let shown = format!("{:?}", user.build().unwrap());
        assert!(shown.contains("max_retries: 7"), "{shown}");
    }
    for (connect, request) in
        [("OKTA_CLIENT_CONNECTIONTIMEOUT", "OKTA_CLIENT_REQUESTTIMEOUT"), ("OKTA_CLIENT_CONNECTION_TIMEOUT", "OKTA_CLIENT_REQUEST_TIMEOUT")]
    {
        let user = User::new().set("OKTA_CLIENT_ORGURL", URL).set("OKTA_CLIENT_TOKEN", "00a").set(connect, "x");
        assert!(user.error().starts_with(&format!("the environment variable `{connect}` must be a number of seconds")));
        let user = User::new().set("OKTA_CLIENT_ORGURL", URL).set("OKTA_CLIENT_TOKEN", "00a").set(request, "90").set(connect, "0");
        assert!(format!("{:?}", user.build().unwrap()).contains("timeout: Some(90s)"));
    }
    let user = User::new().set("OKTA_CLIENT_ORGURL", URL).set("OKTA_CLIENT_ORG_URL", "https://other.okta.com");
    assert_eq!(
        user.error(),
        "the environment variable `OKTA_CLIENT_ORGURL` and the environment variable `OKTA_CLIENT_ORG_URL` have different values; \
         unset one of them"
    );
    let user = user.set("OKTA_CLIENT_ORG_URL", URL).set("OKTA_CLIENT_TOKEN", "00a");
    assert!(user.build().is_ok());
}

#[tokio::test]
async fn every_setting_has_its_effect() {
    let user = User::new().client(
        "token: 00abc\nconnectionTimeout: 5\nrequestTimeout: 1.5\nuserAgent: audit/2.0\nrateLimit:\n  maxRetries: 0\n  maxBackoff: 20\n",
    );
    let shown = format!("{:?}", user.build().unwrap());
    for part in ["timeout: Some(1.5s)", "max_retries: 0", "max_wait: 20s"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let sent = user.sent().await;
    assert!(sent["user-agent"].to_str().unwrap().ends_with(" audit/2.0"));
    assert_eq!(sent["authorization"], "SSWS 00abc");
    let user = user.set("OKTA_CLIENT_REQUESTTIMEOUT", "0");
    assert!(format!("{:?}", user.build().unwrap()).contains("timeout: None, attempt_timeout"));
    let user = user.set("OKTA_CLIENT_REQUESTTIMEOUT", "31536000");
    assert!(format!("{:?}", user.build().unwrap()).contains("timeout: Some(31536000s), attempt_timeout"));
}

#[tokio::test]
async fn a_proxy_and_a_test_server_can_be_configured() {
    let proxy = Server::start(|_| Reply::json("{}")).await;
    let port = proxy.url().rsplit_once(':').unwrap().1.to_owned();
    let user = User::new()
        .file(
            "home/.okta/okta.yaml",
            &format!(
                "okta:\n  client:\n    orgUrl: http://org.test\n    token: 00a\n    proxy:\n      host: 127.0.0.1\n      port: {port}\n      \
                 username: ada\n      password: s3cret\n"
            ),
        )
        .set("OKTA_TESTING_DISABLE_HTTPS_CHECK", "true");
    user.build().unwrap().raw().get("/api/v1/users").await.unwrap();
    let seen = &proxy.received()[0];
    assert_eq!(
        (seen.target.as_str(), seen.header("proxy-authorization")),
        ("http://org.test/api/v1/users", Some("Basic YWRhOnMzY3JldA=="))
    );
    let user = user.set("OKTA_TESTING_DISABLEHTTPSCHECK", "false").set("OKTA_TESTING_DISABLE_HTTPS_CHECK", "");
    assert!(user.error().contains("must begin with https://"));
    for name in ["OKTA_TESTING_TESTINGDISABLEHTTPSCHECK", "OKTA_CLIENT_DISABLEHTTPSCHECK"] {
        let user = User::new().set("OKTA_CLIENT_ORGURL", "http://org.test").set("OKTA_CLIENT_TOKEN", "00a").set(name, "true");
        assert!(user.build().is_ok(), "{name}");
    }
    for host in ["http://proxy.test:3128", "proxy.test:3128", "proxy.test", "::1", "[::1]:80"] {
        let user = User::new().client("token: 00a").set("OKTA_CLIENT_PROXY_HOST", host);
        assert!(user.build().is_ok(), "{host}");
    }
}

#[test]
fn problems_are_reported_with_location_and_fix() {
    let file = "`okta.client.{}` in /home/.okta/okta.yaml";
    let at = |key: &str| file.replace("{}", key);
    for (url, problem) in [
        ("'{yourOktaDomain}'", "is a placeholder"),
        ("https://{yourOktaDomain}", "is a placeholder"),
        ("http://example.okta.com", "must begin with https://"),
        ("example.okta.com", "has no scheme"),
        ("https://example-admin.okta.com", "is the admin console's; use https://example.okta.com"),
        ("https://example-admin.oktapreview.com", "use https://example.oktapreview.com"),
        ("https://example-admin.okta-emea.com", "use https://example.okta-emea.com"),
        ("https://example-admin.okta-gov.com", "use https://example.okta-gov.com"),
        ("https://example-admin.okta.mil", "use https://example.okta.mil"),
        ("https://example-admin.okta-miltest.com", "use https://example.okta-miltest.com"),
        ("https://example-admin.trex-govcloud.com", "use https://example.trex-govcloud.com"),
        ("https://example.okta.com.com", "ends with .com.com"),
        ("https://https://example.okta.com", "contains \"://\" twice"),
        ("https://ada:s3cret@example.okta.com", "contains a user name or password"),
        ("https://example.okta.com/oauth2", "has a path"),
    ] {
        let text = format!("okta:\n  client:\n    orgUrl: {url}\n    token: 00a\n");
        let error = User::new().file("home/.okta/okta.yaml", &text).error();
        assert!(error.starts_with(&at("orgUrl")) && error.contains(problem), "{url}: {error}");
        let error = User::new().set("OKTA_CLIENT_ORG_URL", url.trim_matches('\'')).set("OKTA_CLIENT_TOKEN", "00a").error();
        assert!(error.starts_with("the environment variable `OKTA_CLIENT_ORG_URL`: ") && error.contains(problem), "{url}: {error}");
    }
    let pem = keys::p256().pkcs8.replace('\n', "\\n");
    let key = |rest: &str| format!("authorizationMode: PrivateKey\nprivateKey: \"{pem}\"\n{rest}");
    for (text, starts, problem) in [
        ("token: ''", "there are no credentials", "set `OKTA_CLIENT_TOKEN` in the environment or `okta.client.token` in a file"),
        ("token: '{apiToken}'", &at("token"), "is a placeholder"),
        ("token: \"s3\\ncret\"", &at("token"), "contains spaces"),
        ("token: 0.5e3", &at("token"), "put it in quotes"),
        ("token: [s3cret]", &at("token"), "must be a single value"),
        ("token: !secret s3cret", &at("token"), "without a YAML tag"),
        ("authorizationMode: SSWS", "the authorization mode `SSWS` (`okta.client.authorizationMode`", "needs an API token"),
        ("authorizationMode: Bearer", "the authorization mode `Bearer`", "needs an access token; set `OKTA_CLIENT_TOKEN`"),
        ("authorizationMode: Bearer\ntoken: Bearer s3cret", &at("token"), "starts with a scheme"),
        (
            "authorizationMode: magic",
            &at("authorizationMode"),
            "must be `SSWS`, `Bearer`, `PrivateKey` or `JWT`, but is a string of 5 characters",
        ),
        ("authorizationMode: 00s3cretthatwaspastedhere", &at("authorizationMode"), "but is a string of 25 characters"),
        ("authorizationMode: PrivateKey", "the authorization mode `PrivateKey`", "needs the client ID"),
        ("authorizationMode: PrivateKey\ntoken: 00a", "the authorization mode `PrivateKey`", "needs the client ID"),
        ("authorizationMode: PrivateKey\nclientId: a", "the authorization mode `PrivateKey`", "needs a private key"),
        (&key("clientId: '{clientId}'"), &at("clientId"), "is a placeholder"),
        (&key("clientId: a"), "the authorization mode `PrivateKey`", "needs scopes"),
        (&key("clientId: a\nscopes: []"), "the authorization mode `PrivateKey`", "needs scopes"),
        (&key("clientId: a\nscopes: [okta.users.read, 'ö']"), &at("scopes"), "scope number 2 is invalid"),
        (&key("clientId: a\nscopes: 'okta.users.read;okta.groups.read'"), &at("scopes"), "scope number 1 is invalid"),
        (&key("clientId: a\nscopes: {}"), &at("scopes"), "must be a single value"),
        (&key("clientId: a\nscopes: [[]]"), &at("scopes"), "must be a list of strings"),
        (&key("clientId: a\nscopes: b\nencryptionType: ES384"), &at("encryptionType"), "cannot sign with ES384"),
        (&key("clientId: a\nscopes: b\nencryptionType: HS256"), &at("encryptionType"), "but is a string of 5 characters"),
        (
            &key("clientId: a\nscopes: b\ndpopEnabled: maybe"),
            &at("dpopEnabled"),
            "must be `true` or `false`, but is a string of 5 characters",
        ),
        (&key("clientId: a\nscopes: b\njwk: {kty: EC}"), &at("privateKey"), "are the same setting; remove one of them"),
        ("clientId: a\nscopes: b\nprivateKey: s3cret", &at("privateKey"), "as the path of a file it cannot be read (entity not found)"),
        ("clientId: a\nscopes: b\nprivateKey: no.pem", &at("privateKey"), "the path of a file /home/.okta/no.pem it cannot be read"),
        ("clientId: a\nscopes: b\njwk: {kty: EC, d: s3cret}", &at("jwk"), "a `crv` that is not supported"),
        ("authorizationMode: JWT\nscopes: b", "the authorization mode `JWT`", "needs a client assertion"),
        ("token: 00a\nproxy: {port: 80}", &at("proxy.port"), "the proxy has no host; set `OKTA_CLIENT_PROXY_HOST`"),
        ("token: 00a\nproxy: {host: a, port: 65536}", &at("proxy.port"), "from 1 to 65535, but is `65536`"),
        ("token: 00a\nproxy: {host: a, port: 0}", &at("proxy.port"), "from 1 to 65535, but is `0`"),
        ("token: 00a\nproxy: {host: a, port: -1}", &at("proxy.port"), "from 1 to 65535, but is `-1`"),
        ("token: 00a\nproxy: {host: a, username: b}", &at("proxy.username"), "the proxy has no password"),
        ("token: 00a\nproxy: {host: a, password: s3cret}", &at("proxy.password"), "the proxy has no user name"),
        ("token: 00a\nproxy: {host: 'ada:s3cret@a'}", &at("proxy.host"), "without user name and path"),
        ("token: 00a\nproxy: {host: 'a:1', port: 2}", &at("proxy.host"), "contains a port"),
        ("token: 00a\nproxy: a", &at("proxy"), "must have settings below it"),
        ("token: 00a\nrequestTimeout: -1", &at("requestTimeout"), "must be a number of seconds"),
        ("token: 00a\nrequestTimeout: 30s", &at("requestTimeout"), "but is a string of 3 characters"),
        ("token: 00a\nrequestTimeout: .inf", &at("requestTimeout"), "must be a number of seconds"),
        ("token: 00a\nconnectionTimeout: 1e300", &at("connectionTimeout"), "to one year"),
        ("token: 00a\nrateLimit: {maxRetries: 2.5}", &at("rateLimit.maxRetries"), "is read as a number"),
        ("token: 00a\nrateLimit: {maxRetries: -1}", &at("rateLimit.maxRetries"), "must be a whole number"),
        ("token: 00a\nrateLimit: {enable: 7}", &at("rateLimit.enable"), "must be `true` or `false`"),
        ("token: 00a\nrateLimit: {maxCapacityPercent: 0}", &at("rateLimit.maxCapacityPercent"), "from 1 to 100, but is `0`"),
        ("token: 00a\nrateLimit: {maxCapacityPercent: 101}", &at("rateLimit.maxCapacityPercent"), "from 1 to 100"),
        ("token: 00a\nuserAgent: \"a\\r\\nX: s3cret\"", &at("userAgent"), "cannot be sent in a header"),
    ] {
        let error = User::new().client(text).error();
        assert!(error.starts_with(starts) && error.contains(problem), "{text}:\n{error}");
    }
}

/// The code that the next test runs in a separate process.
#[test]
fn child() {
    if std::env::var_os("OKTA_TEST_CHILD").is_some() {
        let okta = Okta::from_env().unwrap();
        println!("made: {} {okta:?}", okta.org_url());
    }
}

#[test]
fn a_process_has_an_environment_a_home_and_a_working_directory() {
    let user = User::new()
        .file("home/.okta/okta.yaml", "okta: {client: {token: 00a, orgUrl: 'https://example.okta.com/'}}")
        .file("project/okta.yaml", "okta: {client: {rateLimit: {maxRetries: 9}}}");
    let mut process = std::process::Command::new(std::env::current_exe().unwrap());
    // The machine that runs the tests may have its own settings.
    std::env::vars_os().map(|(name, _)| name).filter(|name| name.to_string_lossy().starts_with("OKTA_")).for_each(|name| {
        process.env_remove(name);
    });
    process.args(["--exact", "child", "--nocapture"]).env("OKTA_TEST_CHILD", "1").env("OKTA_CLIENT_ORGURL", URL);
    process.env("HOME", user.path("home")).env("USERPROFILE", user.path("home")).current_dir(user.path("project"));
    let output = process.output().unwrap();
    let shown = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && shown.contains(&format!("made: {URL} ")) && shown.contains("max_retries: 9"), "{output:?}");
}

#[test]
fn keys_of_a_file_that_have_no_effect_are_named_where_something_is_missing() {
    for (text, hint) in [
        (
            "okta:\n  client:\n    orgUrl: https://a.okta.com\n  token: 00s3cret\n",
            "`okta.token`, which may be meant as `okta.client.token`",
        ),
        ("okta:\n  client:\n    orgUrl: https://a.okta.com\ntoken: 00s3cret\n", "`token`, which may be meant as `okta.client.token`"),
        ("client:\n  orgUrl: https://a.okta.com\n  token: 00s3cret\n", "`client`, which belongs below `okta:`"),
        ("okta:\nclient:\n  orgUrl: https://a.okta.com\n  token: 00s3cret\n", "`client`, which belongs below `okta:`"),
        ("orgUrl: https://a.okta.com\ntoken: 00s3cret\n", "`orgUrl`, which may be meant as `okta.client.orgUrl`"),
        ("okta: {client: {orgUrl: 'https://a.okta.com', tokn: 00s3cret}}", "`okta.client.tokn`"),
        ("okta: {client: {orgUrl: 'https://a.okta.com', 00s3cretThatStandsForAKey: a}}", "`(a long key)`"),
        ("okta: {client: {orgUrl: 'https://a.okta.com', 7: a}}", "`okta.client: a key that is not a string`"),
    ] {
        let error = User::new().file("project/okta.yaml", text).error();
        assert!(error.contains(&format!("ignored there: {hint}")), "{text}: {error}");
    }
}

#[test]
fn a_missing_url_is_an_error_that_lists_the_sources() {
    let error = User::new().set("OKTA_CLIENT_TOKEN", "00s3cret").error();
    assert!(error.starts_with("the org URL is missing; copy your org's URL from the Okta Admin Console"), "{error}");
    assert!(error.contains("set `OKTA_CLIENT_ORGURL` in the environment or `okta.client.orgUrl` in a file"), "{error}");
    let error = User::new().file("project/okta.yaml", "okta: {client: {token: 00s3cret}}").error();
    assert!(error.ends_with("(files read: /project/okta.yaml)"), "{error}");
    // A client without sources is not sent there.
    let error = Okta::builder().token("00a").build().unwrap_err().to_string();
    assert!(error.starts_with("the org URL is missing") && !error.contains("OKTA_CLIENT_ORGURL"), "{error}");
    let error = Okta::builder().org_url(URL).build().unwrap_err().to_string();
    assert!(error.starts_with("there are no credentials; set an API token") && !error.contains("OKTA_CLIENT_TOKEN"), "{error}");
}

#[test]
fn a_file_that_cannot_be_read_is_reported() {
    let user = User::new();
    let error = OktaBuilder::from_file(user.path("none.yaml")).unwrap_err();
    assert!(error.is_configuration() && error.to_string().contains("none.yaml cannot be read: No such file"), "{error}");
    for (text, problem) in [
        (
            "okta:\n  client:\n    token: 's3cret\n",
            "is not valid YAML: found unexpected end of stream at line 4 column 1, while scanning a quoted scalar",
        ),
        (
            "okta:\n  client: {token: s3cret, s3crets3cret: a, s3crets3cret: b}\n",
            "is not valid YAML: okta.client: duplicate entry with key … at line 2 column 11",
        ),
        ("okta:\n\tclient:\n", "is not valid YAML: found character that cannot start any token at line 2 column 1"),
        ("okta:\n  client: *s3cret\n", "is not valid YAML: unknown anchor"),
        ("s3cret", "has no top-level `okta:`"),
        ("- s3cret", "has no top-level `okta:`"),
        ("okta: s3cret", "must have settings below `okta:`"),
        (
            "a: &a [s3cret]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d, *d, *d, *d]\nf: &f [*e, *e, *e, *e, *e]\ng: [*f, *f, *f, *f, *f]",
            "is not valid YAML",
        ),
        (&format!("okta: {}", "[".repeat(1000)), "is not valid YAML"),
        (&"#".repeat(65 * 1024), "is larger than 64 KiB"),
    ] {
        let error = User::new().file("project/okta.yaml", text).error();
        assert!(error.starts_with("the configuration file /project/okta.yaml") && error.contains(problem), "{error}");
    }
    let user = User::new();
    std::fs::write(user.path("project/okta.yaml"), [0xFF, 0xFE, b's']).unwrap();
    assert!(user.error().contains("cannot be read: stream did not contain valid UTF-8"));
    let user = User::new();
    std::fs::create_dir(user.path("project/okta.yaml")).unwrap();
    assert!(user.error().contains("cannot be read: "));
    // An empty file is not an error.
    for text in [&"#".repeat(64 * 1024), "", "# nothing", "okta:", "okta:\n  client:\n", "---\n...\n"] {
        let error = User::new().file("project/okta.yaml", text).error();
        assert!(error.starts_with("the org URL is missing"), "{error}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStringExt;
        let text = |_: &str| Some(std::ffi::OsString::from_vec(vec![b's', 0xFF]));
        let error = OktaBuilder::from_sources(&Sources::none().environment(text)).unwrap_err();
        assert!(error.to_string().contains("is not valid Unicode"), "{error}");
    }
}

#[tokio::test]
async fn unknown_keys_have_no_effect_and_are_reported() {
    let kept = Kept::default();
    let guard = tracing::subscriber::set_default(kept.clone());
    let user = User::new().client(
        "token: 00a\norgUri: s3cret\ncache: {enabled: true}\n1: 2\nrateLimit: {enable: true, speed: 3}\n00s3cretThatStandsForAKey: a",
    );
    assert!(user.build().is_ok());
    drop(guard);
    let events = kept.events.lock().unwrap();
    let keys: Vec<_> = events.iter().map(|event| event["key"].as_str()).collect();
    let strange = "okta.client: a key that is not a string";
    assert_eq!(keys, ["okta.client.orgUri", "okta.client.cache", strange, "okta.client.rateLimit.speed", "(a long key)"]);
    assert!(!format!("{events:?}").contains("s3cret"));
    // Other spellings.
    let user = User::new().file("project/okta.yaml", "okta: {Client: {org_url: 'https://example.okta.com', Token: 00a}}");
    assert!(user.build().is_ok());
}

#[tokio::test]
async fn every_mode_authenticates() {
    let bearer = |text: &str| User::new().client(text);
    for user in [
        bearer("authorizationMode: Bearer\ntoken: abc"),
        bearer("authorizationMode: BearerToken\noauth2: {accessToken: abc}\ntoken: 00other"),
        bearer("oauth2:\n  accessToken: abc"),
        bearer("token: 00other").set("OKTA_CLIENT_OAUTH2_ACCESS_TOKEN", "abc"),
    ] {
        assert_eq!(user.sent().await["authorization"], "Bearer abc");
    }
    for user in
        [bearer("authorizationMode: ssws\ntoken: abc\nprivateKey: none"), bearer("privateKey: none").set("OKTA_CLIENT_TOKEN", "abc")]
    {
        assert_eq!(user.sent().await["authorization"], "SSWS abc");
    }
}

#[tokio::test]
async fn a_private_key_is_a_string_or_a_path_or_a_mapping() {
    let key = keys::p256();
    let indented: String = key.pkcs8.lines().map(|line| format!("  {line}\n")).collect();
    let mapping: String = key.jwk.as_object().unwrap().iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
    let one_line = key.pkcs8.trim().replace('\n', "\\n");
    let common = format!("authorizationMode: PrivateKey\nclientId: {CLIENT_ID}\nscopes: [okta.users.read, okta.groups.read]\nkid: k1\n");
    let user = |rest: &str| User::new().client(&format!("{common}{rest}"));
    let without = |rest: &str| User::new().client(&format!("{}{rest}", common.replace("kid: k1\n", "")));
    let users = [
        user(&format!("privateKey: |\n{indented}")),
        user(&format!("privateKey: '{}'", key.jwk)),
        user(&format!("privateKey:\n{mapping}")),
        user(&format!("jwk:\n{mapping}")),
        user("privateKey: key.pem").file("home/.okta/key.pem", &key.traditional),
        user("privateKey: ~/key.jwk").file("home/key.jwk", &key.jwk.to_string()),
        user("privateKey: ../../project/key.pem").file("project/key.pem", &key.pkcs8),
        user("").set("OKTA_CLIENT_PRIVATEKEY", &key.pkcs8),
        user("").set("OKTA_CLIENT_PRIVATE_KEY", &one_line),
        user("privateKey: none.pem").set("OKTA_CLIENT_JWK", &key.jwk.to_string()),
        user("").set("OKTA_CLIENT_PRIVATEKEY", "key.pem").file("project/key.pem", &key.pkcs8),
        user("encryptionType: ES256\nprivateKey: key.pem").file("home/.okta/key.pem", &key.traditional),
        without("privateKey: key.pem\nkeyId: k1").file("home/.okta/key.pem", &key.pkcs8),
        without("privateKey: key.pem").file("home/.okta/key.pem", &key.pkcs8).set("OKTA_CLIENT_PRIVATE_KEY_ID", "k1"),
        without("privateKey: key.pem").file("home/.okta/key.pem", &key.pkcs8).set("OKTA_CLIENT_KID", "k1"),
    ];
    for (index, user) in users.into_iter().enumerate() {
        let user = user.set("OKTA_CLIENT_SCOPES", "okta.users.read, okta.groups.read");
        let org = Authority::new(&key.public_jwk);
        let memory = org.memory();
        let okta = user.builder().unwrap().transport(memory.clone()).build().unwrap();
        okta.raw().get("/api/v1/users").await.unwrap_or_else(|error| panic!("{index}: {error}"));
        assert_eq!(org.with(|state| state.assertion_header.clone()).unwrap()["kid"], "k1");
        let form: HashMap<_, _> = support::authority::form(memory.requests()[0].body());
        assert_eq!(form["scope"], "okta.users.read okta.groups.read");
    }
    let absolute = User::new().file("project/key.pem", &key.pkcs8);
    let path = absolute.path("project/key.pem");
    let absolute = absolute.client(&format!("{common}privateKey: {}", path.display()));
    assert!(Path::new(&path).is_absolute() && absolute.build().is_ok());
}

#[tokio::test]
async fn an_assertion_and_dpop_can_be_configured() {
    let memory = Memory::new(|request| {
        let token = r#"{"access_token": "abc", "token_type": "DPoP", "expires_in": 3600}"#;
        Ok(json(200, if request.method() == "POST" { token } else { "{}" }))
    });
    let user = User::new().client("authorizationMode: JWT\nclientAssertion: eyJ.s3cret\nscopes: okta.users.read\ndpopEnabled: true");
    let okta = user.builder().unwrap().transport(memory.clone()).build().unwrap();
    okta.raw().get("/api/v1/users").await.unwrap();
    let requests = memory.requests();
    let form: HashMap<_, _> = support::authority::form(requests[0].body());
    assert_eq!(form["client_assertion"], "eyJ.s3cret");
    assert!(requests.iter().all(|request| request.headers().contains_key("dpop")));
}

#[test]
fn a_truncated_file_does_not_panic() {
    let text = "okta:\n  client:\n    orgUrl: 'https://example.okta.com'\n    scopes: [a, &b \"c\", *b]\n    proxy: {host: a, port: 1}\n    \
                jwk: {kty: EC, crv: P-256, d: AQ, x: AQ, y: AQ}\n    clientId: !x y\n    kid: |\n      z\ntesting:\n  ? [a]\n  : {b: ~}\n";
    for end in 0..text.len() {
        let user = User::new().file("project/okta.yaml", &text[..end]);
        assert!(user.build().unwrap_err().is_configuration());
    }
}

#[test]
fn nothing_shows_a_secret() {
    let user =
        User::new().client("token: 00s3cret\nproxy: {host: a, username: ada, password: s3cret}").set("OKTA_CLIENT_PRIVATEKEY", "s3cret");
    let builder = user.builder().unwrap();
    let shown = format!("{builder:?} {:?} {:?}", user.builder().unwrap().token("00s3cret").build().unwrap(), user.sources());
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(shown.contains("Token: [from `okta.client.token` in ") && shown.contains("working_dir: Some("), "{shown}");
}

#[tokio::test]
async fn a_token_is_sent_without_surrounding_white_space() {
    let memory = Memory::new(|_| Ok(json(200, "{}")));
    let builder = || Okta::builder().org_url(URL).transport(memory.clone());
    for okta in [builder().token(" 00s3cret\n").build(), builder().bearer("\t00s3cret \r\n").build()] {
        okta.unwrap().raw().get("/a").await.unwrap();
    }
    let sent: Vec<_> = memory.requests().iter().map(|request| request.headers()["authorization"].clone()).collect();
    assert_eq!(sent, ["SSWS 00s3cret", "Bearer 00s3cret"]);
}
