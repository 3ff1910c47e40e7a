//! Users: lifecycle, credentials, profiles, lists.

mod support;

use serde_json::json;
use support::{Org, text, user};

/// The effect of a lifecycle operation: status before, action, status of the response, error code, status after.
const TRANSITIONS: &[(&str, &str, u16, &str, &str)] = &[
    ("STAGED", "activate", 200, "", "ACTIVE"),
    ("STAGED", "deactivate", 200, "", "DEPROVISIONED"),
    ("STAGED", "suspend", 400, "E0000001", "STAGED"),
    ("STAGED", "reactivate", 403, "E0000038", "STAGED"),
    ("STAGED", "unlock", 403, "E0000032", "STAGED"),
    ("STAGED", "expire_password", 403, "E0000038", "STAGED"),
    ("ACTIVE", "activate", 403, "E0000016", "ACTIVE"),
    ("ACTIVE", "suspend", 200, "", "SUSPENDED"),
    ("ACTIVE", "unsuspend", 400, "E0000001", "ACTIVE"),
    ("ACTIVE", "reset_password", 200, "", "RECOVERY"),
    ("ACTIVE", "expire_password", 200, "", "PASSWORD_EXPIRED"),
    ("ACTIVE", "reset_factors", 200, "", "ACTIVE"),
    ("ACTIVE", "deactivate", 200, "", "DEPROVISIONED"),
    ("SUSPENDED", "unsuspend", 200, "", "ACTIVE"),
    ("SUSPENDED", "deactivate", 200, "", "DEPROVISIONED"),
    ("SUSPENDED", "activate", 403, "E0000016", "SUSPENDED"),
    ("RECOVERY", "reactivate", 200, "", "ACTIVE"),
    // Deactivation takes the password.
    ("DEPROVISIONED", "activate", 200, "", "PROVISIONED"),
    ("DEPROVISIONED", "deactivate", 403, "E0000038", "DEPROVISIONED"),
    ("DEPROVISIONED", "suspend", 400, "E0000001", "DEPROVISIONED"),
];

#[test]
fn the_lifecycle_matches_oktas() {
    let org = Org::default();
    for (index, (before, action, status, code, after)) in TRANSITIONS.iter().enumerate() {
        let id = org.create("users?activate=false", user(&format!("user{index}")));
        let way: &[&str] = match *before {
            "STAGED" => &[],
            "ACTIVE" => &["activate"],
            "SUSPENDED" => &["activate", "suspend"],
            "RECOVERY" => &["activate", "reset_password"],
            _ => &["deactivate"],
        };
        for step in way {
            assert_eq!(org.post(&format!("users/{id}/lifecycle/{step}"), json!(null)).status, 200, "{before} by {step}");
        }
        let response = org.post(&format!("users/{id}/lifecycle/{action}"), json!(null));
        let found = (response.status, response.text("errorCode"), org.get(&format!("users/{id}")).text("status"));
        assert_eq!(found, (*status, (*code).to_owned(), (*after).to_owned()), "{before} {action}: {}", response.body);
    }
}

#[test]
fn a_user_is_deleted_in_two_steps() {
    let org = Org::default();
    let id = org.user("ada");
    assert_eq!(org.delete(&format!("users/{id}")).status, 204);
    assert_eq!(org.get(&format!("users/{id}")).text("status"), "DEPROVISIONED");
    assert_eq!(org.delete(&format!("users/{id}")).status, 204);
    let gone = org.get(&format!("users/{id}"));
    assert_eq!((gone.status, gone.text("errorSummary")), (404, format!("Not found: Resource not found: {id} (User)")));
    assert_eq!(org.delete(&format!("users/{id}")).status, 404);
    // The login is available again.
    org.user("ada");
}

#[test]
fn the_status_at_creation_follows_from_password_and_parameters() {
    let org = Org::default();
    let mut without = user("bob");
    without["credentials"] = json!({});
    assert_eq!(org.post("users", without).text("status"), "PROVISIONED");
    assert_eq!(org.post("users?activate=false", user("eve")).text("status"), "STAGED");
    assert_eq!(org.post("users?nextLogin=changePassword", user("joe")).text("status"), "PASSWORD_EXPIRED");
    let response = org.post("users?nextLogin=changePassword", json!({"profile": user("sue")["profile"]}));
    assert_eq!((response.status, response.text("errorCode")), (400, "E0000124".to_owned()));
}

#[test]
fn profiles_are_checked_against_the_schema() {
    let org = Org::default();
    org.user("ada");
    for (change, code, cause) in [
        (json!({"profile": {"login": null}}), "E0000001", "login: The field cannot be left blank"),
        (json!({"profile": {"login": "x"}}), "E0000001", "login: String value length is out of range"),
        (json!({"profile": {"email": "nonsense"}}), "E0000001", "email: Does not match required pattern"),
        (json!({"profile": {"shoeSize": 42}}), "E0000001", "Property name 'shoeSize' is not defined in profile"),
        (
            json!({"profile": {"login": "ADA@example.com"}}),
            "E0000001",
            "login: An object with this field already exists in the current organization",
        ),
        (json!({"credentials": {"password": {"value": "short"}}}), "E0000001", "password: Password requirements were not met."),
        (
            json!({"credentials": {"recovery_question": {"question": "?", "answer": "x"}}}),
            "E0000001",
            "recovery_question: The security question answer",
        ),
    ] {
        let mut body = user("bob");
        merge(&mut body, &change);
        let response = org.post("users", body);
        assert_eq!((response.status, response.error().0.as_str()), (400, code), "{change}");
        assert!(response.error().1.starts_with(cause), "{change}: {}", response.body);
    }
    // A custom attribute is enforced as soon as the schema has it.
    org.post(
        "meta/schemas/user/default",
        json!({"definitions": {"custom": {"id": "#custom", "type": "object", "properties": {
            "shoeSize": {"title": "Shoe size", "type": "integer", "required": true, "enum": [41, 42]},
        }}}}),
    );
    let try_size = |size: serde_json::Value| {
        let mut body = user("bob");
        body["profile"]["shoeSize"] = size;
        org.post("users", body)
    };
    assert_eq!(org.post("users", user("bob")).error().1, "shoeSize: The field cannot be left blank");
    assert_eq!(try_size(json!("large")).error().1, "shoeSize: The value must be of type integer");
    assert_eq!(try_size(json!(99)).error().1, "shoeSize: The value is not one of the allowed values");
    assert_eq!(try_size(json!(42)).body["profile"]["shoeSize"], 42);
}

fn merge(value: &mut serde_json::Value, change: &serde_json::Value) {
    match (value, change) {
        (serde_json::Value::Object(value), serde_json::Value::Object(change)) => {
            change.iter().for_each(|(name, change)| merge(value.entry(name).or_insert(json!(null)), change));
        }
        (value, change) => *value = change.clone(),
    }
}

#[test]
fn updates_are_partial_or_complete() {
    let org = Org::default();
    let id = org.user("ada");
    org.post(&format!("users/{id}"), json!({"profile": {"nickName": "A"}}));
    assert_eq!(org.get(&format!("users/{id}")).text("profile.nickName"), "A");
    let mut profile = user("ada")["profile"].clone();
    profile["department"] = json!("Engines");
    let response = org.put(&format!("users/{id}"), json!({"profile": profile}));
    assert_eq!((response.text("profile.department"), response.text("profile.nickName")), ("Engines".to_owned(), String::new()));
    // A user is found by login, too.
    assert_eq!(org.get("users/ada%40example.com").text("id"), id);
    assert_eq!(org.get("users/ada").text("id"), id);
    assert_eq!(org.get("users/me").text("profile.login"), "admin@example.com");
}

#[test]
fn passwords_and_recovery_questions_are_known() {
    let org = Org::default();
    let id = org.user("ada");
    let change = |old: &str, new: &str| {
        org.post(&format!("users/{id}/credentials/change_password"), json!({"oldPassword": {"value": old}, "newPassword": {"value": new}}))
    };
    assert_eq!(change("wrong", "An0ther-one").error(), ("E0000014".to_owned(), "Old Password is not correct".to_owned()));
    assert_eq!(change("Str0ng-Enough", "weak").status, 400);
    assert_eq!(change("Str0ng-Enough", "An0ther-one").status, 200);
    let question = |password: &str| {
        org.post(
            &format!("users/{id}/credentials/change_recovery_question"),
            json!({"password": {"value": password}, "recovery_question": {"question": "Pet?", "answer": "Felix"}}),
        )
    };
    assert_eq!(question("Str0ng-Enough").status, 403);
    assert_eq!(question("An0ther-one").text("recovery_question.question"), "Pet?");
    let forgot = org.post(&format!("users/{id}/credentials/forgot_password?sendEmail=false"), json!(null));
    assert!(forgot.text("resetPasswordUrl").starts_with("https://"), "{forgot:?}");
    assert_eq!(org.get(&format!("users/{id}")).text("status"), "RECOVERY");
    let temporary = org.post(&format!("users/{id}/lifecycle/expire_password?tempPassword=true"), json!(null));
    assert!(!temporary.text("tempPassword").is_empty());
    let shown = org.get(&format!("users/{id}")).body.to_string();
    assert!(!shown.contains("An0ther-one") && !shown.contains("Felix"), "{shown}");
}

#[test]
fn lists_filter_search_sort_and_page() {
    let org = Org::default();
    for index in 0..25 {
        let mut body = user(&format!("user{index:02}"));
        body["profile"]["department"] = json!(if index % 5 == 0 { "Sales" } else { "Engines" });
        org.post("users", body);
    }
    assert_eq!(org.list("users?search=profile.department eq \"Sales\"".replace(' ', "%20").replace('"', "%22").as_str(), "id").len(), 5);
    assert_eq!(org.list("users?filter=status+eq+%22STAGED%22", "id").len(), 0);
    assert_eq!(org.list("users?q=user0&limit=100", "id").len(), 10);
    let sorted = org.list("users?search=profile.lastName+eq+%22Tester%22&sortBy=profile.login&sortOrder=desc&limit=2", "profile.firstName");
    assert_eq!(sorted, ["user24", "user23"]);
    let (mut all, mut next, mut pages) = (Vec::new(), Some("users?limit=10".to_owned()), 0);
    while let Some(address) = next {
        let page = org.get(&address);
        all.extend(page.body.as_array().unwrap().iter().map(|user| text(user, "id")));
        next = page.next();
        pages += 1;
    }
    assert_eq!((all.len(), pages), (26, 3));
    let bad = org.get("users?filter=nonsense");
    assert_eq!((bad.status, bad.text("errorCode")), (400, "E0000031".to_owned()));
    assert_eq!(org.get("users?after=nonsense").text("errorCode"), "E0000029");
}

#[test]
fn paging_continues_after_items_are_deleted() {
    let org = Org::default();
    (0..12).for_each(|index| drop(org.user(&format!("user{index:02}"))));
    let first = org.get("users?limit=5&filter=status+eq+%22ACTIVE%22");
    for user in first.body.as_array().unwrap() {
        (0..2).for_each(|_| drop(org.delete(&format!("users/{}", text(user, "id")))));
    }
    let second = org.get(&first.next().unwrap());
    assert_eq!(second.body.as_array().unwrap().len(), 5);
}
