//! The spec in `spec/` with its overlays.

use std::collections::HashSet;
use std::sync::LazyLock;

use codegen::api::ValueSource::{Argument, Member, This};
use codegen::api::{Api, BodyKind, Graph, Output, SchemaKind, SchemaOrigin, Type};

use crate::support::{id, label, member, method, named, object, operation, spec, union};

static API: LazyLock<Api> = LazyLock::new(|| {
    let (api, warnings) = spec(true).unwrap();
    assert!(warnings.is_empty(), "{warnings:#?}");
    api
});

#[test]
fn the_api_has_everything_in_the_spec() {
    let counts = API.counts();
    assert_eq!((counts.operations, counts.sub_operations), (341, 12));
    // 532 in the spec, and 36 that overlays add for objects that Okta sends and the spec omits.
    assert_eq!((counts.components, counts.unions, counts.bases), (568, 6, 6));
    assert_eq!((counts.methods, counts.bound_methods), (285, 285));
    assert_eq!(counts.paged, 26);
    let named_enums =
        API.schemas.iter().filter(|schema| matches!((&schema.origin, &schema.kind), (SchemaOrigin::Component(_), SchemaKind::Enum(_))));
    assert_eq!(named_enums.count(), 84);
    let lists = API.schemas.iter().filter(|schema| matches!(&schema.kind, SchemaKind::Alias(Type::List(_))));
    assert_eq!(lists.count(), 68);
}

#[test]
fn every_operation_has_a_unique_id_from_okta() {
    let ids: HashSet<&str> = API.operations.iter().map(|operation| operation.operation_id.as_str()).collect();
    assert_eq!(ids.len(), 353);
    let okta: HashSet<&str> = API.operations.iter().map(|operation| operation.okta_id.as_str()).collect();
    assert_eq!(okta.len(), 353);
    let without_one: Vec<&str> = okta.into_iter().filter(|id| id.contains('_')).collect();
    assert!(without_one.is_empty(), "overlays give every operation Okta's own id: {without_one:?}");
    for (vendor, id) in
        [("listOAuth2Claims", "AuthorizationServer_listClaims"), ("updateUser", "User_replaceProfile"), ("getUser", "User_getOktaUser")]
    {
        assert_eq!(operation(&API, vendor).operation_id, id);
    }
}

#[test]
fn without_overlays_the_shared_ids_are_numbered() {
    let (_, warnings) = spec(false).unwrap();
    let duplicates = warnings.iter().filter(|warning| warning.code == "duplicate-operation-id");
    assert_eq!(duplicates.count(), 9, "17 operations share 8 ids");
}

#[test]
fn unions_are_nested() {
    assert_eq!(union(&API, "SamlApplication").parent, Some(id(&API, "Application")));
    assert_eq!(union(&API, "BrowserPluginApplication").tag, "name");
    let factor = union(&API, "UserFactor");
    let hotp = factor.variants.iter().find(|variant| label(&API, variant.schema) == "CustomHotpUserFactor").unwrap();
    assert_eq!(hotp.values, ["hotp", "token:hotp"]);
    let fixed = |name: &str| {
        let fixed = &object(&API, name).fixed;
        fixed.iter().map(|fixed| (fixed.member.as_str(), fixed.value.as_str(), fixed.settable)).collect::<Vec<_>>()
    };
    assert_eq!(fixed("Org2OrgApplication"), [("name", "okta_org2org", false), ("signOnMode", "SAML_2_0", true)]);
    assert_eq!(fixed("SwaApplication"), [("name", "template_swa", false), ("signOnMode", "BROWSER_PLUGIN", false)]);
    assert_eq!(fixed("OpenIdConnectApplication"), [("signOnMode", "OPENID_CONNECT", false), ("name", "oidc_client", true)]);
    assert_eq!(fixed("CustomHotpUserFactor"), [("factorType", "token:hotp", true)]);
}

#[test]
fn every_secret_field_is_marked() {
    let secret = |name: &str, of: &str| member(object(&API, name), of).ty == Type::Secret;
    for (name, of) in [
        ("PasswordCredential", "value"),
        ("ApplicationCredentialsOAuthClient", "client_secret"),
        ("CreateSessionRequest", "sessionToken"),
        ("DomainCertificate", "privateKey"),
        ("CustomHotpUserFactorProfile", "sharedSecret"),
        ("InlineHookChannelConfig", "clientSecret"),
        ("TempPassword", "tempPassword"),
    ] {
        assert!(secret(name, of), "{name}.{of}");
    }
}

#[test]
fn fields_that_callers_send_are_writable() {
    for (name, of) in [
        ("BookmarkApplication", "name"),
        ("AppUser", "id"),
        ("UserType", "id"),
        ("ProfileMapping", "properties"),
        ("SignOnInlineHook", "id"),
    ] {
        assert!(!member(object(&API, name), of).read_only, "{name}.{of}");
    }
    assert!(member(object(&API, "User"), "id").read_only);
}

#[test]
fn every_links_field_has_the_type_links() {
    let mut found = 0;
    for schema in &API.schemas {
        if let SchemaKind::Object(object) = &schema.kind {
            for member in object.members.iter().filter(|member| member.name == "_links") {
                assert_eq!(member.ty, Type::Links, "{}", label(&API, schema.id));
                found += 1;
            }
        }
    }
    assert!(found > 60, "{found}");
}

#[test]
fn bodies_and_outputs_other_than_json() {
    assert_eq!(operation(&API, "previewSAMLAppMetadata").output, Output::Text);
    let logo = operation(&API, "uploadApplicationLogo").body.as_ref().unwrap();
    assert!(matches!(&logo.kind, BodyKind::Multipart(parts) if parts.len() == 1 && parts[0].file && parts[0].required));
    let certificate = operation(&API, "publishCerCert").body.as_ref().unwrap();
    assert_eq!((certificate.encoding.as_deref(), certificate.kind.clone()), (Some("base64"), BodyKind::Text));
    let template = &operation(&API, "listSmsTemplates").parameters[0];
    assert_eq!(named(&template.ty), id(&API, "SmsTemplateType"));
}

#[test]
fn overlays_bind_irregular_entries() {
    let id = || Member(vec!["id".to_owned()]);
    let create = method(&API, "User", "create");
    assert_eq!((create.path_sources.len(), &create.body_source), (0, &Some(Argument)), "a CreateUserRequest is not a User");
    let delete = method(&API, "LinkedObject", "delete");
    assert_eq!(delete.path_sources, [Member(vec!["primary".to_owned(), "name".to_owned()])]);
    assert!(delete.notes.is_empty());
    for model in ["AuthorizationServer", "User"] {
        let method = method(&API, model, "delete");
        assert_eq!((&method.path_sources, &method.body_source, method.notes.len()), (&vec![id()], &None, 1), "{model}.delete");
    }
    let read = method(&API, "OrgSetting", "read");
    assert_eq!((read.path_sources.len(), &read.body_source, read.notes.len()), (0, &None, 0), "an overlay removes the useless argument");
    for alias in ["showFooter", "hideFooter"] {
        assert_eq!(method(&API, "OrgSetting", alias).notes.len(), 1);
    }
    for (model, alias) in [
        ("IdentityProvider", "create"),
        ("IdentityProvider", "update"),
        ("LinkedObject", "create"),
        ("ThreatInsightConfiguration", "update"),
    ] {
        assert_eq!(method(&API, model, alias).body_source, Some(This), "{model}.{alias}");
    }
    let replace = method(&API, "UserType", "replaceUserType");
    assert_eq!((replace.path_sources.as_slice(), &replace.body_source, replace.notes.len()), ([id()].as_slice(), &Some(Argument), 1));
    // The entry names the user's ID as the body, not as the contact type in the path.
    let contact = method(&API, "OrgContactUser", "updateContactUser");
    assert_eq!((contact.path_sources.as_slice(), &contact.body_source), ([Argument].as_slice(), &Some(Argument)));
    let rule = method(&API, "PolicyRule", "update");
    assert_eq!((rule.path_sources.as_slice(), &rule.body_source), ([Argument, id()].as_slice(), &Some(This)));
    let with_notes = API.methods.iter().filter(|method| !method.notes.is_empty()).count();
    assert_eq!(with_notes, 6);
}

#[test]
fn no_schema_is_recursive_and_tags_share_models() {
    let graph = Graph::new(&API);
    for schema in &API.schemas {
        if let SchemaKind::Object(object) = &schema.kind {
            assert!((0..object.members.len()).all(|index| !graph.needs_box(schema.id, index)), "{}", label(&API, schema.id));
        }
    }
    assert!(graph.is_recursive(id(&API, "IonForm")));
    let tags = graph.tags_of(id(&API, "UserStatus")).iter().map(|tag| API.tag(*tag).name.as_str()).collect::<Vec<_>>();
    assert!(tags.contains(&"User") && tags.contains(&"Group"), "{tags:?}");
    assert!(!tags.contains(&"Brand"), "{tags:?}");
}

#[test]
fn lowering_is_deterministic() {
    let again = spec(true).unwrap().0;
    assert_eq!(serde_json::to_string(&*API).unwrap(), serde_json::to_string(&again).unwrap());
}

#[test]
fn operations_have_scopes() {
    let scopes = |id: &str| API.operation_by_id(id).unwrap().scopes();
    assert_eq!(scopes("listUsers"), ["okta.users.read"]);
    assert_eq!(scopes("addUserToGroup"), ["okta.groups.manage"]);
    let without: Vec<&str> =
        API.operations.iter().filter(|operation| operation.scopes().is_empty()).map(|operation| &*operation.okta_id).collect();
    assert_eq!(without, ["createSession", "listSupportedSecurityQuestions"], "these take API tokens only");
}
