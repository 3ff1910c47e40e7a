//! The page at `/_emulator/`: users, groups, apps and recent requests.

use serde_json::Value;

use crate::json::text;
use crate::org::Org;
use crate::server::Engine;

/// How many rows a table shows.
const ROWS: usize = 50;

const STYLE: &str = "body{font:14px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1d1d21}\
table{border-collapse:collapse;width:100%;margin:0 0 2rem}th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #e4e4e9;\
vertical-align:top}th{color:#6e6e78;font-weight:500}code{font:13px ui-monospace,monospace}h2{margin:1.5rem 0 .25rem}small{color:#6e6e78}";

/// The page.
pub(crate) fn render(engine: &Engine) -> String {
    let requests: Vec<[String; 3]> = engine
        .recent(ROWS)
        .into_iter()
        .map(|recorded| {
            [recorded.status.to_string(), format!("{} {}", recorded.method, recorded.target), recorded.operation.unwrap_or("").to_owned()]
        })
        .collect();
    let org = engine.org();
    let mut page = format!("<!doctype html><meta charset=utf-8><title>Okta emulator</title><style>{STYLE}</style><h1>Okta emulator</h1>");
    page.push_str(&format!("<p><code>{}</code></p>", escape(&org.base)));
    table(&mut page, "Users", org.store("users").len(), ["ID", "Login", "Status"], &rows(&org, "users", ["id", "profile.login", "status"]));
    table(&mut page, "Groups", org.store("groups").len(), ["ID", "Name", "Type"], &rows(&org, "groups", ["id", "profile.name", "type"]));
    table(
        &mut page,
        "Applications",
        org.store("apps").len(),
        ["ID", "Label", "Sign-on"],
        &rows(&org, "apps", ["id", "label", "signOnMode"]),
    );
    table(&mut page, "Recent requests", requests.len(), ["Status", "Request", "Operation"], &requests);
    page
}

fn rows(org: &Org, store: &str, columns: [&str; 3]) -> Vec<[String; 3]> {
    org.store(store).values().rev().take(ROWS).map(|value: &Value| columns.map(|path| text(value, path).to_owned())).collect()
}

fn table(page: &mut String, title: &str, count: usize, heads: [&str; 3], rows: &[[String; 3]]) {
    page.push_str(&format!("<h2>{title} <small>{count}</small></h2><table><tr>"));
    heads.iter().for_each(|head| page.push_str(&format!("<th>{head}")));
    for row in rows {
        page.push_str("<tr>");
        row.iter().for_each(|cell| page.push_str(&format!("<td>{}", escape(cell))));
    }
    page.push_str("</table>");
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
