//! What code is generated from: the document, its overlays and the names that were given before.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use codegen::{Source, Sources};

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
        let document = match &self.spec {
            Some(path) => path.clone(),
            None => only_document(&workspace.spec())?,
        };
        let beside = document.parent().unwrap_or(Path::new(""));
        let folder = self.overlays.clone().or_else(|| Some(beside.join("overlays")).filter(|folder| folder.is_dir()));
        let lock = self.lock.clone().unwrap_or_else(|| beside.join("names.lock"));
        let sources = Sources {
            document: source(&document, workspace)?,
            overlays: folder.map(|folder| overlays(&folder, workspace)).transpose()?.unwrap_or_default(),
            lock: if lock.exists() { Some(source(&lock, workspace)?) } else { None },
        };
        Ok(Input { sources, lock })
    }
}

/// The document of the folder `spec/`.
fn only_document(folder: &Path) -> Result<PathBuf, Failure> {
    let is_document = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("okta-"));
    let documents: Vec<PathBuf> = texts(folder)?.into_iter().filter(is_document).collect();
    let help = "name one with --spec FILE";
    match documents.as_slice() {
        [document] => Ok(document.clone()),
        [] => Err(Failure::with_help(format_args!("found no document okta-*.yaml in {}", folder.display()), help)),
        several => {
            let names: Vec<_> = several.iter().filter_map(|path| path.file_name()).map(|name| name.to_string_lossy()).collect();
            let message = format!("found {} documents in {}, expected one: {}", several.len(), folder.display(), names.join(", "));
            Err(Failure::with_help(message, format_args!("keep the one to generate from, or {help}")))
        }
    }
}

/// The overlays of a folder, in the order of their names.
pub(crate) fn overlays(folder: &Path, workspace: &Workspace) -> Result<Vec<Source>, Failure> {
    texts(folder)?.iter().map(|path| source(path, workspace)).collect()
}

/// The YAML and JSON files of a folder, in the order of their names.
fn texts(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::unreadable(folder, &error))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| Failure::unreadable(folder, &error))?.path();
        let is_text = path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml" || extension == "json");
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if is_text && !is_hidden {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// A file with what messages call it.
pub(crate) fn source(path: &Path, workspace: &Workspace) -> Result<Source, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::unreadable(path, &error))?;
    // A file from Windows may begin with a byte order mark.
    let text = text.strip_prefix('\u{feff}').map_or_else(|| text.clone(), str::to_owned);
    Ok(Source { name: workspace.name(path), text })
}
