//! Saves and loads the state as JSON.

use serde_json::{Map, Value, json};

use super::Org;
use super::ids::Ids;
use super::store::Store;
use crate::families::priorities;
use crate::json::text;

/// The version of the format.
const FORMAT: u64 = 1;

impl Org {
    /// The whole state.
    pub(crate) fn save(&mut self) -> Value {
        priorities::settle(self);
        let stores: Map<String, Value> =
            self.stores.iter().filter(|(_, store)| store.len() > 0).map(|(name, store)| (name.clone(), store.save())).collect();
        json!({"format": FORMAT, "base": self.base, "ids": self.ids.state().to_string(), "collections": stores})
    }

    /// Replaces the state by a saved one. URLs in it are changed to those of this org.
    ///
    /// # Errors
    ///
    /// Fails if the JSON is not a saved state.
    pub(crate) fn load(&mut self, saved: &Value) -> Result<(), String> {
        if saved.get("format").and_then(Value::as_u64) != Some(FORMAT) {
            return Err(format!("the state must be an object with \"format\": {FORMAT}"));
        }
        let before = text(saved, "base");
        let moved;
        let saved = if before.is_empty() || before == self.base {
            saved
        } else {
            moved = serde_json::from_str::<Value>(&saved.to_string().replace(before, &self.base)).map_err(|error| error.to_string())?;
            &moved
        };
        let collections = saved.get("collections").and_then(Value::as_object).ok_or("the state has no \"collections\"")?;
        let mut stores = std::collections::BTreeMap::new();
        for (name, value) in collections {
            let store = Store::load(Self::empty(name), value).ok_or_else(|| format!("the collection \"{name}\" is not a list of pairs"))?;
            stores.insert(name.clone(), store);
        }
        if let Ok(state) = text(saved, "ids").parse() {
            self.ids = Ids::new(state);
        }
        self.stores = stores;
        self.orders.clear();
        self.logins =
            self.store("users").values().map(|user| (text(user, "profile.login").to_lowercase(), text(user, "id").to_owned())).collect();
        Ok(())
    }
}
