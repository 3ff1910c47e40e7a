//! Naming without collisions.

use super::*;

#[test]
fn types_are_named_as_in_the_spec() {
    let mut api = api();
    let user = api.object("User", &["status", "profile"]);
    api.object("OAuth2Claim", &[]);
    api.object("Option", &[]);
    api.object("Self", &[]);
    api.object("sign-on_mode", &[]);
    let profile = api.schema(SchemaOrigin::Member { of: user, member: "profile".to_owned() }, object(None, &["homeAddress"]));
    api.schema(SchemaOrigin::Member { of: profile, member: "homeAddress".to_owned() }, object(None, &[]));
    api.schema(SchemaOrigin::Parameter { operation: "User_list".to_owned(), parameter: "sortBy".to_owned() }, known(&["id"]));
    api.schema(SchemaOrigin::RequestBody { operation: "User_create".to_owned() }, object(None, &[]));
    api.schema(SchemaOrigin::Response { operation: "User_list".to_owned() }, object(None, &[]));
    let names: Vec<_> = api.names().schemas.into_iter().map(|names| names.type_name).collect();
    assert_eq!(
        names,
        [
            "User",
            "OAuth2Claim",
            "Option",
            "SelfModel",
            "SignOnMode",
            "UserProfile",
            "UserProfileHomeAddress",
            "UserListSortBy",
            "UserCreateRequest",
            "UserListResponse"
        ]
    );
}

#[test]
fn fields_are_snake_case() {
    let mut api = api();
    let id =
        api.object("User", &["lastUpdated", "_links", "_embedded", "type", "self", "use", "x5t#S256", "enum", "oneOf", "2fa", "", "$ref"]);
    let names = api.names().schema(id).members.clone();
    assert_eq!(
        names,
        ["last_updated", "links", "embedded", "r#type", "self_", "r#use", "x5t_s256", "r#enum", "one_of", "_2fa", "empty", "r#ref"]
    );
}

#[test]
fn fields_do_not_hide_the_methods_of_models() {
    let mut api = api();
    let id = api.object("Thing", &["new", "default", "clone", "get", "names", "to_json", "additional"]);
    let names = api.names().schema(id).clone();
    assert_eq!(names.members, ["new_", "default_", "clone_", "get_", "names_", "to_json_", "additional"]);
    assert_eq!(names.additional, "additional_members");
    // A field without a setter cannot hide a method.
    for member in api.members_mut(id) {
        member.read_only = true;
    }
    assert_eq!(api.names().schema(id).members[..3], ["new", "default", "clone"]);
}

#[test]
fn enum_values_are_pascal_case() {
    let mut api = api();
    let id =
        api.values("Value", &["LOCKED_OUT", "token:software:totp", "iOS", "MACOS", "UNKNOWN", "self", "", "2.0", "20", "+", "a+b", "a-b"]);
    assert_eq!(
        api.names().schema(id).variants,
        ["LockedOut", "TokenSoftwareTotp", "Ios", "Macos", "UnknownValue", "SelfValue", "Empty", "_2_0", "_20", "Plus", "AB", "AMinusB"]
    );
}

#[test]
fn variants_omit_the_name_of_their_union() {
    let mut api = api();
    let (id, variants) =
        api.union("Application", &["id", "label"], &["SamlApplication", "OpenIdConnectApplication", "ApplicationOAuth", "Bookmark"]);
    let names = api.names();
    assert_eq!(names.schema(id).variants, ["Saml", "OpenIdConnect", "OAuth", "Bookmark", "Other"]);
    assert_eq!(names.schema(id).variant_methods, ["saml", "open_id_connect", "oauth", "bookmark", "other"]);
    assert_eq!(names.schema(SchemaId(1)).type_name, "OtherApplication");
    assert_eq!(names.schema(id).members, ["id", "label"]);
    assert_eq!(names.schema(variants[0]).members, ["id", "label"]);
}

#[test]
fn variants_of_a_nested_union_omit_the_outer_name_too() {
    let mut api = api();
    let (outer, _) = api.union("Application", &[], &[]);
    let (inner, _) = api.union("SamlApplication", &[], &["Org2OrgApplication"]);
    match &mut api.0.schemas[inner.0].kind {
        SchemaKind::Union(union) => union.parent = Some(outer),
        other => panic!("{other:?}"),
    }
    let names = api.names();
    assert_eq!(names.schema(inner).variants, ["Org2Org", "Generic"], "the base is a regular case: any SAML application");
    let base = api.0.schemas.iter().find(|schema| schema.origin == SchemaOrigin::BaseOf(inner)).unwrap().id;
    assert_eq!(names.schema(base).type_name, "GenericSamlApplication");
}

#[test]
fn a_variant_called_other_renames_the_base() {
    let mut api = api();
    let (id, _) = api.union("App", &[], &["OtherApp"]);
    let names = api.names();
    assert_eq!(names.schema(id).variants, ["Other", "Base"]);
    assert_eq!(names.schema(SchemaId(1)).type_name, "BaseApp");
}

#[test]
fn operations_are_functions_grouped_by_tag() {
    let mut api = api();
    api.operation("AuthorizationServer", "AuthorizationServer_listOAuth2Claims", vec![]);
    api.operation("AuthorizationServer", "User_type", vec![]);
    api.operation("User", "getUser", vec![]);
    api.operation("User", "User_new", vec![]);
    let names = api.names();
    let functions: Vec<_> = names.operations.iter().map(|names| (&*names.function, &*names.builder, &*names.constant)).collect();
    assert_eq!(
        functions,
        [
            ("list_oauth2_claims", "ListOauth2Claims", "LIST_OAUTH2_CLAIMS"),
            ("r#type", "Type", "TYPE"),
            ("get_user", "GetUser", "GET_USER"),
            ("new_", "New", "NEW_"),
        ]
    );
    let tag = &names.tags[0];
    assert_eq!(
        (&*tag.function, &*tag.handle, &*tag.module, &*tag.feature),
        ("authorization_server", "AuthorizationServerApi", "authorization_server", "authorization-server")
    );
}

#[test]
fn tags_do_not_hide_the_methods_of_the_client() {
    let mut api = api();
    for (tag, operation) in [("raw", "a"), ("common", "b"), ("type", "c"), ("Default", "d"), ("Über", "e")] {
        api.operation(tag, operation, vec![]);
    }
    let tags: Vec<_> = api.names().tags.into_iter().map(|tag| (tag.function, tag.module, tag.feature)).collect();
    let expected = [
        ("raw_api", "raw_api", "raw-api"),
        ("common", "common_api", "common-api"),
        ("r#type", "type_api", "type-api"),
        ("default_api", "default_api", "default-api"),
        ("über", "ufcber", "ufcber"),
    ];
    assert_eq!(tags, expected.map(|(function, module, feature)| (function.to_owned(), module.to_owned(), feature.to_owned())));
}

#[test]
fn parameters_do_not_hide_the_methods_of_builders() {
    let mut api = api();
    let parameters = vec![
        query("userId", true),
        query("okta", true),
        query("limit", false),
        query("timeout", false),
        query("type", false),
        query("send", false),
        query("request", false),
        query("X-Forwarded-For", false),
    ];
    let id = api.operation("User", "User_get", parameters);
    api.0.operations[id.0].body = Some(Body {
        at: at("/body"),
        name: "LinkedObject".to_owned(),
        content_type: "application/json".to_owned(),
        encoding: None,
        required: true,
        nullable: false,
        kind: BodyKind::Json(Type::Any),
    });
    let names = api.names();
    assert_eq!(names.operation(id).parameters, ["user_id", "okta_", "limit", "timeout_", "r#type", "send_", "request_", "x_forwarded_for"]);
    assert_eq!(names.operation(id).body.as_deref(), Some("linked_object"));
}

#[test]
fn schemas_are_in_the_module_of_their_tag() {
    let mut api = api();
    api.operation("UserType", "UserType_get", vec![]);
    let user = api.object("UserType", &[]);
    let other = api.object("Other", &[]);
    api.0.schemas[user.0].tag = Some(TagId(0));
    let names = api.names();
    assert_eq!((&*names.schema(user).module, &*names.schema(other).module), ("user_type", "common"));
}
