//! The input of the generator: the spec, its overlays and `names.lock`.

use std::path::PathBuf;

use clap::Args;
use codegen::Sources;
use codegen::reader::Files;

use crate::error::Failure;
use crate::workspace::Workspace;

/// Options that choose the spec, the overlays and `names.lock`.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct InputArguments {
    /// The OpenAPI document, YAML or JSON [default: the only file spec/okta-*.yaml]
    #[arg(long, value_name = "FILE")]
    pub(crate) spec: Option<PathBuf>,

    /// The folder of OpenAPI overlays, applied in the order of their file names [default: the folder `overlays` beside the spec, if it
    /// exists]
    #[arg(long, value_name = "DIR")]
    pub(crate) overlays: Option<PathBuf>,

    /// The file that keeps generated names stable [default: the file `names.lock` beside the spec, if it exists]
    #[arg(long, value_name = "FILE")]
    pub(crate) lock: Option<PathBuf>,
}

/// The input as read.
pub(crate) struct Input {
    /// The files' contents.
    pub(crate) sources: Sources,
    /// The path of `names.lock`, which need not exist.
    pub(crate) lock: PathBuf,
}

impl InputArguments {
    /// Reads the files.
    pub(crate) fn read(&self, workspace: &Workspace, lock: Option<PathBuf>) -> Result<Input, Failure> {
        let mut files = match &self.spec {
            Some(path) => Files::beside(path.clone()),
            None => Files::in_folder(&workspace.spec())?,
        };
        files.overlays = self.overlays.clone().or(files.overlays);
        files.lock = self.lock.clone().or(lock).unwrap_or(files.lock);
        Ok(Input { sources: files.read(|path| workspace.name(path))?, lock: files.lock })
    }
}
