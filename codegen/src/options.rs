//! All options of the generator in one struct, for build scripts and your own tools.

use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::generate::{Generated, generate};
use crate::reader::{Files, ReadError};
use crate::writer::{self, Change, Owner, WriteError};

/// What to generate from, and where to.
///
/// ```no_run
/// use codegen::Options;
///
/// let outcome = Options::new("spec/example.yaml", "src/generated").write()?;
/// println!("{} operations, {} files changed", outcome.generated.api.operations.len(), outcome.changes.len());
/// # Ok::<(), codegen::OptionsError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Options {
    /// The spec, its overlays and `names.lock`.
    pub files: Files,
    /// The folder of the generated code. Files in it that were not generated are kept.
    pub out: PathBuf,
    /// Whether [`write`](Self::write) records new names in the lock; `true` by default. Disable it in a build script, which must not change
    /// the source folder: then names are as stable as the committed lock.
    pub update_lock: bool,
}

/// The result of generating with [`Options`].
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What was generated.
    pub generated: Generated,
    /// The files that differed from the generated ones, relative to [`Options::out`], in the order of their names.
    pub changes: Vec<Change>,
    /// Whether `names.lock` lacked names, or had stale ones.
    pub lock_changed: bool,
}

/// Why generating with [`Options`] failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OptionsError {
    /// A file of the input cannot be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The spec, an overlay or the lock is invalid. Each diagnostic says where, what and how to fix it.
    #[error("{}", lines(.0))]
    Input(Vec<Diagnostic>),
    /// The output cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

fn lines(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n")
}

impl Options {
    /// Generates from a spec, with the folder `overlays` and the file `names.lock` beside it if they exist.
    pub fn new(spec: impl Into<PathBuf>, out: impl Into<PathBuf>) -> Self {
        Self { files: Files::beside(spec.into()), out: out.into(), update_lock: true }
    }

    /// Generates, and writes what changed: unchanged files keep their time stamps, so that Cargo does not compile them again. Stale
    /// generated files are deleted.
    ///
    /// # Errors
    ///
    /// The input cannot be read or is invalid, or the output cannot be written. With an invalid input, nothing is written.
    pub fn write(&self) -> Result<Outcome, OptionsError> {
        let (generated, plan) = self.plan()?;
        plan.apply()?;
        let lock_changed = self.update_lock && writer::write_if_changed(&self.files.lock, &generated.lock)?;
        Ok(Outcome { changes: plan.changes().to_vec(), generated, lock_changed })
    }

    /// Generates, and compares with the files that are there, without writing: the generated code is up to date if there are no changes and
    /// the lock has not changed.
    ///
    /// # Errors
    ///
    /// The input cannot be read or is invalid, or the output cannot be read.
    pub fn check(&self) -> Result<Outcome, OptionsError> {
        let (generated, plan) = self.plan()?;
        let before = if self.files.lock.exists() { std::fs::read_to_string(&self.files.lock).ok() } else { None };
        let lock_changed = self.update_lock && before.as_deref() != Some(&generated.lock);
        Ok(Outcome { changes: plan.changes().to_vec(), generated, lock_changed })
    }

    /// The files whose changes affect the output: for `cargo::rerun-if-changed` in a build script.
    pub fn inputs(&self) -> impl Iterator<Item = &Path> {
        let lock = Some(self.files.lock.as_path()).filter(|lock| lock.exists());
        [self.files.spec.as_path()].into_iter().chain(self.files.overlays.as_deref()).chain(lock)
    }

    fn plan(&self) -> Result<(Generated, writer::Plan), OptionsError> {
        let sources = self.files.read(|path| path.display().to_string())?;
        let generated = generate(&sources).map_err(OptionsError::Input)?;
        let plan = writer::plan(&self.out, &generated.files, Owner::Somebody)?;
        Ok((generated, plan))
    }
}
