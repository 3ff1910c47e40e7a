//! Prepares and compiles an update in a separate folder before anything in the workspace changes.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::writer::{self, Owner};
use codegen::{Generated, Sources};

use super::journal::{Journal, remove};
use crate::error::Failure;
use crate::generate::features;
use crate::workspace::Workspace;

/// The folder in which an update is prepared.
pub(super) struct Stage {
    folder: PathBuf,
}

impl Stage {
    /// Creates an empty stage.
    pub(super) fn new(workspace: &Workspace) -> Result<Self, Failure> {
        let folder = workspace.stage();
        remove(&folder).and_then(|()| fs::create_dir_all(&folder)).map_err(failed(&folder))?;
        Ok(Self { folder })
    }

    fn spec(&self) -> PathBuf {
        self.folder.join("spec")
    }

    fn sdk(&self) -> PathBuf {
        self.folder.join("okta-sdk")
    }

    /// Writes the new spec with its overlays and lock, and the SDK generated from it.
    pub(super) fn write(&self, workspace: &Workspace, spec: &str, sources: &Sources, generated: &Generated) -> Result<(), Failure> {
        writer::write_if_changed(&self.spec().join(spec), &sources.spec.text)?;
        fs::create_dir_all(self.spec().join("overlays")).map_err(failed(&self.spec()))?;
        for overlay in &sources.overlays {
            let name = Path::new(&overlay.name).file_name().unwrap_or_default();
            writer::write_if_changed(&self.spec().join("overlays").join(name), &overlay.text)?;
        }
        writer::write_if_changed(&self.spec().join("names.lock"), &generated.lock)?;

        let own = workspace.root().join("okta-sdk");
        copy(&own, &self.sdk(), &|path| path.ends_with("generated") || path.ends_with("target"))?;
        writer::plan(&self.sdk().join("src").join("generated"), &generated.files, Owner::Generator)?.apply()?;
        let manifest = self.sdk().join("Cargo.toml");
        let text = fs::read_to_string(&manifest).map_err(|error| Failure::unreadable(&manifest, &error))?;
        let updated = features::update(&text, &generated.features)
            .map_err(|(message, help)| Failure::with_help(format_args!("okta-sdk/Cargo.toml: {message}"), help))?;
        writer::write_if_changed(&manifest, &updated)?;
        Ok(())
    }

    /// Compiles the new SDK in the stage.
    pub(super) fn compile(&self, workspace: &Workspace) -> Result<(), Failure> {
        // The crate inherits from its workspace, so write a workspace with this member only.
        let root = workspace.root().join("Cargo.toml");
        let text = fs::read_to_string(&root).map_err(|error| Failure::unreadable(&root, &error))?;
        let text: Vec<&str> =
            text.lines().map(|line| if line.starts_with("members = ") { "members = [\"okta-sdk\"]" } else { line }).collect();
        writer::write_if_changed(&self.folder.join("Cargo.toml"), &(text.join("\n") + "\n"))?;
        if let Ok(lock) = fs::read_to_string(workspace.root().join("Cargo.lock")) {
            writer::write_if_changed(&self.folder.join("Cargo.lock"), &lock)?;
        }
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let status = Command::new(cargo)
            .args(["check", "--quiet", "--package", "okta-sdk", "--manifest-path"])
            .arg(self.folder.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace.root().join("target"), PathBuf::from))
            .status()
            .map_err(|error| Failure::new(format_args!("cannot run cargo: {error}")))?;
        if status.success() {
            return Ok(());
        }
        Err(Failure::with_help(
            "the SDK generated from the new spec does not compile; nothing was changed",
            format_args!("the generated crate is in {}", self.sdk().display()),
        ))
    }

    /// Replaces the old SDK by the new one.
    pub(super) fn commit(&self, workspace: &Workspace, old_spec: Option<&Path>, new_spec: &str) -> Result<(), Failure> {
        let mut journal = Journal::default();
        if let Some(old_spec) = old_spec {
            journal.remove(old_spec.to_owned());
        }
        journal.replace(self.spec().join(new_spec), workspace.spec().join(new_spec));
        journal.replace(self.spec().join("overlays"), workspace.spec().join("overlays"));
        journal.replace(self.spec().join("names.lock"), workspace.spec().join("names.lock"));
        journal.replace(self.sdk().join("src").join("generated"), workspace.generated());
        journal.replace(self.sdk().join("Cargo.toml"), workspace.manifest());
        journal.commit(&self.folder)
    }
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> Failure {
    let path = path.to_owned();
    move |error| Failure::new(format_args!("cannot prepare the update in {}: {error}", path.display()))
}

/// Copies a folder, except skipped files.
fn copy(from: &Path, to: &Path, skip: &dyn Fn(&Path) -> bool) -> Result<(), Failure> {
    fs::create_dir_all(to).map_err(failed(to))?;
    for entry in fs::read_dir(from).map_err(|error| Failure::unreadable(from, &error))? {
        let entry = entry.map_err(|error| Failure::unreadable(from, &error))?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if skip(&path) {
            continue;
        }
        if path.is_dir() {
            copy(&path, &target, skip)?;
        } else {
            fs::copy(&path, &target).map_err(|error| Failure::unreadable(&path, &error))?;
        }
    }
    Ok(())
}
