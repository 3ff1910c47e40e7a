//! Instructions per decoded and encoded object, counted with valgrind.

use std::process::Command;

use super::{Bench, output};
use crate::error::Failure;

/// The number of objects that the example `instructions` handles.
const OBJECTS: u64 = 2000;

impl Bench<'_> {
    /// Prints the instructions per object of okta-sdk and of plain structs with serde derives.
    pub(super) fn json(&self) -> Result<(), Failure> {
        if Command::new("valgrind").arg("--version").output().is_err() {
            self.terminal.progress("json: left out, valgrind is not installed");
            return Ok(());
        }
        self.terminal.progress("building the example `instructions`");
        let mut build = self.cargo();
        build.current_dir(self.derived()).args(["build", "--release", "--quiet", "--example", "instructions", "--features", "bench"]);
        output(&mut build)?;
        self.terminal.print("| instructions per object, in pages of 200 | okta-sdk | derives | ratio |\n|---|---|---|---|\n");
        for kind in ["users", "applications"] {
            let exact = self.instructions("decode", kind, "sdk")?;
            for (job, derives) in [("decode", true), ("mismatch", false), ("encode", true)] {
                let sdk = if job == "decode" { exact } else { self.instructions(job, kind, "sdk")? };
                if derives {
                    let other = self.instructions(job, kind, "derive")?;
                    self.terminal.print(format_args!("| {job} {kind} | {sdk} | {other} | {:.2} |\n", sdk as f64 / other as f64));
                } else {
                    self.terminal.print(format_args!(
                        "| decode {kind}, one field of the page mismatching | {sdk} | the page fails | {:.2} of exact |\n",
                        sdk as f64 / exact as f64
                    ));
                }
            }
        }
        Ok(())
    }

    /// The instructions per object of one job of the example.
    fn instructions(&self, job: &str, kind: &str, side: &str) -> Result<u64, Failure> {
        let mut target = self.derived().join("target");
        if let Some(set) = std::env::var_os("CARGO_TARGET_DIR") {
            target = set.into();
        }
        let mut valgrind = Command::new("valgrind");
        valgrind
            .args(["--tool=callgrind", "--collect-atstart=no", "--toggle-collect=*measured*", "--callgrind-out-file=/dev/null"])
            .arg(target.join("release").join("examples").join("instructions"))
            .args([job, kind, side]);
        let done = valgrind.output().map_err(|error| Failure::new(format_args!("cannot run valgrind: {error}")))?;
        let log = String::from_utf8_lossy(&done.stderr);
        let counted = log.lines().find_map(|line| line.split_once("Collected : ")).and_then(|(_, count)| count.trim().parse::<u64>().ok());
        counted.map(|count| count / OBJECTS).ok_or_else(|| Failure::new(format_args!("valgrind reported no count:\n{log}")))
    }
}
