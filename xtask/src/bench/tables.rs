//! Times and memory, as tables of one run.

use std::process::Command;
use std::time::Instant;

use super::{Bench, output};
use crate::error::Failure;

/// How often a time is measured; the least counts.
const ROUNDS: usize = 5;

impl Bench<'_> {
    /// Prints the memory of 10,000 decoded objects.
    pub(super) fn memory(&self) -> Result<(), Failure> {
        self.terminal.progress("measuring memory");
        let mut bench = self.cargo();
        bench.current_dir(self.derived()).args(["bench", "--quiet", "--profile", "release", "--features", "bench", "--bench", "memory"]);
        print!("{}", output(&mut bench)?);
        Ok(())
    }

    /// Prints the CPU time of compiling.
    pub(super) fn compile(&self) -> Result<(), Failure> {
        self.terminal.progress("measuring compile time");
        print!("{}", output(Command::new("bash").arg(self.derived().join("compile-time.sh")))?);
        Ok(())
    }

    /// Prints the time of `gen --check` in the build of this program.
    pub(super) fn generation(&self) -> Result<(), Failure> {
        self.terminal.progress("measuring the generator");
        let program = std::env::current_exe().map_err(|error| Failure::new(format_args!("cannot find this program: {error}")))?;
        let mut best = f64::INFINITY;
        for _ in 0..ROUNDS {
            let start = Instant::now();
            output(Command::new(&program).args(["gen", "--check"]))?;
            best = best.min(start.elapsed().as_secs_f64());
        }
        let profile = if cfg!(debug_assertions) { "dev" } else { "release" };
        println!("| generator | seconds |\n|---|---|\n| gen --check, {profile} profile | {best:.2} |");
        Ok(())
    }

    /// Prints a measurement over loopback: `calls` or `pages`.
    pub(super) fn loopback(&self, what: &str) -> Result<(), Failure> {
        self.terminal.progress(format_args!("measuring {what} over loopback"));
        let mut run = self.cargo();
        run.current_dir(self.derived()).args(["run", "--release", "--quiet", "--example", "loopback", "--features", "bench", "--", what]);
        print!("{}", output(&mut run)?);
        Ok(())
    }
}
