use crate::model as rt;

/// A change of a user's status that is due at some time.
///
/// Schema `ScheduledUserLifecycleAction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScheduledUserLifecycleAction {
    /// Status that the user will have.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::ScheduledUserLifecycleActionStatus>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ScheduledUserLifecycleAction {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::ScheduledUserLifecycleActionStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }
}

rt::object! {
    ScheduledUserLifecycleAction as "ScheduledUserLifecycleAction" {
        0: "status" => status;
    }
    additional: additional;
    fixed {  }
}

/// Status that the user will have.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/ScheduledUserLifecycleAction/properties/status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduledUserLifecycleActionStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// `PENDING`
    Pending,
    /// `DELETED`
    Deleted,
    /// `EXPIRED_PASSWORD`
    ExpiredPassword,
    /// `ACTIVATING`
    Activating,
    /// `SUSPENDED`
    Suspended,
    /// `DELETING`
    Deleting,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ScheduledUserLifecycleActionStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
        "PENDING" => Pending;
        "DELETED" => Deleted;
        "EXPIRED_PASSWORD" => ExpiredPassword;
        "ACTIVATING" => Activating;
        "SUSPENDED" => Suspended;
        "DELETING" => Deleting;
    }
}
