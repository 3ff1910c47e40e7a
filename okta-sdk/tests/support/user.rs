//! The configuration of a user: directories, files and an environment.

use std::collections::HashMap;

use okta_sdk::config::Sources;
use okta_sdk::{Error, Okta, OktaBuilder};
use tempfile::TempDir;

use super::{Memory, json};

/// The org of the tests.
pub const URL: &str = "https://example.okta.com";

/// The directories and the environment of a user.
pub struct User {
    pub directory: TempDir,
    pub environment: HashMap<String, String>,
}

impl User {
    pub fn new() -> Self {
        let directory = TempDir::new().unwrap();
        for name in ["home/.okta", "project"] {
            std::fs::create_dir_all(directory.path().join(name)).unwrap();
        }
        Self { directory, environment: HashMap::new() }
    }

    pub fn path(&self, name: &str) -> std::path::PathBuf {
        self.directory.path().join(name)
    }

    pub fn file(self, name: &str, text: &str) -> Self {
        std::fs::write(self.path(name), text).unwrap();
        self
    }

    /// `okta.yaml` in the home directory, with an indented text below `okta: client:`.
    pub fn client(self, text: &str) -> Self {
        let lines: String = text.lines().map(|line| format!("    {line}\n")).collect();
        self.file("home/.okta/okta.yaml", &format!("okta:\n  client:\n    orgUrl: https://example.okta.com\n{lines}"))
    }

    pub fn set(mut self, name: &str, value: &str) -> Self {
        self.environment.insert(name.to_owned(), value.to_owned());
        self
    }

    pub fn sources(&self) -> Sources {
        let environment = self.environment.clone();
        let sources = Sources::none().home(self.path("home")).working_dir(self.path("project"));
        sources.environment(move |name| environment.get(name).cloned())
    }

    pub fn builder(&self) -> Result<OktaBuilder, Error> {
        OktaBuilder::from_sources(&self.sources())
    }

    pub fn build(&self) -> Result<Okta, Error> {
        self.builder()?.build()
    }

    /// The error, which must not show secrets.
    pub fn error(&self) -> String {
        let error = self.build().expect_err("it should not be possible to make a client");
        assert!(error.is_configuration(), "{error:?}");
        let error = error.to_string();
        assert!(!error.contains("s3cret") && !error.contains("BEGIN PRIVATE KEY-----\n"), "{error}");
        error.replace(self.directory.path().to_str().unwrap(), "")
    }

    /// The headers that a call is sent with.
    pub async fn sent(&self) -> http::HeaderMap {
        let memory = Memory::new(|_| Ok(json(200, "{}")));
        let okta = self.builder().unwrap().transport(memory.clone()).build().unwrap();
        okta.raw().get("/a").await.unwrap();
        memory.only().headers().clone()
    }
}
