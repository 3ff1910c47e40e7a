//! Passwords and recovery questions.

use serde_json::{Value, json};

use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::families::ADOPTED;
use crate::json::{dig, text};
use crate::org::Org;

/// The credentials of a request to create a user.
pub(crate) struct Secrets {
    password: Option<String>,
    question: Option<(String, String)>,
    provider: Value,
    /// Whether the user can sign in with a password.
    pub(crate) usable: bool,
}

/// Reads and checks the credentials of a request to create a user.
pub(crate) fn of_request(org: &Org, body: &Value, profile: &Value) -> Result<Secrets, OktaError> {
    let credentials = dig(body, "credentials");
    let password = dig(credentials, "password.value").as_str().map(str::to_owned);
    if let Some(password) = &password {
        check(org, password, text(profile, "login"))?;
    }
    let imported = dig(credentials, "password.hash").is_object() || dig(credentials, "password.hook").is_object();
    if password.is_some() && imported {
        return Err(OktaError::new(400, "E0000041", "Password cannot be specified as both a value and a hash."));
    }
    let provider = match dig(credentials, "provider.type").as_str() {
        Some(kind) => {
            let name = dig(credentials, "provider.name").as_str().unwrap_or(kind);
            json!({"type": kind, "name": name})
        }
        None if imported => json!({"type": "IMPORT", "name": "IMPORT"}),
        None => json!({"type": "OKTA", "name": "OKTA"}),
    };
    let federated = !matches!(text(&provider, "type"), "OKTA" | "IMPORT");
    Ok(Secrets { usable: password.is_some() || imported || federated, password, question: question_of(credentials)?, provider })
}

fn question_of(credentials: &Value) -> Result<Option<(String, String)>, OktaError> {
    let question = dig(credentials, "recovery_question");
    match (text(question, "question"), text(question, "answer")) {
        ("", _) => Ok(None),
        (_, answer) if answer.chars().count() < 4 => Err(OktaError::validation(
            "recovery_question",
            "recovery_question: The security question answer must be at least 4 characters in length",
        )),
        (question, answer) => Ok(Some((question.to_owned(), answer.to_owned()))),
    }
}

impl Secrets {
    /// Puts the credentials into a user.
    pub(crate) fn store(self, user: &mut Value) {
        user["$provider"] = self.provider;
        user["$hasPassword"] = self.usable.into();
        if let Some(password) = self.password {
            user["$password"] = password.into();
        }
        if let Some((question, answer)) = self.question {
            (user["$question"], user["$answer"]) = (question.into(), answer.into());
        }
    }
}

/// Renders credentials for a response.
pub(crate) fn shown(user: &Value) -> Value {
    let mut credentials = json!({"provider": user["$provider"]});
    if user["$hasPassword"] == true {
        credentials["password"] = json!({});
    }
    if user["$question"].is_string() {
        credentials["recovery_question"] = json!({"question": user["$question"]});
    }
    let mut emails = vec![json!({"value": user["profile"]["email"], "status": "VERIFIED", "type": "PRIMARY"})];
    if dig(user, "profile.secondEmail").is_string() {
        emails.push(json!({"value": user["profile"]["secondEmail"], "status": "VERIFIED", "type": "SECONDARY"}));
    }
    credentials["emails"] = Value::Array(emails);
    credentials
}

/// Applies the credentials in an update request to a user.
pub(crate) fn change(org: &Org, body: &Value, user: &mut Value, now: &str) -> Result<(), OktaError> {
    let credentials = dig(body, "credentials");
    if let Some(password) = dig(credentials, "password.value").as_str() {
        check(org, password, text(user, "profile.login"))?;
        set_password(user, password, now);
    }
    // The question alone is what clients send back after reading a user.
    let question = dig(credentials, "recovery_question");
    if question.get("answer").is_none() && question.get("question").is_some_and(|question| *question == user["$question"]) {
        return Ok(());
    }
    if let Some((question, answer)) = question_of(credentials)? {
        (user["$question"], user["$answer"]) = (question.into(), answer.into());
    }
    Ok(())
}

/// Gives a user a password, and the status that follows.
pub(crate) fn set_password(user: &mut Value, password: &str, now: &str) {
    user["$password"] = password.into();
    user["$hasPassword"] = true.into();
    user["passwordChanged"] = now.into();
    if matches!(text(user, "status"), "PROVISIONED" | "RECOVERY" | "PASSWORD_EXPIRED") {
        user["status"] = "ACTIVE".into();
        user["statusChanged"] = now.into();
    }
}

/// Takes the password from a user whose password Okta manages.
pub(super) fn drop_password(user: &mut Value) {
    if matches!(text(user, "$provider.type"), "OKTA" | "IMPORT") {
        user["$hasPassword"] = false.into();
        if let Value::Object(user) = user {
            user.remove("$password");
        }
    }
}

/// Checks a password against the default password policy.
fn check(org: &Org, password: &str, login: &str) -> Result<(), OktaError> {
    if org.is_redacted(password) {
        return Ok(());
    }
    let policy = org.store("policies").values().find(|policy| policy["type"] == "PASSWORD" && policy["system"] == true);
    let rules = policy.map_or(&Value::Null, |policy| dig(policy, "settings.password.complexity"));
    let least = |name: &str| dig(rules, name).as_u64().unwrap_or(0) as usize;
    let count = |kind: fn(&char) -> bool| password.chars().filter(kind).count();
    let name = login.split('@').next().unwrap_or_default().to_lowercase();
    let has_name = rules["excludeUsername"] == true && name.len() >= 4 && password.to_lowercase().contains(&name);
    if password.chars().count() >= least("minLength")
        && count(|c| c.is_lowercase()) >= least("minLowerCase")
        && count(|c| c.is_uppercase()) >= least("minUpperCase")
        && count(char::is_ascii_digit) >= least("minNumber")
        && count(char::is_ascii_punctuation) >= least("minSymbol")
        && !has_name
    {
        return Ok(());
    }
    Err(OktaError::validation(
        "password",
        "password: Password requirements were not met. Password requirements: at least 8 characters, a lowercase letter, an uppercase \
         letter, a number, no parts of your username.",
    ))
}

/// Changes a password; the request contains the old one.
pub(super) fn change_password(org: &mut Org, call: &Call) -> Outcome {
    let user = super::find(org, call)?;
    if !matches!(text(user, "status"), "ACTIVE" | "PASSWORD_EXPIRED" | "STAGED" | "RECOVERY" | "LOCKED_OUT") {
        return Err(OktaError::of("E0000035"));
    }
    let known = user["$password"].as_str().unwrap_or_default().to_owned();
    let (user, login) = (user.clone(), text(user, "profile.login").to_owned());
    let body = call.or_sample(
        org,
        |org| json!({"oldPassword": {"value": known}, "newPassword": {"value": format!("Sample-{}7a", org.ids.text(8))}}),
    )?;
    let (old, new) = (text(&body, "oldPassword.value"), text(&body, "newPassword.value"));
    if call.flag("strict", false) && user["$password"].as_str() == Some(new) {
        return Err(OktaError::of("E0000014").cause("Password has been used too recently"));
    }
    if !org.is_redacted(old) && user["$password"].as_str().is_some_and(|known| known != old && !org.is_redacted(known)) {
        return Err(OktaError::of("E0000014").cause("Old Password is not correct"));
    }
    check(org, new, &login)?;
    let now = org.clock.now();
    let user = org.touch("users", call.param("userId"), super::ENTITY)?;
    set_password(user, new, &now);
    let user = user.clone();
    org.record(call, "user.account.update_password", &user);
    Ok(Reply::ok(shown(&user)))
}

/// Changes the recovery question; the request contains the password.
pub(super) fn change_question(org: &mut Org, call: &Call) -> Outcome {
    let user = super::find(org, call)?;
    if !matches!(text(user, "status"), "ACTIVE" | "PASSWORD_EXPIRED" | "STAGED" | "RECOVERY" | "LOCKED_OUT") {
        return Err(OktaError::of("E0000036"));
    }
    let user = user.clone();
    let known = user["$password"].clone();
    let body = call.or_sample(
        org,
        |_| json!({"password": {"value": known}, "recovery_question": {"question": "What is a sample?", "answer": "sample"}}),
    )?;
    let given = text(&body, "password.value");
    if !org.is_redacted(given) && user["$password"].as_str().is_some_and(|known| known != given && !org.is_redacted(known)) {
        return Err(OktaError::of("E0000014").cause("The password is not correct"));
    }
    let (question, answer) = question_of(&body)?.ok_or_else(|| OktaError::of("E0000014").cause("A question and an answer are needed"))?;
    let user = org.touch("users", call.param("userId"), super::ENTITY)?;
    (user["$question"], user["$answer"]) = (question.into(), answer.into());
    let user = user.clone();
    org.record(call, "user.account.update_secondary_credential", &user);
    Ok(Reply::ok(shown(&user)))
}

/// Starts a recovery, or completes it if the request has the answer and a password.
pub(super) fn forgot_password(org: &mut Org, call: &Call) -> Outcome {
    let user = super::find(org, call)?;
    if !matches!(text(user, "status"), "ACTIVE" | "PASSWORD_EXPIRED" | "RECOVERY" | "LOCKED_OUT") {
        return Err(OktaError::of("E0000034"));
    }
    let now = org.clock.now();
    let body = Value::Object(call.object());
    if let Some(password) = dig(&body, "password.value").as_str() {
        if user[ADOPTED] != true && user["$answer"].as_str() != dig(&body, "recovery_question.answer").as_str() {
            return Err(OktaError::of("E0000087"));
        }
        check(org, password, text(user, "profile.login"))?;
        let user = org.touch("users", call.param("userId"), super::ENTITY)?;
        set_password(user, password, &now);
        let shown = shown(user);
        return Ok(Reply::ok(shown));
    }
    let url = format!("{}/signin/reset-password/{}", org.base, org.ids.text(20));
    let user = org.touch("users", call.param("userId"), super::ENTITY)?;
    (user["status"], user["statusChanged"]) = ("RECOVERY".into(), now.into());
    let user = user.clone();
    org.record(call, "user.account.reset_password", &user);
    Ok(if call.flag("sendEmail", true) { Reply::empty() } else { Reply::ok(json!({"resetPasswordUrl": url})) })
}
