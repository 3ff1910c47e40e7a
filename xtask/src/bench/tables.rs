//! Times and memory, as tables of one run.

use std::process::Command;

use super::{Bench, output};
use crate::error::Failure;

impl Bench<'_> {
    /// Prints the memory of 10,000 decoded objects.
    pub(super) fn memory(&self) -> Result<(), Failure> {
        self.terminal.progress("measuring memory");
        let mut bench = self.cargo();
        bench.current_dir(self.derived()).args(["bench", "--quiet", "--profile", "release", "--features", "bench", "--bench", "memory"]);
        self.terminal.print(output(&mut bench)?);
        Ok(())
    }

    /// Prints the CPU time of compiling.
    pub(super) fn compile(&self) -> Result<(), Failure> {
        self.terminal.progress("measuring compile time");
        self.terminal.print(output(Command::new("bash").arg(self.derived().join("compile-time.sh")))?);
        Ok(())
    }

    /// Prints a measurement over loopback: `calls` or `pages`.
    pub(super) fn loopback(&self, what: &str) -> Result<(), Failure> {
        self.terminal.progress(format_args!("measuring {what} over loopback"));
        let mut run = self.cargo();
        run.current_dir(self.derived()).args(["run", "--release", "--quiet", "--example", "loopback", "--features", "bench", "--", what]);
        self.terminal.print(output(&mut run)?);
        Ok(())
    }
}
