//! Programs that use the SDK run against the emulator unchanged.

#[path = "../../okta-sdk/examples/lifecycle.rs"]
mod lifecycle;
#[path = "../../okta-sdk/examples/quickstart.rs"]
mod quickstart;

use okta_emulator::{Emulator, Fault, FaultKind};
use okta_sdk::models::{Group, GroupProfile};

#[tokio::test]
async fn the_examples_run() {
    let emulator = Emulator::new();
    let (mut walked, mut listed) = (Vec::new(), Vec::new());
    lifecycle::run(&emulator.okta(), &mut walked).await.unwrap();
    quickstart::run(&emulator.okta(), &mut listed).await.unwrap();
    let listed = String::from_utf8(listed).unwrap();
    assert!(listed.contains("admin@example.com") && listed.contains("1 users"), "{listed}");
    // The only resource that is not found is the user that the example deleted.
    let log = emulator.requests();
    let refused: Vec<_> = log.iter().filter(|entry| entry.status >= 400).map(|entry| (entry.operation, entry.status)).collect();
    assert_eq!(refused, [(Some("getUser"), 404)]);
}

#[tokio::test]
async fn the_sdk_retries_after_a_fault_and_the_log_shows_it() {
    let emulator = Emulator::new();
    emulator.inject(Fault::new(FaultKind::ServerError(503)).on("listGroups").times(1));
    let okta = emulator.okta();
    let groups = okta.raw().get("/api/v1/groups").await;
    // The fault affects the first attempt; the SDK retries it.
    assert!(groups.is_ok() || groups.unwrap_err().is_server_error());
    let group = Group::new().profile(GroupProfile::new().name("Engineers"));
    let created = okta.group().create_group(&group).await.unwrap();
    assert_eq!(created.profile.get().and_then(|profile| profile.name.as_deref()), Some("Engineers"));
    let log = emulator.requests();
    assert_eq!(log.operations().last(), Some(&"createGroup"));
    log.assert_body("createGroup", &serde_json::json!({"profile": {"name": "Engineers"}}));
}
