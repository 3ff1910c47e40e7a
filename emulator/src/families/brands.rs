//! Brands and their themes.

use serde_json::{Value, json};

use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::{patch, text};
use crate::org::Org;
use crate::org::resource::{Action, PLAIN, Resource};
use crate::routes::Handler::{Of, Own};
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listBrands", Own(list)),
    ("getBrand", Of(&BRAND, Action::Get)),
    ("updateBrand", Own(update)),
    ("listBrandThemes", Own(list_themes)),
    ("getBrandTheme", Of(&THEME, Action::Get)),
    ("updateBrandTheme", Own(update_theme)),
    ("uploadBrandThemeLogo", Own(|org, call| upload(org, call, "logo"))),
    ("deleteBrandThemeLogo", Own(|org, call| remove(org, call, "logo"))),
    ("uploadBrandThemeFavicon", Own(|org, call| upload(org, call, "favicon"))),
    ("deleteBrandThemeFavicon", Own(|org, call| remove(org, call, "favicon"))),
    ("uploadBrandThemeBackgroundImage", Own(|org, call| upload(org, call, "backgroundImage"))),
    ("deleteBrandThemeBackgroundImage", Own(|org, call| remove(org, call, "backgroundImage"))),
];

pub(crate) const BRAND: Resource = Resource {
    entity: "Brand",
    prefix: "bnd",
    path: "brands/{brandId}",
    links: &[("self", "", &["GET", "PUT"], None), ("themes", "/themes", &["GET"], None)],
    stamped: false,
    ..PLAIN
};

pub(crate) const THEME: Resource = Resource {
    entity: "Theme",
    prefix: "the",
    path: "brands/{brandId}/themes/{themeId}",
    parents: &[&BRAND],
    stamped: false,
    links: &[
        ("self", "", &["GET", "PUT"], None),
        ("logo", "/logo", &["POST", "DELETE"], None),
        ("favicon", "/favicon", &["POST", "DELETE"], None),
        ("background-image", "/background-image", &["POST", "DELETE"], None),
    ],
    ..PLAIN
};

/// Gives a fresh org its brand.
pub(crate) fn furnish(org: &mut Org) {
    let brand = org.ids.id("bnd");
    let name = text(org.get("singletons", "org").unwrap_or(&Value::Null), "companyName").to_owned();
    org.put(
        "brands",
        &brand,
        json!({
            "id": brand, "name": name, "removePoweredByOkta": false, "customPrivacyPolicyUrl": null, "agreeToCustomPrivacyPolicy": false,
            "isDefault": true,
            "locale": "en", "defaultApp": {"appInstanceId": null, "appLinkName": null, "classicApplicationUri": null},
        }),
    );
    add_theme(org, &brand);
}

/// Gives a brand its theme.
pub(crate) fn add_theme(org: &mut Org, brand: &str) {
    let theme = org.ids.id("the");
    let value = json!({
        "id": theme, "logo": picture(org, "logo"), "favicon": picture(org, "favicon"), "backgroundImage": null,
        "primaryColorHex": "#1662dd", "primaryColorContrastHex": "#000000", "secondaryColorHex": "#ebebed",
        "secondaryColorContrastHex": "#000000",
        "signInPageTouchPointVariant": "OKTA_DEFAULT", "endUserDashboardTouchPointVariant": "OKTA_DEFAULT",
        "errorPageTouchPointVariant": "OKTA_DEFAULT",
        "emailTemplateTouchPointVariant": "OKTA_DEFAULT", "loadingPageTouchPointVariant": "OKTA_DEFAULT",
    });
    org.put(&format!("brands/{brand}/themes"), &theme, value);
}

/// The initial image of a theme.
fn picture(org: &Org, kind: &str) -> Value {
    match kind {
        "logo" => format!("{}/assets/img/logos/okta-logo.47066819ac7db5c13f4c431b2687cef6.png", org.base).into(),
        "favicon" => format!("{}/favicon.ico", org.base).into(),
        _ => Value::Null,
    }
}

fn list(org: &mut Org, _: &Call) -> Outcome {
    Ok(Reply::list(org.store("brands").values().map(|brand| BRAND.render(org, "brands", brand)).collect()))
}

fn update(org: &mut Org, call: &Call) -> Outcome {
    let (brand, _) = BRAND.find(org, call)?;
    let id = text(brand, "id").to_owned();
    let mut changes = Value::Object(call.object());
    let url = text(&changes, "customPrivacyPolicyUrl");
    if !(url.is_empty() || url.starts_with("http://") || url.starts_with("https://")) {
        let cause = "customPrivacyPolicyUrl: Is not a valid URL. Valid example: http://www.okta.com";
        return Err(OktaError::validation("customPrivacyPolicyUrl", cause));
    }
    if !url.is_empty() && changes["agreeToCustomPrivacyPolicy"] != true {
        let cause = "agreeToCustomPrivacyPolicy: Please provide your consent for updating the custom privacy policy URL.";
        return Err(OktaError::validation("agreeToCustomPrivacyPolicy", cause));
    }
    if let Value::Object(object) = &mut changes {
        object.retain(|name, _| {
            matches!(
                name.as_str(),
                "name"
                    | "removePoweredByOkta"
                    | "customPrivacyPolicyUrl"
                    | "agreeToCustomPrivacyPolicy"
                    | "locale"
                    | "defaultApp"
                    | "emailDomainId"
            )
        });
    }
    if let Some(brand) = org.get_mut("brands", &id) {
        patch(brand, changes);
    }
    BRAND.handle(Action::Get, org, call)
}

fn list_themes(org: &mut Org, call: &Call) -> Outcome {
    THEME.check_parents(org, call)?;
    let store = THEME.collection(call);
    Ok(Reply::list(org.store(&store).values().map(|theme| THEME.render(org, &store, theme)).collect()))
}

/// Whether a string is a color, `#1662dd` or `#fff`.
fn is_color(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|digits| matches!(digits.len(), 3 | 6) && digits.chars().all(|digit| digit.is_ascii_hexdigit()))
}

/// The variants of the pages of a theme.
const VARIANTS: &[(&str, &[&str])] = &[
    ("signInPageTouchPointVariant", &["OKTA_DEFAULT", "BACKGROUND_SECONDARY_COLOR", "BACKGROUND_IMAGE"]),
    ("errorPageTouchPointVariant", &["OKTA_DEFAULT", "BACKGROUND_SECONDARY_COLOR", "BACKGROUND_IMAGE"]),
    ("emailTemplateTouchPointVariant", &["OKTA_DEFAULT", "FULL_THEME"]),
    ("endUserDashboardTouchPointVariant", &["OKTA_DEFAULT", "WHITE_LOGO_BACKGROUND", "FULL_THEME", "LOGO_ON_FULL_WHITE_BACKGROUND"]),
    ("loadingPageTouchPointVariant", &["OKTA_DEFAULT", "NONE"]),
];

fn update_theme(org: &mut Org, call: &Call) -> Outcome {
    let (_, store) = THEME.find(org, call)?;
    let mut changes = Value::Object(call.object());
    let mut causes = Vec::new();
    for (name, value) in changes.as_object().into_iter().flatten() {
        if name.ends_with("Hex")
            && let Some(color) = value.as_str().filter(|color| !is_color(color))
        {
            causes.push((name.clone(), format!("{name}: Invalid color hex: {color}.")));
        }
        if let Some((_, valid)) = VARIANTS.iter().find(|(known, _)| known == name)
            && let Some(variant) = value.as_str().filter(|variant| !valid.contains(variant))
        {
            causes.push((name.clone(), format!("{name}: '{variant}' is invalid. Valid values: [{}].", valid.join(", "))));
        }
    }
    if let Some((first, _)) = causes.first() {
        let error = OktaError::invalid(first);
        return Err(causes.into_iter().fold(error, |error, (_, cause)| error.cause(cause)));
    }
    if let Value::Object(object) = &mut changes {
        object.retain(|name, value| !value.is_null() && (name.ends_with("Hex") || name.ends_with("Variant")));
    }
    if let Some(theme) = org.get_mut(&store, call.param("themeId")) {
        patch(theme, changes);
    }
    THEME.handle(Action::Get, org, call)
}

fn upload(org: &mut Org, call: &Call, field: &str) -> Outcome {
    let (_, store) = THEME.find(org, call)?;
    let url = format!("{}/fs/bco/1/{}", org.base, org.ids.id("fs0"));
    if let Some(theme) = org.get_mut(&store, call.param("themeId")) {
        theme[field] = url.clone().into();
    }
    Ok(Reply::json(201, json!({"url": url})))
}

fn remove(org: &mut Org, call: &Call, field: &str) -> Outcome {
    let (_, store) = THEME.find(org, call)?;
    let picture = picture(org, field);
    if let Some(theme) = org.get_mut(&store, call.param("themeId")) {
        theme[field] = picture;
    }
    Ok(Reply::none(204))
}
