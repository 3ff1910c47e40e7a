//! The examples, run against a small org on loopback.

mod support;

#[path = "../examples/lifecycle.rs"]
mod lifecycle;
#[path = "../examples/quickstart.rs"]
mod quickstart;

use std::collections::BTreeMap;
use std::sync::Mutex;

use serde_json::{Value, json};
use support::{Received, Reply, Server};

/// An in-memory org with users and groups, enough for the examples.
#[derive(Default)]
struct Org {
    users: BTreeMap<String, Value>,
    groups: BTreeMap<String, Value>,
    members: Vec<(String, String)>,
}

impl Org {
    fn answer(&mut self, request: &Received) -> Reply {
        let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
        let steps: Vec<_> = path.trim_start_matches("/api/v1/").split('/').collect();
        let body = || serde_json::from_slice::<Value>(&request.body).unwrap();
        match (request.method.as_str(), steps.as_slice()) {
            ("POST", ["users"]) => {
                let id = format!("00u{}", self.users.len() + 1);
                let status = if query == "activate=false" { "STAGED" } else { "ACTIVE" };
                self.users.insert(id.clone(), json!({"id": id, "status": status, "profile": body()["profile"], "orgNews": {"kept": true}}));
                found(self.users.get(&id))
            }
            ("PUT", ["users", id]) => {
                // Okta accepts everything that it sent itself, and unknown fields must be sent back.
                assert_eq!(body()["orgNews"], json!({"kept": true}));
                self.users.insert((*id).to_owned(), body());
                found(self.users.get(*id))
            }
            ("GET", ["users", id]) => found(self.users.get(*id)),
            ("DELETE", ["users", id]) => {
                self.users.remove(*id);
                Reply::new(204, "")
            }
            ("POST", ["users", id, "lifecycle", "activate"]) => {
                self.users.get_mut(*id).unwrap()["status"] = "ACTIVE".into();
                Reply::json(r#"{"activationUrl": "https://example.okta.com/welcome/x", "activationToken": "x"}"#)
            }
            ("POST", ["users", _, "lifecycle", "deactivate"]) => {
                assert_eq!(query, "sendEmail=false");
                Reply::json("{}")
            }
            ("POST", ["groups"]) => {
                self.groups.insert("00g1".to_owned(), json!({"id": "00g1", "profile": body()["profile"]}));
                found(self.groups.get("00g1"))
            }
            ("PUT", ["groups", group, "users", user]) => {
                self.members.push(((*group).to_owned(), (*user).to_owned()));
                Reply::new(204, "")
            }
            ("GET", ["groups", group, "users"]) => {
                let users = self.members.iter().filter(|(of, _)| of == group).filter_map(|(_, user)| self.users.get(user));
                Reply::json(&Value::from_iter(users.cloned()).to_string())
            }
            ("DELETE", ["groups", id]) => {
                self.groups.remove(*id);
                Reply::new(204, "")
            }
            _ => Reply::new(404, r#"{"errorCode": "E0000007", "errorSummary": "Not found"}"#),
        }
    }
}

fn found(object: Option<&Value>) -> Reply {
    match object {
        Some(object) => Reply::json(&object.to_string()),
        None => Reply::new(404, r#"{"errorCode": "E0000007", "errorSummary": "Not found"}"#).header("Content-Type", "application/json"),
    }
}

#[tokio::test]
async fn a_user_and_a_group_go_through_their_lifecycle() {
    let org = Mutex::new(Org::default());
    let server = Server::start(move |request| org.lock().unwrap().answer(request)).await;
    let mut out = Vec::new();
    lifecycle::run(&server.okta(), &mut out).await.unwrap();
    assert_eq!(
        String::from_utf8(out).unwrap(),
        "created ada@example.com (STAGED)\n\
         updated ada@example.com (STAGED)\n\
         member  ada@example.com (STAGED)\n\
         activation link received\n\
         deleted both\n\
         the user is gone\n"
    );
}

#[tokio::test]
async fn the_quickstart_lists_users_over_pages() {
    let server = Server::start(|request| {
        let user = |id: &str, login: &str| json!({"id": id, "status": "ACTIVE", "lastLogin": null, "profile": {"login": login}});
        if request.target.contains("after=") {
            Reply::json(&json!([user("00u2", "grace@example.com")]).to_string())
        } else {
            let next = format!("<http://{}/api/v1/users?after=00u1&limit=20>; rel=\"next\"", request.header("host").unwrap_or_default());
            Reply::json(&json!([user("00u1", "ada@example.com")]).to_string()).header("Link", &next)
        }
    })
    .await;
    let mut out = Vec::new();
    quickstart::run(&server.okta(), &mut out).await.unwrap();
    let out = String::from_utf8(out).unwrap();
    let rows: Vec<Vec<_>> = out.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(rows[1], ["00u1", "ACTIVE", "ada@example.com", "never"]);
    assert_eq!(rows[2], ["00u2", "ACTIVE", "grace@example.com", "never"]);
    assert_eq!(rows[3], ["2", "users"]);
}
