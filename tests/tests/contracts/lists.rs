//! Every function that returns a list reads all its pages, and follows the link to the next page unchanged.

use serde_json::json;

use crate::calls::list;
use crate::expected::differences;
use crate::samples::{Flavor, Samples};
use crate::values::{Choice, Values};
use crate::wire::Wire;
use crate::{document, none_of};

#[tokio::test]
async fn every_list_follows_the_link_to_its_next_page() {
    let document = document();
    let (mut failures, mut lists) = (Vec::new(), 0);
    for operation in document.operations().iter().filter(|operation| operation.paged || document.is_list(operation)) {
        let (_, schema) = operation.answers.iter().find_map(|answer| answer.content.as_ref()).unwrap();
        let mut page = Samples::new(&document, Flavor::Known).of(schema).remove(0);
        let next = "https://example.okta.com/other/path?after=a%2Fb+c&limit=7";
        let (wire, page) = match &operation.items {
            None => (Wire::new(200, "application/json", page.to_string()).with_next(next), page),
            Some(field) => {
                page["_links"] = json!({});
                let last = page.to_string();
                page["_links"] = json!({"next": {"href": next}});
                (Wire::new(200, "application/json", last).with_first(page.to_string()), page[field].take())
            }
        };
        let values = Values::of(operation, Choice::Required);
        let Some(turned) = list(&operation.id, &wire.okta(), &values) else {
            failures.push(format!("{}: found no pages", operation.id));
            continue;
        };
        lists += 1;
        match turned.await {
            Ok(items) if items == 2 * page.as_array().unwrap().len() => {}
            other => failures.push(format!("{}: the items of two pages: {other:?}", operation.id)),
        }
        match &wire.take()[..] {
            [first, second] => {
                failures.extend(differences(operation, &values, first));
                if second.uri() != next || second.headers() != first.headers() || second.method() != "GET" || !second.body().is_empty() {
                    failures.push(format!("{}: the second page was requested by {second:?}", operation.id));
                }
            }
            requests => failures.push(format!("{}: sent {} requests", operation.id, requests.len())),
        }
    }
    none_of(failures);
    assert_ne!(lists, 0);
    println!("{lists} lists stream their pages");
}
