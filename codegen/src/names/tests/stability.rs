//! The guarantees of `names.lock`.

use super::*;

fn users() -> Builder {
    let mut api = api();
    let user = api.object("User", &["fooBar", "status"]);
    api.schema(SchemaOrigin::Member { of: user, member: "status".to_owned() }, known(&["a+b", "ACTIVE"]));
    api.union("Factor", &["id"], &["SmsFactor"]);
    api.operation("User", "User_get", vec![query("sortBy", false)]);
    api.method(user, "read", "getUser");
    api
}

#[test]
fn the_lock_is_readable_and_sorted() {
    let text = users().named(None).lock.to_string();
    let lines: Vec<_> = text.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(
        lines,
        [
            "builder User_get = Get",
            "feature User = user",
            "function User_get = get",
            "handle User = UserApi",
            "member Factor @base id = id",
            "member User fooBar = foo_bar",
            "member User status = status",
            "method User read getUser = read",
            "module User = user",
            "parameter User_get query sortBy = sort_by",
            "schema Factor = Factor",
            "schema Factor @base = OtherFactor",
            "schema SmsFactor = SmsFactor",
            "schema User = User",
            "schema User status = UserStatus",
            "tag User = user",
            "value User status ACTIVE = Active",
            "value User status a+b = AB",
            "variant Factor @base = Other",
            "variant Factor @of SmsFactor = Sms",
        ]
    );
    assert_eq!(lock(&text).to_string(), text);
}

#[test]
fn naming_twice_gives_the_same_names() {
    let first = users().named(None);
    let second = users().named(Some(&lock(&first.lock.to_string())));
    assert_eq!(second.lock.to_string(), first.lock.to_string());
    assert_eq!(serde_json::to_value(&second.names).unwrap(), serde_json::to_value(&first.names).unwrap());
    assert_eq!(second.warnings, []);
}

#[test]
fn additions_do_not_rename_existing_things() {
    let old = lock(&users().named(None).lock.to_string());
    let mut api = api();
    // Without the lock, these would be named first and take names of `users`.
    let user = api.object("User", &["foo_bar", "additional", "fooBar", "status"]);
    let status = api.schema(SchemaOrigin::Member { of: user, member: "status".to_owned() }, known(&["aB", "a-b", "a+b", "ACTIVE"]));
    let (factor, _) = api.union("Factor", &["ID", "id"], &["OtherFactor", "SmsFactor"]);
    // A component with the base's name would be an error: see the next test.
    api.0.schemas.iter_mut().for_each(|schema| {
        if schema.origin == SchemaOrigin::Component("OtherFactor".to_owned()) {
            schema.origin = SchemaOrigin::Component("FactorOther".to_owned());
        }
    });
    api.operation("User", "User_get", vec![query("sort_by", false), query("sortBy", false)]);
    api.method(user, "read", "readUser");
    api.method(user, "read", "getUser");
    let names = api.named(Some(&old)).names;
    assert_eq!(names.schema(user).members, ["foo_bar_2", "additional_2", "foo_bar", "status"]);
    assert_eq!(names.schema(user).additional, "additional");
    assert_eq!(names.schema(status).type_name, "UserStatus");
    assert_eq!(names.schema(status).variants, ["AB2", "AMinusB", "AB", "Active"]);
    assert_eq!(names.schema(factor).variants, ["FactorOther", "Sms", "Other"]);
    assert_eq!(names.schema(factor).members, ["id_2", "id"]);
    assert_eq!(names.operations[0].parameters, ["sort_by_query", "sort_by"]);
    assert_eq!(names.methods, ["read_user", "read"]);
}

#[test]
fn a_new_component_of_a_locked_name_is_numbered_and_reported_with_both_places() {
    let mut api = users();
    let old = lock(&api.named(None).lock.to_string());
    api.object("UserStatus", &[]);
    let named = api.named(Some(&old));
    let warnings = text(&named.warnings);
    assert!(warnings.contains("the schema `UserStatus` would be called `UserStatus`"), "{warnings}");
    assert!(warnings.contains("it is called `UserStatus2`"), "{warnings}");
    assert!(warnings.contains("--> api.yaml:1:1 /components/schemas/UserStatus"), "{warnings}");
    assert!(warnings.contains("::: api.yaml:1:1 /components/schemas/User/properties/status"), "{warnings}");
}

#[test]
fn names_of_removed_things_are_reported_once_and_dropped() {
    let old = lock(&users().named(None).lock.to_string());
    let mut api = api();
    api.object("User", &["fooBaz"]);
    let named = api.named(Some(&old));
    let messages: Vec<_> = named.warnings.iter().map(|warning| format!("{} {} {}", warning.code, warning.at, warning.message)).collect();
    assert_eq!(messages.len(), 7, "{messages:#?}");
    let expected = "names-lock-stale names.lock:8:1 `member User fooBar` is no longer in the spec; its name `foo_bar` is dropped";
    assert!(messages.iter().any(|message| message == expected), "{messages:#?}");
    assert!(
        messages.iter().any(|message| message.contains("`schema Factor` is")) && !messages.iter().any(|message| message.contains("@base"))
    );
    let text = named.lock.to_string();
    assert!(!text.contains("fooBar") && !text.contains("Factor") && text.contains("member User fooBaz = foo_baz"), "{text}");
}

#[test]
fn a_parameter_that_becomes_required_is_not_reported_as_removed() {
    let operation = |required| {
        let mut api = api();
        api.operation("User", "User_list", vec![query("filter", required)]);
        api
    };
    let old = lock(&operation(false).named(None).lock.to_string());
    let named = operation(true).named(Some(&old));
    assert_eq!(text(&named.warnings), "");
    assert!(!named.lock.to_string().contains("filter"), "callers do not write the name of an argument");
}

#[test]
fn a_name_can_be_chosen_by_hand() {
    let chosen = lock(
        "schema User status = State\nmember User fooBar = foo\nfunction User_get = fetch\nvalue User status \"a+b\" = Sum\nfeature User = people\n",
    );
    let named = users().named(Some(&chosen));
    assert_eq!(named.names.schemas[1].type_name, "State");
    assert_eq!(named.names.schemas[1].variants[0], "AB");
    assert_eq!(named.names.schemas[0].members[0], "foo");
    assert_eq!((&*named.names.operations[0].function, &*named.names.operations[0].builder), ("fetch", "Fetch"));
    assert_eq!(named.names.tags[0].feature, "people");
    // The key is not in the lock's canonical form.
    assert!(text(&named.warnings).contains("`value User status \"a+b\"` is no longer in the spec"));
}

#[test]
fn unusual_keys_round_trip_through_the_lock() {
    let mut api = api();
    api.object("Thing", &["", " ", "a b", "=", "#x", "@base", "\"", "new\nline", "x5t#S256", "\u{a0}", "日本"]);
    let first = api.named(None);
    let text = first.lock.to_string();
    assert!(text.contains("member Thing \"@base\" = base\n") && text.contains("member Thing \"a b\" = a_b\n"), "{text}");
    assert!(text.contains("member Thing \"new\\nline\" = new_line\n") && text.contains("member Thing x5t#S256 = x5t_s256\n"), "{text}");
    let second = api.named(Some(&lock(&text)));
    assert_eq!(second.lock.to_string(), text);
    assert_eq!(second.warnings, []);
}

#[test]
fn invalid_lines_of_a_lock_are_reported_with_their_location() {
    let errors = Lock::parse(
        "names.lock",
        "# fine\nschema User\nschemas User = User\nschema = User\nschema A = B C\nschema \"A = B\nschema A = A\nschema A = B\n# end of the names\n",
    );
    let errors = errors.unwrap_err();
    let shown: Vec<_> = errors.iter().map(|error| format!("{}: {}", error.at, error.message)).collect();
    assert_eq!(
        shown,
        [
            "names.lock:2:1: expected `kind key... = name`, found \"schema User\" without a ` = `".to_owned(),
            format!(
                "names.lock:3:1: expected a kind of name ({}), found \"schemas\"",
                "additional, alternative, box, builder, feature, function, handle, member, method, module, parameter, schema, stage, tag, value, variant, variant-method"
            ),
            "names.lock:4:1: expected the key of a schema before ` = `, found none".to_owned(),
            "names.lock:5:1: expected one name after ` = `, found \"B C\"".to_owned(),
            "names.lock:6:1: expected a JSON string, found \"\\\"A = B\"".to_owned(),
            "names.lock:8:1: `schema A` already has the name `A`".to_owned(),
        ]
    );
}

#[test]
fn a_lock_with_unusable_names_is_an_error() {
    for (line, message) in [
        ("schema User = type", "expected a Rust identifier as the name of the schema `User`, found `type`"),
        ("member User fooBar = new", "the field `fooBar` of the schema `User` cannot be called `new`"),
        ("member User fooBar = status\nmember User status = status", "have the same name, `status`"),
        ("feature User = a_b!", "expected a Cargo feature as the name of the feature `User`, found `a_b!`"),
    ] {
        let errors = users().errors(Some(&lock(line)));
        assert!(errors.contains(message) && errors.contains("names.lock:"), "{errors}");
    }
}

/// An API with a `User` whose profile has this many strings.
fn with_profile(strings: usize) -> (Builder, SchemaId) {
    let mut api = api();
    let names: Vec<String> = (0..strings).map(|index| format!("a{index}")).collect();
    let profile = api.object("UserProfile", &names.iter().map(String::as_str).collect::<Vec<_>>());
    let user = api.object("User", &["profile"]);
    api.members_mut(user)[0].ty = Type::Schema(profile);
    (api, user)
}

#[test]
fn a_growing_model_does_not_change_the_types_of_fields() {
    let (small, user) = with_profile(2);
    let first = small.named(None);
    assert_eq!(first.names.schema(user).boxed, [false]);
    let locked = lock(&first.lock.to_string());
    let (large, user) = with_profile(100);
    assert_eq!(large.names().schema(user).boxed, [true], "without a lock, a large value is boxed");
    let named = large.named(Some(&locked));
    assert_eq!((&named.names.schema(user).boxed[..], &named.warnings[..]), (&[false][..], &[][..]));
    // The same in the other direction.
    let locked = lock(&large.named(None).lock.to_string());
    assert_eq!(small.named(Some(&locked)).names.schema(user).boxed, [true]);
}

#[test]
fn a_field_that_must_be_boxed_is_reported() {
    let (api, user) = with_profile(1);
    let locked = lock(&api.named(None).lock.to_string());
    let (mut api, _) = with_profile(1);
    api.members_mut(SchemaId(0))[0].ty = Type::Schema(user);
    let named = api.named(Some(&locked));
    let boxed: Vec<_> = named.names.schemas.iter().flat_map(|schema| &schema.boxed).filter(|boxed| **boxed).collect();
    assert_eq!(boxed.len(), 1, "one box breaks the cycle");
    assert!(named.warnings.iter().all(|warning| warning.code == "box-added"), "{}", text(&named.warnings));
    let errors = api.errors(Some(&lock("box User profile = maybe")));
    assert!(errors.contains("expected `boxed` or `inline`, found `maybe`"), "{errors}");
}

#[test]
fn a_truncated_lock_is_an_error() {
    let whole = users().named(None).lock.to_string();
    let half: String = whole.split_inclusive('\n').take(5).collect();
    for text in ["", "\n", half.as_str(), &whole[..whole.len() - 3]] {
        let errors = Lock::parse("names.lock", text).unwrap_err();
        assert!(errors.iter().any(|error| error.code == "names-lock-incomplete"), "{text:?}: {}", super::text(&errors));
    }
    assert!(Lock::parse("names.lock", &whole).is_ok());
    assert!(Lock::parse("names.lock", &format!("{whole}\n\n")).is_ok());
}
