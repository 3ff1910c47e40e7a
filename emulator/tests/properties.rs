//! Invariants: no membership is lost, priorities are dense, and deleted resources are gone.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use okta_emulator::Emulator;
use okta_sdk::transport::Transport;
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{Org, text};

/// A step of a test; numbers select existing resources.
#[derive(Clone, Debug)]
enum Step {
    CreateUser,
    CreateGroup,
    Join(usize, usize),
    Leave(usize, usize),
    DeleteUser(usize),
    DeleteGroup(usize),
    CreatePolicy(Option<i64>),
    MovePolicy(usize, i64),
    DeletePolicy(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let any = 0..64_usize;
    prop_oneof![
        3 => Just(Step::CreateUser),
        2 => Just(Step::CreateGroup),
        6 => (any.clone(), any.clone()).prop_map(|(user, group)| Step::Join(user, group)),
        2 => (any.clone(), any.clone()).prop_map(|(user, group)| Step::Leave(user, group)),
        1 => any.clone().prop_map(Step::DeleteUser),
        1 => any.clone().prop_map(Step::DeleteGroup),
        2 => prop::option::of(-1..9_i64).prop_map(Step::CreatePolicy),
        2 => (any.clone(), -1..9_i64).prop_map(|(policy, priority)| Step::MovePolicy(policy, priority)),
        1 => any.prop_map(Step::DeletePolicy),
    ]
}

/// The expected state of the org.
#[derive(Default)]
struct Model {
    users: Vec<String>,
    groups: BTreeMap<String, BTreeSet<String>>,
    policies: Vec<String>,
    gone: Vec<String>,
    count: usize,
}

fn choose<T: Clone>(items: impl ExactSizeIterator<Item = T>, index: usize) -> Option<T> {
    let count = items.len();
    (count > 0).then(|| items.skip(index % count).step_by(count.max(1)).next()).flatten()
}

impl Model {
    fn run(&mut self, org: &Org, step: &Step) {
        self.count += 1;
        let name = format!("n{}", self.count);
        match step {
            Step::CreateUser => self.users.push(org.user(&name)),
            Step::CreateGroup => {
                self.groups.insert(org.group(&name), BTreeSet::new());
            }
            Step::Join(user, group) | Step::Leave(user, group) => {
                let (Some(user), Some(group)) = (choose(self.users.iter().cloned(), *user), choose(self.groups.keys().cloned(), *group))
                else {
                    return;
                };
                let path = format!("groups/{group}/users/{user}");
                let members = self.groups.get_mut(&group).unwrap();
                if matches!(step, Step::Join(..)) {
                    assert_eq!(org.put(&path, Value::Null).status, 204);
                    members.insert(user);
                } else {
                    assert_eq!(org.delete(&path).status, 204);
                    members.remove(&user);
                }
            }
            Step::DeleteUser(user) => {
                let Some(user) = choose(self.users.iter().cloned(), *user) else { return };
                (0..2).for_each(|_| assert_eq!(org.delete(&format!("users/{user}")).status, 204));
                self.users.retain(|other| *other != user);
                for members in self.groups.values_mut() {
                    members.remove(&user);
                }
                self.gone.push(format!("users/{user}"));
            }
            Step::DeleteGroup(group) => {
                let Some(group) = choose(self.groups.keys().cloned(), *group) else { return };
                assert_eq!(org.delete(&format!("groups/{group}")).status, 204);
                self.groups.remove(&group);
                self.gone.push(format!("groups/{group}"));
            }
            Step::CreatePolicy(priority) => {
                self.policies.push(org.create("policies", json!({"type": "OKTA_SIGN_ON", "name": name, "priority": priority})));
            }
            Step::MovePolicy(policy, priority) => {
                let Some(policy) = choose(self.policies.iter().cloned(), *policy) else { return };
                assert_eq!(
                    org.put(&format!("policies/{policy}"), json!({"type": "OKTA_SIGN_ON", "name": name, "priority": priority})).status,
                    200
                );
            }
            Step::DeletePolicy(policy) => {
                let Some(policy) = choose(self.policies.iter().cloned(), *policy) else { return };
                assert_eq!(org.delete(&format!("policies/{policy}")).status, 204);
                self.policies.retain(|other| *other != policy);
                self.gone.push(format!("policies/{policy}"));
            }
        }
    }

    fn check(&self, org: &Org) {
        for (group, members) in &self.groups {
            let found: BTreeSet<String> = org.list(&format!("groups/{group}/users"), "id").into_iter().collect();
            assert_eq!(&found, members, "members of {group}");
        }
        let priorities: Vec<String> = every(org, "policies?type=OKTA_SIGN_ON", "priority");
        let dense: Vec<String> = (1..=self.policies.len() + 1).map(|priority| priority.to_string()).collect();
        assert_eq!(priorities, dense);
        for path in &self.gone {
            assert_eq!(org.get(path).status, 404, "{path}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn invariants_hold_after_any_steps(steps in prop::collection::vec(step(), 1..60)) {
        let org = Org::default();
        let mut model = Model::default();
        steps.iter().for_each(|step| model.run(&org, step));
        model.check(&org);
        // Loading a saved state gives the same org.
        let other = Org::default();
        other.emulator.load(&org.emulator.state()).unwrap();
        model.check(&other);
    }
}

/// A field of the entries of all pages of a list.
fn every(org: &Org, address: &str, field: &str) -> Vec<String> {
    let (mut next, mut found) = (Some(address.to_owned()), Vec::new());
    while let Some(address) = next {
        let page = org.get(&address);
        found.extend(page.body.as_array().unwrap().iter().map(|entry| text(entry, field)));
        next = page.next();
    }
    found
}

#[test]
fn thousands_of_users_are_created_listed_searched_and_deleted_in_seconds() {
    const COUNT: usize = 10_000;
    let org = Org::with(Emulator::builder());
    let started = std::time::Instant::now();
    for index in 0..COUNT {
        org.user(&format!("user{index:05}"));
    }
    let ids = every(&org, "users?limit=200", "id");
    assert_eq!(ids.len(), COUNT + 1);
    assert_eq!(org.list("users?search=profile.firstName+eq+%22user04711%22", "profile.login"), ["user04711@example.com"]);
    for id in &ids[1..] {
        (0..2).for_each(|_| drop(org.delete(&format!("users/{id}"))));
    }
    assert_eq!(org.list("users", "profile.login"), ["admin@example.com"]);
    // A release build takes two seconds; this is a debug build that also checks every response.
    assert!(started.elapsed() < std::time::Duration::from_secs(120), "{:?}", started.elapsed());
}

/// The number of calls of the soak. For a long one, run
/// `EMULATOR_SOAK=100000 cargo test --release -p okta-emulator --test properties`.
fn calls() -> usize {
    std::env::var("EMULATOR_SOAK").ok().and_then(|calls| calls.parse().ok()).unwrap_or(6_400)
}

#[test]
fn many_tasks_at_once_keep_the_invariants() {
    const TASKS: usize = 64;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let emulator = Arc::new(Emulator::new());
    let rounds = calls() / TASKS / 8;
    runtime.block_on(async {
        let tasks: Vec<_> = (0..TASKS)
            .map(|task| {
                let emulator = emulator.clone();
                tokio::spawn(async move {
                    for round in 0..rounds {
                        walk(&emulator, &format!("t{task}r{round}")).await;
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
    });
    let org = Org::default();
    org.emulator.load(&emulator.state()).unwrap();
    let groups = every(&org, "groups?filter=type+eq+%22OKTA_GROUP%22", "id");
    assert_eq!(groups.len(), TASKS * rounds);
    for group in groups.iter().step_by(7) {
        assert_eq!(org.list(&format!("groups/{group}/users"), "status"), ["ACTIVE"]);
    }
    let priorities = every(&org, "policies?type=OKTA_SIGN_ON", "priority");
    assert_eq!(priorities.len(), 1 + TASKS * rounds.div_ceil(2));
    assert!(priorities.iter().enumerate().all(|(index, priority)| *priority == (index + 1).to_string()), "{priorities:?}");
}

/// Eight calls: a user joins a group; every second run also leaves a policy.
async fn walk(emulator: &Emulator, name: &str) {
    let transport = emulator.transport();
    let send = |method: &'static str, path: String, body: Value| {
        let uri = format!("{}/api/v1/{path}", emulator.url());
        let body = if body.is_null() { bytes::Bytes::new() } else { bytes::Bytes::from(body.to_string()) };
        let request = http::Request::builder().method(method).uri(uri).header("Authorization", "SSWS x").body(body).unwrap();
        let transport = transport.clone();
        async move {
            let response = transport.send(request).await.unwrap();
            assert!(response.status().is_success(), "{method} {path}: {:?}", response.body());
            text(&serde_json::from_slice(response.body()).unwrap_or(Value::Null), "id")
        }
    };
    let user = send("POST", "users".into(), support::user(name)).await;
    let group = send("POST", "groups".into(), json!({"profile": {"name": name}})).await;
    send("PUT", format!("groups/{group}/users/{user}"), Value::Null).await;
    let policy = send("POST", "policies".into(), json!({"type": "OKTA_SIGN_ON", "name": name, "priority": 1})).await;
    send("PUT", format!("policies/{policy}"), json!({"type": "OKTA_SIGN_ON", "name": name, "priority": 3})).await;
    send("GET", "users?limit=20".into(), Value::Null).await;
    send("GET", format!("users/{user}/groups"), Value::Null).await;
    if name.ends_with(['1', '3', '5', '7', '9']) {
        send("DELETE", format!("policies/{policy}"), Value::Null).await;
    } else {
        send("GET", format!("policies/{policy}"), Value::Null).await;
    }
}
