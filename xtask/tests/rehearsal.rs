//! Rehearsals of an update: a later spec replaces the real one in a copy of the workspace, and the SDK compiles.
//!
//! One runs always, with a version derived from the spec by edits. Another runs with any later spec of the vendor, on demand:
//! `OKTA_LATER_SPEC=FILE cargo test -p xtask --test rehearsal -- --nocapture`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A copy of what an update reads and changes, in a folder that is the same in every run, so that the compiled SDK replaces that of the last
/// one.
struct Copied(PathBuf);

impl Copied {
    fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let this = Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name));
        let _ = fs::remove_dir_all(&this.0);
        fs::create_dir_all(&this.0).unwrap();
        for file in ["Cargo.toml", "Cargo.lock", "README.md"] {
            fs::copy(root.join(file), this.path(file)).unwrap();
        }
        for folder in ["spec", "okta-sdk"] {
            copy(&root.join(folder), &this.path(folder));
        }
        this
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn xtask(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        // The dependencies are compiled once, for all workspaces.
        let target = Path::new(env!("CARGO_BIN_EXE_xtask")).parent().and_then(Path::parent).unwrap();
        command.env("CARGO_TARGET_DIR", target).env("CARGO_MANIFEST_DIR", self.path("xtask"));
        command.args(arguments).current_dir(&self.0).output().unwrap()
    }

    /// The name of the only spec.
    fn spec(&self) -> String {
        let names = fs::read_dir(self.path("spec")).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
        let specs: Vec<String> = names.filter(|name| name.starts_with("okta-")).collect();
        assert_eq!(specs.len(), 1, "{specs:?}");
        specs.into_iter().next().unwrap()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

#[track_caller]
fn expect(output: &Output, code: i32) -> (String, String) {
    let (out, err) = (String::from_utf8_lossy(&output.stdout).into_owned(), String::from_utf8_lossy(&output.stderr).into_owned());
    assert_eq!(output.status.code(), Some(code), "{err}");
    (out, err)
}

/// The next version of a spec: what the vendor's later versions changed, in small.
fn next_version(text: &str) -> String {
    let mut text = text.to_owned();
    let mut replace = |from: &str, to: &str| {
        assert!(text.contains(from), "the spec has no {from:?}");
        text = text.replace(from, to);
    };
    replace("version: 2.16.0", "version: 2.17.0");
    // Path parameters and IDs have other names.
    replace("{zoneId}", "{networkZoneId}");
    replace("name: zoneId", "name: networkZoneId");
    replace("dest: zoneId", "dest: networkZoneId");
    replace("operationId: User_", "operationId: Users_");
    // Operations are removed, all of one tag, and single ones.
    replace("  /api/v1/threats/configuration:\n    get:\n", "  /api/v1/threats/configuration:\n    x-get:\n");
    replace("    post:\n      tags:\n        - ThreatInsight\n", "    x-post:\n      tags:\n        - ThreatInsight\n");
    replace(
        "    get:\n      tags:\n        - User\n      operationId: Users_listAssignedAppLinks\n",
        "    x-get:\n      operationId: Users_listAssignedAppLinks\n",
    );
    // A schema has another name, a field is gone, another has another type.
    replace("NetworkZoneLocation", "NetworkZoneLocations");
    replace("        createdBy:\n          type: string\n        events:\n", "        events:\n");
    replace("        proxyType:\n          type: string\n", "        proxyType:\n          type: integer\n");
    // New operations and schemas, with a new tag and a new union.
    replace(
        "paths:\n",
        "paths:
  /api/v1/devices/{deviceId}:
    get:
      tags: [Device]
      operationId: getDevice
      parameters: [{name: deviceId, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: Success
          content: {application/json: {schema: {$ref: '#/components/schemas/Device'}}}
  /api/v1/devices:
    get:
      tags: [Device]
      operationId: listDevices
      parameters: [{name: after, in: query, schema: {type: string}}]
      responses:
        '200':
          description: Success
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Device'}}}}
",
    );
    replace(
        "    EventHook:\n      properties:\n",
        "    Device:
      type: object
      required: [kind]
      properties: {id: {type: string, readOnly: true}, kind: {type: string}, owner: {$ref: '#/components/schemas/User'}}
      discriminator: {propertyName: kind, mapping: {PHONE: '#/components/schemas/Phone'}}
    Phone:
      allOf: [{$ref: '#/components/schemas/Device'}]
      type: object
      properties: {number: {type: string}}
    EventHook:\n      properties:\n",
    );
    text
}

#[test]
fn the_next_version_of_the_spec_replaces_it() {
    let copied = Copied::new("rehearsal-next");
    let (old, lock) = (copied.spec(), copied.read("spec/names.lock"));
    fs::write(copied.path("next.yaml"), next_version(&copied.read(&format!("spec/{old}")))).unwrap();

    // Without --prune, only what fits is accepted.
    let (_, err) = expect(&copied.xtask(&["update", "next.yaml"]), 1);
    assert!(err.contains("overlay actions, target renamed") && err.contains("now `NetworkZoneLocations`?"), "{err}");
    assert!(err.contains("path parameters renamed, target corrected"), "{err}");
    assert_eq!((copied.spec(), copied.read("spec/names.lock")), (old.clone(), lock.clone()));

    // Compiling is a part of the update.
    let (out, err) = expect(&copied.xtask(&["update", "next.yaml", "--prune"]), 0);
    assert!(out.starts_with("### Spec 2.16.0 → 2.17.0\n\nRequires a major release:"), "{out}");
    for change in [
        "- `- getCurrentConfiguration (GET /api/v1/threats/configuration)`",
        "- `- listAppLinks (GET /api/v1/users/{userId}/appLinks)`",
        "- `- EventHook.createdBy`",
        "- `~ NetworkZone.proxyType: type string → integer`",
        "- `- NetworkZoneLocation`",
    ] {
        assert!(out.lines().any(|line| line == change), "no {change} in {out}");
    }
    assert!(
        !out.contains("getNetworkZone") && !out.contains("listUsers"),
        "what has another name in the spec keeps its own in Rust: {out}"
    );
    assert!(err.contains("spec/okta-2.17.0.yaml is now the spec"), "{err}");
    assert_eq!(copied.spec(), "okta-2.17.0.yaml");
    let now = copied.read("spec/names.lock");
    for name in ["function getNetworkZone = get_network_zone", "function listUsers = list_users", "function getDevice = get_device"] {
        assert!(now.lines().any(|line| line == name), "names.lock has no {name}");
    }
    assert!(!now.contains("function listAppLinks") && lock.contains("function listAppLinks"));
    expect(&copied.xtask(&["gen", "--check"]), 0);
}

#[test]
fn a_later_spec_of_the_vendor_replaces_the_spec() {
    let Some(later) = std::env::var_os("OKTA_LATER_SPEC") else {
        eprintln!("skipped: set OKTA_LATER_SPEC to a later spec of the vendor");
        return;
    };
    let later = fs::canonicalize(&later).unwrap_or_else(|error| panic!("OKTA_LATER_SPEC: {}: {error}", later.display()));
    let copied = Copied::new("rehearsal-later");
    let (out, err) = expect(&copied.xtask(&["update", later.to_str().unwrap(), "--prune"]), 0);
    eprintln!("{err}\n{out}");
    expect(&copied.xtask(&["gen", "--check"]), 0);
    // A second update with the same spec has nothing left to do.
    let (out, err) = expect(&copied.xtask(&["update", later.to_str().unwrap(), "--dry-run"]), 0);
    assert!(out.contains("No differences.") && !err.contains("overlay action"), "{err}{out}");
}
