//! Reads a spec for comparison: with the overlay actions that fit it, and without the parts that are invalid.

use std::path::{Path, PathBuf};

use codegen::reader::Files;
use codegen::salvage::{Salvaged, salvage};
use codegen::{Source, Sources};

use super::comparison::Compared;
use crate::error::Failure;
use crate::terminal::{Terminal, counted};
use crate::workspace::Workspace;

/// The number of overlay actions that are listed.
const LISTED: usize = 10;

/// The Rust names that a spec keeps.
pub(super) enum Lock<'a> {
    /// Those in a file, which need not exist.
    File(&'a Path),
    /// Those of another spec.
    Of(&'a Read),
}

/// A spec as it was read.
pub(super) struct Read {
    file: String,
    salvaged: Salvaged,
}

impl Read {
    /// The spec as the comparison needs it.
    pub(super) fn side(&self) -> Compared<'_> {
        let Salvaged { api, named, errors, left_out, unused, .. } = &self.salvaged;
        let left_out = left_out.iter().map(String::as_str).collect();
        Compared { file: self.file.clone(), api, names: &named.names, errors, left_out, unused }
    }
}

/// Reads a spec with every overlay action that fits it, and reports what does not.
pub(super) fn read(
    path: &Path,
    overlays: Option<&Path>,
    lock: Lock<'_>,
    workspace: &Workspace,
    terminal: &Terminal,
) -> Result<Read, Failure> {
    let file = if let Lock::File(file) = lock { file.to_owned() } else { PathBuf::new() };
    let files = Files { spec: path.to_owned(), overlays: overlays.map(Path::to_owned), lock: file };
    let mut sources: Sources = files.read(|path| workspace.name(path))?;
    if let Lock::Of(other) = lock {
        sources.lock = Some(Source::new("names.lock", other.salvaged.named.lock.to_string()));
    }
    let salvaged = match salvage(&sources) {
        Ok(salvaged) => salvaged,
        Err(diagnostics) => return Err(Failure::input(diagnostics, sources)),
    };
    let name = &sources.spec.name;
    terminal.errors(&salvaged.errors, &sources);
    if !salvaged.left_out.is_empty() {
        let left_out = salvaged.left_out.iter().map(String::as_str).collect::<Vec<_>>().join("\n  ");
        let what = counted(salvaged.left_out.len(), "part");
        terminal.progress(format_args!("{name} cannot be generated; {what} with errors left out of the comparison:\n  {left_out}\n"));
    }
    if salvaged.retargeted > 0 {
        let what = counted(salvaged.retargeted, "overlay action");
        terminal.progress(format_args!("{name}: {what} applied to paths whose parameters have other names"));
    }
    if !salvaged.unused.is_empty() {
        let count = salvaged.unused.len();
        terminal.progress(format_args!("{name}: {} left out, because they do not fit this spec:", counted(count, "overlay action")));
        for unused in salvaged.unused.iter().take(LISTED) {
            terminal.progress(format_args!("  {}:{}: {}", unused.at.file, unused.at.line, unused.message));
        }
        if count > LISTED {
            terminal.progress(format_args!("  and {} more; --format json lists all", count - LISTED));
        }
    }
    if !salvaged.renamed.is_empty() {
        let what = counted(salvaged.renamed.len(), "line");
        terminal.progress(format_args!("{name}: {what} of names.lock cannot be kept; the things get new names"));
    }
    Ok(Read { file: name.clone(), salvaged })
}
