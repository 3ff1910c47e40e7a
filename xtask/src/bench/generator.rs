//! The CPU time of `cargo xtask gen`, for the spec and for larger specs made of copies of it.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::document::{self, Node, NodeKind};
use indexmap::IndexMap;
use serde_json::Value;

use super::{Bench, output};
use crate::error::Failure;

/// How often a time is measured; the least counts.
const ROUNDS: usize = 5;

/// How many times larger than the spec the measured specs are.
const COPIES: [usize; 4] = [1, 2, 4, 8];

impl Bench<'_> {
    /// Prints the CPU time of `gen` in the dev profile and the release profile.
    pub(super) fn generation(&self) -> Result<(), Failure> {
        let programs = [self.built(&[], "debug")?, self.built(&["--release"], "release")?];
        let folder = Folder(std::env::temp_dir().join(format!("xtask-bench-{}", std::process::id())));
        fs::create_dir_all(&folder.0).map_err(|error| Failure::new(format_args!("cannot create {}: {error}", folder.0.display())))?;
        self.terminal.print("| CPU seconds of `gen` | dev profile | release profile |\n|---|---|---|\n");
        self.row("the spec with its overlays, unchanged output", &programs, &|_| vec!["--check".into()])?;
        let fresh = |round: &str| vec!["--out".into(), folder.0.join(round)];
        self.row("the spec with its overlays", &programs, &fresh)?;
        let spec = self.spec()?;
        for copies in COPIES {
            let path = folder.0.join(format!("copies-{copies}.yaml"));
            let text = yaml(&larger(&spec, copies));
            fs::write(&path, text).map_err(|error| Failure::new(format_args!("cannot write {}: {error}", path.display())))?;
            let name = match copies {
                1 => "the spec without overlays".to_owned(),
                copies => format!("{copies} times the spec"),
            };
            let arguments = |round: &str| {
                let out = folder.0.join(format!("{copies}-{round}"));
                vec!["--spec".into(), path.clone(), "--out".into(), out]
            };
            self.row(&name, &programs, &arguments)?;
        }
        Ok(())
    }

    /// Builds this program in a profile.
    fn built(&self, profile: &[&str], folder: &str) -> Result<PathBuf, Failure> {
        self.terminal.progress(format_args!("building xtask: {folder}"));
        output(self.cargo().args(["build", "--quiet", "--package", "xtask"]).args(profile))?;
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.workspace.root().join("target"), PathBuf::from);
        Ok(target.join(folder).join(format!("xtask{}", std::env::consts::EXE_SUFFIX)))
    }

    /// The project's spec, without overlays.
    fn spec(&self) -> Result<Node, Failure> {
        let files = codegen::reader::Files::in_folder(&self.workspace.spec())?;
        let sources = files.read(|path| self.workspace.name(path))?;
        document::load(&sources.spec.name, &sources.spec.text).map_err(|diagnostics| Failure::input(diagnostics, sources))
    }

    /// Prints a row of the table. `arguments` has those of `gen` in each round. Each round writes to a new folder, and all are only deleted
    /// at the end: ext4 takes much longer to create files just after others were deleted.
    fn row(&self, name: &str, programs: &[PathBuf], arguments: &dyn Fn(&str) -> Vec<PathBuf>) -> Result<(), Failure> {
        self.terminal.progress(format_args!("measuring {name}"));
        let mut row = format!("| {name} |");
        for (index, program) in programs.iter().enumerate() {
            let mut least = f64::INFINITY;
            for round in 0..ROUNDS {
                least = least.min(cpu_time(program, &arguments(&format!("{index}-{round}")))?);
            }
            let _ = write!(row, " {least:.2} |");
        }
        self.terminal.print(format_args!("{row}\n"));
        Ok(())
    }
}

/// A folder that is deleted when dropped.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// The user and system time of `gen` in seconds.
fn cpu_time(program: &Path, arguments: &[PathBuf]) -> Result<f64, Failure> {
    let mut shell = Command::new("bash");
    shell.args(["-c", "TIMEFORMAT='%U %S'; time \"$@\" > /dev/null 2>&1", "bash"]).arg(program).arg("gen").args(arguments);
    let done = shell.output().map_err(|error| Failure::new(format_args!("cannot run bash: {error}")))?;
    let times = String::from_utf8_lossy(&done.stderr).into_owned();
    let seconds: Option<Vec<f64>> = times.split_whitespace().map(|time| time.parse().ok()).collect();
    match seconds {
        Some(seconds) if done.status.success() => Ok(seconds.iter().sum()),
        _ => Err(Failure::new(format_args!("{} gen failed ({}) {}", program.display(), done.status, times.trim_end()))),
    }
}

/// A spec that contains `copies` of a spec, each with its own paths, tags, operation IDs and component names.
fn larger(spec: &Node, copies: usize) -> Node {
    let mut larger = spec.clone();
    for copy in 2..=copies {
        let mut copied = spec.clone();
        rename(&mut copied, "", &format!("C{copy}"));
        for (name, node) in fields(&mut copied).into_iter().flatten() {
            let Some(into) = field(&mut larger, name) else { continue };
            match (name.as_str(), &mut node.kind, &mut into.kind) {
                ("paths", NodeKind::Map(paths), NodeKind::Map(into)) => {
                    into.extend(paths.drain(..).map(|(path, node)| (format!("/copy{copy}{path}"), node)));
                }
                ("tags", NodeKind::List(tags), NodeKind::List(into)) => into.append(tags),
                ("components", NodeKind::Map(sections), NodeKind::Map(into)) => {
                    for (section, components) in sections.iter_mut().filter(|(section, _)| *section != "securitySchemes") {
                        if let (Some(components), Some(into)) = (fields(components), into.get_mut(section).and_then(fields)) {
                            into.extend(components.drain(..).map(|(name, node)| (format!("{name}C{copy}"), node)));
                        }
                    }
                }
                _ => {}
            }
        }
    }
    larger
}

/// Adds a suffix to all names that refer to a component, an operation or a tag. `within` is the name of the field that a node is in.
fn rename(node: &mut Node, within: &str, suffix: &str) {
    match &mut node.kind {
        NodeKind::Map(fields) => {
            let is_tag = within == "tags";
            for (name, field) in fields {
                let is_name = is_tag && name == "name";
                rename(field, if is_name { "tags" } else { name }, suffix);
            }
        }
        NodeKind::List(items) => items.iter_mut().for_each(|item| rename(item, within, suffix)),
        NodeKind::Scalar(Value::String(text)) => {
            let names = ["$ref", "operationId", "tags", "x-okta-operationId", "x-okta-parent", "x-okta-tags"];
            if names.contains(&within) || text.starts_with("#/components/") {
                text.push_str(suffix);
            }
        }
        NodeKind::Scalar(_) => {}
    }
}

/// The fields of an object.
fn fields(node: &mut Node) -> Option<&mut IndexMap<String, Node>> {
    match &mut node.kind {
        NodeKind::Map(fields) => Some(fields),
        NodeKind::List(_) | NodeKind::Scalar(_) => None,
    }
}

fn field<'n>(node: &'n mut Node, name: &str) -> Option<&'n mut Node> {
    fields(node)?.get_mut(name)
}

/// A node as YAML.
fn yaml(node: &Node) -> String {
    let mut text = String::new();
    write_yaml(node, 0, &mut text);
    text
}

/// Writes a node behind the name or the dash that it belongs to.
fn write_yaml(node: &Node, indent: usize, text: &mut String) {
    let line = |text: &mut String| {
        text.push('\n');
        text.extend(std::iter::repeat_n(' ', indent));
    };
    match &node.kind {
        NodeKind::Map(fields) if !fields.is_empty() => {
            for (name, field) in fields {
                line(text);
                let _ = write!(text, "{}:", Value::from(name.as_str()));
                write_yaml(field, indent + 2, text);
            }
        }
        NodeKind::List(items) if !items.is_empty() => {
            for item in items {
                line(text);
                text.push('-');
                write_yaml(item, indent + 2, text);
            }
        }
        NodeKind::Map(_) => text.push_str(" {}"),
        NodeKind::List(_) => text.push_str(" []"),
        NodeKind::Scalar(value) => {
            let _ = write!(text, " {value}");
        }
    }
    if indent == 0 {
        text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPEC: &str = r##"{"openapi": "3.0.3", "info": {"title": "T: 1", "version": "1"}, "tags": [{"name": "User"}],
        "paths": {"/users": {"get": {"operationId": "list", "tags": ["User"], "responses": {"200": {"description": "tags",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/User"}}}}}}}},
        "components": {"schemas": {"User": {"type": "object", "x-okta-tags": ["User"], "properties": {"name": {"type": "string"}}}},
        "securitySchemes": {}}}"##;

    #[test]
    fn copies_have_unique_names() {
        let larger = larger(&document::load("spec.json", SPEC).unwrap(), 3);
        let (read, _) = codegen::Sources::new(codegen::Source::new("larger.yaml", yaml(&larger))).api().unwrap();
        let ids: Vec<_> = read.operations.iter().map(|operation| operation.okta_id.as_str()).collect();
        assert_eq!(ids, ["list", "listC2", "listC3"]);
        let tags: Vec<_> = read.tags.iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(tags, ["User", "UserC2", "UserC3"]);
        assert_eq!(read.operations[1].path, "/copy2/users");
        assert_eq!(read.schemas.len(), 3);
        assert!(read.component("UserC3").is_some());
    }

    #[test]
    fn yaml_is_read_back_as_it_was() {
        let node = document::load("spec.json", SPEC).unwrap();
        assert_eq!(document::load("spec.yaml", &yaml(&node)).unwrap().to_value(), node.to_value());
    }
}
