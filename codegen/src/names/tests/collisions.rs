//! Name collisions.

use super::*;

#[test]
fn a_schema_whose_name_is_already_a_type_name_wins_a_collision() {
    let mut api = api();
    api.object("user_type", &[]);
    api.object("UserType", &[]);
    let named = api.named(None);
    assert_eq!(named.names.schemas[0].type_name, "UserType2");
    assert_eq!(named.names.schemas[1].type_name, "UserType");
    assert_eq!(
        named.warnings[0].to_string(),
        "warning[name-collision]: the schema `user_type` would be called `UserType`, which is the name of the schema `UserType`; it is called `UserType2`\n  \
         --> api.yaml:1:1 /components/schemas/user_type\n  \
         ::: api.yaml:1:1 /components/schemas/UserType the schema `UserType` is defined here\n  \
         help: names.lock keeps this name; to choose a better one, change it there"
    );
    let fixed = api.named(Some(&lock("schema user_type = UserKind")));
    assert_eq!(fixed.names.schemas[0].type_name, "UserKind");
}

#[test]
fn operations_of_one_name_in_a_tag_are_numbered() {
    let mut api = api();
    api.operation("User", "User_getUser", vec![]);
    api.operation("Group", "Group_getUser", vec![]);
    api.operation("User", "User_get_user", vec![]);
    let named = api.named(None);
    let functions: Vec<_> = named.names.operations.iter().map(|operation| operation.function.as_str()).collect();
    assert_eq!(functions, ["get_user", "get_user", "get_user_2"]);
    let warnings = text(&named.warnings);
    assert!(warnings.contains("the operation `User_get_user` would be called `get_user`"), "{warnings}");
    assert!(warnings.contains("/paths/User_getUser") && !warnings.contains("Group_getUser"), "{warnings}");
    assert!(named.lock.to_string().contains("function User_get_user = get_user_2"));
}

#[test]
fn an_inline_type_yields_its_name_to_a_component() {
    let mut api = api();
    let user = api.object("User", &["status"]);
    api.schema(SchemaOrigin::Member { of: user, member: "status".to_owned() }, known(&["A"]));
    api.values("UserStatus", &["B"]);
    let named = api.named(None);
    assert_eq!(named.names.schemas[1].type_name, "UserStatusEnum");
    assert_eq!(named.names.schemas[2].type_name, "UserStatus");
    let warnings = text(&named.warnings);
    assert!(
        warnings.starts_with("warning[name-collision]: the schema of the field `status` of `User` would be called `UserStatus`"),
        "{warnings}"
    );
    assert!(
        warnings.contains("/components/schemas/User/properties/status") && warnings.contains("/components/schemas/UserStatus"),
        "{warnings}"
    );
    // A locked name is not reported again.
    assert_eq!(api.named(Some(&lock(&named.lock.to_string()))).warnings, []);
}

#[test]
fn fields_that_differ_only_in_case_get_different_names() {
    let mut api = api();
    let id = api.object("Thing", &["fooBar", "foo_bar", "FOO-BAR", "_links", "links", "a+b", "a-b"]);
    let named = api.named(None);
    assert_eq!(named.names.schema(id).members, ["foo_bar_2", "foo_bar", "foo_minus_bar", "_links", "links", "a_b", "a_minus_b"]);
    assert_eq!(named.warnings.len(), 4);
    assert!(named.warnings.iter().all(|warning| warning.code == "name-collision" && warning.related.len() == 1));
}

#[test]
fn values_that_differ_only_in_case_get_different_names() {
    let mut api = api();
    let id = api.values("Rotation", &["ROTATE", "rotate", "Rotate", "v1", "V1"]);
    assert_eq!(api.names().schema(id).variants, ["RotateUpper", "RotateLower", "Rotate", "V1Lower", "V1"]);
}

#[test]
fn a_field_of_a_union_yields_its_name_to_accessors() {
    let mut api = api();
    let (id, variants) = api.union("App", &["id", "as_saml", "label", "label_mut", "clone", "from"], &["SamlApp"]);
    for member in 0..6 {
        api.members_mut(SchemaId(1))[member].read_only = true;
    }
    let names = api.names();
    assert_eq!(names.schema(id).members, ["id", "as_saml_value", "label", "label_mut_2", "clone_value", "from_value"]);
    assert_eq!(names.schema(variants[0]).members, names.schema(id).members);
}

#[test]
fn inherited_fields_keep_their_names() {
    let mut api = api();
    let parent = api.object("Parent", &["foo_bar", "fooBar"]);
    let child = api.component("Child", object(Some(parent), &["fooBar", "foo-bar", "foo_bar"]));
    let named = api.named(None);
    assert_eq!(named.names.schema(parent).members, ["foo_bar", "foo_bar_2"]);
    assert_eq!(named.names.schema(child).members, ["foo_bar_2", "foo_minus_bar", "foo_bar"]);
    let lines = named.lock.to_string();
    assert!(lines.contains("member Child foo-bar = foo_minus_bar") && !lines.contains("member Child fooBar"), "{lines}");
}

#[test]
fn methods_yield_their_names_to_setters_and_earlier_methods() {
    let mut api = api();
    let id = api.object("UserFactor", &["verify", "status"]);
    api.members_mut(id)[1].read_only = true;
    api.method(id, "verify", "verifyFactor");
    api.method(id, "status", "getStatus");
    api.method(id, "get", "getFactor");
    api.method(id, "delete", "deleteFactor");
    api.method(id, "delete", "UserFactor_removeFactor");
    let named = api.named(None);
    assert_eq!(named.names.methods, ["verify_factor", "status", "get_factor", "delete", "remove_factor"]);
    let warnings = text(&named.warnings);
    assert!(warnings.contains("::: api.yaml:1:1 /properties/verify the setter of the field `verify`"), "{warnings}");
    assert!(named.lock.to_string().contains("method UserFactor verify verifyFactor = verify_factor\n"));
}

#[test]
fn a_method_name_of_a_union_is_unique_on_all_variants() {
    let mut api = api();
    let (id, variants) = api.union("Policy", &["id"], &["PasswordPolicy"]);
    api.members_mut(variants[0]).push(member("activate"));
    api.method(id, "activate", "activatePolicy");
    api.method(id, "id", "getPolicy");
    api.method(id, "asPassword", "convert");
    api.method(variants[0], "delete", "deletePasswordPolicy");
    api.method(id, "delete", "deletePolicy");
    assert_eq!(api.names().methods, ["activate_policy", "get_policy", "convert", "delete", "delete_policy"]);
}

#[test]
fn builders_yield_their_names_to_imported_types() {
    let mut api = api();
    api.operation("User", "User_userApi", vec![]);
    api.operation("User", "User_createUserRequest", vec![]);
    let id = api.object("CreateUserRequest", &[]);
    assert_eq!(api.names().operations[1].builder, "CreateUserRequest");
    api.0.schemas[id.0].tag = Some(TagId(0));
    let builders: Vec<_> = api.names().operations.into_iter().map(|names| names.builder).collect();
    assert_eq!(builders, ["UserApiCall", "CreateUserRequestCall"]);
}

#[test]
fn parameters_with_the_same_name_are_named_after_their_place() {
    let mut api = api();
    let mut header = query("user_id", false);
    header.location = ParameterIn::Header;
    let id = api.operation("User", "User_get", vec![query("userId", true), query("userID", false), header]);
    assert_eq!(api.names().operation(id).parameters, ["user_id_query", "user_id_2", "user_id"]);
}
