//! The layout is that of `prettyplease`.

use proc_macro2::{Ident, Span};
use quote::quote;

use super::*;

/// Code of every kind that the generator writes, with a name that appears where lines grow.
fn samples(name: &str) -> Vec<TokenStream> {
    let (name, text) = (&Ident::new(name, Span::call_site()), name);
    vec![
        quote! { use crate::call::{Operation, #name}; },
        quote! { #[cfg(any(feature = "user", feature = #text))] pub mod policy; },
        quote! { #[allow(deprecated, reason = #text)] pub type List = Vec<crate::models::#name>; },
        quote! { pub static FACTS: Operation = Operation::new("listUsers", #text, "/api").tag("User").paged().success(&[200, 204]); },
        quote! { pub static FACTS: Operation = Operation::new(#text); },
        quote! {
            #[doc = "The models."]
            pub(crate) static MODELS: &[ModelEntry] = &[
                ModelEntry { name: "User", codec: Codec::of::<crate::models::#name>("User") },
                ModelEntry { name: #text, codec: Some(Codec::of::<crate::models::User>(#text)), path: &crate::api::#name }
            ];
        },
        quote! {
            /// A comment.
            #[derive(Clone, Debug)]
            pub struct User<'a> {
                #[deprecated]
                pub id: rt::Field<String>,
                pub profile: rt::Field<Box<crate::models::#name>>,
                pub(crate) okta: &'a crate::Okta,
            }
        },
        quote! { #[non_exhaustive] pub enum User { Staged(Box<crate::models::#name>), #[doc = "Another."] Active, #name } },
        quote! {
            impl<'a> super::#name<'a> {
                #[inline]
                #[must_use]
                pub fn profile(mut self, profile: impl Into<rt::Field<crate::models::#name>>) -> Self {
                    rt::put(&mut self.profile, profile);
                    self
                }
                pub fn #name(&self) -> Option<&str> {
                    match self { Self::Active(value) => value.id.as_deref(), Self::#name(value) => value.id(), _ => None }
                }
                pub fn limit(mut self, limit: impl Into<i64>) -> crate::call::Limited {
                    let request = self.call.request_mut();
                    request.query(#text, limit.into());
                    let texts: Vec<String> = limit.into_iter().map(|item| item.to_string()).collect();
                    self
                }
                pub fn new(#name: impl Into<rt::Field<i64>>, id: impl Into<rt::Field<i64>>) -> Self {
                    Self { #name: #name.into(), id: id.into(), ..::std::default::Default::default() }
                }
                pub fn from_request(request: Request) -> Self {
                    Self { #name: List::new(request) }
                }
                pub fn all(&self, part: impl IntoIterator<Item = (impl Into<String>, impl Into<FilePart>)>) -> List {
                    for item in part { request.query(#text, item); }
                    List::new({ let mut request = Request::new(self.okta, &#name); request.query("type", part.as_ref()); request })
                }
            }
        },
        quote! { pub type Update = Call<Vec<crate::models::#name>>; pub type #name = i64; },
        quote! { #[doc = #text] pub struct #name { pub id: crate::models::#name, pub list: rt::Map<String, #name>, } },
        quote! { impl #name { pub fn new() -> Self { <Self as ::std::default::Default>::default() } } },
        quote! { #[doc(hidden)] pub static #name: Operation = Operation::new("a", #text).tag(#text).scopes(&["okta.users.read"]); },
        quote! { static CODEC: Codec = Codec::of::<crate::models::User>(#text, &[#text, "a", "b"]); },
        quote! {
            impl ::std::convert::From<crate::models::#name> for rt::Field<User> {
                #[inline]
                fn from(value: crate::models::#name) -> Self {
                    Self::Value(User::from(<crate::models::#name as ::std::convert::From<_>>::from(value)))
                }
            }
        },
        quote! {
            impl crate::models::User {
                pub fn update(&self, okta: &crate::Okta) -> crate::api::user::#name {
                    crate::api::user::UpdateUser::from_request(
                        crate::call::Request::new(okta, &crate::api::user::#name)
                            .path_field("User", #text, &self.id)
                            .path_nested("User", "id", self.links.get().and_then(|value| value.#name.text()))
                            .bytes("text/plain", ::std::option::Option::None, #name)
                            .json(rt::Value::source(self))
                    )
                }
                pub fn read(okta: &crate::Okta, #name: impl crate::call::PathValue) -> User {
                    crate::api::user::User::new(crate::call::Request::new(okta, &crate::api::READ).path(#name))
                }
            }
        },
    ]
}

#[test]
fn the_layout_is_that_of_prettyplease_at_every_width() {
    let comments = Comments::default();
    for length in 1..120 {
        for code in samples(&"n".repeat(length)) {
            let shown = code.to_string();
            assert_eq!(format(code.clone(), &comments).text, by_prettyplease(code, &comments), "{length}: {shown}");
        }
    }
}

#[test]
fn regular_code_is_laid_out_without_prettyplease() {
    for code in samples("CreateUserRequest") {
        let shown = code.to_string();
        let comments = Comments::default();
        let mut layout = Layout { tokens: Tokens::new(code), out: String::new(), comments: &comments };
        let mut at = 0;
        while at < layout.tokens.len() {
            let end = layout.tokens.item_end(at, layout.tokens.len());
            assert!(layout.item(at, end).is_some(), "{shown}");
            at = end;
        }
    }
}

#[test]
fn other_code_is_left_to_prettyplease() {
    let comments = Comments::default();
    for code in [
        quote! { pub fn add(a: i64, b: i64) -> i64 { if a == b { a + b } else { -a } } },
        quote! { impl A { const B: usize = 1; fn c() {} } },
        quote! { pub struct A; pub struct B(pub i64); pub enum C {} impl D {} },
        quote! { #[doc = "/"] #[doc = "two\nlines"] #[doc(hidden)] pub mod a { pub use b as c; } },
        quote! { fn a() { let b = |c| { c }; vec![1, 2]; return; } },
        quote! { extern crate std; macro_rules! a { () => {} } },
    ] {
        assert_eq!(format(code.clone(), &comments).text, by_prettyplease(code, &comments));
    }
    let invalid = format(quote! { pub fn fn }, &comments).text;
    assert!(invalid.starts_with("compile_error!"), "{invalid}");
}

#[test]
fn literals_are_unquoted() {
    for text in ["", "a b", "\"'\\", "\n\r\t\0", "größe 🦀", "\u{1e}12\u{200b}"] {
        assert_eq!(unquoted(&literal(text)).as_deref(), Some(text));
    }
    assert_eq!(unquoted("r\" a\"").as_deref(), Some(" a"));
    assert_eq!(unquoted("r#\"a\"b\"#").as_deref(), Some("a\"b"));
    assert_eq!(unquoted("12"), None);
}
