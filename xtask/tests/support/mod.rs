//! Runs the command line in a small workspace in a temporary folder.
#![allow(dead_code, unreachable_pub, missing_docs, reason = "each test uses only some of it")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A spec with two operations, three models, an enum and a method.
pub const DOCUMENT: &str = r#"openapi: 3.0.0
info:
  title: Small
  version: 1.0.0
tags:
  - name: User
paths:
  /api/v1/users:
    get:
      tags: [User]
      operationId: listUsers
      summary: Lists users.
      parameters:
        - {name: after, in: query, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        '200':
          description: Success
          content:
            application/json:
              schema:
                type: array
                items: {$ref: '#/components/schemas/User'}
  /api/v1/users/{userId}:
    put:
      tags: [User]
      operationId: updateUser
      summary: Replaces a user.
      parameters:
        - {name: userId, in: path, required: true, schema: {type: string}}
        - {name: strict, in: query, schema: {type: boolean}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/User'}
      responses:
        '200':
          description: Success
          content:
            application/json:
              schema: {$ref: '#/components/schemas/User'}
components:
  schemas:
    User:
      type: object
      description: A person.
      properties:
        id: {type: string, readOnly: true}
        status: {$ref: '#/components/schemas/UserStatus'}
        profile: {$ref: '#/components/schemas/UserProfile'}
      x-okta-tags: [User]
      x-okta-crud:
        - alias: update
          operationId: updateUser
          arguments:
            - {dest: userId, src: id}
            - {dest: user, self: true}
    UserProfile:
      type: object
      description: Who a person is.
      properties:
        login: {type: string}
        age: {type: integer}
      x-okta-tags: [User]
    UserStatus:
      type: string
      description: How far a user has come.
      enum: [STAGED, ACTIVE]
      x-okta-tags: [User]
"#;

const MANIFEST: &str = "[package]\nname = \"okta-sdk\"\n\n[features]\ndefault = []\n# <tags>\n# </tags>\n\n[dependencies]\n";

/// A workspace whose spec is `DOCUMENT`.
pub struct Workspace {
    folder: TempDir,
}

impl Workspace {
    pub fn new() -> Self {
        let this = Self { folder: tempfile::tempdir().unwrap() };
        fs::create_dir_all(this.path("spec/overlays")).unwrap();
        fs::create_dir_all(this.path("okta-sdk/src")).unwrap();
        this.write("spec/okta-1.0.0.yaml", DOCUMENT);
        this.write("okta-sdk/Cargo.toml", MANIFEST);
        this
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Replaces a string in a file, which must contain it.
    pub fn change(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from:?}");
        self.write(path, &text.replacen(from, to, 1));
    }

    pub fn xtask(&self, arguments: &[&str]) -> Run {
        self.xtask_with(arguments, &[])
    }

    pub fn xtask_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(self.folder.path()).env("CARGO_MANIFEST_DIR", self.path("xtask"));
        Run(command.envs(environment.iter().copied()).output().unwrap())
    }

    /// Runs the command with pipes for its output that nobody reads, and returns its exit code.
    pub fn xtask_unread(&self, arguments: &[&str]) -> Option<i32> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(self.folder.path()).env("CARGO_MANIFEST_DIR", self.path("xtask"));
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop((child.stdout.take(), child.stderr.take()));
        child.wait().unwrap().code()
    }

    /// All files with their contents.
    pub fn snapshot(&self) -> Vec<(PathBuf, String)> {
        let mut files = Vec::new();
        collect(self.folder.path(), &mut files);
        files.sort();
        files
    }
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            let text = fs::read_to_string(&path).unwrap();
            files.push((path, text));
        }
    }
}

/// The result of running the command.
pub struct Run(Output);

impl Run {
    pub fn code(&self) -> i32 {
        self.0.status.code().unwrap()
    }

    pub fn out(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).unwrap()
    }

    pub fn err(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).unwrap()
    }

    /// Fails the test unless the run exited with a code.
    #[track_caller]
    pub fn expect(self, code: i32) -> Self {
        assert_eq!(self.code(), code, "stdout:\n{}\nstderr:\n{}", self.out(), self.err());
        self
    }
}
