//! The System Log.

use serde_json::Value;

use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::text;
use crate::org::Org;
use crate::org::clock::parse_millis;
use crate::query::{self, ListFacts};
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[("getLogs", Own(list))];

const LIST: ListFacts = ListFacts {
    default: 100,
    max: 1000,
    q: &["eventType", "displayMessage", "actor.alternateId", "actor.displayName", "outcome.result", "uuid"],
    anywhere: true,
    hides: None,
};

const WEEK: i64 = 7 * 86_400_000;

fn instant(call: &Call, name: &str) -> Result<Option<i64>, OktaError> {
    call.query(name)
        .filter(|text| !text.is_empty())
        .map(|text| {
            parse_millis(text)
                .ok_or_else(|| OktaError::new(400, "E0000030", "Invalid date. Dates must be of the form yyyy-MM-dd'T'HH:mm:ss.SSSZZ."))
        })
        .transpose()
}

fn list(org: &mut Org, call: &Call) -> Outcome {
    let since = instant(call, "since")?.unwrap_or_else(|| org.clock.millis() - WEEK);
    let until = instant(call, "until")?;
    let words: Vec<String> = call.query("q").unwrap_or_default().split_whitespace().map(str::to_lowercase).collect();
    let within = |event: &Value| {
        let published = parse_millis(text(event, "published")).unwrap_or_default();
        if published < since || until.is_some_and(|until| published >= until) {
            return false;
        }
        // A keyword can be anywhere in an event.
        let all = if words.is_empty() { String::new() } else { event.to_string().to_lowercase() };
        words.iter().all(|word| all.contains(word))
    };
    let call = &call.without("q");
    let sorted;
    let descending = call.query("sortOrder").is_some_and(|order| order.eq_ignore_ascii_case("descending"));
    let call = if descending {
        let query =
            call.query.iter().cloned().chain([("sortBy".to_owned(), "published".to_owned()), ("sortOrder".to_owned(), "desc".to_owned())]);
        let query = query.filter(|(name, value)| !(name == "sortOrder" && value.eq_ignore_ascii_case("descending"))).collect();
        sorted = Call {
            query,
            route: call.route,
            path: call.path.clone(),
            params: Vec::new(),
            body: None,
            raw: call.raw.clone(),
            actor: call.actor.clone(),
        };
        &sorted
    } else {
        call
    };
    let reply = query::list(call, org.store("logs"), &LIST, within, Value::clone)?;
    // A list without `until` is for polling: it always has a next page.
    if until.is_none() && reply.next.is_none() && !descending {
        let last = org.store("logs").iter().next_back().map_or(0, |(place, ..)| place);
        let last = last.max(call.query("after").and_then(query::place_of).unwrap_or(0));
        return Ok(Reply { next: Some(query::cursor(last)), ..reply });
    }
    Ok(reply)
}
