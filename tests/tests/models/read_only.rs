//! A copy of an object drops exactly the fields that only Okta sets.

use okta_sdk::model::Model;
use okta_sdk::models::{AuthorizationServerPolicy, EventHook, Group, NetworkZone, OAuth2Scope, Policy, PolicyRule, Role, User};
use serde_json::{Value, json};

/// A copy for creating another object.
fn copy<T: Model>(body: Value) -> Value {
    serde_json::to_value(T::from_json(body.to_string().as_bytes()).unwrap().without_read_only()).unwrap()
}

#[test]
fn a_copy_of_a_password_policy_keeps_the_length_of_recovery_answers() {
    let question = json!({"status": "ACTIVE", "properties": {"complexity": {"minLength": 6}}});
    let policy = json!({"type": "PASSWORD", "name": "n", "settings": {"recovery": {"factors": {"recovery_question": question}}}});
    let mut read = policy.clone();
    read["id"] = json!("00p1");
    assert_eq!(copy::<Policy>(read), policy);
}

#[test]
fn a_copy_of_a_system_object_is_not_a_system_object() {
    assert_eq!(copy::<Policy>(json!({"type": "OKTA_SIGN_ON", "name": "n", "system": true})), json!({"type": "OKTA_SIGN_ON", "name": "n"}));
    assert_eq!(copy::<PolicyRule>(json!({"type": "PASSWORD", "name": "n", "system": true})), json!({"type": "PASSWORD", "name": "n"}));
    assert_eq!(copy::<NetworkZone>(json!({"name": "n", "system": true})), json!({"name": "n"}));
    assert_eq!(copy::<AuthorizationServerPolicy>(json!({"name": "n", "system": true})), json!({"name": "n"}));
    assert_eq!(copy::<OAuth2Scope>(json!({"name": "n", "system": true})), json!({"name": "n"}));
}

#[test]
fn a_copy_drops_a_status_that_only_lifecycle_operations_change() {
    let user = json!({"status": "ACTIVE", "transitioningToStatus": "DEPROVISIONED", "realmId": "r"});
    assert_eq!(copy::<User>(user), json!({"realmId": "r"}));
    assert_eq!(copy::<Group>(json!({"type": "OKTA_GROUP", "profile": {"name": "n"}})), json!({"profile": {"name": "n"}}));
    assert_eq!(copy::<Role>(json!({"status": "ACTIVE", "type": "ORG_ADMIN"})), json!({"type": "ORG_ADMIN"}));
    let hook = json!({"name": "n", "status": "ACTIVE", "verificationStatus": "VERIFIED", "createdBy": "u"});
    assert_eq!(copy::<EventHook>(hook), json!({"name": "n"}));
}
