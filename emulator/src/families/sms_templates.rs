//! SMS templates.

use serde_json::json;

use crate::json::fill;
use crate::org::resource::{Action, PLAIN, Resource};
use crate::routes::Handler::Of;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listSmsTemplates", Of(&TEMPLATE, Action::List)),
    ("createSmsTemplate", Of(&TEMPLATE, Action::Create)),
    ("getSmsTemplate", Of(&TEMPLATE, Action::Get)),
    ("partialUpdateSmsTemplate", Of(&TEMPLATE, Action::Update)),
    ("updateSmsTemplate", Of(&TEMPLATE, Action::Replace)),
    ("deleteSmsTemplate", Of(&TEMPLATE, Action::Delete)),
];

pub(crate) const TEMPLATE: Resource = Resource {
    // Okta has it so.
    entity: "AppInstance",
    prefix: "cst",
    path: "templates/sms/{templateId}",
    event: "system.sms_template",
    required: &["name", "type", "template"],
    part: "smsTemplate",
    links: &[],
    complete: |_, _, template, _| {
        fill(template, json!({"type": "SMS_VERIFY_CODE", "translations": {}}));
        Ok(())
    },
    sample: |org| {
        json!({
            "name": format!("Sample template {}", org.ids.text(6)), "type": "SMS_VERIFY_CODE", "template": "${org.name}: your verification code is ${code}",
            "translations": {
                "es": "${org.name}: el c\u{f3}digo de verificaci\u{f3}n es ${code}", "fr": "${org.name}: votre code de v\u{e9}rification est ${code}",
                "it": "${org.name}: il codice di verifica \u{e8} ${code}",
            },
        })
    },
    ..PLAIN
};
