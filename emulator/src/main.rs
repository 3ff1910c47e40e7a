//! The emulator as a program.

mod client;

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use okta_emulator::{Emulator, Strictness, TOKEN};

/// An in-memory Okta org, served on this machine.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Arguments {
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDRESS")]
    listen: SocketAddr,
    /// Load the state from this file if it exists, and save it there on Ctrl-C.
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Seed of IDs and secrets; the same seed and requests give the same org.
    #[arg(long, default_value_t = 0x0c7a)]
    seed: u64,
    /// Enforce a rate limit for each API family.
    #[arg(long, value_name = "PER_MINUTE")]
    rate_limit: Option<u32>,
    /// Accept access tokens only from the emulator's own token endpoint, and only for their scopes.
    #[arg(long)]
    oauth: bool,
    /// Reject requests without a body, values whose type differs from the spec, and IDs that the org has not issued.
    #[arg(long)]
    strict: bool,
    /// Create a resource for every well-formed unknown ID, whatever the request.
    #[arg(long, conflicts_with = "strict")]
    lenient: bool,
    /// Do not log requests.
    #[arg(long)]
    quiet: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints a line, and ignores a closed output.
fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

async fn run(arguments: Arguments) -> std::io::Result<()> {
    let mut builder =
        Emulator::builder().listen(arguments.listen).seed(arguments.seed).oauth(arguments.oauth).print_requests(!arguments.quiet);
    if arguments.strict {
        builder = builder.strictness(Strictness::Strict);
    }
    if arguments.lenient {
        builder = builder.strictness(Strictness::Lenient);
    }
    if let Some(limit) = arguments.rate_limit {
        builder = builder.rate_limit(limit);
    }
    if let Some(file) = &arguments.state {
        check_directory(file).map_err(|error| about(file, &error))?;
    }
    let emulator = builder.start().await.map_err(|error| std::io::Error::new(error.kind(), format!("{}: {error}", arguments.listen)))?;
    if let Some(file) = arguments.state.as_deref().filter(|file| file.exists()) {
        load(&emulator, file).map_err(|error| about(file, &error))?;
    }
    let url = emulator.url();
    say(&format!("An Okta org is at {url}, and a page that shows it at {url}/_emulator/"));
    say(&format!("export OKTA_CLIENT_ORGURL={url}"));
    if arguments.oauth {
        client::register(&emulator)?;
    } else {
        say(&format!("export OKTA_CLIENT_TOKEN={TOKEN}"));
    }
    say("export OKTA_TESTING_DISABLEHTTPSCHECK=true");
    tokio::signal::ctrl_c().await?;
    if let Some(file) = &arguments.state {
        std::fs::write(file, emulator.state().to_string()).map_err(|error| about(file, &error))?;
        say(&format!("The state is saved in {}", file.display()));
    }
    Ok(())
}

/// Adds the file's name to an error.
fn about(file: &Path, error: &std::io::Error) -> std::io::Error {
    std::io::Error::new(error.kind(), format!("{}: {error}", file.display()))
}

/// Fails at the start, rather than at the end, if a file cannot be written because its directory does not exist.
fn check_directory(file: &Path) -> std::io::Result<()> {
    let directory = file.parent().filter(|directory| !directory.as_os_str().is_empty());
    directory.map_or(Ok(()), |directory| std::fs::metadata(directory).map(drop))
}

fn load(emulator: &Emulator, file: &Path) -> std::io::Result<()> {
    let state = serde_json::from_slice(&std::fs::read(file)?)?;
    emulator.load(&state)
}
