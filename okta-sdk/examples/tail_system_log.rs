//! Follows the System Log across restarts: the cursor is saved after each handled event.
//!
//! ```sh
//! cargo run -p okta-sdk --example tail_system_log
//! ```

use std::path::Path;
use std::process::ExitCode;

use okta_sdk::{Error, Okta};

#[tokio::main]
#[allow(dead_code, reason = "the tests call `run`")]
async fn main() -> ExitCode {
    let result = async { run(&Okta::from_env()?, std::path::Path::new("system-log.cursor"), usize::MAX).await };
    match result.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints up to `count` events. The next run continues after the last one. No event is lost, but one may be repeated after a crash.
pub(crate) async fn run(okta: &Okta, saved: &Path, count: usize) -> Result<(), Error> {
    let mut log = okta.log().get_logs().limit(100);
    if let Ok(text) = std::fs::read_to_string(saved) {
        log = log.resume(&text.trim().parse()?);
    }
    let mut events = log.follow();
    for _ in 0..count {
        let Some(event) = events.try_next().await? else { break };
        let what = event.event_type.as_deref().unwrap_or_default();
        let who = event.actor.get().and_then(|actor| actor.alternate_id.as_deref()).unwrap_or("-");
        println!("{} {what} {who}", event.published.get().map(ToString::to_string).unwrap_or_default());
        if let Some(cursor) = events.cursor()
            && let Err(error) = std::fs::write(saved, cursor.to_string())
        {
            eprintln!("{}: {error}", saved.display());
        }
    }
    Ok(())
}
