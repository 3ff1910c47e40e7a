//! The macros that generated code uses to describe types, and that implement the runtime's traits for them.
//!
//! They are exported, but hidden, so that code generated from another spec compiles in its own crate.

/// Implements the traits of an object: `object! { User as "User" { 0: "\"id\":" => id; } additional: additional; read_only: [0]; }`.
///
/// A line has the index of a field and its name as a key of a JSON object. `read_only` lists the fields that only the server sets, `escaped` the
/// names of fields whose key contains escapes. `fixed { 4 name: "bookmark" }` lists the fields that every new object sets, with their
/// indices; `extensible: true` means that additional fields are expected.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    (
        $name:ident as $wire:literal {
            $($index:literal: $key:literal => $field:ident;)*
        }
        additional: $additional:ident;
        $(read_only: [$($read_only:literal),*];)?
        $(escaped: [$($escaped:literal: $unescaped:literal),*];)?
        $(fixed { $($preset:literal $fixed:ident: $text:literal),* })?
        $(extensible: $extensible:tt)?
    ) => {
        impl $crate::rt::Object for $name {
            #[inline]
            fn parts(&self) -> (&'static $crate::rt::Shape, &$crate::rt::Additional) {
                let shape = &$crate::rt::Shape {
                    name: $wire,
                    keys: &[$($key),*],
                    read_only: &[$($($read_only),*)?],
                    preset: &[$($($preset),*)?],
                    escaped: &[$($(($escaped, $unescaped)),*)?],
                    extensible: $crate::rt::object!(@flag $($extensible)?),
                };
                (shape, &self.$additional)
            }
            // Inline: otherwise, it adds half to the time of a release build.
            #[inline]
            #[allow(unused_variables)]
            fn visit<'a>(&'a self, visitor: &mut $crate::rt::Visitor<'a, '_>) {
                $(visitor.field($index, &self.$field);)*
            }
            #[inline]
            #[allow(unreachable_code, unused_variables)]
            fn parts_mut(&mut self, index: usize) -> $crate::rt::PartsMut<'_> {
                let slot: &mut dyn $crate::rt::Slot = match index {
                    $($index => &mut self.$field,)*
                    _ => return (::std::option::Option::None, &mut self.$additional),
                };
                (::std::option::Option::Some(slot), &mut self.$additional)
            }
        }

        impl $crate::rt::Value for $name {
            type Access = $crate::rt::Objects;
        }

        impl ::std::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::rt::cloned(self)
            }
        }

        impl ::std::default::Default for $name {
            #[inline]
            fn default() -> Self {
                #[allow(unused_mut)]
                let mut made = Self { $($field: $crate::rt::Field::Absent,)* $additional: $crate::rt::Additional::new() };
                $($(made.$fixed = $text.into();)*)?
                made
            }
        }

        $crate::rt::object!(@traits $name);
    };
    (@flag) => { false };
    (@flag true) => { true };
    (@traits $name:ident) => {
        impl $crate::rt::Model for $name {}

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::rt::fmt(self, f)
            }
        }

        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::rt::eq(self, other)
            }
        }

        impl $crate::rt::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::rt::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::rt::serialize(self, serializer)
            }
        }

        impl<'de> $crate::rt::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::rt::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::rt::deserialize(deserializer)
            }
        }
    };
}

/// Implements the traits of an open enum: `text_enum! { UserStatus { "ACTIVE" => Active; } }`. The enum also has the variant
/// `Unknown(UnknownText)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_enum {
    ($name:ident { $($text:literal => $variant:ident;)* }) => {
        impl $crate::rt::TextEnum for $name {
            #[inline]
            fn from_text(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown($crate::rt::unknown_text(text)),
                }
            }
            #[inline]
            fn text(&self) -> ::std::result::Result<&'static str, &$crate::rt::UnknownText> {
                ::std::result::Result::Ok(match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => return ::std::result::Result::Err(text),
                })
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl ::std::hash::Hash for $name {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                ::std::hash::Hash::hash($crate::rt::TextEnum::as_str(self), state)
            }
        }

        impl $name {
            /// The known values, in the order of the spec.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The value as a string.
            #[inline]
            pub fn as_str(&self) -> &str {
                $crate::rt::TextEnum::as_str(self)
            }

            /// Whether the value is in the spec.
            #[inline]
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }
        }

        impl $crate::rt::Value for $name {
            type Access = $crate::rt::TextEnums;
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt($crate::rt::TextEnum::as_str(self), f)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok($crate::rt::TextEnum::from_text(text))
            }
        }

        impl ::std::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::rt::TextEnum::from_text(text)
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                $crate::rt::TextEnum::from_text(&text)
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                $crate::rt::TextEnum::as_str(self)
            }
        }

        impl $crate::rt::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::rt::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::rt::TextEnum::as_str(self))
            }
        }

        impl<'de> $crate::rt::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::rt::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::rt::deserialize(deserializer)
            }
        }
    };
}

/// Implements the traits of a union: `union! { Application by "signOnMode" { Saml: "SAML_2_0"; } other: Other; }`. Every variant is boxed.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    (
        $name:ident by $tag:literal { $($variant:ident: $($text:literal)|+;)* }
        other: $other:ident;
    ) => {
        impl $crate::rt::Union for $name {
            #[inline]
            fn tag(&self) -> &'static str {
                $tag
            }
            #[inline]
            fn choose(&mut self, tag: ::std::option::Option<&str>) -> $crate::rt::Target<'_> {
                *self = match tag {
                    $(::std::option::Option::Some($($text)|+) => Self::$variant($crate::rt::Value::blank()),)*
                    _ => Self::$other($crate::rt::Value::blank()),
                };
                $crate::rt::Union::current(self)
            }
            #[inline]
            fn current(&mut self) -> $crate::rt::Target<'_> {
                match self {
                    $(Self::$variant(value) => $crate::rt::Value::target(value),)*
                    Self::$other(value) => $crate::rt::Value::target(value),
                }
            }
            #[inline]
            fn is_other(&self) -> bool {
                matches!(self, Self::$other(_))
            }
        }

        impl $crate::rt::Value for $name {
            type Access = $crate::rt::Own;
        }

        impl $crate::rt::Access<$name> for $crate::rt::Own {
            #[inline]
            fn blank() -> $name {
                $name::$other($crate::rt::Value::blank())
            }
            #[inline]
            fn target(value: &mut $name) -> $crate::rt::Target<'_> {
                $crate::rt::Target::Union(value)
            }
            #[inline]
            fn source(value: &$name) -> $crate::rt::Source<'_> {
                match value {
                    $($name::$variant(value) => $crate::rt::Value::source(value),)*
                    $name::$other(value) => $crate::rt::Value::source(value),
                }
            }
        }

        impl ::std::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::$other(::std::default::Default::default())
            }
        }

        $crate::rt::object!(@traits $name);
    };
}

/// Implements the traits of a choice: `choice! { Recipient { Email: "address"; Names: ; } other: Other; }`. A line has the name of an
/// alternative and its required fields. Every alternative is boxed; the last one holds any JSON.
#[doc(hidden)]
#[macro_export]
macro_rules! __choice {
    (
        $name:ident { $($variant:ident: $($required:literal)*;)* }
        other: $other:ident;
    ) => {
        impl $crate::rt::Choice for $name {
            fn choose(&mut self, json: ::std::option::Option<&$crate::rt::RawValue>) -> $crate::rt::Target<'_> {
                let best = json.and_then(|json| {
                    $crate::rt::best(json, &[$($crate::rt::Alternative {
                        blank: || Self::$variant($crate::rt::Value::blank()),
                        required: &[$($required),*],
                    }),*])
                });
                *self = best.unwrap_or_else(<Self as $crate::rt::Value>::blank);
                $crate::rt::Choice::current(self)
            }
            fn current(&mut self) -> $crate::rt::Target<'_> {
                match self {
                    $(Self::$variant(value) => $crate::rt::Value::target(value),)*
                    Self::$other(value) => $crate::rt::Value::target(value),
                }
            }
            fn is_other(&self) -> bool {
                matches!(self, Self::$other(_))
            }
        }

        impl $crate::rt::Value for $name {
            type Access = $crate::rt::Own;
        }

        impl $crate::rt::Access<$name> for $crate::rt::Own {
            fn blank() -> $name {
                $name::$other($crate::rt::Value::blank())
            }
            fn target(value: &mut $name) -> $crate::rt::Target<'_> {
                $crate::rt::Target::Choice(value)
            }
            fn source(value: &$name) -> $crate::rt::Source<'_> {
                match value {
                    $($name::$variant(value) => $crate::rt::Value::source(value),)*
                    $name::$other(value) => $crate::rt::Value::source(value),
                }
            }
        }

        $crate::rt::object!(@traits $name);
    };
}

pub use {__choice as choice, __object as object, __text_enum as text_enum, __union as union};
