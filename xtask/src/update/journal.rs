//! Installs a prepared update atomically.
//!
//! The update is prepared in a separate folder. Then a journal lists all replacements, which commits the update.
//! If a run is killed half-way, the next run finishes the update from the journal.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::Failure;

/// The journal's file name, in the folder of the prepared update. Its existence means that the update is committed.
const JOURNAL: &str = "journal.json";

/// The list of replacements.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Journal {
    /// Files and folders to remove.
    remove: Vec<PathBuf>,
    /// Files and folders to move from the stage into the workspace, where they replace existing ones.
    replace: Vec<(PathBuf, PathBuf)>,
}

impl Journal {
    pub(super) fn remove(&mut self, path: PathBuf) {
        self.remove.push(path);
    }

    pub(super) fn replace(&mut self, from: PathBuf, to: PathBuf) {
        self.replace.push((from, to));
    }

    /// Commits the update and carries it out.
    pub(super) fn commit(&self, stage: &Path) -> Result<(), Failure> {
        let path = stage.join(JOURNAL);
        let text = serde_json::to_string_pretty(self).map_err(Failure::new)?;
        let write = || -> io::Result<()> {
            let temporary = stage.join("journal.tmp");
            fs::write(&temporary, text)?;
            fs::File::open(&temporary)?.sync_all()?;
            fs::rename(&temporary, &path)
        };
        write().map_err(|error| Failure::new(format_args!("cannot write {}: {error}", path.display())))?;
        self.carry_out(stage)
    }

    /// Carries out the remaining steps, and removes the stage.
    fn carry_out(&self, stage: &Path) -> Result<(), Failure> {
        let failed = |path: &Path| {
            let path = path.display().to_string();
            move |error: io::Error| {
                Failure::with_help(
                    format_args!("cannot replace {path}: {error}"),
                    "the update is only partly installed: fix the cause and run any `cargo xtask` command to finish it",
                )
            }
        };
        for path in &self.remove {
            remove(path).map_err(failed(path))?;
        }
        for (from, to) in &self.replace {
            // A missing file was already moved by an earlier run.
            if from.exists() {
                remove(to).and_then(|()| fs::rename(from, to)).map_err(failed(to))?;
            }
        }
        remove(stage).map_err(failed(stage))
    }
}

/// Finishes a committed but interrupted update. Returns whether there was one.
pub(crate) fn finish(stage: &Path) -> Result<bool, Failure> {
    let path = stage.join(JOURNAL);
    let text = match fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        text => text.map_err(|error| Failure::unreadable(&path, &error))?,
    };
    let journal: Journal = serde_json::from_str(&text)
        .map_err(|error| Failure::with_help(format_args!("{}: {error}", path.display()), "restore the workspace from version control"))?;
    journal.carry_out(stage)?;
    Ok(true)
}

/// Removes a file or folder if it exists. Of a symbolic link, only the link itself is removed.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
        Ok(metadata) if metadata.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
    }
}
