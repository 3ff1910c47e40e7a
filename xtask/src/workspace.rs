//! Paths within the workspace.

use std::path::{Path, PathBuf};

/// The workspace: its root folder.
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace that `cargo xtask` runs in.
    pub(crate) fn find() -> Self {
        let package = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        Self { root: package.parent().map_or_else(|| package.clone(), Path::to_owned) }
    }

    /// The root folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of the spec, its overlays and `names.lock`.
    pub(crate) fn spec(&self) -> PathBuf {
        self.root.join("spec")
    }

    /// The folder of the SDK's generated files.
    pub(crate) fn generated(&self) -> PathBuf {
        self.root.join("okta-sdk").join("src").join("generated")
    }

    /// The folder in which an update is prepared, on the same file system as the files that it replaces.
    pub(crate) fn stage(&self) -> PathBuf {
        self.root.join("target").join("xtask-update")
    }

    /// The manifest of the SDK.
    pub(crate) fn manifest(&self) -> PathBuf {
        self.root.join("okta-sdk").join("Cargo.toml")
    }

    /// The name of a file in messages: its path relative to the root, or the path as given.
    pub(crate) fn name(&self, path: &Path) -> String {
        let short = path.strip_prefix(&self.root).unwrap_or(path);
        short.display().to_string()
    }
}
