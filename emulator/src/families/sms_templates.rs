//! SMS templates.

use serde_json::json;

use crate::call::{Call, Outcome};
use crate::errors::OktaError;
use crate::json::fill;
use crate::org::Org;
use crate::org::resource::{Action, PLAIN, Resource};
use crate::routes::Handler::{Of, Own};
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listSmsTemplates", Of(&TEMPLATE, Action::List)),
    ("createSmsTemplate", Of(&TEMPLATE, Action::Create)),
    ("getSmsTemplate", Of(&TEMPLATE, Action::Get)),
    ("partialUpdateSmsTemplate", Own(|org, call| change(Action::Update, org, call))),
    ("updateSmsTemplate", Own(|org, call| change(Action::Replace, org, call))),
    ("deleteSmsTemplate", Own(|org, call| change(Action::Delete, org, call))),
];

pub(crate) const TEMPLATE: Resource = Resource {
    // Okta does it this way.
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
            "name": format!("Sample template {}", org.ids.text(6)), "type": "SMS_VERIFY_CODE",
            "template": "${org.name}: your verification code is ${code}",
            "translations": {
                "es": "${org.name}: el c\u{f3}digo de verificaci\u{f3}n es ${code}",
                "fr": "${org.name}: votre code de v\u{e9}rification est ${code}",
                "it": "${org.name}: il codice di verifica \u{e8} ${code}",
            },
        })
    },
    ..PLAIN
};

/// Changes or deletes a template; the default one stays as it is.
fn change(action: Action, org: &mut Org, call: &Call) -> Outcome {
    if call.param("templateId") == "default" {
        return Err(OktaError::of("E0000006").cause("The default SMS template cannot be changed."));
    }
    TEMPLATE.handle(action, org, call)
}
