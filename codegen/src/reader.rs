//! Reads the generator's input from files: the spec, the overlays and `names.lock`. Apart from this module, only
//! [`writer`](crate::writer) and [`options`](crate::options), which combines them, access the file system.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::spec::{Source, Sources};

/// The files of the generator's input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// The spec.
    pub spec: PathBuf,
    /// The folder of overlays. Every YAML and JSON file in it applies, in file name order.
    pub overlays: Option<PathBuf>,
    /// `names.lock`. It need not exist.
    pub lock: PathBuf,
}

/// Why the input could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// A file or folder cannot be read.
    #[error("cannot read {}: {error}", path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// The reason.
        error: io::Error,
    },
    /// A folder contains no spec.
    #[error("found no spec okta-*.yaml in {}", folder.display())]
    NoSpec {
        /// The folder.
        folder: PathBuf,
    },
    /// A folder contains several specs.
    #[error("found {} specs in {}, expected one: {}", names.len(), folder.display(), names.join(", "))]
    SeveralSpecs {
        /// The folder.
        folder: PathBuf,
        /// The names of the files.
        names: Vec<String>,
    },
}

impl Files {
    /// The only spec `okta-*` in a folder, with its overlays and lock.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, or does not contain exactly one spec.
    pub fn in_folder(folder: &Path) -> Result<Self, ReadError> {
        let name = |path: &PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let specs: Vec<PathBuf> = texts(folder)?.into_iter().filter(|path| name(path).starts_with("okta-")).collect();
        match specs.as_slice() {
            [spec] => Ok(Self::beside(spec.clone())),
            [] => Err(ReadError::NoSpec { folder: folder.to_owned() }),
            several => Err(ReadError::SeveralSpecs { folder: folder.to_owned(), names: several.iter().map(name).collect() }),
        }
    }

    /// A spec with the folder `overlays` and the file `names.lock` beside it, if they exist.
    pub fn beside(spec: PathBuf) -> Self {
        let folder = spec.parent().unwrap_or(Path::new(""));
        let overlays = Some(folder.join("overlays")).filter(|folder| folder.is_dir());
        Self { overlays, lock: folder.join("names.lock"), spec }
    }

    /// Reads the files. `name` returns a path's name in diagnostics.
    ///
    /// # Errors
    ///
    /// A file or folder cannot be read.
    pub fn read(&self, name: impl Fn(&Path) -> String) -> Result<Sources, ReadError> {
        let overlays = self.overlays.as_deref().map(texts).transpose()?.unwrap_or_default();
        Ok(Sources {
            spec: source(&self.spec, &name)?,
            overlays: overlays.iter().map(|path| source(path, &name)).collect::<Result<_, _>>()?,
            lock: if self.lock.exists() { Some(source(&self.lock, &name)?) } else { None },
        })
    }
}

/// The YAML and JSON files of a folder, in file name order.
fn texts(folder: &Path) -> Result<Vec<PathBuf>, ReadError> {
    let unreadable = |error| ReadError::Unreadable { path: folder.to_owned(), error };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let is_text = path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml" || extension == "json");
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if is_text && !is_hidden {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn source(path: &Path, name: impl Fn(&Path) -> String) -> Result<Source, ReadError> {
    let text = fs::read_to_string(path).map_err(|error| ReadError::Unreadable { path: path.to_owned(), error })?;
    // A file from Windows may begin with a byte order mark.
    let text = text.strip_prefix('\u{feff}').map_or_else(|| text.clone(), str::to_owned);
    Ok(Source { name: name(path), text })
}
