//! The part of Okta's expression language that group rules use.
//!
//! ```text
//! user.department == "Engineering" and (String.startsWith(user.email, "a") or isMemberOfAnyGroup("00g1"))
//! ```

use serde_json::Value;
use winnow::ModalResult;
use winnow::ascii::{multispace0, multispace1};
use winnow::combinator::{alt, delimited, opt, peek, preceded, repeat, separated, terminated};
use winnow::prelude::*;
use winnow::token::{any, none_of, one_of, take_while};

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expression {
    Or(Vec<Expression>),
    And(Vec<Expression>),
    Not(Box<Expression>),
    Compare(Box<Expression>, &'static str, Box<Expression>),
    /// `a ? b : c`.
    Choice(Box<Expression>, Box<Expression>, Box<Expression>),
    /// `a + b`, `a * b` and so on.
    Arithmetic(Box<Expression>, char, Box<Expression>),
    Call(String, Vec<Expression>),
    /// A property, a method or an element of a value that is not a plain name: `findManagerUser().login`.
    Member(Box<Expression>, String),
    /// `user.profile.department`, `user.department`.
    Attribute(Vec<String>),
    Literal(Value),
}

/// The maximum number of operators and members of an operand.
const LONGEST: usize = 64;

/// Parses an expression; the error is the position of the failure.
pub(crate) fn parse(text: &str) -> Result<Expression, usize> {
    if super::is_too_deep(text) {
        return Err(0);
    }
    delimited(multispace0, choice, multispace0).parse(text).map_err(|error| error.offset())
}

fn choice(input: &mut &str) -> ModalResult<Expression> {
    let condition = or.parse_next(input)?;
    let branches = (preceded((multispace0, '?', multispace0), choice), preceded((multispace0, ':', multispace0), choice));
    Ok(match opt(branches).parse_next(input)? {
        None => condition,
        Some((then, otherwise)) => Expression::Choice(Box::new(condition), Box::new(then), Box::new(otherwise)),
    })
}

fn keyword<'a>(word: &'static str, sign: &'static str) -> impl Parser<&'a str, (), winnow::error::ErrMode<winnow::error::ContextError>> {
    let spelled = delimited(multispace1, winnow::ascii::Caseless(word), multispace1).void();
    alt((spelled, delimited(multispace0, sign, multispace0).void()))
}

fn or(input: &mut &str) -> ModalResult<Expression> {
    let mut terms: Vec<Expression> = separated(1.., and, keyword("or", "||")).parse_next(input)?;
    Ok(if terms.len() == 1 { terms.remove(0) } else { Expression::Or(terms) })
}

fn and(input: &mut &str) -> ModalResult<Expression> {
    let mut terms: Vec<Expression> = separated(1.., comparison, keyword("and", "&&")).parse_next(input)?;
    Ok(if terms.len() == 1 { terms.remove(0) } else { Expression::And(terms) })
}

fn comparison(input: &mut &str) -> ModalResult<Expression> {
    let left = sum.parse_next(input)?;
    let word = |word: &'static str, sign: &'static str| terminated(winnow::ascii::Caseless(word), peek(multispace1)).value(sign);
    let symbol = alt(("==".value("=="), "!=".value("!="), ">=".value(">="), "<=".value("<="), ">".value(">"), "<".value("<")));
    let spelled = alt((
        word("eq", "=="),
        word("ne", "!="),
        word("gt", ">"),
        word("ge", ">="),
        word("lt", "<"),
        word("le", "<="),
        word("matches", "matches"),
        word("in", "in"),
    ));
    match opt((delimited(multispace0, alt((symbol, spelled)), multispace0), sum)).parse_next(input)? {
        None => Ok(left),
        Some((sign, right)) => Ok(Expression::Compare(Box::new(left), sign, Box::new(right))),
    }
}

fn sum(input: &mut &str) -> ModalResult<Expression> {
    chain(product, ['+', '-']).parse_next(input)
}

fn product(input: &mut &str) -> ModalResult<Expression> {
    chain(unary, ['*', '/', '%']).parse_next(input)
}

/// Operands joined by operators of the same precedence, from left to right.
fn chain<'a, const N: usize>(
    mut operand: impl FnMut(&mut &'a str) -> ModalResult<Expression>,
    signs: [char; N],
) -> impl FnMut(&mut &'a str) -> ModalResult<Expression> {
    move |input| {
        let mut left = operand(input)?;
        for _ in 0..LONGEST {
            let Some(sign) = opt(delimited(multispace0, one_of(signs), multispace0)).parse_next(input)? else { break };
            left = Expression::Arithmetic(Box::new(left), sign, Box::new(operand(input)?));
        }
        Ok(left)
    }
}

fn unary(input: &mut &str) -> ModalResult<Expression> {
    let negation = alt((terminated('!', multispace0).void(), terminated(winnow::ascii::Caseless("not"), multispace1).void()));
    let negations: usize = repeat(0.., negation).parse_next(input)?;
    let mut value = alt((delimited(('(', multispace0), choice, (multispace0, ')')), literal, name)).parse_next(input)?;
    for _ in 0..LONGEST {
        if let Some(member) = opt(preceded('.', word)).parse_next(input)? {
            value = Expression::Member(Box::new(value), member.to_owned());
        } else if opt(delimited(('[', multispace0), choice, (multispace0, ']'))).parse_next(input)?.is_some() {
            value = Expression::Member(Box::new(value), String::new());
        } else if opt(arguments).parse_next(input)?.is_none() {
            break;
        }
    }
    Ok(match negations {
        0 => value,
        odd if odd % 2 == 1 => Expression::Not(Box::new(value)),
        _ => Expression::Not(Box::new(Expression::Not(Box::new(value)))),
    })
}

/// The arguments of a function.
fn arguments(input: &mut &str) -> ModalResult<Vec<Expression>> {
    delimited(('(', multispace0), separated(0.., choice, (multispace0, ',', multispace0)), (multispace0, ')')).parse_next(input)
}

fn literal(input: &mut &str) -> ModalResult<Expression> {
    let double = delimited('"', repeat(0.., alt((preceded('\\', any), none_of('"')))), '"');
    let single = delimited('\'', repeat(0.., alt((preceded('\\', any), none_of('\'')))), '\'');
    let string = alt((double, single)).map(|text: String| Value::String(text));
    let label = opt((literal, multispace0, ':', multispace0));
    let list = delimited(('{', multispace0), separated(0.., preceded(label, literal), (multispace0, ',', multispace0)), (multispace0, '}'))
        .map(|items: Vec<Expression>| {
            Value::Array(
                items.into_iter().filter_map(|item| if let Expression::Literal(value) = item { Some(value) } else { None }).collect(),
            )
        });
    let number = (opt('-'), take_while(1.., |c: char| c.is_ascii_digit()), opt(('.', take_while(1.., |c: char| c.is_ascii_digit()))))
        .take()
        .verify_map(|text: &str| serde_json::from_str(text).ok());
    alt((string, list, number)).map(Expression::Literal).parse_next(input)
}

/// Words that are operators and therefore cannot be names.
const RESERVED: &[&str] = &["and", "or", "not", "eq", "ne", "gt", "ge", "lt", "le", "matches", "in"];

fn word<'a>(input: &mut &'a str) -> ModalResult<&'a str> {
    (
        one_of(|c: char| c.is_alphabetic() || c == '_' || c == '$'),
        take_while(0.., |c: char| c.is_alphanumeric() || c == '_' || c == '$' || c == '-'),
    )
        .take()
        .verify(|word: &str| !RESERVED.iter().any(|reserved| word.eq_ignore_ascii_case(reserved)))
        .parse_next(input)
}

fn name(input: &mut &str) -> ModalResult<Expression> {
    let path: Vec<&str> = separated(1.., word, '.').parse_next(input)?;
    if let Some(arguments) = opt(preceded(multispace0, arguments)).parse_next(input)? {
        return Ok(Expression::Call(path.join("."), arguments));
    }
    Ok(match path.as_slice() {
        ["true"] => Expression::Literal(true.into()),
        ["false"] => Expression::Literal(false.into()),
        ["null"] => Expression::Literal(Value::Null),
        path => Expression::Attribute(path.iter().map(|part| (*part).to_owned()).collect()),
    })
}

impl Expression {
    /// Whether the expression holds for a user; `in_group` decides membership by ID or name.
    pub(crate) fn holds(&self, user: &Value, in_group: &dyn Fn(&str) -> bool) -> bool {
        self.value(user, in_group) == Value::Bool(true)
    }

    fn value(&self, user: &Value, in_group: &dyn Fn(&str) -> bool) -> Value {
        match self {
            Self::Literal(value) => value.clone(),
            Self::Or(terms) => terms.iter().any(|term| term.holds(user, in_group)).into(),
            Self::And(terms) => terms.iter().all(|term| term.holds(user, in_group)).into(),
            Self::Not(inner) => (!inner.holds(user, in_group)).into(),
            Self::Attribute(path) => attribute(user, path),
            Self::Compare(left, sign, right) => {
                let (left, right) = (left.value(user, in_group), right.value(user, in_group));
                let order = super::filter_order(&left, &right);
                let same_kind = std::mem::discriminant(&left) == std::mem::discriminant(&right);
                match *sign {
                    "==" => left == right,
                    "!=" => left != right,
                    ">" => same_kind && order.is_gt(),
                    "<" => same_kind && order.is_lt(),
                    ">=" => same_kind && order.is_ge(),
                    "<=" => same_kind && order.is_le(),
                    "in" => right.as_array().is_some_and(|items| items.contains(&left)),
                    // Regular expressions are accepted, but not evaluated.
                    _ => false,
                }
                .into()
            }
            Self::Choice(condition, then, otherwise) => {
                if condition.holds(user, in_group) { then } else { otherwise }.value(user, in_group)
            }
            Self::Arithmetic(left, sign, right) => arithmetic(&left.value(user, in_group), *sign, &right.value(user, in_group)),
            Self::Member(inner, name) => inner.value(user, in_group).get(name).cloned().unwrap_or(Value::Null),
            Self::Call(function, arguments) => {
                let values: Vec<Value> = arguments.iter().map(|argument| argument.value(user, in_group)).collect();
                call(function, &values, user, in_group)
            }
        }
    }
}

fn attribute(user: &Value, path: &[String]) -> Value {
    let path = match path.first().map(String::as_str) {
        Some("user") => &path[1..],
        _ => path,
    };
    let path = if path.first().is_some_and(|name| name == "profile") { &path[1..] } else { path };
    let mut found = &user["profile"];
    for name in path {
        found = found.get(name).unwrap_or(&Value::Null);
    }
    if found.is_null() && path.len() == 1 {
        user.get(&path[0]).filter(|value| value.is_string()).cloned().unwrap_or(Value::Null)
    } else {
        found.clone()
    }
}

/// Adds strings or calculates with numbers; anything else is `null`.
fn arithmetic(left: &Value, sign: char, right: &Value) -> Value {
    if let (Value::String(left), '+') = (left, sign) {
        return format!("{left}{}", right.as_str().map_or_else(|| right.to_string(), str::to_owned)).into();
    }
    let (Some(left), Some(right)) = (left.as_f64(), right.as_f64()) else { return Value::Null };
    let result = match sign {
        '+' => left + right,
        '-' => left - right,
        '*' => left * right,
        '/' => left / right,
        _ => left % right,
    };
    if result.fract() == 0.0 && result.abs() < 1e15 { (result as i64).into() } else { result.into() }
}

fn call(function: &str, values: &[Value], user: &Value, in_group: &dyn Fn(&str) -> bool) -> Value {
    let text = |index: usize| values.get(index).and_then(Value::as_str).unwrap_or_default();
    let texts = || values.iter().filter_map(Value::as_str);
    match function {
        "String.startsWith" => (values.len() == 2 && text(0).starts_with(text(1))).into(),
        "String.stringContains" | "String.contains" => (values.len() == 2 && text(0).contains(text(1))).into(),
        "String.endsWith" => (values.len() == 2 && text(0).ends_with(text(1))).into(),
        "String.toLowerCase" => text(0).to_lowercase().into(),
        "String.toUpperCase" => text(0).to_uppercase().into(),
        "String.len" => text(0).chars().count().into(),
        "String.substringBefore" => text(0).split(text(1)).next().unwrap_or_default().into(),
        "String.substringAfter" => text(0).split_once(text(1)).map_or("", |(_, after)| after).into(),
        "String.append" => format!("{}{}", text(0), text(1)).into(),
        "Arrays.contains" => {
            values.first().and_then(Value::as_array).is_some_and(|items| values.get(1).is_some_and(|item| items.contains(item))).into()
        }
        "Arrays.isEmpty" => values.first().and_then(Value::as_array).is_none_or(Vec::is_empty).into(),
        "isMemberOfAnyGroup" | "isMemberOfGroup" | "isMemberOfGroupName" => texts().any(in_group).into(),
        "user.getInternalProperty" => user.get(text(0)).cloned().unwrap_or(Value::Null),
        _ => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::parse;

    #[test]
    fn expressions_hold() {
        let user = json!({"status": "ACTIVE", "profile": {"firstName": "Ada", "email": "ada@example.com", "level": 7, "tags": ["a"]}});
        for (text, expected) in [
            (r#"user.firstName == "Ada""#, true),
            (r#"user.firstName=="Ada" && user.level > 5"#, true),
            (r#"user.profile.firstName eq "Bob" or String.startsWith(user.email,"ada")"#, true),
            (r#"String.stringContains(user.email, "@other") OR isMemberOfAnyGroup("00g1", "00g2")"#, true),
            (r#"!(user.firstName == 'Ada')"#, false),
            (r#"isMemberOfGroupName("none")"#, false),
            (r#"Arrays.contains(user.tags, "a") AND user.level != null"#, true),
            (r#"user.firstName + "." + user.level == "Ada.7""#, true),
            ("user.level * 2 - 4 == 10 and user.level % 2 == 1", true),
            (r#"user.level gt 5 ? user.firstName in {"Ada", "Bob"} : false"#, true),
            ("-8 < user.level", true),
            ("anything", false),
        ] {
            let parsed = parse(text).unwrap_or_else(|at| panic!("{text} at {at}"));
            assert_eq!(parsed.holds(&user, &|group| group == "00g2"), expected, "{text}");
        }
    }

    #[test]
    fn the_whole_language_can_be_read() {
        for text in [
            r#"hasWorkdayUser() && findWorkdayUser().employeeID == "1""#,
            "user.isMemberOf({'group.id': {'00g1', '00g2'}})",
            r#"user.email matches ".*@example.com""#,
            r#"{"a", "b"}.contains(user.title)"#,
            "user.manager == findManagerUser().login",
            r#"user.roles[0] == "admin""#,
        ] {
            assert!(parse(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn invalid_expressions_are_rejected() {
        for text in [
            r#"user.firstName == "TestAcc" AND"#,
            "user.firstName ==",
            "(user.a",
            "\"a",
            "",
            "user.a = 1",
            "user.a ? 1",
            "user.a +",
            r#"user.a == "b" user.c == "d""#,
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
