//! What code is generated from: the document, its overlays and the names that were given before.

use std::path::PathBuf;

use clap::Args;
use codegen::Sources;
use codegen::reader::Files;

use crate::error::Failure;
use crate::workspace::Workspace;

/// Which document, overlays and lock.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct InputArguments {
    /// The OpenAPI document, YAML or JSON [default: the one document spec/okta-*.yaml]
    #[arg(long, value_name = "FILE")]
    pub(crate) spec: Option<PathBuf>,

    /// The folder of OpenAPI overlays, applied in the order of their names [default: the folder `overlays` beside the document, if there is one]
    #[arg(long, value_name = "DIR")]
    pub(crate) overlays: Option<PathBuf>,

    /// The names that were given before [default: the file `names.lock` beside the document, if there is one]
    #[arg(long, value_name = "FILE")]
    pub(crate) lock: Option<PathBuf>,
}

/// What was read.
pub(crate) struct Input {
    /// The texts.
    pub(crate) sources: Sources,
    /// Where the lock is, or would be.
    pub(crate) lock: PathBuf,
}

impl InputArguments {
    /// Reads it all.
    pub(crate) fn read(&self, workspace: &Workspace) -> Result<Input, Failure> {
        let mut files = match &self.spec {
            Some(path) => Files::beside(path.clone()),
            None => Files::in_folder(&workspace.spec())?,
        };
        files.overlays = self.overlays.clone().or(files.overlays);
        files.lock = self.lock.clone().unwrap_or(files.lock);
        Ok(Input { sources: files.read(|path| workspace.name(path))?, lock: files.lock })
    }
}
