use super::*;

#[test]
fn strings_and_dates_are_quoted_numbers_and_booleans_are_not() {
    let since: jiff::Timestamp = "2024-03-09T16:05:42Z".parse().unwrap();
    for (filter, expected) in [
        (eq("status", "ACTIVE"), r#"status eq "ACTIVE""#),
        (starts_with("profile.lastName", String::from("O'N")), r#"profile.lastName sw "O'N""#),
        (gt("lastUpdated", since), r#"lastUpdated gt "2024-03-09T16:05:42.000Z""#),
        (ge("profile.floor", 3), "profile.floor ge 3"),
        (eq("profile.remote", true), "profile.remote eq true"),
        (present("profile.manager"), "profile.manager pr"),
        (ne("id", "x"), r#"id ne "x""#),
        (contains("id", "x"), r#"id co "x""#),
        (lt("a", -1_i64), "a lt -1"),
        (le("a", 7_u32), "a le 7"),
    ] {
        assert_eq!(filter.to_string(), expected);
    }
}

#[test]
fn a_crafted_value_adds_no_condition() {
    let crafted = r#"x" or status pr or id eq "x"#;
    assert_eq!(eq("profile.login", crafted).as_str(), r#"profile.login eq "x\" or status pr or id eq \"x""#);
    assert_eq!(eq("profile.login", r"ends with \").as_str(), r#"profile.login eq "ends with \\""#);
}

#[test]
fn a_property_adds_no_condition() {
    assert_eq!(eq("status pr or id", "x").as_str(), r#""status pr or id" eq "x""#);
    assert_eq!(present("").as_str(), r#""" pr"#);
    assert_eq!(present("urn:okta:app:1.0:user.login").as_str(), "urn:okta:app:1.0:user.login pr");
}

#[test]
fn parentheses_keep_the_meaning() {
    let (a, b, c) = (|| eq("a", 1), || eq("b", 2), || eq("c", 3));
    assert_eq!(a().or(b()).and(c()).as_str(), "(a eq 1 or b eq 2) and c eq 3");
    assert_eq!(a().and(b().or(c())).as_str(), "a eq 1 and (b eq 2 or c eq 3)");
    assert_eq!(a().and(b()).or(c()).as_str(), "a eq 1 and b eq 2 or c eq 3");
    assert_eq!(a().and(b()).and(c()).as_str(), "a eq 1 and b eq 2 and c eq 3");
    assert_eq!(one_of("a", [1, 2]).map(|any| any.and(c())).unwrap().as_str(), "(a eq 1 or a eq 2) and c eq 3");
    assert_eq!(one_of("a", Vec::<&str>::new()), None);
}
