//! The program: the first steps with the SDK need only the emulator, the variables that it prints, and the quickstart.

#[path = "../../okta-sdk/examples/quickstart.rs"]
mod quickstart;

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use okta_sdk::Okta;
use okta_sdk::auth::{OAuth, PrivateKey};

/// The running program, which ends with the test.
struct Program {
    child: Child,
    variables: HashMap<String, String>,
}

impl Program {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_okta-emulator"))
            .args(["--listen", "127.0.0.1:0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut printed = String::new();
        for line in lines.by_ref() {
            printed.push_str(&line);
            printed.push('\n');
            if line.starts_with("export OKTA_TESTING_DISABLEHTTPSCHECK") {
                break;
            }
        }
        // The program continues to print.
        std::thread::spawn(move || lines.for_each(drop));
        let exported = printed.split("export ").skip(1).filter_map(|export| export.trim().split_once('='));
        let variables = exported.map(|(name, value)| (name.to_owned(), value.trim_matches('\'').to_owned())).collect();
        Self { child, variables }
    }

    fn variable(&self, name: &str) -> &str {
        &self.variables[name]
    }

    /// Ends the program like Ctrl-C.
    fn interrupt(mut self) {
        let status = Command::new("kill").args(["-INT", &self.child.id().to_string()]).status().unwrap();
        assert!(status.success() && self.child.wait().unwrap().success());
    }
}

#[test]
fn invalid_arguments_are_named() {
    let taken = Program::start(&[]);
    let address = taken.variable("OKTA_CLIENT_ORGURL").trim_start_matches("http://").to_owned();
    for (arguments, named) in [
        (["--listen", &address, "--seed", "1"], address.as_str()),
        (["--listen", "127.0.0.1:0", "--state", "/nowhere/at/all.json"], "/nowhere/at/all.json"),
        (["--listen", "127.0.0.1:0", "--state", env!("CARGO_MANIFEST_PATH")], env!("CARGO_MANIFEST_PATH")),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_okta-emulator")).args(arguments).output().unwrap();
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && message.contains(named), "{arguments:?}: {message}");
    }
}

#[test]
fn the_readme_has_every_option_of_the_program() {
    let help = Command::new(env!("CARGO_BIN_EXE_okta-emulator")).arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let options = |text: &str, starts: &str| -> Vec<String> {
        let lines = text.lines().filter_map(|line| line.trim_start().strip_prefix(starts));
        let mut names: Vec<String> = lines.map(|line| line.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect()).collect();
        names.sort();
        names.retain(|name| !matches!(name.as_str(), "help" | "version"));
        names
    };
    assert_eq!(options(&help, "--"), options(include_str!("../README.md"), "| `--"));
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn quickstart(okta: &Okta) -> String {
    let mut out = Vec::new();
    quickstart::run(okta, &mut out).await.unwrap();
    String::from_utf8(out).unwrap()
}

#[tokio::test]
async fn the_quickstart_lists_the_users_of_the_program() {
    let program = Program::start(&[]);
    assert_eq!(program.variable("OKTA_TESTING_DISABLEHTTPSCHECK"), "true");
    let okta = Okta::builder()
        .org_url(program.variable("OKTA_CLIENT_ORGURL"))
        .token(program.variable("OKTA_CLIENT_TOKEN"))
        .allow_http_for_tests(true)
        .build()
        .unwrap();
    let listed = quickstart(&okta).await;
    assert!(listed.contains("admin@example.com"), "{listed}");
}

#[tokio::test]
async fn the_program_registers_an_oauth_client() {
    let program = Program::start(&["--oauth", "--quiet"]);
    let key =
        PrivateKey::parse(program.variable("OKTA_CLIENT_PRIVATEKEY")).unwrap().with_key_id(program.variable("OKTA_CLIENT_PRIVATEKEYID"));
    let scopes = program.variable("OKTA_CLIENT_SCOPES").split(',');
    let oauth = OAuth::private_key(program.variable("OKTA_CLIENT_CLIENTID"), key).scopes(scopes);
    let okta = Okta::builder().org_url(program.variable("OKTA_CLIENT_ORGURL")).oauth(oauth).allow_http_for_tests(true).build().unwrap();
    assert!(quickstart(&okta).await.contains("admin@example.com"));
}

#[cfg(unix)]
#[test]
fn the_state_is_saved_across_runs() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("state.json");
    let start = || Program::start(&["--state", file.to_str().unwrap()]);
    let first = start();
    let address = first.variable("OKTA_CLIENT_ORGURL").to_owned();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let client = |url: &str| Okta::builder().org_url(url).token("00any").allow_http_for_tests(true).build().unwrap();
    let body = serde_json::json!({"profile": {"name": "Engineers"}});
    runtime.block_on(async { client(&address).raw().post("/api/v1/groups").json(&body).await }).unwrap();
    first.interrupt();
    let second = start();
    let url = second.variable("OKTA_CLIENT_ORGURL");
    let groups = runtime.block_on(async { client(url).group().list_groups().q("Engineers").collect(10).await }).unwrap();
    assert_eq!(groups.len(), 1);
}
