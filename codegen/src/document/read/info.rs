//! The API's title, servers, tags and security schemes.

use indexmap::IndexMap;
use openapiv3::{
    APIKeyLocation, AuthorizationCodeOAuth2Flow, ClientCredentialsOAuth2Flow, Contact, ExternalDocumentation, ImplicitOAuth2Flow, Info,
    License, OAuth2Flows, PasswordOAuth2Flow, ReferenceOr, SecurityScheme, Server, ServerVariable,
};

use super::cursor::{Cursor, Object};
use super::{by_reference, one_of};
use crate::document::{RefOr, Tag};

pub(super) fn info(cursor: &Cursor) -> Option<Info> {
    let mut object = cursor.object("`info`")?;
    let title = object.require("title").and_then(|title| title.prose());
    let version = object.require("version").and_then(|version| version.prose());
    let description = object.text("description");
    let terms_of_service = object.text("termsOfService");
    let contact = object.get("contact").and_then(|contact| self::contact(&contact));
    let license = object.get("license").and_then(|license| self::license(&license));
    let extensions = object.finish();
    Some(Info { title: title?, version: version?, description, terms_of_service, contact, license, extensions })
}

fn contact(cursor: &Cursor) -> Option<Contact> {
    let mut object = cursor.object("`contact`")?;
    let (name, url, email) = (object.text("name"), object.text("url"), object.text("email"));
    Some(Contact { name, url, email, extensions: object.finish() })
}

fn license(cursor: &Cursor) -> Option<License> {
    let mut object = cursor.object("`license`")?;
    let name = object.require("name").and_then(|name| name.text());
    let url = object.text("url");
    let extensions = object.finish();
    Some(License { name: name?, url, extensions })
}

pub(super) fn server(cursor: &Cursor) -> Option<Server> {
    let mut object = cursor.object("a server")?;
    let url = object.require("url").and_then(|url| url.text());
    let description = object.text("description");
    let variable = |(name, cursor): (&str, Cursor)| server_variable(&cursor).map(|variable| (name.to_owned(), variable));
    let variables = object.get("variables").map(|variables| variables.map().into_iter().filter_map(variable).collect());
    let extensions = object.finish();
    Some(Server { url: url?, description, variables, extensions })
}

fn server_variable(cursor: &Cursor) -> Option<ServerVariable> {
    let mut object = cursor.object("a server variable")?;
    let default = object.require("default").and_then(|default| default.prose());
    let enumeration = object.texts("enum").into_iter().map(|text| text.value).collect();
    let description = object.text("description");
    let extensions = object.finish();
    Some(ServerVariable { default: default?, enumeration, description, extensions })
}

/// The tags. One that is declared again is the same tag.
pub(super) fn tags(cursors: &[Cursor]) -> Vec<Tag> {
    let mut tags: Vec<Tag> = Vec::new();
    for (cursor, tag) in cursors.iter().filter_map(|cursor| Some((cursor, tag(cursor)?))) {
        if tags.iter().any(|known| known.name == tag.name) {
            let message = format!("found the tag `{}` twice; the first one counts", tag.name);
            cursor.warning("duplicate-tag", message, "delete it, or give it its own name");
        } else {
            tags.push(tag);
        }
    }
    tags
}

fn tag(cursor: &Cursor) -> Option<Tag> {
    let mut object = cursor.object("a tag")?;
    let name = object.require("name").and_then(|name| name.named());
    let description = object.text("description");
    let example = object.text("x-okta-sdk-example");
    external_docs(&mut object);
    object.finish();
    Some(Tag { name: name?.value, description, example })
}

pub(super) fn external_docs(around: &mut Object) -> Option<ExternalDocumentation> {
    let mut object = around.get("externalDocs")?.object("`externalDocs`")?;
    let url = object.require("url").and_then(|url| url.text());
    let description = object.text("description");
    let extensions = object.finish();
    Some(ExternalDocumentation { url: url?, description, extensions })
}

pub(super) fn security_scheme(cursor: &Cursor) -> Option<ReferenceOr<SecurityScheme>> {
    Some(match by_reference(cursor, given_security_scheme)? {
        RefOr::Ref(reference) => ReferenceOr::Reference { reference: reference.value },
        RefOr::Item(scheme) => ReferenceOr::Item(scheme),
    })
}

fn given_security_scheme(cursor: &Cursor) -> Option<SecurityScheme> {
    let mut object = cursor.object("a security scheme")?;
    let description = object.text("description");
    let kind = object.require("type")?;
    match one_of(&kind, "security-scheme-type", &["apiKey", "http", "oauth2", "openIdConnect"])? {
        "apiKey" => {
            let name = object.require("name").and_then(|name| name.text());
            let location = object.require("in").and_then(|place| one_of(&place, "security-scheme-in", &["query", "header", "cookie"]));
            let location = match location {
                Some("query") => Some(APIKeyLocation::Query),
                Some("header") => Some(APIKeyLocation::Header),
                Some(_) => Some(APIKeyLocation::Cookie),
                None => None,
            };
            let extensions = object.finish();
            Some(SecurityScheme::APIKey { location: location?, name: name?, description, extensions })
        }
        "http" => {
            let scheme = object.require("scheme").and_then(|scheme| scheme.text());
            let bearer_format = object.text("bearerFormat");
            let extensions = object.finish();
            Some(SecurityScheme::HTTP { scheme: scheme?, bearer_format, description, extensions })
        }
        "oauth2" => {
            let flows = object.require("flows").and_then(|flows| self::flows(&flows));
            let extensions = object.finish();
            Some(SecurityScheme::OAuth2 { flows: flows?, description, extensions })
        }
        _ => {
            let url = object.require("openIdConnectUrl").and_then(|url| url.text());
            let extensions = object.finish();
            Some(SecurityScheme::OpenIDConnect { open_id_connect_url: url?, description, extensions })
        }
    }
}

fn flows(cursor: &Cursor) -> Option<OAuth2Flows> {
    let mut object = cursor.object("`flows`")?;
    let implicit = object.get("implicit").and_then(|flow| {
        let (mut object, refresh_url, scopes) = flow_parts(&flow)?;
        let authorization_url = object.require("authorizationUrl").and_then(|url| url.text());
        let extensions = object.finish();
        Some(ImplicitOAuth2Flow { authorization_url: authorization_url?, refresh_url, scopes, extensions })
    });
    let password = object.get("password").and_then(|flow| {
        let (mut object, refresh_url, scopes) = flow_parts(&flow)?;
        let token_url = object.require("tokenUrl").and_then(|url| url.text());
        let extensions = object.finish();
        Some(PasswordOAuth2Flow { refresh_url, token_url: token_url?, scopes, extensions })
    });
    let client_credentials = object.get("clientCredentials").and_then(|flow| {
        let (mut object, refresh_url, scopes) = flow_parts(&flow)?;
        let token_url = object.require("tokenUrl").and_then(|url| url.text());
        let extensions = object.finish();
        Some(ClientCredentialsOAuth2Flow { refresh_url, token_url: token_url?, scopes, extensions })
    });
    let authorization_code = object.get("authorizationCode").and_then(|flow| {
        let (mut object, refresh_url, scopes) = flow_parts(&flow)?;
        let authorization_url = object.require("authorizationUrl").and_then(|url| url.text());
        let token_url = object.require("tokenUrl").and_then(|url| url.text());
        let extensions = object.finish();
        Some(AuthorizationCodeOAuth2Flow { authorization_url: authorization_url?, token_url: token_url?, refresh_url, scopes, extensions })
    });
    let extensions = object.finish();
    Some(OAuth2Flows { implicit, password, client_credentials, authorization_code, extensions })
}

/// Reads the fields that all OAuth 2.0 flows share.
fn flow_parts<'a>(cursor: &Cursor<'a>) -> Option<(Object<'a>, Option<String>, IndexMap<String, String>)> {
    let mut object = cursor.object("an OAuth 2.0 flow")?;
    let refresh_url = object.text("refreshUrl");
    let scopes = object.require("scopes").map(|scopes| scopes.map()).unwrap_or_default();
    let scopes = scopes.into_iter().filter_map(|(name, cursor)| cursor.text().map(|text| (name.to_owned(), text))).collect();
    Some((object, refresh_url, scopes))
}
