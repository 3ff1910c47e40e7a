//! Factors of users: enroll, activate, verify, challenge.
//!
//! No message is sent. The code of every one-time password is [`CODE`], so that tests can enter it.

use serde_json::{Value, json};

use super::{ADOPTED, SAMPLE, users};
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::{dig, patch, text};
use crate::org::Org;
use crate::org::clock::format_millis;
use crate::org::resource::hide_internal;
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listFactors", Own(list)),
    ("enrollFactor", Own(enroll)),
    ("listSupportedFactors", Own(catalog)),
    ("listSupportedSecurityQuestions", Own(questions)),
    ("getFactor", Own(get)),
    ("deleteFactor", Own(delete)),
    ("activateFactor", Own(activate)),
    ("verifyFactor", Own(verify)),
    ("getFactorTransactionStatus", Own(transaction)),
];

/// The one-time password that every factor accepts.
const CODE: &str = "123456";

/// Factor type, provider, ID prefix, status after enrollment, whether it can be challenged.
const TYPES: &[(&str, &str, &str, &str, bool)] = &[
    ("question", "OKTA", "ufs", "ACTIVE", false),
    ("sms", "OKTA", "mbl", "PENDING_ACTIVATION", true),
    ("call", "OKTA", "clf", "PENDING_ACTIVATION", true),
    ("email", "OKTA", "emf", "PENDING_ACTIVATION", true),
    ("token:software:totp", "OKTA", "ost", "PENDING_ACTIVATION", false),
    ("token:software:totp", "GOOGLE", "uft", "PENDING_ACTIVATION", false),
    ("token:hotp", "CUSTOM", "chf", "ACTIVE", false),
    ("token:hardware", "YUBICO", "ykf", "ACTIVE", false),
    ("token", "SYMANTEC", "ufv", "ACTIVE", false),
    ("token", "RSA", "rsa", "ACTIVE", false),
    ("push", "OKTA", "opf", "PENDING_ACTIVATION", true),
    ("u2f", "FIDO", "fuf", "PENDING_ACTIVATION", true),
    ("webauthn", "FIDO", "fwf", "PENDING_ACTIVATION", true),
    ("web", "DUO", "duo", "PENDING_ACTIVATION", false),
];

/// The name of the kind in errors.
pub(super) const ENTITY: &str = "UserFactor";

/// Creates a factor of an adopted user; `false` if the ID is not that of a factor.
pub(super) fn adopt(org: &mut Org, call: &Call, id: &str) -> bool {
    let Some((kind, provider, ..)) = TYPES.iter().find(|(_, _, prefix, ..)| id.starts_with(prefix)) else { return false };
    let Ok(store) = store(org, call) else { return false };
    let now = org.clock.now();
    org.put(
        &store,
        id,
        json!({"id": id, "factorType": kind, "provider": provider, "vendorName": provider, "status": "ACTIVE", "created": now,
        "lastUpdated": now, "profile": {}}),
    );
    true
}

fn store(org: &Org, call: &Call) -> Result<String, OktaError> {
    Ok(format!("users/{}/factors", text(users::find(org, call)?, "id")))
}

fn find<'a>(org: &'a Org, call: &Call) -> Result<(&'a Value, String), OktaError> {
    let store = store(org, call)?;
    Ok((org.find(&store, call.param("factorId"), ENTITY)?, store))
}

fn challenges(kind: &str) -> bool {
    TYPES.iter().any(|(known, .., challenges)| *known == kind && *challenges)
}

fn render(org: &Org, store: &str, factor: &Value) -> Value {
    let mut shown = factor.clone();
    let address = org.api(&format!("{store}/{}", text(factor, "id")));
    let user = org.api(store.trim_end_matches("/factors"));
    let pending = text(factor, "status") == "PENDING_ACTIVATION";
    let methods: &[&str] = if pending { &["GET"] } else { &["GET", "DELETE"] };
    let mut links = json!({"self": {"href": address, "hints": {"allow": methods}}, "user": {"href": user, "hints": {"allow": ["GET"]}}});
    let kind = text(factor, "factorType");
    if kind == "question" {
        links["questions"] = json!({"href": org.api(&format!("{store}/questions")), "hints": {"allow": ["GET"]}});
    }
    if kind == "push" && pending {
        links["poll"] = json!({"href": format!("{address}/lifecycle/activate/poll"), "hints": {"allow": ["POST"]}});
    }
    if pending {
        links["activate"] = json!({"href": format!("{address}/lifecycle/activate"), "hints": {"allow": ["POST"]}});
        if matches!(kind, "sms" | "call" | "email") {
            links["resend"] = json!([{"name": kind, "href": format!("{address}/resend"), "hints": {"allow": ["POST"]}}]);
        }
    } else {
        links["verify"] = json!({"href": format!("{address}/verify"), "hints": {"allow": ["POST"]}});
    }
    shown["_links"] = links;
    hide_internal(&mut shown);
    shown
}

fn list(org: &mut Org, call: &Call) -> Outcome {
    let store = store(org, call)?;
    Ok(Reply::list(org.store(&store).values().map(|factor| render(org, &store, factor)).collect()))
}

fn enroll(org: &mut Org, call: &Call) -> Outcome {
    let store = store(org, call)?;
    let user = users::find(org, call)?.clone();
    if !matches!(text(&user, "status"), "ACTIVE" | "PASSWORD_EXPIRED" | "PROVISIONED" | "RECOVERY") {
        return Err(OktaError::of("E0000038"));
    }
    let body = call.or_sample(org, |_| json!({"factorType": "sms", "provider": "OKTA", "profile": {"phoneNumber": "+1-555-0100"}}))?;
    let (kind, provider) = (text(&body, "factorType"), text(&body, "provider"));
    let (_, provider, prefix, status, _) = TYPES
        .iter()
        .find(|(known, known_provider, ..)| *known == kind && (provider.is_empty() || *known_provider == provider))
        .ok_or_else(|| OktaError::validation("factorType", "Factor type or provider is not supported"))?;
    let mut profile = body.get("profile").cloned().unwrap_or_else(|| json!({}));
    match kind {
        "sms" | "call" if org.is_redacted(text(&profile, "phoneNumber")) => {}
        "sms" | "call" if text(&profile, "phoneNumber").chars().filter(char::is_ascii_digit).count() < 7 => {
            return Err(OktaError::new(400, "E0000098", "Invalid Phone Number."));
        }
        "question" if text(&profile, "question").is_empty() || text(&profile, "answer").chars().count() < 4 => {
            return Err(OktaError::validation("factorEnrollRequest", "The question or the answer is missing or too short"));
        }
        "email" if !is_own_email(&user, text(&profile, "email")) && user[ADOPTED] != true && user[SAMPLE] != true => {
            return Err(OktaError::invalid("Only verified primary or secondary email can be enrolled."));
        }
        "email" if text(&profile, "email").is_empty() => profile["email"] = dig(&user, "profile.email").clone(),
        "token:software:totp" | "token:hotp" | "token" if text(&profile, "credentialId").is_empty() => {
            profile["credentialId"] = dig(&user, "profile.login").clone();
        }
        "token:hardware" if text(&profile, "credentialId").is_empty() => profile["credentialId"] = org.ids.digits(12).into(),
        _ => {}
    }
    let existing: Option<(String, String)> = org
        .store(&store)
        .values()
        .find(|factor| text(factor, "factorType") == kind && text(factor, "provider") == *provider)
        .map(|factor| (text(factor, "id").to_owned(), text(factor, "status").to_owned()));
    match existing {
        Some((_, status)) if status == "ACTIVE" && !call.flag("updatePhone", false) => {
            let cause = match kind {
                "sms" => "There is an existing verified phone number.",
                _ => "A factor of this type is already set up.",
            };
            return Err(OktaError::validation("factorEnrollRequest", cause));
        }
        Some((id, _)) => {
            org.remove(&store, &id);
        }
        None => {}
    }
    let answer = dig(&profile, "answer").clone();
    if let Value::Object(object) = &mut profile {
        // Neither is shown again.
        object.remove("answer");
        object.remove("sharedSecret");
    }
    if kind == "question" {
        let known = QUESTIONS.iter().find(|(question, _)| *question == text(&profile, "question"));
        profile["questionText"] = known.map_or_else(|| profile["question"].clone(), |(_, text)| (*text).into());
    }
    let status = if call.flag("activate", false) { "ACTIVE" } else { status };
    let now = org.clock.now();
    let mut factor = json!({
        "id": org.ids.id(prefix), "factorType": kind, "provider": provider, "vendorName": provider, "status": status,
        "created": now, "lastUpdated": now,
    });
    // A device has a profile when it is active, and a custom token never has one.
    if kind != "token:hotp" && profile.as_object().is_some_and(|profile| !profile.is_empty()) {
        factor["profile"] = profile;
    }
    if answer.is_string() {
        factor["$answer"] = answer;
    }
    if status == "PENDING_ACTIVATION"
        && let Some(activation) = activation(org, &store, &factor, &user)
    {
        factor["_embedded"] = json!({"activation": activation});
    }
    let id = text(&factor, "id").to_owned();
    org.put(&store, &id, factor.clone());
    org.record(call, "user.mfa.factor.activate", &user);
    Ok(Reply::ok(render(org, &store, &factor)))
}

/// Whether an address is the primary or the secondary one of a user, or empty.
fn is_own_email(user: &Value, email: &str) -> bool {
    email.is_empty() || ["profile.email", "profile.secondEmail"].iter().any(|path| text(user, path).eq_ignore_ascii_case(email))
}

/// The data that a device needs to activate a factor.
fn activation(org: &mut Org, store: &str, factor: &Value, user: &Value) -> Option<Value> {
    let address = org.api(&format!("{store}/{}", text(factor, "id")));
    let expires = format_millis(org.clock.millis() + 300_000);
    let code = json!({"href": format!("{address}/qr/{}", org.ids.base64url(30)), "type": "image/png"});
    let send = |name: &str| json!({"name": name, "href": format!("{address}/lifecycle/activate/{name}"), "hints": {"allow": ["POST"]}});
    Some(match text(factor, "factorType") {
        "token:software:totp" => json!({
            "timeStep": 30, "sharedSecret": org.ids.text(16).to_uppercase(), "encoding": "base32", "keyLength": 6, "_links": {"qrcode": code},
        }),
        "push" => json!({
            "expiresAt": expires, "factorResult": "WAITING", "_links": {"send": [send("email"), send("sms")], "qrcode": code},
        }),
        "u2f" => json!({"version": "U2F_V2", "nonce": org.ids.text(20), "timeoutSeconds": 20}),
        "webauthn" => json!({
            "attestation": "direct", "authenticatorSelection": {"userVerification": "preferred", "requireResidentKey": false},
            "challenge": org.ids.text(20), "excludeCredentials": [],
            "pubKeyCredParams": [{"type": "public-key", "alg": -7}, {"type": "public-key", "alg": -257}],
            "rp": {"name": org.get("singletons", "org").map(|org| org["companyName"].clone())},
            "user": {
                "displayName": format!("{} {}", text(user, "profile.firstName"), text(user, "profile.lastName")),
                "name": dig(user, "profile.login"), "id": user["id"],
            },
        }),
        _ => return None,
    })
}

/// The profile of the device that activates a factor.
fn device(org: &mut Org, kind: &str, login: &Value) -> Value {
    match kind {
        "push" => {
            json!({"credentialId": login, "deviceType": "SmartPhone_IPhone", "name": "Emulator", "platform": "IOS", "version": "16.0"})
        }
        "u2f" => json!({"credentialId": org.ids.base64url(64), "version": "U2F_V2"}),
        "webauthn" => json!({"credentialId": org.ids.base64url(64), "authenticatorName": "Emulator"}),
        _ => json!({}),
    }
}

fn get(org: &mut Org, call: &Call) -> Outcome {
    let (factor, store) = find(org, call)?;
    Ok(Reply::ok(render(org, &store, factor)))
}

fn delete(org: &mut Org, call: &Call) -> Outcome {
    let (factor, store) = find(org, call)?;
    let factor = factor.clone();
    org.remove(&store, text(&factor, "id"));
    org.record(call, "user.mfa.factor.deactivate", &factor);
    Ok(Reply::none(204))
}

fn activate(org: &mut Org, call: &Call) -> Outcome {
    let (factor, store) = find(org, call)?;
    let kind = text(factor, "factorType").to_owned();
    let code = call.body.as_ref().map_or("", |body| text(body, "passCode"));
    if !matches!(kind.as_str(), "push" | "u2f" | "webauthn" | "web") && code != CODE {
        return Err(OktaError::of("E0000068").cause("Your passcode doesn't match our records. Please try again."));
    }
    let login = dig(users::find(org, call)?, "profile.login").clone();
    let device = device(org, &kind, &login);
    let factor = org.touch(&store, call.param("factorId"), ENTITY)?;
    factor["status"] = "ACTIVE".into();
    patch(&mut factor["profile"], device);
    if let Value::Object(object) = factor {
        object.remove("_embedded");
    }
    let factor = factor.clone();
    Ok(Reply::ok(render(org, &store, &factor)))
}

fn verify(org: &mut Org, call: &Call) -> Outcome {
    let (factor, store) = find(org, call)?;
    let factor = factor.clone();
    if text(&factor, "status") != "ACTIVE" {
        return Err(OktaError::validation("factor", "The factor is not active"));
    }
    let body = Value::Object(call.object());
    let (kind, code, answer) = (text(&factor, "factorType"), text(&body, "passCode"), text(&body, "answer"));
    let expires = format_millis(org.clock.millis() + 300_000);
    let is_signed = matches!(kind, "u2f" | "webauthn") && !text(&body, "clientData").is_empty() && !text(&body, "signatureData").is_empty();
    if challenges(kind) && code.is_empty() && !is_signed {
        let challenge = if kind == "push" { "WAITING" } else { "CHALLENGE" };
        let mut reply = json!({"factorResult": challenge, "expiresAt": expires});
        let address = org.api(&format!("{store}/{}", text(&factor, "id")));
        if kind == "push" {
            let id = org.ids.id("v2m");
            org.put(&format!("{store}/{}/transactions", text(&factor, "id")), &id, json!({"id": id}));
            reply["_links"] = json!({
                "poll": {"href": format!("{address}/transactions/{id}"), "hints": {"allow": ["GET"]}},
                "cancel": {"href": format!("{address}/transactions/{id}"), "hints": {"allow": ["DELETE"]}},
            });
        } else {
            reply["_links"] = json!({"verify": {"href": format!("{address}/verify"), "hints": {"allow": ["POST"]}},
                "factor": {"href": address, "hints": {"allow": ["GET", "DELETE"]}}});
            if factor["profile"].as_object().is_some_and(|profile| !profile.is_empty()) {
                reply["profile"] = factor["profile"].clone();
            }
            match kind {
                "u2f" => reply["_embedded"] = json!({"challenge": {"nonce": org.ids.text(20), "timeoutSeconds": 20}}),
                "webauthn" => reply["_embedded"] = json!({"challenge": {"challenge": org.ids.text(20), "extensions": {}}}),
                _ => {}
            }
        }
        return Ok(Reply::ok(reply));
    }
    let correct = match kind {
        "question" => factor["$answer"].as_str().is_some_and(|known| known.eq_ignore_ascii_case(answer)),
        _ => code == CODE || is_signed,
    };
    if correct {
        let mut reply = json!({"factorResult": "SUCCESS"});
        if is_signed {
            reply["profile"] = factor["profile"].clone();
        }
        Ok(Reply::ok(reply))
    } else {
        Err(OktaError::of("E0000068").cause("Your answer doesn't match our records. Please try again."))
    }
}

fn transaction(org: &mut Org, call: &Call) -> Outcome {
    let (factor, store) = find(org, call)?;
    let transactions = format!("{store}/{}/transactions", text(factor, "id"));
    org.find(&transactions, call.param("transactionId"), "Transaction")?;
    // A push notification is confirmed immediately.
    Ok(Reply::ok(json!({"factorResult": "SUCCESS"})))
}

fn catalog(org: &mut Org, call: &Call) -> Outcome {
    let store = store(org, call)?;
    let all = TYPES.iter().map(|(kind, provider, ..)| {
        let enrolled =
            org.store(&store).values().any(|factor| text(factor, "factorType") == *kind && text(factor, "provider") == *provider);
        let mut shown = json!({
            "factorType": kind, "provider": provider, "vendorName": provider, "enrollment": "OPTIONAL",
            "status": if enrolled { "ACTIVE" } else { "NOT_SETUP" },
            "_links": {"enroll": {"href": org.api(&store), "hints": {"allow": ["POST"]}}},
        });
        if *kind == "question" {
            shown["_links"]["questions"] = json!({"href": org.api(&format!("{store}/questions")), "hints": {"allow": ["GET"]}});
        }
        shown
    });
    Ok(Reply::list(all.collect()))
}

/// Security questions that Okta knows.
const QUESTIONS: &[(&str, &str)] = &[
    ("disliked_food", "What is the food you least liked as a child?"),
    ("name_of_first_plush_toy", "What is the name of your first stuffed animal?"),
    ("first_award", "What did you earn your first medal or award for?"),
    ("favorite_security_question", "What is your favorite security question?"),
    ("favorite_toy", "What is the toy/stuffed animal you liked the most as a kid?"),
    ("first_computer_game", "What was the first computer game you played?"),
    ("favorite_movie_quote", "What is your favorite movie quote?"),
    ("first_sports_team_mascot", "What was the mascot of the first sports team you played on?"),
    ("first_music_purchase", "What music album or song did you first purchase?"),
    ("favorite_art_piece", "What is your favorite piece of art?"),
    ("grandmother_favorite_desert", "What was your grandmother's favorite dessert?"),
    ("first_thing_cooked", "What was the first thing you learned to cook?"),
    ("childhood_dream_job", "What was your dream job as a child?"),
    ("place_where_significant_other_was_met", "Where did you meet your spouse/significant other?"),
    ("favorite_vacation_location", "Where did you go for your favorite vacation?"),
    ("new_years_two_thousand", "Where were you on New Year's Eve in the year 2000?"),
    ("favorite_speaker_actor", "Who is your favorite speaker/orator?"),
    ("favorite_book_movie_character", "Who is your favorite book/movie character?"),
    ("favorite_sports_player", "Who is your favorite sports player?"),
];

fn questions(org: &mut Org, call: &Call) -> Outcome {
    users::find(org, call)?;
    Ok(Reply::list(QUESTIONS.iter().map(|(question, text)| json!({"question": question, "questionText": text})).collect()))
}
