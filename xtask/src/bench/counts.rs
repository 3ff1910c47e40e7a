//! Counts that do not depend on the machine, compared with a committed baseline.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::ExitCode;

use super::{Bench, output};
use crate::error::Failure;

/// By how much a count may exceed the baseline, in percent. Versions of dependencies and compilers move counts slightly.
const MARGIN: u64 = 5;

/// Sets of features whose crates are counted.
const FEATURES: &[(&str, &[&str])] = &[("default", &[]), ("slim", &["--no-default-features", "--features", "rustls,user"])];

/// The counts by name, such as `allocations/decode/users`.
type Counts = BTreeMap<String, u64>;

impl Bench<'_> {
    /// Prints the counts, beside those of the baseline.
    pub(super) fn counts(&self, check: bool, update: bool) -> Result<ExitCode, Failure> {
        let counts = self.measured()?;
        let path = self.workspace.root().join("tests").join("counts.json");
        if update {
            let json = serde_json::to_string_pretty(&counts).unwrap_or_default() + "\n";
            fs::write(&path, json).map_err(|error| Failure::new(format_args!("cannot write {}: {error}", path.display())))?;
        }
        let text = fs::read_to_string(&path).map_err(|error| Failure::unreadable(&path, &error))?;
        let baseline: Counts =
            serde_json::from_str(&text).map_err(|error| Failure::new(format_args!("{}: {error}", self.workspace.name(&path))))?;
        self.terminal.print("| count | now | baseline |\n|---|---|---|\n");
        for (name, count) in &counts {
            let before = baseline.get(name).map_or_else(|| "none".to_owned(), u64::to_string);
            self.terminal.print(format_args!("| {name} | {count} | {before} |\n"));
        }
        let problems = compare(&counts, &baseline);
        if !check || problems.is_empty() {
            return Ok(ExitCode::SUCCESS);
        }
        Err(Failure::with_help(
            format_args!("{} differs from the counts:\n  {}", self.workspace.name(&path), problems.join("\n  ")),
            "reduce them, or accept them with `cargo xtask bench --update` and give the reason in the commit message",
        ))
    }

    fn measured(&self) -> Result<Counts, Failure> {
        let mut counts = Counts::new();
        for (name, features) in FEATURES {
            self.terminal.progress(format_args!("counting crates: {name}"));
            counts.insert(format!("crates/{name}"), self.crates(features)?);
        }
        self.terminal.progress("counting allocations");
        let mut test = self.cargo();
        test.env("OKTA_COUNTS_ONLY", "1").args([
            "test",
            "--quiet",
            "--package",
            "okta-sdk-tests",
            "--test",
            "allocations",
            "--",
            "--nocapture",
        ]);
        counts.extend(output(&mut test)?.lines().filter_map(reported));
        self.terminal.progress("counting lines of LLVM IR");
        counts.insert("llvm-lines/dev".to_owned(), self.llvm_lines()?);
        Ok(counts)
    }

    /// The number of crates that okta-sdk brings on the current platform, without itself.
    fn crates(&self, features: &[&str]) -> Result<u64, Failure> {
        let mut tree = self.cargo();
        tree.args(["tree", "--package", "okta-sdk", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"]).args(features);
        let listed = output(&mut tree)?;
        let crates: BTreeSet<_> =
            listed.lines().filter_map(|line| line.split_once(" v")).map(|(name, version)| (name, version.split(' ').next())).collect();
        Ok(crates.iter().filter(|(name, _)| *name != "okta-sdk").count() as u64)
    }

    /// The lines of LLVM IR of okta-sdk itself in the dev profile, which are what a build of the crate costs beyond `cargo check`.
    fn llvm_lines(&self) -> Result<u64, Failure> {
        let folder = self.workspace.root().join("target").join("xtask-bench");
        fs::create_dir_all(&folder).map_err(|error| Failure::new(format_args!("cannot create {}: {error}", folder.display())))?;
        let file = folder.join("okta_sdk.ll");
        let mut build = self.cargo();
        build.args(["rustc", "--quiet", "--package", "okta-sdk", "--lib", "--", "-C", "codegen-units=1", "-C", "debuginfo=0"]);
        output(build.arg(format!("--emit=llvm-ir={}", file.display())))?;
        let text = fs::read(&file).map_err(|error| Failure::unreadable(&file, &error))?;
        Ok(text.iter().filter(|byte| **byte == b'\n').count() as u64)
    }
}

/// A line `count: name number` of a test.
fn reported(line: &str) -> Option<(String, u64)> {
    let (name, count) = line.strip_prefix("count: ")?.rsplit_once(' ')?;
    Some((name.to_owned(), count.parse().ok()?))
}

/// The counts that exceed the baseline or its margin, and those that only one side has.
fn compare(counts: &Counts, baseline: &Counts) -> Vec<String> {
    let mut problems = Vec::new();
    for (name, count) in counts {
        // A crate more is a decision; the margin is for what compilers and libraries move.
        let margin = if name.starts_with("crates/") { 0 } else { MARGIN };
        match baseline.get(name) {
            None => problems.push(format!("{name} is not in the baseline")),
            Some(before) if *count * 100 > before * (100 + margin) => {
                problems.push(format!("{name}: {count}, at most {before} + {margin} %"))
            }
            Some(_) => {}
        }
    }
    problems.extend(baseline.keys().filter(|name| !counts.contains_key(*name)).map(|name| format!("{name} is no longer counted")));
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(counts: &[(&str, u64)]) -> Counts {
        counts.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
    }

    #[test]
    fn growth_beyond_the_margin_is_a_problem() {
        let baseline = counts(&[("crates/default", 100), ("llvm-lines/dev", 100), ("gone", 1)]);
        let now = counts(&[("crates/default", 101), ("llvm-lines/dev", 105), ("new", 1)]);
        assert_eq!(
            compare(&now, &baseline),
            ["crates/default: 101, at most 100 + 0 %", "new is not in the baseline", "gone is no longer counted"]
        );
        let less = counts(&[("crates/default", 99), ("llvm-lines/dev", 106), ("gone", 1)]);
        assert_eq!(compare(&less, &baseline), ["llvm-lines/dev: 106, at most 100 + 5 %"]);
    }

    #[test]
    fn lines_of_tests_are_read() {
        assert_eq!(reported("count: allocations/decode users 12"), Some(("allocations/decode users".to_owned(), 12)));
        assert_eq!(reported("test result: ok. 1 passed"), None);
        assert_eq!(reported("count: x y"), None);
    }
}
