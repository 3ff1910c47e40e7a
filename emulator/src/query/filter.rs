//! The language of `filter` and `search`: parsed, then evaluated over JSON.
//!
//! ```text
//! status eq "ACTIVE" and (profile.department sw "Eng" or not (lastUpdated lt "2024-01-01T00:00:00.000Z"))
//! ```

use std::cmp::Ordering;

use serde_json::Value;
use winnow::ModalResult;
use winnow::ascii::{Caseless, multispace0, multispace1};
use winnow::combinator::{alt, cut_err, delimited, opt, preceded, repeat, separated, terminated};
use winnow::prelude::*;
use winnow::token::{any, none_of, take_while};

use crate::errors::OktaError;
use crate::org::clock::parse_millis;

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expr {
    And(Vec<Expr>),
    Or(Vec<Expr>),
    Not(Box<Expr>),
    /// There is a value.
    Present(Vec<String>),
    Compare(Vec<String>, Comparison, Value),
}

/// A comparison operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    StartsWith,
    EndsWith,
    Contains,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

/// Parses an expression.
///
/// # Errors
///
/// Fails if the expression cannot be parsed.
pub(crate) fn parse(text: &str) -> Result<Expr, OktaError> {
    if super::is_too_deep(text) {
        return Err(OktaError::search("The search criteria are nested too deeply"));
    }
    delimited(multispace0, or, multispace0)
        .parse(text)
        .map_err(|error| OktaError::search(format!("The search criteria cannot be read at position {}: {text}", error.offset())))
}

type Parsed<T> = ModalResult<T>;

fn or(input: &mut &str) -> Parsed<Expr> {
    let mut terms: Vec<Expr> = separated(1.., and, (multispace1, Caseless("or"), multispace1)).parse_next(input)?;
    Ok(if terms.len() == 1 { terms.remove(0) } else { Expr::Or(terms) })
}

fn and(input: &mut &str) -> Parsed<Expr> {
    let mut terms: Vec<Expr> = separated(1.., term, (multispace1, Caseless("and"), multispace1)).parse_next(input)?;
    Ok(if terms.len() == 1 { terms.remove(0) } else { Expr::And(terms) })
}

fn term(input: &mut &str) -> Parsed<Expr> {
    let group = delimited(('(', multispace0), or, (multispace0, ')'));
    let negated = opt(terminated(Caseless("not"), (multispace0, winnow::combinator::peek('('))));
    if let Some((negated, inner)) = opt((negated, group)).parse_next(input)? {
        return Ok(if negated.is_some() { Expr::Not(Box::new(inner)) } else { inner });
    }
    let path = attribute.parse_next(input)?;
    if opt(preceded(multispace1, (Caseless("pr"), winnow::combinator::not(word)))).parse_next(input)?.is_some() {
        return Ok(Expr::Present(path));
    }
    let comparison = cut_err(delimited(multispace1, comparison, multispace1)).parse_next(input)?;
    let value = cut_err(literal).parse_next(input)?;
    Ok(Expr::Compare(path, comparison, value))
}

fn word(input: &mut &str) -> Parsed<char> {
    any.verify(|c: &char| c.is_alphanumeric() || matches!(c, '_' | '-' | '$')).parse_next(input)
}

fn attribute(input: &mut &str) -> Parsed<Vec<String>> {
    let name = take_while(1.., |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '$')).map(str::to_owned);
    separated(1.., name, '.').parse_next(input)
}

fn comparison(input: &mut &str) -> Parsed<Comparison> {
    let name = take_while(2..3, |c: char| c.is_ascii_alphabetic());
    name.verify_map(|name: &str| {
        Some(match name.to_ascii_lowercase().as_str() {
            "eq" => Comparison::Equal,
            "ne" => Comparison::NotEqual,
            "sw" => Comparison::StartsWith,
            "ew" => Comparison::EndsWith,
            "co" => Comparison::Contains,
            "gt" => Comparison::Greater,
            "ge" => Comparison::GreaterOrEqual,
            "lt" => Comparison::Less,
            "le" => Comparison::LessOrEqual,
            _ => return None,
        })
    })
    .parse_next(input)
}

fn literal(input: &mut &str) -> Parsed<Value> {
    let escaped = preceded('\\', any);
    let quoted = delimited('"', repeat(0.., alt((escaped, none_of('"')))), '"').map(|text: String| Value::String(text));
    let bare = take_while(1.., |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '+' | ':' | '_'))
        .map(|text: &str| serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned())));
    alt((quoted, bare)).parse_next(input)
}

impl Expr {
    /// Whether a resource matches.
    pub(crate) fn matches(&self, value: &Value) -> bool {
        match self {
            Self::And(terms) => terms.iter().all(|term| term.matches(value)),
            Self::Or(terms) => terms.iter().any(|term| term.matches(value)),
            Self::Not(inner) => !inner.matches(value),
            Self::Present(path) => any_at(value, path, &|found| !found.is_null()),
            Self::Compare(path, Comparison::NotEqual, wanted) => !any_at(value, path, &|found| equal(found, wanted)),
            Self::Compare(path, comparison, wanted) => any_at(value, path, &|found| compare(found, *comparison, wanted)),
        }
    }
}

/// Whether the condition holds for any value at a path, including the items of lists.
fn any_at(value: &Value, path: &[String], holds: &dyn Fn(&Value) -> bool) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|item| any_at(item, path, holds)),
        _ => match path.split_first() {
            None => holds(value),
            Some((name, rest)) => value.get(name).is_some_and(|inner| any_at(inner, rest, holds)),
        },
    }
}

fn equal(found: &Value, wanted: &Value) -> bool {
    match (found, wanted) {
        (Value::String(a), Value::String(b)) => a == b || a.to_lowercase() == b.to_lowercase() || instants(a, b) == Some(Ordering::Equal),
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Bool(a), Value::String(b)) => b.parse() == Ok(*a),
        (Value::Number(a), Value::String(b)) => a.to_string() == *b,
        _ => found == wanted,
    }
}

fn compare(found: &Value, comparison: Comparison, wanted: &Value) -> bool {
    let texts = || Some((found.as_str()?.to_lowercase(), wanted.as_str()?.to_lowercase()));
    match comparison {
        Comparison::Equal => equal(found, wanted),
        Comparison::NotEqual => !equal(found, wanted),
        Comparison::StartsWith => texts().is_some_and(|(found, wanted)| found.starts_with(&wanted)),
        Comparison::EndsWith => texts().is_some_and(|(found, wanted)| found.ends_with(&wanted)),
        Comparison::Contains => texts().is_some_and(|(found, wanted)| found.contains(&wanted)),
        _ if std::mem::discriminant(found) != std::mem::discriminant(wanted) => false,
        Comparison::Greater => order(found, wanted).is_gt(),
        Comparison::GreaterOrEqual => order(found, wanted).is_ge(),
        Comparison::Less => order(found, wanted).is_lt(),
        Comparison::LessOrEqual => order(found, wanted).is_le(),
    }
}

/// The order of two values: instants by time, strings without regard to case, numbers by size; anything else comes before these.
pub(crate) fn order(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::String(a), Value::String(b)) => instants(a, b).unwrap_or_else(|| a.to_lowercase().cmp(&b.to_lowercase())),
        (Value::Number(a), Value::Number(b)) => a.as_f64().partial_cmp(&b.as_f64()).unwrap_or(Ordering::Equal),
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        (a, b) => rank(a).cmp(&rank(b)),
    }
}

fn rank(value: &Value) -> u8 {
    match value {
        Value::Null | Value::Array(_) | Value::Object(_) => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::String(_) => 3,
    }
}

fn instants(a: &str, b: &str) -> Option<Ordering> {
    Some(parse_millis(a)?.cmp(&parse_millis(b)?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::parse;

    #[test]
    fn expressions_select() {
        let user = json!({
            "status": "ACTIVE", "id": "00u1", "lastUpdated": "2024-02-01T00:00:00.000Z", "logins": 7, "vip": true,
            "profile": {"login": "Ada@Example.com", "department": "Engineering", "roles": ["dev", "ops"], "nothing": null},
            "target": [{"id": "a"}, {"id": "b"}],
        });
        for (expression, expected) in [
            (r#"status eq "ACTIVE""#, true),
            (r#"status eq "active" AND profile.login sw "ada""#, true),
            (r#"status eq "STAGED" or profile.department co "gine""#, true),
            (r#"(status eq "STAGED" or status eq "ACTIVE") and not (profile.login ew ".org")"#, true),
            (r#"lastUpdated gt "2024-01-31T23:59:59Z""#, true),
            (r#"lastUpdated lt "2024-01-31T23:59:59.000Z""#, false),
            (r#"logins ge 7 and logins lt 8"#, true),
            (r#"logins gt "x""#, false),
            (r#"vip eq true"#, true),
            (r#"profile.roles eq "ops""#, true),
            (r#"profile.nothing pr"#, false),
            (r#"profile.login pr and profile.login ne "x""#, true),
            (r#"target.id eq "b""#, true),
            (r#"profile.login eq "a\"b""#, false),
        ] {
            assert_eq!(
                parse(expression).unwrap_or_else(|error| panic!("{expression}: {error:?}")).matches(&user),
                expected,
                "{expression}"
            );
        }
    }

    #[test]
    fn invalid_expressions_are_rejected() {
        for expression in
            ["status", "status eq", "status like \"x\"", "(status eq \"x\"", "status eq \"x\" and", "eq \"x\"", "status eq \"x"]
        {
            assert_eq!(parse(expression).map_err(|error| error.code), Err("E0000031"), "{expression}");
        }
    }
}
