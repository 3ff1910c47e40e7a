//! The code that calls every function and method, written by `build.rs`.

use crate::sdk::Okta;
use crate::values::Values;
use crate::wire::{Sent, Turned, sent, sent_page, turned, turned_at_once};

include!(concat!(env!("OUT_DIR"), "/functions.rs"));
include!(concat!(env!("OUT_DIR"), "/methods.rs"));
include!(concat!(env!("OUT_DIR"), "/lists.rs"));
