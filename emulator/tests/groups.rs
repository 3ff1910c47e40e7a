//! Groups, memberships and group rules.

mod support;

use serde_json::{Value, json};
use support::Org;

#[test]
fn a_group_is_created_changed_and_deleted() {
    let org = Org::default();
    let id = org.group("Engineers");
    let shown = org.get(&format!("groups/{id}"));
    assert_eq!((shown.text("type"), shown.text("objectClass.0")), ("OKTA_GROUP".to_owned(), "okta:user_group".to_owned()));
    let changed = org.put(&format!("groups/{id}"), json!({"profile": {"name": "Makers", "description": "They make"}}));
    assert_eq!((changed.text("profile.name"), changed.text("profile.description")), ("Makers".to_owned(), "They make".to_owned()));
    assert_eq!(org.list("groups?q=mak", "id"), std::slice::from_ref(&id));
    assert_eq!(org.list("groups?search=profile.name+eq+%22Makers%22", "id"), std::slice::from_ref(&id));
    assert_eq!(org.list("groups?filter=type+eq+%22BUILT_IN%22", "profile.name"), ["Everyone", "Okta Administrators"]);
    assert_eq!(org.delete(&format!("groups/{id}")).status, 204);
    assert_eq!(org.get(&format!("groups/{id}")).text("errorSummary"), format!("Not found: Resource not found: {id} (UserGroup)"));
}

#[test]
fn members_are_added_and_removed() {
    let org = Org::default();
    let (group, ada, bob) = (org.group("Engineers"), org.user("ada"), org.user("bob"));
    for user in [&ada, &bob, &ada] {
        assert_eq!(org.put(&format!("groups/{group}/users/{user}"), Value::Null).status, 204);
    }
    assert_eq!(org.list(&format!("groups/{group}/users"), "profile.firstName"), ["ada", "bob"]);
    assert_eq!(org.list(&format!("users/{ada}/groups"), "profile.name"), ["Everyone", "Engineers"]);
    let stats = org.get("groups?expand=stats&q=Engineers");
    assert_eq!(stats.text("0._embedded.stats.usersCount"), "2");
    assert_eq!(org.delete(&format!("groups/{group}/users/{ada}")).status, 204);
    // A deleted user is not in any group.
    (0..2).for_each(|_| drop(org.delete(&format!("users/{bob}"))));
    assert_eq!(org.list(&format!("groups/{group}/users"), "id"), [""; 0]);
}

#[test]
fn built_in_groups_belong_to_okta() {
    let org = Org::default();
    let everyone = org.list("groups?q=Everyone", "id").remove(0);
    let user = org.user("ada");
    assert_eq!(org.list(&format!("groups/{everyone}/users"), "profile.firstName"), ["Admin", "ada"]);
    assert_eq!(org.put(&format!("groups/{everyone}"), json!({"profile": {"name": "Nobody"}})).status, 501);
    assert_eq!(org.delete(&format!("groups/{everyone}")).status, 501);
    assert_eq!(org.delete(&format!("groups/{everyone}/users/{user}")).status, 501);
    assert_eq!(org.post("groups", json!({"profile": {"name": "Everyone"}})).status, 400);
}

fn rule(org: &Org, group: &str, expression: &str) -> support::Response {
    org.post(
        "groups/rules",
        json!({
            "type": "group_rule", "name": "Rule", "conditions": {"expression": {"value": expression, "type": "urn:okta:expression:1.0"}},
            "actions": {"assignUserToGroups": {"groupIds": [group]}},
        }),
    )
}

#[test]
fn rules_assign_users() {
    let org = Org::default();
    let group = org.group("Engineers");
    let ada = org.user("ada");
    let id = rule(&org, &group, "user.department == \"Engines\" or String.startsWith(user.email, \"zoe\")").text("id");
    assert_eq!(org.get(&format!("groups/rules/{id}")).text("status"), "INACTIVE");
    org.post(&format!("users/{ada}"), json!({"profile": {"department": "Engines"}}));
    let members = || org.list(&format!("groups/{group}/users"), "profile.firstName");
    assert_eq!(members(), [""; 0]);
    assert_eq!(org.post(&format!("groups/rules/{id}/lifecycle/activate"), Value::Null).status, 204);
    assert_eq!(members(), ["ada"]);
    org.user("zoe");
    assert_eq!(members(), ["ada", "zoe"]);
    org.post(&format!("users/{ada}"), json!({"profile": {"department": "Sales"}}));
    assert_eq!(members(), ["zoe"]);
    // An active rule cannot be changed; deleting a rule can remove its users from the groups.
    assert_eq!(org.put(&format!("groups/rules/{id}"), json!({"name": "Other"})).status, 400);
    assert_eq!(org.post(&format!("groups/rules/{id}/lifecycle/deactivate"), Value::Null).status, 204);
    assert_eq!(org.delete(&format!("groups/rules/{id}?removeUsers=true")).status, 202);
    assert_eq!(members(), [""; 0]);
}

#[test]
fn rules_are_checked() {
    let org = Org::default();
    let group = org.group("Engineers");
    let bad = rule(&org, &group, "user.firstName == \"x\" AND");
    assert_eq!(bad.error(), ("E0000001".to_owned(), "Invalid expression syntax user.firstName == \"x\" AND".to_owned()));
    let id = rule(&org, &group, "user.firstName == \"x\"").text("id");
    org.delete(&format!("groups/{group}"));
    let shown = org.get(&format!("groups/rules/{id}"));
    assert_eq!((shown.text("status"), shown.text("allGroupsValid")), ("INVALID".to_owned(), "false".to_owned()));
    let refused = org.post(&format!("groups/rules/{id}/lifecycle/activate"), Value::Null);
    assert_eq!(refused.error().1, "Cannot activate or deactivate a Group Rule with the status INVALID.");
}

#[test]
fn attributes_of_groups_follow_the_schema() {
    let org = Org::default();
    let make = || org.post("groups", json!({"profile": {"name": "Engineers", "floor": 3}}));
    assert_eq!(make().status, 400);
    org.post(
        "meta/schemas/group/default",
        json!({"definitions": {"custom": {"id": "#custom", "type": "object",
        "properties": {"floor": {"title": "Floor", "type": "integer"}}}}}),
    );
    assert_eq!(make().text("profile.floor"), "3");
}
