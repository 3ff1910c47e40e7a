//! Edits of the real spec with the verdicts that `docs/how-the-spec-maps-to-rust.md` defines for them.
//!
//! Each edit is made in the text of the spec, read with the overlays that shape the API, named with `names.lock`, and compared with the
//! spec as it is.

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use codegen::compare::{Change, Side, Verdict, compare, verdict};
use codegen::reader::Files;
use codegen::salvage::{Salvaged, salvage};
use codegen::{Source, Sources};

/// An edit: in the section below these lines, strings are replaced, one after the other.
struct Edit {
    what: &'static str,
    section: &'static [&'static str],
    replace: &'static [(&'static str, &'static str)],
    /// Replacements in the older spec, for what the real one does not have.
    before: &'static [(&'static str, &'static str)],
    verdict: Option<Verdict>,
    /// A change that must be reported: verdict, kind, subject, name, aspect, before, after.
    change: &'static str,
}

const MAJOR: Option<Verdict> = Some(Verdict::Major);
const MINOR: Option<Verdict> = Some(Verdict::Minor);
const PATCH: Option<Verdict> = Some(Verdict::Patch);

const fn edit(
    what: &'static str,
    section: &'static [&'static str],
    replace: &'static [(&'static str, &'static str)],
    verdict: Option<Verdict>,
    change: &'static str,
) -> Edit {
    Edit { what, section, replace, before: &[], verdict, change }
}

const GROUP_TARGET: &[&str] = &["  /api/v1/users/{userId}/roles/{roleId}/targets/groups/{groupId}:\n", "    delete:\n"];
const USERS: &[&str] = &["  /api/v1/users:\n", "    get:\n"];
const CREATE: &[&str] = &["  /api/v1/users:\n", "    post:\n"];
const SESSIONS: &[&str] = &["  /api/v1/users/{userId}/sessions:\n", "    delete:\n"];
const POLICIES: &[&str] = &["  /api/v1/policies:\n"];
const PROFILE: &[&str] = &["    UserProfile:\n"];
const HOOK: &[&str] = &["    EventHook:\n"];

const EDITS: &[Edit] = &[
    // Operations.
    edit(
        "path parameters swapped",
        &["  /api/v1/users/{userId}/roles/{roleId}/targets/groups/{groupId}:\n"],
        &[("{userId}/roles/{roleId}", "{roleId}/roles/{userId}")],
        MAJOR,
        "major changed parameter removeGroupTargetFromRole order of the path parameters userId, roleId, groupId roleId, userId, groupId",
    ),
    edit(
        "path parameter renamed",
        &["  /api/v1/users/{userId}/sessions:\n"],
        &[("{userId}", "{id}"), ("- name: userId", "- name: id")],
        PATCH,
        "patch changed parameter clearUserSessions names of the path parameters userId id",
    ),
    edit(
        "path parameter becomes an enum",
        GROUP_TARGET,
        &[(
            "- name: groupId\n          in: path\n          required: true\n          schema:\n            type: string",
            "- name: groupId\n          in: path\n          required: true\n          schema:\n            type: string\n            enum: [EVERYONE]",
        )],
        MAJOR,
        "major changed parameter removeGroupTargetFromRole(groupId in the path) type string removeGroupTargetFromRole(groupId)",
    ),
    edit(
        "path parameter becomes an integer",
        GROUP_TARGET,
        &[("            type: string", "            type: integer")],
        PATCH,
        "patch changed parameter removeGroupTargetFromRole(userId in the path) type string integer",
    ),
    Edit {
        before: &[("- name: status\n          in: query\n", "- name: status\n          in: query\n          required: true\n")],
        ..edit(
            "required query parameters swapped",
            POLICIES,
            &[
                (
                    "- name: type\n          in: query\n          required: true\n",
                    "- name: status\n          in: query\n          required: true\n",
                ),
                (
                    "        - name: status\n          in: query\n          schema",
                    "        - name: type\n          in: query\n          required: true\n          schema",
                ),
            ],
            MAJOR,
            "major changed parameter listPolicies order of the required parameters type, status status, type",
        )
    },
    edit(
        "optional parameter added to others",
        USERS,
        &[("        - name: q\n", "        - {name: expand, in: query, schema: {type: boolean}}\n        - name: q\n")],
        MINOR,
        "minor added parameter listUsers(expand)",
    ),
    edit(
        "first optional parameter",
        GROUP_TARGET,
        &[("        - name: userId\n", "        - {name: force, in: query, schema: {type: boolean}}\n        - name: userId\n")],
        MINOR,
        "minor added parameter removeGroupTargetFromRole(force)",
    ),
    edit(
        "required query parameter added",
        GROUP_TARGET,
        &[(
            "        - name: userId\n",
            "        - {name: reason, in: query, required: true, schema: {type: string}}\n        - name: userId\n",
        )],
        MAJOR,
        "major added parameter removeGroupTargetFromRole(reason)",
    ),
    edit(
        "required boolean added",
        GROUP_TARGET,
        &[(
            "        - name: userId\n",
            "        - {name: force, in: query, required: true, schema: {type: boolean}}\n        - name: userId\n",
        )],
        MAJOR,
        "major added parameter removeGroupTargetFromRole(force)",
    ),
    edit(
        "optional parameter removed",
        USERS,
        &[("        - name: q\n          in: query\n          schema:\n            type: string\n", "")],
        MAJOR,
        "major removed parameter listUsers(q)",
    ),
    edit(
        "optional parameter becomes required",
        USERS,
        &[("- name: filter\n", "- name: filter\n          required: true\n")],
        MAJOR,
        "major changed parameter listUsers(filter) required false true",
    ),
    edit(
        "required parameter becomes optional",
        POLICIES,
        &[("          required: true\n", "")],
        MAJOR,
        "major changed parameter listPolicies(type) required true false",
    ),
    edit(
        "type of a query parameter",
        USERS,
        &[(
            "- name: search\n          in: query\n          schema:\n            type: string",
            "- name: search\n          in: query\n          schema:\n            type: integer",
        )],
        MAJOR,
        "major changed parameter listUsers(search) type string integer",
    ),
    edit(
        "parameter moves from the query to a header",
        USERS,
        &[("- name: search\n          in: query", "- name: search\n          in: header")],
        MAJOR,
        "major changed parameter listUsers(search in the header) place query header",
    ),
    edit(
        "default of a parameter",
        CREATE,
        &[("default: true", "default: false")],
        PATCH,
        "patch changed parameter createUser(activate) default true false",
    ),
    edit(
        "list stops being paged",
        USERS,
        &[("        - name: after\n          in: query\n          schema:\n            type: string\n", "")],
        MAJOR,
        "major changed operation listUsers (GET /api/v1/users) pages true false",
    ),
    edit(
        "list becomes paged",
        &["  /api/v1/users/{userId}/appLinks:\n"],
        &[("      parameters:\n", "      parameters:\n        - {name: after, in: query, schema: {type: string}}\n")],
        MAJOR,
        "major changed operation listAppLinks (GET /api/v1/users/{userId}/appLinks) pages false true",
    ),
    edit(
        "operation removed",
        SESSIONS,
        &[("    delete:\n", "    x-delete:\n")],
        MAJOR,
        "major removed operation clearUserSessions (DELETE /api/v1/users/{userId}/sessions)",
    ),
    edit(
        "operation added",
        SESSIONS,
        &[(
            "    delete:\n",
            "    post:\n      tags: [User]\n      operationId: User_touch\n      responses: {'204': {description: Done}}\n      parameters: [{name: userId, in: path, required: true, schema: {type: string}}]\n    delete:\n",
        )],
        MINOR,
        "minor added operation User_touch (POST /api/v1/users/{userId}/sessions)",
    ),
    edit(
        "id in the spec, below Okta's own",
        USERS,
        &[("operationId: User_listActiveUsers", "operationId: listUsersWithPagination")],
        PATCH,
        "patch changed operation listUsers (GET /api/v1/users) id in the spec User_listActiveUsers listUsersWithPagination",
    ),
    edit(
        "operation moved to another tag",
        SESSIONS,
        &[("        - User\n", "        - Session\n")],
        MAJOR,
        "major changed operation clearUserSessions (DELETE /api/v1/users/{userId}/sessions) tag User Session",
    ),
    edit(
        "operation moved to another path",
        &["  /api/v1/users/{userId}/sessions:\n"],
        &[("{userId}/sessions:\n", "{userId}/signins:\n")],
        MAJOR,
        "minor changed operation User_revokeAllSessions (DELETE /api/v1/users/{userId}/signins) path /api/v1/users/{}/sessions /api/v1/users/{}/signins",
    ),
    edit(
        "operation deprecated",
        SESSIONS,
        &[("    delete:\n", "    delete:\n      deprecated: true\n")],
        MINOR,
        "minor changed operation clearUserSessions (DELETE /api/v1/users/{userId}/sessions) deprecated false true",
    ),
    edit(
        "success code",
        GROUP_TARGET,
        &[("'204':", "'205':")],
        PATCH,
        "patch changed operation removeGroupTargetFromRole (DELETE /api/v1/users/{userId}/roles/{roleId}/targets/groups/{groupId}) success codes 204 205",
    ),
    edit(
        "response with content where there was none",
        GROUP_TARGET,
        &[(
            "          description: No Content\n",
            "          description: Done\n          content: {application/json: {schema: {$ref: '#/components/schemas/Role'}}}\n",
        )],
        MAJOR,
        "major changed response removeGroupTargetFromRole (DELETE /api/v1/users/{userId}/roles/{roleId}/targets/groups/{groupId}) type nothing Role",
    ),
    edit(
        "type of the response",
        CREATE,
        &[("#/components/schemas/User'", "#/components/schemas/UserProfile'")],
        MAJOR,
        "major changed response createUser (POST /api/v1/users) type User UserProfile",
    ),
    edit(
        "body becomes optional",
        CREATE,
        &[("        required: true\n", "        required: false\n")],
        MAJOR,
        "major changed body createUser required true false",
    ),
    edit(
        "type of the body",
        CREATE,
        &[("#/components/schemas/CreateUserRequest'", "#/components/schemas/User'")],
        MAJOR,
        "major changed body createUser type CreateUserRequest User",
    ),
    edit(
        "content type of the body",
        CREATE,
        &[("application/json:", "application/json;okta-version=1.0.0:")],
        MINOR,
        "minor changed body createUser content type application/json application/json;okta-version=1.0.0",
    ),
    // Schemas.
    edit(
        "optional property added",
        PROFILE,
        &[("        city:\n", "        planet:\n          type: string\n        city:\n")],
        MINOR,
        "minor added field UserProfile.planet",
    ),
    edit("property removed", PROFILE, &[("        city:\n          type: string\n", "")], MAJOR, "major removed field UserProfile.city"),
    edit(
        "type of a property",
        PROFILE,
        &[("        city:\n          type: string\n", "        city:\n          type: integer\n")],
        MAJOR,
        "major changed field UserProfile.city type string integer",
    ),
    edit(
        "format of a property",
        HOOK,
        &[("        createdBy:\n", "        createdBy:\n          format: date-time\n")],
        MAJOR,
        "major changed field EventHook.createdBy type string date-time",
    ),
    edit(
        "property becomes read-only",
        HOOK,
        &[("        name:\n", "        name:\n          readOnly: true\n")],
        MAJOR,
        "major changed field EventHook.name read-only false true",
    ),
    edit(
        "property is no longer read-only",
        HOOK,
        &[("          format: date-time\n          readOnly: true\n", "          format: date-time\n")],
        MINOR,
        "minor changed field EventHook.created read-only true false",
    ),
    edit(
        "property becomes required",
        HOOK,
        &[("      properties:\n", "      required: [name]\n      properties:\n")],
        MAJOR,
        "major changed field EventHook.name required false true",
    ),
    edit(
        "read-only property becomes required",
        HOOK,
        &[("      properties:\n", "      required: [id]\n      properties:\n")],
        PATCH,
        "patch changed field EventHook.id required false true",
    ),
    edit(
        "required read-only property added",
        HOOK,
        &[(
            "      properties:\n",
            "      required: [etag]\n      properties:\n        etag:\n          type: string\n          readOnly: true\n",
        )],
        MINOR,
        "minor added field EventHook.etag",
    ),
    edit(
        "required property added",
        HOOK,
        &[("      properties:\n", "      required: [etag]\n      properties:\n        etag:\n          type: string\n")],
        MAJOR,
        "major added field EventHook.etag",
    ),
    Edit {
        before: &[("      properties:\n", "      required: [city, costCenter]\n      properties:\n")],
        ..edit(
            "required properties swapped",
            PROFILE,
            &[
                (
                    "        city:\n          type: string\n        costCenter:\n",
                    "        costCenter:\n          type: string\n        city:\n",
                ),
                ("      properties:\n", "      required: [city, costCenter]\n      properties:\n"),
            ],
            MAJOR,
            "major changed schema UserProfile order of the required fields city, costCenter costCenter, city",
        )
    },
    edit(
        "optional properties swapped",
        PROFILE,
        &[("        city:\n          type: string\n        costCenter:\n", "        costCenter:\n          type: string\n        city:\n")],
        None,
        "",
    ),
    edit(
        "enum value added",
        &["    UserStatus:\n"],
        &[("        - ACTIVE\n", "        - ACTIVE\n        - ARCHIVED\n")],
        MINOR,
        "minor added enumValue UserStatus \"ARCHIVED\"",
    ),
    edit(
        "enum value removed",
        &["    UserStatus:\n"],
        &[("        - STAGED\n", "")],
        MAJOR,
        "major removed enumValue UserStatus \"STAGED\"",
    ),
    edit(
        "string property becomes an enum",
        PROFILE,
        &[("        city:\n          type: string\n", "        city:\n          type: string\n          enum: [Springfield]\n")],
        MAJOR,
        "major changed field UserProfile.city type string UserProfile.city",
    ),
    edit(
        "inline enum becomes a schema of the same name in Rust",
        HOOK,
        &[
            (
                "          enum:\n            - ACTIVE\n            - INACTIVE\n          type: string\n",
                "          $ref: '#/components/schemas/EventHookStatus'\n",
            ),
            (
                "    EventHookChannel:\n",
                "    EventHookStatus:\n      type: string\n      enum: [ACTIVE, INACTIVE]\n      x-okta-tags: [EventHook]\n    EventHookChannel:\n",
            ),
        ],
        None,
        "",
    ),
    edit(
        "value added to the tag of a variant",
        &["    Application:\n", "      x-openapi-v3-discriminator:\n"],
        &[(
            "          BOOKMARK: '#/definitions/BookmarkApplication'\n",
            "          BOOKMARK: '#/definitions/BookmarkApplication'\n          LINK: '#/definitions/BookmarkApplication'\n",
        )],
        MINOR,
        "minor changed variant Application BOOKMARK | LINK: BookmarkApplication values of the tag BOOKMARK BOOKMARK, LINK",
    ),
    edit(
        "value removed from the tag of a variant",
        &["    Application:\n", "      x-openapi-v3-discriminator:\n"],
        &[("          SAML_1_1: '#/definitions/SamlApplication'\n", "")],
        MAJOR,
        "major changed variant Application SAML_2_0: SamlApplication values of the tag SAML_1_1, SAML_2_0 SAML_2_0",
    ),
    edit(
        "variant removed",
        &["    Application:\n", "      x-openapi-v3-discriminator:\n"],
        &[("          BOOKMARK: '#/definitions/BookmarkApplication'\n", "")],
        MAJOR,
        "major removed variant Application BOOKMARK: BookmarkApplication",
    ),
    edit(
        "value that a type sets",
        &["    BookmarkApplication:\n"],
        &[("        name: bookmark\n", "        name: shortcut\n")],
        MAJOR,
        "major changed field BookmarkApplication.name initial value bookmark shortcut",
    ),
    edit(
        "schema added",
        HOOK,
        &[("    EventHookChannel:\n", "    EventHookNote:\n      type: object\n      x-okta-tags: [EventHook]\n    EventHookChannel:\n")],
        MINOR,
        "minor added schema EventHookNote",
    ),
    edit(
        "description of a property",
        HOOK,
        &[("        createdBy:\n", "        createdBy:\n          description: Who it was.\n")],
        PATCH,
        "patch changed field EventHook.createdBy documentation",
    ),
    edit(
        "method added",
        HOOK,
        &[(
            "        - alias: verify\n",
            "        - alias: check\n          arguments: [{dest: eventHookId, src: id}]\n          operationId: verifyEventHook\n        - alias: verify\n",
        )],
        MINOR,
        "minor added method EventHook.check",
    ),
    edit(
        "method renamed",
        HOOK,
        &[("        - alias: verify\n", "        - alias: probe\n")],
        MAJOR,
        "major removed method EventHook.verify",
    ),
    edit(
        "argument of a method bound to another field",
        HOOK,
        &[(
            "        - alias: verify\n          arguments:\n            - dest: eventHookId\n              src: id\n",
            "        - alias: verify\n          arguments:\n            - dest: eventHookId\n              src: name\n",
        )],
        MAJOR,
        "major changed method EventHook.verify source of an argument eventHookId: the field id eventHookId: the field name",
    ),
    edit(
        "method calls another operation",
        HOOK,
        &[("          operationId: verifyEventHook\n", "          operationId: activateEventHook\n")],
        MAJOR,
        "major changed method EventHook.verify operation verifyEventHook (POST /api/v1/eventHooks/{eventHookId}/lifecycle/verify) activateEventHook (POST /api/v1/eventHooks/{eventHookId}/lifecycle/activate)",
    ),
];

/// The spec with the overlays that shape the API. The others only document it.
fn sources() -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let mut sources = Files::in_folder(&folder).unwrap().read(|path| path.file_name().unwrap().to_string_lossy().into_owned()).unwrap();
    sources.overlays.retain(|overlay| overlay.name.starts_with(['1', '2', '3']));
    sources
}

fn edited(text: &str, section: &[&str], replacements: &[(&str, &str)]) -> String {
    let mut start = 0;
    for (index, line) in section.iter().enumerate() {
        let found = text[start..].find(&format!("\n{line}")).unwrap_or_else(|| panic!("no {line:?}"));
        start += found + 1 + if index + 1 < section.len() { line.len() - 1 } else { 0 };
    }
    let (before, after) = text.split_at(start);
    let mut after = after.to_owned();
    for (from, to) in replacements {
        assert!(after.contains(from), "no {from:?} in {section:?}");
        after = after.replacen(from, to, 1);
    }
    format!("{before}{after}")
}

fn read(base: &Sources, text: String, lock: &str) -> Salvaged {
    let spec = Source::new(base.spec.name.clone(), text);
    let salvaged = salvage(&Sources { spec, lock: Some(Source::new("names.lock", lock)), ..base.clone() }).unwrap();
    assert_eq!(salvaged.errors, []);
    salvaged
}

fn line(change: &Change) -> String {
    let all = [word(&change.verdict), word(&change.kind), word(&change.subject), change.name.clone()];
    let rest =
        [change.aspect.unwrap_or_default(), change.before.as_deref().unwrap_or_default(), change.after.as_deref().unwrap_or_default()];
    format!("{} {}", all.join(" "), rest.join(" ")).trim_end().to_owned()
}

/// The name of a verdict, kind or subject in JSON.
fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

#[test]
fn every_edit_has_its_verdict() {
    assert!(EDITS.len() >= 40);
    let base = sources();
    let lock = base.lock.as_ref().unwrap().text.clone();
    let unchanged = read(&base, base.spec.text.clone(), &lock);
    let failures = Mutex::new(Vec::new());
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from).min(4) {
            scope.spawn(|| {
                while let Some(edit) = EDITS.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let before = (!edit.before.is_empty()).then(|| read(&base, edited(&base.spec.text, edit.section, edit.before), &lock));
                    let old = before.as_ref().unwrap_or(&unchanged);
                    let new = read(&base, edited(&base.spec.text, edit.section, edit.replace), &old.named.lock.to_string());
                    let changes = compare(&Side::new(&old.api, &old.named.names), &Side::new(&new.api, &new.named.names));
                    let lines: Vec<String> = changes.iter().map(line).collect();
                    if verdict(&changes) != edit.verdict || !(edit.change.is_empty() || lines.iter().any(|line| line == edit.change)) {
                        let expected = format!("{:?}: {}", edit.verdict, edit.change);
                        failures.lock().unwrap().push(format!("{}\n  expected {expected}\n  {}", edit.what, lines.join("\n  ")));
                    }
                }
            });
        }
    });
    let failures = failures.into_inner().unwrap();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}
