//! `serde` for values other than generated types, so that users can `get` them by name and use them in their own types.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{DateTime, Json, Map, OneOrMany, Secret, Value, read, write};

macro_rules! serde_impls {
    ($([$($generic:ident)?] $type:ty;)*) => {$(
        impl$(<$generic: Value>)? Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                write::serialize(self, serializer)
            }
        }

        impl<'de $(, $generic: Value)?> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read::deserialize(deserializer)
            }
        }
    )*};
}

serde_impls! {
    [] DateTime;
    [] Json;
    [] Secret;
    [T] Map<T>;
    [T] OneOrMany<T>;
}
