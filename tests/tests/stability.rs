//! Spec updates do not rename things: the committed lock keeps every name of the real spec.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::Sources;
use codegen::api::Api;
use codegen::diagnostic::Diagnostic;
use codegen::names::Named;
use codegen::reader::Files;

/// The spec, its overlays and the lock.
fn sources() -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    Files::in_folder(&folder).and_then(|files| files.read(|path| path.display().to_string())).unwrap_or_else(|error| panic!("{error}"))
}

/// The `Api` of the real spec after a change of its contents.
fn api(change: impl Fn(String) -> String) -> Api {
    let mut sources = sources();
    sources.spec.text = change(sources.spec.text);
    api_of(&sources)
}

fn api_of(sources: &Sources) -> Api {
    sources.api().unwrap_or_else(|errors| panic!("{}", shown(&errors))).0
}

fn shown(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(Diagnostic::to_string).collect::<Vec<_>>().join("\n\n")
}

fn lock() -> String {
    sources().lock.unwrap().text
}

fn named(api: &Api) -> Named {
    sources().names(api).unwrap_or_else(|errors| panic!("{}", shown(&errors)))
}

/// The names of a lock by their keys.
fn lines(text: &str) -> BTreeMap<&str, &str> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| line.rsplit_once(" = ").unwrap()).collect()
}

/// Inserts lines after the first line that equals `after`.
fn insert(text: String, after: &str, lines: &str) -> String {
    let at = text.find(&format!("\n{after}\n")).unwrap_or_else(|| panic!("no line {after:?}")) + after.len() + 2;
    format!("{}{lines}{}", &text[..at], &text[at..])
}

#[test]
fn the_lock_is_complete() {
    let named = named(&api(|text| text));
    assert_eq!(named.warnings, []);
    assert_eq!(named.lock.to_string(), lock());
}

#[test]
fn additions_before_existing_things_do_not_rename_them() {
    let api = api(|text| {
        // Each of these comes before the thing that has its name now.
        let schemas = "    AAA:\n      type: object\n      properties:\n        appLinks: {type: object, properties: {id: {type: string}}}\n    \
                       UserSTATUS: {type: string, enum: [active, ACTIVE]}\n";
        let text = insert(text, "  schemas:", schemas);
        let path = "  /api/v1/aaa:\n    get:\n      tags: [User]\n      operationId: User_list\n      parameters:\n        \
                    - {name: Limit, in: query, schema: {type: integer}}\n      responses: {'204': {description: Done}}\n";
        let text = insert(text, "paths:", path);
        insert(text, "    User:\n      properties:", "        last_updated: {type: string}\n        STATUS: {type: string}\n")
    });
    let named = named(&api);
    let (old, new) = (lock(), named.lock.to_string());
    let (old, new) = (lines(&old), lines(&new));
    for (key, name) in &old {
        assert_eq!(new.get(key), Some(name), "{key}");
    }
    let added: BTreeSet<&str> = new.keys().filter(|key| !old.contains_key(*key)).copied().collect();
    assert_eq!(new["member User last_updated"], "last_updated_2");
    assert_eq!(new["member User STATUS"], "status_2");
    assert_eq!(new["function User_list"], "list");
    assert!(added.contains("schema AAA appLinks") && added.contains("schema UserSTATUS") && added.len() >= 10, "{added:?}");
    assert!(named.warnings.iter().all(|warning| warning.code == "name-collision"), "{}", shown(&named.warnings));
    assert!(shown(&named.warnings).contains("/components/schemas/User/properties/lastUpdated"), "{}", shown(&named.warnings));
}

#[test]
fn a_new_thing_with_an_existing_name_gets_another_one_and_both_locations_are_reported() {
    // The inline enum of `Application.status` has this name, and keeps it.
    let api = api(|text| insert(text, "  schemas:", "    ApplicationStatus: {type: string, enum: [ACTIVE]}\n"));
    let named = named(&api);
    let warnings = shown(&named.warnings);
    assert!(warnings.contains("warning[name-collision]") && warnings.contains("it is called `ApplicationStatus2`"), "{warnings}");
    assert!(warnings.contains(" /components/schemas/ApplicationStatus\n"), "{warnings}");
    assert!(warnings.contains(" /components/schemas/Application/properties/status"), "{warnings}");
    let lock = named.lock.to_string();
    assert!(
        lock.contains("schema Application status = ApplicationStatus\n")
            && lock.contains("schema ApplicationStatus = ApplicationStatus2\n")
    );
}

#[test]
fn renamed_schemas_are_reported() {
    let rename = |text: String| text.replace("TempPassword", "TemporaryPassword").replace("sessionToken", "session_token");
    let mut renamed = sources();
    for source in renamed.overlays.iter_mut().chain([&mut renamed.spec]) {
        source.text = rename(std::mem::take(&mut source.text));
    }
    let named = named(&api_of(&renamed));
    let reported: Vec<&str> =
        named.warnings.iter().filter(|warning| warning.code == "names-lock-stale").map(|warning| &*warning.message).collect();
    assert!(reported.iter().any(|message| message.starts_with("`schema TempPassword` is no longer in the spec")), "{reported:?}");
    assert!(reported.iter().any(|message| message.contains("sessionToken")), "{reported:?}");
    assert_eq!(reported.len(), 2, "{reported:?}");
    let text = named.lock.to_string();
    assert!(!text.contains("schema TempPassword ") && text.contains("schema TemporaryPassword = TemporaryPassword\n"));
}

#[test]
fn generating_is_deterministic() {
    let sources = sources();
    let generate = || codegen::generate(&sources).unwrap_or_else(|errors| panic!("{}", shown(&errors)));
    let (first, second) = (generate(), generate());
    assert!(first.files.len() > 500);
    assert!(first.files == second.files && first.lock == second.lock && first.features == second.features);
    assert_eq!(serde_json::to_string(&first.api).unwrap(), serde_json::to_string(&second.api).unwrap());
}
