//! `cargo xtask replay`: runs recorded traffic through the SDK's models.
#![forbid(unsafe_code)]

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use okta_replay::Summary;

/// Decode every recorded body with its operation's types, encode it again, and report every difference.
///
/// A recording has one JSON object per line, with `method`, `path` (a template), `url`, `status`, `headers`, and `requestBody` or
/// `requestBodyText`, `responseBody` or `responseBodyText`. Without a template, the operation is found by the URL. Exits with 1 if any body
/// could not be decoded, or lost or changed a value.
#[derive(Parser)]
#[command(name = "cargo xtask replay", bin_name = "cargo xtask replay")]
struct Arguments {
    /// The recording; `-` reads standard input
    file: PathBuf,

    /// Print JSON
    #[arg(long)]
    json: bool,

    /// List every operation and every entry
    #[arg(long, short)]
    verbose: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match replay(&arguments.file).and_then(|summary| print(&summary, &arguments).map(|()| summary)) {
        Ok(summary) if summary.is_clean() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: cannot replay {}: {error}", arguments.file.display());
            ExitCode::FAILURE
        }
    }
}

fn replay(path: &Path) -> io::Result<Summary> {
    let reader: Box<dyn BufRead> =
        if path.as_os_str() == "-" { Box::new(io::stdin().lock()) } else { Box::new(BufReader::with_capacity(1 << 16, File::open(path)?)) };
    okta_replay::replay(reader, okta_sdk::registry::operations())
}

fn print(summary: &Summary, arguments: &Arguments) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if arguments.json {
        serde_json::to_writer_pretty(&mut out, summary)?;
        writeln!(out)
    } else {
        write!(out, "{}", summary.text(arguments.verbose))
    }
}
